# Палитра команд, шаги назад и вперёд, и почему действие сейчас недоступно.

action-palette = Найти что угодно…
action-back = Назад
action-forward = Вперёд

palette-hint = Действие, проект, регион, страница, вид
palette-page = Страница
palette-view = Сохранённый вид
palette-region = Фильтр по региону
palette-figure = График
palette-project = Проект
palette-count = { $n ->
    [0] Ничего не найдено
    [one] { $count } совпадение
    [few] { $count } совпадения
    [many] { $count } совпадений
   *[other] { $count } совпадения
}

obstacle-saved = Несохранённых изменений нет
obstacle-no-file = У набора данных ещё нет файла
obstacle-no-undo = Отменять нечего
obstacle-no-redo = Повторять нечего
obstacle-no-steps = В этом сеансе изменений не было
obstacle-no-project = Проект не выбран
obstacle-no-rows = Строки не выделены
obstacle-no-cell = Ячейка не выбрана
obstacle-one-row = Выделите не менее двух строк
obstacle-no-filter = Фильтры не заданы
obstacle-no-panel = Панель не открыта
obstacle-no-back = Это самый первый вид
obstacle-no-forward = Это самый последний вид
