# Unsaved changes, backups, datasets that are open twice, preferences.

action-restore-backup = Restore backup…
action-preferences = Preferences…
moment = { $date }, { $clock } (UTC+5)

## What differs between two states of a dataset

difference-changed = { $n ->
    [one] { $shown } project changed
   *[other] { $shown } projects changed
}
difference-added = { $n ->
    [one] { $shown } project added
   *[other] { $shown } projects added
}
difference-removed = { $n ->
    [one] { $shown } project removed
   *[other] { $shown } projects removed
}
difference-other = sources, properties or other parts of the dataset changed
difference-none = no difference in the records
difference-more = { $n ->
    [one] and { $shown } more
   *[other] and { $shown } more
}

## Unsaved changes of a window that ended

recovery-title = Restore unsaved changes?
recovery-text = Joba ended before changes to { $name } were saved. They were kept on { $time }.
recovery-file-time = The file itself was last written on { $time }.
recovery-base-changed = The file has changed since these changes were begun. Joba will ask before it replaces the newer file.
recovery-base-unreadable = The file is gone or cannot be read now.
recovery-note = Restored changes are shown as unsaved. The file stays as it is until you save.
recovery-sure = Discarded changes cannot be brought back.
recovery-restore = Restore changes
recovery-later = Ask later
recovery-discard = Discard changes…
recovery-discard-sure = Discard for good
notice-recovered = Unsaved changes restored; save to keep them
notice-recovery-aside = Kept changes could not be read; they were set aside as { $path }
typed-title = Typed and not understood
typed-place = { $field }, { $name }
typed-line = { $place }: “{ $text }”
typed-text = These texts could not be read as a value and are in no record. Copy what you still need.
typed-copy = Copy the texts
typed-copied = Texts copied

## A dataset that another window has open

held-title = This dataset is open in another window
held-text = { $file } is in use ({ $who }). Two windows that save the same file can get in each other’s way.
held-user = user { $value }
held-host = computer { $value }
held-process = process { $value }
held-since = since { $value }
held-unknown = nothing more is known
held-read-only = Open read-only
held-anyway = Open anyway
title-read-only = {" "}(read-only)
status-read-only = read-only
status-read-only-help = Another window has this dataset open. Saving asks for another place.
status-unkept = not secured against a crash

## Backups

backups-title = Restore backup
backups-none = There is no backup of this dataset yet. Each save keeps the state before it.
backups-preview = What going back to this state changes
backups-note = The state is shown as unsaved changes. The file stays as it is until you save.
backups-waiting = comparing…
backups-unreadable = This backup cannot be read
backups-restore = Restore this state
notice-backup-shown = Backup restored as unsaved changes; save to keep it
notice-saved-unbacked = Saved: { $file }. The state before it could not be kept as a backup. { $reason }

## Preferences

preferences-title = Preferences
preferences-author = Author
preferences-author-help = Your name for the history of changes in the file
preferences-history = Note changes in the dataset’s history
preferences-history-help = Each save adds who changed which field, when and from what. Saving with a note always does.
preferences-tolerance = “About” means ± %
preferences-tolerance-help = A number from 0 to 50; it sets the range of approximate figures
preferences-backups = Backups per dataset
preferences-backups-help = A whole number from 0 to 1,000; 0 keeps none
preferences-days = Days to keep backups
preferences-days-help = A whole number from 1 to 3,650; the newest three always stay
