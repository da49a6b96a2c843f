//! What shapes, colours and lines mean; only what occurs.

use egui::{Align2, Rect, Shape, Stroke, Ui, pos2};

use super::shapes;
use crate::draw::text::{self, Face};
use crate::draw::theme::{Theme, size, space};
use crate::figure::scatter::{ScatterFigure, status_name};
use crate::i18n::Words;
use crate::model::codes::Status;

/// Width of a point and of a piece of guide line, in points.
const POINT: f32 = 12.0;
const LINE: f32 = 26.0;

/// Paints the legend at the top of `rect`, wrapped where it is too wide; returns where the plane may begin.
pub(super) fn legend_ui(ui: &Ui, figure: &ScatterFigure, theme: &Theme, rect: Rect) -> f32 {
    let words = Words::of(figure.frame.lang);
    let statuses = figure.statuses.iter();
    let mut entries: Vec<(Option<Option<Status>>, String)> = statuses
        .map(|status| (Some(*status), status_name(words, *status)))
        .collect();
    if !entries.is_empty() {
        entries.push((None, words.text("scatter-legend-guide")));
    }
    let mut at = rect.left_top();
    let mut bottom = rect.top();
    for (status, text) in entries {
        let galley = text::line(ui, &text, Face::regular(size::SMALL), theme.second);
        let sample = if status.is_some() { POINT } else { LINE };
        let width = sample + 5.0 + galley.size().x;
        if at.x > rect.left() && at.x + width > rect.right() {
            at = pos2(rect.left(), bottom + 3.0);
        }
        bottom = bottom.max(at.y + galley.size().y);
        let y = at.y + galley.size().y / 2.0;
        if let Some(status) = status {
            let middle = pos2(at.x + sample / 2.0, y);
            shapes::point(ui.painter(), middle, 5.0, (status, false), theme);
        } else {
            let ends = [pos2(at.x, y), pos2(at.x + sample, y)];
            let stroke = Stroke::new(1.0, theme.hatch);
            let dashes = Shape::dashed_line(&ends, stroke, 5.0, 4.0);
            ui.painter().extend(dashes);
        }
        let from = pos2(at.x + sample + 5.0, y);
        text::paint(ui.painter(), &galley, Align2::LEFT_CENTER, from);
        at.x += width + space::L;
    }
    if bottom > rect.top() {
        bottom + space::S
    } else {
        bottom
    }
}
