## Тақырыптар
figure-title-investment = { $by } инвестиция, млрд $
figure-title-jobs = { $by } жұмыс орындары
figure-title-construction = { $by } құрылыс кезіндегі жұмыс орындары
figure-title-projects = { $by } жобалар саны
figure-title-jobs-per-million = { $by } миллион долларға шаққандағы жұмыс орындары
figure-by-region = Өңірлер бойынша
figure-by-sector = Салалар бойынша
figure-by-status = Күйі бойынша
figure-by-country = Елдер бойынша
figure-by-investor = Инвесторлар бойынша
figure-by-type = Түрі бойынша
figure-by-year = Іске қосылу жылы бойынша
figure-name-bars = Диаграмма
figure-name-map = Карта
figure-name-investment-by-region = Диаграмма: өңірлер бойынша инвестиция
figure-name-jobs-by-region = Диаграмма: өңірлер бойынша жұмыс орындары
figure-name-map-investment = Карта: инвестиция
figure-name-map-jobs = Карта: жұмыс орындары
figure-name-tiles-investment = Шаршы карта: инвестиция
figure-name-tiles-jobs = Шаршы карта: жұмыс орындары
## Сүзгі сөзбен
figure-filter-none = Барлық жоба
figure-filter-search = Іздеу «{ $names }»
figure-filter-region = Өңір: { $names }
figure-filter-sector = Сала: { $names }
figure-filter-status = Күйі: { $names }
figure-filter-country = Ел: { $names }
figure-filter-investor = Инвестор: { $names }
figure-filter-type = Түрі: { $names }
figure-filter-year = Іске қосылуы: { $names }
figure-filter-without-largest = { $n ->
    [1] Ең ірі жобасыз
   *[other] Ең ірі { $count } жобасыз
}
## Қамту
figure-coverage-investment = { $n ->
    [0] { $all-count } жобаның ешқайсысында сома көрсетілмеген
   *[other] { $all-count } жобаның { $count } жобасында сома көрсетілген
}
figure-coverage-jobs = { $n ->
    [0] { $all-count } жобаның ешқайсысында жұмыс орындары көрсетілмеген
   *[other] { $all-count } жобаның { $count } жобасында жұмыс орындары көрсетілген
}
figure-coverage-construction = { $n ->
    [0] { $all-count } жобаның ешқайсысында құрылыс кезіндегі жұмыс орындары көрсетілмеген
   *[other] { $all-count } жобаның { $count } жобасында құрылыс кезіндегі жұмыс орындары көрсетілген
}
figure-coverage-projects = { $count } жоба есепке алынды
figure-coverage-jobs-per-million = { $n ->
    [0] { $all-count } жобаның ешқайсысында жұмыс орындары мен сома қатар көрсетілмеген
   *[other] { $all-count } жобаның { $count } жобасында жұмыс орындары да, сома да көрсетілген
}
figure-coverage-ceiling = , оның { $count } жобасында — тек жоғарғы шегі
figure-jobs-count = { $count } жұмыс орны
figure-projects-count = { $count } жоба
figure-jobs-per-million-count = миллион долларға { $count } жұмыс орны
## Саны жоқ өңірлер
figure-silent-investment = { $region }: { $count } жоба, сомасы көрсетілмеген
figure-silent-jobs = { $region }: { $count } жоба, жұмыс орындары көрсетілмеген
figure-silent-construction = { $region }: { $count } жоба, құрылыс кезіндегі жұмыс орындары көрсетілмеген
figure-silent-projects = { $region }: { $count } жоба, жиынтыққа кірмейді
figure-silent-jobs-per-million = { $region }: { $count } жоба, жұмыс орындары мен сома қатар көрсетілмеген
## Қатарлар мен шартты белгілер
figure-series-jobs = Тұрақты және түрі көрсетілмеген
figure-series-construction = Құрылыс кезінде
figure-legend-investment = Инвестиция, млрд $
figure-legend-jobs = Жұмыс орындары
figure-legend-construction = Құрылыс кезіндегі орындар
figure-legend-projects = Жобалар
figure-legend-jobs-per-million = Млн $ шаққандағы орындар
figure-legend-zero = Нөл
figure-legend-no-number-investment = Жоба бар, сомасы көрсетілмеген
figure-legend-no-number-jobs = Жоба бар, жұмыс орындары көрсетілмеген
figure-legend-no-number-construction = Жоба бар, жұмыс орындары көрсетілмеген
figure-legend-no-number-projects = Жоба бар, жиынтыққа кірмейді
figure-legend-no-number-jobs-per-million = Жоба бар, орындары не сомасы көрсетілмеген
figure-legend-no-project = Жоба жоқ
## Меңзер апарғанда
figure-hover-investment = Инвестиция { $amount }
figure-hover-jobs = Жұмыс орындары { $amount }
figure-hover-construction = Құрылыс кезіндегі жұмыс орындары { $amount }
figure-hover-projects = Жоба саны { $amount }
figure-hover-jobs-per-million = Миллион долларға шаққандағы жұмыс орындары { $amount }
figure-hover-range = Аралығы { $range }
figure-hover-project = { $name } — { $value }
figure-hover-excluded = { $value }, жиынтыққа кірмейді
figure-hover-more = … және тағы { $count }
## Ескертпелер
figure-sign-approx = ≈ шамамен, әрбір мәннің ауытқуы ±{ $share } % деп алынды
figure-sign-approx-sum = ≈ шамамен
figure-sign-more-than = > астам
figure-sign-at-least = ≥ кемінде
figure-sign-up-to = ≤ дейін
figure-shape-whisker = жіңішке сызық — төменгі бағадан жоғарғысына дейін
figure-shape-arrow = бағыттама — одан көп болуы мүмкін
figure-shape-hollow = іші бос бағана — тек жоғарғы шегі
figure-note-log = Логарифмдік шкала: нөлден емес, { $from } мәнінен басталады, әр қадам алдыңғысынан он есе үлкен.
figure-note-largest = { $n ->
    [1] Ең ірі жоба көрсетілмеген: { $names }.
   *[other] Ең ірі { $count } жоба көрсетілмеген: { $names }.
}
figure-note-largest-project = { $name } ({ $amount })
figure-note-excluded = { $count } жоба көрсетілген, бірақ жиынтыққа кірмейді.
figure-note-no-rate = { $count } жобаның сомасы бағамы жоқ валютада көрсетілген, ол есепке алынбады.
figure-note-off-map = Картада жоқ: өңірі көрсетілмеген { $count } жоба, { $amount }.
figure-note-off-map-silent-investment = Картада жоқ: өңірі көрсетілмеген { $count } жоба, сомасы көрсетілмеген.
figure-note-off-map-silent-jobs = Картада жоқ: өңірі көрсетілмеген { $count } жоба, жұмыс орындары көрсетілмеген.
figure-note-off-map-silent-construction = Картада жоқ: өңірі көрсетілмеген { $count } жоба, жұмыс орындары көрсетілмеген.
figure-note-off-map-silent-projects = Картада жоқ: өңірі көрсетілмеген { $count } жоба, жиынтыққа кірмейді.
figure-note-off-map-silent-jobs-per-million = Картада жоқ: өңірі көрсетілмеген { $count } жоба, орындары не сомасы көрсетілмеген.
figure-sources = Дереккөздер: { $names }
figure-as-of = Деректердің күні: { $date }
figure-as-of-missing = Деректердің өзектілік күні көрсетілмеген
figure-empty = Сүзгіге сәйкес жоба жоқ.
figure-spoken = { $count } өңірдің саны бар; ең көбі: { $most }.
## Карта
figure-map-credit = Шекаралар: geokz © Alexander Rodionov (CC BY 4.0), UNHCR / OCHA COD-AB Kazakhstan негізінде; ел контуры, Каспий және көлдер: Natural Earth (қоғамдық игілік). Жеңілдетілген және өзгертілген.
figure-water-caspian = Каспий теңізі
figure-water-balkhash = Балқаш
figure-water-aral = Арал теңізі
figure-water-zaysan = Зайсан
figure-water-alakol = Алакөл
figure-water-tengiz = Теңіз
figure-zoom-in = Жақындату
figure-zoom-out = Алыстату
figure-zoom-reset = Картаны толық көрсету
## Үш әріпті кодтар
figure-code-kz-10 = АБА
figure-code-kz-11 = АҚМ
figure-code-kz-15 = АҚТ
figure-code-kz-19 = АЛО
figure-code-kz-23 = АТЫ
figure-code-kz-27 = БҚО
figure-code-kz-31 = ЖАМ
figure-code-kz-33 = ЖЕТ
figure-code-kz-35 = ҚАР
figure-code-kz-39 = ҚОС
figure-code-kz-43 = ҚЫЗ
figure-code-kz-47 = МАҢ
figure-code-kz-55 = ПАВ
figure-code-kz-59 = СҚО
figure-code-kz-61 = ТҮР
figure-code-kz-62 = ҰЛЫ
figure-code-kz-63 = ШҚО
figure-code-kz-71 = АСТ
figure-code-kz-75 = АЛА
figure-code-kz-79 = ШЫМ
## Экспорт
export-error-size = Сурет тым кіші немесе тым үлкен болар еді. Қабырғаларын 160 пен 8000 пункт аралығында таңдаңыз.
export-error-logo = Логотипті оқу мүмкін болмады. Көлемі 4 МБ-тан аспайтын PNG не SVG файлын таңдаңыз; PNG қабырғасы 4096 пиксельден аспауға тиіс.
export-error-writing = Суретті жазу мүмкін болмады.
export-attachment = Осы суреттің көрінісі, Joba бағдарламасына арналған
payload-error-form = Бұл PNG, SVG не PDF файлы емес.
payload-error-large = Файл Joba суреті болу үшін тым үлкен.
payload-error-broken = Файл бүлінген: онда көрініс бар-жоғын білу мүмкін болмады.
