//! The numbers behind two groups side by side: a line a total, both groups with their doubt, and the difference.

use super::table::{Cell, Table, quantity, quantity_header};
use super::versus::{Side, VersusFigure, VersusRow, Which};
use super::versus_numbers::{table_factor, table_unit};
use crate::i18n::Words;
use crate::query::versus::Gap;

/// The table of the figure.
pub(super) fn versus(figure: &VersusFigure, words: &Words) -> Table {
    let text = |id: &str| words.text(&format!("versus-table-{id}"));
    let mut header = vec![text("line"), text("unit")];
    for which in Which::BOTH {
        header.extend(quantity_header(words, which.letter().to_owned()));
        header.extend(super::table::coverage_header(words));
    }
    // Two groups have the same columns; a letter before each tells them apart.
    for (at, which) in Which::BOTH.into_iter().enumerate() {
        let from = 2 + at * COLUMNS + 1;
        for name in header.iter_mut().skip(from).take(COLUMNS - 1) {
            *name = format!("{}: {name}", which.letter());
        }
    }
    header.extend(["gap", "gap-low", "gap-high", "about"].map(text));
    Table {
        rows: figure.rows.iter().map(|one| row(one, words)).collect(),
        header,
    }
}

/// The columns of one group.
const COLUMNS: usize = 8;

fn row(row: &VersusRow, words: &Words) -> Vec<Cell> {
    let factor = table_factor(row.what);
    let mut cells = vec![
        Cell::Text(row.name.clone()),
        Cell::Text(table_unit(words, row.what)),
    ];
    for side in [&row.a, &row.b] {
        cells.extend(of_side(side, words, factor));
    }
    cells.extend(of_gap(row.gap.as_ref(), factor));
    cells.push(match row.about.as_str() {
        "" => Cell::Empty,
        about => Cell::Text(about.to_owned()),
    });
    cells
}

fn of_side(side: &Side, words: &Words, factor: f64) -> Vec<Cell> {
    let stated = side.mark.as_ref().map(|mark| &mark.quantity);
    let mut cells = quantity(words, stated, factor);
    cells.extend(super::table::coverage(&side.total));
    cells
}

/// The difference and its ends; an open end is an empty cell.
pub(super) fn of_gap(gap: Option<&Gap>, factor: f64) -> [Cell; 3] {
    let Some(gap) = gap else {
        return [Cell::Empty, Cell::Empty, Cell::Empty];
    };
    let end = |value: f64, is_open: bool| {
        if is_open {
            Cell::Empty
        } else {
            Cell::number(value * factor)
        }
    };
    [
        Cell::number(gap.headline * factor),
        end(gap.low, gap.is_low_open),
        end(gap.high, gap.is_high_open),
    ]
}
