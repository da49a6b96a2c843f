## Командалық жол. Анықтама мәтіндерінің соңында нүкте жоқ; $values мен $default — теруге болатын сөздер

cli-heading-usage = Қалай жазылады
cli-heading-commands = Командалар
cli-heading-arguments = Аргументтер
cli-heading-options = Параметрлер
cli-value-command = КОМАНДА
cli-help = Осы анықтаманы көрсету
cli-version = Нұсқаны көрсету
cli-after-help = Аяқталу коды: 0 — орындалды, 1 — «check» қате тапты, «set» өзгерістен бас тартты, «diff» айырма тапты немесе «merge» қайшылық қалдырды, 2 — файл ашылмады не жазылмады немесе аргументтер қате.

cli-about = Қазақстанның индустриялық инвестициялық жобалары: әр санның дәлдігі мен дереккөзі бар
cli-file = Терезеде ашылатын деректер жиыны
cli-view = Терезе ашылатын көрініс, деректер жиынынан
cli-lang = Барлық сөздің тілі: { $values }; көрсетілмесе — жүйенің тілі

cli-check-about = Деректер жиынында не дұрыс емес екенін көрсету
cli-check-dataset = Деректер жиыны; көрсетілмесе — Joba құрамындағысы
cli-check-format = Жауап түрі: { $values }; көрсетілмесе — { $default }

cli-list-about = Жобалар тізімін терезедегі кестедей сандарымен, ескертулерімен және жиынтығымен көрсету
cli-list-dataset = Деректер жиыны; көрсетілмесе — Joba құрамындағысы
cli-list-filters = Тек мынадай жобалар, мысалы «өңір:абай,қарағанды инвестиция>1млрд -ел:CN жұмыс-орны:жоқ» немесе status=construction,operating; қайталауға болады
cli-list-view = Осы сақталған көріністің сүзгісі, реті мен бағандары; қалған параметрлер оларды нақтылайды
cli-list-sort = Сұрыптау бағандары, үтірмен; «:desc» — алдымен ең үлкені, мысалы investment:desc,name
cli-list-columns = Бағандар, үтірмен: { $values }
cli-list-group-by = Аралық жиынтықтарымен топтайтын өрістер, үтірмен бөлінген біреу немесе екеу: { $values }
cli-list-format = Жауап түрі: { $values }; көрсетілмесе — { $default }
cli-list-wrong-sort = «{ $text }» бойынша сұрыптауға болмайды. Мына бағандардың бірін жазыңыз: { $columns }; «:desc» — алдымен ең үлкені.
cli-pivot-about = Бірден екі өріс бойынша қосу: жолдардың, бағандардың және жалпы жиынтығымен
cli-pivot-dataset = Деректер жиыны; көрсетілмесе — Joba құрамындағысы
cli-pivot-rows = Жол нені білдіреді: { $values }
cli-pivot-columns = Баған нені білдіреді: { $values }
cli-pivot-measure = Не қосылады: { $values }; көрсетілмесе — { $default }
cli-pivot-filters = Тек мынадай жобалар, мысалы «өңір:абай,қарағанды инвестиция>1млрд -ел:CN жұмыс-орны:жоқ» немесе status=construction,operating; қайталауға болады
cli-pivot-view = Тек осы сақталған көріністің жобалары; --where оларды тарылтады
cli-pivot-format = Жауап түрі: { $values }; көрсетілмесе — { $default }
cli-ledger-about = Жарияланған жиынтықтарды жобалар бойынша жіктелгенімен салыстыру
cli-ledger-dataset = Деректер жиыны; көрсетілмесе — Joba құрамындағысы
cli-ledger-format = Жауап түрі: { $values }; көрсетілмесе — { $default }
cli-ledger-name = Жариялама
cli-ledger-announced = Жарияланған
cli-ledger-itemised = Жіктелген
cli-ledger-residual = Жіктелмеген
cli-ledger-share = Үлесі
cli-ledger-silent = Сансыз
cli-sum-about = Ақшаны немесе жұмыс орындарын қосып, жиынтыққа не кіргенін айту
cli-sum-dataset = Деректер жиыны; көрсетілмесе — Joba құрамындағысы
cli-sum-by = Мына өріс бойынша топтау: { $values }
cli-sum-measure = Не қосылады: { $values }; көрсетілмесе — { $default }
cli-sum-filters = Тек мынадай жобалар, мысалы «өңір:абай,қарағанды инвестиция>1млрд -ел:CN жұмыс-орны:жоқ» немесе status=construction,operating; қайталауға болады
cli-sum-view = Тек осы сақталған көріністің жобалары; --where оларды тарылтады
cli-sum-format = Жауап түрі: { $values }; көрсетілмесе — { $default }

