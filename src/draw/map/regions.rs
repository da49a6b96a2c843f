//! The map by outlines: waters, regions, borders, cities, labels.

use std::sync::Arc;

use egui::epaint::PathStroke;
use egui::{Color32, Mesh, Painter, Pos2, Rect, Shape as Paint, Stroke, Ui, vec2};

use super::geometry::{Geometry, Kind, Shape};
use super::labels::{self, Ground, Placed};
use super::layout::View;
use super::legend::HATCH_STEP;
use super::{Sheet, polygon};
use crate::draw::palette;
use crate::draw::theme::Theme;
use crate::figure::map::{Fill, MapForm};
use crate::model::region::Region;

/// Radius of a city's marker, in points: at the least, at the most.
const MARKER: (f32, f32) = (4.5, 8.0);
/// Radius of a city below bubbles, in points.
pub(super) const TOWN: f32 = 1.75;
/// The least radius on a map so small that the usual one would cover regions.
const SMALL_MARKER: f32 = 2.5;

/// Everything that one picture of the map is painted with.
pub(super) struct Canvas<'a> {
    /// What is shown.
    pub sheet: Sheet<'a>,
    /// Colours.
    pub theme: &'a Theme,
    /// The map data.
    pub map: &'static Geometry,
    /// From kilometres to points.
    pub view: View,
    /// The room of the picture.
    pub room: Rect,
    /// Where the legend stands.
    pub legend: Rect,
    /// What else labels must keep clear of.
    pub taken: Vec<Rect>,
    /// The region under the pointer or with the keyboard's focus.
    pub hovered: Option<Region>,
}

