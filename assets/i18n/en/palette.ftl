# The command palette, going back and forward, and why an action can do nothing now.

action-palette = Go to anything…
action-back = Back
action-forward = Forward

palette-hint = An action, a project, a region, a page, a view
palette-page = Page
palette-view = Saved view
palette-region = Filter by region
palette-figure = Chart
palette-project = Project
palette-count = { $n ->
    [0] Nothing found
    [one] { $count } match
   *[other] { $count } matches
}

obstacle-saved = No unsaved changes
obstacle-no-file = The dataset has no file yet
obstacle-no-undo = Nothing to undo
obstacle-no-redo = Nothing to redo
obstacle-no-steps = No changes in this session
obstacle-no-project = No project is selected
obstacle-no-rows = No rows are selected
obstacle-no-cell = No cell is selected
obstacle-one-row = Select two rows or more
obstacle-no-filter = No filter is set
obstacle-no-panel = No panel is open
obstacle-no-back = This is the first view
obstacle-no-forward = This is the latest view
