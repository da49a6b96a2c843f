# Help: what is true on every page. A line is a block: “# ” heading, “- ” item, “! mark ” what a mark means, “@” a table
# that the program fills in. Links: <topic:…>, <page:…>, <action:…>, <keys:…>; what is typed stands in `…`.

action-help = Help for this page
help-show = Show me: { $page }
help-back = Back
help-close = Close help
help-find = Search in help…
help-nothing = No topic has all these words.
help-pages = Pages
help-subjects = On every page

help-marks = Reading the marks
help-marks-text =
    Every figure draws doubt as well as numbers. The same marks mean the same thing in bars, maps, the timeline and on paper.
    # Shapes
    ! solid A full bar, circle or step: a stated number, exact or about.
    ! hollow Only an outline: a ceiling, “up to”. The true number may be anything from zero to there.
    ! whisker A thin line with ends: from the lowest to the highest the sources allow.
    ! arrow An arrow outward: it may be more, “at least” or “more than”.
    ! hatched Hatched: there are projects, but no number is stated. In <label:figure-name-ledger>: announced, but not itemised.
    ! empty A region in the colour of the panel: the dataset has no project there.
    # Signs before a number
    - `≈` about; each such statement is taken as plus or minus the share set under <action:preferences>
    - `≥` at least
    - `>` more than
    - `≤` up to, a ceiling
    - `—` nothing is stated; point at it to read why
    Colour never says anything alone: shape, pattern, order or a label says the same, so that a grey print can be read.
    More about sums: <topic:totals>. About what is not stated: <topic:missing>.

help-totals = Totals and ranges
help-totals-text =
    A total here is never a bare number. It has a headline, a range, and a word on how many projects it rests on.
    # Headline and range
    - The headline adds each number as it is stated; a range counts by its midpoint, a ceiling in full.
    - The low end takes the least that each source allows: a ceiling counts as zero, “about” as less by its share.
    - The high end takes the most. If one number is “at least” or “more than”, the total is open: “to over …”.
    # n of m
    “11 of 13 state it” means that eleven projects state a number and two do not. The two are in no total, neither as zero nor as a guess.
    # What is left out
    - Projects marked as left out of totals are shown, and counted apart.
    - Amounts in a currency without an exchange rate in the file are left out, and that is said.
    - Announced totals are never added to those of projects: they may mean the same money twice.
    # They agree
    Table, charts, map and command line add up the same rows with the same code. Under one filter their totals are the same, and parts come to the whole wherever a project belongs to one group only. A project with parties of several countries counts once, under its lead country.
    See also <topic:marks> and <topic:missing>.

help-missing = Missing is never zero
help-missing-text =
    A number that nobody has stated stays unstated: “—” in the table, hatched on the map, a line of names below the bars.
    - It is not zero, not the average, and not carried over from a like project.
    - Sorted by a column, what is missing stays last, upwards and downwards.
    - “Not stated” is a value of each facet, so that one can ask for exactly these projects:
    @missing
    - Point at “—” to see whether nobody has looked, the sources say nothing, or it does not apply.
    - A number of zero is a statement too, and is shown as 0.
    How to find what is missing: <topic:search>. What <page:checks> says about it: <topic:checks>.

help-search = Searching
help-search-text =
    The field at the upper right finds projects as one types: in names, places, parties, products, notes and sources, in English, Russian and Kazakh, in any spelling. <action:find> goes there.
    # Examples
    @examples
    # How it is put together
    - Plain words search at once; all of them have to be there. Quotes keep words together, a minus leaves out.
    - A field, a colon and values ask for any of these values; commas part them. Enter turns them into filters.
    - Several values of one field widen, several fields narrow.
    - `<`, `<=`, `>`, `>=` and `..` set limits; `k`, `m` and `bn` shorten numbers. Money is compared in US dollars.
    - The program offers fields and values while one types; the arrow keys choose, Tab takes over.
    - What cannot be understood is underlined, with the reason below.
    # Fields
    @fields
    The same text works after `--where` on the command line: <topic:command-line>. For clicking instead of typing see <topic:filters>.

help-filters = Filters
help-filters-text =
    One filter stands behind everything: table, charts, map, reports and totals always show the same projects.
    - The panel at the left (<action:toggle-facets>) lists the values of each field, with how many projects each would show beside the other filters.
    - A click asks for a value, a second click releases it; the sign beside it leaves the value out instead.
    - Money, jobs and dates have a histogram; drag its handles.
    - A click on a bar, a region or a cell filters by it.
    - The chips below the tabs say each part of the filter in words; the cross takes one away, <action:clear-filters> all of them.
    - The last chip turns the whole filter into a text for the search field, to change or to copy.
    <action:back> and <action:forward> go through what was seen, also with the buttons at the side of a mouse. A filter can be kept by name: <topic:views>.

help-views = Saved views
help-views-text =
    A view keeps by name what is on the screen: page, filter, order and columns of the table, settings of the figures, the board.
    - <action:save-view> keeps it in the dataset, so that it travels with the file and everybody who opens it has it.
    - The menu <label:menu-view> lists the views; <action:palette> finds them by a few letters.
    - <action:manage-views> renames, shows and deletes them.
    - `joba FILE --view NAME` opens the window there; `list`, `sum`, `pivot` and `chart` take `--view NAME` too.
    A view that asks for something this version does not know is kept as it stands and not half obeyed.

