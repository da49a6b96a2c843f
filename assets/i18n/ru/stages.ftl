# Стадии: итоги по статусам как диапазоны и итоги, в которых то, что может не быть построено, весит меньше.

action-page-stages = Стадии
page-stages = Стадии
action-toggle-weights = Взвешенные итоги
figure-name-stages = Диапазоны по стадиям
gallery-stages = Инвестиции по стадиям
gallery-stages-about = Насколько надёжны эти деньги: сколько приходится на каждую стадию, самое меньшее и самое большее

## Предложения. $stages — список стадий с суммами
stages-sentence-investment = Инвестиции по стадиям: { $stages }.
stages-sentence-jobs = Рабочие места по стадиям: { $stages }.
stages-sentence-total = Всего { $total }; { $coverage }.
stages-in-brackets = ({ $what })
stages-silent-investment = { $n ->
    [one] { $count } проект, сумма не указана
    [few] { $count } проекта, сумма не указана
   *[other] { $count } проектов, сумма не указана
}
stages-silent-jobs = { $n ->
    [one] { $count } проект, рабочие места не указаны
    [few] { $count } проекта, рабочие места не указаны
   *[other] { $count } проектов, рабочие места не указаны
}
stages-weighted = с учётом весов { $total }
stages-without-weight = { $n ->
    [one] , без { $count } проекта, у статуса которого нет веса
   *[other] , без { $count } проектов, у статуса которых нет веса
}
stages-copy = Скопировать предложение
stages-copied = Предложение скопировано

## Рисунок
stages-title-investment = Инвестиции по стадиям, млрд $
stages-title-jobs = Рабочие места по стадиям
stages-weights = Взвешенные итоги
stages-weighted-label = с весом { $amount }
stages-hover-weight = Вес { $percent } %
stages-hover-no-weight = Без веса: не входит во взвешенный итог
stages-shape-range = столбик — от нижней до верхней границы, черта поперёк него — основное значение
stages-shape-hollow = полая часть — только верхний предел
stages-weight-of = { $stage } { $percent } %
stages-note-weights = Веса по стадиям: { $weights }. Это условность Joba, а не данные.
stages-note-weights-set = Веса по стадиям: { $weights }. Часть весов задана в этом наборе данных, остальные — условность Joba, а не данные.

## Таблица
stages-column-name = Стадия
stages-column-projects = Проекты
stages-column-investment = Инвестиции
stages-column-jobs = Рабочие места
stages-column-weight = Вес
stages-column-weighted-investment = Инвестиции с весом
stages-column-weighted-jobs = Места с весом
stages-sum = Всего
stages-n-of-m = { $n } из { $all }
stages-column-weight-percent = Вес, %
stages-table-weighted-investment = Инвестиции с весом, млн $
stages-table-weighted-jobs = Рабочие места с весом

## Веса
stages-convention = Обычные веса — условность Joba, а не данные: никто не измерял, какая доля проектов каждой стадии бывает построена. Взвешенный итог учитывает каждый проект с весом его стадии и всегда стоит рядом с обычным.
stages-reset = Вернуть обычные веса
stages-reset-not-needed = Все веса обычные
stages-percent = { $n } %
stages-usual = Обычно { $percent }
stages-weight-name = Вес стадии «{ $stage }»
stages-no-weight = нет веса
stages-give-weight = Задать вес…
stages-take-weight = Убрать вес
stages-no-weight-help = Неизвестный статус ничего не говорит о том, будет ли проект построен, поэтому такие проекты не входят во взвешенные итоги, но их число указывается.

## Командная строка
cli-chart-weighted = Стадии: взвешенный итог каждой как вторая отметка
cli-sum-weighted = Поставить рядом с обычным итогом взвешенный по стадиям
cli-sum-weighted-heading = С весами
cli-sum-weighted-ratio = отношение нельзя взвесить: выберите показатель, который складывается
cli-sum-note-weights = Веса по стадиям — условность Joba или заданы в наборе данных; это не данные.
cli-sum-note-no-weight = { $n ->
    [one] { $shown } проект не входит во взвешенный итог: у его статуса нет веса.
    [few] { $shown } проекта не входят во взвешенный итог: у их статуса нет веса.
   *[other] { $shown } проектов не входят во взвешенный итог: у их статуса нет веса.
}
