//! One horizontal bar with its doubt, painted without a plot: solid, hollow, whisker, arrow, label; and a hatch.

use std::sync::Arc;

use egui::{Align2, Color32, Galley, Painter, Pos2, Rangef, Rect, Stroke, StrokeKind, pos2, vec2};

use super::text;
use crate::figure::bars::Mark;

/// From the end of a bar to its arrow or label, in points.
const GAP: f32 = 5.0;
/// Length of an arrow, in points.
pub(super) const ARROW: f32 = 11.0;
/// Half the height of a whisker's end and of an arrow's head, in points.
const HEAD: f32 = 3.5;
/// A whisker shorter than this would be a blot, in points.
const SHORTEST: f32 = 3.0;
/// Between two lines of a hatch, in points along the axis.
const HATCH: f32 = 6.0;

/// The value axis of some bars: where zero is, and how long one unit.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    /// Where zero stands.
    pub left: f32,
    /// Points for one unit of the measure.
    pub points: f64,
}

impl Scale {
    /// The scale on which all bars fit between `x`, each with the room it needs beyond its end.
    pub(super) fn fit(x: Rangef, reaches: impl Iterator<Item = (f64, f32)>) -> Self {
        let width = f64::from(x.span().max(1.0));
        let points = reaches
            .filter(|(value, _)| *value > 0.0 && value.is_finite())
            .map(|(value, beyond)| (width - f64::from(beyond)).max(width * 0.2) / value)
            .fold(f64::INFINITY, f64::min);
        Self {
            left: x.min,
            points: if points.is_finite() { points } else { 0.0 },
        }
    }

    /// Where a value stands.
    pub(super) fn at(&self, value: f64) -> f32 {
        self.left + (value * self.points) as f32
    }
}

/// How a bar is painted.
pub(super) struct Ink {
    /// Its fill, or its outline where it is hollow.
    pub color: Color32,
    /// Whiskers and arrows.
    pub line: Color32,
    /// Behind the label.
    pub ground: Color32,
}

/// How far a mark reaches: to a value, and beyond it some points for arrow and label.
pub(super) fn reach(mark: &Mark, label: &Arc<Galley>) -> (f64, f32) {
    let high = mark.whisker().map_or(0.0, |(_, high)| high);
    let arrow = if mark.quantity.is_open {
        ARROW + 3.0
    } else {
        0.0
    };
    (mark.end().max(high), arrow + GAP + label.size().x + 2.0)
}

/// Paints a mark into the band `y`, and its label behind it.
pub(super) fn bar(
    painter: &Painter,
    scale: &Scale,
    y: Rangef,
    mark: &Mark,
    label: &Arc<Galley>,
    ink: &Ink,
) {
    let (solid, whole) = (scale.at(mark.solid), scale.at(mark.end()));
    let band = |from: f32, to: f32| Rect::from_x_y_ranges(Rangef::new(from, to), y);
    if solid > scale.left {
        painter.rect_filled(band(scale.left, solid), 0.0, ink.color);
    }
    if whole > solid {
        outline(painter, band(solid, whole), ink.color);
    }
    let mut end = doubt(painter, scale, y, mark, ink);
    end += GAP;
    let at = pos2(end, y.center());
    let area = Align2::LEFT_CENTER.anchor_size(at, label.size());
    painter.rect_filled(area, 0.0, ink.ground);
    text::paint(painter, label, Align2::LEFT_CENTER, at);
}

/// Whisker and arrow; returns where the mark ends.
pub(super) fn doubt(painter: &Painter, scale: &Scale, y: Rangef, mark: &Mark, ink: &Ink) -> f32 {
    let mut end = scale.at(mark.end());
    if let Some((low, high)) = mark.whisker() {
        let x = Rangef::new(scale.at(low), scale.at(high));
        whisker(painter, x, y.center(), ink.line);
        end = end.max(x.max);
    }
    if mark.quantity.is_open {
        arrow(painter, pos2(end + 3.0, y.center()), ink.line);
        end += 3.0 + ARROW;
    }
    end
}

/// An empty rectangle whose line lies inside.
pub(super) fn outline(painter: &Painter, rect: Rect, color: Color32) {
    let line = Stroke::new(1.25, color);
    painter.rect_stroke(rect, 0.0, line, StrokeKind::Inside);
}

fn whisker(painter: &Painter, x: Rangef, y: f32, color: Color32) {
    if x.span() < SHORTEST {
        return;
    }
    let head = HEAD.min(1.0 + x.span() * 0.35);
    let stroke = Stroke::new(1.25, color);
    painter.line_segment([pos2(x.min, y), pos2(x.max, y)], stroke);
    for end in [x.min, x.max] {
        painter.line_segment([pos2(end, y - head), pos2(end, y + head)], stroke);
    }
}

/// An arrow to the right.
pub(super) fn arrow(painter: &Painter, from: Pos2, color: Color32) {
    let stroke = Stroke::new(1.5, color);
    let tip = from + vec2(ARROW, 0.0);
    painter.line_segment([from, tip], stroke);
    for side in [-HEAD, HEAD] {
        painter.line_segment([tip, tip + vec2(-HEAD * 1.3, side)], stroke);
    }
}

/// Slanted lines in a rectangle.
pub(super) fn hatch(painter: &Painter, rect: Rect, color: Color32) {
    for ends in hatch_lines(rect) {
        painter.line_segment(ends, Stroke::new(1.0, color));
    }
}

/// Lines from lower left to upper right across a rectangle, `HATCH` apart, in places that do not move with it.
fn hatch_lines(rect: Rect) -> Vec<[Pos2; 2]> {
    if !rect.is_positive() {
        return Vec::new();
    }
    let last = rect.right() + rect.bottom();
    let mut sum = ((rect.left() + rect.top()) / HATCH).ceil() * HATCH;
    let mut lines = Vec::new();
    while sum < last {
        let from = if sum - rect.left() <= rect.bottom() {
            pos2(rect.left(), sum - rect.left())
        } else {
            pos2(sum - rect.bottom(), rect.bottom())
        };
        let to = if sum - rect.top() <= rect.right() {
            pos2(sum - rect.top(), rect.top())
        } else {
            pos2(rect.right(), sum - rect.right())
        };
        lines.push([from, to]);
        sum += HATCH;
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_a_hatch_stay_inside() {
        let rect = Rect::from_min_max(pos2(3.0, 5.0), pos2(47.0, 19.0));
        let lines = hatch_lines(rect);
        assert!(lines.len() > 5);
        let mut ends = lines.iter().flatten();
        assert!(ends.all(|p| rect.expand(0.01).contains(*p)));
        assert!(hatch_lines(Rect::NOTHING).is_empty());
    }
}
