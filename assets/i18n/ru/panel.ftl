# Панель проекта: карточка и форма правки.

## Верх и низ панели

panel-previous = Предыдущий проект
panel-next = Следующий проект
panel-position = { $n } из { $all }
panel-close = Закрыть панель
panel-edit = Изменить…
panel-duplicate = Дублировать
panel-delete = Удалить
panel-new-project = Новый проект
panel-gone = Проект не открыт.
panel-apply = Применить
panel-cancel = Отмена
panel-discard = Отбросить изменения
panel-keep-editing = Продолжить правку
panel-reload = Отбросить мои и загрузить заново
panel-leave = В проекте «{ $name }» есть непримененные изменения.
panel-changed-elsewhere = Пока вы редактировали проект, он был изменён в другом месте. «Применить» заменит его вашей версией.
panel-deleted-elsewhere = Пока вы редактировали проект, он был удалён. «Применить» добавит его снова.
panel-cannot-apply = Пока нельзя применить. { $field }: { $reason }
panel-no-changes = Изменений пока нет
panel-changed = изменено
panel-new-row = новое

## Разделы

panel-section-status = Статус
panel-section-where = Где
panel-section-what = Что
panel-section-parties = Участники
panel-section-investment = Инвестиции
panel-section-jobs = Рабочие места
panel-section-capacity = Мощность
panel-section-milestones = Этапы
panel-section-commitments = Обязательства
panel-section-more = Меры поддержки и рынки
panel-section-instruments = Инструменты
panel-section-markets = Рынки
panel-section-area = Площадь
panel-section-notes = Примечания
panel-section-announcements = В составе объявленных программ
panel-section-checks = Проверка записи
panel-section-sources = Источники
panel-section-record = Запись
panel-section-others = Другие поля в файле

## Поля

panel-field-name = Название
panel-field-aliases = Другие названия
panel-field-tags = Метки
panel-field-region = Регион
panel-field-district = Район
panel-field-settlement = Населённый пункт
panel-field-site = Площадка
panel-field-sector = Отрасль
panel-field-type = Тип
panel-field-products = Продукция
panel-field-status = Статус
panel-field-status-date = С какого времени
panel-field-status-source = Источник статуса
panel-field-source = Источник
panel-field-note = Примечание
panel-field-unit = Единица
panel-field-covers = Что входит
panel-field-in-totals = Учитывать в итогах
panel-field-exclude-reason = Почему не учитывается
panel-field-verified-date = Дата проверки
panel-field-verified-by = Кем проверено
panel-one-a-line = По одному в строке
panel-instruments-help = По одному в строке, например investment_agreement
panel-date-hint = например, 2026-04
panel-date-help = Например: 2026, 2026-04, 15.04.2026, весна 2026, 4 кв. 2026
panel-type-to-filter = Введите часть слова
panel-nothing-found = Ничего не найдено
panel-clear = Не указано
panel-add-language = Добавить перевод
panel-lang-en = английский
panel-lang-ru = русский
panel-lang-kk = казахский

## Списки

panel-remove = Убрать
panel-move-up = Переместить вверх
panel-move-down = Переместить вниз
panel-product = Продукт
panel-add-product = Добавить продукт
panel-party = Участник
panel-add-party = Добавить участника
panel-party-name = Название
panel-party-local-name = Название на своём языке
panel-party-country = Страна
panel-party-role = Роль
panel-capacity-phase = Очередь
panel-phase = очередь { $phase }
panel-capacity-direction = Направление
panel-add-capacity = Добавить мощность
panel-numbers = Число
panel-milestone = Этап
panel-add-milestone = Добавить этап
panel-milestone-event = Событие
panel-milestone-planned = План
panel-milestone-actual = Факт
panel-commitment = Обязательство
panel-add-commitment = Добавить обязательство
panel-commitment-what = Что обещано
panel-add-market = Добавить страну…
panel-unit-list = Список единиц

## Утверждения

panel-claim-meaning = Что указано
panel-claim-amount = Сумма
panel-claim-number = Число
panel-claim-currency = Валюта
panel-claim-low = От
panel-claim-high = До
panel-no-number = Нет числа, { $reason }
panel-add-claim = Добавить число из источника
panel-add-note = Добавить примечание
panel-first-is-preferred = Первое — предпочтительное, остальные видны как расхождения.
panel-preferred = предпочтительно
panel-rival = расхождение
panel-no-currency = валюта не указана
panel-no-source = Источник не указан
panel-no-sources = Ни в одном поле не указан источник.
panel-jobs-permanent = Постоянные рабочие места
panel-jobs-unspecified = Рабочие места, вид не указан
panel-jobs-construction = Рабочие места на стройке
panel-count-jobs =
    { $n ->
        [one] { $shown } рабочее место
        [few] { $shown } рабочих места
        [many] { $shown } рабочих мест
       *[other] { $shown } рабочего места
    }

## Источники

panel-new-source = Новый источник
panel-new-source-ask = Новый источник…
panel-new-source-help = Попадёт в файл вместе с этим проектом.
panel-source-title = Название
panel-source-publisher = Издатель
panel-source-date = Дата
panel-source-link = Ссылка
panel-source-type = Вид источника
panel-source-language = Язык
panel-source-unknown = Источника «{ $id }» нет в файле

## Объявленные суммы

panel-ledger-projects = Проекты
panel-ledger-announced = Объявлено: { $announced }
panel-ledger-members = Из них в этом файле: { $n }
panel-ledger-itemised = По проектам: { $itemised } ({ $stated })
panel-ledger-residual = Не распределено: { $rest }
panel-ledger-over = По проектам на { $rest } больше объявленного
panel-ledger-nothing = ни одного числа

## Сама запись

panel-totals = Итоги
panel-in-totals = Учитывается в итогах
panel-not-in-totals = Не учитывается в итогах
panel-verified = Проверено
panel-id = Идентификатор
panel-unreadable = Не читается в файле: «{ $value }»
panel-unreadable-kept = В файле стоит «{ $value }», это нельзя прочитать. Значение останется, пока вы не зададите новое.

## Ошибки у полей

panel-problem-not-a-number = Это не число. Напишите, например, 1 200 000, 1,2 млн или 3,7 млрд
panel-problem-negative = Число не может быть отрицательным
panel-problem-too-large = Число слишком велико
panel-problem-number-needed = Напишите число или выберите, почему его нет
panel-problem-ends-out-of-order = Верхняя граница ниже нижней
panel-problem-currency-needed = Выберите валюту
panel-problem-not-a-date = Это не дата. Напишите, например, 2026, 2026-04 или 15.04.2026
panel-problem-name-needed = Нужно название
panel-problem-not-a-link = Ссылка начинается с http:// или https://
