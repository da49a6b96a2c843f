//! The numbers behind the capacity ladder: a row a stage of a project.

use super::ladder::{LadderFigure, Panel, Rung};
use super::ladder_words::look_words;
use super::table::{self, Cell, Table};
use crate::i18n::Words;

/// The table of a ladder; numbers are in the unit that the first column names.
pub(super) fn ladder(figure: &LadderFigure, words: &Words) -> Table {
    let columns = ["product", "project", "phase", "stage"];
    let columns = columns.map(|column| words.text(&format!("ladder-table-{column}")));
    let number = words.text("ladder-table-capacity");
    let header = columns
        .into_iter()
        .chain(table::quantity_header(words, number));
    let mut rows = Vec::new();
    for panel in &figure.panels {
        for climb in &panel.climbs {
            let rungs = climb.rungs.iter();
            rows.extend(rungs.map(|rung| row(panel, &climb.name, rung, words)));
        }
    }
    Table {
        header: header.collect(),
        rows,
    }
}

fn row(panel: &Panel, project: &str, rung: &Rung, words: &Words) -> Vec<Cell> {
    let phase = match rung.name.as_str() {
        "" => Cell::Empty,
        name => Cell::Text(name.to_owned()),
    };
    let mut cells = vec![
        Cell::Text(panel.title.clone()),
        Cell::Text(project.to_owned()),
        phase,
        Cell::Text(look_words(words, rung.look)),
    ];
    let stated = rung.mark.as_ref().map(|mark| &mark.quantity);
    cells.extend(table::quantity(words, stated, 1.0 / panel.unit));
    cells
}
