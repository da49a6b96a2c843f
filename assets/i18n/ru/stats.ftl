# Показатели регионов: население и валовой региональный продукт, и сопоставление с ними итогов.

indicator-population = Население
indicator-gross-regional-product = Валовой региональный продукт
stats-no-indicator = Не указано, что считается

## Сравнение, отмена, источники и проверки

compare-indicator-population = население
compare-indicator-gross-regional-product = валовой региональный продукт
compare-field-region-stats = показатели регионов
compare-field-indicator = показатель
edit-change-region-stats = изменение показателей регионов
edit-add-region-stats =
    { $count ->
        [one] ввод { $count } показателя региона
        [few] ввод { $count } показателей регионов
       *[many] ввод { $count } показателей регионов
    }
edit-delete-region-stats =
    { $count ->
        [one] удаление { $count } показателя региона
        [few] удаление { $count } показателей регионов
       *[many] удаление { $count } показателей регионов
    }
sources-usage-region-stats =
    { $n ->
        [one] { $shown } показатель региона
        [few] { $shown } показателя регионов
       *[many] { $shown } показателей регионов
    }
rule-unusable-stat = Непригодный показатель региона
rule-stat-without-rate = ВРП без курса валюты
rule-duplicate-stat = Показатель региона указан дважды
check-unusable-stat =
    { $reason ->
        [region] У показателя не указан регион, поэтому с ним ничего не сопоставляется. Укажите регион.
        [indicator] Не указано, что считается, поэтому с показателем ничего не сопоставляется. Выберите население или валовой региональный продукт.
        [zero] Число не больше нуля, делить на него нельзя. Исправьте его или укажите, что числа нет.
        [money] Население не может быть суммой денег. Укажите число жителей.
       *[claims] У показателя нет числа, поэтому с ним ничего не сопоставляется. Добавьте число или удалите показатель.
    }
check-stat-without-rate = Для { $currency } нет курса, поэтому инвестиции не сопоставляются с этим продуктом. Добавьте курс к доллару США.
check-duplicate-stat = Тот же регион, показатель и дата уже есть в { $first }; используется только он. Перенесите туда второе число или исправьте его дату.

## Рисунки: с чем сопоставляется итог

per-label = Сопоставить
per-nothing = Как есть
per-thousand-people = На 1 000 жителей
per-gross-regional-product = % от ВРП
per-why-grouping = С населением или продуктом регионов сопоставляются только итоги по регионам.
per-why-ratio = Рабочие места на миллион долларов — уже отношение.
per-why-money = Долей валового регионального продукта могут быть только инвестиции.
per-why-population = Население пока не указано ни для одного региона. Введите его в окне «Показатели регионов…».
per-why-gross-regional-product = Валовой региональный продукт пока не указан ни для одного региона. Введите его в окне «Показатели регионов…».
per-title-thousand-people =
    { $measure ->
        [investment] Инвестиции на 1 000 жителей { $by }, млн $
        [jobs] Рабочие места на 1 000 жителей { $by }
        [construction] Рабочие места на период строительства на 1 000 жителей { $by }
       *[projects] Число проектов на 1 000 жителей { $by }
    }
per-title-gross-regional-product = Инвестиции { $by }, % от валового регионального продукта
per-name-thousand-people =
    { $measure ->
        [investment] Инвестиции на 1 000 жителей, млн $
        [jobs] Рабочие места на 1 000 жителей
        [construction] Места на период строительства на 1 000 жителей
       *[projects] Проекты на 1 000 жителей
    }
per-name-gross-regional-product = Инвестиции, % от ВРП
per-value-thousand-people =
    { $measure ->
        [investment] { $value } млн $ на 1 000 жителей
        [jobs] рабочих мест на 1 000 жителей: { $value }
        [construction] мест на период строительства на 1 000 жителей: { $value }
       *[projects] проектов на 1 000 жителей: { $value }
    }
per-value-gross-regional-product = { $value } % от валового регионального продукта
per-whole =
    { $n ->
        [one] { $value } (по { $count } региону из { $all })
       *[other] { $value } (по { $count } регионам из { $all })
    }
per-whole-none-population = ни у одного региона нет и числа, и населения
per-whole-none-gross-regional-product = ни у одного региона нет и числа, и валового регионального продукта
per-silent-population = { $region }: население не указано
per-silent-gross-regional-product = { $region }: валовой региональный продукт не указан
per-silent-nowhere =
    { $n ->
        [one] { $region }: { $count } проект, сопоставить не с чем
        [few] { $region }: { $count } проекта, сопоставить не с чем
       *[many] { $region }: { $count } проектов, сопоставить не с чем
    }
per-legend-none-population = Проекты есть, сумма, места или население не указаны
per-legend-none-gross-regional-product = Проекты есть, сумма или ВРП не указаны
per-middle = Граница цветов — { $value }, по регионам с обоими числами вместе
per-note-population = Население: { $list }.
per-note-gross-regional-product = Валовой региональный продукт (ВРП): { $list }.
per-note-item = { $date } ({ $source })
per-note-more = ещё дат и источников: { $count }
per-note-date-none = дата не указана
per-note-source-none = источник не указан
per-note-without-population =
    { $n ->
        [one] Население не указано: { $count } регион ({ $names }); он не сопоставляется.
        [few] Население не указано: { $count } региона ({ $names }); они не сопоставляются.
       *[many] Население не указано: { $count } регионов ({ $names }); они не сопоставляются.
    }
per-note-without-gross-regional-product =
    { $n ->
        [one] Валовой региональный продукт не указан: { $count } регион ({ $names }); он не сопоставляется.
        [few] Валовой региональный продукт не указан: { $count } региона ({ $names }); они не сопоставляются.
       *[many] Валовой региональный продукт не указан: { $count } регионов ({ $names }); они не сопоставляются.
    }
