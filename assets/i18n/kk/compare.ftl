# Салыстыру мен біріктіру: екі деректер жиынының айырмасы және қайшылықтардың шешілуі.

## Топтар: жазбалар мен олардың түрі

compare-record =
    { $kind ->
        [head] Деректер жиыны
        [rate] Валюта бағамы
        [region_stat] Өңірлік көрсеткіш
        [source] Дереккөз
        [announcement] Жариялама
        [view] Сақталған көрініс
        [change] Тарихтағы жазба
       *[project] Жоба
    }
compare-record-named = { $record }: { $name }

## Тұтас жазбамен не болды; атауы жоғарыда тұр

compare-record-new =
    { $kind ->
        [rate] жаңа бағам
        [region_stat] жаңа өңірлік көрсеткіш
        [source] жаңа дереккөз
        [announcement] жаңа жариялама
        [view] жаңа сақталған көрініс
        [change] тарихтағы жаңа жазба
       *[project] жаңа жоба
    }
compare-record-gone =
    { $kind ->
        [rate] бағам енді жоқ
        [region_stat] өңірлік көрсеткіш енді жоқ
        [source] дереккөз енді жоқ
        [announcement] жариялама енді жоқ
        [view] сақталған көрініс енді жоқ
        [change] тарихтағы жазба енді жоқ
       *[project] жоба енді жоқ
    }
compare-record-changed =
    { $kind ->
        [view] сақталған көрініс өзгерді
        [change] тарихтағы жазба өзгерді
       *[other] жазба өзгерді
    }
compare-record-moved =
    { $kind ->
        [rate] бағамдар
        [region_stat] өңірлік көрсеткіштер
        [source] дереккөздер
        [announcement] жарияламалар
        [view] сақталған көріністер
        [change] тарих
       *[project] жобалар
    } тізіміндегі орны өзгерді

## Сөйлемдер. $subject — жазбаның өрісі немесе бөлігі

compare-changed = { $subject }: бұрын { $before }, енді { $after }
compare-added = { $subject }: қосылды, { $after }
compare-removed = { $subject }: алып тасталды, бұрын { $before }
compare-raised = { $subject }: артты, бұрын { $before }, енді { $after }
compare-lowered = { $subject }: кеміді, бұрын { $before }, енді { $after }
compare-later = { $subject }: { $span } кейінге жылжыды, бұрын { $before }, енді { $after }
compare-earlier = { $subject }: { $span } ерте, бұрын { $before }, енді { $after }
compare-item-added = { $subject }: { $after } қосылды
compare-item-removed = { $subject }: { $before } алып тасталды
compare-part-added = { $subject }: қосылды
compare-part-removed = { $subject }: алып тасталды
compare-part-changed = { $subject }: өзгерді
compare-part-moved = { $subject }: тізімдегі орны өзгерді
compare-order = { $subject }: реті өзгерді
compare-claim-added = { $subject }: мәлімет қосылды, { $claim }
compare-claim-removed = { $subject }: мәлімет алып тасталды, { $claim }
compare-claim-changed = { $subject }: мәліметте өзгергені — { $fields }
compare-preferred = { $subject }: енді басқа мәлімет таңдалған
compare-also = { $text } (тағы өзгергені: { $fields })
compare-days = { $n } күнге
compare-months = { $n } айға
compare-years = { $n } жылға

## Сөйлем бөліктері

compare-quoted = «{ $text }»
compare-yes = иә
compare-taken-out = алып тасталды
compare-there = бар
compare-nothing = ештеңе
compare-more = тағы { $n }
compare-no = жоқ
compare-absent = жоқ
compare-and = { $first }, { $rest }
compare-then = { $first }; { $rest }
compare-value = { $value }
compare-within = { $outer }: { $inner }
compare-item = { $list } ({ $name })
compare-claim-of = { $claim } ({ $source })
compare-planned = { $event } (жоспар)
compare-actual = { $event } (нақты)
compare-one-capacity = қуаты
compare-one-party = қатысушы
compare-one-commitment = міндеттеме
compare-one-milestone = кезең
compare-unknown-field = { $name } өрісі
compare-lang-en = ағылшынша
compare-lang-ru = орысша
compare-lang-kk = қазақша
compare-lang-other = { $tag } тілі

