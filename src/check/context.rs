//! What a rule may know besides the value it looks at: today, the rates, and which ids there are.

use std::collections::HashMap;

use jiff::civil::Date as Day;

use super::twins::twins;
use crate::model::dataset::Dataset;
use crate::model::date::Date;
use crate::model::rates::Rates;
use crate::model::record::List;
use crate::model::region::Region;
use crate::model::region_stat::{Indicator, RegionStat};

/// The positions in the file at which ids stand first.
pub(super) type FirstPlaces<'a> = HashMap<&'a str, usize>;

/// The rest of the dataset as far as rules need it. The maps are only looked up in, never listed.
pub(super) struct Context<'a> {
    pub today: Day,
    pub rates: &'a Rates,
    pub sources: FirstPlaces<'a>,
    pub projects: FirstPlaces<'a>,
    pub announcements: FirstPlaces<'a>,
    /// The positions at which statistics of a region, a kind and a date stand first.
    pub stats: HashMap<StatKey<'a>, usize>,
    /// Rows of projects that may be the same as an earlier one, with the row of that one.
    pub twins: HashMap<usize, usize>,
    pub dataset: &'a Dataset,
}

impl<'a> Context<'a> {
    pub(super) fn new(dataset: &'a Dataset, today: Day) -> Self {
        Self {
            today,
            rates: &dataset.rates,
            sources: first_places(&dataset.sources, |s| s.id.as_str()),
            projects: first_places(&dataset.projects, |p| p.id.as_str()),
            announcements: first_places(&dataset.announcements, |a| a.id.as_str()),
            stats: first_stats(&dataset.region_stats),
            twins: twins(&dataset.projects),
            dataset,
        }
    }
}

/// What only one statistic should be about.
pub(super) type StatKey<'a> = (Region, Indicator, Option<&'a str>);

/// What a statistic is about; `None` where it does not say.
pub(super) fn stat_key(stat: &RegionStat) -> Option<StatKey<'_>> {
    Some((
        stat.region?,
        stat.indicator?,
        stat.date.as_ref().map(Date::as_str),
    ))
}

fn first_stats(list: &List<RegionStat>) -> HashMap<StatKey<'_>, usize> {
    let mut places = HashMap::new();
    for (row, stat) in list.iter().enumerate() {
        if let Some(key) = stat_key(stat) {
            places.entry(key).or_insert_with(|| list.file_index(row));
        }
    }
    places
}

fn first_places<T>(list: &List<T>, id: impl Fn(&T) -> &str) -> FirstPlaces<'_> {
    let mut places = HashMap::with_capacity(list.len());
    for (row, record) in list.iter().enumerate() {
        let id = id(record);
        if !id.is_empty() {
            places.entry(id).or_insert_with(|| list.file_index(row));
        }
    }
    places
}
