## Timeline
figure-name-timeline = Timeline
timeline-title = Planned and actual milestones of projects
timeline-coverage = { $all ->
    [one] { $count } of { $all-count } project
   *[other] { $count } of { $all-count } projects
} { $n ->
    [one] states a date
   *[other] state a date
}
timeline-label = { $event }, { $date }
timeline-label-short = { $date }
timeline-overdue = { $text } – overdue
timeline-hover-planned = { $event } – planned { $date }
timeline-hover-actual = { $event } – actual { $date }
timeline-heading = { $n ->
    [one] { $count } project with a date
   *[other] { $count } projects with a date
}
timeline-today = Today, { $date }
timeline-quarter = { quarter }
timeline-undated = No date stated
timeline-more = { $n ->
    [one] and { $count } more project
   *[other] and { $count } more projects
}
timeline-no-room = { $n ->
    [one] { $count } project with a date: the picture has no room for it
   *[other] { $count } projects with a date: the picture has no room for them
}
timeline-sign-planned = planned
timeline-sign-actual = actual
timeline-sign-soft = date uncertain
timeline-sign-overdue = overdue
timeline-note-soft = A bar spans the days that a date allows; it fades where the source sets no limit or says only about when.
timeline-note-overdue = Overdue: the planned date has passed and the record states neither an actual date nor a status that explains it.
timeline-spoken-next = Next: { $name }, { $label }.
timeline-spoken-overdue = { $n ->
    [one] { $count } milestone is overdue.
   *[other] { $count } milestones are overdue.
}
timeline-spoken-undated = { $n ->
    [one] { $count } project states no date.
   *[other] { $count } projects state no date.
}
## Settings of the timeline
timeline-together-region = By region
timeline-together-sector = By sector
timeline-together-none = No groups
timeline-order-date = By date
timeline-order-name = By name
timeline-step-whole = Whole span
timeline-step-year = Years
timeline-step-quarter = Quarters
## Projects that a figure only names
below-more = and { $count } more
## Command line
cli-chart-timeline-group = Headings of the timeline: { $values }
cli-chart-timeline-order = Order of the timeline’s rows: { $values }
cli-chart-timeline-step = Marks of the timeline’s axis: { $values }
## Table of dates
timeline-table-project = Project
timeline-table-event = Event
timeline-table-kind = Planned or actual
timeline-table-date = Date
timeline-table-earliest = Earliest day
timeline-table-latest = Latest day
timeline-table-overdue = Overdue
