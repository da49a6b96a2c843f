# Отчёты: справка по региону, паспорт проекта, атлас.

## Названия

report-kicker-region = Справка по региону
report-kicker-project = Паспорт проекта
report-kicker-atlas = Атлас регионов
report-title-region = Справка по региону: { $region }
report-title-project = Паспорт проекта: { $project }
report-title-atlas = Атлас регионов
report-spoken-region = Проекты, инвестиции и рабочие места региона с диапазонами, сроками и источниками: { $region }.
report-spoken-project = Всё, что известно о проекте, с источниками: { $project }.
report-spoken-atlas = Проекты, инвестиции и рабочие места страны и каждого региона с диапазонами, сроками и источниками.
report-dataset-untitled = Набор данных без названия
report-page = Страница { $page } из { $pages }
report-contents = Содержание
report-chapter-country = Страна в целом
report-chapter-nowhere = Регион не указан
report-chapter-empty = Регионы без проектов
report-cover-map = Карта Казахстана: регионы, где есть проекты, выделены цветом.

## Разделы

report-section-projects = Проекты
report-section-numbers = Инвестиции и рабочие места
report-section-basics = О проекте
report-section-sources = Источники

## Главные показатели

report-key-projects = Проекты
report-key-investment = Инвестиции
report-key-jobs = Рабочие места
report-key-construction = Рабочие места на период строительства
report-share-investment = { $share } % суммы, указанной по стране
report-share-jobs = { $share } % рабочих мест, указанных по стране
report-excluded =
    { $n ->
        [one] { $count } не учтён в итогах
       *[other] { $count } не учтены в итогах
    }
report-map-spoken = Карта Казахстана, на которой выделен регион: { $region }.
report-marked = Выделено: { $region }

## Таблица проектов

report-column-project = Проект
report-column-status = Статус
report-column-investor = Инвестор
report-column-investment = Инвестиции
report-column-jobs = Рабочие места
report-column-commissioning = Ввод

## Чего нет

report-no-project = В наборе данных нет ни одного проекта
report-no-project-means = Это говорит лишь о том, что есть в наборе данных; на деле проекты могут быть.
report-empty-regions = В наборе данных нет проектов по регионам: { $regions }.
report-source-undated = дата не указана
report-undated = дата не указана

## Сведения

report-rival = Другие данные: { $claim }
report-since = с какого времени: { $date }
report-planned = план: { $date }
report-actual = факт: { $date }

## Окно

action-export-report = Экспорт отчёта…
action-passport = Паспорт…
report-dialog-title = Экспорт отчёта
report-dialog-kind = Отчёт
report-dialog-region = Регион
report-dialog-project = Проект
report-dialog-language = Язык
report-dialog-do = Экспортировать PDF…
report-dialog-no-projects = В наборе данных нет проектов, паспорт составить не по чему.
report-working = Составление отчёта
report-working-page = Страница { $page } из { $pages }
report-working-start = Вёрстка страниц…
picker-report = Экспорт отчёта
picker-kind-report = Документ PDF

## Командная строка

cli-report-about = Записать отчёт в PDF: справку по региону, паспорт проекта или атлас
cli-report-dataset = Набор данных; без аргумента — встроенный в Joba
cli-report-region = Справка по этому региону: код или название, например KZ-55 или Павлодарская
cli-report-project = Паспорт проекта с этим идентификатором
cli-report-atlas = Атлас всех регионов
cli-report-output = Файл, в который записать; имя оканчивается на .pdf
cli-report-which = Укажите, какой отчёт нужен: ровно один из параметров --region, --project и --atlas.
cli-report-no-project = Проекта с идентификатором { $id } нет.
cli-report-unknown-output = Файл { $path } не записать: имя не оканчивается на .pdf.
