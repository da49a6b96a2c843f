//! What differs between two states of a dataset: counts in one line, and a list of what changes.

use egui::{FontId, Label, RichText, ScrollArea, Ui};

use super::View;
use crate::document::diff::{Change, Difference, RecordKind, by_record};
use crate::draw::fonts;
use crate::draw::theme::{size, space};
use crate::i18n::Words;

/// The most lines that the list shows.
const MOST: usize = 200;

/// How many projects were changed, added and removed, and whether anything else was.
pub fn counts(words: &Words, differences: &[Difference]) -> String {
    let (mut changed, mut added, mut removed, mut has_other) = (0, 0, 0, false);
    for record in by_record(differences) {
        let whole = record.iter().find(|d| d.is_whole_record());
        let is_project = record.iter().any(|d| d.record.kind == RecordKind::Project);
        match whole.map(|d| &d.change) {
            _ if !is_project => has_other = true,
            Some(Change::Added { .. }) => added += 1,
            Some(Change::Removed { .. }) => removed += 1,
            // Only its place in the list.
            Some(Change::Moved { .. }) if record.len() == 1 => has_other = true,
            Some(Change::Moved { .. } | Change::Changed { .. }) | None => changed += 1,
        }
    }
    let count = |id: &str, n: usize| {
        let shown = words.number(n as f64, 0);
        (n > 0).then(|| words.fill(id, &[("n", n.into()), ("shown", shown.into())]))
    };
    let parts: Vec<String> = [
        count("difference-changed", changed),
        count("difference-added", added),
        count("difference-removed", removed),
        has_other.then(|| words.text("difference-other")),
    ]
    .into_iter()
    .flatten()
    .collect();
    if parts.is_empty() {
        words.text("difference-none")
    } else {
        parts.join(" · ")
    }
}

/// The differences record by record, in a box that scrolls.
pub fn list_ui(ui: &mut Ui, view: &View<'_>, differences: &[Difference], height: f32) {
    let words = view.words;
    let frame = egui::Frame::new()
        .stroke(egui::Stroke::new(1.0, view.theme.line))
        .inner_margin(space::S);
    frame.show(ui, |ui| {
        ScrollArea::vertical()
            .max_height(height)
            .min_scrolled_height(height)
            .auto_shrink([false, true])
            .show(ui, |ui| {
                let shown = differences.get(..MOST).unwrap_or(differences);
                for record in by_record(shown) {
                    record_ui(ui, view, record);
                }
                let rest = differences.len() - shown.len();
                if rest > 0 {
                    let shown = words.number(rest as f64, 0);
                    let args = [("n", rest.into()), ("shown", shown.into())];
                    let more = words.fill("difference-more", &args);
                    ui.label(RichText::new(more).color(view.theme.second));
                }
            });
    });
}

fn record_ui(ui: &mut Ui, view: &View<'_>, differences: &[Difference]) {
    let Some(first) = differences.first() else {
        return;
    };
    let font = FontId::new(size::BODY, fonts::medium());
    let name = RichText::new(view.words.line(&first.record.message())).font(font);
    ui.add(Label::new(name).wrap());
    ui.indent(first.record.id.as_str(), |ui| {
        for difference in differences {
            let line = view.words.line(difference.message());
            ui.add(Label::new(line).wrap());
        }
    });
}
