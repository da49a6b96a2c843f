//! The words around and in the table of rows and columns: title, numbers of cells, legend, notes.

use super::describe::{self, counted, key};
use super::map::Fill;
use super::pivot::{Cell, Head, Line, PivotFigure, PivotSettings};
use super::{Frame, Grouping, Material, Measure, notes as common, table};
use crate::i18n::{Arg, Words};
use crate::model::quantity::{Quantity, Total};
use crate::query::totals::Unit;

/// This many of the largest cells are spoken.
const SPOKEN: usize = 3;

/// The words of all figures, with a title of its own: a table counts money in millions.
pub(super) fn frame(material: &Material<'_>, settings: &PivotSettings, all: &Total) -> Frame {
    let words = material.words;
    let field = |by: Grouping| Arg::from(words.text(&format!("pivot-by-{}", by.code())));
    let args = [
        ("rows", field(settings.rows)),
        ("columns", field(settings.columns)),
    ];
    let title = words.fill(&format!("pivot-title-{}", key(settings.measure)), &args);
    Frame {
        title,
        ..describe::frame(material, settings.measure, settings.rows, all)
    }
}

/// What a field is called: "Region".
pub(super) fn field(words: &Words, by: Grouping) -> String {
    table::group_header(words, by)
}

/// What the colours measure, and the unit: "Investment, m $".
pub(super) fn legend_title(words: &Words, measure: Measure) -> String {
    let code = measure.code().replace('_', "-");
    words.text(&format!("table-measure-{code}"))
}

/// A statement in the unit of a table: "≈ 15,000", "> 2,400", "0.4".
pub(super) fn label(words: &Words, quantity: &Quantity, measure: Measure) -> String {
    match measure.unit() {
        Unit::Dollars => {
            let shown = quantity.scaled(1.0 / table::unit(measure));
            match digits(shown.headline) {
                Some(digits) => words.quantity(&shown, digits),
                None => describe::number_label(words, &shown),
            }
        }
        Unit::Jobs | Unit::Projects | Unit::JobsPerMillion => {
            describe::label(words, quantity, measure)
        }
    }
}

/// The decimals of millions of dollars, as in the table of projects; `None` where these would say nothing.
fn digits(millions: f64) -> Option<usize> {
    match millions {
        v if v == 0.0 || (9.95..1e9).contains(&v) => Some(0),
        v if (0.95..9.95).contains(&v) => Some(1),
        _ => None,
    }
}

/// The ends of a class: "89–650".
pub(super) fn bounds(
    words: &Words,
    (from, to): (Option<f64>, Option<f64>),
    measure: Measure,
) -> String {
    let end = |value: f64| label(words, &Quantity::whole(value), measure);
    let mut ends: Vec<String> = [from, to].into_iter().flatten().map(end).collect();
    ends.dedup();
    ends.join("–")
}

/// What colours stand for besides the classes; only what occurs.
pub(super) fn special(words: &Words, figure: &PivotFigure) -> Vec<(Fill, String)> {
    let has = |fill: Fill| figure.cells().any(|cell| cell.fill == Some(fill));
    let no_number = format!("figure-legend-no-number-{}", key(figure.measure));
    let entries = [
        (Fill::Zero, "figure-legend-zero"),
        (Fill::NoNumber, no_number.as_str()),
    ];
    let entries = entries.into_iter().filter(|(fill, _)| has(*fill));
    entries.map(|(fill, id)| (fill, words.text(id))).collect()
}

/// What has to be known to read it.
pub(super) fn notes(material: &Material<'_>, figure: &PivotFigure) -> Vec<String> {
    let words = material.words;
    let heads = figure.columns.iter();
    let heads = heads.chain(figure.rows.iter().map(|line| &line.head));
    let totals = heads.map(|head: &Head| &head.cell).chain([&figure.whole]);
    let shown = figure.cells().chain(totals).filter_map(|cell| cell.stated);
    let shown: Vec<Quantity> = shown.collect();
    let is_empty = |line: &Line| line.cells.iter().any(Option::is_none);
    let mut found = Vec::new();
    found.extend(common::signs(material, &shown, &[]));
    if figure.rows.iter().any(is_empty) {
        found.push(words.text("pivot-note-empty"));
    }
    if !figure.measure.adds_up() && !shown.is_empty() {
        found.push(words.text("pivot-note-ratio"));
    }
    for by in [figure.by.0, figure.by.1] {
        found.extend(lead(words, by));
    }
    let (rows, columns) = figure.undrawn();
    for (n, id) in [
        (rows, "pivot-note-more-rows"),
        (columns, "pivot-note-more-columns"),
    ] {
        if n > 0 {
            found.push(words.fill(id, &counted(words, n)));
        }
    }
    found.extend(common::left_out(material, &figure.whole.total));
    found
}

/// Of several countries or investors one counts, so that the sums add up.
fn lead(words: &Words, by: Grouping) -> Option<String> {
    match by {
        Grouping::Country => Some(words.text("pivot-note-country")),
        Grouping::Investor => Some(words.text("pivot-note-investor")),
        Grouping::Region
        | Grouping::Sector
        | Grouping::Status
        | Grouping::Type
        | Grouping::Year => None,
    }
}

/// The size of the table and its largest cells, for somebody who cannot see it.
pub(super) fn spoken(material: &Material<'_>, figure: &PivotFigure) -> String {
    let words = material.words;
    let named = |line: &'_ Line| -> Vec<(f64, String)> {
        let cells = line.cells.iter().zip(&figure.columns);
        let cells = cells.filter_map(|(cell, column)| {
            let cell: &Cell = cell.as_deref()?;
            let text = format!("{}, {}: {}", line.head.name, column.name, cell.label);
            Some((cell.stated?.headline, text))
        });
        cells.collect()
    };
    let mut largest: Vec<(f64, String)> = figure.rows.iter().flat_map(named).collect();
    largest.sort_by(|a, b| b.0.total_cmp(&a.0));
    let most: Vec<String> = largest
        .into_iter()
        .take(SPOKEN)
        .map(|(_, text)| text)
        .collect();
    if most.is_empty() {
        return figure.frame.subtitle.clone();
    }
    let number = |n: usize| Arg::from(words.number(n as f64, 0));
    let args = [
        ("rows", number(figure.rows.len())),
        ("columns", number(figure.columns.len())),
        ("most", Arg::from(most.join("; "))),
    ];
    let said = words.fill("pivot-spoken", &args);
    format!("{}. {said}", figure.frame.subtitle)
}
