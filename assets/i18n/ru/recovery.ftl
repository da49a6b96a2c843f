# Несохранённые изменения, резервные копии, набор данных в двух окнах, настройки.

action-restore-backup = Восстановить резервную копию…
action-preferences = Настройки…
moment = { $date }, { $clock } (UTC+5)

## Различия двух состояний набора данных

difference-changed = { $n ->
    [one] изменён { $shown } проект
    [few] изменены { $shown } проекта
    [many] изменены { $shown } проектов
   *[other] изменены { $shown } проекта
}
difference-added = { $n ->
    [one] добавлен { $shown } проект
    [few] добавлены { $shown } проекта
    [many] добавлены { $shown } проектов
   *[other] добавлены { $shown } проекта
}
difference-removed = { $n ->
    [one] удалён { $shown } проект
    [few] удалены { $shown } проекта
    [many] удалены { $shown } проектов
   *[other] удалены { $shown } проекта
}
difference-other = изменены источники, свойства или другие части набора данных
difference-none = записи не различаются
difference-more = { $n ->
    [one] и ещё { $shown }
    [few] и ещё { $shown }
    [many] и ещё { $shown }
   *[other] и ещё { $shown }
}

## Несохранённые изменения окна, которое закрылось

recovery-title = Восстановить несохранённые изменения?
recovery-text = Программа Joba завершилась раньше, чем были сохранены изменения ({ $name }). Они записаны отдельно: { $time }.
recovery-file-time = Сам файл в последний раз записан: { $time }.
recovery-base-changed = С тех пор как были начаты эти изменения, файл изменился. Прежде чем заменить более новый файл, Joba спросит.
recovery-base-unreadable = Файла больше нет, или его не удаётся прочитать.
recovery-note = Восстановленные изменения будут показаны как несохранённые. Файл останется прежним, пока вы его не сохраните.
recovery-sure = Отброшенные изменения вернуть нельзя.
recovery-restore = Восстановить изменения
recovery-later = Спросить позже
recovery-discard = Отбросить изменения…
recovery-discard-sure = Отбросить насовсем
notice-recovered = Несохранённые изменения восстановлены; сохраните их
notice-recovery-aside = Отдельно записанные изменения не читаются; они отложены в файл { $path }
typed-title = Введено, но не распознано
typed-place = { $field }, { $name }
typed-line = { $place }: «{ $text }»
typed-text = Эти тексты не удалось прочитать как значения, и ни в одной записи их нет. Скопируйте то, что ещё нужно.
typed-copy = Скопировать тексты
typed-copied = Тексты скопированы

## Набор данных открыт в другом окне

held-title = Этот набор данных открыт в другом окне
held-text = Файл { $file } уже используется ({ $who }). Два окна, которые сохраняют один файл, могут помешать друг другу.
held-user = пользователь { $value }
held-host = компьютер { $value }
held-process = процесс { $value }
held-since = с момента: { $value }
held-unknown = больше ничего не известно
held-read-only = Открыть только для чтения
held-anyway = Всё равно открыть
title-read-only = {" "}(только чтение)
status-read-only = только чтение
status-read-only-help = Этот набор данных открыт в другом окне. При сохранении Joba предложит выбрать другое место.
status-unkept = не защищено от сбоя

## Резервные копии

backups-title = Восстановление из резервной копии
backups-none = Резервных копий этого набора данных пока нет. При каждом сохранении остаётся копия прежнего состояния.
backups-preview = Что изменит возврат к этому состоянию
backups-note = Состояние будет показано как несохранённые изменения. Файл останется прежним, пока вы его не сохраните.
backups-waiting = сравнение…
backups-unreadable = Эта резервная копия не читается
backups-restore = Восстановить это состояние
notice-backup-shown = Резервная копия восстановлена как несохранённые изменения; сохраните их
notice-saved-unbacked = Сохранено: { $file }. Резервную копию прежнего состояния записать не удалось. { $reason }

## Настройки

preferences-title = Настройки
preferences-author = Автор
preferences-author-help = Ваше имя для истории изменений в файле
preferences-tolerance = «Около» означает ± %
preferences-tolerance-help = Число от 0 до 50; задаёт диапазон приблизительных чисел
preferences-backups = Резервных копий на набор
preferences-backups-help = Целое число от 0 до 1 000; 0 — не хранить
preferences-days = Сколько дней хранить копии
preferences-days-help = Целое число от 1 до 3 650; три последние копии остаются всегда
