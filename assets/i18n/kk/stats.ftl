# Өңірлердің көрсеткіштері: халық саны мен жалпы өңірлік өнім және қорытындыларды солармен салыстыру.

indicator-population = Халық саны
indicator-gross-regional-product = Жалпы өңірлік өнім
stats-no-indicator = Не есептелгені көрсетілмеген

## Салыстыру, болдырмау, дереккөздер мен тексерулер

compare-indicator-population = халық саны
compare-indicator-gross-regional-product = жалпы өңірлік өнім
compare-field-region-stats = өңірлік көрсеткіштер
compare-field-indicator = көрсеткіш
edit-change-region-stats = өңірлік көрсеткіштерді өзгерту
edit-add-region-stats = { $count } өңірлік көрсеткішті енгізу
edit-delete-region-stats = { $count } өңірлік көрсеткішті жою
sources-usage-region-stats = { $shown } өңірлік көрсеткіш
rule-unusable-stat = Жарамсыз өңірлік көрсеткіш
rule-stat-without-rate = Бағамы жоқ жалпы өңірлік өнім
rule-duplicate-stat = Өңірлік көрсеткіш екі рет келтірілген
check-unusable-stat =
    { $reason ->
        [region] Көрсеткіштің өңірі көрсетілмеген, сондықтан онымен ештеңе салыстырылмайды. Өңірді көрсетіңіз.
        [indicator] Не есептелгені көрсетілмеген, сондықтан көрсеткішпен ештеңе салыстырылмайды. Халық санын немесе жалпы өңірлік өнімді таңдаңыз.
        [zero] Сан нөлден үлкен емес, оған бөлуге болмайды. Түзетіңіз немесе сан жоқ екенін көрсетіңіз.
        [money] Халық саны ақша сомасы бола алмайды. Тұрғындар санын жазыңыз.
       *[claims] Көрсеткіште сан жоқ, сондықтан онымен ештеңе салыстырылмайды. Санды қосыңыз немесе көрсеткішті жойыңыз.
    }
check-stat-without-rate = { $currency } валютасының бағамы жоқ, сондықтан инвестиция бұл өніммен салыстырылмайды. АҚШ долларына шаққандағы бағамды қосыңыз.
check-duplicate-stat = Дәл осы өңір, көрсеткіш және күн { $first } жазбасында бар; тек сол пайдаланылады. Екінші санды сонда қосыңыз немесе күнін түзетіңіз.

## Суреттер: қорытынды немен салыстырылады

per-label = Салыстыру
per-nothing = Сол күйінде
per-thousand-people = 1 000 тұрғынға
per-gross-regional-product = ЖӨӨ-ге шаққанда, %
per-why-grouping = Өңірлердің халық санымен немесе өнімімен тек өңірлер бойынша қорытындылар салыстырылады.
per-why-ratio = Миллион долларға шаққандағы жұмыс орындары — онсыз да арақатынас.
per-why-money = Жалпы өңірлік өнімнің үлесі тек инвестиция бола алады.
per-why-population = Әзірге бірде-бір өңірдің халық саны көрсетілмеген. Оны «Өңірлік көрсеткіштер…» терезесінде енгізіңіз.
per-why-gross-regional-product = Әзірге бірде-бір өңірдің жалпы өңірлік өнімі көрсетілмеген. Оны «Өңірлік көрсеткіштер…» терезесінде енгізіңіз.
per-title-thousand-people =
    { $measure ->
        [investment] { $by } 1 000 тұрғынға шаққандағы инвестиция, млн $
        [jobs] { $by } 1 000 тұрғынға шаққандағы жұмыс орындары
        [construction] { $by } 1 000 тұрғынға шаққандағы құрылыс кезіндегі жұмыс орындары
       *[projects] { $by } 1 000 тұрғынға шаққандағы жобалар саны
    }
per-title-gross-regional-product = { $by } инвестиция, жалпы өңірлік өнімге шаққанда, %
per-name-thousand-people =
    { $measure ->
        [investment] 1 000 тұрғынға шаққандағы инвестиция, млн $
        [jobs] 1 000 тұрғынға шаққандағы жұмыс орындары
        [construction] 1 000 тұрғынға шаққандағы құрылыс кезіндегі орындар
       *[projects] 1 000 тұрғынға шаққандағы жобалар
    }
