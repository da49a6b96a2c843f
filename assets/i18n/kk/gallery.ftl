# Суреттер галереясы, тақта және сақталған көріністер.

page-gallery = Галерея
page-board = Тақта
action-page-gallery = Галерея
action-page-board = Тақта
action-save-view = Көріністі сақтау…
action-manage-views = Көріністерді басқару…
menu-views = Сақталған көріністер

## Галерея

gallery-hint = Суретті ашу үшін басыңыз немесе қатар көру үшін екіден төртке дейін сурет белгілеңіз
gallery-chosen = { $n ->
    [one] { $n } сурет белгіленді; тақтаға екіден төртке дейін сурет сыяды
   *[other] { $n } сурет белгіленді; тақтаға екіден төртке дейін сурет сыяды
}
gallery-show-board = Тақтада көрсету
gallery-choose-none = Белгілерді алып тастау
gallery-choose = Тақтаға: { $figure }
gallery-choose-help = Суретті тақтаға алу (Ctrl + шерту)
gallery-full = Тақтаға ең көбі төрт сурет сыяды

gallery-investment-by-region = Өңірлер бойынша инвестиция
gallery-investment-by-region-about = Қаржы қайда бағытталады және нені шамамен ғана айтқан
gallery-map-investment = Инвестиция картасы
gallery-map-investment-about = Өңірлер инвестиция көлемі бойынша бес сыныпқа бөлінген
gallery-jobs-by-region = Өңірлер бойынша жұмыс орындары
gallery-jobs-by-region-about = Тұрақты орындар және олармен қатар құрылыс кезіндегі орындар
gallery-tiles-jobs = Жұмыс орындарының тақташа картасы
gallery-tiles-jobs-about = Әр өңірге бір шаршы: шағыны да үлкенімен бірдей көрінеді
gallery-timeline = Жобалардың мерзімдері
gallery-timeline-about = Не қашанға жоспарланған және ненің мерзімі өтіп кеткен
gallery-map-bubbles = Жобалар картасы
gallery-map-bubbles-about = Шеңбер – жоба: ауданы қаржыны, түсі күйін көрсетеді
gallery-projects-by-region-and-status = Күйі бойынша шағын карталар
gallery-projects-by-region-and-status-about = Жобалар қай жерде жоспарда, қай жерде салынып жатыр
gallery-investment-by-sector = Салалар бойынша инвестиция
gallery-investment-by-sector-about = Қаржы өнеркәсіптің қай салаларына бағытталады
gallery-projects-by-status = Күйі бойынша жобалар саны
gallery-projects-by-status-about = Қаншасы жоспар, қаншасы салынуда, қаншасы жұмыс істейді
gallery-investment-by-investor = Инвесторлар бойынша инвестиция
gallery-investment-by-investor-about = Кім қанша қаржы жариялады
gallery-jobs-per-million-by-sector = Салалар бойынша миллион долларға орын
gallery-jobs-per-million-by-sector-about = Бір доллар қай жерде ең көп жұмыс орнын ашады
gallery-concentration = Шоғырлану
gallery-concentration-about = Ең ірі жобалар қанша бөлігін құрайды
gallery-investment-by-region-and-status = Өңірлер мен күйлер бойынша инвестиция
gallery-investment-by-region-and-status-about = Не салынып жатыр, не тек жоспарланған
gallery-investment-by-year = Іске қосылу жылы бойынша инвестиция
gallery-investment-by-year-about = Кәсіпорындар қашан іске қосылуы тиіс

## Тақта

board-add = Сурет қосу
board-figure = Тақтаның { $n }-суреті
board-settings = Баптаулар
board-remove = Тақтадан алып тастау

## Сақталған көріністер

views-none = Әзірге көрініс сақталмаған
views-title = Сақталған көріністер
views-empty = Бұл деректер жиынында әзірге сақталған көрініс жоқ. «Көрініс» мәзіріндегі «Көріністі сақтау…» бетті, сүзгіні, кестенің реті мен бағандарын, суреттердің баптауларын және тақтаны сақтайды.
views-show = Көрсету
views-rename = Атын өзгерту
views-delete = Жою
views-taken = «{ $name }» атауы басқа көріністе бар.
view-unnamed = Атауы жоқ көрініс
view-error-no-name = бұл көріністің атауы жоқ, оны көрсету мүмкін емес
view-error-unknown = осы көріністің «{ $field }» өрісі Joba-ның бұл нұсқасы білмейтін нәрсені сұрайды; көрініс сол күйі сақталады
view-none-so-called = { $n ->
    [0] «{ $name }» деген көрініс жоқ: бұл деректер жиынында сақталған көрініс жоқ.
   *[other] «{ $name }» деген көрініс жоқ. Бұл деректер жиынында бары: { $names }.
}
view-unusable = «{ $name }» көрінісін көрсету мүмкін емес: { $reason }.
save-view-title = Көріністі сақтау
save-view-name = Атауы
save-view-help = Деректер жиынында бет, сүзгі, кестенің реті мен бағандары, суреттердің баптаулары және тақта сақталады.
save-view-exists = «{ $name }» көрінісі бұрыннан бар, ол ауыстырылады.
save-view-do = Көріністі сақтау
save-view-replace = Көріністі ауыстыру
notice-view = Көрініс көрсетілді: { $name }

## Түзетулер, «Болдырмау:» не «Қайталау:» сөздерінен кейін

edit-add-view = «{ $name }» көрінісін сақтау
edit-change-view = «{ $name }» көрінісін ауыстыру
edit-rename-view = «{ $name }» көрінісінің атын «{ $new }» деп өзгерту
edit-delete-view = «{ $name }» көрінісін жою
