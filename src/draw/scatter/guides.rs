//! Guide lines of equal jobs per million dollars, labelled where they leave the frame.

use egui::{Align2, Pos2, Rect, Shape, Stroke, Ui, pos2};

use super::plane::{Plane, TICKS};
use crate::draw::text;
use crate::draw::theme::Theme;
use crate::figure::scatter::{MILLION, ScatterFigure};
use crate::i18n::Words;

/// No more lines than this.
const MOST: usize = 9;
/// A line is followed in so many steps.
const STEPS: u16 = 240;

/// Round numbers of jobs per million dollars around those of the points: powers of ten, or 1, 2, 5 where these are few.
fn ratios(figure: &ScatterFigure) -> Vec<f64> {
    let found = figure.points.iter().filter_map(|point| point.ratio);
    let found = found.map(|ratio| ratio.headline);
    let found: Vec<f64> = found.filter(|ratio| ratio.is_normal()).collect();
    let low = found.iter().copied().fold(f64::INFINITY, f64::min) / 3.0;
    let high = found.iter().copied().fold(0.0, f64::max) * 3.0;
    if low > high || !low.is_normal() || !high.is_normal() {
        return Vec::new();
    }
    let (first, last) = (low.log10().floor() as i32, high.log10().ceil() as i32);
    let within = |factors: &[f64], every: usize| -> Vec<f64> {
        let decades = (first..=last).step_by(every);
        let all = decades.flat_map(|e| factors.iter().map(move |f| f * 10_f64.powi(e)));
        all.filter(|ratio| (low..=high).contains(ratio)).collect()
    };
    let tens = within(&[1.0], 1);
    match tens.len() {
        0 | 1 => within(&[1.0, 2.0, 5.0], 1),
        n if n > MOST => within(&[1.0], n.div_ceil(MOST)),
        _ => tens,
    }
}

/// The line of a ratio, one step beyond the frame at either end, and where it leaves the frame.
fn line(plane: &Plane, ratio: f64) -> Option<(Vec<Pos2>, Pos2)> {
    let frame = plane.frame;
    let place = |step: u16| {
        let x = frame.left() + frame.width() * f32::from(step) / f32::from(STEPS);
        pos2(x, plane.jobs.at(plane.money.value(x) / MILLION * ratio))
    };
    let is_in = |at: &Pos2| at.y >= frame.top() - 0.5 && at.y <= frame.bottom() + 0.5;
    let inside = |step: &u16| is_in(&place(*step));
    let first = (0..=STEPS).find(inside)?;
    let last = (0..=STEPS).rev().find(inside)?;
    let points = (first.saturating_sub(1)..=(last + 1).min(STEPS)).map(place);
    Some((points.collect(), place(last)))
}

/// Paints the lines and their labels, these not on the `name` of an axis.
pub(super) fn guides_ui(ui: &Ui, figure: &ScatterFigure, theme: &Theme, plane: &Plane, name: Rect) {
    let words = Words::of(figure.frame.lang);
    let frame = plane.frame;
    let stroke = Stroke::new(1.0, theme.hatch);
    let painter = ui.painter().with_clip_rect(frame.intersect(ui.clip_rect()));
    // The last number of the axis below may reach beyond the frame.
    let numbers = Rect::from_x_y_ranges(
        frame.left()..=ui.max_rect().right(),
        frame.bottom()..=ui.max_rect().bottom(),
    );
    let mut taken = vec![name, numbers];
    for ratio in ratios(figure) {
        let Some((points, exit)) = line(plane, ratio) else {
            continue;
        };
        let label = crate::figure::describe::axis_number(words, ratio, 0);
        let galley = text::line(ui, &label, TICKS, theme.second);
        let is_top = exit.x < frame.right() - 1.0;
        let (anchor, at) = if is_top {
            (Align2::CENTER_BOTTOM, pos2(exit.x, frame.top() - 1.0))
        } else {
            (Align2::LEFT_CENTER, pos2(frame.right() + 4.0, exit.y))
        };
        let area = anchor.anchor_size(at, galley.size());
        if taken.iter().any(|other| other.expand(3.0).intersects(area)) {
            continue;
        }
        taken.push(area);
        painter.extend(Shape::dashed_line(&points, stroke, 5.0, 4.0));
        text::paint(ui.painter(), &galley, anchor, at);
    }
}
