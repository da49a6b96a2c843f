## The command line. Help texts have no full stop; $values and $default are words one can type

cli-heading-usage = Usage
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-value-command = COMMAND
cli-help = Show this help
cli-version = Show the version
cli-after-help = Exit code: 0 done, 1 “check” found errors, “set” refused a change, “diff” found differences or “merge” left conflicts, 2 a file cannot be opened or written, or the arguments are wrong.

cli-about = Industrial investment projects of Kazakhstan, every number with its doubt and its source
cli-file = The dataset to open in the window
cli-view = The view of the dataset to open the window at
cli-lang = Language of every word: { $values }; without it the language of the system

cli-check-about = List what is wrong with a dataset
cli-check-dataset = The dataset; without it the one that comes with Joba
cli-check-format = How to answer: { $values }; without it { $default }

cli-list-about = List projects with numbers, doubts and a total, as the table of the window does
cli-list-dataset = The dataset; without it the one that comes with Joba
cli-list-filters = Only projects like this, for example “region:karaganda,abai investment>1bn -country:CN jobs:missing” or status=construction,operating; can be repeated
cli-list-view = Filter, order and columns of this saved view, which the other options refine
cli-list-sort = Columns to sort by, separated by commas; “:desc” for the largest first, for example investment:desc,name
cli-list-columns = Columns, separated by commas: { $values }
cli-list-group-by = Fields to group by with subtotals, one or two, separated by commas: { $values }
cli-list-format = How to answer: { $values }; without it { $default }
cli-list-wrong-sort = “{ $text }” is no column to sort by. Write one of { $columns }, with “:desc” for the largest first.
cli-pivot-about = Add up by two fields at once, with totals of rows, columns and the whole
cli-pivot-dataset = The dataset; without it the one that comes with Joba
cli-pivot-rows = What a row stands for: { $values }
cli-pivot-columns = What a column stands for: { $values }
cli-pivot-measure = What to add up: { $values }; without it { $default }
cli-pivot-filters = Only projects like this, for example “region:karaganda,abai investment>1bn -country:CN jobs:missing” or status=construction,operating; can be repeated
cli-pivot-view = Only the projects of this saved view, which --where narrows
cli-pivot-format = How to answer: { $values }; without it { $default }
cli-ledger-about = Hold announced totals against what their projects itemise
cli-ledger-dataset = The dataset; without it the one that comes with Joba
cli-ledger-format = How to answer: { $values }; without it { $default }
cli-ledger-name = Announcement
cli-ledger-announced = Announced
cli-ledger-itemised = Itemised
cli-ledger-residual = Not itemised
cli-ledger-share = Share
cli-ledger-silent = Without a number
cli-sum-about = Add up money or jobs, and say what the total covers
cli-sum-dataset = The dataset; without it the one that comes with Joba
cli-sum-by = Group by { $values }
cli-sum-measure = What to add up: { $values }; without it { $default }
cli-sum-filters = Only projects like this, for example “region:karaganda,abai investment>1bn -country:CN jobs:missing” or status=construction,operating; can be repeated
cli-sum-view = Only the projects of this saved view, which --where narrows
cli-sum-format = How to answer: { $values }; without it { $default }

cli-chart-about = Draw a chart or a map into a file
cli-chart-dataset = The dataset; without it the one that comes with Joba
cli-chart-figure = What to draw: { $values }
cli-chart-size = Width and height in points, 160 to 8000 each, or in millimetres as 170x110mm; without it { $default }
cli-chart-scale = Pixels for one point in a PNG, 1 to 4; without it { $default }
cli-chart-theme = Colours: { $values }; without it { $default }
cli-chart-form = Form of the map: { $values }
cli-chart-classes = How values of the map become classes: { $values }
cli-chart-count = How many classes there are at most, 3 to 7
cli-chart-bounds = Own bounds of classes, in the unit of the legend, from small to large, for example 1,2,5
cli-chart-colours = Colours of the map: { $values }
cli-chart-middle = The middle of two-ended colours, in the unit of the legend; without it the country as a whole or the median
cli-chart-multiples = A small map for each status or sector: { $values }
cli-chart-filters = Only projects like this, for example “region:karaganda,abai investment>1bn -country:CN jobs:missing” or status=construction,operating; can be repeated
cli-chart-view = Filter and settings of this saved view, which the other options refine
cli-chart-which = Say which figure: --figure, or a --view that shows one.
cli-chart-by = Bars: what a bar stands for: { $values }
cli-chart-measure = What is measured: { $values }
cli-chart-sort = Bars: their order: { $values }; without it what suits the field
cli-chart-axis = Bars: the axis: { $values }
cli-chart-stack = Bars: stacked by { $values }
cli-chart-split = Bars: side by side by { $values }
cli-chart-without-largest = Leave out this many projects with the largest investment, 0 to 10
cli-chart-output = The file to write; its name ends in .png, .svg or .pdf
cli-chart-all = Every figure, into the folder that --output names
cli-chart-langs = With --all: languages, separated by commas: { $values }; without it all
cli-chart-formats = With --all: forms, separated by commas: { $values }; without it all
cli-chart-dpi = Dots per inch of a PNG, 36 to 1200, instead of --scale
cli-chart-accent = Accent colour of an agency, six hexadecimal digits
cli-chart-logo = Logo for the upper right corner, PNG or SVG
cli-chart-title = Title instead of the usual one
cli-chart-subtitle = Line below the title instead of the usual one
cli-chart-note = One more note below the figure
cli-chart-numbers = Also write the numbers behind it as CSV under the same name
cli-chart-no-logo = { $path } cannot be read as a logo. Name a PNG or SVG file.
cli-chart-no-folder = { $path } cannot be made a folder. Name another one with --output.
cli-chart-written = { $n ->
    [one] { $count } picture written to { $path }
   *[other] { $count } pictures written to { $path }
}