cli-chart-about = Диаграмманы немесе картаны файлға салу
cli-chart-dataset = Деректер жиыны; көрсетілмесе — Joba құрамындағысы
cli-chart-figure = Не салынады: { $values }
cli-chart-size = Ені мен биіктігі нүктемен, 160–8000, немесе миллиметрмен: 170x110mm; берілмесе { $default }
cli-chart-scale = PNG-де бір пунктке келетін пиксель саны, 1-ден 4-ке дейін; көрсетілмесе — { $default }
cli-chart-theme = Түстер: { $values }; көрсетілмесе — { $default }
cli-chart-form = Картаның түрі: { $values }
cli-chart-classes = Картадағы мәндер сыныптарға қалай бөлінеді: { $values }
cli-chart-count = Сыныптар ең көбі қанша, 3-тен 7-ге дейін
cli-chart-bounds = Шартты белгілердің бірлігіндегі өз сынып шектеріңіз, кішісінен үлкеніне қарай, мысалы 1,2,5
cli-chart-colours = Картаның түстері: { $values }
cli-chart-middle = Екі жақты түстердің ортасы, шартты белгілердің бірлігінде; онсыз — бүкіл ел бойынша не медиана
cli-chart-multiples = Әр күйге не салаға шағын карта: { $values }
cli-chart-filters = Тек мынадай жобалар, мысалы «өңір:абай,қарағанды инвестиция>1млрд -ел:CN жұмыс-орны:жоқ» немесе status=construction,operating; қайталауға болады
cli-chart-view = Осы сақталған көріністің сүзгісі мен баптаулары; қалған параметрлер оларды нақтылайды
cli-chart-which = Суретті атаңыз: --figure немесе суреті бар көріністі білдіретін --view.
cli-chart-by = Бағаналар: бір бағана нені білдіреді: { $values }
cli-chart-measure = Не өлшенеді: { $values }
cli-chart-sort = Бағаналар: реті: { $values }; көрсетілмесе — өріске лайықтысы
cli-chart-axis = Бағаналар: шкаласы: { $values }
cli-chart-stack = Бағаналар: мынаның бойынша жинақталған: { $values }
cli-chart-split = Бағаналар: мынаның бойынша қатар: { $values }
cli-chart-without-largest = Инвестициясы ең ірі осынша жобаны қоспау, 0-ден 10-ға дейін
cli-chart-output = Жазылатын файл; аты .png, .svg немесе .pdf деп аяқталады
cli-chart-all = Барлық суретті --output көрсеткен қалтаға
cli-chart-langs = --all параметрімен бірге: тілдер, үтірмен: { $values }; берілмесе бәрі
cli-chart-formats = --all параметрімен бірге: пішімдер, үтірмен: { $values }; берілмесе бәрі
cli-chart-dpi = PNG файлындағы дюймге нүкте саны, 36–1200, --scale орнына
cli-chart-accent = Агенттіктің екпін түсі, он алтылық алты цифр
cli-chart-logo = Жоғарғы оң жақ бұрышқа логотип, PNG немесе SVG
cli-chart-title = Әдеттегінің орнына тақырып
cli-chart-subtitle = Тақырып астындағы әдеттегінің орнына жол
cli-chart-note = Сурет астына тағы бір ескерту
cli-chart-numbers = Сандарын да сол атпен CSV файлына жазу
cli-chart-no-logo = { $path } логотип ретінде оқылмады. PNG немесе SVG файлын көрсетіңіз.
cli-chart-no-folder = { $path } қалтасын жасау мүмкін болмады. --output арқылы басқасын көрсетіңіз.
cli-chart-written = { $path } ішіне { $count } сурет жазылды

cli-set-about = Файлдағы жобаның өрістерін өзгерту
cli-set-dataset = Өзгертілетін деректер жиыны
cli-set-id = Жобаның идентификаторы
cli-set-changes = Не өзгертіледі, мысалы status=operating немесе investment[0].amount=3600000000; бос мән өрісті алып тастайды, соңғысынан кейінгі нөмір жаңа элемент қосады

cli-convert-about = Деректер жиынын аты кеңейтіміне қарай басқа файлға жазу
cli-convert-input = Деректер жиыны, .json файлы
cli-convert-output = Жазылатын файл, .json немесе .csv; бар файл ауыстырылады

cli-schema-about = Деректер пішімінің JSON Schema сызбасын көрсету

## Жарамсыз аргументтер

cli-error-hint = Қалай жазылатынын «joba --help» және «joba КОМАНДА --help» көрсетеді.
cli-error-no-value = { $argument } үшін мән керек: { $values }.
cli-error-invalid-value = «{ $value }» { $argument } үшін жарамайды. Мүмкін мәндер: { $values }.
cli-error-unusable-value = «{ $value }» { $argument } үшін жарамайды.
cli-error-unknown-argument = Мұнда «{ $argument }» деген аргумент жоқ.
cli-error-missing-argument = Бірдеңе жетіспейді: { $argument }.
cli-error-argument-conflict = { $argument } екі рет берілмейді.
cli-error-other = Аргументтер түсініксіз.
cli-error-view-before-command = Пәрменнің көрінісі пәрменнен кейін тұрады.
cli-error-file-before-command = Команданың файлы командадан кейін жазылады.
cli-no-display =
    Терезе ашылмайды: WAYLAND_DISPLAY те, DISPLAY де орнатылмаған. Мына командаларға терезе керек емес:
    { cli-windowless }
