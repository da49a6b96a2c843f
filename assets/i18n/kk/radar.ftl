## Жай-күйін қарау керек жобалар тізімі

page-radar = Радар
action-page-radar = Радар
radar-findings = { $count } мәселе
radar-none = Қарайтын мәселе жоқ
radar-looked = Қаралды: { $projects }; { $date } жағдайы бойынша.
radar-no-projects = Сүзгілерге сай жоба жоқ, сондықтан қарайтын ештеңе жоқ.
radar-rule = Екі жыл бойы күні белгілі мәлімет болмаса — «Кідіртілген», төрт жыл болмаса — «Бас тартылған» (Global Energy Monitor ережесі). Ештеңе өздігінен өзгермейді.
radar-ahead =
    { $n ->
        [1] Алда бір жоспарлы күн бар: { $name } ({ $event }, { $date }).
       *[other] Алда { $count } жоспарлы күн бар, ең жақыны: { $name } ({ $event }, { $date }).
    }

radar-urgency-first = Бірінші кезекте
radar-urgency-next = Екінші кезекте
radar-urgency-later = Тексеру керек
radar-urgency-unjudged = Бағалау мүмкін емес

radar-still = күйі әлі де «{ $status }»
radar-still-none = күйі көрсетілмеген
radar-reason-silent-four-years = Төрт жылдан астам күні белгілі мәлімет жоқ, соңғысы: { $date }; { $still }.
radar-reason-silent-two-years = Екі жылдан астам күні белгілі мәлімет жоқ, соңғысы: { $date }; { $still }.
radar-reason-commissioning-passed = Пайдалануға берудің жоспарлы мерзімі ({ $date }) өтті; { $still }.
radar-reason-start-passed = Құрылысты бастаудың жоспарлы мерзімі ({ $date }) өтті; { $still }.
radar-reason-long-unverified = Соңғы тексеру: { $date }, { $count } айдан астам бұрын.
radar-reason-never-verified = Жазба бойынша, дереккөздермен ешқашан салыстырылмаған.
radar-reason-no-dated-evidence = Жазба сілтейтін дереккөздердің, күйдің, болған оқиғалар мен тексерудің ешқайсысының күні жоқ, сондықтан үнсіздікті бағалау мүмкін емес.

radar-evidence = Күні белгілі соңғы мәлімет: { $date }, { $from }
radar-no-evidence = Күні белгілі мәлімет жоқ
radar-witness-status = күйдің күні
radar-witness-verified = тексеру
radar-witness-verified-by = тексерген: { $by }

radar-suggest-status = Күйін «{ $status }» деп белгілеу
radar-suggest-news = Жаңалық іздеп, күйін өзгерту
radar-suggest-verify = Жазбаны дереккөздермен салыстыру

## Бетте

radar-sort = Сұрыптау
radar-order-due = Мерзімі бойынша
radar-order-project = Жоба бойынша
radar-order-region = Өңір бойынша
radar-order-status = Күйі бойынша
radar-descending = Кері ретпен
radar-export = Тізімді экспорттау…
radar-set-status = Күйі: «{ $status }»…
radar-change-status = Күйін өзгерту…
radar-valid = Қаралды, бәрі дұрыс
radar-open = Ашу
radar-select = Таңдау: { $name }
radar-select-group = Барлығын таңдау: { $group }
radar-selected = Таңдалды: { $count }
radar-clear-selected = Таңдауды алу

## Күйді өзгерту терезесі

