figure-name-capacity-ladder = Capacity ladder
ladder-title = Capacity by product and stage
ladder-coverage = { $all ->
    [one] { $count } of { $all-count } project
   *[other] { $count } of { $all-count } projects
} { $n ->
    [one] states a capacity
   *[other] state a capacity
}
ladder-empty = No project shown here states a capacity.
ladder-panel = { $product }, { $unit }
ladder-panel-input = { $product } (input), { $unit }
ladder-unit-thousand = thousand { $unit }
ladder-unit-million = million { $unit }
ladder-unit-billion = billion { $unit }
ladder-no-unit = unit not stated
ladder-no-product = Product not stated
ladder-phase = Phase { $phase }
ladder-no-phase = No phase stated
ladder-phase-operating = Operating
ladder-phase-building = Under construction
ladder-phase-planned = Planned
ladder-possible = Possible: a ceiling only, or a concept
ladder-phase-on-hold = On hold or mothballed
ladder-phase-ended = Cancelled or closed
ladder-phase-unknown = Stage not stated
ladder-hover = { $number } – { $status }
ladder-hover-phase = { $phase }: { $number } – { $status }
ladder-hover-rival = Another source: { $number }
ladder-silent = { $product } ({ $project })
ladder-note-axes = Each product has an axis of its own.
ladder-note-stage = The stage is that of the phase, else that of the project.
ladder-note-phases = Phases are not added up: the sources do not say whether the next one comes on top of the last.
ladder-note-silent = { $n ->
    [one] Named without a number: { $names }.
   *[other] { $count } capacities are named without a number: { $names }.
}
ladder-more-panels = { $n ->
    [one] Not shown for lack of room: { $names }.
   *[other] { $count } products not shown for lack of room: { $names }.
}
ladder-more-projects = { $n ->
    [one] … and { $count } more project
   *[other] … and { $count } more projects
}
ladder-spoken = { $n ->
    [one] { $count } product: { $names }.
   *[other] { $count } products: { $names }.
}
ladder-flow-both = Output and input
ladder-flow-output = Output only
ladder-flow-input = Input only
cli-chart-ladder-flow = Of a capacity ladder: which capacities: { $values }; without it both
ladder-table-product = Product and unit
ladder-table-project = Project
ladder-table-phase = Phase
ladder-table-stage = Stage
ladder-table-capacity = Capacity
gallery-capacity-ladder = Capacity by product
gallery-capacity-ladder-about = What is being built, planned and possible, each product in its own unit
