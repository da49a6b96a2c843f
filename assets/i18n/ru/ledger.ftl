figure-name-ledger = Сверка объявленного
gallery-ledger = Объявлено и распределено
gallery-ledger-about = Объявленные суммы рядом с тем, что складывается из названных проектов
ledger-title-investment = Объявленные инвестиции и сколько из них распределено по проектам, млрд $
ledger-title-jobs = Объявленные рабочие места и сколько из них распределено по проектам
ledger-title-construction-jobs = Объявленные рабочие места на стройке и сколько из них распределено по проектам
ledger-title-projects = Объявленное число проектов и сколько из них названо
ledger-coverage = { $n ->
    [one] { $count } объявление
    [few] { $count } объявления
   *[other] { $count } объявлений
}
ledger-coverage-filter = { $count } из { $all-count } { $all ->
    [one] объявления
   *[other] объявлений
}, где есть подходящий проект
ledger-empty = В этом наборе данных нет объявлений.
ledger-empty-filter = Ни в одном объявлении нет проекта, подходящего под фильтр.
ledger-gone = Этого объявления нет в наборе данных.
ledger-announced = Объявлено
ledger-itemised = По проектам
ledger-itemised-projects = Названо
ledger-residual = Не распределено
ledger-residual-projects = Не названо
ledger-over = Сверх объявленного
ledger-named = { $n ->
    [one] назван { $count } проект
    [few] названы { $count } проекта
   *[other] названо { $count } проектов
}
ledger-named-of = названо { $count } из { $all-count }
ledger-share = { $number } ({ $percent })
ledger-rest-residual = { $amount } не распределено
ledger-rest-residual-projects = { $amount } не названо
ledger-rest-nothing = ничего не распределено
ledger-rest-nothing-projects = ни один не назван
ledger-rest-over = на { $amount } больше объявленного
ledger-silent-investment = Сумма не указана: { $names }
ledger-silent-jobs = Рабочие места не указаны: { $names }
ledger-silent-construction-jobs = Рабочие места на стройке не указаны: { $names }
ledger-silent-projects = Не учтено: { $names }
ledger-absent = { $n ->
    [one] { $count } названного проекта нет в наборе данных
   *[other] { $count } названных проектов нет в наборе данных
}
ledger-hover-announced = Объявлено { $amount }
ledger-hover-itemised = Распределено { $amount }
ledger-hover-itemised-projects = Названо { $amount }
ledger-hover-even = Распределено столько же, сколько объявлено
ledger-hover-even-projects = Названо столько же, сколько объявлено
ledger-hover-part = Из объявления: { $announcement }
ledger-untold-investment = { $title }: общая сумма не указана, ничего не распределено
ledger-untold-investment-itemised = { $title }: общая сумма не указана; по проектам распределено { $amount }
ledger-untold-jobs = { $title }: рабочие места не указаны, ничего не распределено
ledger-untold-construction-jobs = { $title }: рабочие места на стройке не указаны, ничего не распределено
ledger-untold-jobs-itemised = { $title }: общее число рабочих мест не указано; по проектам распределено { $amount }
ledger-untold-construction-jobs-itemised = { $title }: общее число рабочих мест на стройке не указано; по проектам распределено { $amount }
ledger-untold-projects = { $title }: число проектов не указано, ни один не назван
ledger-untold-projects-itemised = { $title }: число проектов не указано; названо { $amount }
ledger-more = { $n ->
    [1] Не поместилось: { $names }.
    [one] Не поместилось { $count } объявление: { $names }.
    [few] Не поместились { $count } объявления: { $names }.
   *[other] Не поместилось { $count } объявлений: { $names }.
}
ledger-note = Штриховка — объявлено, но не распределено ни по одному названному проекту.
ledger-note-projects = Штриховка — объявлено, но не названо.
ledger-note-apart = Объявленное не входит в итоги по проектам.
ledger-note-filter = По каждому объявлению учтены все его проекты, в том числе не попавшие под фильтр.
ledger-spoken = { $title }: объявлено { $announced }, распределено { $itemised }.
ledger-spoken-projects = { $title }: объявлено { $announced }, названо { $itemised }.
ledger-account-investment = Инвестиции
ledger-account-jobs = Рабочие места
ledger-account-construction-jobs = Рабочие места на стройке
ledger-account-projects = Проекты
ledger-table-title = Объявление
ledger-table-line = Строка
ledger-table-project = Проект
ledger-table-investment = Инвестиции, млн $
ledger-table-jobs = Рабочие места
ledger-table-construction-jobs = Рабочие места на стройке
ledger-table-projects = Проекты
cli-chart-ledger-account = Для сверки объявленного: какой итог: { $values }; по умолчанию — инвестиции
