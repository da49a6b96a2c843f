//! The numbers behind the ranges by stage.

use super::Grouping;
use super::stages::{StageBar, StagesFigure};
use super::table::{self, Cell, Table};
use crate::i18n::Words;
use crate::model::quantity::Quantity;

/// One row a stage: its number, then its weight and its weighted number where these are shown, then what it covers.
pub(super) fn stages(figure: &StagesFigure, words: &Words) -> Table {
    let measure = figure.measure;
    let mut header = vec![table::group_header(words, Grouping::Status)];
    header.extend(table::statement_header(words, measure));
    if figure.is_weighted {
        header.push(words.text("stages-column-weight-percent"));
        let name = format!("stages-table-weighted-{}", measure.code());
        header.extend(table::quantity_header(words, words.text(&name)));
    }
    header.extend(table::coverage_header(words));
    let row = |bar: &StageBar| {
        let stated = |mark: &Option<super::bars::Mark>| -> Option<Quantity> {
            mark.as_ref().map(|mark| mark.quantity)
        };
        let mut row = vec![Cell::Text(bar.name.clone())];
        row.extend(table::statement(
            words,
            stated(&bar.plain).as_ref(),
            measure,
        ));
        if figure.is_weighted {
            let percent = bar.weight.map(|weight| Cell::number(weight * 100.0));
            row.push(percent.unwrap_or(Cell::Empty));
            let weighted = stated(&bar.weighted);
            row.extend(table::statement(words, weighted.as_ref(), measure));
        }
        row.extend(table::coverage(&bar.totals.plain));
        row
    };
    Table {
        rows: figure.bars.iter().map(row).collect(),
        header,
    }
}
