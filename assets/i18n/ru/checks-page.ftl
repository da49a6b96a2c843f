## Страница проверок, отметки в таблице и число в строке состояния

page-checks = Проверки
action-page-checks = Проверки
checks-none = Проблем не найдено
checks-checked = Проверено: { $projects }
checks-open = Показать все проверки
checks-errors =
    { $n ->
        [one] { $shown } ошибка
        [few] { $shown } ошибки
        [many] { $shown } ошибок
       *[other] { $shown } ошибки
    }
checks-warnings =
    { $n ->
        [one] { $shown } предупреждение
        [few] { $shown } предупреждения
        [many] { $shown } предупреждений
       *[other] { $shown } предупреждения
    }
checks-dataset = Набор данных
checks-elsewhere = Не о проекте
checks-all = Все
checks-rule = Правило
checks-all-rules = Все правила
checks-region = Регион
checks-all-regions = Все регионы
checks-group = Группировать по
checks-by-rule = правилу
checks-by-severity = важности
checks-by-region = региону
checks-show-muted = Показать отключённые ({ $shown })
checks-muted-because = Отключено: { $reason }
checks-more = Показать ещё (осталось { $shown })
checks-and-more = и ещё { $shown }
checks-no-match = Ни одна проблема не подходит под фильтры.
checks-show-all = Показать все
checks-fix = Исправить…
checks-mute = Отключить…
checks-unmute = Включить
checks-fix-title = Исправить?
checks-apply-fix = Применить исправление
checks-before = Сейчас
checks-after = Станет
checks-mute-title = Отключить эту проверку
checks-reason = Причина
checks-mute-help = Причина сохраняется в файле. Проверка отключается только для этой записи.
checks-do-mute = Отключить проверку

## Названия правил

rule-unreadable-record = Нечитаемый элемент списка
rule-unreadable-field = Нечитаемое значение
rule-unknown-region = Неизвестный регион
rule-unknown-sector = Неизвестная отрасль
rule-unknown-status = Неизвестный статус
rule-unknown-currency = Неизвестная валюта
rule-unknown-country = Неизвестная страна
rule-duplicate-key = Повтор поля
rule-missing-id = Нет идентификатора
rule-illegal-id = Недопустимый идентификатор
rule-duplicate-id = Повтор идентификатора
rule-missing-mute-reason = Отключено без причины
rule-likely-duplicate = Возможный дубль
rule-missing-name = Нет названия
rule-missing-party-name = Участник без названия
rule-stray-spaces = Лишние пробелы
rule-mixed-scripts = Похожие буквы
rule-missing-region = Регион не указан
rule-missing-sector = Отрасль не указана
rule-missing-status = Статус не указан
rule-missing-country = Участник без страны
rule-missing-source = Нет источника
rule-dangling-source = Ссылка на несуществующий источник
rule-dangling-member = Ссылка на несуществующий проект
rule-duplicate-member = Проект указан дважды
rule-missing-currency = Нет валюты
rule-no-rate = Нет курса валюты
rule-unusable-rate = Непригодный курс валюты
rule-weight-out-of-range = Вес вне пределов
rule-negative = Число меньше нуля
rule-low-above-high = Перевёрнутый диапазон
rule-unusable-number = Запись без числа
rule-ignored-number = Неучитываемое число
rule-ceiling-in-note = Предел принят за точное число
rule-mixed-units = Разные единицы
rule-jobs-per-million = Рабочие места не соответствуют сумме
rule-end-before-start = Нарушен порядок событий
rule-planned-start-passed = Плановое начало прошло
rule-planned-date-passed = Плановая дата прошла
rule-status-contradiction = Статус противоречит событиям
rule-long-unverified = Не сверялось больше года
