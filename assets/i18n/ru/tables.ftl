## Таблицы чисел к рисунку
table-by-region = Регион
table-by-sector = Отрасль
table-by-status = Статус
table-by-country = Страна
table-by-investor = Инвестор
table-by-type = Тип
table-by-year = Год ввода
table-measure-investment = Инвестиции, млн $
table-measure-jobs = Рабочие места
table-measure-construction-jobs = Места на период строительства
table-measure-projects = Проекты
table-measure-jobs-per-million = Рабочих мест на млн $
table-qualifier = Как понимать число
table-low = Нижняя оценка
table-high = Верхняя оценка
table-open = Возможно больше
table-yes = Да
table-projects = Проектов в итогах
table-stated = Из них с числом
table-ceilings = В том числе только верхний предел
## В меню рисунка
table-show = Показать числа
table-hide = Показать рисунок
table-copy = Копировать числа
table-copied = Числа скопированы
table-copy-description = Копировать описание
table-description-copied = Описание скопировано
