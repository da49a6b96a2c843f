//! The order of rows.

use super::column::Column;
use super::index::Index;

/// One sort key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SortKey {
    /// The column.
    pub column: Column,
    /// Largest, latest or last first.
    pub is_descending: bool,
}

/// Sorts rows by the keys in turn, missing always last, ties in file order. Numbers by headline, then by low and high,
/// so that "up to 5" stands before 5 and "more than 5" after it; dates by earliest day; texts by collation.
pub fn sort(rows: &mut [usize], keys: &[SortKey], index: &Index) {
    let _ = (rows, keys, index);
    todo!()
}

/// The keys after a click on a header: ascending, then descending, then none; with Shift the other keys stay.
pub fn clicked(keys: &[SortKey], column: Column, has_shift: bool) -> Vec<SortKey> {
    let _ = (keys, column, has_shift);
    todo!()
}
