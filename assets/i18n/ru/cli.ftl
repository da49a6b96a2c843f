## Командная строка. Тексты справки без точки в конце; $values и $default — слова, которые можно ввести

cli-heading-usage = Как писать
cli-heading-commands = Команды
cli-heading-arguments = Аргументы
cli-heading-options = Параметры
cli-value-command = КОМАНДА
cli-help = Показать эту справку
cli-version = Показать версию
cli-after-help = Код завершения: 0 — выполнено, 1 — «check» нашла ошибки, «set» отказалась от изменения, «diff» нашла различия или «merge» оставила конфликты, 2 — файл не удалось открыть или записать либо аргументы неверны.

cli-about = Индустриальные инвестиционные проекты Казахстана: у каждого числа — его точность и источник
cli-file = Набор данных, который откроется в окне
cli-view = Вид из набора данных, на котором открыть окно
cli-lang = Язык всех слов: { $values }; без параметра — язык системы

cli-check-about = Показать, что не так с набором данных
cli-check-dataset = Набор данных; без аргумента — встроенный в Joba
cli-check-format = Вид ответа: { $values }; без параметра — { $default }

cli-list-about = Показать список проектов с числами, оговорками и итогом, как в таблице окна
cli-list-dataset = Набор данных; без аргумента — встроенный в Joba
cli-list-filters = Только такие проекты, например «регион:абай,карагандинская инвестиции>1млрд -страна:CN места:нет» или status=construction,operating; можно повторять
cli-list-view = Фильтр, порядок и столбцы этого сохранённого вида; остальные параметры их уточняют
cli-list-sort = Столбцы для сортировки через запятую; «:desc» — сначала наибольшие, например investment:desc,name
cli-list-columns = Столбцы через запятую: { $values }
cli-list-group-by = Поля, по которым группировать с промежуточными итогами, одно или два через запятую: { $values }
cli-list-format = Вид ответа: { $values }; без параметра — { $default }
cli-list-wrong-sort = По «{ $text }» сортировать нельзя. Укажите один из столбцов { $columns }, с «:desc» — сначала наибольшие.
cli-pivot-about = Сложить сразу по двум полям, с итогами строк, столбцов и общим
cli-pivot-dataset = Набор данных; без аргумента — встроенный в Joba
cli-pivot-rows = Что означает строка: { $values }
cli-pivot-columns = Что означает столбец: { $values }
cli-pivot-measure = Что складывать: { $values }; без параметра — { $default }
cli-pivot-filters = Только такие проекты, например «регион:абай,карагандинская инвестиции>1млрд -страна:CN места:нет» или status=construction,operating; можно повторять
cli-pivot-view = Только проекты этого сохранённого вида; --where сужает их
cli-pivot-format = Вид ответа: { $values }; без параметра — { $default }
cli-ledger-about = Сравнить объявленные итоги с тем, что расписано по проектам
cli-ledger-dataset = Набор данных; без аргумента — встроенный в Joba
cli-ledger-format = Вид ответа: { $values }; без параметра — { $default }
cli-ledger-name = Объявление
cli-ledger-announced = Объявлено
cli-ledger-itemised = Расписано
cli-ledger-residual = Не расписано
cli-ledger-share = Доля
cli-ledger-silent = Без числа
cli-sum-about = Сложить деньги или рабочие места и сказать, что вошло в итог
cli-sum-dataset = Набор данных; без аргумента — встроенный в Joba
cli-sum-by = Сгруппировать по полю: { $values }
cli-sum-measure = Что складывать: { $values }; без параметра — { $default }
cli-sum-filters = Только такие проекты, например «регион:абай,карагандинская инвестиции>1млрд -страна:CN места:нет» или status=construction,operating; можно повторять
cli-sum-view = Только проекты этого сохранённого вида; --where сужает их
cli-sum-format = Вид ответа: { $values }; без параметра — { $default }

