## Рисунки: экспорт, сразу несколько и вид, который помнит рисунок
export-preset = Заготовка
export-preset-slide = Слайд, 16:9
export-preset-column = На ширину листа A4
export-preset-square = Квадрат для соцсетей
export-preset-poster = Плакат, A2
export-preset-own = Свой размер
export-width = Ширина
export-height = Высота
export-unit-px = пкс
export-unit-mm = мм
export-dpi = Точек на дюйм
export-look = Цвета
export-look-light = Светлые
export-look-dark = Тёмные
export-look-grey = Серые для печати
export-logo = Логотип
export-logo-choose = Выбрать логотип…
export-logo-remove = Убрать логотип
export-accent = Акцентный цвет
export-accent-own = Свой цвет
export-figure-subtitle = Строка под заголовком
export-fonts = Встроить шрифты
export-fonts-help = Рисунок выглядит одинаково и там, где шрифт Roboto не установлен; файл больше на 20–60 КБ.
export-numbers = Числа рядом в файле CSV
export-numbers-help = Записывает таблицу чисел, лежащих в основе рисунка, под тем же именем.
export-copy-description = Копировать описание
export-print = Печать…
export-batch = Экспорт нескольких…
batch-title = Экспорт нескольких рисунков
batch-help = Каждый рисунок записывается на каждом языке и в каждом формате. Размер, цвета и логотип — как у предыдущего рисунка.
batch-figures = Рисунки
batch-languages = Языки
batch-formats = Форматы
batch-begin = Выбрать папку и экспортировать…
batch-progress = Записано { $done } из { $all }
batch-stopping = Останавливается…
notice-description-copied = Описание скопировано
notice-printed = Передано на печать
print-failed = Не удалось напечатать рисунок
picker-logo = Выбор логотипа
picker-folder = Папка для рисунков
picker-do-folder = Экспортировать сюда
picker-do-choose = Выбрать
picker-kind-logo = Логотип (PNG, SVG)
recall-failed = { $file } не содержит вида
recall-nothing = Этот рисунок создан не в Joba, или другая программа удалила из него вид. Откройте набор данных.
recall-same = Вид из { $file }; данные те же
recall-changed = С тех пор как создан рисунок, данные изменились
recall-unnamed = набор данных без названия
recall-no-date = дата не указана
batch-count = { $n ->
    [one] { $count } рисунок
    [few] { $count } рисунка
   *[other] { $count } рисунков
}
notice-batch-written = { $n ->
    [one] Записан { $count } рисунок в папку { $folder }
    [few] Записано { $count } рисунка в папку { $folder }
   *[other] Записано { $count } рисунков в папку { $folder }
}
notice-batch-stopped = Остановлено: записано { $count } из { $all }
recall-changed-text = На рисунке — «{ $old-title }», данные на: { $old-date }, проектов: { $old-count }. Сейчас открыто «{ $title }», данные на: { $date }, проектов: { $count }. Вы видите рисунок с его фильтром и настройками, но по открытым данным.
picker-folder-name = Имя новой папки, если нужна
