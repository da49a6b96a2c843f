## Tables of the numbers behind a figure
table-by-region = Region
table-by-sector = Sector
table-by-status = Status
table-by-country = Country
table-by-investor = Investor
table-by-type = Type
table-by-year = Year of commissioning
table-measure-investment = Investment, m $
table-measure-jobs = Jobs
table-measure-construction-jobs = Jobs during construction
table-measure-projects = Projects
table-measure-jobs-per-million = Jobs per m $
table-qualifier = How it is meant
table-low = Low
table-high = High
table-open = May be more
table-yes = Yes
table-projects = Projects in totals
table-stated = Of them with a number
table-ceilings = Of these only a ceiling
## In the menu of a figure
table-show = Show the numbers
table-hide = Show the drawing
table-copy = Copy the numbers
table-copied = Copied the numbers
table-copy-description = Copy the description
table-description-copied = Copied the description
