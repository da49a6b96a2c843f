# Галерея рисунков, доска и сохранённые виды.

page-gallery = Галерея
page-board = Доска
action-page-gallery = Галерея
action-page-board = Доска
action-save-view = Сохранить вид…
action-manage-views = Управление видами…
menu-views = Сохранённые виды

## Галерея

gallery-hint = Нажмите на рисунок, чтобы открыть его, или отметьте от двух до четырёх, чтобы увидеть их рядом
gallery-chosen = { $n ->
    [one] Отмечен { $n } рисунок; на доске их от двух до четырёх
    [few] Отмечено { $n } рисунка; на доске их от двух до четырёх
   *[many] Отмечено { $n } рисунков; на доске их от двух до четырёх
}
gallery-show-board = Показать на доске
gallery-choose-none = Снять отметки
gallery-choose = На доску: { $figure }
gallery-choose-help = Взять рисунок на доску (Ctrl + щелчок)
gallery-full = На доске не больше четырёх рисунков

gallery-investment-by-region = Инвестиции по регионам
gallery-investment-by-region-about = Куда идут деньги и что названо лишь приблизительно
gallery-map-investment = Карта инвестиций
gallery-map-investment-about = Регионы в пяти классах по объёму инвестиций
gallery-jobs-by-region = Рабочие места по регионам
gallery-jobs-by-region-about = Постоянные места и места на период стройки
gallery-tiles-jobs = Плиточная карта рабочих мест
gallery-tiles-jobs-about = По квадрату на регион: малые видны не хуже больших
gallery-timeline = Сроки проектов
gallery-timeline-about = Что и когда запланировано и что уже просрочено
gallery-map-bubbles = Карта проектов
gallery-map-bubbles-about = Круг – проект: площадь показывает деньги, цвет – статус
gallery-projects-by-region-and-status = Малые карты по статусам
gallery-projects-by-region-and-status-about = Где проекты ещё задуманы, а где уже строятся
gallery-investment-by-sector = Инвестиции по отраслям
gallery-investment-by-sector-about = В какие отрасли промышленности идут деньги
gallery-projects-by-status = Число проектов по статусам
gallery-projects-by-status-about = Сколько проектов задумано, строится и работает
gallery-investment-by-investor = Инвестиции по инвесторам
gallery-investment-by-investor-about = Кто и сколько объявил
gallery-jobs-per-million-by-sector = Мест на млн долларов по отраслям
gallery-jobs-per-million-by-sector-about = Где доллар создаёт больше всего рабочих мест
gallery-concentration = Концентрация
gallery-concentration-about = Какую часть составляют крупнейшие проекты
gallery-investment-by-region-and-status = Инвестиции по регионам и статусам
gallery-investment-by-region-and-status-about = Что строится, а что только планируется
gallery-investment-by-year = Инвестиции по годам ввода
gallery-investment-by-year-about = Когда предприятия должны заработать

## Доска

board-add = Добавить рисунок
board-figure = Рисунок { $n } на доске
board-settings = Настройки
board-remove = Убрать с доски

## Сохранённые виды

views-none = Виды ещё не сохранялись
views-title = Сохранённые виды
views-empty = В этом наборе данных пока нет сохранённых видов. «Сохранить вид…» в меню «Вид» запоминает страницу, фильтр, порядок и столбцы таблицы, настройки рисунков и доску.
views-show = Показать
views-rename = Переименовать
views-delete = Удалить
views-taken = Имя «{ $name }» занято другим видом.
view-unnamed = Вид без имени
view-error-no-name = у этого вида нет имени, показать его нельзя
view-error-unknown = поле «{ $field }» этого вида требует того, чего эта версия Joba не знает; вид остаётся в файле как есть
view-none-so-called = { $n ->
    [0] Вида «{ $name }» нет: в этом наборе данных нет сохранённых видов.
   *[other] Вида «{ $name }» нет. В этом наборе данных есть { $names }.
}
view-unusable = Вид «{ $name }» показать нельзя: { $reason }.
save-view-title = Сохранить вид
save-view-name = Имя
save-view-help = В наборе данных сохраняются страница, фильтр, порядок и столбцы таблицы, настройки рисунков и доска.
save-view-exists = Вид «{ $name }» уже есть и будет заменён.
save-view-do = Сохранить вид
save-view-replace = Заменить вид
notice-view = Показан вид: { $name }

## Правки, после «Отменить:» или «Повторить:»

edit-add-view = сохранение вида «{ $name }»
edit-change-view = замена вида «{ $name }»
edit-rename-view = переименование вида «{ $name }» в «{ $new }»
edit-delete-view = удаление вида «{ $name }»
