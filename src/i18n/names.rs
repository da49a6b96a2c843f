//! Names of coded values: regions, sectors, countries and the rest.

use super::Words;
use crate::model::codes::{
    Direction, Event, MissingReason, ProjectType, Qualifier, Role, Sector, SourceType, Status,
};
use crate::model::iso::{Country, Currency};
use crate::model::region::Region;
use crate::model::region_stat::Indicator;

/// A coded value that has a name in every language.
pub trait Named {
    /// The message id of its name.
    fn message_id(&self) -> String;
}

macro_rules! named {
    ($($ty:ty => $prefix:literal),+ $(,)?) => {
        $(impl Named for $ty {
            fn message_id(&self) -> String {
                format!(concat!($prefix, "-{}"), self.code().to_lowercase().replace('_', "-"))
            }
        })+
    };
}

named! {
    Region => "region", Sector => "sector", Status => "status", ProjectType => "project-type", Role => "role",
    Event => "event", Qualifier => "qualifier", MissingReason => "missing", SourceType => "source-type",
    Direction => "direction", Country => "country", Currency => "currency",
    Indicator => "indicator",
}

impl Words {
    /// The name of a coded value.
    pub fn name(&self, value: &impl Named) -> String {
        self.text(&value.message_id())
    }

    /// The short name of a region, as on a map or an axis.
    pub fn region_short(&self, region: Region) -> String {
        self.text(&format!("{}-short", region.message_id()))
    }
}
