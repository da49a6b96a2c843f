//! The value axis: hairlines behind the bars and round numbers below them.

use egui::{Align2, Rect, Stroke, Ui, pos2};

use super::scale::Scale;
use super::ticks;
use crate::draw::text::{self, Face};
use crate::draw::theme::{Theme, space};
use crate::figure::describe;
use crate::i18n::Words;

/// Height of the numbers under the bars, in points.
pub(super) const HEIGHT: f32 = 20.0;
/// Distance between two marks of the axis, in points, at the least.
const SPACING: f32 = 110.0;

/// Paints the axis of bars that stand in `rect`, whose numbers stand below it.
pub(super) fn axis_ui(ui: &Ui, scale: &Scale, words: &Words, theme: &Theme, rect: Rect) {
    let count = ((rect.right() - scale.left) / SPACING).max(2.0) as usize;
    let marks = scale.marks(count);
    let decimals = ticks::decimals(&marks);
    let mut last = f32::NEG_INFINITY;
    for mark in &marks {
        let x = scale.place(*mark);
        if x > rect.right() + 0.5 {
            continue;
        }
        let line = Stroke::new(1.0, theme.line);
        ui.painter().vline(x, rect.y_range(), line);
        let number = describe::axis_number(words, scale.units(*mark), decimals);
        let galley = text::line(ui, &number, Face::regular(12.0), theme.second);
        let at = pos2(x, rect.bottom() + space::XS);
        let place = Align2::CENTER_TOP.anchor_size(at, galley.size());
        if place.left() > last && place.right() <= rect.right() + 2.0 {
            text::paint(ui.painter(), &galley, Align2::CENTER_TOP, at);
            last = place.right() + space::S;
        }
    }
}

/// Paints the line that the bars start from.
pub(super) fn base_ui(ui: &Ui, scale: &Scale, theme: &Theme, rect: Rect) {
    let line = Stroke::new(1.0, theme.missing);
    ui.painter().vline(scale.left, rect.y_range(), line);
}
