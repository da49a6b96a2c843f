## Список проектов, состояние которых стоит проверить

page-radar = Радар
action-page-radar = Радар
radar-findings =
    { $n ->
        [one] { $count } вопрос
        [few] { $count } вопроса
       *[other] { $count } вопросов
    }
radar-none = Вопросов нет
radar-looked = Просмотрено: { $projects }; по состоянию на: { $date }
radar-no-projects = Под фильтры не подходит ни один проект, проверять нечего.
radar-rule = Нет датированных сведений два года — «Приостановлен», четыре года — «Отменён» (правило Global Energy Monitor). Само по себе ничего не меняется.
radar-ahead =
    { $n ->
        [1] Впереди одна плановая дата: { $name } ({ $event }, { $date }).
        [one] Впереди { $count } плановая дата, ближайшая: { $name } ({ $event }, { $date }).
        [few] Впереди { $count } плановые даты, ближайшая: { $name } ({ $event }, { $date }).
       *[other] Впереди { $count } плановых дат, ближайшая: { $name } ({ $event }, { $date }).
    }

radar-urgency-first = В первую очередь
radar-urgency-next = Во вторую очередь
radar-urgency-later = Сверить
radar-urgency-unjudged = Судить нельзя

radar-still = статус прежний: «{ $status }»
radar-still-none = статус не указан
radar-reason-silent-four-years = Больше четырёх лет нет датированных сведений, последние: { $date }; { $still }.
radar-reason-silent-two-years = Больше двух лет нет датированных сведений, последние: { $date }; { $still }.
radar-reason-commissioning-passed = Плановый срок ввода в эксплуатацию ({ $date }) прошёл; { $still }.
radar-reason-start-passed = Плановый срок начала строительства ({ $date }) прошёл; { $still }.
radar-reason-long-unverified =
    { $n ->
        [one] Последняя сверка: { $date }, больше { $count } месяца назад.
        [few] Последняя сверка: { $date }, больше { $count } месяцев назад.
       *[other] Последняя сверка: { $date }, больше { $count } месяцев назад.
    }
radar-reason-never-verified = Судя по записи, её ни разу не сверяли с источниками.
radar-reason-no-dated-evidence = Даты нет ни у одного источника, на который ссылается запись, ни у статуса, ни у состоявшихся событий, ни у сверки, поэтому судить о молчании нельзя.

radar-evidence = Последние датированные сведения: { $date }, { $from }
radar-no-evidence = Датированных сведений нет
radar-witness-status = дата статуса
radar-witness-verified = сверка
radar-witness-verified-by = сверка, { $by }

radar-suggest-status = Установить статус «{ $status }»
radar-suggest-news = Найти новости и изменить статус
radar-suggest-verify = Сверить запись с источниками

## На странице

radar-sort = Сортировать
radar-order-due = По давности
radar-order-project = По проекту
radar-order-region = По региону
radar-order-status = По статусу
radar-descending = В обратном порядке
radar-export = Экспортировать список…
radar-set-status = Статус «{ $status }»…
radar-change-status = Изменить статус…
radar-valid = Проверено, всё верно
radar-open = Открыть
radar-select = Выбрать: { $name }
radar-select-group = Выбрать все: { $group }
radar-selected = Выбрано: { $count }
radar-clear-selected = Снять выбор

## Окно изменения статуса

radar-status-title = Изменить статус
radar-status = Статус
radar-as-suggested = Как предложено
radar-status-choose = Выберите, что говорят сведения
radar-date = Дата статуса
radar-date-wrong = Это не дата. Введите 2026, 2026-04 или 15.04.2026.
radar-source = Источник статуса
radar-source-none = Нет, это оценка
radar-why = Причина
radar-why-help = После сохранения причина останется в истории файла.
radar-why-two-years = Больше двух лет нет датированных сведений (правило Global Energy Monitor).
radar-why-four-years = Больше четырёх лет нет датированных сведений (правило Global Energy Monitor).
radar-why-years = Больше двух или четырёх лет нет датированных сведений (правило Global Energy Monitor).
radar-change = Что изменится
radar-apply =
    { $n ->
        [one] Установить статус { $count } проекта
        [few] Установить статус { $count } проектов
       *[other] Установить статус { $count } проектов
    }
radar-and-more =
    { $n ->
        [one] и ещё { $count } проект
        [few] и ещё { $count } проекта
       *[other] и ещё { $count } проектов
    }

## Правки, после «Отменить:» или «Повторить:»

edit-set-status =
    { $count ->
        [1] изменение статуса проекта «{ $name }»: { $reason }
        [one] изменение статуса у { $count } проекта: { $reason }
        [few] изменение статуса у { $count } проектов: { $reason }
       *[many] изменение статуса у { $count } проектов: { $reason }
    }
edit-verify =
    { $count ->
        [1] сверка проекта «{ $name }»
        [one] сверка { $count } проекта
        [few] сверка { $count } проектов
       *[many] сверка { $count } проектов
    }

## Настройки

preferences-verify = Сверять записи заново через, месяцев
preferences-verify-help = Радар показывает записи, сверенные раньше. Целое число от 1 до 120.

## Командная строка

cli-radar-about = Показать проекты, состояние которых стоит проверить
cli-radar-dataset = Набор данных; без аргумента — встроенный в Joba
cli-radar-filters = Только такие проекты, например «регион:абай,карагандинская инвестиции>1млрд -страна:CN места:нет» или status=construction,operating; можно повторять
cli-radar-today = День, на который судить, например 2026-11-22; без параметра — сегодня
cli-radar-format = Вид ответа: { $values }; без параметра — { $default }
cli-radar-evidence = Последние сведения
cli-radar-suggestion = Предложение
cli-radar-reason = Причина

## Справка

help-radar-text =
    Список работ: проекты, состояние которых стоит проверить, самые срочные первыми, с причиной и предложением по правилу. Список подчиняется фильтру, и само по себе ничего не меняется.
    # Что попадает в список
    - Молчание: если два года нет датированных сведений, предлагается «Приостановлен», четыре года — «Отменён». Это правило Global Energy Monitor. О действующих и завершённых проектах вопросов нет.
    - Сведения — это дата статуса, состоявшегося события, источника, на который ссылается запись, или сверки. Правка сведениями не считается, план тоже.
    - Прошедший план: должны были начаться строительство или ввод в эксплуатацию, но ни статус, ни фактическая дата этого не подтверждают. Год считается прошедшим 1 января следующего.
    - Запись, которую ни разу не сверяли или сверяли раньше, чем задано: <action:preferences>.
    - Если дат нет совсем, судить о молчании нельзя, и ничего не предлагается.
    # Что можно сделать
    - <label:radar-change-status>: видно, что есть и что будет, с датой, источником и причиной. Причина останется в истории файла; отмена возвращает всё сразу.
    - <label:radar-valid>: сверкой записываются сегодняшний день и ваше имя.
    - <label:checks-mute>: один вопрос больше не задаётся, а причина остаётся в файле.
    - Отметьте несколько строк, чтобы ответить на них вместе; <label:radar-export> записывает список таблицей.
    Прошедшие планы есть и среди проверок: <topic:checks>.
