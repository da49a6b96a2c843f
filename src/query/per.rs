//! Totals of regions held against their people or their product: a ratio, taken anew for every group of regions.

use std::collections::BTreeMap;

use super::index::Index;
use super::ratio::divide;
use super::totals::{self, Group, Grouping, Key, Measure};
use crate::model::codes::{Qualifier, codes};
use crate::model::dataset::Dataset;
use crate::model::quantity::Quantity;
use crate::model::region::Region;
use crate::model::region_stat::{InForce, Indicator};

codes! {
    /// What a total of a region is held against: nothing, its people in thousands, or its product as 100 %.
    pub enum Per {
        Nothing = "nothing",
        ThousandPeople = "thousand_people",
        GrossRegionalProduct = "gross_regional_product",
    }
}

/// Why a total cannot be held against something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It is not a total by region.
    Grouping,
    /// It is a ratio already.
    Ratio,
    /// It is no money.
    Money,
}

impl Unfit {
    /// The message that says so.
    pub fn message_id(self) -> &'static str {
        match self {
            Self::Grouping => "per-why-grouping",
            Self::Ratio => "per-why-ratio",
            Self::Money => "per-why-money",
        }
    }
}

impl Per {
    /// The statistic that it needs.
    pub fn indicator(self) -> Option<Indicator> {
        match self {
            Self::Nothing => None,
            Self::ThousandPeople => Some(Indicator::Population),
            Self::GrossRegionalProduct => Some(Indicator::GrossRegionalProduct),
        }
    }

    /// Why totals of this measure in these groups cannot be held against it.
    pub fn unfit(self, measure: Measure, by: Grouping) -> Option<Unfit> {
        if self == Self::Nothing {
            None
        } else if by != Grouping::Region {
            Some(Unfit::Grouping)
        } else if !measure.adds_up() {
            Some(Unfit::Ratio)
        } else if self == Self::GrossRegionalProduct && measure != Measure::Investment {
            Some(Unfit::Money)
        } else {
            None
        }
    }

    /// The same, or nothing where it does not go with the measure and the grouping.
    pub fn fitting(self, measure: Measure, by: Grouping) -> Self {
        match self.unfit(measure, by) {
            None => self,
            Some(_) => Self::Nothing,
        }
    }

    /// What one time the statistic is called: 1,000 people are one thousand, the whole product is 100 %.
    fn factor(self) -> f64 {
        match self {
            Self::Nothing => 1.0,
            Self::ThousandPeople => 1000.0,
            Self::GrossRegionalProduct => 100.0,
        }
    }
}

/// The statistics in force that totals are held against.
#[derive(Clone, Debug)]
pub struct Yardstick<'a> {
    per: Per,
    indicator: Indicator,
    by_region: BTreeMap<Region, InForce<'a>>,
}

/// A total over several regions, held against the same regions together.
#[derive(Clone, Debug, PartialEq)]
pub struct Whole {
    /// The ratio; `None` where no region has both a number and a statistic.
    pub quantity: Option<Quantity>,
    /// The regions that have both, which the ratio is taken over.
    pub counted: Vec<Region>,
    /// The regions that have projects.
    pub regions: usize,
    /// Those of them that have no statistic.
    pub without: Vec<Region>,
}

impl<'a> Yardstick<'a> {
    /// The statistics of a dataset; `None` where totals are held against nothing. `tolerance` is the share meant by "about".
    pub fn new(dataset: &'a Dataset, per: Per, tolerance: f64) -> Option<Self> {
        let indicator = per.indicator()?;
        let stats = &dataset.region_stats;
        let in_force = |region: &Region| {
            let found = stats.in_force((*region, indicator), &dataset.rates, tolerance)?;
            Some((*region, found))
        };
        Some(Self {
            per,
            indicator,
            by_region: Region::ALL.iter().filter_map(in_force).collect(),
        })
    }

    /// What totals are held against.
    pub fn per(&self) -> Per {
        self.per
    }

    /// The statistic that it needs.
    pub fn indicator(&self) -> Indicator {
        self.indicator
    }

    /// Whether no region has a statistic.
    pub fn is_empty(&self) -> bool {
        self.by_region.is_empty()
    }

    /// The statistic of a region.
    pub fn of(&self, region: Region) -> Option<&InForce<'a>> {
        self.by_region.get(&region)
    }

    /// A total of a region held against its statistic; `None` where it has none.
    pub fn ratio(&self, region: Region, total: Quantity) -> Option<Quantity> {
        over(total, self.of(region)?.quantity, self.per.factor())
    }

    /// What one unit of a region's total comes to, by the headline of its statistic.
    pub fn share(&self, region: Region) -> Option<f64> {
        Some(self.per.factor() / self.of(region)?.quantity.headline)
    }

    /// The total of these rows held against their regions together. Regions without a number or without a statistic are
    /// on neither side, so that nothing missing counts as zero.
    pub fn whole(&self, index: &Index, rows: &[usize], measure: Measure) -> Whole {
        let groups = totals::by(index, rows, measure, Grouping::Region);
        let region_of = |group: &Group| match group.key {
            Key::Region(region) => region,
            Key::Sector(_)
            | Key::Status(_)
            | Key::Country(_)
            | Key::Investor(_)
            | Key::Type(_)
            | Key::Year(_) => None,
        };
        let mut whole = Whole {
            quantity: None,
            counted: Vec::new(),
            regions: 0,
            without: Vec::new(),
        };
        let mut counted_rows = Vec::new();
        let mut stats: Option<Quantity> = None;
        for group in &groups {
            let Some(region) = region_of(group) else {
                continue;
            };
            whole.regions += 1;
            let Some(found) = self.of(region) else {
                whole.without.push(region);
                continue;
            };
            if group.total.sum().is_some() {
                whole.counted.push(region);
                counted_rows.extend(&group.rows);
                stats = Some(stats.map_or(found.quantity, |sum| sum.plus(found.quantity)));
            }
        }
        let total = totals::total(index, &counted_rows, measure).quantity();
        whole.quantity = total
            .zip(stats)
            .and_then(|(total, stats)| over(total, stats, self.per.factor()));
        whole
    }
}

/// A total over a statistic. An exact statistic leaves the total as it is meant, in another unit.
fn over(total: Quantity, stat: Quantity, factor: f64) -> Option<Quantity> {
    if stat.qualifier == Qualifier::Exact && stat.headline > 0.0 {
        return Some(total.scaled(factor / stat.headline));
    }
    divide(total, stat, factor)
}
