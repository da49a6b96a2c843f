# Comparing and merging: what differs between two datasets, and how conflicts are decided.

## Groups: records, with their kind

compare-record =
    { $kind ->
        [head] Dataset
        [rate] Exchange rate
        [region_stat] Regional statistic
        [source] Source
        [announcement] Announcement
        [view] Saved view
        [change] Entry in the history
       *[project] Project
    }
compare-record-named = { $record }: { $name }

## What happened to a whole record; its name stands above

compare-record-new =
    { $kind ->
        [rate] new exchange rate
        [region_stat] new regional statistic
        [source] new source
        [announcement] new announcement
        [view] new saved view
        [change] new entry in the history
       *[project] new project
    }
compare-record-gone =
    { $kind ->
        [rate] exchange rate is gone
        [region_stat] regional statistic is gone
        [source] source is gone
        [announcement] announcement is gone
        [view] saved view is gone
        [change] entry in the history is gone
       *[project] project is gone
    }
compare-record-changed =
    { $kind ->
        [view] saved view changed
        [change] entry in the history changed
       *[other] record changed
    }
compare-record-moved = moved to another place in the list of { $kind ->
        [rate] exchange rates
        [region_stat] regional statistics
        [source] sources
        [announcement] announcements
        [view] saved views
        [change] history
       *[project] projects
    }

## Sentences. $subject is a field or a part of the record, in the middle of a sentence

