//! What a filter may ask for: the values of each facet, and sets of them.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::model::codes::{ProjectType, Qualifier, Sector, Status, codes};
use crate::model::iso::Country;
use crate::model::region::Region;
use crate::model::source::SourceId;
use crate::query::totals::{Grouping, Key};

codes! {
    /// The worst that the checks find in a record.
    pub enum Finding {
        Error = "error",
        Warning = "warning",
    }
}

/// Declares the facets, their values and the sets of values.
macro_rules! facets {
    ($($(#[doc = $doc:literal])* $field:ident: $facet:ident($of:ty) = $code:literal,)+) => {
        codes! {
            /// What projects are filtered by, value by value.
            pub enum Facet {
                $($facet = $code,)+
            }
        }

        /// A value of a facet; `None` is "not stated".
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Value {
            $($(#[doc = $doc])* $facet(Option<$of>),)+
        }

        impl Value {
            /// "Not stated" of a facet.
            pub fn missing(facet: Facet) -> Self {
                match facet {
                    $(Facet::$facet => Self::$facet(None),)+
                }
            }

            /// The facet it is a value of.
            pub fn facet(&self) -> Facet {
                match self {
                    $(Self::$facet(_) => Facet::$facet,)+
                }
            }

            /// Whether it is a value and not "not stated".
            pub fn is_stated(&self) -> bool {
                match self {
                    $(Self::$facet(v) => v.is_some(),)+
                }
            }
        }

        /// A set of values of each facet; `None` in a set is "not stated".
        #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(default)]
        pub struct Values {
            $($(#[doc = $doc])* pub $field: BTreeSet<Option<$of>>,)+
        }

        impl Values {
            /// Adds a value.
            pub fn insert(&mut self, value: Value) {
                match value {
                    $(Value::$facet(v) => drop(self.$field.insert(v)),)+
                }
            }

            /// Takes a value out.
            pub fn remove(&mut self, value: &Value) {
                match value {
                    $(Value::$facet(v) => drop(self.$field.remove(v)),)+
                }
            }

            /// Whether it has this value.
            pub fn contains(&self, value: &Value) -> bool {
                match value {
                    $(Value::$facet(v) => self.$field.contains(v),)+
                }
            }

            /// How many values of a facet it has.
            pub fn count(&self, facet: Facet) -> usize {
                match facet {
                    $(Facet::$facet => self.$field.len(),)+
                }
            }

            /// Takes all values of a facet out.
            pub fn clear(&mut self, facet: Facet) {
                match facet {
                    $(Facet::$facet => self.$field.clear(),)+
                }
            }

            /// The values of a facet in their order, "not stated" last.
            pub fn of(&self, facet: Facet) -> Vec<Value> {
                match facet {
                    $(Facet::$facet => {
                        let stated = self.$field.iter().filter(|v| v.is_some());
                        let missing = self.$field.iter().filter(|v| v.is_none());
                        stated.chain(missing).cloned().map(Value::$facet).collect()
                    })+
                }
            }
        }
    };
}

facets! {
    /// Where the project is.
    regions: Region(Region) = "region",
    /// Its branch.
    sectors: Sector(Sector) = "sector",
    /// How far it has come.
    statuses: Status(Status) = "status",
    /// The country of any party.
    countries: Country(Country) = "country",
    /// The name of any investor, as it is written.
    investors: Investor(Arc<str>) = "investor",
    /// What kind of undertaking it is.
    kinds: Type(ProjectType) = "type",
    /// The year of planned commissioning.
    years: Year(i16) = "year",
    /// Any source that it names.
    sources: Source(SourceId) = "source",
    /// How any of its numbers of money or jobs is meant; "not stated" where it has none.
    qualifiers: Qualifier(Qualifier) = "qualifier",
    /// What the checks find in it; "not stated" where they find nothing.
    checks: Check(Finding) = "check",
    /// Any label.
    tags: Tag(Arc<str>) = "tag",
}

impl Value {
    /// The word of the format, the name of an investor, the digits of a year; `None` for not stated.
    pub fn code(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::Region(v) => v.map(|v| Cow::from(v.code())),
            Self::Sector(v) => v.map(|v| Cow::from(v.code())),
            Self::Status(v) => v.map(|v| Cow::from(v.code())),
            Self::Country(v) => v.as_ref().map(|v| Cow::from(v.code())),
            Self::Investor(v) | Self::Tag(v) => v.as_deref().map(Cow::from),
            Self::Type(v) => v.map(|v| Cow::from(v.code())),
            Self::Year(v) => v.map(|v| Cow::from(v.to_string())),
            Self::Source(v) => v.as_ref().map(|v| Cow::from(v.as_str())),
            Self::Qualifier(v) => v.map(|v| Cow::from(v.code())),
            Self::Check(v) => v.map(|v| Cow::from(v.code())),
        }
    }

    /// The group of this value, where projects can be grouped by its facet.
    pub fn key(&self) -> Option<Key> {
        Some(match self {
            Self::Region(v) => Key::Region(*v),
            Self::Sector(v) => Key::Sector(*v),
            Self::Status(v) => Key::Status(*v),
            Self::Country(v) => Key::Country(*v),
            Self::Investor(v) => Key::Investor(v.clone()),
            Self::Type(v) => Key::Type(*v),
            Self::Year(v) => Key::Year(*v),
            Self::Source(_) | Self::Qualifier(_) | Self::Check(_) | Self::Tag(_) => return None,
        })
    }
}

impl From<Key> for Value {
    fn from(key: Key) -> Self {
        match key {
            Key::Region(v) => Self::Region(v),
            Key::Sector(v) => Self::Sector(v),
            Key::Status(v) => Self::Status(v),
            Key::Country(v) => Self::Country(v),
            Key::Investor(v) => Self::Investor(v),
            Key::Type(v) => Self::Type(v),
            Key::Year(v) => Self::Year(v),
        }
    }
}

impl From<Grouping> for Facet {
    fn from(grouping: Grouping) -> Self {
        match grouping {
            Grouping::Region => Self::Region,
            Grouping::Sector => Self::Sector,
            Grouping::Status => Self::Status,
            Grouping::Country => Self::Country,
            Grouping::Investor => Self::Investor,
            Grouping::Type => Self::Type,
            Grouping::Year => Self::Year,
        }
    }
}

impl Values {
    /// Whether it has no value of any facet.
    pub fn is_empty(&self) -> bool {
        Facet::ALL.iter().all(|facet| self.count(*facet) == 0)
    }

    /// All its values, facet by facet.
    pub fn all(&self) -> impl Iterator<Item = Value> {
        Facet::ALL.iter().flat_map(|facet| self.of(*facet))
    }
}
