## Ақша

money-ones = { $n }{"\u00A0"}{ $currency }
money-millions = { $n }{"\u00A0"}млн{"\u00A0"}{ $currency }
money-billions = { $n }{"\u00A0"}млрд{"\u00A0"}{ $currency }

## Аралықтар

range-closed = { $low }–{ $high }
range-open = { $low }–{ $high } және одан да көп
range-at-least = кемінде { $high }
range-up-to = ең көбі { $high }

## Бірлігі бар сандар

number-unit = { $n }{"\u00A0"}{ $unit }
number-percent = { $n }{"\u00A0"}%
missing-unusable = қолдануға жарамсыз

## Саны

projects-count =
    { $n ->
       *[other] { $shown }{"\u00A0"}жоба
    }
projects-of =
    { $all ->
       *[other] { $all-shown } жобаның ішінен { $shown }
    }
stated-of =
    { $n ->
       *[other] { $all-shown } жобаның ішінде { $shown } жобада көрсетілген
    }

## Күндер

month =
    { $month ->
        [1] қаңтар
        [2] ақпан
        [3] наурыз
        [4] сәуір
        [5] мамыр
        [6] маусым
        [7] шілде
        [8] тамыз
        [9] қыркүйек
        [10] қазан
        [11] қараша
       *[12] желтоқсан
    }
month-genitive =
    { $month ->
        [1] қаңтардың
        [2] ақпанның
        [3] наурыздың
        [4] сәуірдің
        [5] мамырдың
        [6] маусымның
        [7] шілденің
        [8] тамыздың
        [9] қыркүйектің
        [10] қазанның
        [11] қарашаның
       *[12] желтоқсанның
    }
month-dative =
    { $month ->
        [1] қаңтарға
        [2] ақпанға
        [3] наурызға
        [4] сәуірге
        [5] мамырға
        [6] маусымға
        [7] шілдеге
        [8] тамызға
        [9] қыркүйекке
        [10] қазанға
        [11] қарашаға
       *[12] желтоқсанға
    }
month-ablative =
    { $month ->
        [1] қаңтардан
        [2] ақпаннан
        [3] наурыздан
        [4] сәуірден
        [5] мамырдан
        [6] маусымнан
        [7] шілдеден
        [8] тамыздан
        [9] қыркүйектен
        [10] қазаннан
        [11] қарашадан
       *[12] желтоқсаннан
    }
season =
    { $season ->
        [1] көктем
        [2] жаз
        [3] күз
       *[4] қыс
    }
season-genitive =
    { $season ->
        [1] көктемнің
        [2] жаздың
        [3] күздің
       *[4] қыстың
    }
season-ablative =
    { $season ->
        [1] көктемнен
        [2] жаздан
        [3] күзден
       *[4] қыстан
    }
quarter =
    { $quarter ->
        [1] I
        [2] II
        [3] III
       *[4] IV
    }

date-year = { $year }{"\u00A0"}ж.
date-year-about = шамамен { $year }{"\u00A0"}ж.
date-year-by = { $year } жылдың соңына дейін
date-year-from = { $year } жылдан бастап
date-season = { $year } жылғы { season }
date-season-about = шамамен { $year } жылғы { season }
date-season-by = { $year } жылғы { season-genitive } соңына дейін
date-season-from = { $year } жылғы { season-ablative } бастап
date-quarter = { $year } жылғы { quarter }{"\u00A0"}тоқсан
date-quarter-about = шамамен { $year } жылғы { quarter }{"\u00A0"}тоқсан
date-quarter-by = { $year } жылғы { quarter }{"\u00A0"}тоқсанның соңына дейін
date-quarter-from = { $year } жылғы { quarter }{"\u00A0"}тоқсаннан бастап
date-month = { $year } жылғы { month }
date-month-about = шамамен { $year } жылғы { month }
date-month-by = { $year } жылғы { month-genitive } соңына дейін
date-month-from = { $year } жылғы { month-ablative } бастап
date-day = { $year } жылғы { $day }{"\u00A0"}{ month }
date-day-about = шамамен { $year } жылғы { $day }{"\u00A0"}{ month }
date-day-by = { $year } жылғы { $day }{"\u00A0"}{ month-dative } дейін
date-day-from = { $year } жылғы { $day }{"\u00A0"}{ month-ablative } бастап
date-years = { $from }–{ $to }{"\u00A0"}жж.
date-between = { $from } — { $to }
date-roughly = { $date } (шамамен)
