## Заголовки
figure-title-investment = Инвестиции { $by }, млрд $
figure-title-jobs = Рабочие места { $by }
figure-title-construction = Рабочие места на период строительства { $by }
figure-title-projects = Число проектов { $by }
figure-title-jobs-per-million = Рабочие места на миллион долларов { $by }
figure-by-region = по регионам
figure-by-sector = по отраслям
figure-by-status = по статусам
figure-by-country = по странам
figure-by-investor = по инвесторам
figure-by-type = по типам
figure-by-year = по годам ввода
figure-name-bars = Диаграмма
figure-name-map = Карта
figure-name-investment-by-region = Диаграмма: инвестиции по регионам
figure-name-jobs-by-region = Диаграмма: рабочие места по регионам
figure-name-map-investment = Карта: инвестиции
figure-name-map-jobs = Карта: рабочие места
figure-name-tiles-investment = Плиточная карта: инвестиции
figure-name-tiles-jobs = Плиточная карта: рабочие места
## Фильтр словами
figure-filter-none = Все проекты
figure-filter-search = Поиск «{ $names }»
figure-filter-region = Регион: { $names }
figure-filter-sector = Отрасль: { $names }
figure-filter-status = Статус: { $names }
figure-filter-country = Страна: { $names }
figure-filter-investor = Инвестор: { $names }
figure-filter-type = Тип: { $names }
figure-filter-year = Ввод: { $names }
figure-filter-without-largest = { $n ->
    [1] Без крупнейшего проекта
    [one] Без { $count } крупнейшего проекта
   *[other] Без { $count } крупнейших проектов
}
## Охват
figure-coverage-investment = сумма указана { $n ->
    [0] ни по одному проекту
    [one] по { $count } проекту
   *[other] по { $count } проектам
} из { $all-count }
figure-coverage-jobs = рабочие места указаны { $n ->
    [0] ни по одному проекту
    [one] по { $count } проекту
   *[other] по { $count } проектам
} из { $all-count }
figure-coverage-construction = рабочие места на период строительства указаны { $n ->
    [0] ни по одному проекту
    [one] по { $count } проекту
   *[other] по { $count } проектам
} из { $all-count }
figure-coverage-projects = учтено: { $n ->
    [one] { $count } проект
    [few] { $count } проекта
   *[other] { $count } проектов
}
figure-coverage-jobs-per-million = и рабочие места, и сумма указаны { $n ->
    [0] ни по одному проекту
    [one] по { $count } проекту
   *[other] по { $count } проектам
} из { $all-count }
figure-coverage-ceiling = , по { $count } из них — только верхний предел
figure-jobs-count = { $n ->
    [one] { $count } рабочее место
    [few] { $count } рабочих места
   *[other] { $count } рабочих мест
}
figure-projects-count = { $n ->
    [one] { $count } проект
    [few] { $count } проекта
   *[other] { $count } проектов
}
figure-jobs-per-million-count = { $count } рабочего места на миллион долларов
## Регионы без числа
figure-silent-investment = { $region }: { $n ->
    [one] { $count } проект
    [few] { $count } проекта
   *[other] { $count } проектов
}, сумма не указана
figure-silent-jobs = { $region }: { $n ->
    [one] { $count } проект
    [few] { $count } проекта
   *[other] { $count } проектов
}, рабочие места не указаны
figure-silent-construction = { $region }: { $n ->
    [one] { $count } проект
    [few] { $count } проекта
   *[other] { $count } проектов
}, рабочие места на период строительства не указаны
figure-silent-projects = { $region }: { $n ->
    [one] { $count } проект
    [few] { $count } проекта
   *[other] { $count } проектов
}, не входит в итоги
figure-silent-jobs-per-million = { $region }: { $n ->
    [one] { $count } проект
    [few] { $count } проекта
   *[other] { $count } проектов
}, места и сумма вместе не указаны
## Ряды и легенда
figure-series-jobs = Постоянные и без уточнения
figure-series-construction = На период строительства
figure-legend-investment = Инвестиции, млрд $
figure-legend-jobs = Рабочие места
figure-legend-construction = Места на период строительства
figure-legend-projects = Проекты
figure-legend-jobs-per-million = Рабочих мест на млн $
figure-legend-zero = Ноль
figure-legend-no-number-investment = Проекты есть, сумма не указана
figure-legend-no-number-jobs = Проекты есть, места не указаны
figure-legend-no-number-construction = Проекты есть, места не указаны
figure-legend-no-number-projects = Проекты есть, в итоги не входят
figure-legend-no-number-jobs-per-million = Проекты есть, места или сумма не указаны
figure-legend-no-project = Нет проектов
## При наведении
figure-hover-investment = Инвестиции { $amount }
figure-hover-jobs = Рабочие места { $amount }
figure-hover-construction = Рабочие места на период строительства { $amount }
figure-hover-projects = Проектов { $amount }
figure-hover-jobs-per-million = Рабочих мест на миллион долларов { $amount }
figure-hover-range = Диапазон { $range }
figure-hover-project = { $name } — { $value }
figure-hover-excluded = { $value }, не входит в итоги
figure-hover-more = … и ещё { $count }
## Примечания
figure-sign-approx = ≈ около, разброс каждого такого значения принят за ±{ $share } %
figure-sign-approx-sum = ≈ около
figure-sign-more-than = > более
figure-sign-at-least = ≥ не менее
figure-sign-up-to = ≤ до
figure-shape-whisker = тонкая линия — от нижней до верхней оценки
figure-shape-arrow = стрелка — возможно больше
figure-shape-hollow = пустой столбец — только верхний предел
figure-note-log = Логарифмическая шкала: начинается с { $from }, а не с нуля, каждый шаг в десять раз больше предыдущего.
figure-note-largest = { $n ->
    [1] Не показан крупнейший проект: { $names }.
    [one] Не показан { $count } крупнейший проект: { $names }.
    [few] Не показаны { $count } крупнейших проекта: { $names }.
   *[other] Не показаны { $count } крупнейших проектов: { $names }.
}
figure-note-largest-project = { $name } ({ $amount })
figure-note-excluded = { $n ->
    [one] { $count } проект показан, но не входит в итоги.
    [few] { $count } проекта показаны, но не входят в итоги.
   *[other] { $count } проектов показано, но не входит в итоги.
}
figure-note-no-rate = { $n ->
    [one] По { $count } проекту сумма указана в валюте без курса, она не учтена.
   *[other] По { $count } проектам суммы указаны в валюте без курса, они не учтены.
}
figure-note-off-map = { $n ->
    [one] Не на карте: { $count } проект без указания региона, { $amount }.
    [few] Не на карте: { $count } проекта без указания региона, { $amount }.
   *[other] Не на карте: { $count } проектов без указания региона, { $amount }.
}
figure-note-off-map-silent-investment = { $n ->
    [one] Не на карте: { $count } проект без указания региона, сумма не указана.
    [few] Не на карте: { $count } проекта без указания региона, суммы не указаны.
   *[other] Не на карте: { $count } проектов без указания региона, суммы не указаны.
}
figure-note-off-map-silent-jobs = { $n ->
    [one] Не на карте: { $count } проект без указания региона, рабочие места не указаны.
    [few] Не на карте: { $count } проекта без указания региона, рабочие места не указаны.
   *[other] Не на карте: { $count } проектов без указания региона, рабочие места не указаны.
}
figure-note-off-map-silent-construction = { $n ->
    [one] Не на карте: { $count } проект без указания региона, рабочие места не указаны.
    [few] Не на карте: { $count } проекта без указания региона, рабочие места не указаны.
   *[other] Не на карте: { $count } проектов без указания региона, рабочие места не указаны.
}
figure-note-off-map-silent-projects = { $n ->
    [one] Не на карте: { $count } проект без указания региона, не входит в итоги.
    [few] Не на карте: { $count } проекта без указания региона, не входит в итоги.
   *[other] Не на карте: { $count } проектов без указания региона, не входит в итоги.
}
figure-note-off-map-silent-jobs-per-million = { $n ->
    [one] Не на карте: { $count } проект без указания региона, места или сумма не указаны.
    [few] Не на карте: { $count } проекта без указания региона, места или сумма не указаны.
   *[other] Не на карте: { $count } проектов без указания региона, места или сумма не указаны.
}
figure-sources = Источники: { $names }
figure-as-of = Данные на: { $date }
figure-as-of-missing = Дата актуальности данных не указана
figure-empty = Нет проектов, подходящих под фильтр.
figure-spoken = { $n ->
    [one] Число есть у { $count } региона; больше всего: { $most }.
   *[other] Число есть у { $count } регионов; больше всего: { $most }.
}
## Карта
figure-map-credit = Границы: geokz © Alexander Rodionov (CC BY 4.0), на основе UNHCR / OCHA COD-AB Kazakhstan; контур страны, Каспий и озёра: Natural Earth (общественное достояние). Упрощено и изменено.
figure-water-caspian = Каспийское море
figure-water-balkhash = Балхаш
figure-water-aral = Аральское море
figure-water-zaysan = Зайсан
figure-water-alakol = Алаколь
figure-water-tengiz = Тенгиз
figure-zoom-in = Приблизить
figure-zoom-out = Отдалить
figure-zoom-reset = Показать всю карту
## Трёхбуквенные коды
figure-code-kz-10 = АБА
figure-code-kz-11 = АКМ
figure-code-kz-15 = АКТ
figure-code-kz-19 = АЛО
figure-code-kz-23 = АТЫ
figure-code-kz-27 = ЗКО
figure-code-kz-31 = ЖАМ
figure-code-kz-33 = ЖЕТ
figure-code-kz-35 = КАР
figure-code-kz-39 = КОС
figure-code-kz-43 = КЫЗ
figure-code-kz-47 = МАН
figure-code-kz-55 = ПАВ
figure-code-kz-59 = СКО
figure-code-kz-61 = ТУР
figure-code-kz-62 = ҰЛЫ
figure-code-kz-63 = ВКО
figure-code-kz-71 = АСТ
figure-code-kz-75 = АЛА
figure-code-kz-79 = ШЫМ
## Экспорт
export-error-size = Рисунок получился бы слишком маленьким или слишком большим. Выберите стороны от 160 до 8000 пунктов.
export-error-logo = Не удалось прочитать логотип. Выберите файл PNG или SVG размером не более 4 МБ; сторона PNG — не более 4096 пикселей.
export-error-writing = Не удалось записать рисунок.
export-attachment = Вид этого рисунка для программы Joba
payload-error-form = Это не файл PNG, SVG или PDF.
payload-error-large = Файл слишком велик для рисунка Joba.
payload-error-broken = Файл повреждён: узнать, есть ли в нём вид, не удалось.
