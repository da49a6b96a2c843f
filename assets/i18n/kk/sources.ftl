# Дереккөздер, сандардың шығу тегі және жобаның тарихы.

page-sources = Дереккөздер
action-page-sources = Дереккөздер
action-save-with-note = Түсіндірмемен сақтау…

## Дереккөздер беті

sources-search = Дереккөздерді іздеу…
sources-new = Жаңа дереккөз
sources-all = Барлығы: { $n }
sources-unused = Пайдаланылмайтын: { $n }
sources-undated = Күні көрсетілмеген: { $n }
sources-missing = Файлда жоқ: { $n }
sources-claims = Мәліметтер
sources-projects = Жобалар
sources-none = Бұл деректер жиынында әзірге дереккөз жоқ.
sources-no-match = Сәйкес дереккөз табылмады.
sources-show-all = Барлық дереккөзді көрсету
sources-close = Дереккөзді жабу
sources-language-help = Екі әріп, мысалы en, ru, kk, zh
sources-open-link = Сілтемені ашу…
sources-id = Файлдағы идентификаторы: { $id }
sources-add = Дереккөз қосу
sources-add-claim = Жобаға мәлімет қосу…
sources-write-down = Осы дереккөзді сипаттау
sources-facts = Оған не сүйенеді
sources-more = Мұнда аталмаған басқа жобалар да бар.
sources-rate = { $currency } бағамы
sources-itself = Жарияланған жиынтық
sources-leave = Бұл дереккөздің қолданылмаған өзгерістері бар.

sources-usage-none = Бұл дереккөзге ештеңе сүйенбейді.
sources-usage-facts = { $shown } факт
sources-usage-projects = { $shown } жоба
sources-usage-announcements = { $shown } жариялама
sources-usage-rates = { $shown } валюта бағамы

sources-delete = Жою
sources-delete-used = Осы дереккөзге сүйенетіннің бәрі ({ $usage }) онсыз қалып, файлда жоқ дереккөзге сілтейтін болады.
sources-delete-anyway = Бәрібір жою
sources-merge = Біріктіру…
sources-merge-into = Мына дереккөзбен біріктіру
sources-merge-choose = Қалатын дереккөзді таңдаңыз
sources-merge-what = «{ $from }» дереккөзіне сүйенетіннің бәрі ({ $usage }) енді «{ $into }» дереккөзіне сүйенеді. «{ $from }» жойылады.
sources-merge-do = Дереккөздерді біріктіру

## Сан қайдан алынған

fact-title = Бұл сан қайдан алынған?
fact-add-title = Жобаға мәлімет қосу
fact-number = Сан
fact-choose-project = Жобаны таңдаңыз
fact-choose-number = Көрсеткішті таңдаңыз
fact-source = Дереккөзі: { $source }
fact-rivals = тағы { $shown } балама бар
fact-why-only = Жалғыз мәлімет: осы сан көрсетіледі және есепке алынады.
fact-why-preferred = Файлда бірінші тұрғаны таңдалады: осы сан көрсетіледі және есепке алынады. Ретін сүйреп немесе көрсеткілермен өзгертуге болады.
fact-drag = { $n }-мәліметті сүйреу: { $fact }
fact-add = Мәлімет қосу

## Жобаның тарихы

history-title = Тарихы
history-show-all = Барлық { $shown } өзгерісті көрсету
history-nobody = авторы көрсетілмеген
history-change = { $old } → { $new }
history-added = Жоба қосылды
history-deleted = Жоба жойылды
history-source-added = Дереккөз қосылды
history-source-deleted = Дереккөз жойылды
history-nothing = ештеңе

## Сақтау кезіндегі түсіндірме

note-title = Түсіндірмемен сақтау
note-why = Неліктен өзгертілді?
note-help = Түсіндірме соңғы сақтаудан кейін өзгерген әр өрістің тарихында тұрады.
note-save = Сақтау
