# Зерттеу: іздеу тілі, фасеттер, шектер.

## Іздеу тілінің сөздері; бағдарлама жазатыны бірінші тұрады. Сөз ішінде бос орын болмайды

search-word-region = өңір, облыс
search-word-sector = сала
search-word-status = күй, мәртебе
search-word-country = ел
search-word-investor = инвестор, компания
search-word-type = түр
search-word-year = жыл
search-word-source = дереккөз
search-word-qualifier = нақтылау
search-word-check = тексеру
search-word-tag = белгі, тег
search-word-investment = инвестиция, сома
search-word-jobs = жұмыс-орны, жұмыс
search-word-construction-jobs = құрылыстағы-жұмыс, құрылыста
search-word-commissioning = іске-қосу
search-word-without-largest = ең-ірілерсіз
search-word-search = іздеу, мәтін
search-word-missing = жоқ, көрсетілмеген
search-word-stated = бар, көрсетілген
search-word-error = қате, қателер
search-word-warning = ескерту, ескертулер
search-word-qualifier-exact = дәл
search-word-qualifier-approx = шамамен
search-word-qualifier-at-least = кемінде
search-word-qualifier-more-than = астам
search-word-qualifier-up-to = дейін
search-word-qualifier-range = аралық

## Хабарлардағы өрістер

search-field-region = өңір
search-field-sector = сала
search-field-status = күй
search-field-country = ел
search-field-investor = инвестор
search-field-type = түр
search-field-year = жыл
search-field-source = дереккөз
search-field-qualifier = нақтылау
search-field-check = тексеру
search-field-tag = белгі
search-field-investment = инвестиция
search-field-jobs = жұмыс орындары
search-field-construction-jobs = құрылыстағы жұмыс орындары
search-field-commissioning = іске қосу
search-field-without-largest = ең ірілерсіз
search-field-search = іздеу

## Өріс нені қабылдайды

search-accepts-region = атауы немесе коды, мысалы қарағанды немесе KZ-35, не болмаса «жоқ»
search-accepts-sector = атауы, мысалы энергетика немесе «құрылыс материалдары», не болмаса «жоқ»
search-accepts-status = атауы, мысалы құрылыс немесе «жұмыс істеп тұр», не болмаса «жоқ»
search-accepts-country = атауы немесе коды, мысалы қытай немесе CN, не болмаса «жоқ»
search-accepts-investor = осы деректер жинағындағы инвестор атауының бөлігі немесе «жоқ»
search-accepts-type = атауы, мысалы кеңейту, не болмаса «жоқ»
search-accepts-year = жыл, мысалы 2028, аралық, мысалы 2026..2028, не болмаса «жоқ»
search-accepts-source = осы деректер жинағындағы дереккөздің идентификаторы немесе тақырыбының бөлігі, не болмаса «жоқ»
search-accepts-qualifier = дәл, шамамен, кемінде, астам, дейін, аралық немесе «жоқ»
search-accepts-check = қате, ескерту немесе ештеңе табылмаса «жоқ»
search-accepts-tag = осы деректер жинағындағы белгінің бөлігі немесе «жоқ»
search-accepts-investment = АҚШ долларымен сома, мысалы 300млн, >1млрд немесе 1..3млрд, не болмаса «жоқ» не «бар»
search-accepts-jobs = сан, мысалы >500 немесе 100..500, не болмаса «жоқ» не «бар»
search-accepts-construction-jobs = сан, мысалы >500 немесе 100..500, не болмаса «жоқ» не «бар»
search-accepts-commissioning = күн, мысалы <2028, 2027-06 немесе 2026..2028, не болмаса «жоқ» не «бар»
search-accepts-without-largest = жобалар саны, мысалы 1
search-accepts-search = сөздер

## Іздеу жолында не дұрыс емес

search-unknown-field = «{ $word }» деген өріс жоқ. Өрістер: өңір, сала, күй, ел, инвестор, түр, жыл, дереккөз, нақтылау, тексеру, белгі, инвестиция, жұмыс-орны, құрылыстағы-жұмыс, іске-қосу, ең-ірілерсіз. Осы мәтіннің өзін іздеу үшін оны тырнақшаға алыңыз.
search-no-value = «{ $field }» өрісінің мәні жоқ. Қабылданады: { $accepted }.
search-unknown-value = «{ $field }» өрісінде «{ $word }» деген мән жоқ. Қабылданады: { $accepted }.
search-ambiguous = «{ $field }» өрісінде «{ $word }» бірнеше мәнді білдіруі мүмкін. Кодты жазыңыз, мысалы Алматы қаласы үшін KZ-75, Алматы облысы үшін KZ-19.
search-other-currency = «{ $word }» — АҚШ доллары емес. Сомалар АҚШ долларымен салыстырылады.
search-no-comparison = «{ $field }» өрісі «үлкен» не «кіші» белгісімен салыстырылмайды. Қабылданады: { $accepted }.
search-two-ranges = «{ $field }» өрісі тек бір аралықпен салыстырылады. Екі шетін бірге жазыңыз, мысалы 100..500.
search-cannot-exclude = Екі шеті бар аралықты «{ $field }» өрісінен алып тастауға болмайды. Шеттерін жеке-жеке жазыңыз.
search-nothing = «{ $field }» өрісіне бұрын қойылған шарттармен бірге бірде-бір жоба өтпейді.
search-at = { $n }-таңба: { $text }

