## Уақыт шкаласы
figure-name-timeline = Мерзімдер
timeline-title = Жобалардың жоспарлы және нақты мерзімдері
timeline-coverage = { $all-count } жобаның { $count } жобасында мерзім көрсетілген
timeline-label = { $event }, { $date }
timeline-label-short = { $date }
timeline-overdue = { $text } — мерзімі өткен
timeline-hover-planned = { $event } — жоспар бойынша { $date }
timeline-hover-actual = { $event } — іс жүзінде { $date }
timeline-heading = Мерзімі көрсетілген { $count } жоба
timeline-today = Бүгін, { $date }
timeline-quarter = { quarter } тоқ.
timeline-undated = Мерзімі көрсетілмеген
timeline-more = және тағы { $count } жоба
timeline-no-room = Мерзімі көрсетілген { $count } жоба суретке сыймайды
timeline-sign-planned = жоспар
timeline-sign-actual = нақты
timeline-sign-soft = мерзімі дәл емес
timeline-sign-overdue = мерзімі өткен
timeline-note-soft = Жолақ көрсетілген мерзімге сай келетін күндерді қамтиды; дереккөз шегін атамаса немесе мерзімді шамамен ғана айтса, ол бозарып бітеді.
timeline-note-overdue = Мерзімі өткен: жоспарлы күн өтіп кеткен, ал жазбада нақты күн де, мұны түсіндіретін күй де жоқ.
timeline-spoken-next = Келесі оқиға: { $name }, { $label }.
timeline-spoken-overdue = { $count } оқиғаның мерзімі өткен.
timeline-spoken-undated = { $count } жобаның мерзімі көрсетілмеген.
## Уақыт шкаласының баптаулары
timeline-together-region = Өңірлер бойынша
timeline-together-sector = Салалар бойынша
timeline-together-none = Топтамай
timeline-order-date = Мерзімі бойынша
timeline-order-name = Атауы бойынша
timeline-step-whole = Бүкіл кезең
timeline-step-year = Жылдар
timeline-step-quarter = Тоқсандар
## Тек аталған жобалар
below-more = және тағы { $count }
## Пәрмен жолы
cli-chart-timeline-group = Уақыт шкаласының тақырыптары: { $values }
cli-chart-timeline-order = Уақыт шкаласы жолдарының реті: { $values }
cli-chart-timeline-step = Уақыт шкаласының бөліктері: { $values }
## Мерзімдер кестесі
timeline-table-project = Жоба
timeline-table-event = Оқиға
timeline-table-kind = Жоспар не нақты
timeline-table-date = Мерзімі
timeline-table-earliest = Ең ерте күні
timeline-table-latest = Ең кеш күні
timeline-table-overdue = Мерзімі өткен
