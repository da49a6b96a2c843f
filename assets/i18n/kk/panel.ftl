# Жоба панелі: карточка және өңдеу нысаны.

## Панельдің басы мен аяғы

panel-previous = Алдыңғы жоба
panel-next = Келесі жоба
panel-position = { $n } / { $all }
panel-close = Панельді жабу
panel-edit = Өзгерту…
panel-duplicate = Көшірме жасау
panel-delete = Жою
panel-new-project = Жаңа жоба
panel-gone = Ашық жоба жоқ.
panel-apply = Қолдану
panel-cancel = Болдырмау
panel-discard = Өзгерістерді тастау
panel-keep-editing = Өңдеуді жалғастыру
panel-reload = Менікін тастап, қайта жүктеу
panel-leave = «{ $name }» жобасында қолданылмаған өзгерістер бар.
panel-changed-elsewhere = Сіз өңдеп жатқанда жоба басқа жерде өзгертілді. «Қолдану» оны сіздің нұсқаңызбен алмастырады.
panel-deleted-elsewhere = Сіз өңдеп жатқанда жоба жойылды. «Қолдану» оны қайта қосады.
panel-cannot-apply = Әзірге қолдануға болмайды. { $field }: { $reason }
panel-no-changes = Әзірге өзгеріс жоқ
panel-changed = өзгертілді
panel-new-row = жаңа

## Бөлімдер

panel-section-status = Күйі
panel-section-where = Орны
panel-section-what = Түрі мен өнімі
panel-section-parties = Қатысушылар
panel-section-investment = Инвестиция
panel-section-jobs = Жұмыс орындары
panel-section-capacity = Қуаты
panel-section-milestones = Кезеңдер
panel-section-commitments = Міндеттемелер
panel-section-more = Қолдау шаралары мен нарықтар
panel-section-instruments = Құралдар
panel-section-markets = Нарықтар
panel-section-area = Аумағы
panel-section-notes = Ескертпелер
panel-section-announcements = Жарияланған бағдарламалар құрамында
panel-section-checks = Жазбаны тексеру
panel-section-sources = Дереккөздер
panel-section-record = Жазба
panel-section-others = Файлдағы басқа өрістер

## Өрістер

panel-field-name = Атауы
panel-field-aliases = Басқа атаулары
panel-field-tags = Белгілер
panel-field-region = Өңір
panel-field-district = Аудан
panel-field-settlement = Елді мекен
panel-field-site = Алаң
panel-field-sector = Сала
panel-field-type = Түрі
panel-field-products = Өнімдер
panel-field-status = Күйі
panel-field-status-date = Қашаннан бері
panel-field-status-source = Күйінің дереккөзі
panel-field-source = Дереккөз
panel-field-note = Ескертпе
panel-field-unit = Өлшем бірлігі
panel-field-covers = Нені қамтиды
panel-field-in-totals = Жиынтықта ескеру
panel-field-exclude-reason = Неге ескерілмейді
panel-field-verified-date = Тексерілген күні
panel-field-verified-by = Кім тексерді
panel-one-a-line = Әр жолда біреуден
panel-instruments-help = Әр жолда біреуден, мысалы investment_agreement
panel-date-hint = мысалы, 2026-04
panel-date-help = Мысалы: 2026, 2026-04, 15.04.2026, көктем 2026, 4-тоқсан 2026
panel-type-to-filter = Сөздің бөлігін теріңіз
panel-nothing-found = Ештеңе табылмады
panel-clear = Көрсетілмеген
panel-add-language = Аударма қосу
panel-lang-en = ағылшынша
panel-lang-ru = орысша
panel-lang-kk = қазақша

## Тізімдер

