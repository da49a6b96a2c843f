//! A range of cells: the selected rows between two columns, as text for a spreadsheet.

use super::cell::{self, Kind};
use super::say::text;
use crate::query::column::Column;
use crate::ui::table::cells;
use crate::ui::{Desk, View};

/// The columns of the range of cells, left to right; empty while whole rows are selected.
pub fn columns_of_range(desk: &Desk) -> Vec<Column> {
    let place = |column: Option<Column>| {
        let column = column?;
        desk.columns.iter().position(|(c, _)| *c == column)
    };
    let (Some(from), Some(to)) = (place(desk.table.span), place(desk.table.column)) else {
        return Vec::new();
    };
    let shown = desk.columns.iter().map(|(column, _)| *column);
    shown
        .skip(from.min(to))
        .take(from.abs_diff(to) + 1)
        .collect()
}

/// The place of a row of the dataset in the table.
pub(super) fn position(view: &View<'_>, row: usize) -> Option<usize> {
    view.rows.iter().position(|r| *r == row)
}

/// The range of cells as tab-separated text, and how many cells it has; `None` while whole rows are selected. Numbers
/// keep every digit and can be pasted back.
pub fn range_as_text(view: &View<'_>, desk: &Desk) -> Option<(String, usize)> {
    let columns = columns_of_range(desk);
    let dataset = view.document.dataset();
    let mut lines = Vec::new();
    for row in view.rows {
        let key = view.document.project_key(*row);
        let is_selected = key.is_some_and(|key| desk.table.selected.contains(&key));
        let Some(project) = dataset.projects.get(*row).filter(|_| is_selected) else {
            continue;
        };
        let cells = columns.iter().map(|column| match cell::kind(*column) {
            Kind::List | Kind::Line => quoted(&text(*column, project, view.words)),
            Kind::Derived => {
                let cell = cells::cell(view, *row, project, *column);
                quoted(if cell.is_missing { "" } else { &cell.text })
            }
        });
        lines.push(cells.collect::<Vec<_>>().join("\t"));
    }
    let count = lines.len() * columns.len();
    (count > 0).then(|| (lines.join("\n") + "\n", count))
}

/// A cell as spreadsheets write it to the clipboard: in quotes when it holds a tab, a line break or a quote.
fn quoted(text: &str) -> String {
    if text.contains(['\t', '\n', '\r', '"']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}
