//! The one filter behind table, charts, map, totals and exports.

mod limits;
mod mask;
mod terms;
mod value;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

pub(super) use limits::day_number;
pub use limits::{Amount, Limits, Point, Presence, Scale};
pub(super) use mask::{Mask, facet_bit, scale_bit};
pub use terms::{Term, terms};
pub(super) use terms::{opened, without_minus};
pub use value::{Facet, Finding, Value, Values};

use super::index::Index;
use super::totals::{Grouping, Key};
use crate::model::date::Date;

/// Which projects are shown. Within a facet any of the values, across facets all of them; a facet that nothing is asked
/// of lets everything through.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Filter {
    /// Words, each of which must stand somewhere in the record's text, in any of the three languages; see [`terms`].
    pub search: String,
    /// The values asked for.
    #[serde(flatten)]
    pub asked: Values,
    /// The values that a project must not have.
    pub excluded: Values,
    /// Limits on investment in US dollars.
    pub investment: Limits<Amount>,
    /// Limits on permanent and unspecified jobs.
    pub jobs: Limits<Amount>,
    /// Limits on construction jobs.
    pub construction_jobs: Limits<Amount>,
    /// Limits on planned commissioning.
    pub commissioning: Limits<Date>,
    /// Leaves out this many projects with the largest stated investment among those that pass the rest.
    pub without_largest: usize,
}

/// One removable part of a filter: a chip in the window, a phrase in a subtitle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// The words searched for, as they were typed.
    Search(String),
    /// One value of one facet, "not stated" included.
    Value(Value),
    /// One value that a project must not have.
    Not(Value),
    /// Limits on money or jobs.
    Amounts(Scale, Limits<Amount>),
    /// Limits on planned commissioning.
    Dates(Limits<Date>),
    /// Without this many of the largest projects.
    WithoutLargest(usize),
}

impl Filter {
    /// The most projects that [`Filter::without_largest`] is offered for.
    pub const MOST_WITHOUT: usize = 10;

    /// Asks for this value and nothing else.
    pub fn only(value: impl Into<Value>) -> Self {
        let mut filter = Self::default();
        filter.add(value);
        filter
    }

    /// Whether it lets everything through.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The rows that pass, in file order.
    pub fn rows(&self, index: &Index) -> Vec<usize> {
        self.selected(index, &Mask::new(self, index))
    }

    /// The rows that pass, by what each of them fails.
    pub(super) fn selected(&self, index: &Index, mask: &Mask) -> Vec<usize> {
        let mut rows = mask.rows();
        if self.without_largest > 0 {
            let largest = largest(index, &rows, self.without_largest);
            rows.retain(|at| !largest.contains(at));
        }
        rows
    }

    /// Its parts in a fixed order: search, values facet by facet with "not stated" last, excluded ones, limits, largest.
    pub fn parts(&self) -> Vec<Part> {
        let search = self.search.trim();
        let search = (!search.is_empty()).then(|| Part::Search(search.to_owned()));
        let limits = Scale::ALL.iter().filter_map(|scale| self.limits(*scale));
        search
            .into_iter()
            .chain(self.asked.all().map(Part::Value))
            .chain(self.excluded.all().map(Part::Not))
            .chain(limits)
            .chain((self.without_largest > 0).then_some(Part::WithoutLargest(self.without_largest)))
            .collect()
    }

    /// The limits on a scale, if there are any.
    pub fn limits(&self, scale: Scale) -> Option<Part> {
        let amounts = match scale {
            Scale::Investment => &self.investment,
            Scale::Jobs => &self.jobs,
            Scale::ConstructionJobs => &self.construction_jobs,
            Scale::Commissioning => {
                let dates = &self.commissioning;
                return (!dates.is_empty()).then(|| Part::Dates(dates.clone()));
            }
        };
        (!amounts.is_empty()).then(|| Part::Amounts(scale, amounts.clone()))
    }

    /// The limits on money or jobs; `None` for dates.
    pub fn amounts_mut(&mut self, scale: Scale) -> Option<&mut Limits<Amount>> {
        match scale {
            Scale::Investment => Some(&mut self.investment),
            Scale::Jobs => Some(&mut self.jobs),
            Scale::ConstructionJobs => Some(&mut self.construction_jobs),
            Scale::Commissioning => None,
        }
    }

    /// Takes one part out.
    pub fn remove(&mut self, part: &Part) {
        match part {
            Part::Search(_) => self.search.clear(),
            Part::Value(value) => self.asked.remove(value),
            Part::Not(value) => self.excluded.remove(value),
            Part::Amounts(scale, _) => self.release_limits(*scale),
            Part::Dates(_) => self.release_limits(Scale::Commissioning),
            Part::WithoutLargest(_) => self.without_largest = 0,
        }
    }

    /// Takes the limits on a scale out.
    pub fn release_limits(&mut self, scale: Scale) {
        match self.amounts_mut(scale) {
            Some(limits) => *limits = Limits::default(),
            None => self.commissioning = Limits::default(),
        }
    }

    /// Asks for one value more; it is not excluded any more.
    pub fn add(&mut self, value: impl Into<Value>) {
        let value = value.into();
        self.excluded.remove(&value);
        self.asked.insert(value);
    }

    /// Excludes one value; it is not asked for any more.
    pub fn exclude(&mut self, value: impl Into<Value>) {
        let value = value.into();
        self.asked.remove(&value);
        self.excluded.insert(value);
    }

    /// Asks for one value more, or no longer for it; one that is excluded is only let in again.
    pub fn switch(&mut self, value: Value) {
        let is_free = !self.asked.contains(&value) && !self.excluded.contains(&value);
        self.asked.remove(&value);
        self.excluded.remove(&value);
        if is_free {
            self.asked.insert(value);
        }
    }

    /// Excludes one value, or lets it in again.
    pub fn switch_out(&mut self, value: Value) {
        if self.excluded.contains(&value) {
            self.excluded.remove(&value);
        } else {
            self.exclude(value);
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
        self.asked.count(field.into())
    }

    /// Asks nothing of a field any more.
    pub fn release(&mut self, field: Grouping) {
        self.release_facet(field.into());
    }

    /// Asks nothing of a facet any more.
    pub fn release_facet(&mut self, facet: Facet) {
        self.asked.clear(facet);
        self.excluded.clear(facet);
    }

    /// Whether it asks anything of a facet.
    pub fn asks_of(&self, facet: Facet) -> bool {
        self.asked.count(facet) + self.excluded.count(facet) > 0
    }

    /// Whether it asks for this value.
    pub fn has(&self, value: &Key) -> bool {
        self.asked.contains(&Value::from(value.clone()))
    }
}

/// The `n` rows that state the largest investments, the first of equals.
fn largest(index: &Index, rows: &[usize], n: usize) -> BTreeSet<usize> {
    let amounts = index.numbers(Scale::Investment);
    let amount_usd = |at: &usize| amounts.get(*at).map(|usd| (*at, *usd));
    let stated = rows.iter().filter_map(amount_usd);
    let mut stated: Vec<(usize, f64)> = stated.filter(|(_, usd)| !usd.is_nan()).collect();
    let by_size = |a: &(usize, f64), b: &(usize, f64)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
    if n < stated.len() {
        stated.select_nth_unstable_by(n, by_size);
        stated.truncate(n);
    }
    stated.into_iter().map(|(at, _)| at).collect()
}
