//! The numbers behind a figure as a file: CSV, or a workbook that says what it is about.

use super::ExportError;
use crate::exchange::table::{BOM, Cell, Dialect, write};
use crate::exchange::xlsx::{self, Kind, Sheet};
use crate::figure::{Figure, Frame, pivot::PivotFigure, table};
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
    let rows: Vec<Vec<Cell>> = table
        .rows
        .iter()
        .map(|row| row.iter().map(plain).collect())
        .collect();
    write(&header, &rows, dialect)
}

/// The same as a workbook.
///
/// # Errors
/// More rows than a sheet can have, or what the writer refused.
pub fn workbook(figure: &Figure, words: &Words) -> Result<Vec<u8>, ExportError> {
    Ok(xlsx::write(&sheets(figure, words), &figure.frame().title)?)
}

/// The sheets of a workbook: the table as one sees it, a line a number, and what it is about.
pub fn sheets(figure: &Figure, words: &Words) -> Vec<Sheet> {
    let numbers = Sheet {
        name: words.text("workbook-numbers"),
        kind: Kind::List,
        ..list(&figure.table(words))
    };
    let mut sheets = Vec::new();
    if let Figure::Pivot(pivot) = figure {
        sheets.push(crossed(pivot, words));
    }
    sheets.push(numbers);
    sheets.push(about(figure.frame(), words));
    sheets
}

fn list(table: &table::Table) -> Sheet {
    let rows = table.rows.iter();
    let row = |row: &Vec<table::Cell>| row.iter().map(|cell| plain(cell).into()).collect();
    Sheet {
        name: String::new(),
        kind: Kind::List,
        header: table.header.clone(),
        rows: rows.map(row).collect(),
    }
}

fn plain(cell: &table::Cell) -> Cell {
    match cell {
        table::Cell::Empty => Cell::Empty,
        table::Cell::Text(text) => Cell::text(text),
        table::Cell::Number(value) => Cell::Number(*value),
    }
}

/// Rows and columns with their totals, each number with the sign of its doubt; a dash where projects state nothing.
fn crossed(figure: &PivotFigure, words: &Words) -> Sheet {
    let (rows, columns) = figure.grid(words);
    Sheet {
        name: words.text("workbook-crossed"),
        kind: Kind::Cross,
        header: columns,
        rows: rows
            .into_iter()
            .map(|row| row.into_iter().map(shown).collect())
            .collect(),
    }
}

/// A cell of a grid, with its sign.
fn shown(cell: crate::figure::pivot::GridCell) -> xlsx::Cell {
    let value = xlsx::Cell {
        sign: cell.sign,
        ..plain(&cell.value).into()
    };
    if cell.is_strong {
        value.strong()
    } else {
        value
    }
}

/// What the numbers are, what was filtered, where they come from.
fn about(frame: &Frame, words: &Words) -> Sheet {
    let mut lines = vec![
        ("workbook-title", frame.title.clone()),
        ("workbook-filter", frame.subtitle.clone()),
    ];
    let notes = frame.notes.iter();
    lines.extend(notes.map(|note| ("workbook-note", note.clone())));
    lines.push(("workbook-sources", frame.sources.clone()));
    lines.push(("workbook-credit", frame.credit.clone()));
    words_sheet(words, &lines)
}

/// A sheet of words: the ids of what is told, and what; lines without words are left out.
pub fn words_sheet(words: &Words, lines: &[(&str, String)]) -> Sheet {
    let told = lines.iter().filter(|(_, text)| !text.is_empty());
    let line = |(id, text): &(&str, String)| {
        let name = xlsx::Cell::text(words.text(id)).strong();
        vec![name, xlsx::Cell::text(text)]
    };
    Sheet {
        name: words.text("workbook-about"),
        kind: Kind::Text,
        header: Vec::new(),
        rows: told.map(line).collect(),
    }
}
