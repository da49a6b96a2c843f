//! Totals of regions held against their people or their product, as figures show them.

pub use crate::query::per::{Per, Unfit};

use super::bars::Mark;
use super::{Material, Measure, describe, per_words};
use crate::i18n::{Arg, Words};
use crate::model::quantity::Quantity;
use crate::model::region::Region;
use crate::query::per::{Whole, Yardstick};
use crate::query::totals::{Group, Key, Unit};

/// What is measured, and what it is held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gauge {
    /// What is measured.
    pub measure: Measure,
    /// What it is held against.
    pub per: Per,
}

impl From<Measure> for Gauge {
    fn from(measure: Measure) -> Self {
        Self {
            measure,
            per: Per::Nothing,
        }
    }
}

impl Gauge {
    /// Whether there is nothing between two whole numbers.
    pub fn is_count(self) -> bool {
        let is_count = match self.measure.unit() {
            Unit::Jobs | Unit::Projects => true,
            Unit::Dollars | Unit::JobsPerMillion => false,
        };
        is_count && self.per == Per::Nothing
    }

    /// A value in the unit of the picture: "≈ 2.1".
    pub fn label(self, words: &Words, quantity: &Quantity) -> String {
        describe::label(words, quantity, self)
    }

    /// From the least to the most that a value can be, in the unit of the picture; `None` for one that is exact.
    pub fn range(self, words: &Words, quantity: &Quantity) -> Option<String> {
        let is_exact = quantity.low == Some(quantity.high) && !quantity.is_open;
        (!is_exact).then(|| describe::ratio_range(words, quantity, self))
    }

    /// What is measured, with its unit: "Jobs per 1,000 people"; `None` where it is held against nothing.
    pub(super) fn name(self, words: &Words) -> Option<String> {
        self.say(words, "name", &[])
    }

    /// A value with its unit: "2.1 jobs per 1,000 people"; `None` where it is held against nothing.
    pub(super) fn value(self, words: &Words, quantity: &Quantity) -> Option<String> {
        let value = describe::label(words, quantity, self);
        self.say(words, "value", &[("value", Arg::from(value))])
    }

    /// The title of a figure whose groups are told by `by`; `None` where it is held against nothing.
    pub(super) fn title(self, words: &Words, by: String) -> Option<String> {
        self.say(words, "title", &[("by", Arg::from(by))])
    }

    fn say(self, words: &Words, what: &str, args: &[(&'static str, Arg<'_>)]) -> Option<String> {
        self.per.indicator()?;
        let id = format!("per-{what}-{}", self.per.code().replace('_', "-"));
        let measure = [("measure", Arg::from(describe::key(self.measure)))];
        Some(words.fill(&id, &[args, measure.as_slice()].concat()))
    }
}

/// What has to be known of totals that are held against something, one sentence each: dates and sources of the statistics, and
/// which regions have none.
pub fn notes(material: &Material<'_>, gauge: Gauge) -> Vec<String> {
    per_words::notes(material, &Held::new(material, gauge))
}

/// A statistic that a total is held against.
#[derive(Clone, Debug, PartialEq)]
pub struct StatUsed {
    /// Of which region.
    pub region: Region,
    /// People, or US dollars.
    pub quantity: Quantity,
    /// Its date in words, or that none is stated.
    pub date: String,
    /// Its source in short, or that none is stated.
    pub source: String,
}

/// What a figure holds its totals against.
pub(super) struct Held<'a> {
    pub(super) gauge: Gauge,
    pub(super) yardstick: Option<Yardstick<'a>>,
}

impl<'a> Held<'a> {
    /// The statistics that a gauge asks for.
    pub(super) fn new(material: &Material<'a>, gauge: Gauge) -> Self {
        let tolerance = material.index.tolerance();
        Self {
            gauge,
            yardstick: Yardstick::new(material.dataset, gauge.per, tolerance),
        }
    }

    /// The gauge with another measure.
    pub(super) fn of(&self, measure: Measure) -> Gauge {
        Gauge {
            measure,
            ..self.gauge
        }
    }

    /// What a group states of a measure, held against its region; `None` where it states no number or the region has no
    /// statistic.
    pub(super) fn statement(
        &self,
        material: &Material<'_>,
        group: &Group,
        measure: Measure,
    ) -> Option<Quantity> {
        let stated = describe::statement(material, group, measure)?;
        match &self.yardstick {
            None => Some(stated),
            Some(yardstick) => yardstick.ratio(region(&group.key)?, stated),
        }
    }

    /// What a group of any regions states, held against all of them that have a number and a statistic.
    pub(super) fn total(
        &self,
        material: &Material<'_>,
        group: &Group,
        measure: Measure,
    ) -> Option<Quantity> {
        match self.whole(material, &group.rows) {
            None => describe::statement(material, group, measure),
            Some(whole) => whole.quantity,
        }
    }

    /// The whole over these rows; `None` where totals are held against nothing.
    pub(super) fn whole(&self, material: &Material<'_>, rows: &[usize]) -> Option<Whole> {
        let yardstick = self.yardstick.as_ref()?;
        Some(yardstick.whole(material.index, rows, self.gauge.measure))
    }

    /// The bar of a region, held against its statistic; `None` where it has none.
    pub(super) fn mark(
        &self,
        words: &Words,
        (key, measure): (&Key, Measure),
        mark: Mark,
    ) -> Option<Mark> {
        let Some(yardstick) = &self.yardstick else {
            return Some(mark);
        };
        let region = region(key)?;
        let quantity = yardstick.ratio(region, mark.quantity)?;
        let share = yardstick.share(region)?;
        Some(Mark {
            label: describe::label(words, &quantity, self.of(measure)),
            quantity,
            solid: mark.solid * share,
            hollow: mark.hollow * share,
        })
    }

    /// The statistics of these regions, for those that have one.
    pub(super) fn used(
        &self,
        material: &Material<'_>,
        regions: impl Iterator<Item = Region>,
    ) -> Vec<StatUsed> {
        let Some(yardstick) = &self.yardstick else {
            return Vec::new();
        };
        let found = regions.filter_map(|region| {
            let stat = yardstick.of(region)?;
            Some(StatUsed {
                region,
                quantity: stat.quantity,
                date: per_words::date(material, stat),
                source: per_words::source(material, stat),
            })
        });
        found.collect()
    }
}

/// The region that a group stands for.
pub(super) fn region(key: &Key) -> Option<Region> {
    match key {
        Key::Region(region) => *region,
        Key::Sector(_)
        | Key::Status(_)
        | Key::Country(_)
        | Key::Investor(_)
        | Key::Type(_)
        | Key::Year(_) => None,
    }
}

/// Why totals cannot be held against something, as the id of a message: it does not go with the measure, or no region has the
/// statistic.
pub fn why_not(
    dataset: &crate::model::dataset::Dataset,
    tolerance: f64,
    (per, measure, by): (Per, Measure, super::Grouping),
) -> Option<&'static str> {
    if let Some(unfit) = per.unfit(measure, by) {
        return Some(unfit.message_id());
    }
    let is_empty = Yardstick::new(dataset, per, tolerance).is_some_and(|y| y.is_empty());
    match per {
        Per::ThousandPeople if is_empty => Some("per-why-population"),
        Per::GrossRegionalProduct if is_empty => Some("per-why-gross-regional-product"),
        Per::Nothing | Per::ThousandPeople | Per::GrossRegionalProduct => None,
    }
}
