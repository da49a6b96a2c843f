# Stages: totals by status as ranges, and totals in which what may never be built counts for less.

action-page-stages = Stages
page-stages = Stages
action-toggle-weights = Weighted totals
figure-name-stages = Ranges by stage
gallery-stages = Investment by stage
gallery-stages-about = How sure the money is: what each stage comes to at least and at most

## Sentences. $stages is a list of stages with their amounts
stages-sentence-investment = Investment by stage: { $stages }.
stages-sentence-jobs = Jobs by stage: { $stages }.
stages-sentence-total = In all { $total }; { $coverage }.
stages-in-brackets = ({ $what })
stages-silent-investment = { $n ->
    [one] { $count } project, no amount stated
   *[other] { $count } projects, no amount stated
}
stages-silent-jobs = { $n ->
    [one] { $count } project, no jobs stated
   *[other] { $count } projects, no jobs stated
}
stages-weighted = weighted { $total }
stages-without-weight = { $n ->
    [one] , without { $count } project whose status has no weight
   *[other] , without { $count } projects whose status has no weight
}
stages-copy = Copy the sentence
stages-copied = Copied the sentence

## The figure
stages-title-investment = Investment by stage, bn $
stages-title-jobs = Jobs by stage
stages-weights = Weighted totals
stages-weighted-label = weighted { $amount }
stages-hover-weight = Weight { $percent } %
stages-hover-no-weight = No weight: left out of the weighted total
stages-shape-range = a bar spans low to high, the line across it is the headline
stages-shape-hollow = its hollow part is only a ceiling
stages-weight-of = { $stage } { $percent } %
stages-note-weights = Weighted by stage: { $weights }. These weights are Joba’s convention, not data.
stages-note-weights-set = Weighted by stage: { $weights }. Some of these weights were set in this dataset; the others are Joba’s convention, not data.

## The table
stages-column-name = Stage
stages-column-projects = Projects
stages-column-investment = Investment
stages-column-jobs = Jobs
stages-column-weight = Weight
stages-column-weighted-investment = Weighted investment
stages-column-weighted-jobs = Weighted jobs
stages-sum = Total
stages-n-of-m = { $n } of { $all }
stages-column-weight-percent = Weight, %
stages-table-weighted-investment = Weighted investment, m $
stages-table-weighted-jobs = Weighted jobs

## The weights
stages-convention = The usual weights are Joba’s convention, not data: nobody has measured how many projects of each stage are built. A weighted total counts each project at the weight of its stage and always stands beside the plain one.
stages-reset = Reset to the usual weights
stages-reset-not-needed = All weights are the usual ones
stages-percent = { $n }%
stages-usual = Usually { $percent }
stages-weight-name = Weight of “{ $stage }”
stages-no-weight = no weight
stages-give-weight = Give it a weight…
stages-take-weight = Take the weight away
stages-no-weight-help = An unknown status says nothing about whether a project is built, so such projects are left out of weighted totals and counted.

## Command line
cli-chart-weighted = Stages: the weighted total of each as a second mark
cli-sum-weighted = Put the total weighted by stage beside the plain one
cli-sum-weighted-heading = Weighted
cli-sum-weighted-ratio = a ratio cannot be weighted: choose a measure that can be added up
cli-sum-note-weights = The weights by stage are Joba’s convention or were set in the dataset; they are no data.
cli-sum-note-no-weight = { $n ->
    [one] { $shown } project is left out of the weighted total because its status has no weight.
   *[other] { $shown } projects are left out of the weighted total because their status has no weight.
}

## Help
help-stages-text =
    How sure the money and the jobs are: what the projects of each stage come to at least and at most, from a concept to what operates.
    # Reading it
    - The sentence at the top says each stage in a few words; copy it into a report.
    - Each line of the table states the total of a stage, its range, and how many of its projects state a number.
    - In the figure a bar spans low to high and a line across it is the headline. A hollow part is only a ceiling, an arrow means that it may be more.
    # Weights
    - A weighted total counts each project at the weight of its stage and always stands beside the plain one.
    - The usual weights are a convention of Joba, not data. Move them with the slider or type a number; they are kept in the file, and undo takes each change back.
    - A status that is unknown or not stated has no weight: its projects are left out of the weighted total and counted.
    - <action:toggle-weights> shows weighted totals also in the overview, in the status bar and in the figure.
    # What one can do
    - Click a stage to show only its projects; click again to show all.
    How totals are made: <topic:totals>.
