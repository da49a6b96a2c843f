## Инвестицияның шоғырлануы
concentration-title = Ең ірі жобалар инвестицияның қанша бөлігін құрайды
concentration-axis = Жобалар, ең ірісінен бастап
concentration-percent = { $number } %
concentration-label = { $name }: { $share }, { $amount }
concentration-of-all = Көрсетілген барлық инвестицияның
concentration-of-shown = Мұнда көрсетілген инвестицияның
concentration-sentence = { $of } { $share }-ы ең ірі жобаға тиесілі.
concentration-sentence-three = { $of } { $share }-ы ең ірі жобаға, { $together }-ы ең ірі үш жобаға тиесілі.
concentration-sentence-only = Мұнда көрсетілген инвестицияның бәрі — бір жоба.
concentration-basis = Үлестер көрсетілген барлық соманың қосындысынан алынды; сомасы жоқ жобалар оған кірмейді.
concentration-ceilings = { $count } сома — тек жоғарғы шегі («дейін»), ол толық есептелді.
concentration-shape-hollow = іші бос саты — тек жоғарғы шегі
concentration-nothing = Мұндағы жобалардың ешқайсысында сома көрсетілмеген.
concentration-hover-share = Көрсетілген инвестицияның { $share }-ы
concentration-hover-together = { $n ->
    [1] Ең ірі жоба: { $share }
   *[other] Ең ірі { $count } жоба бірге: { $share }
}
concentration-column-rank = Орны
concentration-column-project = Жоба
concentration-column-share = Үлесі, %
concentration-column-together = Өзінен ірілерімен бірге, %
figure-name-concentration = Шоғырлану
without-largest-none = Барлық жобамен, ең ірілерімен де
without-largest-fewer = Бір жобаға азырақ шығарып тастау
without-largest-more = Ең ірі жобалардың тағы бірін шығарып тастау
