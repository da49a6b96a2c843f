//! Totals that say what they cover.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::index::{Index, Row};
use super::ratio;
use crate::model::claim::Known;
use crate::model::codes::{ProjectType, Sector, Status, codes};
use crate::model::iso::Country;
use crate::model::quantity::{Quantity, Total};
use crate::model::region::Region;

codes! {
    /// What is summed.
    pub enum Measure {
        Investment = "investment",
        Jobs = "jobs",
        ConstructionJobs = "construction_jobs",
        Projects = "projects",
        JobsPerMillion = "jobs_per_million",
    }
}

/// What a measure is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// US dollars.
    Dollars,
    /// Jobs.
    Jobs,
    /// Projects.
    Projects,
    /// Jobs for a million US dollars.
    JobsPerMillion,
}

impl Measure {
    /// What it is counted in.
    pub fn unit(self) -> Unit {
        match self {
            Self::Investment => Unit::Dollars,
            Self::Jobs | Self::ConstructionJobs => Unit::Jobs,
            Self::Projects => Unit::Projects,
            Self::JobsPerMillion => Unit::JobsPerMillion,
        }
    }

    /// Whether the total of two groups together is the sum of their totals; a ratio has to be taken anew.
    pub fn adds_up(self) -> bool {
        self != Self::JobsPerMillion
    }
}

codes! {
    /// What it is grouped by.
    pub enum Grouping {
        Region = "region",
        Sector = "sector",
        Status = "status",
        Country = "country",
        Investor = "investor",
        Type = "type",
        Year = "year",
    }
}

/// A group's value; `None` is "not stated".
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// By region.
    Region(Option<Region>),
    /// By sector.
    Sector(Option<Sector>),
    /// By status.
    Status(Option<Status>),
    /// By lead country.
    Country(Option<Country>),
    /// By lead investor.
    Investor(Option<Arc<str>>),
    /// By type.
    Type(Option<ProjectType>),
    /// By year of planned commissioning.
    Year(Option<i16>),
}

impl Key {
    /// The word of the format, the name of an investor or the digits of a year; `None` for not stated.
    pub fn code(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::Region(v) => v.map(|v| Cow::from(v.code())),
            Self::Sector(v) => v.map(|v| Cow::from(v.code())),
            Self::Status(v) => v.map(|v| Cow::from(v.code())),
            Self::Country(v) => v.as_ref().map(|v| Cow::from(v.code())),
            Self::Investor(v) => v.as_deref().map(Cow::from),
            Self::Type(v) => v.map(|v| Cow::from(v.code())),
            Self::Year(v) => v.map(|v| Cow::from(v.to_string())),
        }
    }

    /// Whether it is a value and not "not stated".
    pub fn is_stated(&self) -> bool {
        match self {
            Self::Region(v) => v.is_some(),
            Self::Sector(v) => v.is_some(),
            Self::Status(v) => v.is_some(),
            Self::Country(v) => v.is_some(),
            Self::Investor(v) => v.is_some(),
            Self::Type(v) => v.is_some(),
            Self::Year(v) => v.is_some(),
        }
    }

    /// The field it is a value of.
    pub fn grouping(&self) -> Grouping {
        match self {
            Self::Region(_) => Grouping::Region,
            Self::Sector(_) => Grouping::Sector,
            Self::Status(_) => Grouping::Status,
            Self::Country(_) => Grouping::Country,
            Self::Investor(_) => Grouping::Investor,
            Self::Type(_) => Grouping::Type,
            Self::Year(_) => Grouping::Year,
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
            Measure::Projects => Known::Stated(Quantity::whole(1.0)),
            Measure::JobsPerMillion => ratio::of_row(self),
        }
    }

    /// The group the row belongs to.
    pub fn key(&self, grouping: Grouping) -> Key {
        match grouping {
            Grouping::Region => Key::Region(self.region),
            Grouping::Sector => Key::Sector(self.sector),
            Grouping::Status => Key::Status(self.status),
            Grouping::Country => Key::Country(self.lead_country),
            Grouping::Investor => Key::Investor(self.lead_investor.clone()),
            Grouping::Type => Key::Type(self.kind),
            Grouping::Year => Key::Year(self.year),
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
    if !measure.adds_up() {
        return ratio::total(index, rows);
    }
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
            .entry((!key.is_stated(), key.clone()))
            .or_insert_with(|| Group {
                key,
                total: Total::default(),
                rows: Vec::new(),
            });
        group.rows.push(*at);
        if measure.adds_up() {
            count(&mut group.total, row, measure);
        }
    }
    let mut groups: Vec<Group> = groups.into_values().collect();
    if !measure.adds_up() {
        for group in &mut groups {
            group.total = ratio::total(index, &group.rows);
        }
    }
    groups
}

fn count(total: &mut Total, row: &Row, measure: Measure) {
    if row.is_in_totals {
        total.add(row.known(measure));
    }
}
