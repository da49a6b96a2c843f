# Исследование: язык поиска, фасеты, границы.

## Слова языка поиска; первым стоит то, которое пишет программа. Внутри слова нет пробелов

search-word-region = регион, область
search-word-sector = отрасль, сектор
search-word-status = статус, стадия
search-word-country = страна
search-word-investor = инвестор, компания
search-word-type = тип, вид
search-word-year = год
search-word-source = источник
search-word-qualifier = уточнение
search-word-check = проверка, проверки
search-word-tag = метка, тег
search-word-investment = инвестиции, сумма
search-word-jobs = места, рабочие-места
search-word-construction-jobs = места-на-стройке, на-стройке
search-word-commissioning = ввод, запуск
search-word-without-largest = без-крупнейших
search-word-search = поиск, текст
search-word-missing = нет, не-указано
search-word-stated = есть, указано
search-word-error = ошибка, ошибки
search-word-warning = предупреждение, предупреждения
search-word-qualifier-exact = точно
search-word-qualifier-approx = около, примерно
search-word-qualifier-at-least = не-менее
search-word-qualifier-more-than = более, свыше
search-word-qualifier-up-to = до
search-word-qualifier-range = диапазон

## Поля в сообщениях

search-field-region = регион
search-field-sector = отрасль
search-field-status = статус
search-field-country = страна
search-field-investor = инвестор
search-field-type = тип
search-field-year = год
search-field-source = источник
search-field-qualifier = уточнение
search-field-check = проверка
search-field-tag = метка
search-field-investment = инвестиции
search-field-jobs = рабочие места
search-field-construction-jobs = места на стройке
search-field-commissioning = ввод
search-field-without-largest = без крупнейших
search-field-search = поиск

## Что принимает поле

search-accepts-region = название или код, например карагандинская или KZ-35, либо нет
search-accepts-sector = название, например энергетика или «строительные материалы», либо нет
search-accepts-status = название, например строительство или «решение принято», либо нет
search-accepts-country = название или код, например китай или CN, либо нет
search-accepts-investor = часть названия инвестора из этого набора данных либо нет
search-accepts-type = название, например расширение, либо нет
search-accepts-year = год, например 2028, диапазон, например 2026..2028, либо нет
search-accepts-source = идентификатор или часть заголовка источника из этого набора данных либо нет
search-accepts-qualifier = точно, около, не-менее, более, до, диапазон либо нет
search-accepts-check = ошибка, предупреждение либо нет, если ничего не найдено
search-accepts-tag = часть метки из этого набора данных либо нет
search-accepts-investment = сумма в долларах США, например 300млн, >1млрд или 1..3млрд, либо нет, либо есть
search-accepts-jobs = число, например >500 или 100..500, либо нет, либо есть
search-accepts-construction-jobs = число, например >500 или 100..500, либо нет, либо есть
search-accepts-commissioning = дата, например <2028, 2027-06 или 2026..2028, либо нет, либо есть
search-accepts-without-largest = число проектов, например 1
search-accepts-search = слова

## Что не так в строке поиска

search-unknown-field = Поля «{ $word }» нет. Поля: регион, отрасль, статус, страна, инвестор, тип, год, источник, уточнение, проверка, метка, инвестиции, места, места-на-стройке, ввод, без-крупнейших. Чтобы искать этот текст, возьмите его в кавычки.
search-no-value = Поле «{ $field }» без значения. Принимается: { $accepted }.
search-unknown-value = Поле «{ $field }» не знает значения «{ $word }». Принимается: { $accepted }.
search-ambiguous = «{ $word }» в поле «{ $field }» может означать разное. Напишите код, например KZ-75 для города Алматы и KZ-19 для Алматинской области.
search-other-currency = «{ $word }» — не доллары США. Суммы сравниваются в долларах США.
search-no-comparison = Поле «{ $field }» не сравнивают знаками «больше» и «меньше». Принимается: { $accepted }.
search-two-ranges = Поле «{ $field }» сравнивается только с одним диапазоном. Напишите оба конца вместе, например 100..500.
search-cannot-exclude = Диапазон с двумя концами нельзя исключить из поля «{ $field }». Напишите концы по отдельности.
search-nothing = Вместе с уже заданными условиями поля «{ $field }» не пройдёт ни один проект.
search-at = Символ { $n }: { $text }

## Значения и границы словами

