# Страница сверки: объявления рядом с их проектами.

page-ledger = Сверка
action-page-ledger = Сверка
action-new-announcement = Новое объявление
ledger-new = Новое объявление…
ledger-edit-title = Изменить объявление
ledger-add = Добавить объявление
ledger-none = В этом наборе данных нет объявлений. Добавьте объявление, чтобы сверить объявленную сумму с проектами.
ledger-none-shown = Объявление не выбрано.
ledger-leave = В этом объявлении есть неприменённые изменения.
ledger-brief = объявлено { $announced }, ничего не распределено
ledger-brief-share = объявлено { $announced }, распределено { $percent }
ledger-brief-none = Общая сумма не указана
ledger-heading-investment = Инвестиции, млрд $
ledger-heading-jobs = Рабочие места: постоянные и без указания вида
ledger-heading-construction-jobs = Рабочие места на стройке
ledger-heading-projects = Проекты
ledger-difference = Разница
ledger-outside = { $n ->
    [one] { $count } проект не попал под фильтр и показан бледно; в итогах учтены все проекты объявления.
    [few] { $count } проекта не попали под фильтр и показаны бледно; в итогах учтены все проекты объявления.
   *[other] { $count } проектов не попали под фильтр и показаны бледно; в итогах учтены все проекты объявления.
}
ledger-members = Проекты в составе
ledger-no-members = Пока не назван ни один проект. Добавьте проекты, чтобы распределить объявленное.
ledger-members-add = Добавить проекты…
ledger-members-done = Закончить добавление
ledger-member-outside = не попадает под фильтр
ledger-member-repeated = назван дважды, учтён один раз
ledger-member-gone = такого проекта нет в наборе данных
ledger-states-no-investment = сумма не указана
ledger-states-no-jobs = места не указаны
ledger-states-no-construction-jobs = не указаны
ledger-states-no-projects = не учтён
ledger-drag = Перетащить: { $name }
ledger-candidates = Все проекты
ledger-candidates-help = Enter добавляет выделенный проект. Или перетащите проект в состав, а лишний — обратно сюда.
ledger-candidates-search = Поиск по названиям и id
ledger-candidate-member = уже в составе
ledger-candidate-add = Добавить
edit-add-announcement = добавление объявления «{ $name }»
edit-delete-announcement = удаление объявления «{ $name }»
edit-add-member = добавление проекта «{ $name }» в объявление «{ $of }»
edit-remove-member = исключение проекта «{ $name }» из объявления «{ $of }»
edit-move-member = перемещение проекта «{ $name }» в объявлении «{ $of }»
history-announcement-added = Объявление добавлено
history-announcement-deleted = Объявление удалено
