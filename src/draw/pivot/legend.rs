//! What the colours mean, above the table.

use egui::{Align2, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::draw::text::{self, Face};
use crate::draw::theme::{Theme, space};
use crate::draw::{palette, shapes};
use crate::figure::map::Fill;
use crate::figure::pivot::PivotFigure;

/// Size of a sample, in points.
const SAMPLE: egui::Vec2 = vec2(18.0, 12.0);

/// Paints the legend at the top of `rect`, wrapped where it is too wide; returns where the table may begin.
pub(super) fn legend_ui(ui: &Ui, figure: &PivotFigure, theme: &Theme, rect: Rect) -> f32 {
    let classes = figure.legend.iter();
    let classes = classes.map(|class| (Some(Fill::Class(class.tone)), class.label.as_str()));
    let special = figure.legend_special.iter();
    let special = special.map(|(fill, words)| (Some(*fill), words.as_str()));
    let title = (!figure.legend.is_empty()).then_some((None, figure.legend_title.as_str()));
    let mut at = rect.left_top();
    let mut bottom = rect.top();
    for (fill, words) in title.into_iter().chain(classes).chain(special) {
        let sample = if fill.is_some() { SAMPLE.x + 6.0 } else { 0.0 };
        let face = if fill.is_some() {
            Face::regular(12.0)
        } else {
            Face::medium(12.0)
        };
        let room = rect.width() - sample;
        let galley = text::wrapped(ui, words, face, theme.text, room);
        let width = sample + galley.size().x;
        if at.x > rect.left() && at.x + width > rect.right() {
            at = pos2(rect.left(), bottom + space::XS);
        }
        let middle = at.y + galley.size().y.max(SAMPLE.y) / 2.0;
        if let Some(fill) = fill {
            let centre = pos2(at.x + SAMPLE.x / 2.0, middle);
            let rect = Rect::from_center_size(centre, SAMPLE);
            sample_ui(ui, theme, (figure, fill), rect);
        }
        let from = pos2(at.x + sample, middle);
        let area = text::paint(ui.painter(), &galley, Align2::LEFT_CENTER, from);
        bottom = bottom.max(area.bottom());
        at.x = area.right() + space::M;
    }
    if bottom > rect.top() {
        bottom + space::S
    } else {
        bottom
    }
}

fn sample_ui(ui: &Ui, theme: &Theme, (figure, fill): (&PivotFigure, Fill), rect: Rect) {
    let painter = ui.painter();
    painter.rect_filled(rect, 0.0, palette::area(theme, figure.measure, fill));
    let edge = match fill {
        Fill::Class(_) | Fill::NoProject => return,
        Fill::Zero => theme.second,
        Fill::NoNumber => {
            shapes::hatch(painter, rect, theme.hatch);
            theme.hatch
        }
    };
    painter.rect_stroke(rect, 0.0, Stroke::new(1.0, edge), StrokeKind::Inside);
}