figure-filter-not = не { $names }
figure-filter-source = Источник: { $names }
figure-filter-qualifier = Уточнение: { $names }
figure-filter-check = Проверки: { $names }
figure-filter-tag = Метка: { $names }
figure-filter-investment = Инвестиции: { $names }
figure-filter-jobs = Рабочие места: { $names }
figure-filter-construction-jobs = Места на стройке: { $names }
figure-filter-commissioning = Ввод: { $names }
filter-stated = указано
filter-missing = не указано
filter-or-missing = { $limits } или не указано
filter-check-error = Ошибки
filter-check-warning = Предупреждения
filter-check-none = Ничего не найдено
filter-source-none = Без источника
filter-qualifier-none = Чисел нет
filter-tag-none = Без меток
filter-region-none = Регион не указан
filter-sector-none = Отрасль не указана
filter-status-none = Статус не указан
filter-country-none = Страна не указана
filter-investor-none = Инвестор не указан
filter-type-none = Тип не указан
filter-year-none = Год не указан

## Строка поиска и справка к ней

chips-edit = Править как текст
chips-edit-hint = Переносит все фильтры в строку поиска, чтобы изменить, скопировать или сохранить их
search-clear = Очистить поиск
search-enter = Enter превращает выделенное в фильтры.
search-enter-whole = Enter заменяет все фильтры этим текстом, Escape оставляет их как есть.
search-help = Как искать
search-help-words = qarmet цемент
search-help-words-text = Оба слова где-либо в проекте, в любом написании
search-help-phrase = «прокатный стан» -цемент
search-help-phrase-text = Эти слова вместе; без этого слова
search-help-values = регион:абай,карагандинская
search-help-values-text = Любое из этих значений; так же отрасль, статус, страна, инвестор, тип, год, источник, уточнение, метка
search-help-not = -страна:китай
search-help-not-text = Кроме этого значения
search-help-limits = инвестиции>1млрд места<=200
search-help-limits-text = Больше, меньше, не меньше или не больше; деньги в долларах США
search-help-range = места:100..500
search-help-range-text = От и до
search-help-dates = ввод<2028
search-help-dates-text = До 2028 года; месяц пишется 2027-06
search-help-missing = места:нет отрасль:есть
search-help-missing-text = Число не указано; указана любая отрасль
search-help-names = инвестор:qarmet инвестор=«Qarmet JSC»
search-help-names-text = С этим в названии; ровно это название
search-help-check = проверка:ошибка
search-help-check-text = Проекты, в которых проверки находят ошибки
search-help-rule = Число сравнивается по своему основному значению: «около 1 млрд» и «до 1 млрд» считаются как 1 млрд, диапазон — как его середина. Дата сравнивается по первому названному дню. Где числа нет, там никакая граница не пройдена.
search-help-more = F1 в строке поиска рассказывает обо всех полях.
search-help-enter = Обычные слова ищутся сразу. Остальное превращает в фильтры Enter; названия понятны на английском, русском и казахском.

## Фасеты

action-toggle-facets = Панель фильтров
facets-title = Фильтры
facets-close = Закрыть панель фильтров
facets-counting = Подсчёт…
facet-region = Регион
facet-sector = Отрасль
facet-status = Статус
facet-country = Страна
facet-investor = Инвестор
facet-type = Тип
facet-year = Год ввода
facet-source = Источник
facet-qualifier = Уточнение к числам
facet-check = Проверки
facet-tag = Метка
facet-investment = Инвестиции
facet-jobs = Рабочие места
facet-construction-jobs = Места на стройке
facet-commissioning = Ввод
facet-clear = Сбросить
facet-search = Найти значение
facet-nothing = Ничего не найдено
facet-missing = Не указано
facet-no-numbers = Не указано ни в одном проекте
facet-only = Только это
facet-fewer = Показать меньше
facet-all = Показать все { $count }
facet-more = { $n ->
    [one] Ещё { $count }; воспользуйтесь поиском
    [few] Ещё { $count }; воспользуйтесь поиском
    [many] Ещё { $count }; воспользуйтесь поиском
   *[other] Ещё { $count }; воспользуйтесь поиском
}
facet-row = { $name }, { $projects }
facet-row-asked = { $name }, { $projects }, в фильтре
facet-row-excluded = { $name }, { $projects }, исключено
facet-exclude = Исключить: { $name }
facet-include = Вернуть: { $name }
facet-end-low = { $name }: от { $edge }
facet-end-high = { $name }: до { $edge }
