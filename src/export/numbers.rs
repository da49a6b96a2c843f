//! The numbers behind a figure as a CSV file, to be written beside its picture.

use crate::exchange::table::{BOM, Cell, Dialect, write};
use crate::figure::{Figure, table};
use crate::i18n::Words;

/// The table of a figure as a file that a spreadsheet in the language of `words` opens.
pub fn csv(figure: &Figure, words: &Words) -> Vec<u8> {
    file(&figure.table(words), words)
}

/// A table as a file that a spreadsheet in the language of `words` opens.
pub fn file(table: &table::Table, words: &Words) -> Vec<u8> {
    let dialect = Dialect::of(words.lang());
    format!("{BOM}{}", separated(table, dialect)).into_bytes()
}

/// A table as lines with a separator.
pub fn separated(table: &table::Table, dialect: Dialect) -> String {
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
    write(&header, &rows, dialect)
}
