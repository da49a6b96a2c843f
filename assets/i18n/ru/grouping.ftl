# Таблица: группы с промежуточными итогами; выбор, перестановка, закрепление, ширина и поиск столбцов.

menu-group = Группировать
action-expand-groups = Развернуть все группы
action-collapse-groups = Свернуть все группы
action-choose-columns = Столбцы…
action-find-column = Найти столбец…
action-filter-column = Фильтр по этому столбцу…
action-move-column-left = Сдвинуть столбец влево
action-move-column-right = Сдвинуть столбец вправо
action-hide-column = Скрыть столбец
action-freeze-columns = Закрепить столбцы по этот включительно
action-unfreeze-columns = Снять закрепление столбцов
action-fit-column = Ширина столбца по содержимому
action-fit-columns = Ширина всех столбцов по содержимому
palette-column = Столбец
table-group-by = Группировать по полю
table-group-then = затем по полю
table-group-none = Без группировки
table-group-by-this = Группировать по этому столбцу
table-ungroup = Убрать группировку
table-fold = Свернуть группу
table-unfold = Развернуть группу
table-only-group = Показать только эту группу
table-select-group = Выделить проекты группы
table-total = Итого
table-n-of-m = { $n } из { $m }
table-left-out = ни один из этих проектов не входит в итоги
table-filter = Фильтр…
table-filter-of = Фильтр: { $column }
table-no-filter = По этому столбцу фильтра нет. Его содержимое находит поиск.
table-columns-title = Столбцы таблицы
table-columns-search = Найти столбец…
table-column-earlier = { $column }: ближе к левому краю
table-column-later = { $column }: ближе к правому краю
table-frozen-fewer = На один меньше
table-frozen-more = На один больше
table-frozen = { $n ->
    [0] При прокрутке вбок ни один столбец не остаётся на месте
    [1] При прокрутке вбок первый столбец остаётся на месте
    [one] При прокрутке вбок на месте остаётся { $shown } первый столбец
    [few] При прокрутке вбок на месте остаются { $shown } первых столбца
   *[many] При прокрутке вбок на месте остаются { $shown } первых столбцов
}
keys-fold = Свернуть или развернуть группу под курсором
keys-fold-keys = ← →
keys-header-menu = Что можно сделать со столбцом, заголовок которого в фокусе
keys-header-menu-keys = Shift + F10
