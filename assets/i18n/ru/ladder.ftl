figure-name-capacity-ladder = Лестница мощностей
ladder-title = Мощности по видам продукции и стадиям
ladder-coverage = мощность указана { $n ->
    [0] ни по одному проекту
    [one] по { $count } проекту
   *[other] по { $count } проектам
} из { $all-count }
ladder-empty = Ни по одному из показанных проектов мощность не указана.
ladder-panel = { $product }, { $unit }
ladder-panel-input = { $product } (сырьё), { $unit }
ladder-unit-thousand = тыс. { $unit }
ladder-unit-million = млн { $unit }
ladder-unit-billion = млрд { $unit }
ladder-no-unit = единица не указана
ladder-no-product = Продукция не указана
ladder-phase = Очередь { $phase }
ladder-no-phase = Очередь не указана
ladder-phase-operating = Действует
ladder-phase-building = Строится
ladder-phase-planned = Планируется
ladder-possible = Возможно: только верхний предел или замысел
ladder-phase-on-hold = Приостановлено или законсервировано
ladder-phase-ended = Отменено или закрыто
ladder-phase-unknown = Стадия не указана
ladder-hover = { $number } — { $status }
ladder-hover-phase = { $phase }: { $number } — { $status }
ladder-hover-rival = Другой источник: { $number }
ladder-silent = { $product } ({ $project })
ladder-note-axes = У каждого вида продукции своя шкала.
ladder-note-stage = Стадия — по статусу очереди, а где он не указан — по статусу проекта.
ladder-note-phases = Очереди не складываются: в источниках не сказано, добавляется ли следующая к предыдущей.
ladder-note-silent = { $n ->
    [1] Названо без числа: { $names }.
    [one] Без числа названа { $count } мощность: { $names }.
    [few] Без числа названы { $count } мощности: { $names }.
   *[other] Без числа названо { $count } мощностей: { $names }.
}
ladder-more-panels = { $n ->
    [1] Не поместилось: { $names }.
    [one] Не поместился { $count } вид продукции: { $names }.
    [few] Не поместились { $count } вида продукции: { $names }.
   *[other] Не поместилось { $count } видов продукции: { $names }.
}
ladder-more-projects = { $n ->
    [one] … и ещё { $count } проект
    [few] … и ещё { $count } проекта
   *[other] … и ещё { $count } проектов
}
ladder-spoken = { $n ->
    [one] { $count } вид продукции: { $names }.
    [few] { $count } вида продукции: { $names }.
   *[other] { $count } видов продукции: { $names }.
}
ladder-flow-both = Выпуск и сырьё
ladder-flow-output = Только выпуск
ladder-flow-input = Только сырьё
cli-chart-ladder-flow = Для лестницы мощностей: какие мощности показать: { $values }; по умолчанию — и выпуск, и сырьё
ladder-table-product = Продукция и единица
ladder-table-project = Проект
ladder-table-phase = Очередь
ladder-table-stage = Стадия
ladder-table-capacity = Мощность
gallery-capacity-ladder = Мощности по видам продукции
gallery-capacity-ladder-about = Что строится, планируется и возможно — каждый вид продукции в своих единицах
