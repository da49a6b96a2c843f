## Сурет сандарының кестелері
table-by-region = Өңір
table-by-sector = Сала
table-by-status = Күйі
table-by-country = Ел
table-by-investor = Инвестор
table-by-type = Түрі
table-by-year = Іске қосылу жылы
table-measure-investment = Инвестиция, млн $
table-measure-jobs = Жұмыс орындары
table-measure-construction-jobs = Құрылыс кезіндегі жұмыс орындары
table-measure-projects = Жобалар
table-measure-jobs-per-million = Млн $ шаққандағы жұмыс орындары
table-qualifier = Санның мәні
table-low = Төменгі баға
table-high = Жоғарғы баға
table-open = Одан көп болуы мүмкін
table-yes = Иә
table-projects = Жиынға кіретін жобалар
table-stated = Оның саны көрсетілгені
table-ceilings = Соның тек жоғарғы шегі барлары
## Сурет мәзірінде
table-show = Сандарды көрсету
table-hide = Суретті көрсету
table-copy = Сандарды көшіру
table-copied = Сандар көшірілді
table-copy-description = Сипаттаманы көшіру
table-description-copied = Сипаттама көшірілді
