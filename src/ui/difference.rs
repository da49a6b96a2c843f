//! What differs between two states of a dataset: counts in one line, and a list of what changes.

use egui::{Label, RichText, ScrollArea, Ui};

use super::View;
use crate::document::Difference;
use crate::draw::theme::space;
use crate::i18n::Words;
use crate::model::visible::visible;

/// The most lines that the list shows.
const MOST: usize = 200;

/// Characters of a line.
const WIDTH: usize = 160;

/// `2 changed · 1 added · 1 removed`, for projects; or that nothing differs.
pub fn counts(words: &Words, difference: &Difference) -> String {
    let count = |id: &str, n: usize| {
        let shown = words.number(n as f64, 0);
        (n > 0).then(|| words.fill(id, &[("n", n.into()), ("shown", shown.into())]))
    };
    let parts: Vec<String> = [
        count("difference-changed", difference.changed.len()),
        count("difference-added", difference.added.len()),
        count("difference-removed", difference.removed.len()),
        difference.has_other.then(|| words.text("difference-other")),
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

/// The list of what changes, in a box that scrolls.
pub fn list_ui(ui: &mut Ui, view: &View<'_>, difference: &Difference, height: f32) {
    let lines = difference.lines();
    let frame = egui::Frame::new()
        .stroke(egui::Stroke::new(1.0, view.theme.line))
        .inner_margin(space::S);
    frame.show(ui, |ui| {
        ScrollArea::vertical()
            .max_height(height)
            .min_scrolled_height(height)
            .auto_shrink([false, true])
            .show(ui, |ui| {
                for message in lines.iter().take(MOST) {
                    let line = visible(&view.words.say(message), WIDTH);
                    ui.add(Label::new(capitalised(&line)).wrap());
                }
                let rest = lines.len().saturating_sub(MOST);
                if rest > 0 {
                    let shown = view.words.number(rest as f64, 0);
                    let args = [("n", rest.into()), ("shown", shown.into())];
                    let more = view.words.fill("difference-more", &args);
                    ui.label(RichText::new(more).color(view.theme.second));
                }
            });
    });
}

/// The text with a capital letter at its start: the messages are made to stand in a sentence.
fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next();
    first
        .into_iter()
        .flat_map(char::to_uppercase)
        .chain(letters)
        .collect()
}
