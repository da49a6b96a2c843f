//! What every value of every facet would find: counted under all other filters, "or" within a facet.

use std::collections::BTreeMap;

use super::bins::{self, MISSING};
use super::filter::{Facet, Filter, Mask, Scale, Value, facet_bit, scale_bit};
use super::index::Index;

/// The values of one facet and how many projects each would show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetCounts {
    /// The facet.
    pub facet: Facet,
    /// Values that the dataset has or the filter names, with the number of rows that the filter would leave if it asked
    /// for this value alone of this facet; in the order of the values, "not stated" last.
    pub values: Vec<(Value, usize)>,
}

/// How the numbers of the rows spread, counted without the limits on them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Histogram {
    /// What is counted.
    pub scale: Scale,
    /// The first bin, see [`bins::edge`]. The bins reach from the least number of the dataset to the largest.
    pub first: u16,
    /// The rows in each bin.
    pub counts: Vec<usize>,
    /// The rows that state none.
    pub missing: usize,
}

/// Every facet and histogram of a filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facets {
    counts: Vec<FacetCounts>,
    histograms: Vec<Histogram>,
}

impl Facets {
    /// The rows that pass a filter, in file order, and the facets beside them.
    pub fn with_rows(filter: &Filter, index: &Index) -> (Vec<usize>, Self) {
        let mask = Mask::new(filter, index);
        let rows = filter.selected(index, &mask);
        let counts = |facet: &Facet| count(filter, index, &mask, *facet);
        let histograms = |scale: &Scale| histogram(index, &mask, *scale);
        let facets = Self {
            counts: Facet::ALL.iter().map(counts).collect(),
            histograms: Scale::ALL.iter().map(histograms).collect(),
        };
        (rows, facets)
    }

    /// The values of a facet.
    pub fn values(&self, facet: Facet) -> &[(Value, usize)] {
        self.counts
            .get(facet as usize)
            .map_or(&[], |counts| &counts.values)
    }

    /// How the numbers of a scale spread.
    pub fn histogram(&self, scale: Scale) -> Option<&Histogram> {
        self.histograms.get(scale as usize)
    }
}

fn count(filter: &Filter, index: &Index, mask: &Mask, facet: Facet) -> FacetCounts {
    let column = index.column(facet);
    let (mut all, mut stated) = (vec![0_usize; column.lists().len()], Vec::new());
    for (list, is_out) in column.rows().iter().zip(mask.besides(facet_bit(facet))) {
        all[*list as usize] += usize::from(!is_out);
    }
    if filter.without_largest > 0 {
        stated = vec![0_usize; column.lists().len()];
        let rows = column.rows().iter().zip(index.numbers(Scale::Investment));
        for ((list, usd), is_out) in rows.zip(mask.besides(facet_bit(facet))) {
            stated[*list as usize] += usize::from(!is_out && !usd.is_nan());
        }
    }
    let all = by_value(column.lists(), column.values().len(), &all);
    let stated = by_value(column.lists(), column.values().len(), &stated);
    // A value alone loses its own largest projects.
    let left = |at: usize, count: usize| {
        let stated = stated.get(at).copied().unwrap_or_default();
        count - filter.without_largest.min(stated)
    };
    let found = column.values().iter().enumerate();
    let mut values: BTreeMap<(bool, Value), usize> = found
        .filter_map(|(at, value)| Some((at, value, all.get(at)?)))
        .map(|(at, value, count)| ((!value.is_stated(), value.clone()), left(at, *count)))
        .collect();
    let named = filter.asked.of(facet).into_iter();
    for value in named.chain(filter.excluded.of(facet)) {
        values.entry((!value.is_stated(), value)).or_insert(0);
    }
    FacetCounts {
        facet,
        values: values.into_iter().map(|((_, v), n)| (v, n)).collect(),
    }
}

/// The counts of lists as counts of the values in them.
fn by_value(lists: &[Box<[u32]>], values: usize, counts: &[usize]) -> Vec<usize> {
    let mut sums = vec![0; values];
    for (list, count) in lists.iter().zip(counts) {
        for value in list {
            sums[*value as usize] += count;
        }
    }
    sums
}

fn histogram(index: &Index, mask: &Mask, scale: Scale) -> Histogram {
    let bins = index.bins(scale);
    let stated = || bins.iter().copied().filter(|bin| *bin != MISSING);
    let (first, last) = (stated().min(), stated().max());
    let span = first.zip(last).map_or(0, |(first, last)| last - first + 1);
    let first = first.unwrap_or_default();
    let mut counts = vec![0_usize; usize::from(span)];
    let mut missing = 0;
    for (bin, is_out) in bins.iter().zip(mask.besides(scale_bit(scale))) {
        let count = usize::from(!is_out);
        match counts.get_mut(usize::from(bin.wrapping_sub(first))) {
            Some(slot) => *slot += count,
            None => missing += count,
        }
    }
    Histogram {
        scale,
        first,
        counts,
        missing,
    }
}

impl Histogram {
    /// Where the bin at this place begins: a number, or a year. The place behind the last one is where it ends.
    pub fn edge(&self, at: usize) -> f64 {
        bins::edge(self.scale, self.first + at as u16)
    }
}
