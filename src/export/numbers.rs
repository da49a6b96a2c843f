//! The numbers behind a figure as a CSV file, to be written beside its picture.

use crate::exchange::table::{BOM, Cell, Dialect, write};
use crate::figure::{Figure, table};
use crate::i18n::Words;

/// The table of a figure as a file that a spreadsheet in the language of `words` opens.
pub fn csv(figure: &Figure, words: &Words) -> Vec<u8> {
    let table = figure.table(words);
    let header: Vec<&str> = table.header.iter().map(String::as_str).collect();
    let cell = |cell: &table::Cell| match cell {
        table::Cell::Empty => Cell::Empty,
        table::Cell::Text(text) => Cell::text(text),
        table::Cell::Number(value) => Cell::Number(*value),
    };
    let rows: Vec<Vec<Cell>> = table
        .rows
        .iter()
        .map(|row| row.iter().map(cell).collect())
        .collect();
    let dialect = Dialect::of(words.lang());
    format!("{BOM}{}", write(&header, &rows, dialect)).into_bytes()
}
