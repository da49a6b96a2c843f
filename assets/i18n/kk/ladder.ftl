figure-name-capacity-ladder = Қуат баспалдағы
ladder-title = Өнім түрлері мен сатылары бойынша қуат
ladder-coverage = { $n ->
    [0] { $all-count } жобаның ешқайсысында қуаты көрсетілмеген
   *[other] { $all-count } жобаның { $count } жобасында қуаты көрсетілген
}
ladder-empty = Көрсетілген жобалардың ешқайсысында қуаты көрсетілмеген.
ladder-panel = { $product }, { $unit }
ladder-panel-input = { $product } (шикізат), { $unit }
ladder-unit-thousand = мың { $unit }
ladder-unit-million = млн { $unit }
ladder-unit-billion = млрд { $unit }
ladder-no-unit = өлшем бірлігі көрсетілмеген
ladder-no-product = Өнімі көрсетілмеген
ladder-phase = { $phase }-кезең
ladder-no-phase = Кезеңі көрсетілмеген
ladder-phase-operating = Жұмыс істейді
ladder-phase-building = Салынып жатыр
ladder-phase-planned = Жоспарланған
ladder-possible = Ықтимал: тек жоғарғы шегі белгілі немесе тұжырымдама
ladder-phase-on-hold = Кідіртілген немесе консервацияланған
ladder-phase-ended = Бас тартылған немесе жабылған
ladder-phase-unknown = Сатысы көрсетілмеген
ladder-hover = { $number } — { $status }
ladder-hover-phase = { $phase }: { $number } — { $status }
ladder-hover-rival = Басқа дереккөз: { $number }
ladder-silent = { $product } ({ $project })
ladder-note-axes = Әр өнім түрінің өз шкаласы бар.
ladder-note-stage = Сатысы кезеңнің күйі бойынша, ол көрсетілмесе — жобаның күйі бойынша берілген.
ladder-note-phases = Кезеңдер қосылмайды: дереккөздерде келесі кезең алдыңғысына қосыла ма, жоқ па — айтылмаған.
ladder-note-silent = { $n ->
    [1] Саны көрсетілмей аталған: { $names }.
   *[other] Саны көрсетілмей аталған { $count } қуат: { $names }.
}
ladder-more-panels = { $n ->
    [1] Орын жетпегендіктен көрсетілмеген: { $names }.
   *[other] Орын жетпегендіктен { $count } өнім түрі көрсетілмеген: { $names }.
}
ladder-more-projects = … тағы { $count } жоба
ladder-spoken = { $count } өнім түрі: { $names }.
ladder-flow-both = Өнім мен шикізат
ladder-flow-output = Тек өнім
ladder-flow-input = Тек шикізат
cli-chart-ladder-flow = Қуат баспалдағында қай қуаттар көрсетіледі: { $values }; әдепкіде екеуі де
ladder-table-product = Өнім және өлшем бірлігі
ladder-table-project = Жоба
ladder-table-phase = Кезең
ladder-table-stage = Саты
ladder-table-capacity = Қуат
gallery-capacity-ladder = Өнім түрлері бойынша қуат
gallery-capacity-ladder-about = Не салынып жатыр, не жоспарланған, не ықтимал — әр өнім өз өлшем бірлігімен
