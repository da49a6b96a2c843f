# The gallery of figures, the board, and saved views.

page-gallery = Gallery
page-board = Board
action-page-gallery = Gallery
action-page-board = Board
action-save-view = Save view…
action-manage-views = Manage views…
menu-views = Saved views

## Gallery

gallery-hint = Click a figure to open it, or tick two to four to see them side by side
gallery-chosen = { $n ->
    [one] { $n } figure ticked; a board has two to four
   *[other] { $n } figures ticked; a board has two to four
}
gallery-show-board = Show as board
gallery-choose-none = Untick all
gallery-choose = For the board: { $figure }
gallery-choose-help = Take this figure for the board (Ctrl + click)
gallery-full = A board has four figures at most

gallery-investment-by-region = Investment by region
gallery-investment-by-region-about = Where the money goes, with what is approximate or open-ended
gallery-map-investment = Map of investment
gallery-map-investment-about = The regions in five classes by investment
gallery-jobs-by-region = Jobs by region
gallery-jobs-by-region-about = Permanent jobs, and beside them those during construction
gallery-tiles-jobs = Tile map of jobs
gallery-tiles-jobs-about = One square for each region, so that small ones count too
gallery-timeline = Timeline
gallery-timeline-about = What is planned for when, and what is overdue
gallery-map-bubbles = Map of projects
gallery-map-bubbles-about = One circle per project: area is money, colour is status
gallery-projects-by-region-and-status = Small maps by status
gallery-projects-by-region-and-status-about = Where projects are plans, and where they are being built
gallery-investment-by-sector = Investment by sector
gallery-investment-by-sector-about = Which branches of industry the money goes to
gallery-projects-by-status = Projects by status
gallery-projects-by-status-about = How many are plans, under construction or operating
gallery-investment-by-investor = Investment by investor
gallery-investment-by-investor-about = Who has announced how much
gallery-jobs-per-million-by-sector = Jobs per million dollars by sector
gallery-jobs-per-million-by-sector-about = Where a dollar makes the most jobs
gallery-concentration = Concentration
gallery-concentration-about = How much the largest projects make up
gallery-investment-by-region-and-status = Investment by region and status
gallery-investment-by-region-and-status-about = What is being built, and what is only planned
gallery-investment-by-year = Investment by year of commissioning
gallery-investment-by-year-about = When the plants are due to start

## Board

board-add = Add figure
board-figure = Figure { $n } of the board
board-settings = Settings
board-remove = Take off the board

## Saved views

views-none = No view saved yet
views-title = Saved views
views-empty = No view is saved in this dataset yet. “Save view…” in the View menu keeps the page, the filter, the table’s order and columns, the settings of the figures and the board.
views-show = Show
views-rename = Rename
views-delete = Delete
views-taken = “{ $name }” is the name of another view.
view-unnamed = Unnamed view
view-error-no-name = this view has no name and cannot be shown
view-error-unknown = the field “{ $field }” of this view asks for something this Joba does not know; the view is kept as it stands
view-none-so-called = { $n ->
    [0] There is no view “{ $name }”: this dataset has no saved view.
   *[other] There is no view “{ $name }”. This dataset has { $names }.
}
view-unusable = The view “{ $name }” cannot be shown: { $reason }.
save-view-title = Save view
save-view-name = Name
save-view-help = Kept in the dataset: page, filter, order and columns of the table, settings of the figures, and the board.
save-view-exists = “{ $name }” exists already and would be replaced.
save-view-do = Save view
save-view-replace = Replace view
notice-view = View shown: { $name }

## Edits, after “Undo:” or “Redo:”

edit-add-view = save view { $name }
edit-change-view = replace view { $name }
edit-rename-view = rename view { $name } to { $new }
edit-delete-view = delete view { $name }
