## Settings of the bars
bars-by = Group by
bars-measure = Show
bars-order = Order
bars-axis = Axis
bars-split = Statuses
split-plain = Together
split-stacked = Stacked
split-grouped = Side by side
order-fixed-region = By official code
order-fixed-sector = As in the list of sectors
order-fixed-status = By stage of life
order-fixed-type = As in the list of types
order-fixed-year = From the earliest
bars-no-ratio-stack = A ratio does not add up, so its bars cannot be stacked
bars-no-status-split = Each bar is a status already
bars-no-stacked-log = Lengths on a logarithmic axis do not add up, so stacked bars need a linear one
## Titles with status
bars-by-region-and-status = by region and status
bars-by-sector-and-status = by sector and status
bars-by-status-and-status = by status
bars-by-country-and-status = by country and status
bars-by-investor-and-status = by investor and status
bars-by-type-and-status = by type and status
bars-by-year-and-status = by year of commissioning and status
## Stages of life
phase-operating = Operating
phase-building = Being built
phase-planned = Planned
phase-on-hold = On hold
phase-ended = Cancelled or closed
phase-unknown = Status unknown
bars-note-status = Full colour is being built or operating, pale is planned.
## What does not fit
bars-rest = … and { $count } more than fit here
bars-rest-silent = … and { $count } more without a number
## Spoken
bars-spoken-sector = { $n ->
    [one] { $count } sector with a number; highest: { $most }.
   *[other] { $count } sectors with a number; highest: { $most }.
}
bars-spoken-status = { $n ->
    [one] { $count } status with a number; highest: { $most }.
   *[other] { $count } statuses with a number; highest: { $most }.
}
bars-spoken-country = { $n ->
    [one] { $count } country with a number; highest: { $most }.
   *[other] { $count } countries with a number; highest: { $most }.
}
bars-spoken-investor = { $n ->
    [one] { $count } investor with a number; highest: { $most }.
   *[other] { $count } investors with a number; highest: { $most }.
}
bars-spoken-type = { $n ->
    [one] { $count } type with a number; highest: { $most }.
   *[other] { $count } types with a number; highest: { $most }.
}
bars-spoken-year = { $n ->
    [one] { $count } year with a number; highest: { $most }.
   *[other] { $count } years with a number; highest: { $most }.
}
bars-spoken-status-parts = By status: { $list }.
