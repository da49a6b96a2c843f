//! The 20 regions by ISO 3166-2, the division in force since June 2022, and the spellings people use for them.

use super::codes::codes;

codes! {
    /// A region or city of republican significance.
    pub enum Region {
        Abai = "KZ-10",
        Akmola = "KZ-11",
        Aktobe = "KZ-15",
        AlmatyRegion = "KZ-19",
        Atyrau = "KZ-23",
        WestKazakhstan = "KZ-27",
        Zhambyl = "KZ-31",
        Zhetisu = "KZ-33",
        Karaganda = "KZ-35",
        Kostanay = "KZ-39",
        Kyzylorda = "KZ-43",
        Mangystau = "KZ-47",
        Pavlodar = "KZ-55",
        NorthKazakhstan = "KZ-59",
        Turkistan = "KZ-61",
        Ulytau = "KZ-62",
        EastKazakhstan = "KZ-63",
        Astana = "KZ-71",
        AlmatyCity = "KZ-75",
        Shymkent = "KZ-79",
    }
}

impl Region {
    /// Whether this is one of the three cities.
    pub fn is_city(self) -> bool {
        matches!(self, Self::Astana | Self::AlmatyCity | Self::Shymkent)
    }

    /// Its short names in three languages, other spellings, its main town and old codes, all in lower case: what search
    /// and import accept. "Almaty" alone stands for the city and for the region.
    pub fn spellings(self) -> &'static [&'static str] {
        SPELLINGS
            .iter()
            .find(|(region, _)| *region == self)
            .map_or(&[], |(_, spellings)| spellings)
    }
}

const SPELLINGS: [(Region, &[&str]); 20] = [
    (
        Region::Abai,
        &[
            "abai",
            "abay",
            "абай",
            "абайская",
            "абай облысы",
            "abai region",
            "semey",
            "семей",
            "kz-aba",
        ],
    ),
    (
        Region::Akmola,
        &[
            "akmola",
            "aqmola",
            "акмолинская",
            "акмола",
            "ақмола",
            "kokshetau",
            "кокшетау",
            "көкшетау",
            "kz-akm",
        ],
    ),
    (
        Region::Aktobe,
        &[
            "aktobe",
            "aqtobe",
            "aktyubinsk",
            "актюбинская",
            "актюбинск",
            "актобе",
            "ақтөбе",
            "kz-akt",
        ],
    ),
    (
        Region::AlmatyRegion,
        &[
            "almaty",
            "almaty region",
            "almaty oblast",
            "алматы",
            "алматинская",
            "алматинская область",
            "алматы облысы",
            "алматы обл.",
            "konaev",
            "qonaev",
            "конаев",
            "қонаев",
            "kz-alm",
        ],
    ),
    (
        Region::Atyrau,
        &[
            "atyrau",
            "атырауская",
            "атырау",
            "guryev",
            "гурьев",
            "kz-aty",
        ],
    ),
    (
        Region::WestKazakhstan,
        &[
            "west kazakhstan",
            "западно-казахстанская",
            "западный казахстан",
            "батыс қазақстан",
            "wko",
            "зко",
            "бқо",
            "uralsk",
            "oral",
            "уральск",
            "орал",
            "kz-zap",
        ],
    ),
    (
        Region::Zhambyl,
        &[
            "zhambyl",
            "jambyl",
            "dzhambul",
            "жамбылская",
            "жамбыл",
            "taraz",
            "тараз",
            "kz-zha",
        ],
    ),
    (
        Region::Zhetisu,
        &[
            "zhetisu",
            "jetisu",
            "jetysu",
            "zhetysu",
            "жетісу",
            "жетысу",
            "жетысуская",
            "taldykorgan",
            "талдыкорган",
            "талдықорған",
        ],
    ),
    (
        Region::Karaganda,
        &[
            "karaganda",
            "karagandy",
            "qaraghandy",
            "карагандинская",
            "караганда",
            "қарағанды",
            "kz-kar",
        ],
    ),
    (
        Region::Kostanay,
        &[
            "kostanay",
            "kostanai",
            "qostanay",
            "костанайская",
            "костанай",
            "кустанай",
            "қостанай",
            "kz-kus",
        ],
    ),
    (
        Region::Kyzylorda,
        &[
            "kyzylorda",
            "qyzylorda",
            "кызылординская",
            "кызылорда",
            "қызылорда",
            "kz-kzy",
        ],
    ),
    (
        Region::Mangystau,
        &[
            "mangystau",
            "mangistau",
            "мангистауская",
            "мангистау",
            "маңғыстау",
            "aktau",
            "aqtau",
            "актау",
            "ақтау",
            "kz-man",
        ],
    ),
    (
        Region::Pavlodar,
        &["pavlodar", "павлодарская", "павлодар", "kz-pav"],
    ),
    (
        Region::NorthKazakhstan,
        &[
            "north kazakhstan",
            "северо-казахстанская",
            "северный казахстан",
            "солтүстік қазақстан",
            "nko",
            "ско",
            "сқо",
            "petropavl",
            "петропавловск",
            "петропавл",
            "kz-sev",
        ],
    ),
    (
        Region::Turkistan,
        &[
            "turkistan",
            "turkestan",
            "туркестанская",
            "туркестан",
            "түркістан",
            "south kazakhstan",
            "южно-казахстанская",
            "юко",
            "оқо",
            "kz-yuz",
        ],
    ),
    (
        Region::Ulytau,
        &[
            "ulytau",
            "ulutau",
            "ұлытау",
            "улытау",
            "улытауская",
            "zhezkazgan",
            "жезказган",
            "жезқазған",
        ],
    ),
    (
        Region::EastKazakhstan,
        &[
            "east kazakhstan",
            "восточно-казахстанская",
            "восточный казахстан",
            "шығыс қазақстан",
            "eko",
            "вко",
            "шқо",
            "oskemen",
            "ust-kamenogorsk",
            "усть-каменогорск",
            "өскемен",
            "kz-vos",
        ],
    ),
    (
        Region::Astana,
        &[
            "astana",
            "астана",
            "nur-sultan",
            "nursultan",
            "нур-султан",
            "нұр-сұлтан",
            "kz-ast",
        ],
    ),
    (
        Region::AlmatyCity,
        &[
            "almaty",
            "almaty city",
            "алматы",
            "город алматы",
            "г. алматы",
            "алматы қаласы",
            "alma-ata",
            "алма-ата",
            "kz-ala",
        ],
    ),
    (
        Region::Shymkent,
        &["shymkent", "chimkent", "шымкент", "чимкент", "kz-shy"],
    ),
];
