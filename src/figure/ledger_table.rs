//! The numbers behind the ledger: for each announcement the announced total, its members, their sum and what is left.

use super::Measure;
use super::ledger::{Entry, LedgerFigure, Rest};
use super::table::{self, Cell, Table};
use crate::i18n::Words;
use crate::model::quantity::Quantity;

/// The table of a ledger.
pub(super) fn ledger(figure: &LedgerFigure, words: &Words) -> Table {
    let columns = ["title", "line", "project"];
    let columns = columns.map(|column| words.text(&format!("ledger-table-{column}")));
    let number = words.text(&format!("ledger-table-{}", figure.account.code()));
    let header = columns
        .into_iter()
        .chain(table::quantity_header(words, number));
    let measure = figure.account.measure();
    let entries = figure.entries.iter();
    let mut rows: Vec<Vec<Cell>> = entries
        .flat_map(|e| entry(figure, e, measure, words))
        .collect();
    rows.extend(figure.untold.iter().map(|untold| {
        let mut cells = vec![Cell::Text(untold.text.clone())];
        cells.resize(8, Cell::Empty);
        cells
    }));
    Table {
        header: header.collect(),
        rows,
    }
}

fn entry(figure: &LedgerFigure, entry: &Entry, measure: Measure, words: &Words) -> Vec<Vec<Cell>> {
    let row = |line: &str, project: Cell, quantity: Option<&Quantity>| {
        let mut cells = vec![
            Cell::Text(entry.title.clone()),
            Cell::Text(line.to_owned()),
            project,
        ];
        cells.extend(table::statement(words, quantity, measure));
        cells
    };
    let terms = &figure.terms;
    let announced = Some(&entry.announced.quantity);
    let mut rows = vec![row(&terms.announced, Cell::Empty, announced)];
    if let Some(itemised) = &entry.itemised {
        let parts = itemised.parts.iter();
        rows.extend(parts.map(|part| {
            let name = Cell::Text(part.name.clone());
            row(&terms.itemised, name, Some(&part.quantity))
        }));
        rows.push(row(&terms.itemised, Cell::Empty, Some(&itemised.quantity)));
    }
    if let (Rest::Residual(quantity, _), Some(_)) = (&entry.rest, &entry.itemised) {
        rows.push(row(&terms.residual, Cell::Empty, Some(quantity)));
    }
    if let Rest::Over(quantity, _) = &entry.rest {
        rows.push(row(&terms.over, Cell::Empty, Some(quantity)));
    }
    rows
}
