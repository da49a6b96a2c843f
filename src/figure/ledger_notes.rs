//! The notes below the ledger, and what is said of it to somebody who cannot see it.

use super::hover::with_unit;
use super::ledger::{Entry, LedgerFigure, Rest};
use super::ledger_words::{id, nothing};
use super::{Material, notes};
use crate::i18n::Arg;
use crate::model::quantity::Quantity;

/// This many announcements are described to somebody who cannot see them.
const SPOKEN: usize = 3;

/// Notes and the spoken summary, when all entries are made.
pub(super) fn finish(material: &Material<'_>, figure: &mut LedgerFigure) {
    let words = material.words;
    let parts = || {
        let itemised = figure.entries.iter().filter_map(|e| e.itemised.as_ref());
        itemised.flat_map(|itemised| &itemised.parts)
    };
    let marks = || figure.entries.iter().map(|entry| &entry.announced);
    let sums = figure
        .entries
        .iter()
        .filter_map(|e| Some(e.itemised.as_ref()?.quantity));
    let shown: Vec<Quantity> = marks()
        .map(|mark| mark.quantity)
        .chain(sums)
        .chain(parts().map(|part| part.quantity))
        .collect();
    let shapes = [
        (
            marks().any(|m| m.whisker().is_some()),
            "figure-shape-whisker",
        ),
        (marks().any(|m| m.quantity.is_open), "figure-shape-arrow"),
        (
            parts().any(|p| p.quantity.low.is_none()),
            "figure-shape-hollow",
        ),
    ];
    let shapes: Vec<&'static str> = shapes
        .into_iter()
        .filter_map(|(occurs, id)| occurs.then_some(id))
        .collect();
    let mut found = Vec::new();
    let has_rest = |entry: &Entry| matches!(entry.rest, Rest::Residual(..));
    if figure.entries.iter().any(has_rest) {
        found.push(words.text(&id("ledger-note", figure.account)));
    }
    found.push(words.text("ledger-note-apart"));
    if !material.filter.is_empty() {
        found.push(words.text("ledger-note-filter"));
    }
    found.extend(notes::signs(material, &shown, &shapes));
    let spoken = spoken(material, figure);
    figure.frame.notes = found;
    figure.frame.spoken = spoken;
}

fn spoken(material: &Material<'_>, figure: &LedgerFigure) -> String {
    let words = material.words;
    let measure = figure.account.measure();
    let entry = |entry: &Entry| {
        let announced = with_unit(material, &entry.announced.quantity, measure);
        let itemised = entry.itemised.as_ref();
        let itemised = itemised.map_or_else(
            || nothing(words, figure.account),
            |itemised| with_unit(material, &itemised.quantity, measure),
        );
        let args = [
            ("title", Arg::from(entry.title.clone())),
            ("announced", Arg::from(announced)),
            ("itemised", Arg::from(itemised)),
        ];
        words.fill(&id("ledger-spoken", figure.account), &args)
    };
    let subtitle = std::iter::once(format!("{}.", figure.frame.subtitle));
    let entries = figure.entries.iter().take(SPOKEN).map(entry);
    subtitle.chain(entries).collect::<Vec<_>>().join(" ")
}
