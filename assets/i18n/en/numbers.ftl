## Money

money-ones = { $n }{"\u00A0"}{ $currency }
money-millions = { $n }{"\u00A0"}m{"\u00A0"}{ $currency }
money-billions = { $n }{"\u00A0"}bn{"\u00A0"}{ $currency }

## Ranges

range-closed = { $low } to { $high }
range-open = { $low } to over { $high }
range-at-least = at least { $high }
range-up-to = up to { $high }

## Numbers with units

number-unit = { $n }{"\u00A0"}{ $unit }
number-percent = { $n }%
missing-unusable = cannot be used

## Counts

projects-count =
    { $n ->
        [one] { $shown }{"\u00A0"}project
       *[other] { $shown }{"\u00A0"}projects
    }
projects-of =
    { $all ->
        [one] { $shown } of { $all-shown } project
       *[other] { $shown } of { $all-shown } projects
    }
stated-of =
    { $n ->
        [one] { $shown } of { $all-shown } states it
       *[other] { $shown } of { $all-shown } state it
    }

## Dates

month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
month-genitive = { month }
month-dative = { month }
month-ablative = { month }
season =
    { $season ->
        [1] spring
        [2] summer
        [3] autumn
       *[4] winter
    }
season-genitive = { season }
season-ablative = { season }
quarter = Q{ $quarter }

date-year = { $year }
date-year-about = about { $year }
date-year-by = by end of { $year }
date-year-from = from { $year }
date-season = { season } { $year }
date-season-about = about { season } { $year }
date-season-by = by end of { season-genitive } { $year }
date-season-from = from { season-ablative } { $year }
date-quarter = { quarter } { $year }
date-quarter-about = about { quarter } { $year }
date-quarter-by = by end of { quarter } { $year }
date-quarter-from = from { quarter } { $year }
date-month = { month } { $year }
date-month-about = about { month } { $year }
date-month-by = by end of { month-genitive } { $year }
date-month-from = from { month-ablative } { $year }
date-day = { $day }{"\u00A0"}{ month-genitive } { $year }
date-day-about = about { $day }{"\u00A0"}{ month-genitive } { $year }
date-day-by = by { $day }{"\u00A0"}{ month-dative } { $year }
date-day-from = from { $day }{"\u00A0"}{ month-ablative } { $year }
date-years = { $from }–{ $to }
date-between = { $from } – { $to }
date-roughly = { $date } (about)
