## Деньги

money-ones = { $n }{"\u00A0"}{ $currency }
money-millions = { $n }{"\u00A0"}млн{"\u00A0"}{ $currency }
money-billions = { $n }{"\u00A0"}млрд{"\u00A0"}{ $currency }

## Диапазоны

range-closed = от { $low } до { $high }
range-open = от { $low } до более чем { $high }
range-at-least = не менее { $high }
range-up-to = до { $high }

## Числа с единицами

number-unit = { $n }{"\u00A0"}{ $unit }
number-percent = { $n }{"\u00A0"}%
missing-unusable = нельзя использовать

## Количества

projects-count =
    { $n ->
        [one] { $shown }{"\u00A0"}проект
        [few] { $shown }{"\u00A0"}проекта
        [many] { $shown }{"\u00A0"}проектов
       *[other] { $shown }{"\u00A0"}проекта
    }
projects-of =
    { $all ->
        [one] { $shown } из { $all-shown } проекта
       *[other] { $shown } из { $all-shown } проектов
    }
stated-of =
    { $n ->
       *[other] указано у { $shown } из { $all-shown }
    }

## Даты

month =
    { $month ->
        [1] январь
        [2] февраль
        [3] март
        [4] апрель
        [5] май
        [6] июнь
        [7] июль
        [8] август
        [9] сентябрь
        [10] октябрь
        [11] ноябрь
       *[12] декабрь
    }
month-genitive =
    { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    }
month-dative = { month-genitive }
month-ablative = { month-genitive }
season =
    { $season ->
        [1] весна
        [2] лето
        [3] осень
       *[4] зима
    }
season-genitive =
    { $season ->
        [1] весны
        [2] лета
        [3] осени
       *[4] зимы
    }
season-ablative = { season-genitive }
quarter =
    { $quarter ->
        [1] I
        [2] II
        [3] III
       *[4] IV
    }

date-year = { $year }{"\u00A0"}г.
date-year-about = около { $year }{"\u00A0"}г.
date-year-by = до конца { $year }{"\u00A0"}г.
date-year-from = с { $year }{"\u00A0"}г.
date-season = { season } { $year }{"\u00A0"}г.
date-season-about = около { season-genitive } { $year }{"\u00A0"}г.
date-season-by = до конца { season-genitive } { $year }{"\u00A0"}г.
date-season-from = с { season-ablative } { $year }{"\u00A0"}г.
date-quarter = { quarter }{"\u00A0"}квартал { $year }{"\u00A0"}г.
date-quarter-about = около { quarter }{"\u00A0"}квартала { $year }{"\u00A0"}г.
date-quarter-by = до конца { quarter }{"\u00A0"}квартала { $year }{"\u00A0"}г.
date-quarter-from =
    { $quarter ->
        [2] со { quarter }{"\u00A0"}квартала { $year }{"\u00A0"}г.
       *[other] с { quarter }{"\u00A0"}квартала { $year }{"\u00A0"}г.
    }
date-month = { month } { $year }{"\u00A0"}г.
date-month-about = около { month-genitive } { $year }{"\u00A0"}г.
date-month-by = до конца { month-genitive } { $year }{"\u00A0"}г.
date-month-from = с { month-ablative } { $year }{"\u00A0"}г.
date-day = { $day }{"\u00A0"}{ month-genitive } { $year }{"\u00A0"}г.
date-day-about = около { $day }{"\u00A0"}{ month-genitive } { $year }{"\u00A0"}г.
date-day-by = до { $day }{"\u00A0"}{ month-dative } { $year }{"\u00A0"}г.
date-day-from = с { $day }{"\u00A0"}{ month-ablative } { $year }{"\u00A0"}г.
date-years = { $from }–{ $to }{"\u00A0"}гг.
date-between = { $from } — { $to }
date-roughly = { $date } (примерно)
