//! The difference taken apart by one field: what each of its values has in A and in B.

use std::collections::BTreeMap;

use super::{Contribution, Gap, Pair, Side, step};
use crate::model::claim::Known;
use crate::model::quantity::Total;
use crate::query::totals::{Grouping, Key, Measure};

/// One value of the field.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The value.
    pub key: Key,
    /// Its total in A.
    pub a: Total,
    /// Its total in B.
    pub b: Total,
    /// B less A, of what is stated: the gaps of all values come to the gap of the whole.
    pub gap: Gap,
}

impl Part {
    /// Whether one of the groups has projects there, and none of them states a number.
    pub fn is_unknown(&self) -> bool {
        let is_silent = |total: &Total| total.projects > 0 && total.stated == 0;
        is_silent(&self.a) || is_silent(&self.b)
    }
}

/// The parts, the largest difference first, then in the order of their values, "not stated" last. A project that has
/// another value in B than in A leaves the one and joins the other.
pub fn parts(
    sides: (&Side<'_>, &Side<'_>),
    contributions: &[Contribution],
    by: Grouping,
) -> Vec<Part> {
    let mut all: BTreeMap<(bool, Key), Part> = BTreeMap::new();
    let mut add = |key: Key, a: Option<Known>, b: Option<Known>| {
        let place = (!key.is_stated(), key.clone());
        let part = all.entry(place).or_insert_with(|| Part {
            key,
            a: Total::default(),
            b: Total::default(),
            gap: Gap::NONE,
        });
        if let Some(known) = a {
            part.a.add(known);
        }
        if let Some(known) = b {
            part.b.add(known);
        }
        part.gap = part.gap.plus(step(a, b).unwrap_or(Gap::NONE));
    };
    for one in contributions {
        let keys = keys(sides, one.pair, by);
        match keys {
            (Some(from), Some(to)) if from == to => add(from, one.a, one.b),
            (from, to) => {
                if let (Some(from), Some(_)) = (from, one.a) {
                    add(from, one.a, None);
                }
                if let (Some(to), Some(_)) = (to, one.b) {
                    add(to, None, one.b);
                }
            }
        }
    }
    let mut parts: Vec<Part> = all.into_values().collect();
    parts.retain(|part| part.a.projects + part.b.projects > 0);
    parts.sort_by(|x, y| y.gap.headline.abs().total_cmp(&x.gap.headline.abs()));
    parts
}

/// The value of a project in A and in B.
fn keys((a, b): (&Side<'_>, &Side<'_>), pair: Pair, by: Grouping) -> (Option<Key>, Option<Key>) {
    let of = |side: &Side<'_>, at: Option<usize>| Some(side.row(at?)?.key(by));
    (of(a, pair.a), of(b, pair.b))
}

/// The measures that differences are taken apart by: those that add up.
pub const ADDED: [Measure; 4] = [
    Measure::Investment,
    Measure::Jobs,
    Measure::ConstructionJobs,
    Measure::Projects,
];
