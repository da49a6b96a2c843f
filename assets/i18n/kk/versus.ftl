page-groups = Екі топ
action-page-groups = Екі топты салыстыру…
figure-name-versus = Екі топ қатар
gallery-versus = Екі топ қатар
gallery-versus-about = Екі топтың барлық қорытындысы және олардың айырмасы
versus-title = Екі топ қатар
versus-head = { $letter }: { $group }
versus-both = Екеуіне де: { $filter }
versus-of-file = { $group } — { $file }
versus-this-file = Осы файл
versus-name-projects = Жобалар
versus-name-investment = Инвестиция
versus-name-jobs = Жұмыс орындары
versus-name-construction-jobs = Құрылыс кезіндегі жұмыс орындары
versus-name-jobs-per-million = Миллион долларға шаққандағы жұмыс орындары
versus-name-largest = Ең ірі жоба
versus-name-largest-share = Ең ірі жобаның үлесі
versus-name-without-amount = Сомасы көрсетілмеген жобалар
versus-name-without-jobs = Жұмыс орындары көрсетілмеген жобалар
## Сандар
versus-points = { $n }{"\u00A0"}п.{"\u00A0"}т.
versus-no-project = жоба жоқ
versus-none-stated = көрсетілмеген
versus-gap-none = айырма жоқ
versus-gap-unknown = айырмасы белгісіз
versus-silent = { $letter } тобында ештеңе көрсетілмеген
versus-silent-both = екі топта да ештеңе көрсетілмеген
versus-range-closed = { $low } … { $high }
versus-range-low-open = { $low } және одан аз … { $high }
versus-range-high-open = { $low } … { $high } және одан көп
versus-range-open = { $low } және одан аз … { $high } және одан көп
versus-may-turn = керісінше болуы да мүмкін
versus-percent = B — A тобының { $percent }
versus-percent-about = B — A тобының шамамен { $percent }
versus-times = B тобы A тобынан { $times } есе көп
versus-times-about = B тобы A тобынан шамамен { $times } есе көп
versus-hover-gap = B мен A айырмасы: { $gap }
versus-spoken = { $name }: A — { $a }, B — { $b }, B мен A айырмасы — { $gap }.
## Білуге тиіс жайттар
versus-absent = { $letter } тобы басқа файлдан алынған, ал ол ашық емес.
versus-empty = Екі топта да жоба жоқ.
versus-note-begun = Топтар әлі таңдалмаған: инвестициясы ең көп екі өңір көрсетілген.
versus-note-movers = { $measure }: барлық айырманың { $percent } { $count } жобаға тиесілі, { $names }.
versus-note-shared = { $count } жоба екі топта да бар және айырмаға әсер етпейді.
versus-note-shared-files = { $count } жоба екі топта да бар; айырмаға олардың сандарының өзгерісі ғана кіреді.
versus-note-silent = Айырма көрсетілген сандар бойынша алынған; көрсетілмегені нөл деген сөз емес.
versus-sources-other = { $file }: { $sources }
versus-more = Орын жетпегендіктен көрсетілмегені: { $names }.
## Бет
versus-field = { $letter } тобының өрісі
versus-value = { $letter } тобының мәні
versus-own-filter = Өз сүзгісі
versus-expression = { $letter } тобы іздеу сөзімен
versus-take-filter = Ағымдағы сүзгіні алу
versus-take-filter-hint = Сүзгі осы топқа айналады да, басқа ештеңені шектемейді
versus-view = Сақталған көрініс
versus-no-view = Сақталған көріністердің ешқайсысында сүзгі жоқ.
versus-file = Файл
versus-same = { $letter } тобындағыдай
versus-open-saved = Соңғы сақталған күйі
versus-open-file = Басқа файл…
versus-open-backup = Сақтық көшірме…
versus-backup-open = Топты осыдан алу
picker-group = Топты деректер жиынынан алу
versus-swap = A мен B орнын ауыстыру
versus-save-table = CSV түрінде сақтау…
versus-narrowed = Сүзгі екі топты да шектейді.
versus-movers = Айырма неден құралады
versus-parts = Айырма бөліктер бойынша
versus-no-movers = Айырма жоқ: әр жоба екі топта да бар және сандары бірдей.
versus-in-a = тек A тобында
versus-in-b = тек B тобында
versus-in-both = екеуінде де
## Кестелер
versus-table-line = Жол
versus-table-unit = Бірлік
versus-table-kind = Түрі
versus-table-kind-total = Қорытынды
versus-table-kind-project = Жоба
versus-table-kind-part = Бөлік
versus-table-project = Жоба
versus-table-in = Қайда
versus-table-a = A
versus-table-b = B
versus-table-gap = B мен A айырмасы
versus-table-gap-low = B мен A айырмасы: ең азы
versus-table-gap-high = B мен A айырмасы: ең көбі
versus-table-about = Сөзбен
versus-table-range = Аралық
versus-table-running = Жинақталды
versus-table-share = Барлық айырмадағы жинақталған үлес, %
versus-unit-money = млн $
versus-unit-jobs = жұмыс орны
versus-unit-projects = жоба
versus-unit-ratio = млн $ шаққандағы жұмыс орны
versus-unit-percent = %
## Анықтама
help-groups-text =
    Жобалардың екі тобы қатар: екеуінің барлық қорытындысы, олардың айырмасы және айырманы құрайтын жобалар.
    # Топтарды таңдау
    - Өрісті және оның бір мәнін таңдаңыз не іздеу жазыңыз, мысалы `region:павлодар status:construction`: <topic:search>.
    - «<label:versus-take-filter>» қолданыстағы сүзгіні топқа айналдырып, оны босатады; «<label:versus-view>» сақталған көріністің сүзгісін алады.
    - «<label:versus-file>» топты басқа файлдан, соңғы сақталған күйден не сақтық көшірмеден алады. Екі топта да мән таңдалмаса, бүкіл файлдың екі күйі қатар тұрады.
    - Сүзгі екі топты да шектейді: <topic:filters>.
    # Не көрсетіледі
    - A үшін жолақ, B үшін бозғылт жолақ; әрқайсысының аралығы және саны көрсетілген жобалардың саны бар: <topic:marks>.
    - B мен A айырмасы және ол қандай болуы мүмкін. Бір топта көрсетілгеннен көп болуы мүмкін болса, айырма да сондай; топта ештеңе көрсетілмесе, айырма белгісіз.
    - Екі топта да сандары бірдей жоба, саны қаншалықты күмәнді болса да, айырмаға әсер етпейді.
    - Төменде жобалар үлесі бойынша, жинақталған үлесімен, сондай-ақ айырма өріс мәндері бойынша берілген. Басу жобаны ашады не мән бойынша сүзеді.
    # Өзімен алу
    - «<label:versus-save-table>» қорытындыларды, жобаларды және бөліктерді жазады; сурет басқалары сияқты экспортталады: <topic:pictures>.
    - `joba versus --a region:павлодар --b region:абай` терезесіз дәл соны істейді: <topic:command-line>.
