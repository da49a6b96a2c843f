//! The dates behind the timeline, one milestone a row, then the projects without a date.

use super::table::{Cell, Table};
use super::timeline::{Line, Mark, TimelineFigure};
use crate::i18n::Words;
use crate::model::date::Form;

/// The columns after the name of the project.
const COLUMNS: [&str; 6] = ["event", "kind", "date", "earliest", "latest", "overdue"];

/// The table of a timeline.
pub(super) fn timeline(figure: &TimelineFigure, words: &Words) -> Table {
    let header = ["project"].into_iter().chain(COLUMNS);
    let header = header.map(|column| words.text(&format!("timeline-table-{column}")));
    let mut rows = Vec::new();
    for line in &figure.lines {
        if let Line::Row(row) = line {
            let marks = row.marks.iter().map(|mark| {
                let mut cells = vec![Cell::Text(row.name.clone())];
                cells.extend(cells_of(mark, words));
                cells
            });
            rows.extend(marks);
        }
    }
    let named = figure.undated.named.iter().map(|named| &named.text);
    let undated = named.chain(&figure.undated.rest).map(|name| {
        let mut cells = vec![Cell::Text(name.clone())];
        cells.resize(1 + COLUMNS.len(), Cell::Empty);
        cells
    });
    rows.extend(undated);
    Table {
        header: header.collect(),
        rows,
    }
}

fn cells_of(mark: &Mark, words: &Words) -> [Cell; 6] {
    let kind = if mark.is_actual { "actual" } else { "planned" };
    let (has_start, has_end) = match mark.date.form() {
        Form::In(_) | Form::Between(..) => (true, true),
        Form::By(_) => (false, true),
        Form::From(_) => (true, false),
    };
    let day = |has: bool, day: jiff::civil::Date| {
        if has {
            Cell::Text(day.to_string())
        } else {
            Cell::Empty
        }
    };
    let overdue = mark.is_overdue.then(|| Cell::Text(words.text("table-yes")));
    [
        Cell::Text(words.name(&mark.event)),
        Cell::Text(words.text(&format!("timeline-sign-{kind}"))),
        Cell::Text(words.date(&mark.date)),
        day(has_start, mark.date.earliest()),
        day(has_end, mark.date.latest()),
        overdue.unwrap_or(Cell::Empty),
    ]
}