## Сөйлем ішіндегі өрістер

compare-field-id = идентификатор
compare-field-name = атауы
compare-field-aliases = басқа атаулары
compare-field-type = түрі
compare-field-region = өңір
compare-field-district = аудан
compare-field-settlement = елді мекен
compare-field-site = алаң
compare-field-sector = сала
compare-field-products = өнімдер
compare-field-status = күйі
compare-field-status-date = күйінің күні
compare-field-status-source = күйінің дереккөзі
compare-field-phase-status = кезегінің күйі
compare-field-parties = қатысушылар
compare-field-investment = инвестиция
compare-field-investment-covers = инвестиция нені қамтиды
compare-field-jobs = жұмыс орындары
compare-field-permanent = тұрақты жұмыс орындары
compare-field-construction = құрылыстағы жұмыс орындары
compare-field-unspecified = түрі көрсетілмеген жұмыс орындары
compare-field-capacity = қуаты
compare-field-milestones = кезеңдер
compare-field-commitments = міндеттемелер
compare-field-instruments = құралдар
compare-field-area-ha = аумағы
compare-field-markets = нарықтар
compare-field-notes = ескертпелер
compare-field-include-in-totals = жиынтықта ескеру
compare-field-exclude-reason = жиынтықта неге ескерілмейді
compare-field-verified = тексеру
compare-field-verified-date = күні
compare-field-by = кім
compare-field-tags = белгілер
compare-field-muted-checks = өшірілген тексерулер
compare-field-code = тексеру
compare-field-reason = себебі
compare-field-time = уақыты
compare-field-author = авторы
compare-field-project = жоба
compare-field-field = өріс
compare-field-old = бұрынғы мәні
compare-field-new = жаңа мәні
compare-field-party-name = атауы
compare-field-local-name = өз жазуындағы атауы
compare-field-country = ел
compare-field-role = рөлі
compare-field-phase = кезек
compare-field-product = өнім
compare-field-unit = өлшем бірлігі
compare-field-direction = бағыты
compare-field-claims = мәліметтер
compare-field-event = оқиға
compare-field-planned = жоспарланған күні
compare-field-actual = нақты күні
compare-field-source = дереккөз
compare-field-note = ескертпе
compare-field-what = не уәде етілген
compare-field-value = сан
compare-field-amount = сома
compare-field-currency = валюта
compare-field-low = төменгі шегі
compare-field-high = жоғарғы шегі
compare-field-qualifier = нақтылауы
compare-field-missing = сан неге жоқ
compare-field-title = атауы
compare-field-publisher = басып шығарушы
compare-field-date = күні
compare-field-url = сілтеме
compare-field-language = тілі
compare-field-source-type = дереккөз түрі
compare-field-usd = бір бірлігінің АҚШ долларымен бағасы
compare-field-members = құрамындағы жобалар
compare-field-count = жобалар саны
compare-field-format = пішім
compare-field-version = пішім нұсқасы
compare-field-description = сипаттамасы
compare-field-as-of = деректер күні
compare-field-licence = лицензия
compare-field-rates = валюта бағамдары
compare-field-sources = дереккөздер
compare-field-projects = жобалар
compare-field-announcement = жариялама
compare-field-announcements = жарияламалар
compare-field-views = сақталған көріністер
compare-field-certainty = күйлер бойынша салмақтар
compare-field-changes = тарих

## Командалық жолдағы салыстыру мен біріктіру

compare-count =
    { $n ->
        [0] Айырма жоқ
       *[other] { $shown } айырма
    }