## Пәрмен жолы
cli-versus-about = Екі топты салыстыру: барлық қорытынды, айырма және оны құрайтын жобалар
cli-versus-dataset = Деректер жиыны; көрсетілмесе — Joba құрамындағысы
cli-versus-a = Бірінші топ, мысалы «region:павлодар»; көрсетілмесе — барлық жоба
cli-versus-b = Екінші топ; көрсетілмесе — барлық жоба
cli-versus-other = Екінші топты осы деректер жиынынан алу
cli-versus-filters = Екі топта да тек мынадай жобалар; қайталауға болады
cli-versus-measure = Айырманы құрайтын жобалар немен өлшенеді: { $values }; көрсетілмесе — { $default }
cli-versus-by = Айырма қай өріс бойынша бөлінеді: { $values }; көрсетілмесе — { $default }
cli-versus-format = Жауап түрі: { $values }; көрсетілмесе — { $default }
cli-versus-nothing = кемінде бір топты (--a не --b) немесе басқа деректер жиынын (--other) көрсетіңіз
cli-chart-versus-a = Екі топ үшін: біріншісі, мысалы «region:павлодар»; қайталауға болады
cli-chart-versus-b = Екі топ үшін: екіншісі; екеуі де көрсетілмесе — инвестициясы ең көп екі өңір
