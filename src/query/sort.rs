//! The order of rows.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use super::column::Column;
use super::index::{Index, Row};
use crate::model::claim::Known;
use crate::model::codes::Status;
use crate::model::quantity::Quantity;

/// One sort key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SortKey {
    /// The column.
    pub column: Column,
    /// Largest, latest or last first.
    #[serde(rename = "descending", default)]
    pub is_descending: bool,
}

/// Sorts rows by the keys in turn, missing always last, ties in file order. Numbers by headline, then by low and high,
/// so that "up to 5" stands before 5 and "more than 5" after it; dates by earliest day, then latest; regions, sectors,
/// countries and texts by their names in the collation of the index; statuses in the order of a project's life, where
/// "unknown" counts as missing.
pub fn sort(rows: &mut [usize], keys: &[SortKey], index: &Index) {
    rows.sort_unstable_by(|a, b| {
        keys.iter()
            .map(|key| compare(*key, *a, *b, index))
            .find(|order| order.is_ne())
            .unwrap_or_else(|| a.cmp(b))
    });
}

/// The keys after a click on a header: ascending, then descending, then none; with Shift the other keys stay.
pub fn clicked(keys: &[SortKey], column: Column, has_shift: bool) -> Vec<SortKey> {
    let at = keys.iter().position(|key| key.column == column);
    let next = match at.and_then(|at| keys.get(at)) {
        None => Some(false),
        Some(key) if !key.is_descending => Some(true),
        Some(_) => None,
    };
    let next = next.map(|is_descending| SortKey {
        column,
        is_descending,
    });
    if !has_shift {
        return next.into_iter().collect();
    }
    let mut keys = keys.to_vec();
    match (at, next) {
        (Some(at), Some(next)) => keys[at] = next,
        (Some(at), None) => drop(keys.remove(at)),
        (None, next) => keys.extend(next),
    }
    keys
}

/// The order of two rows by one key.
fn compare(key: SortKey, a: usize, b: usize, index: &Index) -> Ordering {
    let (Some(row_a), Some(row_b)) = (index.rows().get(a), index.rows().get(b)) else {
        return Ordering::Equal;
    };
    let by_rank = |rank: &dyn Fn(usize, &Row) -> Option<u32>| {
        missing_last(rank(a, row_a), rank(b, row_b), key.is_descending, Ord::cmp)
    };
    let by_number = |known: fn(&Row) -> Known| {
        let (a, b) = (known(row_a).quantity(), known(row_b).quantity());
        missing_last(a, b, key.is_descending, by_size)
    };
    match key.column {
        Column::Name => by_rank(&|at, _| index.names.get(at)),
        Column::Region => by_rank(&|_, row| row.region.map(|r| index.region_rank(r))),
        Column::District => by_rank(&|at, _| index.districts.get(at)),
        Column::Sector => by_rank(&|_, row| row.sector.map(|s| index.sector_rank(s))),
        Column::Status => by_rank(&|_, row| row.status.and_then(stage)),
        Column::Investors => by_rank(&|at, _| index.investors.get(at)),
        Column::Countries => by_rank(&|at, _| index.countries.get(at)),
        Column::Investment => by_number(|row| row.investment_usd),
        Column::Jobs => by_number(|row| row.jobs),
        Column::ConstructionJobs => by_number(|row| row.construction_jobs),
        Column::Commissioning => missing_last(
            index.commissioning(a),
            index.commissioning(b),
            key.is_descending,
            Ord::cmp,
        ),
        Column::Sources => by_rank(&|_, row| Some(row.sources as u32)),
    }
}

/// The order of two values in either direction, with what is missing always last.
pub(super) fn missing_last<T>(
    a: Option<T>,
    b: Option<T>,
    is_descending: bool,
    compare: impl Fn(&T, &T) -> Ordering,
) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) if is_descending => compare(&b, &a),
        (Some(a), Some(b)) => compare(&a, &b),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    }
}

/// How far a status is in a project's life.
fn stage(status: Status) -> Option<u32> {
    (status != Status::Unknown).then_some(status as u32)
}

/// By headline, then by what the number may be at least and at most.
pub(super) fn by_size(a: &Quantity, b: &Quantity) -> Ordering {
    let low = |q: &Quantity| q.low.unwrap_or(f64::NEG_INFINITY);
    a.headline
        .total_cmp(&b.headline)
        .then_with(|| low(a).total_cmp(&low(b)))
        .then_with(|| a.high.total_cmp(&b.high))
        .then_with(|| (a.is_open, a.qualifier).cmp(&(b.is_open, b.qualifier)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(column: Column, is_descending: bool) -> SortKey {
        SortKey {
            column,
            is_descending,
        }
    }

    #[test]
    fn a_third_click_restores_file_order() {
        let once = clicked(&[], Column::Jobs, false);
        let twice = clicked(&once, Column::Jobs, false);
        assert_eq!(once, [key(Column::Jobs, false)]);
        assert_eq!(twice, [key(Column::Jobs, true)]);
        assert_eq!(clicked(&twice, Column::Jobs, false), []);
    }

    #[test]
    fn shift_adds_a_key_and_turns_it_without_touching_the_others() {
        let first = clicked(&[], Column::Region, false);
        let two = clicked(&first, Column::Jobs, true);
        assert_eq!(two, [key(Column::Region, false), key(Column::Jobs, false)]);
        let turned = clicked(&two, Column::Region, true);
        assert_eq!(
            turned,
            [key(Column::Region, true), key(Column::Jobs, false)]
        );
        assert_eq!(
            clicked(&turned, Column::Region, true),
            [key(Column::Jobs, false)]
        );
    }

    #[test]
    fn a_plain_click_forgets_the_other_keys() {
        let two = [key(Column::Region, false), key(Column::Jobs, false)];
        assert_eq!(
            clicked(&two, Column::Jobs, false),
            [key(Column::Jobs, true)]
        );
        assert_eq!(
            clicked(&two, Column::Name, false),
            [key(Column::Name, false)]
        );
    }
}
