# Exploring: the search language, facets, limits.

## Words of the search language, first the one that is written. No spaces inside a word

search-word-region = region, regions
search-word-sector = sector, branch
search-word-status = status, stage
search-word-country = country, from
search-word-investor = investor, company
search-word-type = type, kind
search-word-year = year
search-word-source = source
search-word-qualifier = qualifier
search-word-check = check, checks
search-word-tag = tag, label
search-word-investment = investment, money, amount
search-word-jobs = jobs
search-word-construction-jobs = construction-jobs
search-word-commissioning = commissioning, start
search-word-without-largest = without-largest
search-word-search = search, text
search-word-missing = missing, none
search-word-stated = stated, any
search-word-error = error, errors
search-word-warning = warning, warnings
search-word-qualifier-exact = exact
search-word-qualifier-approx = about, approx
search-word-qualifier-at-least = at-least
search-word-qualifier-more-than = more-than
search-word-qualifier-up-to = up-to
search-word-qualifier-range = range

## Fields in messages

search-field-region = region
search-field-sector = sector
search-field-status = status
search-field-country = country
search-field-investor = investor
search-field-type = type
search-field-year = year
search-field-source = source
search-field-qualifier = qualifier
search-field-check = check
search-field-tag = tag
search-field-investment = investment
search-field-jobs = jobs
search-field-construction-jobs = construction jobs
search-field-commissioning = commissioning
search-field-without-largest = without the largest
search-field-search = search

## What a field accepts

search-accepts-region = a name or code such as karaganda or KZ-35, or missing
search-accepts-sector = a name such as mining or “construction materials”, or missing
search-accepts-status = a name such as construction or “on hold”, or missing
search-accepts-country = a name or code such as china or CN, or missing
search-accepts-investor = part of an investor’s name in this dataset, or missing
search-accepts-type = a name such as greenfield, or missing
search-accepts-year = a year such as 2028, a range such as 2026..2028, or missing
search-accepts-source = the id or part of the title of a source in this dataset, or missing
search-accepts-qualifier = exact, about, at-least, more-than, up-to, range, or missing
search-accepts-check = error, warning, or missing where nothing is found
search-accepts-tag = part of a tag in this dataset, or missing
search-accepts-investment = an amount in US dollars such as 300m, >1bn or 1..3bn, or missing, or stated
search-accepts-jobs = a number such as >500 or 100..500, or missing, or stated
search-accepts-construction-jobs = a number such as >500 or 100..500, or missing, or stated
search-accepts-commissioning = a date such as <2028, 2027-06 or 2026..2028, or missing, or stated
search-accepts-without-largest = a number of projects such as 1
search-accepts-search = words

## What is wrong with a search

search-unknown-field = There is no field “{ $word }”. Fields are region, sector, status, country, investor, type, year, source, qualifier, check, tag, investment, jobs, construction-jobs, commissioning, without-largest. To search for this text, put it in quotes.
search-no-value = The { $field } is missing its value. Accepted: { $accepted }.
search-unknown-value = “{ $word }” is not known as { $field }. Accepted: { $accepted }.
search-ambiguous = “{ $word }” can mean several things as { $field }. Write a code, for example KZ-75 for the city of Almaty and KZ-19 for Almaty Region.
search-other-currency = “{ $word }” is not in US dollars. Amounts are compared in US dollars.
search-no-comparison = The { $field } cannot be larger or smaller. Accepted: { $accepted }.
search-two-ranges = The { $field } can be held against one range only. Write both ends as one, for example 100..500.
search-cannot-exclude = A range with two ends cannot be left out of { $field }. Write the ends one by one.
search-nothing = With what is asked of { $field } already, no project could pass.
search-at = Character { $n }: { $text }

## Values and limits in words

figure-filter-not = not { $names }
figure-filter-source = Source: { $names }
figure-filter-qualifier = Qualifier: { $names }
figure-filter-check = Checks: { $names }
figure-filter-tag = Tag: { $names }
figure-filter-investment = Investment: { $names }
figure-filter-jobs = Jobs: { $names }
figure-filter-construction-jobs = Construction jobs: { $names }
figure-filter-commissioning = Commissioning: { $names }
filter-stated = stated
filter-missing = not stated
filter-or-missing = { $limits } or not stated
filter-check-error = Errors
filter-check-warning = Warnings
filter-check-none = Nothing found
filter-source-none = No source
filter-qualifier-none = No number stated
filter-tag-none = No tag
filter-region-none = Region not stated
filter-sector-none = Sector not stated
filter-status-none = Status not stated
filter-country-none = Country not stated
filter-investor-none = Investor not stated
filter-type-none = Type not stated
filter-year-none = Year not stated

## The search field and its help

chips-edit = Edit as text
chips-edit-hint = Puts all filters into the search field as text, to change, copy or keep them
search-clear = Clear search
search-enter = Enter turns what is marked into filters.
search-enter-whole = Enter replaces all filters with this text, Escape leaves them as they are.
search-help = How to search
search-help-words = qarmet cement
search-help-words-text = Both words somewhere in the project, in any spelling or script
search-help-phrase = “rolling mill” -cement
search-help-phrase-text = These words together; without this word
search-help-values = region:karaganda,abai
search-help-values-text = Any of these values; also sector, status, country, investor, type, year, source, qualifier, tag
search-help-not = -country:CN
search-help-not-text = Not this value
search-help-limits = investment>1bn jobs<=200
search-help-limits-text = More, less, at least or at most; money in US dollars
search-help-range = jobs:100..500
search-help-range-text = From this to that
search-help-dates = commissioning<2028
search-help-dates-text = Before 2028; months are 2027-06
search-help-missing = jobs:missing sector:stated
search-help-missing-text = No number stated; any sector stated
search-help-names = investor:qarmet investor=“Qarmet JSC”
search-help-names-text = With this in the name; exactly this name
search-help-check = check:error
search-help-check-text = Projects in which the checks find errors
search-help-rule = A number counts by its headline: “about 1 bn” and “up to 1 bn” count as 1 bn, a range as its midpoint. A date counts by the first day that it names. What states no number passes no limit.
search-help-more = F1 in the search field tells about all fields.
search-help-enter = Plain words search as you type. Press Enter to turn the rest into filters; names work in English, Russian and Kazakh.

## Facets

action-toggle-facets = Filter panel
facets-title = Filters
facets-close = Close the filter panel
facets-counting = Counting…
facet-region = Region
facet-sector = Sector
facet-status = Status
facet-country = Country
facet-investor = Investor
facet-type = Type
facet-year = Year of commissioning
facet-source = Source
facet-qualifier = Qualifier of numbers
facet-check = Checks
facet-tag = Tag
facet-investment = Investment
facet-jobs = Jobs
facet-construction-jobs = Construction jobs
facet-commissioning = Commissioning
facet-clear = Clear
facet-search = Find a value
facet-nothing = Nothing found
facet-missing = Not stated
facet-no-numbers = No project states it
facet-only = Only this one
facet-fewer = Show fewer
facet-all = Show all { $count }
facet-more = { $n ->
    [one] { $count } more; search to find it
   *[other] { $count } more; search to find them
}
facet-row = { $name }, { $projects }
facet-row-asked = { $name }, { $projects }, filtered by
facet-row-excluded = { $name }, { $projects }, left out
facet-exclude = Leave out { $name }
facet-include = Let { $name } in again
facet-end-low = { $name } from { $edge }
facet-end-high = { $name } to { $edge }
