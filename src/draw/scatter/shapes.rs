//! The shape of each phase, its colour by status, and the doubt of a point: whiskers and arrows.

use egui::{Color32, Painter, Pos2, Shape, Stroke, Vec2, vec2};

use crate::draw::status;
use crate::draw::theme::Theme;
use crate::figure::phase::Phase;
use crate::model::codes::Status;

/// Length of an arrow from the middle of its point, in points.
pub(super) const ARROW: f32 = 20.0;
/// Half the height of an arrow's head and of a whisker's end.
pub(super) const HEAD: f32 = 3.0;

/// Paints the point of a status; hollow where one of its numbers is only a ceiling.
pub(super) fn point(
    painter: &Painter,
    at: Pos2,
    radius: f32,
    (status, is_hollow): (Option<Status>, bool),
    theme: &Theme,
) {
    let look = status::look(theme, theme.investment, status);
    let (fill, line) = (look.fill, look.edge);
    let fill = if is_hollow { theme.window } else { fill };
    let stroke = Stroke::new(1.4, line);
    let polygon = |n: usize, turn: f32, size: f32| {
        let corner = |i: usize| {
            let angle = std::f32::consts::TAU * (i as f32 / n as f32 + turn);
            at + radius * size * vec2(angle.sin(), -angle.cos())
        };
        painter.add(Shape::convex_polygon(
            (0..n).map(corner).collect(),
            fill,
            stroke,
        ));
    };
    match Phase::of(status) {
        Phase::Planned => {
            painter.circle(at, radius, fill, stroke);
        }
        Phase::Building => polygon(3, 0.0, 1.3),
        Phase::Operating => polygon(4, 0.125, 1.25),
        Phase::OnHold => polygon(4, 0.0, 1.3),
        Phase::Ended => cross(painter, at, radius, line),
        Phase::Unknown => polygon(3, 0.5, 1.3),
    }
}

fn cross(painter: &Painter, at: Pos2, radius: f32, color: Color32) {
    for arm in [vec2(radius, radius), vec2(radius, -radius)] {
        painter.line_segment([at - arm, at + arm], Stroke::new(2.0, color));
    }
}

/// Paints a line from one end to the other with a stop at each end.
pub(super) fn whisker(painter: &Painter, ends: [Pos2; 2], color: Color32) {
    let stroke = Stroke::new(1.25, color);
    painter.line_segment(ends, stroke);
    let along = (ends[1] - ends[0]).normalized();
    let side = HEAD * vec2(-along.y, along.x);
    for end in ends {
        painter.line_segment([end - side, end + side], stroke);
    }
}

/// Paints an arrow from a point outward.
pub(super) fn arrow(painter: &Painter, at: Pos2, direction: Vec2, from: f32, color: Color32) {
    let stroke = Stroke::new(1.25, color);
    let tip = at + direction * ARROW;
    painter.line_segment([at + direction * from, tip], stroke);
    let back = tip - direction * HEAD * 1.3;
    let side = HEAD * vec2(-direction.y, direction.x);
    painter.add(Shape::line(vec![back + side, tip, back - side], stroke));
}
