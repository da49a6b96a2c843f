//! A small map that only tells where: all regions pale, some strong.

use egui::{Color32, Painter, Rect, Shape as Paint, Stroke};

use super::geometry::{Geometry, Kind, Shape};
use super::layout::View;
use super::regions::fill;
use crate::draw::theme::Theme;
use crate::model::region::Region;

/// Radius of a city's marker, in points.
const MARKER: f32 = 4.0;

/// Width of the map for a height of 1.
pub(in crate::draw) fn aspect() -> f32 {
    let bounds = Geometry::get().bounds.0;
    bounds.width() / bounds.height().max(1.0)
}

/// Paints the map into `rect`, with its upper left corner there.
pub(in crate::draw) fn paint(painter: &Painter, rect: Rect, marked: &[Region], theme: &Theme) {
    let map = Geometry::get();
    let bounds = map.bounds.0;
    let scale = (rect.width() / bounds.width()).min(rect.height() / bounds.height());
    let view = View {
        scale,
        origin: rect.min - bounds.min.to_vec2() * scale,
    };
    let painter = painter.with_clip_rect(rect);
    let ink = |shape: &Shape| -> Color32 {
        if marked.contains(&shape.region) {
            theme.accent
        } else {
            theme.line
        }
    };
    for water in map.waters.iter().filter(|water| water.is_sea) {
        fill(&painter, &view, &water.area.triangles, theme.water);
    }
    for shape in map.regions.iter().filter(|shape| shape.city.is_none()) {
        fill(&painter, &view, &shape.area.triangles, ink(shape));
    }
    for water in map.waters.iter().filter(|water| !water.is_sea) {
        fill(&painter, &view, &water.area.triangles, theme.water);
    }
    for border in &map.borders {
        let stroke = match border.kind {
            Kind::Inner => Stroke::new(1.0, theme.window),
            Kind::Frontier | Kind::Coast => Stroke::new(0.7, theme.hatch),
            Kind::Lake | Kind::Shore | Kind::City => continue,
        };
        painter.add(Paint::line(view.points(&border.points), stroke));
    }
    for shape in map.regions.iter().filter(|shape| shape.city.is_some()) {
        let center = view.at(shape.anchor);
        painter.circle_filled(center, MARKER + 1.0, theme.window);
        painter.circle_filled(center, MARKER, ink(shape));
        painter.circle_stroke(center, MARKER, Stroke::new(0.7, theme.second));
    }
}
