//! Ranges by stage: a bar from low to high, the headline across it, an arrow where it may be more; its weighted twin below.

mod line;

use egui::{Align2, Rangef, Rect, Stroke, Ui, pos2};

use self::line::Line;
use super::bars::ticks;
use super::shapes::Scale;
use super::text::{self, Face};
use super::theme::{Theme, size, space};
use super::{FigureResponse, Mode};
use crate::figure::describe;
use crate::figure::stages::StagesFigure;
use crate::i18n::Words;

/// The names of the stages have at most this share of the width.
const NAMES: f32 = 0.34;
/// The most height of a line, and of one with a weighted twin, in points.
const TALLEST: [f32; 2] = [46.0, 64.0];
/// Height of the numbers under the ranges, in points.
const AXIS: f32 = 22.0;
/// Distance between two marks of the axis, in points, at the least.
const SPACING: f32 = 90.0;

/// Draws the ranges into `rect`.
pub(super) fn stages_ui(
    ui: &Ui,
    figure: &StagesFigure,
    theme: &Theme,
    mode: Mode,
    rect: Rect,
) -> FigureResponse {
    let widest = rect.width() * NAMES;
    let lines: Vec<Line<'_>> = figure
        .bars
        .iter()
        .map(|bar| Line::new(ui, bar, theme, (figure.measure, widest)))
        .collect();
    let names = lines.iter().map(Line::name_width).fold(0.0, f32::max);
    let bars = Rangef::new(rect.left() + names + space::M, rect.right());
    let scale = Scale::fit(bars, lines.iter().flat_map(Line::reaches));
    let tallest = TALLEST[usize::from(figure.is_weighted)];
    let room = (rect.height() - AXIS).max(1.0);
    let height = (room / lines.len().max(1) as f32).min(tallest);
    let bottom = rect.top() + height * lines.len() as f32;
    axis_ui(
        ui,
        figure,
        theme,
        &scale,
        Rect::from_x_y_ranges(bars, Rangef::new(rect.top(), bottom)),
    );
    let mut did = FigureResponse::default();
    for (at, line) in lines.iter().enumerate() {
        let top = rect.top() + at as f32 * height;
        let area = Rect::from_x_y_ranges(rect.x_range(), Rangef::new(top, top + height));
        let mut ground = theme.window;
        if mode.is_live() {
            let (done, behind) = line.node_ui(ui, theme, area);
            did.join(done);
            ground = behind;
        }
        line.paint(ui, theme, &scale, (area, ground));
    }
    let base = Stroke::new(1.0, theme.missing);
    ui.painter()
        .vline(scale.left, Rangef::new(rect.top(), bottom), base);
    did
}

/// Hairlines behind the ranges and round numbers below them.
fn axis_ui(ui: &Ui, figure: &StagesFigure, theme: &Theme, scale: &Scale, rect: Rect) {
    if scale.points <= 0.0 {
        return;
    }
    let words = Words::of(figure.frame.lang);
    let most = f64::from(rect.width()) / scale.points / figure.unit;
    let count = (rect.width() / SPACING).max(2.0) as usize;
    let values = ticks::linear(most, count);
    let decimals = ticks::decimals(&values);
    let mut free = f32::NEG_INFINITY;
    for value in values {
        let x = scale.at(value * figure.unit);
        ui.painter()
            .vline(x, rect.y_range(), Stroke::new(1.0, theme.line));
        let number = describe::axis_number(words, value, decimals);
        let number = text::line(ui, &number, Face::regular(size::SMALL), theme.second);
        let at = pos2(x, rect.bottom() + space::XS);
        let place = Align2::CENTER_TOP.anchor_size(at, number.size());
        if place.left() > free && place.right() <= rect.right() + 2.0 {
            text::paint(ui.painter(), &number, Align2::CENTER_TOP, at);
            free = place.right() + space::S;
        }
    }
}
