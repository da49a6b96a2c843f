# The project panel: the sheet to read and the form to edit.

## Head and foot of the panel

panel-previous = Previous project
panel-next = Next project
panel-position = { $n } of { $all }
panel-close = Close panel
panel-edit = Edit…
panel-duplicate = Duplicate
panel-delete = Delete
panel-new-project = New project
panel-gone = No project is open.
panel-apply = Apply
panel-cancel = Cancel
panel-discard = Discard changes
panel-keep-editing = Keep editing
panel-reload = Discard mine and reload
panel-leave = “{ $name }” has changes that are not applied.
panel-changed-elsewhere = This project was changed elsewhere while you were editing it. Apply replaces it with your version.
panel-deleted-elsewhere = This project was deleted while you were editing it. Apply adds it again.
panel-cannot-apply = Cannot be applied yet. { $field }: { $reason }
panel-no-changes = No changes yet
panel-changed = changed
panel-new-row = new

## Sections

panel-section-status = Status
panel-section-where = Where
panel-section-what = What
panel-section-parties = Parties
panel-section-investment = Investment
panel-section-jobs = Jobs
panel-section-capacity = Capacity
panel-section-milestones = Milestones
panel-section-commitments = Commitments
panel-section-more = Policy and markets
panel-section-instruments = Instruments
panel-section-markets = Markets
panel-section-area = Area
panel-section-notes = Notes
panel-section-announcements = Part of announcements
panel-section-checks = Checks of this record
panel-section-sources = Sources
panel-section-record = Record
panel-section-others = Other fields in the file

## Fields

panel-field-name = Name
panel-field-aliases = Other names
panel-field-tags = Tags
panel-field-region = Region
panel-field-district = District
panel-field-settlement = Settlement
panel-field-site = Site
panel-field-sector = Sector
panel-field-type = Type
panel-field-products = Products
panel-field-status = Status
panel-field-status-date = Since
panel-field-status-source = Source of the status
panel-field-source = Source
panel-field-note = Note
panel-field-unit = Unit
panel-field-covers = What it covers
panel-field-in-totals = Count in totals
panel-field-exclude-reason = Why it is left out
panel-field-verified-date = Verified on
panel-field-verified-by = Verified by
panel-one-a-line = One a line
panel-instruments-help = One a line, for example investment_agreement
panel-date-hint = e.g. 2026-04
panel-date-help = For example 2026, 2026-04, 15.04.2026, spring 2026, Q4 2026
panel-type-to-filter = Type to filter
panel-nothing-found = Nothing found
panel-clear = Not stated
panel-add-language = Add a translation
panel-lang-en = English
panel-lang-ru = Russian
panel-lang-kk = Kazakh

## Lists

panel-remove = Remove
panel-move-up = Move up
panel-move-down = Move down
panel-product = Product
panel-add-product = Add product
panel-party = Party
panel-add-party = Add party
panel-party-name = Name
panel-party-local-name = Name in its own script
panel-party-country = Country
panel-party-role = Role
panel-capacity-phase = Phase
panel-phase = phase { $phase }
panel-capacity-direction = Direction
panel-add-capacity = Add capacity
panel-numbers = Number
panel-milestone = Milestone
panel-add-milestone = Add milestone
panel-milestone-event = Event
panel-milestone-planned = Planned
panel-milestone-actual = Actual
panel-commitment = Commitment
panel-add-commitment = Add commitment
panel-commitment-what = What is promised
panel-add-market = Add country…
panel-unit-list = Units to choose from

## Claims

panel-claim-meaning = What is stated
panel-claim-amount = Amount
panel-claim-number = Number
panel-claim-currency = Currency
panel-claim-low = From
panel-claim-high = To
panel-no-number = No number, { $reason }
panel-add-claim = Add a number from a source
panel-add-note = Add note
panel-first-is-preferred = The first is preferred; the others stay visible as rivals.
panel-preferred = preferred
panel-rival = rival
panel-no-currency = currency not stated
panel-no-source = No source is stated
panel-no-sources = No field names a source.
panel-jobs-permanent = Permanent jobs
panel-jobs-unspecified = Jobs of a kind not stated
panel-jobs-construction = Construction jobs
panel-count-jobs =
    { $n ->
        [one] { $shown } job
       *[other] { $shown } jobs
    }

## Sources

panel-new-source = New source
panel-new-source-ask = New source…
panel-new-source-help = Comes into the file together with this project.
panel-source-title = Title
panel-source-publisher = Publisher
panel-source-date = Date
panel-source-link = Link
panel-source-type = Type of source
panel-source-language = Language
panel-source-unknown = Source “{ $id }” is not in the file

## Announced totals

panel-ledger-projects = Projects
panel-ledger-announced = { $announced } announced
panel-ledger-members = { $n } of them in this file
panel-ledger-itemised = Members itemise { $itemised } ({ $stated })
panel-ledger-residual = Not itemised: { $rest }
panel-ledger-over = { $rest } more itemised than announced
panel-ledger-nothing = no number

## The record itself

panel-totals = Totals
panel-in-totals = Counts in totals
panel-not-in-totals = Left out of totals
panel-verified = Verified
panel-id = Id
panel-unreadable = Not readable in the file: “{ $value }”
panel-unreadable-kept = The file holds “{ $value }”, which cannot be read. It stays until you set a value.

## Errors beside fields

panel-problem-not-a-number = Not a number. Write for example 1,200,000, 1.2m or 3.7 bn
panel-problem-negative = A number below zero is not possible here
panel-problem-too-large = The number is too large
panel-problem-number-needed = Write a number, or choose why there is none
panel-problem-ends-out-of-order = The upper end is below the lower one
panel-problem-currency-needed = Choose a currency
panel-problem-not-a-date = Not a date. Write for example 2026, 2026-04 or 15.04.2026
panel-problem-name-needed = A name is needed
panel-problem-not-a-link = A link begins with http:// or https://
