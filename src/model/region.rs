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

    /// Other spellings, folded to lower case, that search and import accept besides the names in three languages.
    pub fn spellings(self) -> &'static [&'static str] {
        match self {
            Self::Abai => &[
                "abay",
                "abai region",
                "kz-aba",
                "абайская",
                "semey",
                "семей",
            ],
            Self::Akmola => &["aqmola", "kz-akm", "кокшетау", "kokshetau"],
            Self::Aktobe => &["aktyubinsk", "aqtobe", "aktobe", "kz-akt", "актюбинск"],
            Self::AlmatyRegion => &["almaty oblast", "kz-alm", "алматинская", "konaev", "конаев"],
            Self::Atyrau => &["kz-aty", "guryev"],
            Self::WestKazakhstan => &[
                "wko",
                "зко",
                "бқо",
                "uralsk",
                "oral",
                "уральск",
                "орал",
                "kz-zap",
            ],
            Self::Zhambyl => &["jambyl", "dzhambul", "taraz", "тараз", "kz-zha"],
            Self::Zhetisu => &[
                "jetisu",
                "jetysu",
                "zhetysu",
                "жетысу",
                "taldykorgan",
                "талдыкорган",
            ],
            Self::Karaganda => &["qaraghandy", "karagandy", "kz-kar", "караганда"],
            Self::Kostanay => &["qostanay", "kostanai", "kz-kus", "кустанай", "костанай"],
            Self::Kyzylorda => &["qyzylorda", "kz-kzy", "кызылорда"],
            Self::Mangystau => &["mangistau", "aktau", "актау", "kz-man"],
            Self::Pavlodar => &["kz-pav"],
            Self::NorthKazakhstan => &["nko", "ско", "сқо", "petropavl", "петропавловск", "kz-sev"],
            Self::Turkistan => &[
                "turkestan",
                "south kazakhstan",
                "юко",
                "туркестан",
                "kz-yuz",
            ],
            Self::Ulytau => &["ulutau", "zhezkazgan", "жезказган", "улытау"],
            Self::EastKazakhstan => &["eko", "вко", "шқо", "oskemen", "усть-каменогорск", "kz-vos"],
            Self::Astana => &[
                "nur-sultan",
                "nursultan",
                "нур-султан",
                "нұр-сұлтан",
                "kz-ast",
            ],
            Self::AlmatyCity => &["almaty city", "alma-ata", "алма-ата", "kz-ala"],
            Self::Shymkent => &["chimkent", "чимкент", "kz-shy"],
        }
    }
}
