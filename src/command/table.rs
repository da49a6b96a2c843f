//! What can be asked of the table.

use crate::query::column::Column;
use crate::query::totals::Grouping;

/// A wish that sets up the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableWish {
    /// Group by these fields, outermost first; by none for a plain table.
    GroupBy(Vec<Grouping>),
    /// Let so many columns stay while the others scroll sideways.
    Freeze(usize),
    /// Fit a column to its content, or all of them.
    Fit(Option<Column>),
    /// Open what a column can be filtered by.
    Filter(Column),
    /// Bring a column into view, shown if it was hidden, and mark it for a moment.
    GoTo(Column),
}
