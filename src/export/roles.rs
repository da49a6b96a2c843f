//! What the parts of a figure mean: its title is a heading, its lines are paragraphs, the rest is one picture.

use egui::epaint::ClippedShape;
use egui::{Rect, Shape, pos2};

use super::canvas::Canvas;
use super::sheet::{Area, Role};
use super::text;
use crate::figure::Frame;

/// The parts of a drawn figure in the order in which they are to be read.
pub(super) fn of_figure(canvas: &Canvas, frame: &Frame) -> Vec<Area> {
    let whole = Rect::from_min_size(pos2(0.0, 0.0), canvas.size);
    let notes = frame.notes.join(" ");
    let mut areas = Vec::new();
    if let Some(rect) = place(&canvas.shapes, &frame.title) {
        areas.push(Area {
            rect,
            role: Role::Heading(1, frame.title.clone()),
        });
    }
    let paragraph = |words: &str| {
        let rect = place(&canvas.shapes, words)?;
        Some(Area {
            rect,
            role: Role::Paragraph,
        })
    };
    areas.extend(paragraph(&frame.subtitle));
    areas.push(Area {
        rect: whole,
        role: Role::Picture(frame.spoken.clone()),
    });
    areas.extend(
        [&notes, &frame.sources, &frame.credit]
            .into_iter()
            .filter_map(|words| paragraph(words)),
    );
    areas
}

/// Where a text of the frame stands.
fn place(shapes: &[ClippedShape], words: &str) -> Option<Rect> {
    if words.is_empty() {
        return None;
    }
    shapes.iter().find_map(|clipped| match &clipped.shape {
        Shape::Text(shape) if shape.galley.text() == words => Some(text::bounds(shape)),
        _ => None,
    })
}
