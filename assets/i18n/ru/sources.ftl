# Источники, происхождение чисел и история проекта.

page-sources = Источники
action-page-sources = Источники
action-save-with-note = Сохранить с пояснением…

## Страница источников

sources-search = Поиск источников…
sources-new = Новый источник
sources-all = Все: { $n }
sources-unused = Неиспользуемые: { $n }
sources-undated = Без даты: { $n }
sources-missing = Нет в файле: { $n }
sources-claims = Сведения
sources-projects = Проекты
sources-none = В этом наборе данных пока нет источников.
sources-no-match = Подходящих источников нет.
sources-show-all = Показать все источники
sources-close = Закрыть источник
sources-language-help = Две буквы, например en, ru, kk, zh
sources-open-link = Открыть ссылку…
sources-id = Идентификатор в файле: { $id }
sources-add = Добавить источник
sources-add-claim = Добавить сведения в проект…
sources-write-down = Описать этот источник
sources-facts = Что на него опирается
sources-more = И другие проекты, которые здесь не перечислены.
sources-rate = Курс { $currency }
sources-itself = Объявленный итог
sources-leave = В этом источнике есть неприменённые изменения.

sources-usage-none = На этот источник ничего не опирается.
sources-usage-facts =
    { $n ->
        [one] { $shown } факт
        [few] { $shown } факта
       *[many] { $shown } фактов
    }
sources-usage-projects =
    { $n ->
        [one] { $shown } проект
        [few] { $shown } проекта
       *[many] { $shown } проектов
    }
sources-usage-announcements =
    { $n ->
        [one] { $shown } объявление
        [few] { $shown } объявления
       *[many] { $shown } объявлений
    }
sources-usage-rates =
    { $n ->
        [one] { $shown } валютный курс
        [few] { $shown } валютных курса
       *[many] { $shown } валютных курсов
    }

sources-delete = Удалить
sources-delete-used = Всё, что опирается на этот источник ({ $usage }), останется без него и будет ссылаться на источник, которого нет в файле.
sources-delete-anyway = Всё равно удалить
sources-merge = Объединить с…
sources-merge-into = Объединить с источником
sources-merge-choose = Выберите источник, который останется
sources-merge-what = Всё, что опирается на «{ $from }» ({ $usage }), будет опираться на «{ $into }». Источник «{ $from }» будет удалён.
sources-merge-do = Объединить источники

## Откуда взято число

fact-title = Откуда это число?
fact-add-title = Добавить сведения в проект
fact-number = Число
fact-choose-project = Выберите проект
fact-choose-number = Выберите показатель
fact-source = Источник: { $source }
fact-rivals =
    { $n ->
        [one] ещё { $shown } расхождение
        [few] ещё { $shown } расхождения
       *[many] ещё { $shown } расхождений
    }
fact-why-only = Других сведений нет: это число показывается и учитывается.
fact-why-preferred = Предпочтительно то, что стоит в файле первым: это число показывается и учитывается. Порядок можно изменить перетаскиванием или стрелками.
fact-drag = Перетащить сведения { $n }: { $fact }
fact-add = Добавить сведения

## История проекта

history-title = История
history-show-all =
    { $n ->
        [one] Показать { $shown } изменение
        [few] Показать все { $shown } изменения
       *[many] Показать все { $shown } изменений
    }
history-nobody = автор не указан
history-change = { $old } → { $new }
history-added = Проект добавлен
history-deleted = Проект удалён
history-source-added = Источник добавлен
history-source-deleted = Источник удалён
history-nothing = ничего

## Пояснение при сохранении

note-title = Сохранить с пояснением
note-why = Почему внесены изменения?
note-help = Пояснение попадёт в историю каждого поля, изменённого с последнего сохранения.
note-save = Сохранить
