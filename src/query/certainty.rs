//! Totals stage by stage, and totals in which what may never be built counts for less.
//!
//! A weighted total is the sum of weight × number, its low and high likewise; it is always held beside the plain one.
//! The weights are those of the dataset, see [`crate::model::certainty`].

use super::index::Index;
use super::totals::{self, Grouping, Key, Measure};
use crate::model::claim::Known;
use crate::model::codes::Status;
use crate::model::dataset::Dataset;
use crate::model::quantity::{Quantity, Total};

/// A plain total and the weighted one.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Weighted {
    /// Every project at its full number.
    pub plain: Total,
    /// Projects whose status has a weight, each at its share.
    pub weighted: Total,
    /// Projects left out of `weighted` because their status has no weight.
    pub without_weight: usize,
}

/// What the projects of one status state.
#[derive(Clone, Debug, PartialEq)]
pub struct Stage {
    /// The status; `None` is not stated.
    pub status: Option<Status>,
    /// Its weight, 0 to 1; `None` where it has none.
    pub weight: Option<f64>,
    /// Its projects in the order given, those left out of totals included.
    pub rows: Vec<usize>,
    /// Its totals.
    pub totals: Weighted,
}

impl Stage {
    /// The stage as a value to filter by.
    pub fn key(&self) -> Key {
        Key::Status(self.status)
    }
}

/// The totals of the rows that count in totals; `None` for a ratio, which cannot be weighted.
pub fn weighted(
    dataset: &Dataset,
    index: &Index,
    rows: &[usize],
    measure: Measure,
) -> Option<Weighted> {
    if !measure.adds_up() {
        return None;
    }
    let mut totals = Weighted::default();
    let rows = rows.iter().filter_map(|at| index.rows().get(*at));
    for row in rows.filter(|row| row.is_in_totals) {
        let known = row.known(measure);
        totals.plain.add(known);
        match weight(dataset, row.status) {
            Some(weight) => totals.weighted.add(match known.quantity() {
                Some(quantity) => Known::Stated(at_share(quantity, weight)),
                None => known,
            }),
            None => totals.without_weight += 1,
        }
    }
    Some(totals)
}

/// Every status in the order of a project's life with its totals, those without a project included; "not stated" at the
/// end, and only where a project has no status. Empty for a ratio.
pub fn stages(dataset: &Dataset, index: &Index, rows: &[usize], measure: Measure) -> Vec<Stage> {
    let groups = totals::by(index, rows, measure, Grouping::Status);
    let rows_of = |status: Option<Status>| {
        let found = groups.iter().find(|g| g.key == Key::Status(status));
        found.map(|group| group.rows.clone())
    };
    let stage = |status: Option<Status>, rows: Vec<usize>| {
        Some(Stage {
            status,
            weight: weight(dataset, status),
            totals: weighted(dataset, index, &rows, measure)?,
            rows,
        })
    };
    let all = Status::ALL.iter().map(|status| Some(*status));
    let mut stages: Vec<Stage> = all
        .filter_map(|status| stage(status, rows_of(status).unwrap_or_default()))
        .collect();
    stages.extend(rows_of(None).and_then(|rows| stage(None, rows)));
    stages
}

/// The weight of a status, 0 to 1.
pub fn weight(dataset: &Dataset, status: Option<Status>) -> Option<f64> {
    Some(dataset.weight_percent(status)? / 100.0)
}

/// What is left of a statement at a share of it. Of nothing nothing is left, however large the true number may be.
pub fn at_share(quantity: Quantity, weight: f64) -> Quantity {
    if weight > 0.0 {
        quantity.scaled(weight)
    } else {
        Quantity::whole(0.0)
    }
}
