# Есептер: өңір анықтамасы, жоба паспорты, атлас.

## Атаулар

report-kicker-region = Өңір анықтамасы
report-kicker-project = Жоба паспорты
report-kicker-atlas = Өңірлер атласы
report-title-region = Өңір анықтамасы: { $region }
report-title-project = Жоба паспорты: { $project }
report-title-atlas = Өңірлер атласы
report-spoken-region = Өңірдің жобалары, инвестициясы мен жұмыс орындары — аралықтарымен, мерзімдерімен және дереккөздерімен: { $region }.
report-spoken-project = Жоба туралы белгілі барлық мәлімет дереккөздерімен: { $project }.
report-spoken-atlas = Елдің және әр өңірдің жобалары, инвестициясы мен жұмыс орындары — аралықтарымен, мерзімдерімен және дереккөздерімен.
report-dataset-untitled = Атауы жоқ деректер жиыны
report-page = { $pages } беттің { $page }-беті
report-contents = Мазмұны
report-chapter-country = Бүкіл ел
report-chapter-nowhere = Өңірі көрсетілмеген
report-chapter-empty = Жобасы жоқ өңірлер
report-cover-map = Қазақстан картасы: жобасы бар өңірлер түспен белгіленген.

## Бөлімдер

report-section-projects = Жобалар
report-section-numbers = Инвестиция және жұмыс орындары
report-section-basics = Жоба туралы
report-section-sources = Дереккөздер

## Негізгі көрсеткіштер

report-key-projects = Жобалар
report-key-investment = Инвестиция
report-key-jobs = Жұмыс орындары
report-key-construction = Құрылыс кезіндегі жұмыс орындары
report-share-investment = ел бойынша көрсетілген соманың { $share } %-ы
report-share-jobs = ел бойынша көрсетілген жұмыс орындарының { $share } %-ы
report-excluded = { $count } жоба жиынтықта ескерілмеген
report-map-spoken = Қазақстан картасы, онда мына өңір белгіленген: { $region }.
report-marked = Белгіленген өңір: { $region }

## Жобалар кестесі

report-column-project = Жоба
report-column-status = Күйі
report-column-investor = Инвестор
report-column-investment = Инвестиция
report-column-jobs = Жұмыс орындары
report-column-commissioning = Іске қосылуы

## Не жоқ

report-no-project = Деректер жиынында бірде-бір жоба жоқ
report-no-project-means = Бұл деректер жиынында не бар екенін ғана білдіреді; іс жүзінде жобалар болуы мүмкін.
report-empty-regions = Деректер жиынында мына өңірлердің жобалары жоқ: { $regions }.
report-source-undated = күні көрсетілмеген
report-undated = күні көрсетілмеген

## Мәліметтер

report-rival = Басқа дерек: { $claim }
report-since = қашаннан бері: { $date }
report-planned = жоспар: { $date }
report-actual = іс жүзінде: { $date }

## Терезе

action-export-report = Есепті экспорттау…
action-passport = Паспорт…
report-dialog-title = Есепті экспорттау
report-dialog-kind = Есеп
report-dialog-region = Өңір
report-dialog-project = Жоба
report-dialog-language = Тілі
report-dialog-do = PDF экспорттау…
report-dialog-no-projects = Деректер жиынында жоба жоқ, сондықтан паспорт жасалмайды.
report-working = Есеп жасалып жатыр
report-working-page = { $pages } беттің { $page }-беті
report-working-start = Беттер қалыпталуда…
picker-report = Есепті экспорттау
picker-kind-report = PDF құжаты

## Пәрмен жолы

cli-report-about = Есепті PDF-ке жазу: өңір анықтамасы, жоба паспорты немесе атлас
cli-report-dataset = Деректер жиыны; көрсетілмесе — Joba құрамындағы жиын
cli-report-region = Осы өңірдің анықтамасы: коды немесе атауы, мысалы KZ-55 немесе Павлодар
cli-report-project = Идентификаторы осындай жобаның паспорты
cli-report-atlas = Барлық өңірдің атласы
cli-report-output = Жазылатын файл; аты .pdf деп аяқталады
cli-report-which = Қай есеп керегін көрсетіңіз: --region, --project және --atlas параметрлерінің тек біреуі.
cli-report-no-project = { $id } идентификаторы бар жоба жоқ.
cli-report-unknown-output = { $path } файлы жазылмайды: аты .pdf деп аяқталмайды.