cli-set-about = Change fields of a project in a file
cli-set-dataset = The dataset to change
cli-set-id = The id of the project
cli-set-changes = What to change, for example status=operating or investment[0].amount=3600000000; an empty value takes the field out, the index after the last one adds an item

cli-convert-about = Write a dataset into another file, by the extension of its name
cli-convert-input = The dataset, a .json file
cli-convert-output = The file to write, .json or .csv; one that exists is replaced

cli-schema-about = Show the JSON Schema of the dataset format

## Arguments that cannot be used

cli-error-hint = “joba --help” and “joba COMMAND --help” show how to write it.
cli-error-no-value = { $argument } needs a value: { $values }.
cli-error-invalid-value = “{ $value }” cannot stand for { $argument }. Write one of: { $values }.
cli-error-unusable-value = “{ $value }” cannot stand for { $argument }.
cli-error-unknown-argument = There is no “{ $argument }” here.
cli-error-missing-argument = Something is missing: { $argument }.
cli-error-argument-conflict = { $argument } cannot be given twice.
cli-error-other = The arguments are not understood.
cli-error-view-before-command = The view of a command stands after the command.
cli-error-file-before-command = The file of a command stands after the command.
cli-no-display =
    No window can be opened: neither WAYLAND_DISPLAY nor DISPLAY is set. These commands need none:
    { cli-windowless }
cli-no-window =
    No window can be opened: { $reason }. These commands need none:
    { cli-windowless }
cli-windowless =
    {"  "}joba check, joba list, joba sum, joba pivot, joba ledger, joba versus,
    {"  "}joba radar, joba chart, joba report, joba set, joba convert, joba diff,
    {"  "}joba merge, joba schema
    “joba --help” tells more about them.

## Filters


## Answers

cli-check-line = { $severity }  { $place }  { $message }
cli-check-summary = { $errors }, { $warnings }
cli-check-errors =
    { $n ->
        [0] No errors
        [one] { $shown } error
       *[other] { $shown } errors
    }
cli-check-warnings =
    { $n ->
        [0] no warnings
        [one] { $shown } warning
       *[other] { $shown } warnings
    }

cli-sum-by-region = Region
cli-sum-by-sector = Sector
cli-sum-by-status = Status
cli-sum-by-country = Country
cli-sum-by-type = Type
cli-sum-by-investor = Investor
cli-sum-by-year = Year
cli-sum-stated = Stated by
cli-sum-investment = Investment
cli-sum-jobs = Jobs
cli-sum-construction-jobs = Construction jobs
cli-sum-projects = Projects
cli-sum-jobs-per-million = Jobs per m $
cli-sum-range = Range
cli-sum-total = Total
cli-sum-n-of-m = { $n } of { $m }
cli-sum-none = not stated
cli-sum-note-ceilings =
    { $n ->
        [one] { $shown } project states only a ceiling; it counts whole in the total and as 0 in its low end.
       *[other] { $shown } projects state only a ceiling; they count whole in the total and as 0 in its low end.
    }
cli-sum-note-no-rate =
    { $n ->
        [one] { $shown } project states an amount in a currency without an exchange rate; it is left out.
       *[other] { $shown } projects state an amount in a currency without an exchange rate; they are left out.
    }

cli-set-done = Changed { $id } in { $path }
cli-set-unchanged = { $id } in { $path } is so already; nothing was written
cli-set-unknown-id = There is no project with the id “{ $id }”. Nothing was changed.
cli-set-ambiguous-id = Several projects have the id “{ $id }”. Give each its own first. Nothing was changed.
cli-set-no-equals = “{ $text }” is not a change. Write PATH=VALUE, for example status=operating.
cli-set-not-a-path = “{ $path }” is not a path. Write it like status or investment[0].amount.
cli-set-unknown-field = A project has no field “{ $path }”. Nothing was changed.
cli-set-single-value = “{ $path }” holds a single value. Set it as a whole, or take it out first. Nothing was changed.
cli-set-no-item =
    { $n ->
        [0] There is no “{ $path }”: the list is empty, so a new item is [0]. Nothing was changed.
        [one] There is no “{ $path }”: the list has { $shown } item, and a new one is [{ $shown }]. Nothing was changed.
       *[other] There is no “{ $path }”: the list has { $shown } items, and a new one is [{ $shown }]. Nothing was changed.
    }
cli-set-unreadable =
    The record could no longer be read as meant, so nothing was changed.
    { $reasons }

cli-convert-unknown-input = { $path } cannot be read: its name does not end in .json.
cli-convert-unknown-output = { $path } cannot be written: its name ends neither in .json nor in .csv.
cli-chart-unknown-output = { $path } cannot be written: its name ends neither in .png nor in .svg nor in .pdf.
