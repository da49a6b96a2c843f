//! Regions that have projects but no number: words below the bars, never a bar of length zero.

use std::sync::Arc;

use egui::{Align2, Galley, Pos2, Rect, Stroke, Ui, pos2};

use crate::draw::text::{self, Face};
use crate::draw::theme::{Theme, space};
use crate::draw::{FigureResponse, Mode, node};
use crate::figure::bars::{BarsFigure, Silent};

/// Between two statements on one line, in points.
const GAP: f32 = 20.0;

/// Paints the statements up from the bottom of `rect`; returns where the bars must end, and what was done.
pub(super) fn silent_ui(
    ui: &Ui,
    figure: &BarsFigure,
    theme: &Theme,
    mode: Mode,
    rect: Rect,
) -> (f32, FigureResponse) {
    let mut did = FigureResponse::default();
    let placed = flow(ui, &figure.without_number, theme, rect);
    let Some(height) = placed.last().map(|(_, galley, at)| at.y + galley.size().y) else {
        return (rect.bottom(), did);
    };
    let top = rect.bottom() - height;
    for (silent, galley, at) in placed {
        let at = at + rect.left_top().to_vec2() + egui::vec2(0.0, top - rect.top());
        let area = text::paint(ui.painter(), &galley, Align2::LEFT_TOP, at);
        if mode.is_live() {
            did.join(statement_node(ui, silent, area, theme));
        }
    }
    (top - space::S, did)
}

/// Sets the statements one after the other, with line breaks between them; positions relative to the first.
fn flow<'a>(
    ui: &Ui,
    silent: &'a [Silent],
    theme: &Theme,
    rect: Rect,
) -> Vec<(&'a Silent, Arc<Galley>, Pos2)> {
    let mut at = Pos2::ZERO;
    let mut line_height = 0.0_f32;
    let mut placed = Vec::new();
    for statement in silent {
        let face = Face::regular(12.0);
        let galley = text::wrapped(ui, &statement.text, face, theme.second, rect.width());
        if at.x > 0.0 && at.x + galley.size().x > rect.width() {
            at = pos2(0.0, at.y + line_height + 2.0);
            line_height = 0.0;
        }
        line_height = line_height.max(galley.size().y);
        let next = at.x + galley.size().x + GAP;
        placed.push((statement, galley, at));
        at.x = next;
    }
    placed
}

fn statement_node(ui: &Ui, silent: &Silent, area: Rect, theme: &Theme) -> FigureResponse {
    let area = area.expand2(egui::vec2(3.0, 1.0));
    let (response, did) = node::mark(
        ui,
        area,
        &silent.target,
        &silent.hover,
        silent.is_selected,
        theme,
    );
    let kind = egui::StrokeKind::Outside;
    if response.has_focus() || silent.is_selected {
        let ring = Stroke::new(1.5, theme.accent);
        ui.painter().rect_stroke(area, 3.0, ring, kind);
    } else if response.hovered() {
        let line = Stroke::new(1.0, theme.line);
        ui.painter().rect_stroke(area, 3.0, line, kind);
    }
    did
}
