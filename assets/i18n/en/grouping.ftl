# The table: groups with subtotals, choosing, moving, freezing, fitting and finding columns.

menu-group = Group by
action-expand-groups = Expand all groups
action-collapse-groups = Collapse all groups
action-choose-columns = Columns…
action-find-column = Find column…
action-filter-column = Filter this column…
action-move-column-left = Move column left
action-move-column-right = Move column right
action-hide-column = Hide column
action-freeze-columns = Freeze up to this column
action-unfreeze-columns = Unfreeze columns
action-fit-column = Fit column to its content
action-fit-columns = Fit all columns to their content
palette-column = Column
table-group-by = Group by
table-group-then = then by
table-group-none = No grouping
table-group-by-this = Group by this column
table-ungroup = Remove the grouping
table-fold = Collapse group
table-unfold = Expand group
table-only-group = Show only this group
table-select-group = Select its projects
table-total = Total
table-n-of-m = { $n } of { $m }
table-left-out = none of these projects counts in totals
table-filter = Filter…
table-filter-of = Filter by { $column }
table-no-filter = This column has no filter. The search finds what stands in it.
table-columns-title = Columns of the table
table-columns-search = Find a column…
table-column-earlier = { $column } further to the left
table-column-later = { $column } further to the right
table-frozen-fewer = One fewer
table-frozen-more = One more
table-frozen = { $n ->
    [0] No column stays when the table is scrolled sideways
    [one] The first column stays when the table is scrolled sideways
   *[other] The first { $shown } columns stay when the table is scrolled sideways
}
keys-fold = Collapse or expand the group under the cursor
keys-fold-keys = ← →
keys-header-menu = What can be done with the column whose header has the keyboard
keys-header-menu-keys = Shift + F10
