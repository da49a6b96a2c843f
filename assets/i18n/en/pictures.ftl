## Pictures: export, many at once, and the view that a picture remembers
export-preset = Preset
export-preset-slide = Slide, 16:9
export-preset-column = A4 text width
export-preset-square = Square for social media
export-preset-poster = Poster, A2
export-preset-own = Own size
export-width = Width
export-height = Height
export-unit-px = px
export-unit-mm = mm
export-dpi = Dots per inch
export-look = Colours
export-look-light = Light
export-look-dark = Dark
export-look-grey = Grey for print
export-logo = Logo
export-logo-choose = Choose logo…
export-logo-remove = Remove logo
export-accent = Accent colour
export-accent-own = Own colour
export-figure-subtitle = Line below the title
export-fonts = Embed fonts
export-fonts-help = The picture looks the same where Roboto is not installed; the file grows by some 20 to 60 kB.
export-numbers = Numbers as CSV beside it
export-numbers-help = Writes a table of the numbers behind the picture under the same name.
export-copy-description = Copy description
export-print = Print…
export-batch = Export many…
batch-title = Export many pictures
batch-help = Every figure is written in every language and form. Size, colours and logo are those of the picture before.
batch-figures = Figures
batch-languages = Languages
batch-formats = Forms
batch-begin = Choose folder and export…
batch-progress = { $done } of { $all } written
batch-stopping = Stopping…
notice-description-copied = Description copied
notice-printed = Handed to the printer
print-failed = The picture could not be printed
picker-logo = Choose a logo
picker-folder = Folder for the pictures
picker-do-folder = Export here
picker-do-choose = Choose
picker-kind-logo = Logo (PNG, SVG)
recall-failed = { $file } shows no view
recall-nothing = This picture was not made by Joba, or another program has removed the view from it. Open the dataset instead.
recall-same = The view of { $file }; the data is the same
recall-changed = The data has changed since this picture
recall-unnamed = dataset without a title
recall-no-date = date not stated
batch-count = { $n ->
    [one] { $count } picture
   *[other] { $count } pictures
}
notice-batch-written = { $n ->
    [one] { $count } picture written to { $folder }
   *[other] { $count } pictures written to { $folder }
}
notice-batch-stopped = Stopped after { $count } of { $all } pictures
recall-changed-text = The picture shows “{ $old-title }”, state of knowledge { $old-date }, { $old-count } projects. Open here is “{ $title }”, { $date }, { $count } projects. You see the picture’s figure, filter and settings with the data that is open.
picker-folder-name = Name of a new folder, if wanted