help-editing = Editing
help-editing-text =
    Nothing in the file changes before <action:save>; every change can be taken back.
    # One project
    - <action:edit-project> opens the form in the panel; <action:new-project> begins one, <action:duplicate-project> a copy.
    - Type numbers as people write them: `about 200m`, `>2.4bn`, `up to 1.2 bn`, `1.2–1.5 bn`. The form says what it understood.
    - Dates as well: `2026`, `spring 2026`, `Q4 2026`.
    # In the table
    - <action:edit-cell> or simply typing changes a cell. Cells can be copied, pasted from a spreadsheet and filled down (<action:fill-down>).
    - <action:change-selected> sets one field of many projects, <action:replace> changes words everywhere. Both list what will change before anything does.
    # Taking back
    - <action:undo> and <action:redo> name what they do; <action:steps> goes to any state of this session.
    Where each number comes from is part of the number: <topic:claims>. About saving: <topic:files>.

help-claims = Where a number comes from
help-claims-text =
    Each number is a list of claims: what one source says, and how it says it. The first claim is preferred; it is the one that is shown and counted. The others are its rivals and stay.
    - Point at a number to see its sources; click the question mark beside it in the panel to see all claims and why this one counts.
    - Claims are ranked by dragging or with the arrows; each may have a note in three languages.
    - A source has a publisher, a date, a link and the day it was looked at: <page:sources>.
    - The history of a project says who changed which field when, if <action:preferences> asks for it.
    Facts are never filled in: what no source says is <topic:missing>.

help-files = Files, backups, recovery
help-files-text =
    A dataset is one JSON file of plain text, one value a line, so that Git can compare it. Nobody needs an account or a network.
    - <action:save> writes the file whole or not at all; a crash in the middle leaves the old one.
    - <action:save-with-note> keeps a reason with the changes.
    - Each save keeps the state before it; <action:restore-backup> shows what would change, and writes nothing until you save.
    - Unsaved changes are kept every few seconds. If the program or the computer stops, the next start offers them again.
    - A file that another program has changed is never replaced in silence: <topic:compare>.
    - A file that another window has open is opened read-only.
    - A file with errors opens all the same: what cannot be read is listed under <page:checks> and written back as it stood.
    The dataset in the program is an example and read-only; saving it asks for a place.

help-compare = Comparing and merging
help-compare-text =
    What differs between two datasets is said in words, grouped by record: “investment raised from … to …”.
    - <action:compare-saved>, <action:compare-file> and <action:compare-backup> show it in place of the page; click a line to open the project.
    - If another program changes the open file, a line at the top says so. Reload it, keep yours, or merge both.
    - A merge takes over what only one side has changed. Where both changed the same value, you choose; nothing is written before you save.
    `joba diff` and `joba merge` do the same without a window, and Git can use them: <topic:command-line>.

help-pictures = Pictures and reports
help-pictures-text =
    Each figure can be a picture, with title, filter in words, legend, notes and sources in it.
    - The menu at the upper right of a figure exports it as PNG, SVG or PDF, copies it, shows the numbers behind it, or copies a description for people who cannot see it.
    - Size, resolution, colours (also grey for print), language, title, notes and the logo of an agency are chosen in the dialog.
    - <label:export-batch> writes every figure in every language and form at once.
    - A picture remembers its view: open it here, and the figure is there again, with a word if the data has changed since.
    # Reports
    <action:export-report> writes a PDF: the brief of a region, the passport of a project, or the atlas of all regions. It has links, bookmarks and all sources.
    <action:export-csv> writes the table as it is shown. All figures: <page:gallery>.

help-keyboard = Keyboard
help-keyboard-text =
    Everything can be reached by keyboard. Tab goes from one part to the next, the arrows move inside, Enter and Space choose, Esc goes back or closes.
    <action:palette> finds every action, page, project, region, view and topic by a few letters, in any of the three languages.
    # Keys of the window
    @keys
    # Keys of the table
    @table-keys
    # Keys of help
    - <keys:help> opens and closes it; in a dialog or in the search field it tells about that.
    - The arrows, Page Up, Page Down, Home and End move the text; <keys:back> goes back to the topic before.

help-command-line = The command line
help-command-line-text =
    The same engine without a window, for scripts and for reports that are made every night. The totals are those of the window.
    @commands
    # What they have in common
    - `--where` takes what the search field takes: `joba sum --by region --where jobs>500`. In most shells `<` and `>` need quotes around the whole.
    - `list`, `sum`, `pivot` and `chart` take `--view NAME`: filter and settings of a saved view, which the other options refine.
    - `--lang en`, `ru` or `kk` sets the language of every word in the answer.
    - Without a file, the dataset in the program is read.
    - `joba FILE --view NAME` opens the window at a saved view.
    `joba COMMAND --help` tells all options. The exit code is 0 when it was done, 1 when a check or a comparison found something, 2 when it could not be done.
    About the text of `--where`: <topic:search>. About views: <topic:views>.
