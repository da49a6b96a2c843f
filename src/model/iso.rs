//! Countries (ISO 3166-1 alpha-2) and currencies (ISO 4217): code lists, checked when a field is read.

use std::fmt;
use std::sync::OnceLock;

use super::json::Json;
use super::record::Field;
use super::shape::{CodeShape, Shape};

#[derive(serde::Deserialize)]
struct Lists {
    countries: Vec<String>,
    currencies: Vec<String>,
}

fn lists() -> &'static Lists {
    static LISTS: OnceLock<Lists> = OnceLock::new();
    LISTS.get_or_init(|| {
        serde_json::from_str(include_str!("../../assets/data/iso-codes.json")).unwrap_or(Lists {
            countries: Vec::new(),
            currencies: Vec::new(),
        })
    })
}

macro_rules! iso_code {
    ($(#[doc = $doc:literal])* $name:ident, $len:literal, $list:ident) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; $len]);

        impl $name {
            /// The value of an upper-case code that is in the list.
            pub fn from_code(code: &str) -> Option<Self> {
                lists().$list.binary_search_by(|c| c.as_str().cmp(code)).ok()?;
                code.as_bytes().try_into().ok().map(Self)
            }

            /// The upper-case code.
            pub fn code(&self) -> &str {
                std::str::from_utf8(&self.0).unwrap_or_default()
            }

            /// Every code of the list, in alphabetical order.
            pub fn all() -> impl Iterator<Item = Self> {
                lists().$list.iter().filter_map(|code| code.as_bytes().try_into().ok().map(Self))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.code())
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
                Self::from_code(&code).ok_or_else(|| serde::de::Error::custom(format!("unknown code {code:?}")))
            }
        }

        impl Field for $name {
            fn read(json: &Json) -> Option<Self> {
                json.as_str().and_then(Self::from_code)
            }
            fn write(&self) -> Option<Json> {
                Some(Json::Str(self.code().to_owned()))
            }
            fn shape() -> Shape {
                Shape::Code(CodeShape {
                    name: stringify!($name),
                    about: concat!($($doc),*).trim(),
                    all: lists().$list.clone(),
                })
            }
        }
    };
}

iso_code! {
    /// A country.
    Country, 2, countries
}
iso_code! {
    /// A currency.
    Currency, 3, currencies
}

impl Currency {
    /// The currency of every total.
    pub const USD: Self = Self(*b"USD");
}
