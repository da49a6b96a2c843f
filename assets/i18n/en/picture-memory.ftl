picture-no-memory = this picture remembers no view of Joba
picture-newer = a newer Joba made this picture (its memory has version { $version }); install that version to open its view
picture-unreadable = the view that this picture remembers cannot be read: { $field }