compare-whole-record = тұтас жазба
cli-diff-about = Екі деректер жиынының айырмасын жазба бойынша көрсету
cli-diff-before = Өзгеріске дейінгі деректер жиыны
cli-diff-after = Өзгерістен кейінгі деректер жиыны
cli-diff-format = Жауап түрі: { $values }; көрсетілмесе — { $default }
cli-merge-about = Екі адамның бір деректер жиынына енгізген өзгерістерін жазба мен өріс бойынша біріктіру
cli-merge-base = Екеуі де бастаған деректер жиыны
cli-merge-ours = Біздің деректер жиыны; қайшылықта осындағысы қалады
cli-merge-theirs = Олардың деректер жиыны
cli-merge-output = Жазылатын файл; OURS файлының өзі болуы мүмкін
cli-merge-conflicts = { $shown } қайшылық қалды; біздікі сақталды.
cli-merge-conflict = { $record } [{ $id }], { $subject }: бастапқыда { $base } | бізде { $ours } | оларда { $theirs }

## Терезедегі салыстыру

action-compare-saved = Сақталғанымен салыстыру
action-compare-file = Файлмен салыстыру…
action-compare-backup = Сақтық көшірмемен салыстыру…
picker-compare = Деректер жиынымен салыстыру
picker-do-compare = Салыстыру
compare-title = Салыстыру: { $name }
compare-saved-state = сақталған күйі
compare-backup-state = { $time } сақтық көшірмесі
compare-backup-title = Сақтық көшірмемен салыстыру
compare-backup-preview = Содан бері не өзгерді
compare-backup-open = Салыстыру
compare-direction = Әр жол осы терезедегі деректер жиынының мынадан айырмасын айтады: { $name }.
compare-summary = { $differences }, { $records }
compare-records = { $shown } жазба
compare-filter = Айырмаларды сүзу
compare-no-match = Бірде-бір айырма сәйкес келмейді.
compare-none = Айырма жоқ. Екеуінің барлық өрістері бірдей.
compare-stale = Салыстырғаннан кейін деректер жиыны өзгерді.
compare-again = Қайта салыстыру
compare-running = Салыстырылуда: { $name }…
compare-failed = Салыстыратын ештеңе жоқ

## Терезедегі біріктіру

edit-merge = файлмен біріктіру
edit-recover = сақталмаған өзгерістерді қалпына келтіру
edit-restore-backup = сақтық көшірмені қалпына келтіру
changed-merge = Біріктіру…
merge-title = { $name } файлымен біріктіру
merge-taken =
    { $n ->
        [0] Файлда бұдан басқа жаңалық жоқ.
       *[other] Файлдан { $shown } өзгеріс алынады.
    }
merge-conflicts =
    { $n ->
        [0] Екі жақта да өзгертілген мән жоқ.
       *[other] Екі жақта да { $shown } мән өзгертілген. Әрқайсысы үшін қайсысы қалатынын таңдаңыз.
    }
merge-base = Бұрын
merge-mine = Менікі
merge-theirs = Файлда
merge-all-mine = Бәрінде менікі
merge-all-theirs = Бәрінде файлдағы
merge-do = Біріктіру
merge-note = Әзірге ештеңе жазылмайды: нәтиже осында сақталмаған күйде тұрады, ал болдырмау файлдағыны көрсетеді.
merge-side = { $side }: { $value }
merge-value = { $record }, { $subject }
merge-running = { $name } файлымен біріктіру…
notice-merged = { $file } файлымен біріктірілді; әлі сақталмаған
merge-failed = Файлмен біріктіру мүмкін болмады

## Басқа бағдарлама өзгерткен файл

banner-changed = { $file } файлын басқа бағдарлама өзгертті.
banner-gone = { $file } файлы енді жоқ: басқа бағдарлама оны жылжытқан немесе жойған.
banner-reload = Қайта жүктеу
banner-keep = Менікін қалдыру
banner-compare = Салыстыру
banner-merge = Біріктіру…
