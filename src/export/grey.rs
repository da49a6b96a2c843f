//! For print in grey: every colour becomes the grey of the same lightness, after drawing; patterns and labels carry the
//! meaning.

use std::sync::Arc;

use egui::epaint::shape_transform::adjust_colors;
use egui::{Color32, Shape};

use super::canvas::Canvas;
use crate::draw::palette;

/// Takes the colour out of a drawing.
pub(super) fn to_greys(canvas: &mut Canvas) {
    canvas.ground = palette::grey(canvas.ground);
    for clipped in &mut canvas.shapes {
        adjust_colors(&mut clipped.shape, turn);
        turn_words(&mut clipped.shape);
    }
}

fn turn(color: &mut Color32) {
    if *color != Color32::PLACEHOLDER {
        *color = palette::grey(*color);
    }
}

/// The colours that a text was laid out with; [`adjust_colors`] changes only those of its pixels.
fn turn_words(shape: &mut Shape) {
    match shape {
        Shape::Vec(shapes) => shapes.iter_mut().for_each(turn_words),
        Shape::Text(text) => {
            let galley = Arc::make_mut(&mut text.galley);
            for section in &mut Arc::make_mut(&mut galley.job).sections {
                turn(&mut section.format.color);
                turn(&mut section.format.background);
            }
        }
        Shape::Noop
        | Shape::Circle(_)
        | Shape::Ellipse(_)
        | Shape::LineSegment { .. }
        | Shape::Path(_)
        | Shape::Rect(_)
        | Shape::Band(_)
        | Shape::Mesh(_)
        | Shape::QuadraticBezier(_)
        | Shape::CubicBezier(_)
        | Shape::Callback(_) => {}
    }
}
