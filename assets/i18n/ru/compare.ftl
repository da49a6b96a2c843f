# Сравнение и слияние: чем различаются два набора данных и как решаются конфликты.

## Группы: записи и их вид

compare-record =
    { $kind ->
        [head] Набор данных
        [rate] Курс валюты
        [region_stat] Региональный показатель
        [source] Источник
        [announcement] Объявление
        [view] Сохранённый вид
        [change] Запись в истории
       *[project] Проект
    }
compare-record-named = { $record }: { $name }

## Что стало с целой записью; её название стоит выше

compare-record-new =
    { $kind ->
        [rate] новый курс
        [region_stat] новый региональный показатель
        [source] новый источник
        [announcement] новое объявление
        [view] новый сохранённый вид
        [change] новая запись в истории
       *[project] новый проект
    }
compare-record-gone =
    { $kind ->
        [rate] курса больше нет
        [region_stat] регионального показателя больше нет
        [source] источника больше нет
        [announcement] объявления больше нет
        [view] сохранённого вида больше нет
        [change] записи в истории больше нет
       *[project] проекта больше нет
    }
compare-record-changed =
    { $kind ->
        [view] сохранённый вид изменён
        [change] запись в истории изменена
       *[other] запись изменена
    }
compare-record-moved = другое место в списке { $kind ->
        [rate] курсов
        [region_stat] региональных показателей
        [source] источников
        [announcement] объявлений
        [view] сохранённых видов
        [change] истории
       *[project] проектов
    }

## Предложения. $subject — поле или часть записи

compare-changed = { $subject }: было { $before }, стало { $after }
compare-added = { $subject }: добавлено { $after }
compare-removed = { $subject }: убрано, было { $before }
compare-raised = { $subject }: больше, было { $before }, стало { $after }
compare-lowered = { $subject }: меньше, было { $before }, стало { $after }
compare-later = { $subject }: на { $span } позже, было { $before }, стало { $after }
compare-earlier = { $subject }: на { $span } раньше, было { $before }, стало { $after }
compare-item-added = { $subject }: добавлено { $after }
compare-item-removed = { $subject }: убрано { $before }
compare-part-added = { $subject }: добавлено
compare-part-removed = { $subject }: убрано
compare-part-changed = { $subject }: изменено
compare-part-moved = { $subject }: другое место в списке
compare-order = { $subject }: изменён порядок
compare-claim-added = { $subject }: добавлено утверждение, { $claim }
compare-claim-removed = { $subject }: убрано утверждение, { $claim }
compare-claim-changed = { $subject }: в утверждении изменено — { $fields }
compare-preferred = { $subject }: теперь предпочтительно другое утверждение
compare-also = { $text } (изменено также: { $fields })
compare-days =
    { $n ->
        [one] { $n } день
        [few] { $n } дня
        [many] { $n } дней
       *[other] { $n } дня
    }
compare-months =
    { $n ->
        [one] { $n } месяц
        [few] { $n } месяца
        [many] { $n } месяцев
       *[other] { $n } месяца
    }
compare-years =
    { $n ->
        [one] { $n } год
        [few] { $n } года
        [many] { $n } лет
       *[other] { $n } года
    }

## Части предложений

compare-quoted = «{ $text }»
compare-yes = да
compare-taken-out = убрано
compare-there = есть
compare-nothing = ничего
compare-more = ещё { $n }
compare-no = нет
compare-absent = нет
compare-and = { $first }, { $rest }
compare-then = { $first }; { $rest }
compare-value = { $value }
compare-within = { $outer }: { $inner }
compare-item = { $list } ({ $name })
compare-claim-of = { $claim } ({ $source })
compare-planned = { $event } (план)
compare-actual = { $event } (факт)
compare-one-capacity = мощность
compare-one-party = участник
compare-one-commitment = обязательство
compare-one-milestone = этап
compare-unknown-field = поле { $name }
compare-lang-en = английский
compare-lang-ru = русский
compare-lang-kk = казахский
compare-lang-other = язык { $tag }

## Поля внутри предложения

compare-field-id = идентификатор
compare-field-name = название
compare-field-aliases = другие названия
compare-field-type = тип
compare-field-region = регион
compare-field-district = район
compare-field-settlement = населённый пункт
compare-field-site = площадка
compare-field-sector = отрасль
compare-field-products = продукция
compare-field-status = статус
compare-field-status-date = дата статуса
compare-field-status-source = источник статуса
compare-field-phase-status = статус очереди
compare-field-parties = участники
compare-field-investment = инвестиции
compare-field-investment-covers = что входит в инвестиции
compare-field-jobs = рабочие места
compare-field-permanent = постоянные рабочие места
compare-field-construction = рабочие места на стройке
compare-field-unspecified = рабочие места, вид не указан
compare-field-capacity = мощность
compare-field-milestones = этапы
compare-field-commitments = обязательства
compare-field-instruments = инструменты
compare-field-area-ha = площадь
compare-field-markets = рынки
compare-field-notes = примечания
compare-field-include-in-totals = учёт в итогах
compare-field-exclude-reason = почему не учитывается в итогах
compare-field-verified = проверка
compare-field-verified-date = дата
compare-field-by = кем
compare-field-tags = метки
compare-field-muted-checks = отключённые проверки
compare-field-code = проверка
compare-field-reason = причина
compare-field-time = время
compare-field-author = автор
compare-field-project = проект
compare-field-field = поле
compare-field-old = прежнее значение
compare-field-new = новое значение
compare-field-party-name = название
compare-field-local-name = название на своём языке
compare-field-country = страна
compare-field-role = роль
compare-field-phase = очередь
compare-field-product = продукт
compare-field-unit = единица
compare-field-direction = направление
compare-field-claims = утверждения
compare-field-event = событие
compare-field-planned = плановая дата
compare-field-actual = фактическая дата
compare-field-source = источник
compare-field-note = примечание
compare-field-what = что обещано
compare-field-value = число
compare-field-amount = сумма
compare-field-currency = валюта
compare-field-low = нижняя граница
compare-field-high = верхняя граница
compare-field-qualifier = уточнение
compare-field-missing = почему нет числа
compare-field-title = название
compare-field-publisher = издатель
compare-field-date = дата
compare-field-url = ссылка
compare-field-language = язык
compare-field-source-type = вид источника
compare-field-usd = долларов США за единицу
compare-field-members = проекты в составе
compare-field-count = число проектов
compare-field-format = формат
compare-field-version = версия формата
compare-field-description = описание
compare-field-as-of = дата актуальности
compare-field-licence = лицензия
compare-field-rates = курсы валют
compare-field-sources = источники
compare-field-projects = проекты
compare-field-announcement = объявление
compare-field-announcements = объявления
compare-field-views = сохранённые виды
compare-field-certainty = веса по статусам
compare-field-changes = история

