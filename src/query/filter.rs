//! The one filter behind table, charts, map, totals and exports.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::fold::fold;
use super::index::{Index, Row};
use super::place::{self, NoRegion};
use super::totals::{Grouping, Key};
use crate::model::codes::{ProjectType, Sector, Status};
use crate::model::iso::Country;
use crate::model::region::Region;

/// Which projects are shown. Within a field any of the values, across fields all of them; an empty set asks nothing;
/// `None` in a set is "not stated".
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
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
    /// Names of any investors, as they are written.
    pub investors: BTreeSet<Option<Arc<str>>>,
    /// Types.
    pub kinds: BTreeSet<Option<ProjectType>>,
    /// Years of planned commissioning.
    pub years: BTreeSet<Option<i16>>,
    /// Leaves out this many projects with the largest stated investment among those that pass the rest.
    pub without_largest: usize,
}

/// One removable part of a filter: a chip in the window, a phrase in a subtitle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// The words searched for, as they were typed.
    Search(String),
    /// One value of one field, `None` inside being "not stated".
    Value(Key),
    /// Without this many of the largest projects.
    WithoutLargest(usize),
}

impl Filter {
    /// The most projects that [`Filter::without_largest`] is offered for.
    pub const MOST_WITHOUT: usize = 10;

    /// Whether it lets everything through.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The rows that pass, in file order.
    pub fn rows(&self, index: &Index) -> Vec<usize> {
        let words = self.words();
        let passes = |row: &Row| self.has_fields(row) && has_words(row, &words);
        let mut rows: Vec<usize> = index
            .rows()
            .iter()
            .enumerate()
            .filter_map(|(at, row)| passes(row).then_some(at))
            .collect();
        if self.without_largest > 0 {
            let largest = largest(index, &rows, self.without_largest);
            rows.retain(|at| !largest.contains(at));
        }
        rows
    }

    /// Whether a row passes all but [`Filter::without_largest`], which only the rows together decide.
    pub fn is_match(&self, row: &Row) -> bool {
        self.has_fields(row) && has_words(row, &self.words())
    }

    /// Its parts in a fixed order: search, fields as they stand in the struct with "not stated" last, largest.
    pub fn parts(&self) -> Vec<Part> {
        let search = self.search.trim();
        let search = (!search.is_empty()).then(|| Part::Search(search.to_owned()));
        search
            .into_iter()
            .chain(values(&self.regions, Key::Region))
            .chain(values(&self.sectors, Key::Sector))
            .chain(values(&self.statuses, Key::Status))
            .chain(values(&self.countries, Key::Country))
            .chain(values(&self.investors, Key::Investor))
            .chain(values(&self.kinds, Key::Type))
            .chain(values(&self.years, Key::Year))
            .chain((self.without_largest > 0).then_some(Part::WithoutLargest(self.without_largest)))
            .collect()
    }

    /// Takes one part out.
    pub fn remove(&mut self, part: &Part) {
        match part {
            Part::Search(_) => self.search.clear(),
            Part::Value(Key::Region(v)) => drop(self.regions.remove(v)),
            Part::Value(Key::Sector(v)) => drop(self.sectors.remove(v)),
            Part::Value(Key::Status(v)) => drop(self.statuses.remove(v)),
            Part::Value(Key::Country(v)) => drop(self.countries.remove(v)),
            Part::Value(Key::Investor(v)) => drop(self.investors.remove(v)),
            Part::Value(Key::Type(v)) => drop(self.kinds.remove(v)),
            Part::Value(Key::Year(v)) => drop(self.years.remove(v)),
            Part::WithoutLargest(_) => self.without_largest = 0,
        }
    }

    /// Asks for one value more.
    pub fn add(&mut self, value: Key) {
        match value {
            Key::Region(v) => drop(self.regions.insert(v)),
            Key::Sector(v) => drop(self.sectors.insert(v)),
            Key::Status(v) => drop(self.statuses.insert(v)),
            Key::Country(v) => drop(self.countries.insert(v)),
            Key::Investor(v) => drop(self.investors.insert(v)),
            Key::Type(v) => drop(self.kinds.insert(v)),
            Key::Year(v) => drop(self.years.insert(v)),
        }
    }

    /// Asks for these values and for no other of their fields; where it asks for just these already, for none of them.
    pub fn toggle(&mut self, values: &[Key]) {
        let of_field = |field| values.iter().filter(|v| v.grouping() == field).count();
        let is_on = values.iter().all(|value| {
            let field = value.grouping();
            self.has(value) && self.asked(field) == of_field(field)
        });
        for value in values {
            self.release(value.grouping());
        }
        if !is_on {
            for value in values {
                self.add(value.clone());
            }
        }
    }

    /// How many values of a field it asks for.
    pub fn asked(&self, field: Grouping) -> usize {
        match field {
            Grouping::Region => self.regions.len(),
            Grouping::Sector => self.sectors.len(),
            Grouping::Status => self.statuses.len(),
            Grouping::Country => self.countries.len(),
            Grouping::Investor => self.investors.len(),
            Grouping::Type => self.kinds.len(),
            Grouping::Year => self.years.len(),
        }
    }

    /// Asks for no value of a field any more.
    pub fn release(&mut self, field: Grouping) {
        match field {
            Grouping::Region => self.regions.clear(),
            Grouping::Sector => self.sectors.clear(),
            Grouping::Status => self.statuses.clear(),
            Grouping::Country => self.countries.clear(),
            Grouping::Investor => self.investors.clear(),
            Grouping::Type => self.kinds.clear(),
            Grouping::Year => self.years.clear(),
        }
    }

