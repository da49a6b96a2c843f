## The work list of projects whose state needs a look

page-radar = Radar
action-page-radar = Radar
radar-findings =
    { $n ->
        [one] { $count } finding
       *[other] { $count } findings
    }
radar-none = Nothing needs a look
radar-looked = Looked at { $projects }, as of { $date }.
radar-no-projects = No project passes the filters, so there is nothing to look at.
radar-rule = Without dated evidence for two years: on hold; for four years: cancelled (the rule of Global Energy Monitor). Nothing is changed by itself.
radar-ahead =
    { $n ->
        [1] One planned date is still ahead: { $name } ({ $event }, { $date }).
       *[other] { $count } planned dates are still ahead, the next one: { $name } ({ $event }, { $date }).
    }

radar-urgency-first = Most urgent
radar-urgency-next = Less urgent
radar-urgency-later = To verify
radar-urgency-unjudged = Cannot be judged

radar-still = the status is still “{ $status }”
radar-still-none = no status is stated
radar-reason-silent-four-years = No dated evidence since { $date }, for more than four years; { $still }.
radar-reason-silent-two-years = No dated evidence since { $date }, for more than two years; { $still }.
radar-reason-commissioning-passed = Planned commissioning ({ $date }) has passed; { $still }.
radar-reason-start-passed = Planned construction start ({ $date }) has passed; { $still }.
radar-reason-long-unverified =
    { $n ->
        [one] Last verified { $date }, more than { $count } month ago.
       *[other] Last verified { $date }, more than { $count } months ago.
    }
radar-reason-never-verified = Never verified, as far as the record says.
radar-reason-no-dated-evidence = No source it cites, no status, no milestone that came about and no verification is dated, so silence cannot be judged.

radar-evidence = Last dated evidence: { $date }, { $from }
radar-no-evidence = No dated evidence
radar-witness-status = date of the status
radar-witness-verified = verified
radar-witness-verified-by = verified by { $by }

radar-suggest-status = Set to “{ $status }”
radar-suggest-news = Look for news, then change the status
radar-suggest-verify = Hold the record against its sources

## On the page

radar-sort = Sort by
radar-order-due = Longest due
radar-order-project = Project
radar-order-region = Region
radar-order-status = Status
radar-descending = Reversed
radar-export = Export work list…
radar-set-status = Set to “{ $status }”…
radar-change-status = Change status…
radar-valid = Looked at, still valid
radar-open = Open
radar-select = Select { $name }
radar-select-group = Select all: { $group }
radar-selected = { $count } selected
radar-clear-selected = Clear selection

## The dialog that changes a status

radar-status-title = Change status
radar-status = Status
radar-as-suggested = As suggested
radar-status-choose = Choose what the evidence says
radar-date = Status date
radar-date-wrong = This is no date. Write 2026, 2026-04 or 15.04.2026.
radar-source = Source of the status
radar-source-none = None, a judgement
radar-why = Reason
radar-why-help = The reason stands in the history of the file once it is saved.
radar-why-two-years = No dated evidence for more than two years (rule of Global Energy Monitor).
radar-why-four-years = No dated evidence for more than four years (rule of Global Energy Monitor).
radar-why-years = No dated evidence for more than two or four years (rule of Global Energy Monitor).
radar-change = What changes
radar-apply =
    { $n ->
        [one] Set status of { $count } project
       *[other] Set status of { $count } projects
    }
radar-and-more =
    { $n ->
        [one] and { $count } more project
       *[other] and { $count } more projects
    }

## Edits, after “Undo:” or “Redo:”

edit-set-status =
    { $count ->
        [1] set status of { $name }: { $reason }
       *[other] set status of { $count } projects: { $reason }
    }
edit-verify =
    { $count ->
        [1] verify { $name }
       *[other] verify { $count } projects
    }

## Preferences

preferences-verify = Verify records again after, months
preferences-verify-help = The radar lists records that were verified longer ago. A whole number from 1 to 120.

## Command line

cli-radar-about = List the projects whose state needs a look, with the reason
cli-radar-dataset = The dataset; without it the one that comes with Joba
cli-radar-filters = Only projects like this, for example “region:karaganda,abai investment>1bn -country:CN jobs:missing” or status=construction,operating; can be repeated
cli-radar-today = The day to judge from, for example 2026-11-22; without it today
cli-radar-format = How to answer: { $values }; without it { $default }
cli-radar-evidence = Last evidence
cli-radar-suggestion = Suggestion
cli-radar-reason = Reason

## Help

help-radar-text =
    A work list: projects whose state needs a look, the most urgent first, each with the reason and what the rule suggests. It obeys the filter, and nothing is changed by itself.
    # What is found
    - Silence: no dated evidence for two years suggests on hold, for four years cancelled. This is the rule of Global Energy Monitor. Projects that operate or have ended are not asked about.
    - Evidence is the date of the status, of a milestone that came about, of a source that the record cites, or of a verification. An edit is none, nor is a plan.
    - A plan that has passed: construction or commissioning was to begin, and neither the status nor an actual date says that it did. A year counts as passed on 1 January of the next one.
    - A record never verified, or longer ago than <action:preferences> allow.
    - Where nothing is dated, silence cannot be judged, and nothing is suggested.
    # What one can do
    - <label:radar-change-status> shows what stands and what would stand, with date, source and reason. The reason goes into the history of the file; undo takes all of it back.
    - <label:radar-valid> notes today and your name as the verification.
    - <label:checks-mute> silences one finding with a reason that stays in the file.
    - Tick several findings to answer them together; <label:radar-export> writes the list as a table.
    Late plans are among the checks too: <topic:checks>.
