//! Totals by two fields at once: rows × columns, with totals of each row, each column and the whole.

use std::collections::{BTreeMap, BTreeSet};

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
    pub cells: Vec<Vec<Option<Part>>>,
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
    let part = |rows: Vec<usize>| Part {
        total: totals::total(index, &rows, measure),
        rows,
    };
    let mut cells: BTreeMap<(Place, Place), Vec<usize>> = BTreeMap::new();
    for at in rows {
        if let Some(row) = index.rows().get(*at) {
            let place = (Place::of(row.key(down)), Place::of(row.key(across)));
            cells.entry(place).or_default().push(*at);
        }
    }
    let downs: BTreeSet<Place> = cells.keys().map(|(down, _)| down.clone()).collect();
    let acrosses: BTreeSet<Place> = cells.keys().map(|(_, across)| across.clone()).collect();
    let of = |wanted: &dyn Fn(&(Place, Place)) -> bool| {
        let mut found: Vec<usize> = Vec::new();
        for (place, rows) in &cells {
            if wanted(place) {
                found.extend(rows);
            }
        }
        found.sort_unstable();
        part(found)
    };
    Pivot {
        measure,
        rows: downs
            .iter()
            .map(|place| (place.key.clone(), of(&|(down, _)| down == place)))
            .collect(),
        columns: acrosses
            .iter()
            .map(|place| (place.key.clone(), of(&|(_, across)| across == place)))
            .collect(),
        cells: downs
            .iter()
            .map(|down| {
                let cell = |across: &Place| {
                    let rows = cells.get(&(down.clone(), across.clone()))?;
                    Some(part(rows.clone()))
                };
                acrosses.iter().map(cell).collect()
            })
            .collect(),
        whole: part(rows.to_vec()),
    }
}

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
