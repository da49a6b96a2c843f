## Настройки столбцов
bars-by = Группировка
bars-measure = Показатель
bars-order = Порядок
bars-axis = Шкала
bars-split = Статусы
split-plain = Вместе
split-stacked = С накоплением
split-grouped = Рядом
order-fixed-region = По официальному коду
order-fixed-sector = Как в списке отраслей
order-fixed-status = По стадии
order-fixed-type = Как в списке типов
order-fixed-year = От самого раннего
bars-no-ratio-stack = Отношение не складывается, поэтому накопление невозможно
bars-no-status-split = Каждый столбец уже показывает один статус
bars-no-stacked-log = На логарифмической шкале длины не складываются, поэтому для накопления нужна линейная
## Заголовки со статусом
bars-by-region-and-status = по регионам и статусам
bars-by-sector-and-status = по отраслям и статусам
bars-by-status-and-status = по статусам
bars-by-country-and-status = по странам и статусам
bars-by-investor-and-status = по инвесторам и статусам
bars-by-type-and-status = по типам и статусам
bars-by-year-and-status = по годам ввода и статусам
## Стадии
phase-operating = Действуют
phase-building = Строятся
phase-planned = Планируются
phase-on-hold = Приостановлены
phase-ended = Отменены или закрыты
phase-unknown = Статус неизвестен
bars-note-status = Насыщенный цвет — строится или действует, бледный — планируется.
## Что не поместилось
bars-rest = … и ещё { $count } сверх того, что здесь поместилось
bars-rest-silent = … и ещё { $count } без числа
## Для чтения вслух
bars-spoken-sector = { $n ->
    [one] Число есть у { $count } отрасли; больше всего: { $most }.
   *[other] Число есть у { $count } отраслей; больше всего: { $most }.
}
bars-spoken-status = { $n ->
    [one] Число есть у { $count } статуса; больше всего: { $most }.
   *[other] Число есть у { $count } статусов; больше всего: { $most }.
}
bars-spoken-country = { $n ->
    [one] Число есть у { $count } страны; больше всего: { $most }.
   *[other] Число есть у { $count } стран; больше всего: { $most }.
}
bars-spoken-investor = { $n ->
    [one] Число есть у { $count } инвестора; больше всего: { $most }.
   *[other] Число есть у { $count } инвесторов; больше всего: { $most }.
}
bars-spoken-type = { $n ->
    [one] Число есть у { $count } типа; больше всего: { $most }.
   *[other] Число есть у { $count } типов; больше всего: { $most }.
}
bars-spoken-year = { $n ->
    [one] Число есть по { $count } году; больше всего: { $most }.
   *[other] Число есть по { $count } годам; больше всего: { $most }.
}
bars-spoken-status-parts = По статусам: { $list }.
