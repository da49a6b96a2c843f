## Салалар

sector-construction-materials = Құрылыс материалдары
sector-metallurgy = Металлургия
sector-mining = Тау-кен өндіру
sector-chemicals = Химия өнеркәсібі
sector-food = Тамақ өнеркәсібі
sector-textiles = Тоқыма өнеркәсібі
sector-energy = Энергетика
sector-machinery = Машина жасау
sector-agriculture = Ауыл шаруашылығы
sector-transport = Көлік
sector-ict = АКТ
sector-multi-sector = Бірнеше сала
sector-other = Басқа сала
sector-none = Сала көрсетілмеген

## Күйлер

status-concept = Тұжырымдама
status-agreement = Келісім
status-preparation = Дайындық
status-committed = Шешім қабылданған
status-construction = Құрылыс
status-commissioning = Іске қосу-баптау
status-operating = Жұмыс істеп тұр
status-on-hold = Кідіртілген
status-cancelled = Бас тартылған
status-mothballed = Консервацияланған
status-closed = Жабылған
status-unknown = Белгісіз
status-none = Күйі көрсетілмеген

## Жоба түрлері

project-type-greenfield = Жаңа құрылыс
project-type-expansion = Кеңейту
project-type-modernisation = Жаңғырту
project-type-cluster = Кластер
project-type-industrial-park = Индустриялық парк
project-type-none = Түрі көрсетілмеген

## Қатысушылардың рөлдері

role-investor = Инвестор
role-partner = Серіктес
role-owner = Меншік иесі
role-operator = Оператор
role-contractor = Мердігер
role-financier = Қаржыландырушы
role-authority = Мемлекеттік орган
country-none = Ел көрсетілмеген
investor-none = Инвестор көрсетілмеген
year-none = Жылы көрсетілмеген

## Оқиғалар

event-announced = Жариялау
event-agreement = Келісім
event-construction-start = Құрылыстың басталуы
event-commissioning = Пайдалануға беру
event-full-capacity = Толық қуатқа шығу
event-other = Басқа оқиға

## Сандарға қатысты нақтылаулар

qualifier-exact = Дәл
qualifier-approx = Шамамен
qualifier-at-least = Кемінде
qualifier-more-than = Астам
qualifier-up-to = Дейін
qualifier-range = Аралық

## Мәннің болмау себебі

missing-not-stated = көрсетілмеген
missing-not-found = табылмаған
missing-not-applicable = қолданылмайды
missing-withheld = жария етілмейді
missing-nobody-looked = ешкім тексермеген
missing-no-rate = валюта бағамы жоқ

## Дереккөз түрлері

source-type-government = Мемлекеттік орган
source-type-company = Компания
source-type-news = Жаңалықтар
source-type-trade-press = Салалық басылым
source-type-database = Дерекқор
source-type-field-visit = Нысанға бару
source-type-other = Басқа

## Қуат бағыты

direction-output = Өнім шығару
direction-input = Шикізат тұтыну

## Құралдар

instrument-investment-agreement = Инвестициялық келісім
instrument-industrialisation-map = Бірыңғай индустрияландыру картасы

## Өлшем бірліктері. $n — бірліктің алдындағы сан

unit-t-yr = т/жыл
unit-mw = МВт
unit-ha = га
unit-pieces-yr = дана/жыл
unit-enterprises =
    { $n ->
        [one] кәсіпорын
       *[other] кәсіпорын
    }
unit-seats =
    { $n ->
        [one] орын
       *[other] орын
    }
unit-percent = %

## Өңірлер: толық атаулары

region-kz-10 = Абай облысы
region-kz-11 = Ақмола облысы
region-kz-15 = Ақтөбе облысы
region-kz-19 = Алматы облысы
region-kz-23 = Атырау облысы
region-kz-27 = Батыс Қазақстан облысы
region-kz-31 = Жамбыл облысы
region-kz-33 = Жетісу облысы
region-kz-35 = Қарағанды облысы
region-kz-39 = Қостанай облысы
region-kz-43 = Қызылорда облысы
region-kz-47 = Маңғыстау облысы
region-kz-55 = Павлодар облысы
region-kz-59 = Солтүстік Қазақстан облысы
region-kz-61 = Түркістан облысы
region-kz-62 = Ұлытау облысы
region-kz-63 = Шығыс Қазақстан облысы
region-kz-71 = Астана қаласы
region-kz-75 = Алматы қаласы
region-kz-79 = Шымкент қаласы
region-none = Өңір көрсетілмеген

## Өңірлер: қысқа атаулары

region-kz-10-short = Абай
region-kz-11-short = Ақмола
region-kz-15-short = Ақтөбе
region-kz-19-short = Алматы обл.
region-kz-23-short = Атырау
region-kz-27-short = Батыс Қазақстан
region-kz-31-short = Жамбыл
region-kz-33-short = Жетісу
region-kz-35-short = Қарағанды
region-kz-39-short = Қостанай
region-kz-43-short = Қызылорда
region-kz-47-short = Маңғыстау
region-kz-55-short = Павлодар
region-kz-59-short = Солтүстік Қазақстан
region-kz-61-short = Түркістан
region-kz-62-short = Ұлытау
region-kz-63-short = Шығыс Қазақстан
region-kz-71-short = Астана
region-kz-75-short = Алматы
region-kz-79-short = Шымкент
