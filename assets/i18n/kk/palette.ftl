# Командалар палитрасы, артқа және алға жылжу, әрекеттің неге қолжетімсіз екені.

action-palette = Кез келген нәрсені табу…
action-back = Артқа
action-forward = Алға

palette-hint = Әрекет, жоба, өңір, бет, көрініс
palette-page = Бет
palette-view = Сақталған көрініс
palette-region = Өңір бойынша сүзу
palette-figure = Диаграмма
palette-project = Жоба
palette-count = { $n ->
    [0] Ештеңе табылмады
    [one] { $count } сәйкестік
   *[other] { $count } сәйкестік
}

obstacle-saved = Сақталмаған өзгеріс жоқ
obstacle-no-file = Деректер жиынының файлы әлі жоқ
obstacle-no-undo = Болдырмайтын ештеңе жоқ
obstacle-no-redo = Қайталайтын ештеңе жоқ
obstacle-no-steps = Бұл сеанста өзгеріс болған жоқ
obstacle-no-project = Жоба таңдалмаған
obstacle-no-rows = Жолдар белгіленбеген
obstacle-no-cell = Ұяшық таңдалмаған
obstacle-one-row = Кемінде екі жолды белгілеңіз
obstacle-no-filter = Сүзгі қойылмаған
obstacle-no-panel = Панель ашылмаған
obstacle-no-back = Бұл – ең алғашқы көрініс
obstacle-no-forward = Бұл – ең соңғы көрініс
