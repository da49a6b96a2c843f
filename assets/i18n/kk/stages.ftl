# Кезеңдер: күйлер бойынша аралық түріндегі жиынтықтар және салынбауы мүмкін жобалар азырақ есептелетін жиынтықтар.

action-page-stages = Кезеңдер
page-stages = Кезеңдер
action-toggle-weights = Салмақты жиынтықтар
figure-name-stages = Кезеңдер бойынша аралықтар
gallery-stages = Кезеңдер бойынша инвестиция
gallery-stages-about = Бұл қаржы қаншалықты сенімді: әр кезеңге кемінде және ең көбі қанша келеді

## Сөйлемдер. $stages — сомаларымен бірге кезеңдер тізімі
stages-sentence-investment = Кезеңдер бойынша инвестиция: { $stages }.
stages-sentence-jobs = Кезеңдер бойынша жұмыс орындары: { $stages }.
stages-sentence-total = Барлығы { $total }; { $coverage }.
stages-in-brackets = ({ $what })
stages-silent-investment = { $count } жоба{ $n ->
   *[other] , сомасы көрсетілмеген
}
stages-silent-jobs = { $count } жоба{ $n ->
   *[other] , жұмыс орындары көрсетілмеген
}
stages-weighted = салмақпен { $total }
stages-without-weight = { $n ->
   *[other] , күйінің салмағы жоқ { $count } жобасыз
}
stages-copy = Сөйлемді көшіру
stages-copied = Сөйлем көшірілді

## Сурет
stages-title-investment = Кезеңдер бойынша инвестиция, млрд $
stages-title-jobs = Кезеңдер бойынша жұмыс орындары
stages-weights = Салмақты жиынтықтар
stages-weighted-label = салмақпен { $amount }
stages-hover-weight = Салмағы { $percent } %
stages-hover-no-weight = Салмағы жоқ: салмақты жиынтыққа кірмейді
stages-shape-range = жолақ төменгі шектен жоғарғы шекке дейін созылады, оны қиған сызық — негізгі мән
stages-shape-hollow = оның іші бос бөлігі — жоғарғы шек қана
stages-weight-of = { $stage } { $percent } %
stages-note-weights = Кезеңдердің салмақтары: { $weights }. Бұл — дерек емес, Joba шарты.
stages-note-weights-set = Кезеңдердің салмақтары: { $weights }. Салмақтардың бір бөлігі осы деректер жиынында берілген, қалғаны — дерек емес, Joba шарты.

## Кесте
stages-column-name = Кезең
stages-column-projects = Жобалар
stages-column-investment = Инвестиция
stages-column-jobs = Жұмыс орындары
stages-column-weight = Салмағы
stages-column-weighted-investment = Салмақты инвестиция
stages-column-weighted-jobs = Салмақты орындар
stages-sum = Барлығы
stages-n-of-m = { $all } ішінен { $n }
stages-column-weight-percent = Салмағы, %
stages-table-weighted-investment = Салмақты инвестиция, млн $
stages-table-weighted-jobs = Салмақты жұмыс орындары

## Салмақтар
stages-convention = Әдеттегі салмақтар — дерек емес, Joba шарты: әр кезеңдегі жобалардың қаншасы салынатынын ешкім өлшеген жоқ. Салмақты жиынтық әр жобаны оның кезеңінің салмағымен есептейді және әрқашан жай жиынтықтың жанында тұрады.
stages-reset = Әдеттегі салмақтарға қайтару
stages-reset-not-needed = Барлық салмақ — әдеттегі
stages-percent = { $n } %
stages-usual = Әдетте { $percent }
stages-weight-name = «{ $stage }» кезеңінің салмағы
stages-no-weight = салмағы жоқ
stages-give-weight = Салмақ беру…
stages-take-weight = Салмағын алып тастау
stages-no-weight-help = Белгісіз күй жобаның салынатын-салынбайтынын көрсетпейді, сондықтан мұндай жобалар салмақты жиынтықтарға кірмейді, бірақ саны айтылады.

## Пәрмен жолы
cli-chart-weighted = Кезеңдер: әрқайсысының салмақты жиынтығы екінші белгі ретінде
cli-sum-weighted = Жай жиынтықтың жанына кезеңдер бойынша салмақты жиынтықты қою
cli-sum-weighted-heading = Салмақпен
cli-sum-weighted-ratio = қатынасты салмақтауға болмайды: қосылатын көрсеткішті таңдаңыз
cli-sum-note-weights = Кезеңдердің салмақтары — Joba шарты немесе деректер жиынында берілген; бұл — дерек емес.
cli-sum-note-no-weight = { $n ->
   *[other] { $shown } жоба салмақты жиынтыққа кірмейді: күйінің салмағы жоқ.
}
