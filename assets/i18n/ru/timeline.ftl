## Временная шкала
figure-name-timeline = Сроки
timeline-title = Плановые и фактические сроки проектов
timeline-coverage = { $n ->
    [one] У { $count } проекта из { $all-count } указан срок
    [few] У { $count } проектов из { $all-count } указан срок
   *[many] У { $count } проектов из { $all-count } указан срок
}
timeline-label = { $event }, { $date }
timeline-label-short = { $date }
timeline-overdue = { $text } — просрочено
timeline-hover-planned = { $event } — план: { $date }
timeline-hover-actual = { $event } — факт: { $date }
timeline-heading = { $n ->
    [one] { $count } проект со сроком
    [few] { $count } проекта со сроком
   *[many] { $count } проектов со сроком
}
timeline-today = Сегодня, { $date }
timeline-quarter = { quarter } кв.
timeline-undated = Срок не указан
timeline-more = { $n ->
    [one] и ещё { $count } проект
    [few] и ещё { $count } проекта
   *[many] и ещё { $count } проектов
}
timeline-no-room = { $n ->
    [one] { $count } проект со сроком не помещается на рисунке
    [few] { $count } проекта со сроком не помещаются на рисунке
   *[many] { $count } проектов со сроком не помещаются на рисунке
}
timeline-sign-planned = план
timeline-sign-actual = факт
timeline-sign-soft = срок неточный
timeline-sign-overdue = просрочено
timeline-note-soft = Полоса охватывает дни, которые допускает указанный срок; она бледнеет там, где источник не называет границы или называет срок лишь приблизительно.
timeline-note-overdue = Просрочено: плановый срок прошёл, а в записи нет ни фактической даты, ни статуса, который это объясняет.
timeline-spoken-next = Ближайшее событие: { $name }, { $label }.
timeline-spoken-overdue = { $n ->
    [one] Просрочено { $count } событие.
    [few] Просрочено { $count } события.
   *[many] Просрочено { $count } событий.
}
timeline-spoken-undated = { $n ->
    [one] У { $count } проекта срок не указан.
    [few] У { $count } проектов срок не указан.
   *[many] У { $count } проектов срок не указан.
}
## Настройки временной шкалы
timeline-together-region = По регионам
timeline-together-sector = По отраслям
timeline-together-none = Без групп
timeline-order-date = По сроку
timeline-order-name = По названию
timeline-step-whole = Весь период
timeline-step-year = Годы
timeline-step-quarter = Кварталы
## Проекты, которые только названы
below-more = и ещё { $count }
## Командная строка
cli-chart-timeline-group = Заголовки временной шкалы: { $values }
cli-chart-timeline-order = Порядок строк временной шкалы: { $values }
cli-chart-timeline-step = Деления временной шкалы: { $values }
## Таблица сроков
timeline-table-project = Проект
timeline-table-event = Событие
timeline-table-kind = План или факт
timeline-table-date = Срок
timeline-table-earliest = Первый возможный день
timeline-table-latest = Последний возможный день
timeline-table-overdue = Просрочено
