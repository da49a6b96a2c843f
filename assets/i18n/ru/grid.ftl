# Правка в таблице: ячейки, вставка, заполнение, одно поле многих проектов, поиск и замена, шаги сеанса.

action-paste = Вставить ячейки…
action-edit-cell = Изменить ячейку
action-fill-down = Заполнить вниз
action-change-selected = Изменить поле у выделенных…
action-replace = Найти и заменить…
action-steps = Шаги этого сеанса…

keys-cell = Перемещение по ячейкам, выделение ячеек
keys-cell-keys = ← → Shift + стрелки
keys-cell-type = Изменить ячейку; можно просто начать печатать
keys-cell-type-keys = F2
keys-cell-apply = Применить и перейти вниз, вправо или влево
keys-cell-apply-keys = Enter, Tab, Shift+Tab
keys-cell-cancel = Оставить ячейку как была
keys-cell-cancel-keys = Esc

## Почему текст не может стоять в ячейке

grid-refused = «{ $text }»: { $reason }
grid-refused-derived = Эта ячейка складывается из других полей. Измените их в форме проекта
grid-refused-not-a-number = Это не число. Напишите, например, 200 млн, ~200 млн, >2,4 млрд, до 1,2 млрд или 1,2–1,5 млрд
grid-refused-negative = Число меньше нуля здесь невозможно
grid-refused-too-large = Число слишком велико
grid-refused-too-large-for-millions = Слишком много для числа миллионов. Напишите, например, 200 млн или 200000000 $
grid-refused-ends-out-of-order = Верхняя граница меньше нижней
grid-refused-two-qualifiers = Сказано двумя способами, как понимать число
grid-refused-number-needed = Напишите число или причину, почему его нет: не указано, не найдено, неприменимо, не раскрывается
grid-refused-currency-of-jobs = У рабочих мест нет валюты
grid-refused-two-kinds-of-jobs = Это сумма постоянных и прочих рабочих мест. Измените каждое число в форме проекта
grid-refused-not-a-date = Это не дата. Напишите, например, 2026-04, весна 2026 или 4 кв. 2026
grid-refused-no-such-region = Такого региона в Казахстане нет
grid-refused-ambiguous-region = Алматы — город и область. Напишите, что имеется в виду
grid-refused-no-such-name = Нет в списке
grid-refused-name-needed = Нужно название
grid-refused-no-row = Для неё нет строки
grid-refused-no-column = Для неё нет столбца

## Список изменений

grid-field = Поле
grid-before = Сейчас
grid-after = Будет

## Копирование, вставка и заполнение

grid-copied-cells =
    { $n ->
        [one] Скопирована { $shown } ячейка
        [few] Скопированы { $shown } ячейки
       *[many] Скопировано { $shown } ячеек
    }
grid-paste-title = Вставка ячеек
grid-paste-changes =
    { $n ->
        [one] Изменится { $shown } ячейка
        [few] Изменятся { $shown } ячейки
       *[many] Изменится { $shown } ячеек
    }
grid-paste-refused =
    { $n ->
        [one] { $shown } ячейку принять нельзя
        [few] { $shown } ячейки принять нельзя
       *[many] { $shown } ячеек принять нельзя
    }
grid-paste-unchanged =
    { $n ->
        [one] { $shown } ячейка останется как есть
        [few] { $shown } ячейки останутся как есть
       *[many] { $shown } ячеек останутся как есть
    }
grid-paste-do =
    { $n ->
        [one] Изменить { $shown } ячейку
        [few] Изменить { $shown } ячейки
       *[many] Изменить { $shown } ячеек
    }
grid-paste-nowhere = Ничего не вставлено. Щёлкните ячейку, с которой должна начаться вставка, и вставьте ещё раз.
grid-paste-too-large = Ничего не вставлено: за один раз можно вставить не более 200 000 ячеек.
grid-fill-nothing = Заполнять нечего. Выделите несколько строк: первая задаёт значение для остальных.

## Одно поле многих проектов

grid-bulk-title = Изменить поле у выделенных проектов
grid-bulk-status = Статус
grid-bulk-region = Регион
grid-bulk-sector = Отрасль
grid-bulk-type = Тип
grid-bulk-district = Район
grid-bulk-settlement = Населённый пункт
grid-bulk-site = Площадка
grid-bulk-add-tag = Добавить метку
grid-bulk-remove-tag = Убрать метку
grid-bulk-include = Учитывать в итогах
grid-bulk-exclude = Не учитывать в итогах
grid-bulk-value = Новое значение
grid-bulk-reason = Причина
grid-bulk-choose = Выберите значение
grid-bulk-help = Выберите поле и его новое значение. Список покажет, что изменится, ещё до изменения.
grid-bulk-nobody = Ни один проект не выделен. Сначала выделите строки в таблице.
grid-bulk-is-in = учитывается
grid-bulk-is-out = не учитывается
grid-bulk-changes =
    { $n ->
        [one] Изменится { $shown } проект
        [few] Изменятся { $shown } проекта
       *[many] Изменится { $shown } проектов
    }
grid-bulk-of =
    { $n ->
        [one] из { $shown } выделенного
        [few] из { $shown } выделенных
       *[many] из { $shown } выделенных
    }
grid-bulk-do =
    { $n ->
        [one] Изменить { $shown } проект
        [few] Изменить { $shown } проекта
       *[many] Изменить { $shown } проектов
    }

## Поиск и замена

grid-replace-title = Найти и заменить
grid-replace-find = Найти
grid-replace-with = Заменить на
grid-replace-case = Учитывать регистр
grid-replace-shown =
    { $n ->
        [one] Только в { $shown } показанном проекте
        [few] Только в { $shown } показанных проектах
       *[many] Только в { $shown } показанных проектах
    }
grid-replace-help = Ищет в названиях, других названиях, местах, продукции, участниках, примечаниях и метках.
grid-replace-none = Такого текста нет
grid-replace-found =
    { $n ->
        [one] Найдено в { $shown } тексте
        [few] Найдено в { $shown } текстах
       *[many] Найдено в { $shown } текстах
    }
grid-replace-do =
    { $n ->
        [one] Заменить в { $shown } тексте
        [few] Заменить в { $shown } текстах
       *[many] Заменить в { $shown } текстах
    }
grid-field-name = Название
grid-field-aliases = Другие названия
grid-field-district = Район
grid-field-settlement = Населённый пункт
grid-field-site = Площадка
grid-field-products = Продукция
grid-field-parties = Участники
grid-field-investment = Примечание к инвестициям
grid-field-investment-covers = Что охватывают инвестиции
grid-field-jobs = Примечание к рабочим местам
grid-field-capacity = Мощность
grid-field-milestones = Примечание к этапу
grid-field-commitments = Обязательства
grid-field-area-ha = Примечание к площади
grid-field-notes = Примечания
grid-field-exclude-reason = Причина исключения из итогов
grid-field-tags = Метки

## Шаги сеанса

grid-steps-title = Шаги этого сеанса
grid-steps-help = Щёлкните шаг, чтобы вернуться к состоянию после него или снова перейти вперёд. Серые шаги отменены.
grid-steps-start = Как при открытии
