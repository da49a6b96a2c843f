//! The one filter behind table, charts, map, totals and exports.

use std::collections::BTreeSet;

use super::index::Index;
use crate::model::codes::{ProjectType, Sector, Status};
use crate::model::iso::Country;
use crate::model::region::Region;

/// Which projects are shown. Within a field any of the values, across fields all of them; an empty set asks nothing;
/// `None` in a set is "not stated".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words, each of which must stand somewhere in the record's text, in any of the three languages.
    pub search: String,
    /// Regions.
    pub regions: BTreeSet<Option<Region>>,
    /// Sectors.
    pub sectors: BTreeSet<Option<Sector>>,
    /// Statuses.
    pub statuses: BTreeSet<Option<Status>>,
    /// Countries of any party.
    pub countries: BTreeSet<Option<Country>>,
    /// Types.
    pub kinds: BTreeSet<Option<ProjectType>>,
    /// Leaves out the project with the largest stated investment among those that pass the rest.
    pub without_largest: bool,
}

impl Filter {
    /// Whether it lets everything through.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The rows that pass, in file order.
    pub fn rows(&self, index: &Index) -> Vec<usize> {
        let _ = index;
        todo!()
    }

    /// Adds `KEY=VALUE[,VALUE…]` with key region, sector, status, country, type or search; value `none` is "not
    /// stated"; region takes codes and any unambiguous spelling.
    ///
    /// # Errors
    /// What was wrong, for a message.
    pub fn add_where(&mut self, text: &str) -> Result<(), WhereError> {
        let _ = text;
        todo!()
    }
}

/// Why a `--where` was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhereError {
    /// It has no `=`.
    NoEquals(String),
    /// No such field.
    UnknownKey(String),
    /// The field has no such value.
    UnknownValue {
        /// The field.
        key: String,
        /// The value.
        value: String,
    },
    /// The spelling stands for two regions.
    AmbiguousRegion(String),
}
