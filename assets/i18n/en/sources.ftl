# Sources, where a number comes from, and what became of a project.

page-sources = Sources
action-page-sources = Sources
action-save-with-note = Save with note…

## The page of sources

sources-search = Search sources…
sources-new = New source
sources-all = All: { $n }
sources-unused = Unused: { $n }
sources-undated = Without date: { $n }
sources-missing = Not in the file: { $n }
sources-claims = Claims
sources-projects = Projects
sources-none = This dataset has no sources yet.
sources-no-match = No source matches.
sources-show-all = Show all sources
sources-close = Close source
sources-language-help = Two letters, for example en, ru, kk, zh
sources-open-link = Open link…
sources-id = Id in the file: { $id }
sources-add = Add source
sources-add-claim = Add claim to project…
sources-write-down = Write down this source
sources-facts = What rests on it
sources-more = And more projects, which are not listed here.
sources-rate = Exchange rate of { $currency }
sources-itself = Announced total
sources-leave = This source has changes that are not applied.

sources-usage-none = Nothing rests on this source.
sources-usage-facts =
    { $n ->
        [one] { $shown } fact
       *[other] { $shown } facts
    }
sources-usage-projects =
    { $n ->
        [one] { $shown } project
       *[other] { $shown } projects
    }
sources-usage-announcements =
    { $n ->
        [one] { $shown } announcement
       *[other] { $shown } announcements
    }
sources-usage-rates =
    { $n ->
        [one] { $shown } exchange rate
       *[other] { $shown } exchange rates
    }

sources-delete = Delete
sources-delete-used = What rests on this source would be left without it ({ $usage }) and would name a source that is not in the file.
sources-delete-anyway = Delete anyway
sources-merge = Merge into…
sources-merge-into = Merge into
sources-merge-choose = Choose the source that stays
sources-merge-what = All that rests on “{ $from }” ({ $usage }) will rest on “{ $into }”. “{ $from }” goes.
sources-merge-do = Merge sources

## Where a number comes from

fact-title = Where does this come from?
fact-add-title = Add claim to project
fact-number = Number
fact-choose-project = Choose a project
fact-choose-number = Choose a number
fact-source = Source: { $source }
fact-rivals =
    { $n ->
        [one] { $shown } rival claim
       *[other] { $shown } rival claims
    }
fact-why-only = The only claim: it is the number that is shown and counted.
fact-why-preferred = The first claim in the file is preferred: it is the number that is shown and counted. Rank the claims by dragging them or with the arrows.
fact-drag = Drag claim { $n }: { $fact }
fact-add = Add claim

## What became of a project

history-title = History
history-show-all =
    { $n ->
        [one] Show { $shown } change
       *[other] Show all { $shown } changes
    }
history-nobody = author not stated
history-change = { $old } → { $new }
history-added = Project added
history-deleted = Project deleted
history-source-added = Source added
history-source-deleted = Source deleted
history-nothing = nothing

## A note at a save

note-title = Save with note
note-why = Why was it changed?
note-help = The note stands in the history of each field that was changed since the last save.
note-save = Save
