## Files that are not opened. $path is the file; reasons stand in the middle of a sentence.

open-error-io = Could not open { $path }: { $reason }.
open-error-not-a-file = { $path } is not a file but a folder, a pipe or a device. Choose a file.
open-error-too-large = { $path } is too large: { $size } MiB. Joba opens datasets of up to 1 GiB.
open-error-empty = { $path } is empty: there is nothing to open. If a dataset should be in it, look for an older copy.
open-error-not-text = { $path } is not UTF-8 text (line { $line }, column { $column }). Save it as UTF-8 in the program it comes from.
open-error-not-json = { $path } is damaged or not a dataset. Line { $line }, column { $column }: { $reason }.
open-error-not-a-dataset = { $path } is not a Joba dataset: { $reason }.
open-error-newer = { $path } was written by a newer Joba, in version { $version } of the format. Update Joba to open it.

## Files that are not saved

save-error-io = Could not save { $path }: { $reason }. Nothing was overwritten.
save-error-folder = Could not write in the folder { $path }: { $reason }. Nothing was overwritten.
save-error-read-only = { $path } is read-only and was left as it is. Make it writable or save under another name.
save-error-not-a-file = { $path } is not a file but a folder, a pipe or a device. Save under another name.
save-error-link-loop = { $path } is a link that leads in a circle. Save under another name.
save-error-changed = { $path } is not what Joba last saw there: another program has created, changed, replaced or removed it. Nothing was overwritten. Open it again, or save under another name and keep both.
save-error-not-durable = { $path } was written, but the disk did not confirm that it will survive a power cut: { $reason }. Save once more.

## Reasons of the system

reason-not-found = no such file or folder
reason-permission-denied = you have no permission for this
reason-already-exists = a file of this name exists already
reason-no-space = the disk is full; free some space and try again
reason-quota = your quota on this disk is used up; free some space and try again
reason-file-too-large = the file is larger than this disk allows
reason-read-only-disk = the disk is read-only; choose another place
reason-is-a-folder = it is a folder
reason-not-a-folder = part of the path is not a folder
reason-bad-name = the name is too long or has characters that this disk does not allow
reason-busy = another program is using it; close it there and try again
reason-crosses-disks = part of it is on another disk
reason-timed-out = the disk did not answer in time
reason-network = the network disk cannot be reached; check the connection
reason-out-of-memory = not enough memory; close other programs and try again
reason-too-many-open = too many files are open; close other programs and try again
reason-disk-failed = the disk reported an error; use another disk and check this one
reason-link-loop = its links lead in a circle
reason-other = { $text }

## What is wrong with a damaged file

damage-ends-early = the text ends in the middle
damage-unexpected = a character that does not belong there
damage-no-colon = a colon is missing after the name of a field
damage-no-comma = a comma or a closing bracket is missing
damage-comma-at-end = a comma too many before a closing bracket
damage-key-not-text = the name of a field is not in double quotes
damage-text-after-end = there is more text after the end of the data
damage-control-character = a line break or control character inside quotes
damage-bad-escape = a backslash with nothing that belongs to it
damage-half-character = only half of a character written with \u
damage-bad-number = a number that is not written as one
damage-number-too-large = a number too large to calculate with
damage-too-deep = lists inside lists, too many levels deep

## What makes a file no dataset

wrong-format-not-an-object = it does not begin with an opening brace
wrong-format-no-format = the field “format” is missing
wrong-format-other = its field “format” says “{ $found }” and not “joba”
wrong-format-no-version = the field “version” is missing
wrong-format-bad-version = its field “version” says “{ $found }” and not 1
wrong-format-hollow = it lists very many values, nearly all of them empty

## Edits, after “Undo:” or “Redo:”

edit-change-field = change { $field } of { $name }
edit-change-project = change { $name }
edit-add-project = add { $name }
edit-duplicate-project = duplicate { $name }
edit-delete-project = delete { $name }
edit-delete-projects =
    { $count ->
        [one] delete { $count } project
       *[other] delete { $count } projects
    }
edit-add-source = add source { $name }
edit-change-source = change source { $name }
edit-delete-source = delete source { $name }
edit-merge-sources = merge source { $name } into { $into }
edit-change-announcement = change announcement { $name }
edit-change-rates = change exchange rates
edit-change-head = change dataset properties
edit-change-weight = change weight of “{ $status }”
edit-reset-weights = reset weights by status
edit-change-several =
    { $count ->
        [one] change { $field } of { $count } project
       *[other] change { $field } of { $count } projects
    }
edit-fill-down =
    { $count ->
        [one] fill down { $count } cell
       *[other] fill down { $count } cells
    }
edit-paste =
    { $count ->
        [one] paste { $count } cell
       *[other] paste { $count } cells
    }
edit-replace =
    { $count ->
        [one] replace “{ $text }” in { $count } place
       *[other] replace “{ $text }” in { $count } places
    }
edit-unnamed = unnamed record

## Fields of a project, as they stand in “change … of …”

field-id = id
field-name = name
field-aliases = other names
field-type = type
field-region = region
field-district = district
field-settlement = settlement
field-site = site
field-sector = sector
field-products = products
field-status = status
field-status-date = status date
field-status-source = status source
field-parties = parties
field-investment = investment
field-investment-covers = what the investment covers
field-jobs = jobs
field-capacity = capacity
field-milestones = milestones
field-commitments = commitments
field-instruments = policy instruments
field-area-ha = area
field-markets = markets
field-notes = notes
field-include-in-totals = inclusion in totals
field-exclude-reason = reason for exclusion from totals
field-verified = verification
field-tags = tags
