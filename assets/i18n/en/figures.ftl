## Titles
figure-title-investment = Investment { $by }, bn $
figure-title-jobs = Jobs { $by }
figure-title-construction = Jobs during construction { $by }
figure-title-projects = Projects { $by }
figure-title-jobs-per-million = Jobs per million dollars { $by }
figure-by-region = by region
figure-by-sector = by sector
figure-by-status = by status
figure-by-country = by country
figure-by-investor = by investor
figure-by-type = by type
figure-by-year = by year of commissioning
figure-name-bars = Bars
figure-name-map = Map
figure-name-investment-by-region = Bars: investment by region
figure-name-jobs-by-region = Bars: jobs by region
figure-name-map-investment = Map: investment
figure-name-map-jobs = Map: jobs
figure-name-tiles-investment = Tile map: investment
figure-name-tiles-jobs = Tile map: jobs
## Filter in words
figure-filter-none = All projects
figure-filter-search = Search “{ $names }”
figure-filter-region = Region: { $names }
figure-filter-sector = Sector: { $names }
figure-filter-status = Status: { $names }
figure-filter-country = Country: { $names }
figure-filter-investor = Investor: { $names }
figure-filter-type = Type: { $names }
figure-filter-year = Commissioning: { $names }
figure-filter-without-largest = { $n ->
    [one] Without the largest project
   *[other] Without the { $count } largest projects
}
## What is covered
figure-coverage-investment = { $all ->
    [one] { $count } of { $all-count } project
   *[other] { $count } of { $all-count } projects
} { $n ->
    [one] states an amount
   *[other] state an amount
}
figure-coverage-jobs = { $all ->
    [one] { $count } of { $all-count } project
   *[other] { $count } of { $all-count } projects
} { $n ->
    [one] states jobs
   *[other] state jobs
}
figure-coverage-construction = { $all ->
    [one] { $count } of { $all-count } project
   *[other] { $count } of { $all-count } projects
} { $n ->
    [one] states jobs during construction
   *[other] state jobs during construction
}
figure-coverage-projects = { $n ->
    [one] { $count } project counted
   *[other] { $count } projects counted
}
figure-coverage-jobs-per-million = { $all ->
    [one] { $count } of { $all-count } project
   *[other] { $count } of { $all-count } projects
} { $n ->
    [one] states both jobs and investment
   *[other] state both jobs and investment
}
figure-coverage-ceiling = , { $count } of them only a ceiling
figure-jobs-count = { $n ->
    [one] { $count } job
   *[other] { $count } jobs
}
figure-projects-count = { $n ->
    [one] { $count } project
   *[other] { $count } projects
}
figure-jobs-per-million-count = { $count } jobs per million dollars
## Regions without a number
figure-silent-investment = { $region }: { $n ->
    [one] { $count } project
   *[other] { $count } projects
}, no amount stated
figure-silent-jobs = { $region }: { $n ->
    [one] { $count } project
   *[other] { $count } projects
}, no jobs stated
figure-silent-construction = { $region }: { $n ->
    [one] { $count } project
   *[other] { $count } projects
}, no jobs during construction stated
figure-silent-projects = { $region }: { $n ->
    [one] { $count } project
   *[other] { $count } projects
}, not in totals
figure-silent-jobs-per-million = { $region }: { $n ->
    [one] { $count } project
   *[other] { $count } projects
}, no jobs and amount stated together
## Series and legend
figure-series-jobs = Permanent and unspecified
figure-series-construction = During construction
figure-legend-investment = Investment, bn $
figure-legend-jobs = Jobs
figure-legend-construction = Jobs during construction
figure-legend-projects = Projects
figure-legend-jobs-per-million = Jobs per m $
figure-legend-zero = Zero
figure-legend-no-number-investment = Projects, no amount stated
figure-legend-no-number-jobs = Projects, no jobs stated
figure-legend-no-number-construction = Projects, no jobs stated
figure-legend-no-number-projects = Projects, not in totals
figure-legend-no-number-jobs-per-million = Projects, jobs or amount not stated
figure-legend-no-project = No project
## What pointing at a mark tells
figure-hover-investment = Investment { $amount }
figure-hover-jobs = Jobs { $amount }
figure-hover-construction = Jobs during construction { $amount }
figure-hover-projects = Projects { $amount }
figure-hover-jobs-per-million = Jobs per million dollars { $amount }
figure-hover-range = Range { $range }
figure-hover-project = { $name } – { $value }
figure-hover-excluded = { $value }, not in totals
figure-hover-more = … and { $count } more
## Notes
figure-sign-approx = ≈ about, each statement taken as ±{ $share } %
figure-sign-approx-sum = ≈ about
figure-sign-more-than = > more than
figure-sign-at-least = ≥ at least
figure-sign-up-to = ≤ up to
figure-shape-whisker = a thin line spans low to high
figure-shape-arrow = an arrow means that it may be more
figure-shape-hollow = a hollow bar is only a ceiling
figure-note-log = Logarithmic axis: it starts at { $from }, not at zero, and each step is ten times the last.
figure-note-largest = { $n ->
    [one] Left out: the largest project, { $names }.
   *[other] Left out: the { $count } largest projects, { $names }.
}
figure-note-largest-project = { $name } ({ $amount })
figure-note-excluded = { $n ->
    [one] { $count } project is shown but left out of totals.
   *[other] { $count } projects are shown but left out of totals.
}
figure-note-no-rate = { $n ->
    [one] { $count } project states its amount in a currency without an exchange rate and is left out.
   *[other] { $count } projects state their amounts in a currency without an exchange rate and are left out.
}
figure-note-off-map = { $n ->
    [one] Not on the map: { $count } project without a stated region, { $amount }.
   *[other] Not on the map: { $count } projects without a stated region, { $amount }.
}
figure-note-off-map-silent-investment = { $n ->
    [one] Not on the map: { $count } project without a stated region, no amount stated.
   *[other] Not on the map: { $count } projects without a stated region, no amount stated.
}
figure-note-off-map-silent-jobs = { $n ->
    [one] Not on the map: { $count } project without a stated region, no jobs stated.
   *[other] Not on the map: { $count } projects without a stated region, no jobs stated.
}
figure-note-off-map-silent-construction = { $n ->
    [one] Not on the map: { $count } project without a stated region, no jobs stated.
   *[other] Not on the map: { $count } projects without a stated region, no jobs stated.
}
figure-note-off-map-silent-projects = { $n ->
    [one] Not on the map: { $count } project without a stated region, not in totals.
   *[other] Not on the map: { $count } projects without a stated region, not in totals.
}
figure-note-off-map-silent-jobs-per-million = { $n ->
    [one] Not on the map: { $count } project without a stated region, jobs or amount not stated.
   *[other] Not on the map: { $count } projects without a stated region, jobs or amount not stated.
}
figure-sources = Sources: { $names }
figure-as-of = State of knowledge: { $date }
figure-as-of-missing = State of knowledge not stated
figure-empty = No project matches the filter.
figure-spoken = { $n ->
    [one] { $count } region with a number; highest: { $most }.
   *[other] { $count } regions with a number; highest: { $most }.
}
## Map
figure-map-credit = Boundaries: geokz © Alexander Rodionov (CC BY 4.0), based on UNHCR / OCHA COD-AB Kazakhstan; outline, Caspian and lakes: Natural Earth (public domain). Simplified and changed.
figure-water-caspian = Caspian Sea
figure-water-balkhash = Balkhash
figure-water-aral = Aral Sea
figure-water-zaysan = Zaysan
figure-water-alakol = Alakol
figure-water-tengiz = Tengiz
figure-zoom-in = Zoom in
figure-zoom-out = Zoom out
figure-zoom-reset = Show the whole map
## Three-letter codes
figure-code-kz-10 = ABA
figure-code-kz-11 = AKM
figure-code-kz-15 = AKT
figure-code-kz-19 = ALO
figure-code-kz-23 = ATY
figure-code-kz-27 = WKO
figure-code-kz-31 = ZHA
figure-code-kz-33 = ZHE
figure-code-kz-35 = KAR
figure-code-kz-39 = KOS
figure-code-kz-43 = KYZ
figure-code-kz-47 = MAN
figure-code-kz-55 = PAV
figure-code-kz-59 = NKO
figure-code-kz-61 = TUR
figure-code-kz-62 = ULY
figure-code-kz-63 = EKO
figure-code-kz-71 = AST
figure-code-kz-75 = ALA
figure-code-kz-79 = SHY
## Export
export-error-size = The picture would be too small or too large. Choose sides between 160 and 8,000 points.
export-error-logo = The logo could not be read. Choose a PNG or SVG file of at most 4 MB; a PNG of at most 4,096 pixels a side.
export-error-writing = The picture could not be written.
export-attachment = The view of this picture, for Joba
payload-error-form = This is no PNG, SVG or PDF file.
payload-error-large = The file is too large to be a picture of Joba.
payload-error-broken = The file is damaged, so it cannot be seen whether it holds a view.