radar-status-title = Күйін өзгерту
radar-status = Күйі
radar-as-suggested = Ұсынылғандай
radar-status-choose = Мәліметке сай күйді таңдаңыз
radar-date = Күйдің күні
radar-date-wrong = Бұл күн емес. 2026, 2026-04 немесе 15.04.2026 деп жазыңыз.
radar-source = Күйдің дереккөзі
radar-source-none = Жоқ, бұл — баға
radar-why = Себебі
radar-why-help = Сақталғаннан кейін себебі файлдың тарихында қалады.
radar-why-two-years = Екі жылдан астам күні белгілі мәлімет жоқ (Global Energy Monitor ережесі).
radar-why-four-years = Төрт жылдан астам күні белгілі мәлімет жоқ (Global Energy Monitor ережесі).
radar-why-years = Екі немесе төрт жылдан астам күні белгілі мәлімет жоқ (Global Energy Monitor ережесі).
radar-change = Не өзгереді
radar-apply = { $count } жобаның күйін белгілеу
radar-and-more = және тағы { $count } жоба

## Түзетулер, «Болдырмау:» немесе «Қайталау:» сөзінен кейін

edit-set-status =
    { $count ->
        [1] «{ $name }» жобасының күйін өзгерту: { $reason }
       *[other] { $count } жобаның күйін өзгерту: { $reason }
    }
edit-verify =
    { $count ->
        [1] «{ $name }» жобасын тексеру
       *[other] { $count } жобаны тексеру
    }

## Баптаулар

preferences-verify = Жазбаларды қайта тексеру мерзімі, ай
preferences-verify-help = Радар одан бұрын тексерілген жазбаларды көрсетеді. 1 мен 120 арасындағы бүтін сан.

## Пәрмен жолы

cli-radar-about = Жай-күйін қарау керек жобаларды себебімен көрсету
cli-radar-dataset = Деректер жиыны; көрсетілмесе — Joba құрамындағысы
cli-radar-filters = Тек мынадай жобалар, мысалы «өңір:абай,қарағанды инвестиция>1млрд -ел:CN жұмыс-орны:жоқ» немесе status=construction,operating; қайталауға болады
cli-radar-today = Қай күнге бағалау керек, мысалы 2026-11-22; көрсетілмесе — бүгін
cli-radar-format = Жауап түрі: { $values }; көрсетілмесе — { $default }
cli-radar-evidence = Соңғы мәлімет
cli-radar-suggestion = Ұсыныс
cli-radar-reason = Себебі

## Анықтама

help-radar-text =
    Жұмыс тізімі: жай-күйін қарау керек жобалар, ең шұғылы бірінші, себебі мен ереже ұсынысы бірге. Тізім сүзгіге бағынады, ештеңе өздігінен өзгермейді.
    # Тізімге не кіреді
    - Үнсіздік: екі жыл бойы күні белгілі мәлімет болмаса, «Кідіртілген», төрт жыл болмаса, «Бас тартылған» ұсынылады. Бұл — Global Energy Monitor ережесі. Жұмыс істеп тұрған және аяқталған жобалар туралы сұралмайды.
    - Мәлімет дегеніміз — күйдің, болған оқиғаның, жазба сілтейтін дереккөздің немесе тексерудің күні. Түзету де, жоспар да мәлімет емес.
    - Өткен жоспар: құрылыс немесе пайдалануға беру басталуы тиіс еді, бірақ күйі де, нақты күні де оны растамайды. Жыл келесі жылдың 1 қаңтарында өтті деп саналады.
    - Ешқашан тексерілмеген немесе белгіленген мерзімнен бұрын тексерілген жазба: <action:preferences>.
    - Ештеңенің күні болмаса, үнсіздікті бағалау мүмкін емес, ештеңе ұсынылмайды.
    # Не істеуге болады
    - <label:radar-change-status> не бар екенін және не болатынын күнімен, дереккөзімен, себебімен көрсетеді. Себебі файлдың тарихында қалады; болдырмау бәрін қайтарады.
    - <label:radar-valid>: тексеру ретінде бүгінгі күн мен атыңыз жазылады.
    - <label:checks-mute>: бір мәселе енді сұралмайды, себебі файлда қалады.
    - Бірнеше жолды белгілеп, бірге жауап беріңіз; <label:radar-export> тізімді кесте етіп жазады.
    Өткен жоспарлар тексерулерде де бар: <topic:checks>.
