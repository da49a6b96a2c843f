# Жолдар мен бағандар беті мен суреті және кестелер сақталатын кітаптар.

page-pivot = Жиынтық кесте
action-page-pivot = Жиынтық кесте

## Баптаулар

pivot-rows = Жолдар
pivot-columns = Бағандар
pivot-measure = Көрсеткіш
pivot-swap = Ауыстыру
pivot-swap-help = Жолдар мен бағандардың орнын ауыстыру
pivot-order-total = Алдымен ірілері
pivot-order-key = Атауы бойынша
pivot-heat = Түстер
pivot-export = Экспорт
pivot-hint = Жобаларын көру үшін санды шертіңіз

## Сурет

figure-name-pivot = Жиынтық кесте
pivot-title-investment = Инвестиция { $rows } және { $columns } бойынша, млн $
pivot-title-jobs = Жұмыс орындары { $rows } және { $columns } бойынша
pivot-title-construction = Құрылыс кезіндегі жұмыс орындары { $rows } және { $columns } бойынша
pivot-title-projects = Жобалар саны { $rows } және { $columns } бойынша
pivot-title-jobs-per-million = Миллион долларға шаққандағы жұмыс орындары { $rows } және { $columns } бойынша
pivot-by-region = өңірлер
pivot-by-sector = салалар
pivot-by-status = күйлер
pivot-by-country = елдер
pivot-by-investor = инвесторлар
pivot-by-type = түрлер
pivot-by-year = іске қосылу жылдары
pivot-total = Барлығы
pivot-all = Көрсетілген барлық жоба
pivot-note-empty = Бос ұяшықта жоба жоқ.
pivot-note-ratio = Миллион долларға шаққандағы жұмыс орындарының жиынтығы барлық жоба бойынша қайта есептелген, ол қосынды емес.
pivot-note-country = Бірнеше елдің қатысушылары бар жоба біріншісі бойынша есептелген.
pivot-note-investor = Бірнеше инвесторы бар жоба біріншісі бойынша есептелген.
pivot-note-more-rows = Тағы { $count } жол көрсетілмеген; ол жиынтықта да, сандарда да бар.
pivot-note-more-columns = Тағы { $count } баған көрсетілмеген; ол жиынтықта да, сандарда да бар.
pivot-cut-rows = { $count } жол сыймады: { $names }; ол жиынтықта есептелген.
pivot-cut-columns = { $count } баған сыймады: { $names }; ол жиынтықта есептелген.
pivot-spoken = Жолдар: { $rows }, бағандар: { $columns }. Ең үлкен ұяшықтар: { $most }

## Ұяшықтың жобалары

pivot-close = Жобалар тізімін жабу
pivot-filter-cell = Осы ұяшық бойынша сүзу
pivot-filter-line = Осы мән бойынша сүзу
pivot-filter-there = Сүзгі дәл осылай қойылған
pivot-filter-more = Сүзгі бұл ел не инвестор басқалармен қатар аталған жобаларды да табады.

## Галерея

gallery-pivot = Өңірлер мен күйлер кестесі
gallery-pivot-about = Әр өңірдегі қаржы қай сатыға жетті, жолдар мен бағандардың жиынтығымен

## Сақтау

action-export-xlsx = Кестені XLSX түрінде экспорттау…
table-save-xlsx = Сандарды XLSX түрінде сақтау…
table-save-csv = Сандарды CSV түрінде сақтау…
workbook-crossed = Кесте
workbook-numbers = Сандар
workbook-projects = Жобалар
workbook-about = Кесте туралы
workbook-title = Атауы
workbook-filter = Не көрсетілген
workbook-total = Жиынтық
workbook-as-of = Деректер күйі
workbook-note = Ескертпе
workbook-sources = Дереккөздер
workbook-credit = Карта
export-error-rows = Кестеде кітап парағына сыятыннан көп жол бар: 1 048 576. Оны CSV түрінде сақтаңыз немесе сүзгі қойыңыз.
export-error-workbook = Кітапты жазу мүмкін болмады.

## Пәрмен жолы

cli-list-output = Жауапты осы файлға жазу; xlsx үшін міндетті
cli-pivot-output = Жауапты осы файлға жазу; xlsx үшін міндетті
cli-chart-pivot-rows = pivot суретінің жолдары: { $values }
cli-chart-pivot-columns = pivot суретінің бағандары: { $values }
cli-chart-pivot-order = pivot суретінің жолдары мен бағандарының реті: { $values }
cli-chart-pivot-plain = pivot суретін түссіз салу

## Анықтама

help-pivot-text =
    Бірден екі өріс бойынша жиынтық: жолдағы мән мен бағандағы мән ұяшықта түйіседі. Жолдардың, бағандардың және жалпы жиынтық әрқашан көз алдында.
    # Қалай оқылады
    - Ұяшықтың түсі — оның класы; шектері шартты белгілерде жазылған. Жиынтықтарда түс жоқ.
    ! hatched Жоба бар, бірақ ешқайсысында сан көрсетілмеген
    - Бос ұяшықта жоба жоқ, бұл нөл емес.
    - Санға меңзер апарсаңыз, аралығы, нешеуінде сан көрсетілгені және қандай жобалар екені шығады.
    - Миллион долларға шаққандағы жұмыс орындары әр жиынтықта қайта есептеледі, ешқашан қосылмайды.
    # Не істеуге болады
    - Жолдарды, бағандарды және көрсеткішті таңдаңыз; «<label:pivot-swap>» кестені аударады.
    - Ұяшықты не жиынтықты шертсеңіз, қасында оның жобалары шығады; сонда «<label:pivot-filter-cell>» мәндерін сүзгіге қояды, ал жобаны шертсеңіз, ол ашылады.
    - Tab кестеге кіргізеді, көрсеткі пернелер ұяшықтан ұяшыққа апарады.
    - «<label:pivot-export>» сандарды кітап не CSV түрінде, кестені сурет түрінде сақтайды. Кітапта үш парақ бар: көрінген күйіндегі кесте, әр санға төменгі және жоғарғы бағасымен бір жол және кесте туралы мәлімет.
    Пәрмен жолында: `joba pivot --rows region --columns status --format xlsx -o pivot.xlsx`. Толығырақ: <topic:totals>, <topic:missing>.
