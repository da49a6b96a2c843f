//! Circles in each other that say how large a bubble is for round numbers.

use std::sync::Arc;

use egui::{Align2, Galley, Painter, Pos2, Stroke, Ui, Vec2, pos2, vec2};

use super::bubbles;
use crate::draw::text::{self, Face};
use crate::draw::theme::Theme;
use crate::figure::map::MapFigure;

/// Labels are at least this far below each other, in points.
const LINE: f32 = 14.0;
/// From the circles to their labels, in points.
const LEADER: f32 = 8.0;

/// The circles with their labels, measured.
#[derive(Clone)]
pub(super) struct Rings {
    /// How large they are.
    pub size: Vec2,
    /// Radius, words, and how far the words stand above the bottom, largest first.
    rings: Vec<(f32, Arc<Galley>, f32)>,
    largest: f32,
}

impl Rings {
    /// The sizes of a legend; `None` for a map without bubbles or without a number. `largest` is the radius of the
    /// largest bubble.
    pub(super) fn new(ui: &Ui, figure: &MapFigure, theme: &Theme, largest: f32) -> Option<Self> {
        let key = figure.bubble_key.as_ref()?;
        let mut lowest = LINE / 2.0;
        let mut rings: Vec<(f32, Arc<Galley>, f32)> = Vec::new();
        for (value, words) in key.sizes.iter().rev() {
            let radius = bubbles::radius(key, largest, *value);
            let galley = text::line(ui, words, Face::regular(12.0), theme.text);
            let at = (radius * 2.0).max(lowest);
            lowest = at + LINE;
            rings.push((radius, galley, at));
        }
        rings.reverse();
        let (largest, _, top) = rings.first()?;
        let widest = rings.iter().map(|(_, words, _)| words.size().x);
        let width = largest * 2.0 + LEADER + 4.0 + widest.fold(0.0, f32::max);
        Some(Self {
            size: vec2(width, top.max(largest * 2.0) + LINE / 2.0 + 2.0),
            largest: *largest,
            rings,
        })
    }

    /// Paints them with the corner of their room at `corner`.
    pub(super) fn paint(&self, painter: &Painter, theme: &Theme, corner: Pos2) {
        let bottom = corner.y + self.size.y - 1.0;
        let middle = corner.x + self.largest;
        let left = corner.x + self.largest * 2.0 + LEADER;
        let hairline = Stroke::new(0.75, theme.second);
        for (radius, words, above) in &self.rings {
            let center = pos2(middle, bottom - radius);
            painter.circle_stroke(center, *radius, Stroke::new(1.0, theme.second));
            let top = pos2(middle, bottom - radius * 2.0);
            let at = pos2(left, bottom - above);
            painter.line_segment([top, at], hairline);
            let from = at + vec2(3.0, 0.0);
            text::paint(painter, words, Align2::LEFT_CENTER, from);
        }
    }
}
