## Sectors

sector-construction-materials = Construction materials
sector-metallurgy = Metallurgy
sector-mining = Mining
sector-chemicals = Chemicals
sector-food = Food
sector-textiles = Textiles
sector-energy = Energy
sector-machinery = Machinery
sector-agriculture = Agriculture
sector-transport = Transport
sector-ict = ICT
sector-multi-sector = Several sectors
sector-other = Other
sector-none = Sector not stated

## Statuses

status-concept = Concept
status-agreement = Agreement
status-preparation = Preparation
status-committed = Committed
status-construction = Construction
status-commissioning = Commissioning
status-operating = Operating
status-on-hold = On hold
status-cancelled = Cancelled
status-mothballed = Mothballed
status-closed = Closed
status-unknown = Unknown
status-none = Status not stated

## Kinds of project

project-type-greenfield = Greenfield
project-type-expansion = Expansion
project-type-modernisation = Modernisation
project-type-cluster = Cluster
project-type-industrial-park = Industrial park
project-type-none = Type not stated

## Roles of parties

role-investor = Investor
role-partner = Partner
role-owner = Owner
role-operator = Operator
role-contractor = Contractor
role-financier = Financier
role-authority = Authority
country-none = Country not stated
investor-none = Investor not stated
year-none = Year not stated

## Events of milestones

event-announced = Announced
event-agreement = Agreement
event-construction-start = Construction start
event-commissioning = Commissioning
event-full-capacity = Full capacity
event-other = Other

## Qualifiers of numbers

qualifier-exact = Exact
qualifier-approx = About
qualifier-at-least = At least
qualifier-more-than = More than
qualifier-up-to = Up to
qualifier-range = Range

## Why a value is missing

missing-not-stated = not stated
missing-not-found = not found
missing-not-applicable = not applicable
missing-withheld = withheld
missing-nobody-looked = nobody has looked
missing-no-rate = no exchange rate

## Types of source

source-type-government = Government
source-type-company = Company
source-type-news = News
source-type-trade-press = Trade press
source-type-database = Database
source-type-field-visit = Field visit
source-type-other = Other

## Direction of a capacity

direction-output = Output
direction-input = Input

## Instruments

instrument-investment-agreement = Investment agreement
instrument-industrialisation-map = Unified Industrialisation Map

## Units. $n is the count that stands before the unit; without it the plural is shown

unit-t-yr = t/yr
unit-mw = MW
unit-ha = ha
unit-pieces-yr = pieces/yr
unit-enterprises =
    { $n ->
        [one] enterprise
       *[other] enterprises
    }
unit-seats =
    { $n ->
        [one] seat
       *[other] seats
    }
unit-percent = %

## Regions: full names

region-kz-10 = Abai Region
region-kz-11 = Akmola Region
region-kz-15 = Aktobe Region
region-kz-19 = Almaty Region
region-kz-23 = Atyrau Region
region-kz-27 = West Kazakhstan Region
region-kz-31 = Zhambyl Region
region-kz-33 = Zhetisu Region
region-kz-35 = Karaganda Region
region-kz-39 = Kostanay Region
region-kz-43 = Kyzylorda Region
region-kz-47 = Mangystau Region
region-kz-55 = Pavlodar Region
region-kz-59 = North Kazakhstan Region
region-kz-61 = Turkistan Region
region-kz-62 = Ulytau Region
region-kz-63 = East Kazakhstan Region
region-kz-71 = Astana
region-kz-75 = Almaty
region-kz-79 = Shymkent
region-none = Region not stated

## Regions: short names

region-kz-10-short = Abai
region-kz-11-short = Akmola
region-kz-15-short = Aktobe
region-kz-19-short = Almaty Region
region-kz-23-short = Atyrau
region-kz-27-short = West Kazakhstan
region-kz-31-short = Zhambyl
region-kz-33-short = Zhetisu
region-kz-35-short = Karaganda
region-kz-39-short = Kostanay
region-kz-43-short = Kyzylorda
region-kz-47-short = Mangystau
region-kz-55-short = Pavlodar
region-kz-59-short = North Kazakhstan
region-kz-61-short = Turkistan
region-kz-62-short = Ulytau
region-kz-63-short = East Kazakhstan
region-kz-71-short = Astana
region-kz-75-short = Almaty
region-kz-79-short = Shymkent
