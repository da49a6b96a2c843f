## Titles
map-by-region = by region
map-by-project = by project
map-by-region-status = by region and status
map-by-region-sector = by region and sector
map-by-project-status = by project and status
map-by-project-sector = by project and sector
## Legend
map-class-under = < { $to }
map-class-between = { $from } to < { $to }
map-class-from = ≥ { $from }
map-class-any = Any value
map-middle-chosen = Colours part at { $value }
map-middle-country = Colours part at { $value }, the country as a whole
map-middle-median = Colours part at { $value }, the median shown
map-bubble-not-counted = Projects not in totals
map-bubble-missing = { $measure } – { $why }
## Notes
map-shape-hollow = a hollow bubble is only a ceiling
map-shape-range = an outer ring is the upper end of a range
map-shape-open = a tick on a bubble means that it may be more
map-note-crowded = { $n ->
    [one] The smallest project is not drawn: there are too many bubbles.
   *[other] The { $count } smallest projects are not drawn: there are too many bubbles.
}
map-note-panels = Below each name: the total, and how many of its projects state a number.
map-note-more-groups = { $n ->
    [one] And { $count } more group.
   *[other] And { $count } more groups.
}
map-note-more-sectors = { $n ->
    [one] And { $count } more sector, with the smallest number.
   *[other] And { $count } more sectors, with the smallest numbers.
}
map-panel-coverage = { $stated } of { $all }
map-spoken-bubbles = { $n ->
    [one] { $count } bubble with a number; largest: { $most }.
   *[other] { $count } bubbles with a number; largest: { $most }.
}
map-spoken-panels = { $n ->
    [one] { $count } small map: { $most }.
   *[other] { $count } small maps; highest: { $most }.
}
## Settings
map-measure = Measure
form-hex = Hexagons
form-bubbles = Bubbles
classes-own = Own bounds
map-classes-count = Number of classes
map-scale = Colours
map-scale-one-ended = Pale to full
map-scale-two-ended = Two-ended
map-middle = Middle
map-middle-auto-country = The country as a whole
map-middle-auto-median = The median
map-middle-help = A positive number, in the unit of the legend
map-multiples = Small maps
map-multiples-off = None
map-multiples-status = By status
map-multiples-sector = By sector
map-bounds = Class bounds
map-bounds-help = Where each class begins, from small to large, in the unit of the legend, for example { $example }
map-bounds-empty = Type one to six numbers, for example { $example }.
map-bounds-too-many = That makes more than seven classes: type six numbers at most.
map-bounds-not-positive = Each bound has to be a number above zero.
map-bounds-not-rising = Each bound has to be larger than the one before it.
map-bounds-unreadable = “{ $text }” is no number. Part the numbers with semicolons or spaces.
map-middle-unreadable = The middle has to be a number above zero.
map-bubbles-measure = Bubbles show investment, jobs or construction jobs.
## Table
map-table-project = Project
