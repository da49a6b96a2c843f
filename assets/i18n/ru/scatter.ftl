## Инвестиции и рабочие места
figure-name-investment-against-jobs = Инвестиции и рабочие места
scatter-title = Инвестиции и рабочие места по проектам
scatter-axis-money = Инвестиции, млн $
scatter-axis-jobs = Рабочие места
scatter-zoom-reset = Показать все точки
scatter-legend-guide = равное число мест на млн $
scatter-below-zero = Нулю нет места на логарифмической оси
scatter-below-money = Указаны только инвестиции
scatter-below-jobs = Указаны только рабочие места
scatter-below-neither = Не указано ни то, ни другое
scatter-below-item = { $name } ({ $value })
scatter-note-log-both = Обе оси логарифмические: каждое деление в десять раз больше предыдущего.
scatter-note-log-money = Ось инвестиций логарифмическая: каждое деление в десять раз больше предыдущего.
scatter-note-log-jobs = Ось рабочих мест логарифмическая: каждое деление в десять раз больше предыдущего.
scatter-note-guides = Вдоль пунктирной линии число рабочих мест на миллион долларов одинаково; оно стоит у её конца.
scatter-note-whisker = Тонкая линия — от наименьшего до наибольшего значения.
scatter-note-whisker-about = Тонкая линия — от наименьшего до наибольшего значения; «около» понимается как ±{ $share } %.
scatter-note-open = Стрелка наружу означает, что может быть и больше.
scatter-note-ceiling = Полая точка со стрелкой внутрь — только верхний предел.
scatter-spoken = Больше всего рабочих мест на миллион долларов: { $most }; меньше всего: { $least }.
scatter-table-project = Проект
## Галерея
gallery-investment-against-jobs = Инвестиции и рабочие места
gallery-investment-against-jobs-about = Какие проекты дают много рабочих мест на вложенные деньги, а какие мало
## Командная строка
cli-chart-investment-axis = Ось инвестиций на рисунке investment-against-jobs: { $values }
cli-chart-jobs-axis = Ось рабочих мест на рисунке investment-against-jobs: { $values }