per-name-gross-regional-product = Инвестиция, ЖӨӨ-ге шаққанда, %
per-value-thousand-people =
    { $measure ->
        [investment] 1 000 тұрғынға { $value } млн $
        [jobs] 1 000 тұрғынға { $value } жұмыс орны
        [construction] 1 000 тұрғынға құрылыс кезіндегі { $value } жұмыс орны
       *[projects] 1 000 тұрғынға { $value } жоба
    }
per-value-gross-regional-product = жалпы өңірлік өнімнің { $value } %-ы
per-whole = { $value } ({ $all } өңірдің { $count } өңірі бойынша)
per-whole-none-population = саны да, халық саны да бар өңір жоқ
per-whole-none-gross-regional-product = саны да, жалпы өңірлік өнімі де бар өңір жоқ
per-silent-population = { $region }: халық саны көрсетілмеген
per-silent-gross-regional-product = { $region }: жалпы өңірлік өнім көрсетілмеген
per-silent-nowhere = { $region }: { $count } жоба, салыстыратын ештеңе жоқ
per-legend-none-population = Жоба бар, сомасы, жұмыс орындары не халық саны көрсетілмеген
per-legend-none-gross-regional-product = Жоба бар, сомасы не ЖӨӨ көрсетілмеген
per-middle = Түстер шегі — { $value }, екі саны да бар өңірлер бойынша
per-note-population = Халық саны: { $list }.
per-note-gross-regional-product = Жалпы өңірлік өнім (ЖӨӨ): { $list }.
per-note-item = { $date } ({ $source })
per-note-more = тағы { $count } күн мен дереккөз
per-note-date-none = күні көрсетілмеген
per-note-source-none = дереккөзі көрсетілмеген
per-note-without-population = Халық саны көрсетілмеген: { $count } өңір ({ $names }); олар салыстырылмайды.
per-note-without-gross-regional-product = Жалпы өңірлік өнімі көрсетілмеген: { $count } өңір ({ $names }); олар салыстырылмайды.
per-note-years = Инвестиция бірнеше жылға жоспарланған, ал жалпы өңірлік өнім бір кезеңге есептелген.
per-hover-stat = { $indicator } { $value }, { $date } ({ $source })
per-hover-none-population = Халық саны көрсетілмеген
per-hover-none-gross-regional-product = Жалпы өңірлік өнім көрсетілмеген
per-table-stat-population = Халық саны
per-table-stat-gross-regional-product = Жалпы өңірлік өнім, млн $
per-table-date = Көрсеткіштің күні
per-table-source = Көрсеткіштің дереккөзі

## Пәрмен жолы

cli-sum-per = Өңірлер бойынша қорытындыларды салыстыру: { $values }; көрсетілмесе — { $default }
cli-chart-per = Өңірлер бойынша бағандар мен карта, салыстырумен: { $values }
cli-per-impossible = --per { $per } мұнда мүмкін емес: { $why }
cli-sum-per-thousand-people =
    { $measure ->
        [investment] 1 000 тұрғынға, млн $
        [jobs] 1 000 тұрғынға жұмыс орны
        [construction] 1 000 тұрғынға құрылыс кезіндегі орын
       *[projects] 1 000 тұрғынға жоба
    }
cli-sum-per-gross-regional-product = ЖӨӨ-ге шаққанда, %
cli-sum-no-population = халық саны көрсетілмеген
cli-sum-no-gross-regional-product = ЖӨӨ көрсетілмеген
cli-sum-per-note = Қорытынды екі саны да бар өңірлер бойынша: { $all } өңірдің { $count } өңірі.

## Терезе