    /// Whether it asks for this value.
    pub fn has(&self, value: &Key) -> bool {
        match value {
            Key::Region(v) => self.regions.contains(v),
            Key::Sector(v) => self.sectors.contains(v),
            Key::Status(v) => self.statuses.contains(v),
            Key::Country(v) => self.countries.contains(v),
            Key::Investor(v) => self.investors.contains(v),
            Key::Type(v) => self.kinds.contains(v),
            Key::Year(v) => self.years.contains(v),
        }
    }

    /// Adds `KEY=VALUE[,VALUE…]` with key region, sector, status, country, investor, type, year or search; value `none` is "not
    /// stated"; region takes codes and any unambiguous spelling. All or nothing.
    ///
    /// # Errors
    /// What was wrong, for a message.
    pub fn add_where(&mut self, text: &str) -> Result<(), WhereError> {
        let Some((key, value)) = text.split_once('=') else {
            return Err(WhereError::NoEquals(text.to_owned()));
        };
        let key = key.trim().to_lowercase();
        if key == "search" {
            let words = self
                .search
                .split_whitespace()
                .chain(value.split_whitespace());
            self.search = words.collect::<Vec<_>>().join(" ");
            return Ok(());
        }
        let Some(grouping) = Grouping::from_code(&key) else {
            return Err(WhereError::UnknownKey(key));
        };
        let values: Vec<Key> = value
            .split(',')
            .map(|value| read_value(grouping, value.trim()))
            .collect::<Result<_, _>>()?;
        for value in values {
            self.add(value);
        }
        Ok(())
    }

    /// The folded words of the search.
    fn words(&self) -> Vec<String> {
        self.search.split_whitespace().map(fold).collect()
    }

    fn has_fields(&self, row: &Row) -> bool {
        let has_country = || match row.countries.as_slice() {
            [] => self.countries.contains(&None),
            countries => countries.iter().any(|c| self.countries.contains(&Some(*c))),
        };
        let has_investor = || match row.investors.as_slice() {
            [] => self.investors.contains(&None),
            names => self
                .investors
                .iter()
                .flatten()
                .any(|wanted| names.contains(wanted)),
        };
        asks_for(&self.regions, row.region)
            && asks_for(&self.sectors, row.sector)
            && asks_for(&self.statuses, row.status)
            && asks_for(&self.kinds, row.kind)
            && asks_for(&self.years, row.year)
            && (self.countries.is_empty() || has_country())
            && (self.investors.is_empty() || has_investor())
    }
}

fn asks_for<T: Copy + Ord>(set: &BTreeSet<Option<T>>, value: Option<T>) -> bool {
    set.is_empty() || set.contains(&value)
}

fn has_words(row: &Row, words: &[String]) -> bool {
    words.iter().all(|word| row.folded.contains(word.as_str()))
}

/// The `n` rows that state the largest investments, the first of equals.
fn largest(index: &Index, rows: &[usize], n: usize) -> BTreeSet<usize> {
    let amount_usd = |at: &usize| {
        let quantity = index.rows().get(*at)?.investment_usd.quantity()?;
        Some((*at, quantity.headline))
    };
    let mut stated: Vec<(usize, f64)> = rows.iter().filter_map(amount_usd).collect();
    stated.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    stated.into_iter().take(n).map(|(at, _)| at).collect()
}

/// The values of a set as parts, "not stated" last.
fn values<T: Clone + Ord>(
    set: &BTreeSet<Option<T>>,
    key: fn(Option<T>) -> Key,
) -> impl Iterator<Item = Part> {
    let stated = set.iter().filter(|v| v.is_some());
    let missing = set.iter().filter(|v| v.is_none());
    stated
        .chain(missing)
        .map(move |v| Part::Value(key(v.clone())))
}

/// Reads a value of `--where`: a code of the format in any case, `none`, or for a region any spelling.
fn read_value(grouping: Grouping, text: &str) -> Result<Key, WhereError> {
    let unknown = || WhereError::UnknownValue {
        key: grouping.code().to_owned(),
        value: text.to_owned(),
    };
    let is_none = text.eq_ignore_ascii_case("none");
    let code = text.to_lowercase().replace([' ', '-'], "_");
    let stated = |is_known: bool| (is_none || is_known).then_some(()).ok_or_else(unknown);
    match grouping {
        Grouping::Region if is_none => Ok(Key::Region(None)),
        Grouping::Region => match place::find(text) {
            Ok(region) => Ok(Key::Region(Some(region))),
            Err(NoRegion::Ambiguous) => Err(WhereError::AmbiguousRegion(text.to_owned())),
            Err(NoRegion::Unknown) => Err(unknown()),
        },
        Grouping::Sector => {
            let value = Sector::from_code(&code);
            stated(value.is_some()).map(|()| Key::Sector(value))
        }
        Grouping::Status => {
            let value = Status::from_code(&code);
            stated(value.is_some()).map(|()| Key::Status(value))
        }
        Grouping::Country => {
            let value = Country::from_code(&text.to_uppercase());
            stated(value.is_some()).map(|()| Key::Country(value))
        }
        Grouping::Investor => Ok(Key::Investor((!is_none).then(|| Arc::from(text)))),
        Grouping::Year => {
            let value = text.parse().ok();
            stated(value.is_some()).map(|()| Key::Year(value))
        }
        Grouping::Type => {
            let value = ProjectType::from_code(&code);
            stated(value.is_some()).map(|()| Key::Type(value))
        }
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
