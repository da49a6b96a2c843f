figure-name-ledger = Ledger of announcements
gallery-ledger = Announced and itemised
gallery-ledger-about = What was announced, beside what the named projects come to
ledger-title-investment = Announced investment and what is itemised of it, bn $
ledger-title-jobs = Announced jobs and what is itemised of them
ledger-title-construction-jobs = Announced construction jobs and what is itemised of them
ledger-title-projects = Announced projects and how many are known by name
ledger-coverage = { $n ->
    [one] { $count } announcement
   *[other] { $count } announcements
}
ledger-coverage-filter = { $all ->
    [one] { $count } of { $all-count } announcement
   *[other] { $count } of { $all-count } announcements
} with a project that matches
ledger-empty = This dataset holds no announcement.
ledger-empty-filter = No announcement names a project that matches the filter.
ledger-gone = This announcement is not in the dataset.
ledger-announced = Announced
ledger-itemised = Itemised
ledger-itemised-projects = Named
ledger-residual = Not itemised
ledger-residual-projects = Not named
ledger-over = More than announced
ledger-named = { $n ->
    [one] { $count } project named
   *[other] { $count } projects named
}
ledger-named-of = { $count } of { $all-count } named
ledger-share = { $number } ({ $percent })
ledger-rest-residual = { $amount } not itemised
ledger-rest-residual-projects = { $amount } not named
ledger-rest-nothing = nothing itemised
ledger-rest-nothing-projects = none named
ledger-rest-over = { $amount } more than announced
ledger-silent-investment = No amount stated: { $names }
ledger-silent-jobs = No jobs stated: { $names }
ledger-silent-construction-jobs = No construction jobs stated: { $names }
ledger-silent-projects = Not counted: { $names }
ledger-absent = { $n ->
    [one] { $count } named project is not in the dataset
   *[other] { $count } named projects are not in the dataset
}
ledger-hover-announced = Announced { $amount }
ledger-hover-itemised = Itemised { $amount }
ledger-hover-itemised-projects = Named { $amount }
ledger-hover-even = As much itemised as announced
ledger-hover-even-projects = As many named as announced
ledger-hover-part = Part of: { $announcement }
ledger-untold-investment = { $title }: no total stated, nothing itemised
ledger-untold-investment-itemised = { $title }: no total stated; itemised { $amount }
ledger-untold-jobs = { $title }: no jobs stated, nothing itemised
ledger-untold-construction-jobs = { $title }: no construction jobs stated, nothing itemised
ledger-untold-jobs-itemised = { $title }: no number of jobs stated; its projects itemise { $amount }
ledger-untold-construction-jobs-itemised = { $title }: no number of construction jobs stated; its projects itemise { $amount }
ledger-untold-projects = { $title }: number of projects not stated, none named
ledger-untold-projects-itemised = { $title }: number of projects not stated; { $amount } named
ledger-more = { $n ->
    [one] Not shown for lack of room: { $names }.
   *[other] { $count } announcements not shown for lack of room: { $names }.
}
ledger-note = Hatched: announced, but not itemised by any project named.
ledger-note-projects = Hatched: announced, but not named.
ledger-note-apart = Announced totals are never added to the totals of projects.
ledger-note-filter = Each announcement counts all its projects, those outside the filter too.
ledger-spoken = { $title }: announced { $announced }, itemised { $itemised }.
ledger-spoken-projects = { $title }: announced { $announced }, named { $itemised }.
ledger-account-investment = Investment
ledger-account-jobs = Jobs
ledger-account-construction-jobs = Construction jobs
ledger-account-projects = Projects
ledger-table-title = Announcement
ledger-table-line = Line
ledger-table-project = Project
ledger-table-investment = Investment, m $
ledger-table-jobs = Jobs
ledger-table-construction-jobs = Construction jobs
ledger-table-projects = Projects
cli-chart-ledger-account = Of a ledger: which total: { $values }; without it investment
