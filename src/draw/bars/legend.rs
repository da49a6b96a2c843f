//! The words for two series above the bars; one series needs none.

use egui::{Align2, CornerRadius, Rect, Ui, pos2, vec2};

use crate::draw::palette;
use crate::draw::text::{self, Face};
use crate::draw::theme::{Theme, space};
use crate::figure::bars::BarsFigure;

/// Side of a colour sample, in points.
const SAMPLE: f32 = 11.0;

/// Paints the legend at the top of `rect`, wrapped where it is too wide; returns where the bars may begin.
pub(super) fn legend_ui(ui: &Ui, figure: &BarsFigure, theme: &Theme, rect: Rect) -> f32 {
    if figure.series.is_empty() {
        return rect.top();
    }
    let mut at = rect.left_top();
    let mut bottom = rect.top();
    for (measure, words) in &figure.series {
        let galley = text::line(ui, words, Face::regular(12.0), theme.second);
        let width = SAMPLE + 6.0 + galley.size().x;
        if at.x > rect.left() && at.x + width > rect.right() {
            at = pos2(rect.left(), bottom + space::XS);
        }
        let middle = at.y + galley.size().y / 2.0;
        let sample =
            Rect::from_center_size(pos2(at.x + SAMPLE / 2.0, middle), vec2(SAMPLE, SAMPLE));
        let color = palette::series(theme, *measure);
        ui.painter().rect_filled(sample, CornerRadius::ZERO, color);
        let from = pos2(at.x + SAMPLE + 6.0, middle);
        let words = text::paint(ui.painter(), &galley, Align2::LEFT_CENTER, from);
        bottom = bottom.max(words.bottom());
        at.x = words.right() + space::L;
    }
    bottom + space::S
}
