//! What the shapes and signs of the timeline mean; only what occurs.

use std::sync::Arc;

use egui::{Align2, Galley, Pos2, Rangef, Rect, Ui, pos2};

use super::shapes;
use crate::draw::text::{self, Face};
use crate::draw::theme::{Theme, size, space};
use crate::figure::timeline::{Sign, TimelineFigure};
use crate::i18n::Words;
use crate::model::codes::Event;

/// Width of a shape and of a longer sign, in points.
const SHAPE: f32 = 14.0;
const LONG: f32 = 30.0;

/// A sign with its words.
#[derive(Clone, Copy)]
enum Entry {
    Event(Event),
    Sign(Sign),
}

/// Paints the legend at the top of `rect`, wrapped where it is too wide; returns where the rows may begin.
pub(super) fn legend_ui(ui: &Ui, figure: &TimelineFigure, theme: &Theme, rect: Rect) -> f32 {
    let words = Words::of(figure.frame.lang);
    let events = figure.events.iter().map(|event| Entry::Event(*event));
    let signs = figure.signs.iter().map(|sign| Entry::Sign(*sign));
    let mut at = rect.left_top();
    let mut bottom = rect.top();
    for entry in events.chain(signs) {
        let text = match entry {
            Entry::Event(event) => words.name(&event),
            Entry::Sign(sign) => words.text(sign.message_id()),
        };
        let galley = text::line(ui, &text, Face::regular(size::SMALL), theme.second);
        let sample = match entry {
            Entry::Event(_) | Entry::Sign(Sign::Planned | Sign::Actual) => SHAPE,
            Entry::Sign(Sign::Soft | Sign::Overdue) => LONG,
        };
        let width = sample + 5.0 + galley.size().x;
        if at.x > rect.left() && at.x + width > rect.right() {
            at = pos2(rect.left(), bottom + 3.0);
        }
        bottom = bottom.max(at.y + galley.size().y);
        entry_ui(ui, figure, entry, theme, (at, sample, &galley));
        at.x += width + space::L;
    }
    if bottom > rect.top() {
        bottom + space::S
    } else {
        bottom
    }
}

fn entry_ui(
    ui: &Ui,
    figure: &TimelineFigure,
    entry: Entry,
    theme: &Theme,
    (at, sample, galley): (Pos2, f32, &Arc<Galley>),
) {
    let painter = ui.painter();
    let y = at.y + galley.size().y / 2.0;
    let middle = pos2(at.x + sample / 2.0, y);
    let event = figure.events.first().copied().unwrap_or(Event::Other);
    let across = Rangef::new(at.x, at.x + sample);
    match entry {
        Entry::Event(event) => {
            let has_actual = figure.signs.contains(&Sign::Actual);
            let fill = if has_actual {
                theme.second
            } else {
                theme.window
            };
            shapes::event(painter, event, middle, fill, theme.second);
        }
        Entry::Sign(Sign::Planned) => {
            shapes::event(painter, event, middle, theme.window, theme.accent);
        }
        Entry::Sign(Sign::Actual) => {
            shapes::event(painter, event, middle, theme.accent, theme.accent);
        }
        Entry::Sign(Sign::Soft) => {
            let core = Rangef::new(across.min + sample / 3.0, across.max - sample / 3.0);
            let color = super::bar_color(theme, theme.window, false);
            shapes::bar(painter, y, across, core, color, theme.window);
        }
        Entry::Sign(Sign::Overdue) => shapes::overdue(painter, y, across, theme.warning),
    }
    let from = pos2(at.x + sample + 5.0, y);
    text::paint(painter, galley, Align2::LEFT_CENTER, from);
}
