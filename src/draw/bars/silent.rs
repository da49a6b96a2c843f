//! Groups that have projects but no number: words below the bars, never a bar of length zero.

use std::sync::Arc;

use egui::{Align2, Galley, Pos2, Rect, Stroke, Ui, pos2};

use crate::draw::text::{self, Face};
use crate::draw::theme::{Theme, space};
use crate::draw::{FigureResponse, Mode, node};
use crate::figure::bars::{BarsFigure, Silent};
use crate::i18n::{Arg, Words};

/// Of the statements.
const FACE: Face = Face::regular(12.0);
/// Between two statements on one line, in points.
const GAP: f32 = 20.0;
/// Between two lines, in points.
const LEADING: f32 = 2.0;
/// The share of the height that the statements may take; what has no room is counted.
const MOST: f32 = 0.3;

/// Paints the statements up from the bottom of `rect`; returns where the bars must end, and what was done.
pub(super) fn silent_ui(
    ui: &Ui,
    figure: &BarsFigure,
    theme: &Theme,
    mode: Mode,
    rect: Rect,
) -> (f32, FigureResponse) {
    let mut did = FigureResponse::default();
    let (placed, rest) = flow(ui, figure, theme, rect);
    let mut height = bottom(&placed);
    if let Some(rest) = rest {
        let place = text::paint(ui.painter(), &rest, Align2::LEFT_BOTTOM, rect.left_bottom());
        height += place.height() + LEADING;
    }
    if height == 0.0 {
        return (rect.bottom(), did);
    }
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

/// A statement, its words, and where they stand.
type Placed<'a> = (&'a Silent, Arc<Galley>, Pos2);

/// How low the lowest line reaches.
fn bottom(placed: &[Placed<'_>]) -> f32 {
    let bottoms = placed.iter().map(|(_, galley, at)| at.y + galley.size().y);
    bottoms.fold(0.0, f32::max)
}

/// The statements that have room, one after the other with line breaks between them, relative to the first; and how many
/// more there are, in words.
fn flow<'a>(
    ui: &Ui,
    figure: &'a BarsFigure,
    theme: &Theme,
    rect: Rect,
) -> (Vec<Placed<'a>>, Option<Arc<Galley>>) {
    let all = &figure.without_number;
    let mut placed = lines(ui, all, theme, rect);
    let line = text::line(ui, " ", FACE, theme.second).size().y;
    let most = (rect.height() * MOST).max(line);
    if bottom(&placed) <= most {
        return (placed, None);
    }
    while bottom(&placed) + LEADING + line > most && placed.pop().is_some() {}
    let rest = all.len() - placed.len();
    let words = Words::of(figure.frame.lang);
    let count = Arg::from(words.number(rest as f64, 0));
    let said = words.fill(
        "bars-rest-silent",
        &[("n", Arg::from(rest)), ("count", count)],
    );
    (
        placed,
        Some(text::wrapped(ui, &said, FACE, theme.second, rect.width())),
    )
}

fn lines<'a>(ui: &Ui, all: &'a [Silent], theme: &Theme, rect: Rect) -> Vec<Placed<'a>> {
    let mut at = Pos2::ZERO;
    let mut line_height = 0.0_f32;
    let mut placed = Vec::new();
    for statement in all {
        let galley = text::wrapped(ui, &statement.text, FACE, theme.second, rect.width());
        if at.x > 0.0 && at.x + galley.size().x > rect.width() {
            at = pos2(0.0, at.y + line_height + LEADING);
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
