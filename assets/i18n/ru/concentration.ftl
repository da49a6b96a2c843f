## Концентрация инвестиций
concentration-title = Какую часть инвестиций составляют крупнейшие проекты
concentration-axis = Проекты, начиная с крупнейшего
concentration-percent = { $number } %
concentration-label = { $name }: { $share }, { $amount }
concentration-of-all = всех указанных инвестиций
concentration-of-shown = показанных здесь инвестиций
concentration-sentence = На крупнейший проект приходится { $share } { $of }.
concentration-sentence-three = На крупнейший проект приходится { $share } { $of }, на три крупнейших — { $together }.
concentration-sentence-only = Все показанные здесь инвестиции — один проект.
concentration-basis = Доли от суммы всех указанных сумм; проекты без суммы в неё не входят.
concentration-ceilings = { $n ->
    [one] { $count } сумма — только верхний предел («до»), она учтена целиком.
    [few] { $count } суммы — только верхние пределы («до»), они учтены целиком.
   *[other] { $count } сумм — только верхние пределы («до»), они учтены целиком.
}
concentration-shape-hollow = пустая ступень — только верхний предел
concentration-nothing = Ни один из показанных проектов не указывает сумму.
concentration-hover-share = { $share } указанных инвестиций
concentration-hover-together = { $n ->
    [1] Крупнейший проект: { $share }
    [one] { $count } крупнейший проект вместе: { $share }
    [few] { $count } крупнейших проекта вместе: { $share }
   *[other] { $count } крупнейших проектов вместе: { $share }
}
concentration-column-rank = Место
concentration-column-project = Проект
concentration-column-share = Доля, %
concentration-column-together = Вместе со всеми более крупными, %
figure-name-concentration = Концентрация
without-largest-none = Со всеми проектами, включая крупнейшие
without-largest-fewer = Исключить на один проект меньше
without-largest-more = Исключить ещё один из крупнейших проектов
