## Инвестиция және жұмыс орындары
figure-name-investment-against-jobs = Инвестиция және жұмыс орындары
scatter-title = Жобалардың инвестициясы және жұмыс орындары
scatter-axis-money = Инвестиция, млн $
scatter-axis-jobs = Жұмыс орындары
scatter-zoom-reset = Барлық нүктені көрсету
scatter-legend-guide = млн $ шаққанда орын саны бірдей
scatter-below-zero = Логарифмдік осьте нөлге орын жоқ
scatter-below-money = Тек инвестиция көрсетілген
scatter-below-jobs = Тек жұмыс орындары көрсетілген
scatter-below-neither = Екеуі де көрсетілмеген
scatter-below-item = { $name } ({ $value })
scatter-note-log-both = Екі ось те логарифмдік: әр бөлік алдыңғысынан он есе үлкен.
scatter-note-log-money = Инвестиция осі логарифмдік: әр бөлік алдыңғысынан он есе үлкен.
scatter-note-log-jobs = Жұмыс орындарының осі логарифмдік: әр бөлік алдыңғысынан он есе үлкен.
scatter-note-guides = Үзік сызық бойында миллион долларға шаққандағы жұмыс орындарының саны бірдей; ол сызықтың ұшында жазылған.
scatter-note-whisker = Жіңішке сызық ең аз мәннен ең көп мәнге дейін созылады.
scatter-note-whisker-about = Жіңішке сызық ең аз мәннен ең көп мәнге дейін созылады; «шамамен» ±{ $share } % деп алынады.
scatter-note-open = Сыртқа қараған көрсеткі одан көп болуы мүмкін дегенді білдіреді.
scatter-note-ceiling = Көрсеткісі ішке қараған іші бос нүкте — тек жоғарғы шек.
scatter-spoken = Миллион долларға шаққанда жұмыс орны ең көп: { $most }; ең аз: { $least }.
scatter-table-project = Жоба
## Галерея
gallery-investment-against-jobs = Инвестиция және жұмыс орындары
gallery-investment-against-jobs-about = Салынған қаржыға қай жоба көп, қайсысы аз жұмыс орнын береді
## Пәрмен жолы
cli-chart-investment-axis = investment-against-jobs суретіндегі инвестиция осі: { $values }
cli-chart-jobs-axis = investment-against-jobs суретіндегі жұмыс орындарының осі: { $values }