## Сравнение и слияние в командной строке

compare-count =
    { $n ->
        [0] Различий нет
        [one] { $shown } различие
        [few] { $shown } различия
        [many] { $shown } различий
       *[other] { $shown } различия
    }
compare-whole-record = запись целиком
cli-diff-about = Показать, чем различаются два набора данных, запись за записью
cli-diff-before = Набор данных до изменений
cli-diff-after = Набор данных после изменений
cli-diff-format = Вид ответа: { $values }; без параметра — { $default }
cli-merge-about = Слить то, что два человека сделали из одного набора данных, по записям и полям
cli-merge-base = Набор данных, с которого начинали оба
cli-merge-ours = Наш набор данных; при конфликте остаётся то, что в нём
cli-merge-theirs = Их набор данных
cli-merge-output = Файл, в который записать; может быть тем же, что OURS
cli-merge-conflicts =
    { $n ->
        [one] Остался { $shown } конфликт; оставлено наше.
        [few] Осталось { $shown } конфликта; оставлено наше.
        [many] Осталось { $shown } конфликтов; оставлено наше.
       *[other] Осталось { $shown } конфликта; оставлено наше.
    }
cli-merge-conflict = { $record } [{ $id }], { $subject }: исходно { $base } | у нас { $ours } | у них { $theirs }

## Сравнение в окне

action-compare-saved = Сравнить с сохранённым
action-compare-file = Сравнить с файлом…
action-compare-backup = Сравнить с резервной копией…
picker-compare = Сравнение с набором данных
picker-do-compare = Сравнить
compare-title = Сравнение: { $name }
compare-saved-state = сохранённое состояние
compare-backup-state = резервная копия от { $time }
compare-backup-title = Сравнить с резервной копией
compare-backup-preview = Что изменилось с тех пор
compare-backup-open = Сравнить
compare-direction = Каждая строка говорит, чем набор данных в этом окне отличается от: { $name }.
compare-summary = { $differences }, { $records }
compare-records =
    { $n ->
        [one] { $shown } запись
        [few] { $shown } записи
        [many] { $shown } записей
       *[other] { $shown } записи
    }
compare-filter = Отобрать различия
compare-no-match = Ни одно различие не подходит.
compare-none = Различий нет. Оба совпадают поле за полем.
compare-stale = После сравнения набор данных изменился.
compare-again = Сравнить снова
compare-running = Сравнение: { $name }…
compare-failed = Сравнить не с чем

## Слияние в окне

edit-merge = слияние с файлом
edit-recover = восстановление несохранённых изменений
edit-restore-backup = восстановление из резервной копии
changed-merge = Слить…
merge-title = Слияние с файлом { $name }
merge-taken =
    { $n ->
        [0] Больше в файле ничего нового нет.
        [one] Из файла будет взято { $shown } изменение.
        [few] Из файла будет взято { $shown } изменения.
        [many] Из файла будет взято { $shown } изменений.
       *[other] Из файла будет взято { $shown } изменения.
    }
merge-conflicts =
    { $n ->
        [0] Одновременных изменений нет.
        [one] { $shown } значение изменено с обеих сторон. Выберите, какое оставить.
        [few] { $shown } значения изменены с обеих сторон. Выберите для каждого, какое оставить.
        [many] { $shown } значений изменены с обеих сторон. Выберите для каждого, какое оставить.
       *[other] { $shown } значения изменены с обеих сторон. Выберите для каждого, какое оставить.
    }
merge-base = Было
merge-mine = Моё
merge-theirs = В файле
merge-all-mine = Везде моё
merge-all-theirs = Везде из файла
merge-do = Слить
merge-note = Пока ничего не записано: результат останется здесь несохранённым, а отмена покажет содержимое файла.
merge-side = { $side }: { $value }
merge-value = { $record }, { $subject }
merge-running = Слияние с файлом { $name }…
notice-merged = Слито с файлом { $file }; ещё не сохранено
merge-failed = Не удалось слить с файлом

## Файл, изменённый другой программой

banner-changed = Файл { $file } изменён другой программой.
banner-gone = Файла { $file } больше нет: другая программа переместила или удалила его.
banner-reload = Перечитать
banner-keep = Оставить моё
banner-compare = Сравнить
banner-merge = Слить…
