# Statistics of regions: people and product, and totals held against them.

indicator-population = Population
indicator-gross-regional-product = Gross regional product
stats-no-indicator = Not said what is counted

## Comparing, undo, sources and checks

compare-indicator-population = population
compare-indicator-gross-regional-product = gross regional product
compare-field-region-stats = regional statistics
compare-field-indicator = what is counted
edit-change-region-stats = change regional statistics
edit-add-region-stats =
    { $count ->
        [one] enter { $count } regional statistic
       *[other] enter { $count } regional statistics
    }
edit-delete-region-stats =
    { $count ->
        [one] delete { $count } regional statistic
       *[other] delete { $count } regional statistics
    }
sources-usage-region-stats =
    { $n ->
        [one] { $shown } regional statistic
       *[other] { $shown } regional statistics
    }
rule-unusable-stat = Unusable regional statistic
rule-stat-without-rate = Regional product without an exchange rate
rule-duplicate-stat = Regional statistic stated twice
check-unusable-stat =
    { $reason ->
        [region] The statistic does not say of which region it is, so nothing is compared with it. Add the region.
        [indicator] The statistic does not say what is counted, so nothing is compared with it. Choose population or gross regional product.
        [zero] The number is not above zero, so no total can be divided by it. Correct it, or say that there is none.
        [money] A population cannot be an amount of money. Write the number of people.
       *[claims] The statistic states no number, so nothing is compared with it. Add one, or delete the statistic.
    }
check-stat-without-rate = There is no exchange rate for { $currency }, so no investment is compared with this product. Add a rate in US dollars.
check-duplicate-stat = The same region, indicator and date stand already at { $first }; only that one is used. Put the second number there as another claim, or correct its date.

## Figures: what a total is held against

per-label = Compare
per-nothing = As it is
per-thousand-people = Per 1,000 people
per-gross-regional-product = % of gross regional product
per-why-grouping = Only totals by region can be compared with the population or the product of regions.
per-why-ratio = Jobs per million dollars is a ratio already.
per-why-money = Only investment can be a share of gross regional product.
per-why-population = No region has a population yet. Enter it under “Regional statistics…”.
per-why-gross-regional-product = No region has a gross regional product yet. Enter it under “Regional statistics…”.
per-title-thousand-people =
    { $measure ->
        [investment] Investment per 1,000 people { $by }, m $
        [jobs] Jobs per 1,000 people { $by }
        [construction] Jobs during construction per 1,000 people { $by }
       *[projects] Projects per 1,000 people { $by }
    }
per-title-gross-regional-product = Investment { $by }, % of gross regional product
per-name-thousand-people =
    { $measure ->
        [investment] Investment per 1,000 people, m $
        [jobs] Jobs per 1,000 people
        [construction] Jobs during construction per 1,000 people
       *[projects] Projects per 1,000 people
    }
per-name-gross-regional-product = Investment, % of gross regional product
per-value-thousand-people =
    { $measure ->
        [investment] { $value } m $ per 1,000 people
        [jobs] { $value } jobs per 1,000 people
        [construction] { $value } jobs during construction per 1,000 people
       *[projects] { $value } projects per 1,000 people
    }
per-value-gross-regional-product = { $value } % of gross regional product
per-whole =
    { $n ->
        [one] { $value }, over { $count } of { $all } regions
       *[other] { $value }, over { $count } of { $all } regions
    }
per-whole-none-population = no region with a number and a population
per-whole-none-gross-regional-product = no region with a number and a gross regional product
per-silent-population = { $region }: no population stated
per-silent-gross-regional-product = { $region }: no gross regional product stated
per-silent-nowhere =
    { $n ->
        [one] { $region }: { $count } project, nothing to compare it with
       *[other] { $region }: { $count } projects, nothing to compare them with
    }
per-legend-none-population = Projects, amount, jobs or population not stated
per-legend-none-gross-regional-product = Projects, amount or gross regional product not stated
per-middle = Colours part at { $value }, the regions with both numbers together
per-note-population = Population: { $list }.
per-note-gross-regional-product = Gross regional product: { $list }.
per-note-item = { $date } ({ $source })
per-note-more = { $count } more dates and sources
per-note-date-none = date not stated
per-note-source-none = source not stated
per-note-without-population =
    { $n ->
        [one] No population stated: { $count } region ({ $names }); it is not compared.
       *[other] No population stated: { $count } regions ({ $names }); they are not compared.
    }
per-note-without-gross-regional-product =
    { $n ->
        [one] No gross regional product stated: { $count } region ({ $names }); it is not compared.
       *[other] No gross regional product stated: { $count } regions ({ $names }); they are not compared.
    }
