page-groups = Две группы
action-page-groups = Сравнить две группы…
figure-name-versus = Две группы рядом
gallery-versus = Две группы рядом
gallery-versus-about = Все итоги двух групп и разница между ними
versus-title = Две группы рядом
versus-head = { $letter }: { $group }
versus-both = Для обеих: { $filter }
versus-of-file = { $group } — { $file }
versus-this-file = Этот файл
versus-name-projects = Проекты
versus-name-investment = Инвестиции
versus-name-jobs = Рабочие места
versus-name-construction-jobs = Рабочие места при строительстве
versus-name-jobs-per-million = Рабочих мест на миллион долларов
versus-name-largest = Крупнейший проект
versus-name-largest-share = Доля крупнейшего проекта
versus-name-without-amount = Проекты без суммы
versus-name-without-jobs = Проекты, где рабочие места не указаны
## Числа
versus-points = { $n }{"\u00A0"}п.{"\u00A0"}п.
versus-no-project = нет проектов
versus-none-stated = не указано
versus-gap-none = нет разницы
versus-gap-unknown = разница неизвестна
versus-silent = в { $letter } ничего не указано
versus-silent-both = ничего не указано ни в одной группе
versus-range-closed = от { $low } до { $high }
versus-range-low-open = от менее чем { $low } до { $high }
versus-range-high-open = от { $low } до более чем { $high }
versus-range-open = от менее чем { $low } до более чем { $high }
versus-may-turn = может быть и наоборот
versus-percent = B составляет { $percent } от A
versus-percent-about = B составляет около { $percent } от A
versus-times = B больше A в { $times } { $n ->
    [one] раз
    [few] раза
    [many] раз
   *[other] раза
}
versus-times-about = B больше A примерно в { $times } { $n ->
    [one] раз
    [few] раза
    [many] раз
   *[other] раза
}
versus-hover-gap = B минус A: { $gap }
versus-spoken = { $name }: A — { $a }, B — { $b }, B минус A — { $gap }.
## Что нужно знать
versus-absent = Группа { $letter } взята из другого файла, а он не открыт.
versus-empty = Ни в одной из групп нет проектов.
versus-note-begun = Группы ещё не выбраны: показаны два региона с наибольшими инвестициями.
versus-note-movers = { $measure }: { $n ->
    [one] { $count } проект даёт { $percent } всех различий, { $names }.
    [few] { $count } проекта дают { $percent } всех различий, { $names }.
   *[other] { $count } проектов дают { $percent } всех различий, { $names }.
}
versus-note-shared = { $n ->
    [one] { $count } проект входит в обе группы и на разницу не влияет.
    [few] { $count } проекта входят в обе группы и на разницу не влияют.
   *[other] { $count } проектов входят в обе группы и на разницу не влияют.
}
versus-note-shared-files = { $n ->
    [one] { $count } проект входит в обе группы; в разнице учтено только то, чем отличаются его числа.
    [few] { $count } проекта входят в обе группы; в разнице учтено только то, чем отличаются их числа.
   *[other] { $count } проектов входят в обе группы; в разнице учтено только то, чем отличаются их числа.
}
versus-note-silent = Разница взята между тем, что указано; не указано — не значит ноль.
versus-sources-other = { $file }: { $sources }
versus-more = Не поместилось: { $names }.
## Страница
versus-field = Поле группы { $letter }
versus-value = Значение группы { $letter }
versus-own-filter = Свой фильтр
versus-expression = Группа { $letter } как запрос
versus-take-filter = Взять текущий фильтр
versus-take-filter-hint = Фильтр станет этой группой и больше ничего не ограничит
versus-view = Сохранённый вид
versus-no-view = Ни в одном сохранённом виде нет фильтра.
versus-file = Файл
versus-same = То же, что { $letter }
versus-open-saved = Как сохранено
versus-open-file = Другой файл…
versus-open-backup = Резервная копия…
versus-backup-open = Взять группу отсюда
picker-group = Взять группу из набора данных
versus-swap = Поменять A и B местами
versus-save-table = Сохранить как CSV…
versus-narrowed = Фильтр ограничивает обе группы.
versus-movers = Из чего складывается разница
versus-parts = Разница по частям
versus-no-movers = Различий нет: каждый проект входит в обе группы с одними и теми же числами.
versus-in-a = только в A
versus-in-b = только в B
versus-in-both = в обеих
## Таблицы
versus-table-line = Строка
versus-table-unit = Единица
versus-table-kind = Вид
versus-table-kind-total = Итог
versus-table-kind-project = Проект
versus-table-kind-part = Часть
versus-table-project = Проект
versus-table-in = Где
versus-table-a = A
versus-table-b = B
versus-table-gap = B минус A
versus-table-gap-low = B минус A: не менее
versus-table-gap-high = B минус A: не более
versus-table-about = Словами
versus-table-range = Диапазон
versus-table-running = Накоплено
versus-table-share = Доля всех различий нарастающим итогом, %
versus-unit-money = млн $
versus-unit-jobs = рабочие места
versus-unit-projects = проекты
versus-unit-ratio = рабочих мест на млн $
versus-unit-percent = %
## Справка
help-groups-text =
    Две группы проектов рядом: все итоги обеих, разница между ними и проекты, из которых она складывается.
    # Как выбрать группы
    - Выберите поле и одно из его значений или напишите запрос, например `region:павлодар status:construction`: <topic:search>.
    - «<label:versus-take-filter>» превращает действующий фильтр в группу и снимает его; «<label:versus-view>» берёт фильтр сохранённого вида.
    - «<label:versus-file>» берёт группу из другого файла, из последнего сохранения или из резервной копии. Если ни в одной группе не выбрать значения, рядом встанут два состояния всего файла.
    - Фильтр ограничивает обе группы: <topic:filters>.
    # Что показано
    - Столбик для A и более бледный для B, у каждого диапазон и число проектов, где значение указано: <topic:marks>.
    - B минус A со всем, чем разница может быть. Если в одной группе может быть больше указанного, это верно и для разницы; если в группе ничего не указано, разница неизвестна.
    - Проект, который входит в обе группы с одними и теми же числами, на разницу не влияет, как бы неточны они ни были.
    - Ниже — проекты по вкладу в разницу с долей нарастающим итогом и разница по значениям поля. Щелчок открывает проект или фильтрует по значению.
    # Что взять с собой
    - «<label:versus-save-table>» записывает итоги, проекты и части; рисунок экспортируется как любой другой: <topic:pictures>.
    - `joba versus --a region:павлодар --b region:абай` делает то же без окна: <topic:command-line>.
## Командная строка
cli-versus-about = Сравнить две группы: все итоги, разница и проекты, из которых она складывается
cli-versus-dataset = Набор данных; по умолчанию — тот, что поставляется с Joba
cli-versus-a = Первая группа, например «region:павлодар»; по умолчанию — все проекты
cli-versus-b = Вторая группа; по умолчанию — все проекты
cli-versus-other = Взять вторую группу из этого набора данных
cli-versus-filters = Только такие проекты в обеих группах; можно повторять
cli-versus-measure = В чём считать проекты, из которых складывается разница: { $values }; по умолчанию { $default }
cli-versus-by = По какому полю разложить разницу: { $values }; по умолчанию { $default }
cli-versus-format = Вид ответа: { $values }; по умолчанию { $default }
cli-versus-nothing = укажите хотя бы одну группу (--a или --b) или другой набор данных (--other)
cli-chart-versus-a = Для двух групп: первая, например «region:павлодар»; можно повторять
cli-chart-versus-b = Для двух групп: вторая; если не указаны обе — два региона с наибольшими инвестициями
