//! The closed lists of the format: each value is one of these words or it is not readable.

/// Declares an enum of code words with `ALL`, `code`, `from_code`, and reading and writing as a field.
macro_rules! codes {
    ($(#[doc = $doc:literal])* pub enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vmeta])* #[doc = concat!("`", $code, "`")] $variant,)+ }

        impl $name {
            /// Every value, in the order of the format.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word in the file.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }

            /// The value of a word of the file; exact spelling only.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let code = <String as serde::Deserialize>::deserialize(deserializer)?;
                Self::from_code(&code).ok_or_else(|| serde::de::Error::custom(format!("unknown word {code:?}")))
            }
        }

        impl $crate::model::record::Field for $name {
            fn read(json: &$crate::model::json::Json) -> Option<Self> {
                json.as_str().and_then(Self::from_code)
            }
            fn write(&self) -> Option<$crate::model::json::Json> {
                Some($crate::model::json::Json::Str(self.code().to_owned()))
            }
            fn shape() -> $crate::model::shape::Shape {
                $crate::model::shape::Shape::Code($crate::model::shape::CodeShape {
                    name: stringify!($name),
                    about: concat!($($doc),*).trim(),
                    all: vec![$($code.to_owned()),+],
                })
            }
        }
    };
}
pub(crate) use codes;

codes! {
    /// What kind of undertaking a project is.
    pub enum ProjectType {
        Greenfield = "greenfield",
        Expansion = "expansion",
        Modernisation = "modernisation",
        Cluster = "cluster",
        IndustrialPark = "industrial_park",
    }
}

codes! {
    /// The branch of the economy.
    pub enum Sector {
        ConstructionMaterials = "construction_materials",
        Metallurgy = "metallurgy",
        Mining = "mining",
        Chemicals = "chemicals",
        Food = "food",
        Textiles = "textiles",
        Energy = "energy",
        Machinery = "machinery",
        Agriculture = "agriculture",
        Transport = "transport",
        Ict = "ict",
        MultiSector = "multi_sector",
        Other = "other",
    }
}

codes! {
    /// How far a project has come; from concept to operating the order is that of a project's life.
    pub enum Status {
        Concept = "concept",
        Agreement = "agreement",
        Preparation = "preparation",
        Committed = "committed",
        Construction = "construction",
        Commissioning = "commissioning",
        Operating = "operating",
        OnHold = "on_hold",
        Cancelled = "cancelled",
        Mothballed = "mothballed",
        Closed = "closed",
        Unknown = "unknown",
    }
}

impl Status {
    /// Whether work on the site has not begun: concept, agreement, preparation or committed.
    pub fn is_before_construction(self) -> bool {
        self < Self::Construction
    }
}

codes! {
    /// What a party does in a project.
    pub enum Role {
        Investor = "investor",
        Partner = "partner",
        Owner = "owner",
        Operator = "operator",
        Contractor = "contractor",
        Financier = "financier",
        Authority = "authority",
    }
}

codes! {
    /// A point in a project's life.
    pub enum Event {
        Announced = "announced",
        Agreement = "agreement",
        ConstructionStart = "construction_start",
        Commissioning = "commissioning",
        FullCapacity = "full_capacity",
        Other = "other",
    }
}

codes! {
    /// How a number is meant.
    pub enum Qualifier {
        Exact = "exact",
        Approx = "approx",
        AtLeast = "at_least",
        MoreThan = "more_than",
        UpTo = "up_to",
        Range = "range",
    }
}

codes! {
    /// Why somebody who looked found no value.
    pub enum MissingReason {
        NotStated = "not_stated",
        NotFound = "not_found",
        NotApplicable = "not_applicable",
        Withheld = "withheld",
    }
}

codes! {
    /// What kind of text a source is.
    pub enum SourceType {
        Government = "government",
        Company = "company",
        News = "news",
        TradePress = "trade_press",
        Database = "database",
        FieldVisit = "field_visit",
        Other = "other",
    }
}

codes! {
    /// Whether a capacity is what comes out or what goes in.
    pub enum Direction {
        Output = "output",
        Input = "input",
    }
}

codes! {
    /// A language of the interface.
    pub enum Lang {
        En = "en",
        Ru = "ru",
        Kk = "kk",
    }
}
