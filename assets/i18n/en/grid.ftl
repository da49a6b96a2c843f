# Editing in the table: cells, paste, fill, one field of many projects, find and replace, steps of the session.

action-paste = Paste cells…
action-edit-cell = Edit cell
action-fill-down = Fill down
action-change-selected = Change field of selected…
action-replace = Find and replace…
action-steps = Steps of this session…

keys-cell = Move between cells, select cells
keys-cell-keys = ← → Shift + arrows
keys-cell-type = Edit the cell, or simply type
keys-cell-type-keys = F2
keys-cell-apply = Apply the cell and move down, right or left
keys-cell-apply-keys = Enter, Tab, Shift+Tab
keys-cell-cancel = Leave the cell as it was
keys-cell-cancel-keys = Esc

## Why a text cannot stand in a cell

grid-refused = “{ $text }”: { $reason }
grid-refused-derived = This cell follows from other fields. Change them in the project’s form
grid-refused-not-a-number = Not a number. Write for example 200m, ~200m, >2.4bn, up to 1.2 bn or 1.2–1.5 bn
grid-refused-negative = A number below zero is not possible here
grid-refused-too-large = The number is too large
grid-refused-too-large-for-millions = Too large for a number of millions. Write for example 200m, or 200000000 $
grid-refused-ends-out-of-order = The upper end is below the lower one
grid-refused-two-qualifiers = It says in two ways how the number is meant
grid-refused-number-needed = Write a number, or why there is none: not stated, not found, not applicable, withheld
grid-refused-currency-of-jobs = Jobs have no currency
grid-refused-two-kinds-of-jobs = This number adds up permanent and other jobs. Change each in the project’s form
grid-refused-not-a-date = Not a date. Write for example 2026-04, spring 2026 or Q4 2026
grid-refused-no-such-region = Not a region of Kazakhstan
grid-refused-ambiguous-region = Almaty is a city and a region. Write which one
grid-refused-no-such-name = Not in the list
grid-refused-name-needed = A name is needed
grid-refused-no-row = There is no row for it
grid-refused-no-column = There is no column for it

## The list of changes

grid-field = Field
grid-before = Now
grid-after = Will be

## Copy, paste and fill

grid-copied-cells =
    { $n ->
        [one] { $shown } cell copied
       *[other] { $shown } cells copied
    }
grid-paste-title = Paste cells
grid-paste-changes =
    { $n ->
        [one] { $shown } cell will change
       *[other] { $shown } cells will change
    }
grid-paste-refused =
    { $n ->
        [one] { $shown } cell cannot be taken over
       *[other] { $shown } cells cannot be taken over
    }
grid-paste-unchanged =
    { $n ->
        [one] { $shown } cell stays as it is
       *[other] { $shown } cells stay as they are
    }
grid-paste-do =
    { $n ->
        [one] Change { $shown } cell
       *[other] Change { $shown } cells
    }
grid-paste-nowhere = Nothing was pasted. Click the cell where the pasted cells should begin, then paste again.
grid-paste-too-large = Nothing was pasted: at most 200,000 cells can be pasted at once.
grid-fill-nothing = Nothing to fill. Select several rows; the first one says what the others take over.

## One field of many projects

grid-bulk-title = Change field of selected projects
grid-bulk-status = Status
grid-bulk-region = Region
grid-bulk-sector = Sector
grid-bulk-type = Type
grid-bulk-district = District
grid-bulk-settlement = Settlement
grid-bulk-site = Site
grid-bulk-add-tag = Add tag
grid-bulk-remove-tag = Remove tag
grid-bulk-include = Count in totals
grid-bulk-exclude = Leave out of totals
grid-bulk-value = New value
grid-bulk-reason = Reason
grid-bulk-choose = Choose a value
grid-bulk-help = Choose a field and its new value. The list shows what changes before anything does.
grid-bulk-nobody = No project is selected. Select rows in the table first.
grid-bulk-is-in = counted
grid-bulk-is-out = left out
grid-bulk-changes =
    { $n ->
        [one] { $shown } project will change
       *[other] { $shown } projects will change
    }
grid-bulk-of =
    { $n ->
        [one] of { $shown } selected
       *[other] of { $shown } selected
    }
grid-bulk-do =
    { $n ->
        [one] Change { $shown } project
       *[other] Change { $shown } projects
    }

## Find and replace

grid-replace-title = Find and replace
grid-replace-find = Find
grid-replace-with = Replace with
grid-replace-case = Match case
grid-replace-shown =
    { $n ->
        [one] Only in the { $shown } project shown
       *[other] Only in the { $shown } projects shown
    }
grid-replace-help = Looks in names, other names, places, products, parties, notes and tags.
grid-replace-none = No such text
grid-replace-found =
    { $n ->
        [one] Found in { $shown } text
       *[other] Found in { $shown } texts
    }
grid-replace-do =
    { $n ->
        [one] Replace in { $shown } text
       *[other] Replace in { $shown } texts
    }
grid-field-name = Name
grid-field-aliases = Other names
grid-field-district = District
grid-field-settlement = Settlement
grid-field-site = Site
grid-field-products = Products
grid-field-parties = Parties
grid-field-investment = Note on investment
grid-field-investment-covers = What the investment covers
grid-field-jobs = Note on jobs
grid-field-capacity = Capacity
grid-field-milestones = Note on a milestone
grid-field-commitments = Commitments
grid-field-area-ha = Note on the area
grid-field-notes = Notes
grid-field-exclude-reason = Reason for exclusion from totals
grid-field-tags = Tags

## Steps of the session

grid-steps-title = Steps of this session
grid-steps-help = Click a step to go back or forward to the state after it. Grey steps are undone.
grid-steps-start = As opened
