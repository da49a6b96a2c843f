# Страница и рисунок со строками и столбцами, и книги, в которые сохраняются таблицы.

page-pivot = Сводная
action-page-pivot = Сводная таблица

## Настройки

pivot-rows = Строки
pivot-columns = Столбцы
pivot-measure = Показатель
pivot-swap = Поменять
pivot-swap-help = Поменять местами строки и столбцы
pivot-order-total = Сначала крупные
pivot-order-key = По названию
pivot-heat = Цвета
pivot-export = Экспорт
pivot-hint = Щёлкните по числу, чтобы увидеть его проекты

## Рисунок

figure-name-pivot = Сводная таблица
pivot-title-investment = Инвестиции по { $rows } и { $columns }, млн $
pivot-title-jobs = Рабочие места по { $rows } и { $columns }
pivot-title-construction = Рабочие места на период строительства по { $rows } и { $columns }
pivot-title-projects = Число проектов по { $rows } и { $columns }
pivot-title-jobs-per-million = Рабочие места на миллион долларов по { $rows } и { $columns }
pivot-by-region = регионам
pivot-by-sector = отраслям
pivot-by-status = статусам
pivot-by-country = странам
pivot-by-investor = инвесторам
pivot-by-type = типам
pivot-by-year = годам ввода
pivot-total = Всего
pivot-all = Все показанные проекты
pivot-note-empty = В пустой ячейке проектов нет.
pivot-note-ratio = Итоги по рабочим местам на миллион долларов вычислены заново по всем проектам и не являются суммами.
pivot-note-country = Проект с участниками из нескольких стран учтён по первой из них.
pivot-note-investor = Проект с несколькими инвесторами учтён по первому из них.
pivot-note-more-rows = { $n ->
    [one] Ещё { $count } строка не показана; в итогах и числах она учтена.
    [few] Ещё { $count } строки не показаны; в итогах и числах они учтены.
   *[other] Ещё { $count } строк не показаны; в итогах и числах они учтены.
}
pivot-note-more-columns = { $n ->
    [one] Ещё { $count } столбец не показан; в итогах и числах он учтён.
    [few] Ещё { $count } столбца не показаны; в итогах и числах они учтены.
   *[other] Ещё { $count } столбцов не показаны; в итогах и числах они учтены.
}
pivot-cut-rows = { $n ->
    [one] Не поместилась { $count } строка: { $names }; в итогах она учтена.
    [few] Не поместились { $count } строки: { $names }; в итогах они учтены.
   *[other] Не поместились { $count } строк: { $names }; в итогах они учтены.
}
pivot-cut-columns = { $n ->
    [one] Не поместился { $count } столбец: { $names }; в итогах он учтён.
    [few] Не поместились { $count } столбца: { $names }; в итогах они учтены.
   *[other] Не поместились { $count } столбцов: { $names }; в итогах они учтены.
}
pivot-spoken = Строк: { $rows }, столбцов: { $columns }. Наибольшие ячейки: { $most }

## Проекты ячейки

pivot-close = Закрыть список проектов
pivot-filter-cell = Фильтр по этой ячейке
pivot-filter-line = Фильтр по этому значению
pivot-filter-there = Фильтр уже задан именно так
pivot-filter-more = Фильтр найдёт и проекты, в которых эта страна или этот инвестор названы наряду с другими.

## Галерея

gallery-pivot = Таблица регионов и статусов
gallery-pivot-about = Насколько продвинулись деньги каждого региона, с итогами по строкам и столбцам

## Сохранение

action-export-xlsx = Экспорт таблицы в XLSX…
table-save-xlsx = Сохранить числа в XLSX…
table-save-csv = Сохранить числа в CSV…
workbook-crossed = Таблица
workbook-numbers = Числа
workbook-projects = Проекты
workbook-about = О таблице
workbook-title = Название
workbook-filter = Что показано
workbook-total = Итог
workbook-as-of = Состояние данных
workbook-note = Примечание
workbook-sources = Источники
workbook-credit = Карта
export-error-rows = В таблице больше строк, чем помещается на лист книги: 1 048 576. Сохраните её в CSV или задайте фильтр.
export-error-workbook = Книгу не удалось записать.

## Командная строка

cli-list-output = Записать ответ в этот файл; для xlsx он обязателен
cli-pivot-output = Записать ответ в этот файл; для xlsx он обязателен
cli-chart-pivot-rows = Строки рисунка pivot: { $values }
cli-chart-pivot-columns = Столбцы рисунка pivot: { $values }
cli-chart-pivot-order = Порядок строк и столбцов рисунка pivot: { $values }
cli-chart-pivot-plain = Рисунок pivot без цветов

## Справка

help-pivot-text =
    Итоги сразу по двум полям: то, что стоит в строке, и то, что в столбце, сходятся в ячейке. Итоги строк, столбцов и общий всегда на виду.
    # Как читать
    - Цвет ячейки — её класс; границы названы в легенде. У итогов цвета нет.
    ! hatched Проекты есть, но ни в одном число не указано
    - В пустой ячейке проектов нет, и это не ноль.
    - Наведите указатель на число: покажутся диапазон, сколько проектов его указывают и какие это проекты.
    - Рабочие места на миллион долларов в каждом итоге вычисляются заново и никогда не складываются.
    # Что можно сделать
    - Выберите строки, столбцы и показатель; «<label:pivot-swap>» переворачивает таблицу.
    - Щёлкните по ячейке или итогу — рядом появятся её проекты; там «<label:pivot-filter-cell>» переносит её значения в фильтр, а щелчок по проекту открывает его.
    - Tab ведёт в таблицу, стрелки — от ячейки к ячейке.
    - «<label:pivot-export>» сохраняет числа книгой или в CSV, а таблицу — картинкой. В книге три листа: таблица, как она видна, строка на каждое число с нижней и верхней оценкой и сведения о таблице.
    В командной строке: `joba pivot --rows region --columns status --format xlsx -o pivot.xlsx`. Подробнее: <topic:totals>, <topic:missing>.
