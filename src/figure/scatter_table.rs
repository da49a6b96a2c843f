//! The numbers behind investment against jobs: those of the points, then those of the projects that are only named.

use super::Measure;
use super::scatter::{ScatterFigure, status_name};
use super::table::{Cell, Table, statement, statement_header};
use crate::i18n::Words;
use crate::model::codes::Status;
use crate::model::quantity::Quantity;

/// The table of the figure.
pub(super) fn scatter(figure: &ScatterFigure, words: &Words) -> Table {
    let mut header = vec![
        words.text("scatter-table-project"),
        words.text("table-by-status"),
    ];
    header.extend(statement_header(words, Measure::Investment));
    header.extend(statement_header(words, Measure::Jobs));
    header.push(words.text("table-measure-jobs-per-million"));
    let row = |name: &str,
               status: Option<Status>,
               money: Option<&Quantity>,
               jobs: Option<&Quantity>,
               ratio: Option<&Quantity>| {
        let mut row = vec![
            Cell::Text(name.to_owned()),
            Cell::Text(status_name(words, status)),
        ];
        row.extend(statement(words, money, Measure::Investment));
        row.extend(statement(words, jobs, Measure::Jobs));
        row.push(ratio.map_or(Cell::Empty, |ratio| Cell::number(ratio.headline)));
        row
    };
    let points = figure.points.iter().map(|point| {
        let (money, jobs) = (Some(&point.money), Some(&point.jobs));
        row(&point.name, point.status, money, jobs, point.ratio.as_ref())
    });
    let others = figure.others.iter().map(|other| {
        let (money, jobs) = (other.money.as_ref(), other.jobs.as_ref());
        row(&other.name, other.status, money, jobs, None)
    });
    Table {
        header,
        rows: points.chain(others).collect(),
    }
}
