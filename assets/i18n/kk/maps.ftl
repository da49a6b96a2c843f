## Тақырыптар
map-by-region = Өңірлер бойынша
map-by-project = Жобалар бойынша
map-by-region-status = Өңірлер мен күйі бойынша
map-by-region-sector = Өңірлер мен салалар бойынша
map-by-project-status = Жобалар мен күйі бойынша
map-by-project-sector = Жобалар мен салалар бойынша
## Шартты белгілер
map-class-under = < { $to }
map-class-between = { $from } – < { $to }
map-class-from = ≥ { $from }
map-class-any = Кез келген мән
map-middle-chosen = Түстер шегі — { $value }
map-middle-country = Түстер шегі — { $value }, бүкіл ел бойынша
map-middle-median = Түстер шегі — { $value }, картадағы медиана
map-bubble-not-counted = Жиынға кірмейтін жобалар
map-bubble-missing = { $measure } — { $why }
## Ескертпелер
map-shape-hollow = іші бос шеңбер — тек жоғарғы шегі
map-shape-range = сыртқы сақина — аралықтың жоғарғы шегі
map-shape-open = шеңбердегі сызықша — одан көп болуы мүмкін
map-note-crowded = Ең кіші { $count } жоба көрсетілмеген: шеңберлер тым көп.
map-note-panels = Әр атаудың астында — жиыны және неше жобаның саны бары.
map-note-more-groups = Тағы { $count } топ бар.
map-note-more-sectors = Мәні ең аз тағы { $count } сала бар.
map-panel-coverage = { $stated }/{ $all } жоба
map-spoken-bubbles = Саны бар { $count } шеңбер; ең ірілері: { $most }.
map-spoken-panels = { $count } шағын карта; ең көбі: { $most }.
## Баптаулар
map-measure = Көрсеткіш
form-hex = Алтыбұрыштар
form-bubbles = Шеңберлер
classes-own = Өз шектеріңіз
map-classes-count = Сыныптар саны
map-scale = Түстер
map-scale-one-ended = Бозғылттан қоюға
map-scale-two-ended = Ортасынан екі жаққа
map-middle = Ортасы
map-middle-auto-country = Бүкіл ел бойынша
map-middle-auto-median = Медиана
map-middle-help = Шартты белгілердің бірлігіндегі оң сан
map-multiples = Шағын карталар
map-multiples-off = Жоқ
map-multiples-status = Күйі бойынша
map-multiples-sector = Салалар бойынша
map-bounds = Сынып шектері
map-bounds-help = Әр сынып басталатын сан, кішісінен үлкеніне қарай, шартты белгілердің бірлігінде, мысалы { $example }
map-bounds-empty = Бірден алтыға дейін сан жазыңыз, мысалы { $example }.
map-bounds-too-many = Сыныптар жетеуден асып кетеді: ең көбі алты сан жазыңыз.
map-bounds-not-positive = Әр шек нөлден үлкен сан болуы керек.
map-bounds-not-rising = Әр шек алдыңғысынан үлкен болуы керек.
map-bounds-unreadable = «{ $text }» — сан емес. Сандарды нүктелі үтірмен не бос орынмен бөліңіз.
map-middle-unreadable = Ортасы нөлден үлкен сан болуы керек.
map-bubbles-measure = Шеңберлер инвестицияны, жұмыс орындарын не құрылыстағы орындарды көрсетеді.
## Кесте
map-table-project = Жоба