cli-chart-about = Нарисовать диаграмму или карту в файл
cli-chart-dataset = Набор данных; без аргумента — встроенный в Joba
cli-chart-figure = Что рисовать: { $values }
cli-chart-size = Ширина и высота в пунктах, от 160 до 8000, или в миллиметрах: 170x110mm; без параметра { $default }
cli-chart-scale = Пикселей на пункт в PNG, от 1 до 4; без параметра — { $default }
cli-chart-theme = Цвета: { $values }; без параметра — { $default }
cli-chart-form = Вид карты: { $values }
cli-chart-classes = Как значения на карте делятся на классы: { $values }
cli-chart-count = Сколько классов не более, от 3 до 7
cli-chart-bounds = Свои границы классов в единицах легенды, от меньшей к большей, например 1,2,5
cli-chart-colours = Цвета карты: { $values }
cli-chart-middle = Середина двусторонней шкалы в единицах легенды; без неё — по стране в целом или медиана
cli-chart-multiples = Малая карта для каждого статуса или отрасли: { $values }
cli-chart-filters = Только такие проекты, например «регион:абай,карагандинская инвестиции>1млрд -страна:CN места:нет» или status=construction,operating; можно повторять
cli-chart-view = Фильтр и настройки этого сохранённого вида; остальные параметры их уточняют
cli-chart-which = Укажите рисунок: --figure или --view с видом, в котором он есть.
cli-chart-by = Столбцы: что означает столбец: { $values }
cli-chart-measure = Что измеряется: { $values }
cli-chart-sort = Столбцы: порядок: { $values }; без параметра — подходящий к полю
cli-chart-axis = Столбцы: шкала: { $values }
cli-chart-stack = Столбцы: с накоплением по { $values }
cli-chart-split = Столбцы: рядом по { $values }
cli-chart-without-largest = Исключить столько проектов с наибольшими инвестициями, от 0 до 10
cli-chart-output = Файл, в который записать; имя оканчивается на .png, .svg или .pdf
cli-chart-all = Все рисунки в папку, указанную в --output
cli-chart-langs = Вместе с --all: языки через запятую: { $values }; без параметра все
cli-chart-formats = Вместе с --all: форматы через запятую: { $values }; без параметра все
cli-chart-dpi = Точек на дюйм в PNG, от 36 до 1200, вместо --scale
cli-chart-accent = Акцентный цвет агентства, шесть шестнадцатеричных цифр
cli-chart-logo = Логотип для правого верхнего угла, PNG или SVG
cli-chart-title = Заголовок вместо обычного
cli-chart-subtitle = Строка под заголовком вместо обычной
cli-chart-note = Ещё одно примечание под рисунком
cli-chart-numbers = Записать рядом и числа в CSV под тем же именем
cli-chart-no-logo = { $path } не удалось прочитать как логотип. Укажите файл PNG или SVG.
cli-chart-no-folder = { $path }: не удалось создать папку. Укажите другую в --output.
cli-chart-written = { $n ->
    [one] Записан { $count } рисунок в { $path }
    [few] Записано { $count } рисунка в { $path }
   *[other] Записано { $count } рисунков в { $path }
}

cli-set-about = Изменить поля проекта в файле
cli-set-dataset = Набор данных, который нужно изменить
cli-set-id = Идентификатор проекта
cli-set-changes = Что изменить, например status=operating или investment[0].amount=3600000000; пустое значение убирает поле, номер после последнего добавляет элемент

cli-convert-about = Записать набор данных в другой файл по расширению его имени
cli-convert-input = Набор данных, файл .json
cli-convert-output = Файл, в который записать, .json или .csv; существующий будет заменён

cli-schema-about = Показать JSON Schema формата данных

## Негодные аргументы

cli-error-hint = Как писать, показывают «joba --help» и «joba КОМАНДА --help».
cli-error-no-value = Для { $argument } нужно значение: { $values }.
cli-error-invalid-value = «{ $value }» не подходит для { $argument }. Возможные значения: { $values }.
cli-error-unusable-value = «{ $value }» не подходит для { $argument }.
cli-error-unknown-argument = Здесь нет аргумента «{ $argument }».
cli-error-missing-argument = Чего-то не хватает: { $argument }.
cli-error-argument-conflict = { $argument } нельзя указать дважды.
cli-error-other = Аргументы непонятны.
cli-error-view-before-command = Вид для команды пишется после команды.
cli-error-file-before-command = Файл команды пишется после команды.
cli-no-display =
    Не удаётся открыть окно: не заданы ни WAYLAND_DISPLAY, ни DISPLAY. Этим командам окно не нужно:
    { cli-windowless }
