# Окно: меню, страницы, таблица, диалоги, сообщения.

language-name = Русский
menu-file = Файл
menu-edit = Правка
menu-view = Вид
menu-language = Язык
menu-help = Справка
menu-open-recent = Недавние файлы
menu-no-recent = Файлы ещё не открывались
menu-columns = Столбцы
menu-theme = Тема
action-new = Новый набор данных
action-open = Открыть…
action-open-sample = Открыть пример данных
action-save = Сохранить
action-save-as = Сохранить как…
action-revert = Вернуть сохранённое
action-dataset-properties = Свойства набора данных…
action-export-csv = Экспорт таблицы в CSV…
action-quit = Выход
action-undo = Отменить
action-redo = Повторить
action-undo-named = Отменить: { $edit }
action-redo-named = Повторить: { $edit }
action-new-project = Новый проект
action-edit-project = Изменить проект
action-duplicate-project = Создать копию проекта
action-delete-project = Удалить проект
action-copy = Копировать строки
action-find = Поиск
action-clear-filters = Сбросить фильтры
action-close-panel = Закрыть панель
action-page-overview = Обзор
action-page-projects = Проекты
action-page-charts = Графики
action-page-map = Карта
action-theme-system = Как в системе
action-theme-light = Светлая
action-theme-dark = Тёмная
action-zoom-in = Увеличить
action-zoom-out = Уменьшить
action-zoom-reset = Исходный масштаб
action-reset-columns = Вернуть исходные столбцы
action-shortcuts = Сочетания клавиш
action-about = О программе Joba
page-overview = Обзор
page-projects = Проекты
page-charts = Графики
page-map = Карта
search-hint = Поиск по проектам…
chips-clear-all = Сбросить все
chip-remove = Убрать фильтр: { $filter }
column-name = Проект
column-region = Регион
column-district = Район
column-sector = Отрасль
column-status = Статус
column-investors = Инвесторы
column-countries = Страны
column-investment = Инвестиции, млн $
column-jobs = Рабочие места
column-construction-jobs = На стройке
column-commissioning = Ввод (план)
column-sources = Источники
header-ascending = { $column }, по возрастанию
header-descending = { $column }, по убыванию
cell-unreadable = Не читается в файле: { $value }
row-open = Открыть проект
table-no-match = Ни один проект не подходит.
table-no-projects = В этом наборе данных пока нет проектов.
status-total = { $total } ({ $range })
status-as-of = данные на: { $date }
status-as-of-missing = дата актуальности не указана
status-unsaved = не сохранено
key-none = нет ни одного числа
charts-pair = Инвестиции и места по регионам
measure-investment = Инвестиции
measure-jobs = Рабочие места
measure-construction-jobs = Места на стройке
measure-projects = Проекты
measure-jobs-per-million = Мест на млн $
order-value = По величине
order-name = По названию
axis-linear = Линейная
axis-log = Логарифмическая
form-regions = Регионы
form-tiles = Плитки
classes = Классы
classes-quantile = Квантили
classes-equal-steps = Равные интервалы
classes-natural-breaks = Естественные границы
without-largest-help = Исключает проекты с наибольшими инвестициями из таблицы, графиков, карты и итогов
figure-menu = Экспортировать или скопировать рисунок
figure-export = Экспорт рисунка…
figure-copy = Копировать как изображение
dialog-close = Закрыть
dialog-cancel = Отмена
dialog-apply = Применить
properties-title = Свойства набора данных
properties-name = Название
properties-description = Описание
properties-as-of = Дата актуальности
properties-date-help = Например: 2026, 2026-04, 2026-04-15, 2026-21 (весна), 2026-36 (IV квартал)
properties-date-wrong = Это не дата. Напишите, например, 2026, 2026-04 или 2026-04-15
properties-publisher = Издатель
properties-licence = Лицензия
picker-open = Открыть набор данных
picker-save = Сохранить набор данных
picker-table = Экспорт таблицы
picker-picture = Экспорт рисунка
picker-up = На уровень выше
picker-empty = В этой папке нет подходящих файлов
picker-name = Имя файла
picker-exists = Файл «{ $name }» уже есть и будет заменён.
picker-replace = Заменить файл
picker-do-save = Сохранить
picker-do-open = Открыть
picker-kind-dataset = Набор данных Joba
picker-kind-table = Таблица CSV
picker-kind-picture = Рисунок
export-title = Экспорт рисунка
export-do = Экспортировать…
export-format = Формат
export-size = Размер
export-scale = Масштаб
theme-light = Светлая
theme-dark = Тёмная
export-language = Язык
export-figure-title = Заголовок
export-note = Примечание под рисунком
export-preview = Предварительный просмотр
unsaved-title = Сохранить изменения?
unsaved-text = В наборе данных есть несохранённые изменения. Отброшенные изменения вернуть нельзя.
unsaved-form-text = В форме проекта есть непримененные изменения. При сохранении они будут применены. Отброшенные изменения вернуть нельзя.
unsaved-save = Сохранить изменения
unsaved-discard = Отбросить изменения
changed-title = Файл изменён другой программой
changed-text = Файл { $file } изменился с тех пор, как Joba его прочитала. Ничего не записано. Сохранение под другим именем оставит обе версии.
changed-save-as = Сохранить как…
changed-overwrite = Заменить моей версией
changed-reload = Отбросить мою и перечитать
open-failed = Не удалось открыть файл
save-failed = Не удалось сохранить файл
export-failed = Не удалось записать файл
link-title = Открыть эту страницу в браузере?
link-text = Сайт: { $host }. Адрес: { $url }
link-open = Открыть страницу
system-title = Выберите файл
system-text = Открыт системный диалог выбора файла. Если его не видно, воспользуйтесь диалогом Joba.
system-own = Открыть диалог Joba
opening-title = Открытие
opening-text = Чтение файла { $file }…
title-sample = Пример данных
title-new = Новый набор данных
notice-done = Выполнено: { $edit }
notice-undone = Отменено: { $edit }
notice-saved = Сохранено: { $file }
notice-exported = Записано: { $file }
notice-picture-copied = Рисунок скопирован в буфер обмена
notice-form-errors = Не сохранено: одно из полей формы проекта не читается. Исправьте его или закройте форму без изменений.
notice-settings-aside = Настройки не удалось прочитать; они отложены в файл { $path }
about-title = Joba { $version }
about-what = Индустриальные инвестиционные проекты Казахстана: каждое число со своей оговоркой и источником.
about-licence = Свободная программа: лицензия MIT или Apache 2.0, на ваш выбор.
about-fonts = Шрифты: Roboto (Apache 2.0), части Noto Sans CJK (SIL OFL) и DejaVu Sans.
about-names = Названия стран и валют: Unicode CLDR.
about-map-note = Схематическая карта для статистики. Не является правовым утверждением о границах.
keys-arrows = Перемещение по таблице
keys-arrows-keys = ↑ ↓ Page Up Page Down Home End
keys-enter = Открыть выбранный проект
keys-enter-keys = Enter
keys-shift-click = Сортировать ещё по одному столбцу
keys-shift-click-keys = Shift + щелчок
keys-select-all = Выделить все строки
keys-select-all-keys = Ctrl+A
key-jobs = { $n ->
    [one] { $jobs } рабочее место
    [few] { $jobs } рабочих места
    [many] { $jobs } рабочих мест
   *[other] { $jobs } рабочего места
}
notice-copied-rows = { $n ->
    [one] Скопирована { $rows } строка
    [few] Скопировано { $rows } строки
    [many] Скопировано { $rows } строк
   *[other] Скопировано { $rows } строки
}
notice-opened = { $n ->
    [one] Открыто: { $projects } проект
    [few] Открыто: { $projects } проекта
    [many] Открыто: { $projects } проектов
   *[other] Открыто: { $projects } проекта
}
notice-opened-errors = { $n ->
    [one] Открыто: { $projects } проект
    [few] Открыто: { $projects } проекта
    [many] Открыто: { $projects } проектов
   *[other] Открыто: { $projects } проекта
}, { $e ->
    [one] { $errors } ошибка в данных
    [few] { $errors } ошибки в данных
    [many] { $errors } ошибок в данных
   *[other] { $errors } ошибки в данных
}
