//! What the looks of the rungs mean, above the panels.

use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::draw::text::{self, Face};
use crate::draw::theme::{Theme, space};
use crate::draw::{palette, shapes};
use crate::figure::ladder::{LadderFigure, Look};

/// Side of a sample, in points.
const SAMPLE: f32 = 11.0;

/// Paints the legend at the top of `rect`, wrapped where it is too wide; returns where the panels may begin.
pub(super) fn legend_ui(ui: &Ui, figure: &LadderFigure, theme: &Theme, rect: Rect) -> f32 {
    let mut at = rect.left_top();
    let mut bottom = rect.top();
    for (look, words) in &figure.legend {
        let room = rect.width() - SAMPLE - 6.0;
        let galley = text::wrapped(ui, words, Face::regular(12.0), theme.second, room);
        let width = SAMPLE + 6.0 + galley.size().x;
        if at.x > rect.left() && at.x + width > rect.right() {
            at = pos2(rect.left(), bottom + space::XS);
        }
        let middle = at.y + galley.size().y / 2.0;
        let centre = pos2(at.x + SAMPLE / 2.0, middle);
        sample(
            ui,
            *look,
            theme,
            Rect::from_center_size(centre, vec2(SAMPLE, SAMPLE)),
        );
        let from = pos2(at.x + SAMPLE + 6.0, middle);
        let area = text::paint(ui.painter(), &galley, Align2::LEFT_CENTER, from);
        bottom = bottom.max(area.bottom());
        at.x = area.right() + space::L;
    }
    bottom + space::M
}

fn sample(ui: &Ui, look: Look, theme: &Theme, rect: Rect) {
    let color = palette::rung(theme, look);
    match look {
        Look::Filled(_) => drop(ui.painter().rect_filled(rect, 0.0, color)),
        Look::Outlined => shapes::outline(ui.painter(), rect, color),
    }
}
