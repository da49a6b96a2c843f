## Бағаналардың баптаулары
bars-by = Топтау
bars-measure = Көрсеткіш
bars-order = Реті
bars-axis = Шкала
bars-split = Күйлері
split-plain = Бірге
split-stacked = Жинақталған
split-grouped = Қатар
order-fixed-region = Ресми коды бойынша
order-fixed-sector = Салалар тізіміндегідей
order-fixed-status = Сатысы бойынша
order-fixed-type = Түрлер тізіміндегідей
order-fixed-year = Ең ертесінен бастап
bars-no-ratio-stack = Қатынас қосылмайды, сондықтан бағаналарын жинақтауға болмайды
bars-no-status-split = Әр бағана онсыз да бір күйді көрсетеді
bars-no-stacked-log = Логарифмдік шкалада ұзындықтар қосылмайды, сондықтан жинақталған бағаналарға сызықтық шкала керек
## Күйі бар тақырыптар
bars-by-region-and-status = Өңірлер мен күйлер бойынша
bars-by-sector-and-status = Салалар мен күйлер бойынша
bars-by-status-and-status = Күйі бойынша
bars-by-country-and-status = Елдер мен күйлер бойынша
bars-by-investor-and-status = Инвесторлар мен күйлер бойынша
bars-by-type-and-status = Түрлер мен күйлер бойынша
bars-by-year-and-status = Іске қосылу жылдары мен күйлер бойынша
## Сатылар
phase-operating = Жұмыс істеп тұр
phase-building = Салынып жатыр
phase-planned = Жоспарланған
phase-on-hold = Кідіртілген
phase-ended = Бас тартылған немесе жабылған
phase-unknown = Күйі белгісіз
bars-note-status = Қанық түс — салынып жатыр не жұмыс істеп тұр, бозғылт түс — жоспарланған.
## Сыймағандары
bars-rest = … және тағы { $count } бағана мұнда сыймады
bars-rest-silent = … және саны жоқ тағы { $count } топ
## Дауыстап оқуға
bars-spoken-sector = { $count } саланың саны бар; ең көбі: { $most }.
bars-spoken-status = { $count } күйдің саны бар; ең көбі: { $most }.
bars-spoken-country = { $count } елдің саны бар; ең көбі: { $most }.
bars-spoken-investor = { $count } инвестордың саны бар; ең көбі: { $most }.
bars-spoken-type = { $count } түрдің саны бар; ең көбі: { $most }.
bars-spoken-year = { $count } жылдың саны бар; ең көбі: { $most }.
bars-spoken-status-parts = Күйлер бойынша: { $list }.