panel-remove = Алып тастау
panel-move-up = Жоғары жылжыту
panel-move-down = Төмен жылжыту
panel-product = Өнім
panel-add-product = Өнім қосу
panel-party = Қатысушы
panel-add-party = Қатысушы қосу
panel-party-name = Атауы
panel-party-local-name = Өз жазуындағы атауы
panel-party-country = Ел
panel-party-role = Рөлі
panel-capacity-phase = Кезек
panel-phase = { $phase }-кезек
panel-capacity-direction = Бағыты
panel-add-capacity = Қуат қосу
panel-numbers = Сан
panel-milestone = Кезең
panel-add-milestone = Кезең қосу
panel-milestone-event = Оқиға
panel-milestone-planned = Жоспар
panel-milestone-actual = Нақты
panel-commitment = Міндеттеме
panel-add-commitment = Міндеттеме қосу
panel-commitment-what = Не уәде етілген
panel-add-market = Ел қосу…
panel-unit-list = Өлшем бірліктерінің тізімі

## Мәліметтер

panel-claim-meaning = Не көрсетілген
panel-claim-amount = Сома
panel-claim-number = Сан
panel-claim-currency = Валюта
panel-claim-low = Бастап
panel-claim-high = Дейін
panel-no-number = Сан жоқ, { $reason }
panel-add-claim = Дереккөзден сан қосу
panel-add-note = Ескертпе қосу
panel-first-is-preferred = Біріншісі — таңдалғаны, қалғандары балама ретінде көрінеді.
panel-preferred = таңдалған
panel-rival = балама
panel-no-currency = валютасы көрсетілмеген
panel-no-source = Дереккөзі көрсетілмеген
panel-no-sources = Бірде-бір өрісте дереккөз көрсетілмеген.
panel-jobs-permanent = Тұрақты жұмыс орындары
panel-jobs-unspecified = Түрі көрсетілмеген жұмыс орындары
panel-jobs-construction = Құрылыстағы жұмыс орындары
panel-count-jobs = { $shown } жұмыс орны

## Дереккөздер

panel-new-source = Жаңа дереккөз
panel-new-source-ask = Жаңа дереккөз…
panel-new-source-help = Файлға осы жобамен бірге қосылады.
panel-source-title = Атауы
panel-source-publisher = Басып шығарушы
panel-source-date = Күні
panel-source-link = Сілтеме
panel-source-type = Дереккөз түрі
panel-source-language = Тілі
panel-source-unknown = «{ $id }» дереккөзі файлда жоқ

## Жарияланған жиынтықтар

panel-ledger-projects = Жобалар
panel-ledger-announced = Жарияланғаны: { $announced }
panel-ledger-members = Оның осы файлда бары: { $n }
panel-ledger-itemised = Жобалар бойынша: { $itemised } ({ $stated })
panel-ledger-residual = Бөлінбегені: { $rest }
panel-ledger-over = Жобалар бойынша жарияланғаннан { $rest } артық
panel-ledger-nothing = бірде-бір сан жоқ

## Жазбаның өзі

panel-totals = Жиынтық
panel-in-totals = Жиынтықта ескеріледі
panel-not-in-totals = Жиынтықта ескерілмейді
panel-verified = Тексерілген
panel-id = Идентификатор
panel-unreadable = Файлда оқылмайды: «{ $value }»
panel-unreadable-kept = Файлда «{ $value }» тұр, оны оқу мүмкін емес. Жаңа мән бергенше сол күйінде қалады.

## Өріс жанындағы қателер

panel-problem-not-a-number = Бұл сан емес. Мысалы, 1 200 000, 1,2 млн немесе 3,7 млрд деп жазыңыз
panel-problem-negative = Сан теріс бола алмайды
panel-problem-too-large = Сан тым үлкен
panel-problem-number-needed = Сан жазыңыз немесе оның неге жоғын таңдаңыз
panel-problem-ends-out-of-order = Жоғарғы шегі төменгісінен кіші
panel-problem-currency-needed = Валютаны таңдаңыз
panel-problem-not-a-date = Бұл күн емес. Мысалы, 2026, 2026-04 немесе 15.04.2026 деп жазыңыз
panel-problem-name-needed = Атауы қажет
panel-problem-not-a-link = Сілтеме http:// немесе https:// деп басталады
