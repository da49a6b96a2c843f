## Файлы, которые не открылись. $path — файл; причины стоят в середине предложения.

open-error-io = Не удалось открыть { $path }: { $reason }.
open-error-not-a-file = { $path } — не файл, а папка, канал или устройство. Выберите файл.
open-error-too-large = Файл { $path } слишком велик: { $size } МиБ. Joba открывает наборы данных до 1 ГиБ.
open-error-empty = Файл { $path } пуст: открывать нечего. Если в нём должны быть данные, поищите более старую копию.
open-error-not-text = { $path } — не текст в кодировке UTF-8 (строка { $line }, столбец { $column }). Сохраните его в UTF-8 в исходной программе.
open-error-not-json = Файл { $path } повреждён или не является набором данных. Строка { $line }, столбец { $column }: { $reason }.
open-error-not-a-dataset = { $path } — не набор данных Joba: { $reason }.
open-error-newer = Файл { $path } записан более новой версией Joba (версия формата { $version }). Обновите Joba, чтобы открыть его.

## Файлы, которые не сохранились

save-error-io = Не удалось сохранить { $path }: { $reason }. Прежние данные не тронуты.
save-error-folder = Не удалось записать в папку { $path }: { $reason }. Прежние данные не тронуты.
save-error-read-only = Файл { $path } доступен только для чтения и оставлен как есть. Разрешите запись в него или сохраните под другим именем.
save-error-not-a-file = { $path } — не файл, а папка, канал или устройство. Сохраните под другим именем.
save-error-link-loop = { $path } — ссылка, которая ведёт по кругу. Сохраните под другим именем.
save-error-changed = Файл { $path } уже не тот, каким его видела Joba: другая программа создала, изменила, заменила или удалила его. Прежние данные не тронуты. Откройте его заново или сохраните под другим именем, чтобы остались обе версии.
save-error-not-durable = Файл { $path } записан, но диск не подтвердил, что запись переживёт отключение питания: { $reason }. Сохраните ещё раз.

## Причины, которые называет система

reason-not-found = такого файла или папки нет
reason-permission-denied = у вас нет на это прав
reason-already-exists = файл с таким именем уже есть
reason-no-space = на диске нет места; освободите его и попробуйте ещё раз
reason-quota = ваша квота на этом диске исчерпана; освободите место и попробуйте ещё раз
reason-file-too-large = файл больше, чем допускает этот диск
reason-read-only-disk = диск доступен только для чтения; выберите другое место
reason-is-a-folder = это папка
reason-not-a-folder = часть пути — не папка
reason-bad-name = имя слишком длинное или содержит недопустимые для этого диска знаки
reason-busy = его использует другая программа; закройте его там и попробуйте ещё раз
reason-crosses-disks = часть находится на другом диске
reason-timed-out = диск не ответил вовремя
reason-network = сетевой диск недоступен; проверьте соединение
reason-out-of-memory = не хватает памяти; закройте другие программы и попробуйте ещё раз
reason-too-many-open = открыто слишком много файлов; закройте другие программы и попробуйте ещё раз
reason-disk-failed = диск сообщил об ошибке; возьмите другой диск, а этот проверьте
reason-link-loop = ссылки ведут по кругу
reason-other = { $text }

## Что не так с повреждённым файлом

damage-ends-early = текст обрывается на середине
damage-unexpected = знак, которого здесь быть не должно
damage-no-colon = после имени поля нет двоеточия
damage-no-comma = не хватает запятой или закрывающей скобки
damage-comma-at-end = лишняя запятая перед закрывающей скобкой
damage-key-not-text = имя поля не в двойных кавычках
damage-text-after-end = после конца данных есть ещё текст
damage-control-character = перенос строки или управляющий знак внутри кавычек
damage-bad-escape = обратная косая черта, за которой нет ничего допустимого
damage-half-character = только половина знака, записанного через \u
damage-bad-number = число записано с ошибкой
damage-number-too-large = число, слишком большое для вычислений
damage-too-deep = слишком много уровней вложенности

## Почему файл — не набор данных

wrong-format-not-an-object = он не начинается с фигурной скобки
wrong-format-no-format = нет поля «format»
wrong-format-other = в поле «format» стоит «{ $found }», а не «joba»
wrong-format-no-version = нет поля «version»
wrong-format-bad-version = в поле «version» стоит «{ $found }», а не 1
wrong-format-hollow = в нём очень много значений, и почти все пустые

## Правки, после «Отменить:» или «Повторить:»

edit-change-field = изменение { $field } проекта «{ $name }»
edit-change-project = изменение проекта «{ $name }»
edit-add-project = добавление проекта «{ $name }»
edit-duplicate-project = копирование проекта «{ $name }»
edit-delete-project = удаление проекта «{ $name }»
edit-delete-projects =
    { $count ->
        [one] удаление { $count } проекта
        [few] удаление { $count } проектов
       *[many] удаление { $count } проектов
    }
edit-add-source = добавление источника «{ $name }»
edit-change-source = изменение источника «{ $name }»
edit-delete-source = удаление источника «{ $name }»
edit-merge-sources = объединение источника «{ $name }» с источником «{ $into }»
edit-change-announcement = изменение объявления «{ $name }»
edit-change-rates = изменение обменных курсов
edit-change-head = изменение свойств набора данных
edit-change-weight = изменение веса стадии «{ $status }»
edit-reset-weights = возврат обычных весов по стадиям
edit-change-several =
    { $count ->
        [one] изменение { $field } у { $count } проекта
        [few] изменение { $field } у { $count } проектов
       *[many] изменение { $field } у { $count } проектов
    }
edit-fill-down =
    { $count ->
        [one] заполнение вниз: { $count } ячейка
        [few] заполнение вниз: { $count } ячейки
       *[many] заполнение вниз: { $count } ячеек
    }
edit-paste =
    { $count ->
        [one] вставка { $count } ячейки
        [few] вставка { $count } ячеек
       *[many] вставка { $count } ячеек
    }
edit-replace =
    { $count ->
        [one] замена «{ $text }» в { $count } месте
        [few] замена «{ $text }» в { $count } местах
       *[many] замена «{ $text }» в { $count } местах
    }
edit-unnamed = без названия

## Поля проекта в родительном падеже: «изменение … проекта»

field-id = идентификатора
field-name = названия
field-aliases = других названий
field-type = типа
field-region = региона
field-district = района
field-settlement = населённого пункта
field-site = площадки
field-sector = отрасли
field-products = продукции
field-status = статуса
field-status-date = даты статуса
field-status-source = источника статуса
field-parties = участников
field-investment = инвестиций
field-investment-covers = охвата инвестиций
field-jobs = числа рабочих мест
field-capacity = мощности
field-milestones = этапов
field-commitments = обязательств
field-instruments = мер поддержки
field-area-ha = площади
field-markets = рынков сбыта
field-notes = примечаний
field-include-in-totals = учёта в итогах
field-exclude-reason = причины исключения из итогов
field-verified = отметки о проверке
field-tags = меток
