# Сақталмаған өзгерістер, сақтық көшірмелер, екі терезеде ашылған жинақ, баптаулар.

action-restore-backup = Сақтық көшірмені қалпына келтіру…
action-preferences = Баптаулар…
moment = { $date }, { $clock } (UTC+5)

## Деректер жинағының екі күйінің айырмасы

difference-fields = { $first }, { $rest }
difference-changed = { $n ->
    [one] { $shown } жоба өзгерген
   *[other] { $shown } жоба өзгерген
}
difference-added = { $n ->
    [one] { $shown } жоба қосылған
   *[other] { $shown } жоба қосылған
}
difference-removed = { $n ->
    [one] { $shown } жоба жойылған
   *[other] { $shown } жоба жойылған
}
difference-other = дереккөздер, сипаттар немесе жинақтың басқа бөліктері өзгерген
difference-none = жазбаларда айырма жоқ
difference-more = { $n ->
    [one] тағы { $shown }
   *[other] тағы { $shown }
}

## Жабылып қалған терезенің сақталмаған өзгерістері

recovery-title = Сақталмаған өзгерістерді қалпына келтіру керек пе?
recovery-text = Joba өзгерістер ({ $name }) сақталмай тұрып жабылып қалды. Олар бөлек жазылып қойған: { $time }.
recovery-file-time = Файлдың өзі соңғы рет жазылған уақыт: { $time }.
recovery-base-changed = Бұл өзгерістер басталғаннан бері файл өзгерген. Жаңарақ файлды алмастырмас бұрын Joba сұрайды.
recovery-base-unreadable = Файл жоқ немесе қазір оқылмайды.
recovery-note = Қалпына келтірілген өзгерістер сақталмаған болып көрсетіледі. Сіз сақтағанша файл сол күйінде қалады.
recovery-sure = Тасталған өзгерістерді қайтару мүмкін емес.
recovery-restore = Өзгерістерді қалпына келтіру
recovery-later = Кейін сұрау
recovery-discard = Өзгерістерді тастау…
recovery-discard-sure = Біржола тастау
notice-recovered = Сақталмаған өзгерістер қалпына келтірілді; оларды сақтаңыз
notice-recovery-aside = Бөлек жазылған өзгерістер оқылмады; олар { $path } файлына ысырылып қойылды

## Басқа терезеде ашық тұрған деректер жинағы

held-title = Бұл деректер жинағы басқа терезеде ашық
held-text = { $file } файлы қолданылып жатыр ({ $who }). Бір файлды сақтайтын екі терезе бір-біріне кедергі келтіруі мүмкін.
held-user = пайдаланушы { $value }
held-host = компьютер { $value }
held-process = процесс { $value }
held-since = ашылған уақыты: { $value }
held-unknown = бұдан басқа ештеңе белгісіз
held-read-only = Тек оқу үшін ашу
held-anyway = Бәрібір ашу
title-read-only = {" "}(тек оқу)
status-read-only = тек оқу
status-read-only-help = Бұл деректер жинағы басқа терезеде ашық. Сақтағанда Joba басқа орын сұрайды.
status-unkept = іркілістен қорғалмаған

## Сақтық көшірмелер

backups-title = Сақтық көшірмені қалпына келтіру
backups-none = Бұл деректер жинағының сақтық көшірмесі әзірге жоқ. Әр сақтаған сайын алдыңғы күйі сақталып отырады.
backups-preview = Бұл күйге қайтқанда болатын өзгерістер
backups-note = Бұл күй сақталмаған өзгерістер болып көрсетіледі. Сіз сақтағанша файл сол күйінде қалады.
backups-waiting = салыстырылуда…
backups-unreadable = Бұл сақтық көшірме оқылмайды
backups-restore = Осы күйді қалпына келтіру
notice-backup-shown = Сақтық көшірме сақталмаған өзгерістер ретінде қалпына келтірілді; оларды сақтаңыз
notice-saved-unbacked = Сақталды: { $file }. Алдыңғы күйдің сақтық көшірмесін жазу мүмкін болмады. { $reason }

## Баптаулар

preferences-title = Баптаулар
preferences-author = Автор
preferences-author-help = Файлдағы өзгерістер тарихына арналған есіміңіз
preferences-tolerance = «Шамамен» дегеніміз ± %
preferences-tolerance-help = 0 мен 50 аралығындағы сан; жуық сандардың ауқымын белгілейді
preferences-backups = Бір жинақтың көшірмелер саны
preferences-backups-help = 0 мен 1 000 аралығындағы бүтін сан; 0 — сақталмайды
preferences-days = Көшірмелерді сақтау, күн
preferences-days-help = 1 мен 3 650 аралығындағы бүтін сан; соңғы үш көшірме әрқашан қалады