per-note-years = Инвестиции рассчитаны на несколько лет, а валовой региональный продукт — на один период.
per-hover-stat = { $indicator } { $value }, { $date } ({ $source })
per-hover-none-population = Население не указано
per-hover-none-gross-regional-product = Валовой региональный продукт не указан
per-table-stat-population = Население
per-table-stat-gross-regional-product = Валовой региональный продукт, млн $
per-table-date = Дата показателя
per-table-source = Источник показателя

## Командная строка

cli-sum-per = Сопоставить итоги по регионам: { $values }; без параметра — { $default }
cli-chart-per = Столбцы и карта по регионам, в сопоставлении: { $values }
cli-per-impossible = --per { $per } здесь невозможно: { $why }
cli-sum-per-thousand-people =
    { $measure ->
        [investment] Млн $ на 1 000 жителей
        [jobs] Мест на 1 000 жителей
        [construction] Мест на время строительства на 1 000 жителей
       *[projects] Проектов на 1 000 жителей
    }
cli-sum-per-gross-regional-product = % от ВРП
cli-sum-no-population = население не указано
cli-sum-no-gross-regional-product = ВРП не указан
cli-sum-per-note = Итог — по регионам, у которых есть оба числа: { $count } из { $all }.

## Окно

action-region-stats = Показатели регионов…
stats-title = Показатели регионов
stats-lead = С чем можно сопоставить итоги по регионам. В самой программе таких чисел нет: введите или вставьте их с датой и источником. Из нескольких дат используется последняя.
stats-region = Регион
stats-value = Значение
stats-date = Дата
stats-source = Источник
stats-enter = Ввести…
stats-edit = Изменить…
stats-another = Другая дата…
stats-delete = Удалить
stats-paste = Вставить…
stats-delete-all = Удалить все эти числа
stats-count =
    { $n ->
        [one] Используемое число есть у { $count } региона из { $all }
       *[other] Используемое число есть у { $count } регионов из { $all }
    }
stats-rivals =
    { $n ->
        [one] и ещё { $count } другое
        [few] и ещё { $count } других
       *[many] и ещё { $count } других
    }
stats-field-date = Дата или период
stats-date-help = День, на который учтено население, или год продукта.
stats-date-none = Дата не указана
stats-source-none = Источник не указан
stats-needs-date = Введите дату или отметьте, что она не указана.
stats-needs-source = Выберите источник или отметьте, что он не указан.
stats-needs-number = Введите число больше нуля.
stats-needs-lines = Вставьте строки с регионом и числом.
stats-needs-currency = Выберите валюту.
stats-same-date = У этого региона уже есть число на эту дату. Измените его.
stats-apply = Применить
stats-back = К списку
stats-paste-title = { $indicator ->
    [population] Вставить население регионов
   *[gross_regional_product] Вставить ВРП регионов
}
stats-paste-help = Вставьте из таблицы два столбца, регион и число, затем выберите для всех дату и источник.
stats-paste-hint = Павлодарская	756 000
stats-paste-here = Столбцы из таблицы
stats-paste-scale = Числа даны
stats-scale-0 = в единицах
stats-scale-3 = в тысячах
stats-scale-6 = в миллионах
stats-scale-9 = в миллиардах
stats-paste-matched =
    { $n ->
        [one] Будет введено { $count } число
        [few] Будет введено { $count } числа
       *[many] Будет введено { $count } чисел
    }
stats-paste-unmatched =
    { $n ->
        [one] не понята { $count } строка
        [few] не поняты { $count } строки
       *[many] не понято { $count } строк
    }
stats-paste-replaces = вместо { $before }
stats-paste-ahead = предпочтено значению { $before }
stats-paste-adds = новое
stats-paste-no-region = «{ $text }» — не регион
stats-paste-ambiguous = «{ $text }» может быть городом или областью; напишите «город Алматы» или «Алматинская область»
stats-paste-no-number = «{ $text }» — не число больше нуля
stats-paste-twice = { $region } стоит здесь дважды; учитывается первая строка
stats-paste-short = у «{ $text }» нет второго столбца
stats-paste-too-large = Для вставки это слишком много.
stats-paste-do =
    { $n ->
        [one] Ввести { $count } число
        [few] Ввести { $count } числа
       *[many] Ввести { $count } чисел
    }

## Справка

help-region-stats = Справедливое сравнение регионов
help-region-stats-text =
    Чем больше в регионе жителей, тем больше там всего. Поэтому итоги по регионам можно сопоставить с населением или валовым региональным продуктом каждого региона.
    # Числа
    - В окне <action:region-stats> собраны население и валовой региональный продукт всех регионов. В самой программе таких чисел нет: введите или вставьте их с датой и источником.
    - Каждое число — такое же утверждение, как и все, со своей оговоркой и другими версиями. Из нескольких дат используется последняя, и рисунок говорит какая.
    - Для продукта в другой валюте в файле нужен курс.
    # Что показано
    - Столбцы по регионам и карта регионов: в списке «<label:per-label>» есть значения на 1 000 жителей, а для инвестиций и доля валового регионального продукта.
    - Диапазон складывается из обеих сторон: «около» у населения его расширяет, «не менее» оставляет без нижней границы.
    - Регион без показателя назван, но не нарисован: это не ноль. См. <topic:missing>.
    - Общее значение вычисляется заново по регионам с обоими числами, и указано, сколько их.
    Инвестиции рассчитаны на несколько лет, а валовой региональный продукт — на один период, поэтому доля может быть больше 100 %. Подробнее: <topic:totals>.
