## Ашылмаған файлдар. $path — файл; себептер сөйлемнің ортасында тұрады.

open-error-io = { $path } файлын ашу мүмкін болмады: { $reason }.
open-error-not-a-file = { $path } — файл емес, қалта, арна немесе құрылғы. Файл таңдаңыз.
open-error-too-large = { $path } файлы тым үлкен: { $size } МиБ. Joba көлемі 1 ГиБ-ке дейінгі деректер жиынын ашады.
open-error-empty = { $path } файлы бос: ашатын ештеңе жоқ. Ішінде дерек болуы керек болса, бұрынғы көшірмесін іздеңіз.
open-error-not-text = { $path } — UTF-8 кодындағы мәтін емес ({ $line }-жол, { $column }-баған). Оны бастапқы бағдарламада UTF-8 түрінде сақтаңыз.
open-error-not-json = { $path } файлы бүлінген немесе деректер жиыны емес. { $line }-жол, { $column }-баған: { $reason }.
open-error-not-a-dataset = { $path } — Joba деректер жиыны емес: { $reason }.
open-error-newer = { $path } файлын Joba бағдарламасының жаңарақ нұсқасы жазған (пішім нұсқасы { $version }). Ашу үшін Joba бағдарламасын жаңартыңыз.

## Сақталмаған файлдар

save-error-io = { $path } файлын сақтау мүмкін болмады: { $reason }. Бұрынғы деректерге ештеңе болған жоқ.
save-error-folder = { $path } қалтасына жазу мүмкін болмады: { $reason }. Бұрынғы деректерге ештеңе болған жоқ.
save-error-read-only = { $path } файлын тек оқуға болады, ол өзгеріссіз қалды. Жазуға рұқсат беріңіз немесе басқа атпен сақтаңыз.
save-error-not-a-file = { $path } — файл емес, қалта, арна немесе құрылғы. Басқа атпен сақтаңыз.
save-error-link-loop = { $path } — шеңбер бойымен айналдыратын сілтеме. Басқа атпен сақтаңыз.
save-error-changed = { $path } файлы Joba соңғы көргендегідей емес: басқа бағдарлама оны жасаған, өзгерткен, ауыстырған немесе жойған. Бұрынғы деректерге ештеңе болған жоқ. Файлды қайта ашыңыз немесе екі нұсқа да қалуы үшін басқа атпен сақтаңыз.
save-error-not-durable = { $path } файлы жазылды, бірақ диск жазбаның қуат үзілгенде сақталатынын растамады: { $reason }. Тағы бір рет сақтаңыз.

## Жүйе айтқан себептер

reason-not-found = мұндай файл немесе қалта жоқ
reason-permission-denied = бұған рұқсатыңыз жоқ
reason-already-exists = мұндай атты файл бар
reason-no-space = дискіде орын жоқ; орын босатып, қайталап көріңіз
reason-quota = осы дискідегі үлесіңіз таусылды; орын босатып, қайталап көріңіз
reason-file-too-large = файл осы диск қабылдайтын көлемнен үлкен
reason-read-only-disk = дискіні тек оқуға болады; басқа орын таңдаңыз
reason-is-a-folder = бұл — қалта
reason-not-a-folder = жолдың бір бөлігі қалта емес
reason-bad-name = аты тым ұзын немесе онда бұл диск қабылдамайтын таңбалар бар
reason-busy = оны басқа бағдарлама пайдаланып тұр; сол жерде жауып, қайталап көріңіз
reason-crosses-disks = бір бөлігі басқа дискіде
reason-timed-out = диск уақытында жауап бермеді
reason-network = желілік диск қолжетімсіз; байланысты тексеріңіз
reason-out-of-memory = жад жетпейді; басқа бағдарламаларды жауып, қайталап көріңіз
reason-too-many-open = тым көп файл ашық; басқа бағдарламаларды жауып, қайталап көріңіз
reason-disk-failed = диск қате туралы хабарлады; басқа дискіні алып, мұны тексеріңіз
reason-link-loop = сілтемелері шеңбер бойымен айналдырады
reason-other = { $text }

## Бүлінген файлда не дұрыс емес