cli-no-window =
    Терезе ашылмайды: { $reason }. Мына командаларға терезе керек емес:
    { cli-windowless }
cli-windowless =
    {"  "}joba check, joba list, joba sum, joba pivot, joba ledger, joba versus,
    {"  "}joba radar, joba chart, joba report, joba set, joba convert, joba diff,
    {"  "}joba merge, joba schema
    Олар туралы толығырақ — «joba --help».

## Сүзгілер


## Жауаптар

cli-check-line = { $severity }  { $place }  { $message }
cli-check-summary = { $errors }, { $warnings }
cli-check-errors =
    { $n ->
        [0] Қате жоқ
        [one] { $shown } қате
       *[other] { $shown } қате
    }
cli-check-warnings =
    { $n ->
        [0] ескерту жоқ
        [one] { $shown } ескерту
       *[other] { $shown } ескерту
    }

cli-sum-by-region = Өңір
cli-sum-by-sector = Сала
cli-sum-by-status = Күйі
cli-sum-by-country = Ел
cli-sum-by-type = Түрі
cli-sum-by-investor = Инвестор
cli-sum-by-year = Жылы
cli-sum-stated = Көрсетілген
cli-sum-investment = Инвестиция
cli-sum-jobs = Жұмыс орындары
cli-sum-construction-jobs = Құрылыс кезіндегі жұмыс орындары
cli-sum-projects = Жобалар
cli-sum-jobs-per-million = Млн $ шаққандағы орындар
cli-sum-range = Аралық
cli-sum-total = Барлығы
cli-sum-n-of-m = { $m } ішінен { $n }
cli-sum-none = көрсетілмеген
cli-sum-note-ceilings =
    { $n ->
        [one] { $shown } жобада тек жоғарғы шек көрсетілген; ол жиынтыққа толық, ал төменгі шекке 0 болып кіреді.
       *[other] { $shown } жобада тек жоғарғы шек көрсетілген; ол жиынтыққа толық, ал төменгі шекке 0 болып кіреді.
    }
cli-sum-note-no-rate =
    { $n ->
        [one] { $shown } жобаның сомасы бағамы жоқ валютада; ол есепке алынбаған.
       *[other] { $shown } жобаның сомасы бағамы жоқ валютада; олар есепке алынбаған.
    }

cli-set-done = { $path } файлындағы { $id } жобасы өзгертілді
cli-set-unchanged = { $path } файлындағы { $id } жобасы онсыз да осындай; ештеңе жазылған жоқ
cli-set-unknown-id = Идентификаторы «{ $id }» болатын жоба жоқ. Ештеңе өзгертілген жоқ.
cli-set-ambiguous-id = «{ $id }» идентификаторы бірнеше жобада бар. Алдымен әрқайсысына өз идентификаторын беріңіз. Ештеңе өзгертілген жоқ.
cli-set-no-equals = «{ $text }» — өзгеріс емес. ЖОЛ=МӘН деп жазыңыз, мысалы status=operating.
cli-set-not-a-path = «{ $path }» — жол емес. Былай жазыңыз: status немесе investment[0].amount.
cli-set-unknown-field = Жобада «{ $path }» өрісі жоқ. Ештеңе өзгертілген жоқ.
cli-set-single-value = «{ $path }» ішінде жалғыз мән тұр. Оны тұтас жазыңыз немесе алдымен алып тастаңыз. Ештеңе өзгертілген жоқ.
cli-set-no-item =
    { $n ->
        [0] «{ $path }» элементі жоқ: тізім бос, жаңа элемент — [0]. Ештеңе өзгертілген жоқ.
        [one] «{ $path }» элементі жоқ: тізімде { $shown } элемент бар, жаңасы — [{ $shown }]. Ештеңе өзгертілген жоқ.
       *[other] «{ $path }» элементі жоқ: тізімде { $shown } элемент бар, жаңасы — [{ $shown }]. Ештеңе өзгертілген жоқ.
    }
cli-set-unreadable =
    Жазба ойдағыдай оқылмай қалар еді, сондықтан ештеңе өзгертілген жоқ.
    { $reasons }

cli-convert-unknown-input = { $path } файлы оқылмайды: аты .json деп аяқталмайды.
cli-convert-unknown-output = { $path } файлы жазылмайды: аты .json деп те, .csv деп те аяқталмайды.
cli-chart-unknown-output = { $path } файлы жазылмайды: аты .png, .svg немесе .pdf деп аяқталмайды.
