//! `joba pivot`: totals by two fields at once.

use super::CANNOT;
use super::args::{Pivot, PivotFormat};
use super::check::object;
use super::input::{self, Asked, Selection};
use super::output::{Answer, Failure, hand_over, write_file};
use super::sum::{cell, headline, numbers};
use super::text_table::text_table;
use crate::exchange::table::{Cell, Dialect, write};
use crate::export;
use crate::figure::pivot::{Order, PivotSettings};
use crate::figure::{Figure, describe};
use crate::i18n::Words;
use crate::model::json::Json;
use crate::query::pivot::{self, Part};
use crate::query::totals::Key;

pub(super) fn pivot(args: &Pivot, words: &'static Words) -> Result<Answer, Failure> {
    let asked = Asked {
        file: args.dataset.as_deref(),
        view: args.view.as_deref(),
        filters: &args.filters,
        without_largest: None,
    };
    let selection = input::selection(asked, words)?;
    let fields = (args.rows, args.columns);
    let table = pivot::pivot(&selection.index, &selection.rows, fields, args.measure);
    let text = match (args.format, &args.output) {
        (PivotFormat::Xlsx, Some(path)) => {
            return write_file(path, &workbook(args, &selection, words)?, words);
        }
        (PivotFormat::Table | PivotFormat::Xlsx, _) => shown(&table, args, words),
        (PivotFormat::Json, _) => json(&table, args),
        (PivotFormat::Csv, _) => csv(&table),
    };
    hand_over(text, args.output.as_deref(), words)
}

/// The workbook that the window writes for the same table.
fn workbook(
    args: &Pivot,
    selection: &Selection,
    words: &'static Words,
) -> Result<Vec<u8>, Failure> {
    let material = selection.material(words);
    let settings = PivotSettings {
        rows: args.rows,
        columns: args.columns,
        measure: args.measure,
        has_heat: false,
        order: Order::Key,
    };
    let figure = Figure::pivot(&material, &settings, None);
    export::workbook(&figure, words)
        .map_err(|error| Failure::new(CANNOT, words.text(error.message_id())))
}

/// A line a row and at last the whole; where nothing is stated a dash, where there is no project nothing.
fn shown(table: &pivot::Pivot, args: &Pivot, words: &Words) -> String {
    let number = |part: &Part| {
        let quantity = part.total.quantity();
        quantity.map_or_else(|| "—".to_owned(), |q| headline(&q, table.measure, words))
    };
    let named = |(key, _): &(Key, Part)| describe::group_short(words, key);
    let total = words.text("cli-sum-total");
    let mut head = vec![words.text(&format!("cli-sum-by-{}", args.rows.code()))];
    head.extend(table.columns.iter().map(named));
    head.push(total.clone());
    let mut lines = vec![Some(head), None];
    for (row, cells) in table.rows.iter().zip(&table.cells) {
        let mut line = vec![named(row)];
        let cells = cells.iter();
        line.extend(cells.map(|cell| cell.as_deref().map_or_else(String::new, number)));
        line.push(number(&row.1));
        lines.push(Some(line));
    }
    lines.push(None);
    let mut last = vec![total];
    last.extend(table.columns.iter().map(|(_, part)| number(part)));
    last.push(number(&table.whole));
    lines.push(Some(last));
    let coverage = describe::coverage(words, &table.whole.total, table.measure);
    text_table(&lines, |column| column > 0) + &coverage + "\n"
}

fn json(table: &pivot::Pivot, args: &Pivot) -> String {
    let text = |text: &str| Json::Str(text.to_owned());
    let key = |key: &Key| key.code().map_or(Json::Null, |code| text(&code));
    let total = |part: &Part| object(numbers(&part.total, table.measure));
    let side = |parts: &[(Key, Part)]| {
        let one =
            |(value, part): &(Key, Part)| object(vec![("key", key(value)), ("total", total(part))]);
        Json::List(parts.iter().map(one).collect())
    };
    let line = |cells: &Vec<Option<Box<Part>>>| {
        let cells = cells.iter();
        Json::List(
            cells
                .map(|cell| cell.as_deref().map_or(Json::Null, total))
                .collect(),
        )
    };
    let all = object(vec![
        ("measure", text(table.measure.code())),
        ("rows_by", text(args.rows.code())),
        ("columns_by", text(args.columns.code())),
        ("rows", side(&table.rows)),
        ("columns", side(&table.columns)),
        ("cells", Json::List(table.cells.iter().map(line).collect())),
        ("total", total(&table.whole)),
    ]);
    all.to_text() + "\n"
}

/// A line a cell, which programs read easiest; then those of rows, columns and the whole, with an empty key.
fn csv(table: &pivot::Pivot) -> String {
    let names = numbers(&table.whole.total, table.measure);
    let mut header = vec!["row", "column"];
    header.extend(names.iter().map(|(name, _)| *name));
    let text = |key: Option<&Key>, all: &str| match key {
        Some(key) => Cell::text(key.code().unwrap_or_default()),
        None => Cell::text(all),
    };
    let line = |row: Option<&Key>, column: Option<&Key>, part: &Part| {
        let mut cells = vec![text(row, ALL), text(column, ALL)];
        let numbers = numbers(&part.total, table.measure);
        cells.extend(numbers.iter().map(|(_, value)| cell(value)));
        cells
    };
    let mut lines = Vec::new();
    for ((row, _), cells) in table.rows.iter().zip(&table.cells) {
        for ((column, _), part) in table.columns.iter().zip(cells) {
            lines.extend(
                part.as_deref()
                    .map(|part| line(Some(row), Some(column), part)),
            );
        }
    }
    let rows = table.rows.iter();
    lines.extend(rows.map(|(row, part)| line(Some(row), None, part)));
    let columns = table.columns.iter();
    lines.extend(columns.map(|(column, part)| line(None, Some(column), part)));
    lines.push(line(None, None, &table.whole));
    write(&header, &lines, Dialect::Comma)
}

/// In the place of a key, all its values; an empty key is "not stated".
const ALL: &str = "*";