damage-ends-early = мәтін ортасынан үзіледі
damage-unexpected = мұнда болмауы керек таңба
damage-no-colon = өріс атынан кейін қос нүкте жоқ
damage-no-comma = үтір немесе жабатын жақша жетіспейді
damage-comma-at-end = жабатын жақшаның алдында артық үтір тұр
damage-key-not-text = өріс аты қос тырнақшаға алынбаған
damage-text-after-end = деректер біткеннен кейін тағы мәтін бар
damage-control-character = тырнақша ішінде жол үзілімі немесе басқару таңбасы бар
damage-bad-escape = кері қиғаш сызықтан кейін жарамды ештеңе жоқ
damage-half-character = \u арқылы жазылған таңбаның жартысы ғана бар
damage-bad-number = сан қате жазылған
damage-number-too-large = есептеуге тым үлкен сан
damage-too-deep = кірістірілген деңгейлер тым көп

## Файл неге деректер жиыны емес

wrong-format-not-an-object = ол ашатын фигуралық жақшадан басталмайды
wrong-format-no-format = «format» өрісі жоқ
wrong-format-other = «format» өрісінде «joba» емес, «{ $found }» деп жазылған
wrong-format-no-version = «version» өрісі жоқ
wrong-format-bad-version = «version» өрісінде 1 емес, «{ $found }» деп жазылған
wrong-format-hollow = онда мән өте көп, бірақ бәрі дерлік бос

## Түзетулер, «Болдырмау:» немесе «Қайталау:» дегеннен кейін

edit-change-field = «{ $name }» жобасының { $field } өзгерту
edit-change-project = «{ $name }» жобасын өзгерту
edit-add-project = «{ $name }» жобасын қосу
edit-duplicate-project = «{ $name }» жобасының көшірмесін жасау
edit-delete-project = «{ $name }» жобасын жою
edit-delete-projects =
    { $count ->
        [one] { $count } жобаны жою
       *[other] { $count } жобаны жою
    }
edit-add-source = «{ $name }» дереккөзін қосу
edit-change-source = «{ $name }» дереккөзін өзгерту
edit-delete-source = «{ $name }» дереккөзін жою
edit-merge-sources = «{ $name }» дереккөзін «{ $into }» дереккөзімен біріктіру
edit-change-announcement = «{ $name }» жарияламасын өзгерту
edit-change-rates = валюта бағамдарын өзгерту
edit-change-head = деректер жиынының сипаттарын өзгерту
edit-change-weight = «{ $status }» кезеңінің салмағын өзгерту
edit-reset-weights = кезеңдердің әдеттегі салмақтарын қайтару
edit-change-several =
    { $count ->
        [one] { $count } жобаның { $field } өзгерту
       *[other] { $count } жобаның { $field } өзгерту
    }
edit-fill-down =
    { $count ->
        [one] { $count } ұяшықты төмен қарай толтыру
       *[other] { $count } ұяшықты төмен қарай толтыру
    }
edit-paste =
    { $count ->
        [one] { $count } ұяшықты кірістіру
       *[other] { $count } ұяшықты кірістіру
    }
edit-replace =
    { $count ->
        [one] «{ $text }» мәтінін { $count } жерде ауыстыру
       *[other] «{ $text }» мәтінін { $count } жерде ауыстыру
    }
edit-unnamed = атауы жоқ

## Жоба өрістері табыс септігінде: «… жобасының … өзгерту»

field-id = идентификаторын
field-name = атауын
field-aliases = басқа атауларын
field-type = түрін
field-region = өңірін
field-district = ауданын
field-settlement = елді мекенін
field-site = алаңын
field-sector = саласын
field-products = өнімдерін
field-status = күйін
field-status-date = күйінің күнін
field-status-source = күйінің дереккөзін
field-parties = қатысушыларын
field-investment = инвестициясын
field-investment-covers = инвестициясы нені қамтитынын
field-jobs = жұмыс орындарын
field-capacity = қуатын
field-milestones = кезеңдерін
field-commitments = міндеттемелерін
field-instruments = қолдау шараларын
field-area-ha = аумағын
field-markets = өткізу нарықтарын
field-notes = ескертпелерін
field-include-in-totals = жиынтыққа кіретінін
field-exclude-reason = жиынтықтан шығарылу себебін
field-verified = тексерілгені туралы белгісін
field-tags = тегтерін
