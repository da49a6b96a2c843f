page-groups = Two groups
action-page-groups = Compare two groups…
figure-name-versus = Two groups side by side
gallery-versus = Two groups side by side
gallery-versus-about = Every total of two groups, and what lies between them
versus-title = Two groups side by side
versus-head = { $letter }: { $group }
versus-both = Both narrowed by { $filter }
versus-of-file = { $group } – { $file }
versus-this-file = This file
versus-name-projects = Projects
versus-name-investment = Investment
versus-name-jobs = Jobs
versus-name-construction-jobs = Jobs during construction
versus-name-jobs-per-million = Jobs per million dollars
versus-name-largest = Largest project
versus-name-largest-share = Share of the largest project
versus-name-without-amount = Projects without an amount
versus-name-without-jobs = Projects without jobs stated
## Numbers
versus-points = { $n }{"\u00A0"}points
versus-no-project = no project
versus-none-stated = not stated
versus-gap-none = no difference
versus-gap-unknown = difference not known
versus-silent = { $letter } states nothing
versus-silent-both = neither states anything
versus-range-closed = { $low } to { $high }
versus-range-low-open = below { $low } to { $high }
versus-range-high-open = { $low } to over { $high }
versus-range-open = below { $low } to over { $high }
versus-may-turn = may also be the other way round
versus-percent = B is { $percent } of A
versus-percent-about = B is about { $percent } of A
versus-times = { $n ->
   *[other] B is { $times } times A
}
versus-times-about = { $n ->
   *[other] B is about { $times } times A
}
versus-hover-gap = B less A: { $gap }
versus-spoken = { $name }: A { $a }, B { $b }, B less A { $gap }.
## What has to be known
versus-absent = Group { $letter } is from another file, which is not open.
versus-empty = No project is in either group.
versus-note-begun = No groups are chosen yet: these are the two regions with the largest investment.
versus-note-movers = { $measure }: { $n ->
    [one] one project makes { $percent } of all that differs, { $names }.
   *[other] { $count } projects make { $percent } of all that differs, { $names }.
}
versus-note-shared = { $n ->
    [one] { $count } project is in both groups and takes nothing from the difference.
   *[other] { $count } projects are in both groups and take nothing from the difference.
}
versus-note-shared-files = { $n ->
    [one] { $count } project is in both groups; it counts in the difference only as far as its numbers differ.
   *[other] { $count } projects are in both groups; they count in the difference only as far as their numbers differ.
}
versus-note-silent = Differences are between what is stated; what is not stated is not zero.
versus-sources-other = { $file }: { $sources }
versus-more = Not shown for lack of room: { $names }.
## The page
versus-field = Field of group { $letter }
versus-value = Value of group { $letter }
versus-own-filter = Own filter
versus-expression = Group { $letter } as a search
versus-take-filter = Take the current filter
versus-take-filter-hint = The filter becomes this group and narrows nothing else any more
versus-view = Saved view
versus-no-view = No saved view has a filter.
versus-file = File
versus-same = The same as { $letter }
versus-open-saved = As last saved
versus-open-file = Another file…
versus-open-backup = A backup…
versus-backup-open = Take the group from it
picker-group = Take a group from a dataset
versus-swap = Swap A and B
versus-save-table = Save as CSV…
versus-narrowed = The filter narrows both groups.
versus-movers = What makes the difference
versus-parts = The difference taken apart
versus-no-movers = Nothing differs: each project is in both groups and states the same.
versus-in-a = only in A
versus-in-b = only in B
versus-in-both = in both
## Tables
versus-table-line = Line
versus-table-unit = Unit
versus-table-kind = Kind
versus-table-kind-total = Total
versus-table-kind-project = Project
versus-table-kind-part = Part
versus-table-project = Project
versus-table-in = Where
versus-table-a = A
versus-table-b = B
versus-table-gap = B less A
versus-table-gap-low = B less A: low
versus-table-gap-high = B less A: high
versus-table-about = In words
versus-table-range = Range
versus-table-running = Share so far
versus-table-share = Share of all that differs so far, %
versus-unit-money = m $
versus-unit-jobs = jobs
versus-unit-projects = projects
versus-unit-ratio = jobs per m $
versus-unit-percent = %
## Help
help-groups-text =
    Two groups of projects side by side: every total of both, what lies between them, and the projects that make the difference.
    # Choosing the groups
    - Choose a field and one of its values, or write a search such as `region:pavlodar status:construction`: <topic:search>.
    - <label:versus-take-filter> makes the filter in force the group and releases it; <label:versus-view> takes the filter of a saved view.
    - <label:versus-file> takes a group from another file, from what was last saved or from a backup. Choose no value in either group, and two states of a whole file stand side by side.
    - The filter narrows both groups: <topic:filters>.
    # What it shows
    - A bar for A and a paler one for B, each with its range and how many projects state a number: <topic:marks>.
    - B less A, with all that it can be. Where one group may be more than stated, so may the difference; where a group states nothing, it is not known.
    - A project that is in both groups and states the same takes nothing from the difference, however doubtful its number is.
    - Below, the projects by how much they add, with their share so far, and the difference taken apart by a field. A click opens the project, or filters by the value.
    # Taking it along
    - <label:versus-save-table> writes totals, projects and parts; the picture is exported as any other: <topic:pictures>.
    - `joba versus --a region:pavlodar --b region:abai` does the same without a window: <topic:command-line>.
## The command line
cli-versus-about = Compare two groups: every total of both, the difference, and the projects that make it
cli-versus-dataset = The dataset; without it the one that comes with Joba
cli-versus-a = The first group, for example “region:pavlodar”; without it all projects
cli-versus-b = The second group; without it all projects
cli-versus-other = Take the second group from this dataset
cli-versus-filters = Only projects like this in both groups; can be repeated
cli-versus-measure = What the projects that make the difference are counted in: { $values }; without it { $default }
cli-versus-by = What the difference is taken apart by: { $values }; without it { $default }
cli-versus-format = How to answer: { $values }; without it { $default }
cli-versus-nothing = state at least one group with --a or --b, or another dataset with --other
cli-chart-versus-a = Of two groups: the first one, for example “region:pavlodar”; can be repeated
cli-chart-versus-b = Of two groups: the second one; without both the two regions with the largest investment
