## Заголовки
map-by-region = по регионам
map-by-project = по проектам
map-by-region-status = по регионам и статусам
map-by-region-sector = по регионам и отраслям
map-by-project-status = по проектам и статусам
map-by-project-sector = по проектам и отраслям
## Легенда
map-class-under = < { $to }
map-class-between = { $from } – < { $to }
map-class-from = ≥ { $from }
map-class-any = Любое значение
map-middle-chosen = Граница цветов — { $value }
map-middle-country = Граница цветов — { $value }, по стране в целом
map-middle-median = Граница цветов — { $value }, медиана на карте
map-bubble-not-counted = Проекты, не входящие в итоги
map-bubble-missing = { $measure } — { $why }
## Примечания
map-shape-hollow = пустой круг — только верхний предел
map-shape-range = внешнее кольцо — верхняя граница диапазона
map-shape-open = чёрточка у круга — возможно больше
map-note-crowded = { $n ->
    [one] Не показан { $count } самый малый проект: кругов слишком много.
    [few] Не показаны { $count } самых малых проекта: кругов слишком много.
   *[other] Не показаны { $count } самых малых проектов: кругов слишком много.
}
map-note-panels = Под каждым названием — сумма и то, у скольких проектов есть число.
map-note-more-groups = { $n ->
    [one] И ещё { $count } группа.
    [few] И ещё { $count } группы.
   *[other] И ещё { $count } групп.
}
map-note-more-sectors = { $n ->
    [one] И ещё { $count } отрасль, с наименьшим значением.
    [few] И ещё { $count } отрасли, с наименьшими значениями.
   *[other] И ещё { $count } отраслей, с наименьшими значениями.
}
map-panel-coverage = { $stated } из { $all }
map-spoken-bubbles = { $n ->
    [one] { $count } круг с числом; крупнейшие: { $most }.
    [few] { $count } круга с числом; крупнейшие: { $most }.
   *[other] { $count } кругов с числом; крупнейшие: { $most }.
}
map-spoken-panels = { $n ->
    [one] { $count } малая карта; больше всего: { $most }.
    [few] { $count } малые карты; больше всего: { $most }.
   *[other] { $count } малых карт; больше всего: { $most }.
}
## Настройки
map-measure = Показатель
form-hex = Шестиугольники
form-bubbles = Круги
classes-own = Свои границы
map-classes-count = Число классов
map-scale = Цвета
map-scale-one-ended = От бледного к густому
map-scale-two-ended = От середины в обе стороны
map-middle = Середина
map-middle-auto-country = По стране в целом
map-middle-auto-median = Медиана
map-middle-help = Положительное число в единицах легенды
map-multiples = Малые карты
map-multiples-off = Нет
map-multiples-status = По статусам
map-multiples-sector = По отраслям
map-bounds = Границы классов
map-bounds-help = С какого числа начинается каждый класс, от меньшего к большему, в единицах легенды, например { $example }
map-bounds-empty = Введите от одного до шести чисел, например { $example }.
map-bounds-too-many = Получается больше семи классов: введите не более шести чисел.
map-bounds-not-positive = Каждая граница должна быть числом больше нуля.
map-bounds-not-rising = Каждая граница должна быть больше предыдущей.
map-bounds-unreadable = «{ $text }» — не число. Разделяйте числа точкой с запятой или пробелом.
map-middle-unreadable = Середина должна быть числом больше нуля.
map-bubbles-measure = Круги показывают инвестиции, рабочие места или места на стройке.
## Таблица
map-table-project = Проект