impl Canvas<'_> {
    /// Paints the map without its legend.
    pub(super) fn paint(&self, ui: &Ui) {
        let labels = self.labels(ui);
        let line = if self.sheet.is_small { 0.5 } else { 1.0 };
        let painter = ui.painter().with_clip_rect(self.room);
        self.waters(&painter, true);
        for shape in self.shapes(false) {
            self.region(&painter, shape, &labels);
        }
        self.waters(&painter, false);
        self.borders(&painter, line);
        for shape in self.shapes(true) {
            self.city(&painter, shape);
        }
        self.outlines(&painter);
        for label in labels.iter() {
            label.paint(ui, self.theme);
        }
    }

    fn labels(&self, ui: &Ui) -> Arc<Vec<Placed>> {
        let markers = self
            .shapes(true)
            .filter_map(|shape| Some(marker(&self.view, shape)?.expand(2.0)));
        let mut taken: Vec<Rect> = markers.collect();
        taken.push(self.legend.expand(8.0));
        taken.extend(&self.taken);
        let ground = Ground {
            map: self.map,
            view: self.view,
            room: self.room,
            taken,
            leaders: Vec::new(),
        };
        labels::labels(ui, self.sheet, self.theme, ground)
    }

    fn shapes(&self, is_city: bool) -> impl Iterator<Item = &'static Shape> + use<> {
        let shapes = self.map.regions.iter();
        shapes.filter(move |shape| shape.city.is_some() == is_city)
    }

    /// The sea below the regions, the lakes above them.
    fn waters(&self, painter: &Painter, is_sea: bool) {
        for water in self
            .map
            .waters
            .iter()
            .filter(|water| water.is_sea == is_sea)
        {
            fill(painter, &self.view, &water.area.triangles, self.theme.water);
        }
    }

    fn region(&self, painter: &Painter, shape: &Shape, labels: &[Placed]) {
        let Some(area) = self.sheet.area(shape.region) else {
            return;
        };
        let color = palette::area(self.theme, self.sheet.figure.measure, area.fill);
        fill(painter, &self.view, &shape.area.triangles, color);
        if area.fill == Fill::NoNumber {
            let spare: Vec<Rect> = labels.iter().map(|label| label.rect.expand(3.0)).collect();
            let rings = self.view.rings(&shape.area.rings);
            let stroke = Stroke::new(1.0, self.theme.hatch);
            for line in polygon::hatch(&rings, HATCH_STEP, &spare) {
                painter.line_segment(line, stroke);
            }
        }
    }

    fn borders(&self, painter: &Painter, line: f32) {
        for border in &self.map.borders {
            let stroke = match border.kind {
                Kind::Inner => Stroke::new(line, self.theme.window),
                Kind::Frontier | Kind::Coast => Stroke::new(line, self.theme.hatch),
                Kind::Lake | Kind::Shore | Kind::City => continue,
            };
            let points = self.view.points(&border.points);
            painter.add(Paint::line(points, stroke));
        }
    }

    /// A city: a dot with a halo, so that it is seen on every ground.
    fn city(&self, painter: &Painter, shape: &Shape) {
        let Some((area, rect)) = self.sheet.area(shape.region).zip(marker(&self.view, shape))
        else {
            return;
        };
        if self.sheet.figure.form == MapForm::Bubbles {
            // A ring would look like a bubble.
            painter.circle_filled(rect.center(), TOWN, self.theme.second);
            return;
        }
        let color = palette::area(self.theme, self.sheet.figure.measure, area.fill);
        let (center, radius) = (rect.center(), rect.width() / 2.0);
        painter.circle_filled(center, radius + 1.5, self.theme.window);
        painter.circle_filled(center, radius, color);
        if area.fill == Fill::NoNumber {
            let stroke = Stroke::new(1.0, self.theme.hatch);
            for line in polygon::hatch(&[polygon::circle(center, radius)], HATCH_STEP - 1.0, &[]) {
                painter.line_segment(line, stroke);
            }
        }
        painter.circle_stroke(center, radius, Stroke::new(1.0, self.theme.second));
    }

    /// Outlines of what is selected, in the accent colour, and of what is under the pointer, in the text colour; on a small
    /// map also of what is hatched, which has too few lines to show its shape.
    fn outlines(&self, painter: &Painter) {
        let silent = self
            .sheet
            .areas
            .iter()
            .filter(|area| area.fill == Fill::NoNumber);
        for area in silent.filter(|_| self.sheet.is_small) {
            let shape = self.map.shape(area.region).filter(|s| s.city.is_none());
            if let Some(ring) = shape.and_then(|shape| shape.area.rings.first()) {
                let stroke = PathStroke::new(0.75, self.theme.hatch);
                painter.add(Paint::closed_line(self.view.points(ring), stroke));
            }
        }
        let selected = self.sheet.areas.iter().filter(|area| area.is_selected);
        let selected = selected.map(|area| (area.region, self.theme.accent));
        let hovered = self.hovered.map(|region| (region, self.theme.text));
        for (region, color) in selected.chain(hovered) {
            let Some(shape) = self.map.shape(region) else {
                continue;
            };
            let stroke = Stroke::new(2.0, color);
            if let Some(rect) = marker(&self.view, shape) {
                painter.circle_stroke(rect.center(), rect.width() / 2.0 + 1.5, stroke);
                continue;
            }
            if let Some(ring) = shape.area.rings.first() {
                let stroke = PathStroke::from(stroke);
                painter.add(Paint::closed_line(self.view.points(ring), stroke));
            }
        }
    }
}

/// The square around the marker of a city; `None` for other regions.
pub(super) fn marker(view: &View, shape: &Shape) -> Option<Rect> {
    let city = shape.city?;
    let least = (view.scale * 40.0).clamp(SMALL_MARKER, MARKER.0);
    let half = (city.radius * view.scale).clamp(least, MARKER.1);
    let center = view.at(shape.anchor);
    Some(Rect::from_center_size(center, vec2(half, half) * 2.0))
}

/// Fills triangles.
pub(super) fn fill(painter: &Painter, view: &View, triangles: &[[Pos2; 3]], color: Color32) {
    let mut mesh = Mesh::default();
    for triangle in triangles {
        let first = mesh.vertices.len() as u32;
        for corner in triangle {
            mesh.colored_vertex(view.at(*corner), color);
        }
        mesh.add_triangle(first, first + 1, first + 2);
    }
    painter.add(mesh);
}
