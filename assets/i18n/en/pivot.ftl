# The page and the figure of rows and columns, and the workbooks that tables are saved as.

page-pivot = Pivot
action-page-pivot = Pivot

## Settings

pivot-rows = Rows
pivot-columns = Columns
pivot-measure = Measure
pivot-swap = Swap
pivot-swap-help = Make the rows columns, and the columns rows
pivot-order-total = Largest first
pivot-order-key = By name
pivot-heat = Colours
pivot-export = Export
pivot-hint = Click a number to see its projects

## The figure

figure-name-pivot = Pivot table
pivot-title-investment = Investment by { $rows } and { $columns }, m $
pivot-title-jobs = Jobs by { $rows } and { $columns }
pivot-title-construction = Jobs during construction by { $rows } and { $columns }
pivot-title-projects = Projects by { $rows } and { $columns }
pivot-title-jobs-per-million = Jobs per million dollars by { $rows } and { $columns }
pivot-by-region = region
pivot-by-sector = sector
pivot-by-status = status
pivot-by-country = country
pivot-by-investor = investor
pivot-by-type = type
pivot-by-year = year of commissioning
pivot-total = Total
pivot-all = All projects shown
pivot-note-empty = An empty cell has no project.
pivot-note-ratio = Totals of jobs per million dollars are taken anew from all their projects; they are no sums.
pivot-note-country = A project with partners from several countries counts under the first one.
pivot-note-investor = A project with several investors counts under the first one.
pivot-note-more-rows = { $n ->
    [one] { $count } more row is not drawn; the totals and the numbers have it.
   *[other] { $count } more rows are not drawn; the totals and the numbers have them.
}
pivot-note-more-columns = { $n ->
    [one] { $count } more column is not drawn; the totals and the numbers have it.
   *[other] { $count } more columns are not drawn; the totals and the numbers have them.
}
pivot-cut-rows = { $n ->
    [one] No room for { $count } row: { $names }; the totals have it.
   *[other] No room for { $count } rows: { $names }; the totals have them.
}
pivot-cut-columns = { $n ->
    [one] No room for { $count } column: { $names }; the totals have it.
   *[other] No room for { $count } columns: { $names }; the totals have them.
}
pivot-spoken = Rows: { $rows }, columns: { $columns }. Largest cells: { $most }

## The projects of a cell

pivot-close = Close the list of projects
pivot-filter-cell = Filter by this cell
pivot-filter-line = Filter by this value
pivot-filter-there = The filter asks for just this already
pivot-filter-more = The filter also finds projects that name this country or investor beside others.

## Gallery

gallery-pivot = Table of regions and statuses
gallery-pivot-about = How far the money of each region has come, with totals both ways

## Saving

action-export-xlsx = Export table as XLSX…
table-save-xlsx = Save the numbers as XLSX…
table-save-csv = Save the numbers as CSV…
workbook-crossed = Table
workbook-numbers = Numbers
workbook-projects = Projects
workbook-about = About
workbook-title = Title
workbook-filter = What is shown
workbook-total = Total
workbook-as-of = State of knowledge
workbook-note = Note
workbook-sources = Sources
workbook-credit = Credit
export-error-rows = The table has more rows than a sheet of a workbook can have, 1,048,576. Save it as CSV, or filter it.
export-error-workbook = The workbook could not be written.

## Command line

cli-list-output = Write the answer into this file; xlsx needs one
cli-pivot-output = Write the answer into this file; xlsx needs one
cli-chart-pivot-rows = Rows of pivot: { $values }
cli-chart-pivot-columns = Columns of pivot: { $values }
cli-chart-pivot-order = Order of rows and columns of pivot: { $values }
cli-chart-pivot-plain = Draw pivot without colours

## Help

help-pivot-text =
    Totals by two fields at once: what stands in a row and in a column meets in a cell. Totals of rows, columns and the whole stay in sight.
    # Reading it
    - The colour of a cell is its class; the legend says the bounds. Totals have no colour.
    ! hatched Projects, but none states a number
    - An empty cell has no project, which is not zero.
    - Point at a number for its range, how many projects state one, and which these are.
    - Jobs per million dollars are taken anew in every total and never added up.
    # What one can do
    - Choose rows, columns and measure; <label:pivot-swap> turns the table round.
    - Click a cell or a total to see its projects beside the table; there, <label:pivot-filter-cell> puts its values into the filter, and a click on a project opens it.
    - Tab leads into the table, arrow keys go from cell to cell.
    - <label:pivot-export> saves the numbers as a workbook or as CSV, or the table as a picture. The workbook has three sheets: the table as it is seen, a line for each number with its low and high, and what it is about.
    On the command line: `joba pivot --rows region --columns status --format xlsx -o pivot.xlsx`. More: <topic:totals>, <topic:missing>.
