## The page of checks, the marks in the table and the count in the status bar

page-checks = Checks
action-page-checks = Checks
checks-none = No problems found
checks-checked = { $projects } checked
checks-open = Show all checks
checks-errors =
    { $n ->
        [one] { $shown } error
       *[other] { $shown } errors
    }
checks-warnings =
    { $n ->
        [one] { $shown } warning
       *[other] { $shown } warnings
    }
checks-dataset = Dataset
checks-elsewhere = Not about a project
checks-all = All
checks-rule = Rule
checks-all-rules = All rules
checks-region = Region
checks-all-regions = All regions
checks-group = Group by
checks-by-rule = Rule
checks-by-severity = Severity
checks-by-region = Region
checks-show-muted = Show muted ({ $shown })
checks-muted-because = Muted: { $reason }
checks-more = Show more ({ $shown } left)
checks-and-more = and { $shown } more
checks-no-match = No problem matches the filters.
checks-show-all = Show all
checks-fix = Fix…
checks-mute = Mute…
checks-unmute = Unmute
checks-fix-title = Fix this?
checks-apply-fix = Apply fix
checks-before = Now
checks-after = Then
checks-mute-title = Mute this check
checks-reason = Reason
checks-mute-help = The reason is kept in the file. The check stays silent about this record only.
checks-do-mute = Mute check

## Names of the rules

rule-unreadable-record = Unreadable entry
rule-unreadable-field = Unreadable value
rule-unknown-region = Unknown region
rule-unknown-sector = Unknown sector
rule-unknown-status = Unknown status
rule-unknown-currency = Unknown currency
rule-unknown-country = Unknown country
rule-duplicate-key = Field given twice
rule-missing-id = Missing id
rule-illegal-id = Id with other characters
rule-duplicate-id = Id used twice
rule-missing-mute-reason = Muted without a reason
rule-likely-duplicate = Likely duplicate
rule-missing-name = Missing name
rule-missing-party-name = Party without a name
rule-stray-spaces = Stray spaces
rule-mixed-scripts = Look-alike letters
rule-missing-region = Missing region
rule-missing-sector = Missing sector
rule-missing-status = Missing status
rule-missing-country = Party without a country
rule-missing-source = Missing source
rule-dangling-source = Reference to no source
rule-dangling-member = Reference to no project
rule-duplicate-member = Project listed twice
rule-missing-currency = Missing currency
rule-no-rate = No exchange rate
rule-unusable-rate = Unusable exchange rate
rule-weight-out-of-range = Weight out of range
rule-negative = Number below zero
rule-low-above-high = Range upside down
rule-unusable-number = Claim without a number
rule-ignored-number = Number that does not count
rule-ceiling-in-note = Ceiling taken for an exact number
rule-mixed-units = Mixed units
rule-jobs-per-million = Jobs out of proportion to money
rule-end-before-start = Milestones out of order
rule-planned-start-passed = Planned start passed
rule-planned-date-passed = Planned date passed
rule-status-contradiction = Status against milestones
rule-long-unverified = Not verified for a year