cli-no-window =
    Не удаётся открыть окно: { $reason }. Этим командам окно не нужно:
    { cli-windowless }
cli-windowless =
    {"  "}joba check, joba list, joba sum, joba pivot, joba ledger, joba versus,
    {"  "}joba radar, joba chart, joba report, joba set, joba convert, joba diff,
    {"  "}joba merge, joba schema
    Подробнее о них — «joba --help».

## Фильтры


## Ответы

cli-check-line = { $severity }  { $place }  { $message }
cli-check-summary = { $errors }, { $warnings }
cli-check-errors =
    { $n ->
        [0] Ошибок нет
        [one] { $shown } ошибка
        [few] { $shown } ошибки
       *[many] { $shown } ошибок
    }
cli-check-warnings =
    { $n ->
        [0] предупреждений нет
        [one] { $shown } предупреждение
        [few] { $shown } предупреждения
       *[many] { $shown } предупреждений
    }

cli-sum-by-region = Регион
cli-sum-by-sector = Отрасль
cli-sum-by-status = Статус
cli-sum-by-country = Страна
cli-sum-by-type = Тип
cli-sum-by-investor = Инвестор
cli-sum-by-year = Год
cli-sum-stated = Указано
cli-sum-investment = Инвестиции
cli-sum-jobs = Рабочие места
cli-sum-construction-jobs = Места на время строительства
cli-sum-projects = Проекты
cli-sum-jobs-per-million = Мест на млн $
cli-sum-range = Диапазон
cli-sum-total = Всего
cli-sum-n-of-m = { $n } из { $m }
cli-sum-none = не указано
cli-sum-note-ceilings =
    { $n ->
        [one] У { $shown } проекта указан только верхний предел; он входит в итог целиком, а в нижнюю границу — как 0.
        [few] У { $shown } проектов указан только верхний предел; он входит в итог целиком, а в нижнюю границу — как 0.
       *[many] У { $shown } проектов указан только верхний предел; он входит в итог целиком, а в нижнюю границу — как 0.
    }
cli-sum-note-no-rate =
    { $n ->
        [one] У { $shown } проекта сумма в валюте без курса; она не учтена.
        [few] У { $shown } проектов суммы в валюте без курса; они не учтены.
       *[many] У { $shown } проектов суммы в валюте без курса; они не учтены.
    }

cli-set-done = Проект { $id } изменён в файле { $path }
cli-set-unchanged = Проект { $id } в файле { $path } уже такой; ничего не записано
cli-set-unknown-id = Нет проекта с идентификатором «{ $id }». Ничего не изменено.
cli-set-ambiguous-id = Идентификатор «{ $id }» есть у нескольких проектов. Сначала дайте каждому свой. Ничего не изменено.
cli-set-no-equals = «{ $text }» — не изменение. Напишите ПУТЬ=ЗНАЧЕНИЕ, например status=operating.
cli-set-not-a-path = «{ $path }» — не путь. Пишите так: status или investment[0].amount.
cli-set-unknown-field = У проекта нет поля «{ $path }». Ничего не изменено.
cli-set-single-value = В «{ $path }» стоит одно значение. Задайте его целиком или сначала уберите. Ничего не изменено.
cli-set-no-item =
    { $n ->
        [0] Нет элемента «{ $path }»: список пуст, новый элемент — [0]. Ничего не изменено.
        [one] Нет элемента «{ $path }»: в списке { $shown } элемент, новый — [{ $shown }]. Ничего не изменено.
        [few] Нет элемента «{ $path }»: в списке { $shown } элемента, новый — [{ $shown }]. Ничего не изменено.
       *[many] Нет элемента «{ $path }»: в списке { $shown } элементов, новый — [{ $shown }]. Ничего не изменено.
    }
cli-set-unreadable =
    Запись перестала бы читаться как задумано, поэтому ничего не изменено.
    { $reasons }

cli-convert-unknown-input = Файл { $path } не прочитать: имя не оканчивается на .json.
cli-convert-unknown-output = Файл { $path } не записать: имя не оканчивается ни на .json, ни на .csv.
cli-chart-unknown-output = Файл { $path } не записать: имя не оканчивается ни на .png, ни на .svg, ни на .pdf.
