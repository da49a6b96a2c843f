//! Totals by two fields at once: rows × columns, with totals of each row, each column and the whole.

use std::collections::BTreeMap;

use super::index::Index;
use super::totals::{self, Grouping, Key, Measure};
use crate::model::quantity::Total;

/// One row or column, or one cell: its projects and their total.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Its rows of the index, those left out of totals included.
    pub rows: Vec<usize>,
    /// Their total.
    pub total: Total,
}

/// A table of totals. Values stand in the order of their keys, "not stated" last; a value that no project has is not there.
#[derive(Clone, Debug, PartialEq)]
pub struct Pivot {
    /// What is measured.
    pub measure: Measure,
    /// The rows.
    pub rows: Vec<(Key, Part)>,
    /// The columns.
    pub columns: Vec<(Key, Part)>,
    /// By row and column; `None` where no project has both values, which is not a sum of zero.
    pub cells: Vec<Vec<Option<Box<Part>>>>,
    /// The whole.
    pub whole: Part,
}

/// Makes the table of these rows of the index.
pub fn pivot(
    index: &Index,
    rows: &[usize],
    (down, across): (Grouping, Grouping),
    measure: Measure,
) -> Pivot {
    let mut cells: BTreeMap<(Place, Place), Vec<usize>> = BTreeMap::new();
    let (mut downs, mut acrosses) = (Side::new(), Side::new());
    for at in rows {
        if let Some(row) = index.rows().get(*at) {
            let place = (Place::of(row.key(down)), Place::of(row.key(across)));
            downs.entry(place.0.clone()).or_default().push(*at);
            acrosses.entry(place.1.clone()).or_default().push(*at);
            cells.entry(place).or_default().push(*at);
        }
    }
    let part = |rows: Vec<usize>| Part {
        total: totals::total(index, &rows, measure),
        rows,
    };
    let mut line = |down: &Place| {
        let cell = |across: &Place| {
            let rows = cells.remove(&(down.clone(), across.clone()))?;
            Some(Box::new(part(rows)))
        };
        acrosses.keys().map(cell).collect()
    };
    let cells = downs.keys().map(&mut line).collect();
    let side = |side: Side| {
        let parts = side.into_iter();
        parts.map(|(place, rows)| (place.key, part(rows))).collect()
    };
    Pivot {
        measure,
        cells,
        rows: side(downs),
        columns: side(acrosses),
        whole: part(rows.to_vec()),
    }
}

/// The rows of the index by one field.
type Side = BTreeMap<Place, Vec<usize>>;

/// A key in its order: what is not stated comes last.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    is_missing: bool,
    key: Key,
}

impl Place {
    fn of(key: Key) -> Self {
        Self {
            is_missing: !key.is_stated(),
            key,
        }
    }
}
