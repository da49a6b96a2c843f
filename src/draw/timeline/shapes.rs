//! The shape of each event, hollow for planned, filled for actual, and the bar of the days that a date allows.

use egui::{Color32, Painter, Pos2, Rangef, Rect, Shape, Stroke, pos2, vec2};

use crate::model::codes::Event;

/// Half the size of a shape, in points.
pub(super) const RADIUS: f32 = 5.5;
/// Half the thickness of a bar, in points.
pub(super) const HALF: f32 = 4.0;
/// A fade is drawn in steps of so many points, but never in more than so many.
const STEP: f32 = 2.0;
const MOST_STEPS: f32 = 40.0;

/// The corners of a shape around the origin, and the convex pieces it is filled with.
fn corners(event: Event) -> (Vec<Pos2>, Vec<Vec<usize>>) {
    let ring = |n: usize, turn: f32, radius: &dyn Fn(usize) -> f32| -> Vec<Pos2> {
        let corner = |i: usize| {
            let angle = std::f32::consts::TAU * (i as f32 / n as f32 + turn);
            pos2(angle.sin() * radius(i), -angle.cos() * radius(i))
        };
        (0..n).map(corner).collect()
    };
    let all = |n: usize| vec![(0..n).collect()];
    match event {
        Event::Announced => (ring(24, 0.0, &|_| 1.0), all(24)),
        Event::Agreement => (ring(4, 0.125, &|_| 1.28), all(4)),
        Event::ConstructionStart => (
            ring(3, 0.0, &|_| 1.3)
                .into_iter()
                .map(|p| p + vec2(0.0, 0.22))
                .collect(),
            all(3),
        ),
        Event::Commissioning => (ring(4, 0.0, &|_| 1.3), all(4)),
        Event::FullCapacity => {
            let star = ring(10, 0.0, &|i| if i % 2 == 0 { 1.4 } else { 0.62 });
            let tips = (0..5).map(|i| vec![(i * 2 + 9) % 10, i * 2, i * 2 + 1]);
            let middle = std::iter::once(vec![1, 3, 5, 7, 9]);
            (star, tips.chain(middle).collect())
        }
        Event::Other => (
            ring(3, 0.5, &|_| 1.3)
                .into_iter()
                .map(|p| p - vec2(0.0, 0.22))
                .collect(),
            all(3),
        ),
    }
}

/// Paints the shape of an event.
pub(super) fn event(painter: &Painter, event: Event, at: Pos2, fill: Color32, line: Color32) {
    let (corners, pieces) = corners(event);
    let corners: Vec<Pos2> = corners
        .into_iter()
        .map(|corner| at + corner.to_vec2() * RADIUS)
        .collect();
    for piece in pieces {
        let points = piece.iter().filter_map(|i| corners.get(*i).copied());
        let points: Vec<Pos2> = points.collect();
        // The line closes the seams between pieces.
        painter.add(Shape::convex_polygon(points, fill, Stroke::new(0.5, fill)));
    }
    painter.add(Shape::closed_line(corners, Stroke::new(1.5, line)));
}

/// Paints a bar that is full from `core.min` to `core.max` and fades into `ground` on either side.
pub(super) fn bar(
    painter: &Painter,
    y: f32,
    whole: Rangef,
    core: Rangef,
    color: Color32,
    ground: Color32,
) {
    let part = |from: f32, to: f32, color: Color32| {
        let rect = Rect::from_x_y_ranges(from..=to, y - HALF..=y + HALF);
        if rect.width() > 0.01 {
            painter.rect_filled(rect, 0.0, color);
        }
    };
    // Each step reaches to the core, so that no seam shows between two of them.
    for (outer, inner) in [(whole.min, core.min), (whole.max, core.max)] {
        let steps = ((outer - inner).abs() / STEP).ceil().min(MOST_STEPS);
        for i in 0..steps as u8 {
            let share = f32::from(i) / steps;
            let shade = ground.lerp_to_gamma(color, share + 0.5 / steps);
            let from = outer + (inner - outer) * share;
            part(from.min(inner), from.max(inner), shade);
        }
    }
    part(core.min, core.max.max(core.min + 1.0), color);
}

/// Paints the dotted line from a planned date that has passed to today, with a stop at its end.
pub(super) fn overdue(painter: &Painter, y: f32, across: Rangef, color: Color32) {
    let mut x = across.min + 1.0;
    while x < across.max {
        let to = (x + 3.0).min(across.max);
        painter.hline(x..=to, y, Stroke::new(2.0, color));
        x += 6.0;
    }
    painter.vline(across.max, y - HALF..=y + HALF, Stroke::new(2.0, color));
}
