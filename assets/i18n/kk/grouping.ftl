# Кесте: аралық жиынтықтары бар топтар; бағандарды таңдау, жылжыту, бекіту, енін келтіру және іздеу.

menu-group = Топтау
action-expand-groups = Барлық топты жаю
action-collapse-groups = Барлық топты жинау
action-choose-columns = Бағандар…
action-find-column = Бағанды табу…
action-filter-column = Осы баған бойынша сүзу…
action-move-column-left = Бағанды солға жылжыту
action-move-column-right = Бағанды оңға жылжыту
action-hide-column = Бағанды жасыру
action-freeze-columns = Осы бағанға дейін бекіту
action-unfreeze-columns = Бағандарды босату
action-fit-column = Баған енін мазмұнына келтіру
action-fit-columns = Барлық бағанның енін мазмұнына келтіру
palette-column = Баған
table-group-by = Топтау өрісі
table-group-then = одан кейін
table-group-none = Топтаусыз
table-group-by-this = Осы баған бойынша топтау
table-ungroup = Топтауды алып тастау
table-fold = Топты жинау
table-unfold = Топты жаю
table-only-group = Тек осы топты көрсету
table-select-group = Топтың жобаларын белгілеу
table-total = Барлығы
table-n-of-m = { $n }/{ $m }
table-left-out = бұл жобалардың ешқайсысы жиынтыққа кірмейді
table-filter = Сүзгі…
table-filter-of = Сүзгі: { $column }
table-no-filter = Бұл бағанның сүзгісі жоқ. Оның мазмұнын іздеу арқылы табуға болады.
table-columns-title = Кесте бағандары
table-columns-search = Бағанды табу…
table-column-earlier = { $column }: солға жақындату
table-column-later = { $column }: оңға жақындату
table-frozen-fewer = Біреуін кеміту
table-frozen-more = Біреуін қосу
table-frozen = { $n ->
    [0] Кестені бүйірге айналдырғанда бірде-бір баған орнында қалмайды
    [1] Кестені бүйірге айналдырғанда бірінші баған орнында қалады
   *[other] Кестені бүйірге айналдырғанда алғашқы { $shown } баған орнында қалады
}
keys-fold = Меңзер астындағы топты жинау не жаю
keys-fold-keys = ← →
keys-header-menu = Тақырыбы фокуста тұрған бағанмен не істеуге болады
keys-header-menu-keys = Shift + F10
