# Кестеде түзету: ұяшықтар, кірістіру, толтыру, көп жобаның бір өрісі, табу мен ауыстыру, сеанс қадамдары.

action-paste = Ұяшықтарды кірістіру…
action-edit-cell = Ұяшықты өзгерту
action-fill-down = Төмен қарай толтыру
action-change-selected = Белгіленгендердің өрісін өзгерту…
action-replace = Табу және ауыстыру…
action-steps = Осы сеанстың қадамдары…

keys-cell = Ұяшықтар арасында жылжу, ұяшықтарды белгілеу
keys-cell-keys = ← → Shift + бағыт пернелері
keys-cell-type = Ұяшықты өзгерту; бірден тере беруге де болады
keys-cell-type-keys = F2
keys-cell-apply = Қолданып, төмен, оңға немесе солға жылжу
keys-cell-apply-keys = Enter, Tab, Shift+Tab
keys-cell-cancel = Ұяшықты бұрынғы қалпында қалдыру
keys-cell-cancel-keys = Esc

## Мәтін неге ұяшыққа сыймайды

grid-refused = «{ $text }»: { $reason }
grid-refused-derived = Бұл ұяшық басқа өрістерден құралады. Оларды жоба пішінінде өзгертіңіз
grid-refused-not-a-number = Бұл сан емес. Мысалы, былай жазыңыз: 200 млн, ~200 млн, >2,4 млрд, 1,2 млрд-қа дейін немесе 1,2–1,5 млрд
grid-refused-negative = Мұнда нөлден кіші сан болмайды
grid-refused-too-large = Сан тым үлкен
grid-refused-too-large-for-millions = Миллион саны үшін тым үлкен. Мысалы, 200 млн немесе 200000000 $ деп жазыңыз
grid-refused-ends-out-of-order = Жоғарғы шегі төменгісінен кіші
grid-refused-two-qualifiers = Санның мәні екі түрлі айтылған
grid-refused-number-needed = Санды немесе оның неге жоқ екенін жазыңыз: көрсетілмеген, табылмаған, қолданылмайды, жария етілмейді
grid-refused-currency-of-jobs = Жұмыс орнының валютасы болмайды
grid-refused-two-kinds-of-jobs = Бұл — тұрақты және өзге жұмыс орындарының қосындысы. Әрқайсысын жоба пішінінде өзгертіңіз
grid-refused-not-a-date = Бұл күн емес. Мысалы, былай жазыңыз: 2026-04, 2026 көктем немесе 2026 ж. 4-тоқсан
grid-refused-no-such-region = Қазақстанда мұндай өңір жоқ
grid-refused-ambiguous-region = Алматы — қала әрі облыс. Қайсысы екенін жазыңыз
grid-refused-no-such-name = Тізімде жоқ
grid-refused-name-needed = Атауы керек
grid-refused-no-row = Оған жол жоқ
grid-refused-no-column = Оған баған жоқ

## Жалғыз атауы облысты да білдіре алатын жердегі қала

grid-almaty-city = Алматы қаласы

## Өзгерістер тізімі

grid-field = Өріс
grid-before = Қазір
grid-after = Болады

## Көшіру, кірістіру, толтыру

grid-copied-cells =
    { $n ->
        [one] { $shown } ұяшық көшірілді
       *[other] { $shown } ұяшық көшірілді
    }
grid-paste-title = Ұяшықтарды кірістіру
grid-paste-changes =
    { $n ->
        [one] { $shown } ұяшық өзгереді
       *[other] { $shown } ұяшық өзгереді
    }
grid-paste-refused =
    { $n ->
        [one] { $shown } ұяшықты қабылдауға болмайды
       *[other] { $shown } ұяшықты қабылдауға болмайды
    }
grid-paste-unchanged =
    { $n ->
        [one] { $shown } ұяшық сол күйінде қалады
       *[other] { $shown } ұяшық сол күйінде қалады
    }
grid-paste-do =
    { $n ->
        [one] { $shown } ұяшықты өзгерту
       *[other] { $shown } ұяшықты өзгерту
    }