## Мәндер мен шектер сөзбен

figure-filter-not = { $names } емес
figure-filter-source = Дереккөз: { $names }
figure-filter-qualifier = Нақтылау: { $names }
figure-filter-check = Тексеру: { $names }
figure-filter-tag = Белгі: { $names }
figure-filter-investment = Инвестиция: { $names }
figure-filter-jobs = Жұмыс орындары: { $names }
figure-filter-construction-jobs = Құрылыстағы жұмыс орындары: { $names }
figure-filter-commissioning = Іске қосылуы: { $names }
filter-stated = көрсетілген
filter-missing = көрсетілмеген
filter-or-missing = { $limits } немесе көрсетілмеген
filter-check-error = Қателер
filter-check-warning = Ескертулер
filter-check-none = Ештеңе табылмады
filter-source-none = Дереккөзі жоқ
filter-qualifier-none = Саны көрсетілмеген
filter-tag-none = Белгісі жоқ
filter-region-none = Өңір көрсетілмеген
filter-sector-none = Сала көрсетілмеген
filter-status-none = Күйі көрсетілмеген
filter-country-none = Ел көрсетілмеген
filter-investor-none = Инвестор көрсетілмеген
filter-type-none = Түрі көрсетілмеген
filter-year-none = Жылы көрсетілмеген

## Іздеу жолы және оның анықтамасы

chips-edit = Мәтін ретінде түзету
chips-edit-hint = Барлық сүзгіні іздеу жолына мәтін етіп қояды: өзгертуге, көшіруге немесе сақтап қоюға болады
search-clear = Іздеуді тазарту
search-enter = Enter белгіленгенді сүзгіге айналдырады.
search-enter-whole = Enter барлық сүзгіні осы мәтінмен алмастырады, Escape бәрін сол күйінде қалдырады.
search-help = Қалай іздеу керек
search-help-words = qarmet цемент
search-help-words-text = Екі сөз де жобаның бір жерінде, кез келген жазылуында
search-help-phrase = «илемдеу стан» -цемент
search-help-phrase-text = Бұл сөздер қатар тұрады; мына сөзсіз
search-help-values = өңір:абай,қарағанды
search-help-values-text = Осы мәндердің кез келгені; сала, күй, ел, инвестор, түр, жыл, дереккөз, нақтылау, белгі үшін де солай
search-help-not = -ел:қытай
search-help-not-text = Осы мәннен басқасы
search-help-limits = инвестиция>1млрд жұмыс-орны<=200
search-help-limits-text = Артық, кем, кемінде немесе ең көбі; ақша АҚШ долларымен
search-help-range = жұмыс-орны:100..500
search-help-range-text = Осыдан осыған дейін
search-help-dates = іске-қосу<2028
search-help-dates-text = 2028 жылға дейін; ай 2027-06 деп жазылады
search-help-missing = жұмыс-орны:жоқ сала:бар
search-help-missing-text = Саны көрсетілмеген; кез келген сала көрсетілген
search-help-names = инвестор:qarmet инвестор=«Qarmet JSC»
search-help-names-text = Атауында осы бар; дәл осы атау
search-help-check = тексеру:қате
search-help-check-text = Тексеру қате тапқан жобалар
search-help-rule = Сан негізгі мәнімен салыстырылады: «шамамен 1 млрд» пен «1 млрд дейін» 1 млрд деп, аралық ортасымен есептеледі. Күн өзі атаған алғашқы күнмен салыстырылады. Саны көрсетілмеген жоба ешбір шектен өтпейді.
search-help-more = Іздеу жолында F1 пернесі барлық өріс туралы айтады.
search-help-enter = Жай сөздер теріп жатқанда-ақ ізделеді. Қалғанын Enter сүзгіге айналдырады; атаулар ағылшын, орыс және қазақ тілдерінде түсінікті.

## Фасеттер

action-toggle-facets = Сүзгілер тақтасы
facets-title = Сүзгілер
facets-close = Сүзгілер тақтасын жабу
facets-counting = Саналып жатыр…
facet-region = Өңір
facet-sector = Сала
facet-status = Күйі
facet-country = Ел
facet-investor = Инвестор
facet-type = Түрі
facet-year = Іске қосылу жылы
facet-source = Дереккөз
facet-qualifier = Сандарға қатысты нақтылау
facet-check = Тексеру
facet-tag = Белгі
facet-investment = Инвестиция
facet-jobs = Жұмыс орындары
facet-construction-jobs = Құрылыстағы жұмыс орындары
facet-commissioning = Іске қосылуы
facet-clear = Тазарту
facet-search = Мәнді іздеу
facet-nothing = Ештеңе табылмады
facet-missing = Көрсетілмеген
facet-no-numbers = Ешбір жоба көрсетпеген
facet-only = Тек осы
facet-fewer = Азырақ көрсету
facet-all = Барлық { $count } мәнді көрсету
facet-more = { $n ->
    [one] Тағы { $count } бар; іздеп табыңыз
   *[other] Тағы { $count } бар; іздеп табыңыз
}
facet-row = { $name }, { $projects }
facet-row-asked = { $name }, { $projects }, сүзгіде
facet-row-excluded = { $name }, { $projects }, алып тасталған
facet-exclude = Алып тастау: { $name }
facet-include = Қайтару: { $name }
facet-end-low = { $name }: { $edge } бастап
facet-end-high = { $name }: { $edge } дейін