per-note-years = Investment is planned over several years, gross regional product is that of one period.
per-hover-stat = { $indicator } { $value }, { $date } ({ $source })
per-hover-none-population = No population stated
per-hover-none-gross-regional-product = No gross regional product stated
per-table-stat-population = Population
per-table-stat-gross-regional-product = Gross regional product, m $
per-table-date = Date of it
per-table-source = Source of it

## Command line

cli-sum-per = Compare totals by region: { $values }; without it { $default }
cli-chart-per = Bars and map by region, compared: { $values }
cli-per-impossible = --per { $per } is not possible here: { $why }
cli-sum-per-thousand-people =
    { $measure ->
        [investment] m $ per 1,000 people
        [jobs] Jobs per 1,000 people
        [construction] Construction jobs per 1,000 people
       *[projects] Projects per 1,000 people
    }
cli-sum-per-gross-regional-product = % of gross regional product
cli-sum-no-population = no population stated
cli-sum-no-gross-regional-product = no gross regional product stated
cli-sum-per-note = The total is taken over { $count } of { $all } regions, those that have both numbers.

## The dialog

action-region-stats = Regional statistics…
stats-title = Regional statistics
stats-lead = What totals by region can be compared with. Joba brings no such numbers with it: enter or paste them with their date and source. Of several dates the latest one is used.
stats-region = Region
stats-value = Value
stats-date = Date
stats-source = Source
stats-enter = Enter…
stats-edit = Edit…
stats-another = Another date…
stats-delete = Delete
stats-paste = Paste…
stats-delete-all = Delete all of these
stats-count =
    { $n ->
        [one] { $count } of { $all } regions has a number that is used
       *[other] { $count } of { $all } regions have a number that is used
    }
stats-rivals =
    { $n ->
        [one] and { $count } rival
       *[other] and { $count } rivals
    }
stats-field-date = Date or period
stats-date-help = The day the population was counted, or the year of the product.
stats-date-none = The date is not stated
stats-source-none = The source is not stated
stats-needs-date = Enter a date, or say that it is not stated.
stats-needs-source = Choose a source, or say that it is not stated.
stats-needs-number = Enter a number above zero.
stats-needs-lines = Paste lines with a region and a number.
stats-needs-currency = Choose the currency.
stats-same-date = This region already has a number of this date. Edit that one.
stats-apply = Apply
stats-back = Back to the list
stats-paste-title = Paste { $indicator ->
    [population] populations
   *[gross_regional_product] gross regional products
}
stats-paste-help = Paste two columns from a spreadsheet, the region and the number, then choose date and source for all of them.
stats-paste-hint = Pavlodar	756,000
stats-paste-here = Columns from a spreadsheet
stats-paste-scale = Numbers are in
stats-scale-0 = units
stats-scale-3 = thousands
stats-scale-6 = millions
stats-scale-9 = billions
stats-paste-matched =
    { $n ->
        [one] { $count } number will be entered
       *[other] { $count } numbers will be entered
    }
stats-paste-unmatched =
    { $n ->
        [one] { $count } line is not understood
       *[other] { $count } lines are not understood
    }
stats-paste-replaces = replaces { $before }
stats-paste-ahead = preferred to { $before }
stats-paste-adds = new
stats-paste-no-region = “{ $text }” is no region
stats-paste-ambiguous = “{ $text }” may be the city or the region; write “Almaty city” or “Almaty region”
stats-paste-no-number = “{ $text }” is no number above zero
stats-paste-twice = { $region } stands here twice; the first line counts
stats-paste-short = “{ $text }” has no second column
stats-paste-too-large = This is too much for a paste.
stats-paste-do =
    { $n ->
        [one] Enter { $count } number
       *[other] Enter { $count } numbers
    }

## Help

help-region-stats = Comparing regions fairly
help-region-stats-text =
    A region with more people has more of everything. Totals by region can therefore be held against the population or the gross regional product of each region.
    # The numbers
    - <action:region-stats> lists population and gross regional product of all regions. Joba brings none with it: enter or paste them with date and source.
    - Each number is a claim like any other, with its qualifier and its rivals. Of several dates the latest one is used, and the figure says which.
    - A product in another currency needs a rate in the file.
    # What is shown
    - Bars by region and the map of regions: the list <label:per-label> offers per 1,000 people and, for investment, the share of gross regional product.
    - The range comes from both sides: “about” in the population widens it, “at least” leaves it without a lower end.
    - A region without a statistic is named and never drawn; it is not zero. See <topic:missing>.
    - The whole is taken anew over the regions that have both numbers, and says how many these are.
    Investment is planned over several years while gross regional product is that of one period, so a share may pass 100 %. More: <topic:totals>.
