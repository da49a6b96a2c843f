//! The numbers behind the table of rows and columns: as one sees it, and a line a cell.

use super::pivot::{Cell as Part, GridCell, PivotFigure};
use super::table::{self, Cell, Table};
use crate::i18n::Words;
use crate::i18n::numbers::sign;
use crate::model::codes::Qualifier;

/// A line a cell, then one a row, one a column, and the whole; in these, "All" stands in the place of a value.
pub(super) fn pivot(figure: &PivotFigure, words: &Words) -> Table {
    let (rows, columns) = &figure.fields;
    let mut header = vec![rows.clone(), columns.clone()];
    header.extend(table::statement_header(words, figure.measure));
    header.extend(table::coverage_header(words));
    let all = words.text("table-all");
    let line = |row: &str, column: &str, part: &Part| {
        let mut cells = vec![Cell::Text(row.to_owned()), Cell::Text(column.to_owned())];
        cells.extend(table::statement(
            words,
            part.stated.as_ref(),
            figure.measure,
        ));
        cells.extend(table::coverage(&part.total));
        cells
    };
    let mut lines = Vec::new();
    for row in &figure.rows {
        for (cell, column) in row.cells.iter().zip(&figure.columns) {
            let cell = cell.as_deref();
            lines.extend(cell.map(|cell| line(&row.head.name, &column.name, cell)));
        }
    }
    let rows = figure.rows.iter().map(|row| &row.head);
    lines.extend(rows.map(|head| line(&head.name, &all, &head.cell)));
    let columns = figure.columns.iter();
    lines.extend(columns.map(|head| line(&all, &head.name, &head.cell)));
    lines.push(line(&all, &all, &figure.whole));
    Table {
        header,
        rows: lines,
    }
}

impl PivotFigure {
    /// The table as one sees it, totals last: its rows, and the names of its columns. Numbers are in the unit of the
    /// table; a dash stands where projects state nothing, and nothing where there is no project.
    pub fn grid(&self, words: &Words) -> (Vec<Vec<GridCell>>, Vec<String>) {
        let number = |part: &Part, is_strong: bool| match &part.stated {
            None => GridCell::text("—", is_strong),
            Some(quantity) => GridCell {
                value: table::statement(words, Some(quantity), self.measure)
                    .into_iter()
                    .next()
                    .unwrap_or(Cell::Empty),
                sign: match quantity.qualifier {
                    // Only the middle of a range stands in the cell.
                    Qualifier::Range => sign(Qualifier::Approx),
                    other => sign(other),
                },
                is_strong,
            },
        };
        let mut rows: Vec<Vec<GridCell>> = Vec::new();
        for line in &self.rows {
            let mut row = vec![GridCell::text(&line.head.name, false)];
            let cells = line.cells.iter();
            row.extend(cells.map(|cell| {
                let cell = cell.as_deref();
                cell.map_or_else(|| GridCell::text("", false), |cell| number(cell, false))
            }));
            row.push(number(&line.head.cell, true));
            rows.push(row);
        }
        let mut last = vec![GridCell::text(&self.total_name, true)];
        last.extend(self.columns.iter().map(|head| number(&head.cell, true)));
        last.push(number(&self.whole, true));
        rows.push(last);
        let mut columns = vec![self.fields.0.clone()];
        columns.extend(self.columns.iter().map(|head| head.name.clone()));
        columns.push(self.total_name.clone());
        (rows, columns)
    }
}
