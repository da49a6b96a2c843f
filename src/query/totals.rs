//! Totals that say what they cover.

use std::collections::BTreeMap;

use super::index::{Index, Row};
use crate::model::claim::Known;
use crate::model::codes::{ProjectType, Sector, Status, codes};
use crate::model::iso::Country;
use crate::model::quantity::Total;
use crate::model::region::Region;

codes! {
    /// What is summed.
    pub enum Measure {
        Investment = "investment",
        Jobs = "jobs",
        ConstructionJobs = "construction_jobs",
    }
}

codes! {
    /// What it is grouped by.
    pub enum Grouping {
        Region = "region",
        Sector = "sector",
        Status = "status",
        Country = "country",
        Type = "type",
    }
}

/// A group's value; `None` is "not stated".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// By region.
    Region(Option<Region>),
    /// By sector.
    Sector(Option<Sector>),
    /// By status.
    Status(Option<Status>),
    /// By lead country.
    Country(Option<Country>),
    /// By type.
    Type(Option<ProjectType>),
}

impl Key {
    /// The word of the format, `None` for not stated.
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Region(v) => v.map(Region::code),
            Self::Sector(v) => v.map(Sector::code),
            Self::Status(v) => v.map(Status::code),
            Self::Country(v) => v.as_ref().map(Country::code),
            Self::Type(v) => v.map(ProjectType::code),
        }
    }
}

impl Row {
    /// What the row states for a measure.
    pub fn known(&self, measure: Measure) -> Known {
        match measure {
            Measure::Investment => self.investment_usd,
            Measure::Jobs => self.jobs,
            Measure::ConstructionJobs => self.construction_jobs,
        }
    }

    /// The group the row belongs to.
    pub fn key(&self, grouping: Grouping) -> Key {
        match grouping {
            Grouping::Region => Key::Region(self.region),
            Grouping::Sector => Key::Sector(self.sector),
            Grouping::Status => Key::Status(self.status),
            Grouping::Country => Key::Country(self.lead_country),
            Grouping::Type => Key::Type(self.kind),
        }
    }
}

/// One group with its total and its rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Which group.
    pub key: Key,
    /// Its total; projects left out of totals are not in it.
    pub total: Total,
    /// Its rows, in the order given, those left out of totals included.
    pub rows: Vec<usize>,
}

/// The total of the rows that count in totals.
pub fn total(index: &Index, rows: &[usize], measure: Measure) -> Total {
    let mut total = Total::default();
    for row in rows.iter().filter_map(|at| index.rows().get(*at)) {
        count(&mut total, row, measure);
    }
    total
}

/// Groups in the order of their keys, "not stated" last; only groups that have rows.
pub fn by(index: &Index, rows: &[usize], measure: Measure, grouping: Grouping) -> Vec<Group> {
    let mut groups: BTreeMap<(bool, Key), Group> = BTreeMap::new();
    for at in rows {
        let Some(row) = index.rows().get(*at) else {
            continue;
        };
        let key = row.key(grouping);
        let group = groups
            .entry((key.code().is_none(), key))
            .or_insert_with(|| Group {
                key,
                total: Total::default(),
                rows: Vec::new(),
            });
        group.rows.push(*at);
        count(&mut group.total, row, measure);
    }
    groups.into_values().collect()
}

fn count(total: &mut Total, row: &Row, measure: Measure) {
    if row.is_in_totals {
        total.add(row.known(measure));
    }
}