action-region-stats = Өңірлік көрсеткіштер…
stats-title = Өңірлік көрсеткіштер
stats-lead = Өңірлер бойынша қорытындыларды салыстыруға арналған сандар. Бағдарламаның өзінде мұндай сандар жоқ: оларды күні мен дереккөзін көрсетіп енгізіңіз немесе қойыңыз. Бірнеше күннің соңғысы пайдаланылады.
stats-region = Өңір
stats-value = Мәні
stats-date = Күні
stats-source = Дереккөз
stats-enter = Енгізу…
stats-edit = Өзгерту…
stats-another = Басқа күн…
stats-delete = Жою
stats-paste = Қою…
stats-delete-all = Осының бәрін жою
stats-count = { $all } өңірдің { $count } өңірінде пайдаланылатын сан бар
stats-rivals = және тағы { $count } басқа мән
stats-field-date = Күні немесе кезеңі
stats-date-help = Халық саналған күн немесе өнім өндірілген жыл.
stats-date-none = Күні көрсетілмеген
stats-source-none = Дереккөзі көрсетілмеген
stats-needs-date = Күнін енгізіңіз немесе көрсетілмегенін белгілеңіз.
stats-needs-source = Дереккөзді таңдаңыз немесе көрсетілмегенін белгілеңіз.
stats-needs-number = Нөлден үлкен сан енгізіңіз.
stats-needs-lines = Өңірі мен саны бар жолдарды қойыңыз.
stats-needs-currency = Валютаны таңдаңыз.
stats-same-date = Бұл өңірдің осы күнгі саны бар. Соны өзгертіңіз.
stats-apply = Қолдану
stats-back = Тізімге оралу
stats-paste-title = { $indicator ->
    [population] Өңірлердің халық санын қою
   *[gross_regional_product] Өңірлердің ЖӨӨ-сін қою
}
stats-paste-help = Кестеден екі бағанды, өңір мен санды қойыңыз, содан кейін бәріне ортақ күн мен дереккөзді таңдаңыз.
stats-paste-hint = Павлодар	756 000
stats-paste-here = Кестенің бағандары
stats-paste-scale = Сандардың өлшемі
stats-scale-0 = бірлік
stats-scale-3 = мың
stats-scale-6 = миллион
stats-scale-9 = миллиард
stats-paste-matched = { $count } сан енгізіледі
stats-paste-unmatched = { $count } жол түсініксіз
stats-paste-replaces = { $before } орнына
stats-paste-ahead = { $before } мәнінен артық саналады
stats-paste-adds = жаңа
stats-paste-no-region = «{ $text }» өңір емес
stats-paste-ambiguous = «{ $text }» қала да, облыс та болуы мүмкін; «Алматы қаласы» немесе «Алматы облысы» деп жазыңыз
stats-paste-no-number = «{ $text }» нөлден үлкен сан емес
stats-paste-twice = { $region } мұнда екі рет тұр; бірінші жол есептеледі
stats-paste-short = «{ $text }» жолының екінші бағаны жоқ
stats-paste-too-large = Қою үшін бұл тым көп.
stats-paste-do = { $count } санды енгізу

## Анықтама

help-region-stats = Өңірлерді әділ салыстыру
help-region-stats-text =
    Халқы көп өңірде бәрі де көп. Сондықтан өңірлер бойынша қорытындыларды әр өңірдің халық санымен немесе жалпы өңірлік өнімімен салыстыруға болады.
    # Сандар
    - <action:region-stats> терезесінде барлық өңірдің халық саны мен жалпы өңірлік өнімі бар. Бағдарламаның өзінде мұндай сандар жоқ: оларды күні мен дереккөзін көрсетіп енгізіңіз немесе қойыңыз.
    - Әр сан — басқалары сияқты мәлімет: өз нақтылауы мен басқа нұсқалары бар. Бірнеше күннің соңғысы пайдаланылады, қайсысы екенін сурет айтады.
    - Басқа валютадағы өнім үшін файлда бағам керек.
    # Не көрсетіледі
    - Өңірлер бойынша бағандар мен өңірлер картасы: «<label:per-label>» тізімінде 1 000 тұрғынға шаққандағы мән, ал инвестиция үшін жалпы өңірлік өнімге шаққандағы үлес бар.
    - Ауқым екі жақтан құралады: халық санындағы «шамамен» оны кеңейтеді, «кемінде» төменгі шегінсіз қалдырады.
    - Көрсеткіші жоқ өңір аталады, бірақ салынбайды: ол нөл емес. <topic:missing> қараңыз.
    - Жалпы мән екі саны да бар өңірлер бойынша қайта есептеледі, олардың нешеу екені айтылады.
    Инвестиция бірнеше жылға жоспарланған, ал жалпы өңірлік өнім бір кезеңге есептелген, сондықтан үлес 100 %-дан асуы мүмкін. Толығырақ: <topic:totals>.
