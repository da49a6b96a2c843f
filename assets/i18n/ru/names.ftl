## Отрасли

sector-construction-materials = Строительные материалы
sector-metallurgy = Металлургия
sector-mining = Горнодобывающая промышленность
sector-chemicals = Химическая промышленность
sector-food = Пищевая промышленность
sector-textiles = Текстильная промышленность
sector-energy = Энергетика
sector-machinery = Машиностроение
sector-agriculture = Сельское хозяйство
sector-transport = Транспорт
sector-ict = ИКТ
sector-multi-sector = Несколько отраслей
sector-other = Другая отрасль
sector-none = Отрасль не указана

## Статусы

status-concept = Концепция
status-agreement = Соглашение
status-preparation = Подготовка
status-committed = Решение принято
status-construction = Строительство
status-commissioning = Пусконаладка
status-operating = Действует
status-on-hold = Приостановлен
status-cancelled = Отменён
status-mothballed = Законсервирован
status-closed = Закрыт
status-unknown = Неизвестно
status-none = Статус не указан

## Типы проектов

project-type-greenfield = Новое строительство
project-type-expansion = Расширение
project-type-modernisation = Модернизация
project-type-cluster = Кластер
project-type-industrial-park = Индустриальный парк
project-type-none = Тип не указан

## Роли участников

role-investor = Инвестор
role-partner = Партнёр
role-owner = Собственник
role-operator = Оператор
role-contractor = Подрядчик
role-financier = Финансирующая сторона
role-authority = Государственный орган
country-none = Страна не указана
investor-none = Инвестор не указан
year-none = Год не указан

## События

event-announced = Объявление
event-agreement = Соглашение
event-construction-start = Начало строительства
event-commissioning = Ввод в эксплуатацию
event-full-capacity = Выход на полную мощность
event-other = Другое событие

## Уточнения к числам

qualifier-exact = Точно
qualifier-approx = Около
qualifier-at-least = Не менее
qualifier-more-than = Более
qualifier-up-to = До
qualifier-range = Диапазон

## Почему значения нет

missing-not-stated = не указано
missing-not-found = не найдено
missing-not-applicable = неприменимо
missing-withheld = не раскрывается
missing-nobody-looked = никто не проверял
missing-no-rate = нет курса валюты

## Типы источников

source-type-government = Государственный орган
source-type-company = Компания
source-type-news = Новости
source-type-trade-press = Отраслевая пресса
source-type-database = База данных
source-type-field-visit = Выезд на место
source-type-other = Другое

## Направление мощности

direction-output = Выпуск
direction-input = Потребление сырья

## Инструменты

instrument-investment-agreement = Инвестиционное соглашение
instrument-industrialisation-map = Единая карта индустриализации

## Единицы измерения. $n — число перед единицей; без него показывается множественное число

unit-t-yr = т/год
unit-mw = МВт
unit-ha = га
unit-pieces-yr = шт./год
unit-enterprises =
    { $n ->
        [one] предприятие
        [few] предприятия
        [many] предприятий
       *[other] предприятия
    }
unit-seats =
    { $n ->
        [one] место
        [few] места
        [many] мест
       *[other] места
    }
unit-percent = %

## Регионы: полные названия

region-kz-10 = область Абай
region-kz-11 = Акмолинская область
region-kz-15 = Актюбинская область
region-kz-19 = Алматинская область
region-kz-23 = Атырауская область
region-kz-27 = Западно-Казахстанская область
region-kz-31 = Жамбылская область
region-kz-33 = область Жетісу
region-kz-35 = Карагандинская область
region-kz-39 = Костанайская область
region-kz-43 = Кызылординская область
region-kz-47 = Мангистауская область
region-kz-55 = Павлодарская область
region-kz-59 = Северо-Казахстанская область
region-kz-61 = Туркестанская область
region-kz-62 = область Ұлытау
region-kz-63 = Восточно-Казахстанская область
region-kz-71 = город Астана
region-kz-75 = город Алматы
region-kz-79 = город Шымкент
region-none = Регион не указан

## Регионы: краткие названия

region-kz-10-short = Абай
region-kz-11-short = Акмолинская
region-kz-15-short = Актюбинская
region-kz-19-short = Алматинская
region-kz-23-short = Атырауская
region-kz-27-short = Западно-Казахстанская
region-kz-31-short = Жамбылская
region-kz-33-short = Жетісу
region-kz-35-short = Карагандинская
region-kz-39-short = Костанайская
region-kz-43-short = Кызылординская
region-kz-47-short = Мангистауская
region-kz-55-short = Павлодарская
region-kz-59-short = Северо-Казахстанская
region-kz-61-short = Туркестанская
region-kz-62-short = Ұлытау
region-kz-63-short = Восточно-Казахстанская
region-kz-71-short = Астана
region-kz-75-short = Алматы
region-kz-79-short = Шымкент