grid-paste-nowhere = Ештеңе кірістірілмеді. Кірістіру басталатын ұяшықты шертіп, қайта кірістіріңіз.
grid-paste-too-large = Ештеңе кірістірілмеді: бір жолы ең көбі 200 000 ұяшық кірістіруге болады.
grid-fill-nothing = Толтыратын ештеңе жоқ. Бірнеше жолды белгілеңіз: біріншісінің мәні қалғандарына беріледі.

## Көп жобаның бір өрісі

grid-bulk-title = Белгіленген жобалардың өрісін өзгерту
grid-bulk-status = Күйі
grid-bulk-region = Өңір
grid-bulk-sector = Сала
grid-bulk-type = Түрі
grid-bulk-district = Аудан
grid-bulk-settlement = Елді мекен
grid-bulk-site = Алаң
grid-bulk-add-tag = Тег қосу
grid-bulk-remove-tag = Тегті алып тастау
grid-bulk-include = Жиынтыққа қосу
grid-bulk-exclude = Жиынтықтан шығару
grid-bulk-value = Жаңа мәні
grid-bulk-reason = Себебі
grid-bulk-choose = Мәнін таңдаңыз
grid-bulk-help = Өрісті және оның жаңа мәнін таңдаңыз. Не өзгеретінін тізім алдын ала көрсетеді.
grid-bulk-nobody = Бірде-бір жоба белгіленбеген. Алдымен кестеден жолдарды белгілеңіз.
grid-bulk-is-in = есепке кіреді
grid-bulk-is-out = есепке кірмейді
grid-bulk-changes =
    { $n ->
        [one] { $shown } жоба өзгереді
       *[other] { $shown } жоба өзгереді
    }
grid-bulk-of =
    { $n ->
        [one] (белгіленгені: { $shown })
       *[other] (белгіленгені: { $shown })
    }
grid-bulk-do =
    { $n ->
        [one] { $shown } жобаны өзгерту
       *[other] { $shown } жобаны өзгерту
    }

## Табу және ауыстыру

grid-replace-title = Табу және ауыстыру
grid-replace-find = Табу
grid-replace-with = Мынаған ауыстыру
grid-replace-case = Бас әріпті ескеру
grid-replace-shown =
    { $n ->
        [one] Тек көрсетілген { $shown } жобадан
       *[other] Тек көрсетілген { $shown } жобадан
    }
grid-replace-help = Атаулардан, басқа атаулардан, орындардан, өнімдерден, қатысушылардан, ескертпелер мен тегтерден іздейді.
grid-replace-none = Мұндай мәтін жоқ
grid-replace-found =
    { $n ->
        [one] { $shown } мәтіннен табылды
       *[other] { $shown } мәтіннен табылды
    }
grid-replace-do =
    { $n ->
        [one] { $shown } мәтінде ауыстыру
       *[other] { $shown } мәтінде ауыстыру
    }
grid-field-name = Атауы
grid-field-aliases = Басқа атаулары
grid-field-district = Аудан
grid-field-settlement = Елді мекен
grid-field-site = Алаң
grid-field-products = Өнімдер
grid-field-parties = Қатысушылар
grid-field-investment = Инвестиция ескертпесі
grid-field-investment-covers = Инвестиция нені қамтиды
grid-field-jobs = Жұмыс орны ескертпесі
grid-field-capacity = Қуат
grid-field-milestones = Кезең ескертпесі
grid-field-commitments = Міндеттемелер
grid-field-area-ha = Аумақ ескертпесі
grid-field-notes = Ескертпелер
grid-field-exclude-reason = Жиынтықтан шығарылу себебі
grid-field-tags = Тегтер

## Сеанс қадамдары

grid-steps-title = Осы сеанстың қадамдары
grid-steps-help = Қадамнан кейінгі күйге оралу немесе қайта алға өту үшін оны шертіңіз. Сұр қадамдар болдырылмаған.
grid-steps-start = Ашылған кездегідей