compare-changed = { $subject } changed from { $before } to { $after }
compare-added = { $subject } added: { $after }
compare-removed = { $subject } removed: was { $before }
compare-raised = { $subject } raised from { $before } to { $after }
compare-lowered = { $subject } lowered from { $before } to { $after }
compare-later = { $subject } moved { $span } later: from { $before } to { $after }
compare-earlier = { $subject } moved { $span } earlier: from { $before } to { $after }
compare-item-added = { $subject }: { $after } added
compare-item-removed = { $subject }: { $before } removed
compare-part-added = { $subject } added
compare-part-removed = { $subject } removed
compare-part-changed = { $subject } changed
compare-part-moved = { $subject } moved to another place in its list
compare-order = { $subject }: order changed
compare-claim-added = { $subject }: claim added, { $claim }
compare-claim-removed = { $subject }: claim removed, { $claim }
compare-claim-changed = { $subject }: claim changed in { $fields }
compare-preferred = { $subject }: another claim is preferred now
compare-also = { $text } (also changed: { $fields })
compare-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
compare-months =
    { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
compare-years =
    { $n ->
        [one] { $n } year
       *[other] { $n } years
    }

## Parts of sentences

compare-quoted = “{ $text }”
compare-yes = yes
compare-taken-out = removed
compare-there = there
compare-nothing = nothing
compare-more = { $n } more
compare-no = no
compare-absent = not there
compare-and = { $first }, { $rest }
compare-then = { $first }; { $rest }
compare-value = { $value }
compare-within = { $outer }: { $inner }
compare-item = { $list } ({ $name })
compare-claim-of = { $claim } ({ $source })
compare-planned = { $event } (planned)
compare-actual = { $event } (actual)
compare-one-capacity = capacity
compare-one-party = party
compare-one-commitment = commitment
compare-one-milestone = milestone
compare-unknown-field = field { $name }
compare-lang-en = English
compare-lang-ru = Russian
compare-lang-kk = Kazakh
compare-lang-other = language { $tag }

## Fields, in the middle of a sentence

compare-field-id = id
compare-field-name = name
compare-field-aliases = other names
compare-field-type = type
compare-field-region = region
compare-field-district = district
compare-field-settlement = settlement
compare-field-site = site
compare-field-sector = sector
compare-field-products = products
compare-field-status = status
compare-field-status-date = date of the status
compare-field-status-source = source of the status
compare-field-phase-status = status of the phase
compare-field-parties = parties
compare-field-investment = investment
compare-field-investment-covers = what the investment covers
compare-field-jobs = jobs
compare-field-permanent = permanent jobs
compare-field-construction = construction jobs
compare-field-unspecified = jobs of a kind not stated
compare-field-capacity = capacity
compare-field-milestones = milestones
compare-field-commitments = commitments
compare-field-instruments = instruments
compare-field-area-ha = area
compare-field-markets = markets
compare-field-notes = notes
compare-field-include-in-totals = counting in totals
compare-field-exclude-reason = why it is left out of totals
compare-field-verified = verification
compare-field-verified-date = date
compare-field-by = by whom
compare-field-tags = tags
compare-field-muted-checks = muted checks
compare-field-code = check
compare-field-reason = reason
compare-field-time = time
compare-field-author = author
compare-field-project = project
compare-field-field = field
compare-field-old = value before
compare-field-new = value after
compare-field-party-name = name
compare-field-local-name = name in its own script
compare-field-country = country
compare-field-role = role
compare-field-phase = phase
compare-field-product = product
compare-field-unit = unit
compare-field-direction = direction
compare-field-claims = claims
compare-field-event = event
compare-field-planned = planned date
compare-field-actual = actual date
compare-field-source = source
compare-field-note = note
compare-field-what = what is promised
compare-field-value = number
compare-field-amount = amount
compare-field-currency = currency
compare-field-low = lower end
compare-field-high = upper end
compare-field-qualifier = qualifier
compare-field-missing = why there is no number
compare-field-title = title
compare-field-publisher = publisher
compare-field-date = date
compare-field-url = link
compare-field-language = language
compare-field-source-type = type of source
compare-field-usd = US dollars for one unit
compare-field-members = member projects
compare-field-count = number of projects
compare-field-format = format
compare-field-version = version of the format
compare-field-description = description
compare-field-as-of = state of knowledge
compare-field-licence = licence
compare-field-rates = exchange rates
compare-field-sources = sources
compare-field-projects = projects
compare-field-announcement = announcement
compare-field-announcements = announcements
compare-field-views = saved views
compare-field-certainty = weights by status
compare-field-changes = history

## Comparing and merging on the command line

compare-count =
    { $n ->
        [0] No differences
        [one] { $shown } difference
       *[other] { $shown } differences
    }
compare-whole-record = the whole record
cli-diff-about = Show what differs between two datasets, record by record
cli-diff-before = The dataset before
cli-diff-after = The dataset after
cli-diff-format = How to answer: { $values }; without it { $default }
cli-merge-about = Merge what two people made of one dataset, record by record and field by field
cli-merge-base = The dataset that both began with
cli-merge-ours = Our dataset; a conflict keeps what it says
cli-merge-theirs = Their dataset
cli-merge-output = The file to write; it can be OURS
cli-merge-conflicts =
    { $n ->
        [one] { $shown } conflict is left; ours was kept.
       *[other] { $shown } conflicts are left; ours was kept.
    }
cli-merge-conflict = { $record } [{ $id }], { $subject }: base { $base } | ours { $ours } | theirs { $theirs }

## Comparing in the window

action-compare-saved = Compare with the saved state
action-compare-file = Compare with a file…
action-compare-backup = Compare with a backup…
picker-compare = Compare with a dataset
picker-do-compare = Compare
compare-title = Compared with { $name }
compare-saved-state = the saved state
compare-backup-state = the backup of { $time }
compare-backup-title = Compare with a backup
compare-backup-preview = What has changed since this state
compare-backup-open = Compare
compare-direction = Each line says how the dataset in this window differs from { $name }.
compare-summary = { $differences } in { $records }
compare-records =
    { $n ->
        [one] { $shown } record
       *[other] { $shown } records
    }
compare-filter = Filter the differences
compare-no-match = No difference matches.
compare-none = No differences. Both hold the same, field by field.
compare-stale = The dataset has changed since it was compared.
compare-again = Compare again
compare-running = Comparing with { $name }…
compare-failed = Nothing to compare with

## Merging in the window

edit-merge = merging with the file
edit-recover = restoring unsaved changes
edit-restore-backup = restoring a backup
changed-merge = Merge…
merge-title = Merge with { $name }
merge-taken =
    { $n ->
        [0] The file brings nothing new besides.
        [one] { $shown } change of the file is taken over.
       *[other] { $shown } changes of the file are taken over.
    }
merge-conflicts =
    { $n ->
        [0] Nothing was changed on both sides.
        [one] { $shown } value was changed on both sides. Choose which one holds.
       *[other] { $shown } values were changed on both sides. Choose for each which one holds.
    }
merge-base = Before
merge-mine = Mine
merge-theirs = In the file
merge-all-mine = Mine for all
merge-all-theirs = The file’s for all
merge-do = Merge
merge-note = Nothing is written yet: the result stands here as unsaved, and undo shows what the file holds.
merge-side = { $side }: { $value }
merge-value = { $record }, { $subject }
merge-running = Merging with { $name }…
notice-merged = Merged with { $file }; not saved yet
merge-failed = The file could not be merged

## A file that another program changed

banner-changed = { $file } was changed by another program.
banner-gone = { $file } is no longer there: another program has moved or deleted it.
banner-reload = Reload
banner-keep = Keep mine
banner-compare = Compare
banner-merge = Merge…
