//! Text as text: one element for each line and format of a galley.

use std::collections::BTreeSet;

use egui::epaint::{ClippedShape, TextShape};
use egui::text::TextFormat;
use egui::{Color32, Pos2, Rect, Shape};

use super::svg::color;
use super::xml::{Attributes, Xml};
use crate::draw::fonts;

/// What a browser without Roboto takes instead; `textLength` keeps the width.
pub(super) const FAMILIES: &str = "Roboto, Arial, sans-serif";
/// The families that an SVG brings itself, then the same.
pub(super) const OWN_FAMILIES: &str =
    "Joba Roboto, Joba Symbols, Joba Han, Roboto, Arial, sans-serif";

/// A piece of text on one line in one format.
struct Run {
    words: String,
    from: Pos2,
    to: f32,
    format: TextFormat,
    /// The line it stands on.
    row: Rect,
}

/// Writes a text.
pub(super) fn write(xml: &mut Xml, shape: &TextShape) {
    for run in runs(shape) {
        write_run(xml, shape, &run);
    }
}

fn write_run(xml: &mut Xml, shape: &TextShape, run: &Run) {
    let words = run.words.trim_end();
    if words.is_empty() {
        return;
    }
    write_ground(xml, run);
    let own = match run.format.color {
        Color32::PLACEHOLDER => shape.fallback_color,
        color => color,
    };
    let fill = shape.override_text_color.unwrap_or(own);
    let mut attributes = Attributes::new()
        .number("x", run.from.x)
        .number("y", run.from.y)
        .number("font-size", run.format.font_id.size);
    if run.format.font_id.family == fonts::medium() {
        attributes = attributes.text("font-weight", "500");
    }
    attributes = color(
        attributes,
        "fill",
        fill.gamma_multiply(shape.opacity_factor),
    );
    if words.chars().nth(1).is_some() {
        attributes = attributes
            .number("textLength", run.to - run.from.x)
            .text("lengthAdjust", "spacing");
    }
    if shape.angle != 0.0 {
        let turn = [shape.angle.to_degrees(), shape.pos.x, shape.pos.y].map(super::xml::number);
        attributes = attributes.text("transform", &format!("rotate({})", turn.join(" ")));
    }
    xml.words("text", &attributes, words);
}

/// The ground behind a run, where it has one.
fn write_ground(xml: &mut Xml, run: &Run) {
    if run.format.background == Color32::TRANSPARENT {
        return;
    }
    let rect = Rect::from_x_y_ranges(run.from.x..=run.to, run.row.y_range());
    let place = super::svg::place(Attributes::new(), rect.expand(run.format.expand_bg));
    xml.empty("rect", &color(place, "fill", run.format.background));
}

/// Parts a galley into lines and formats. Glyphs do not tell their format, so characters are counted.
fn runs(shape: &TextShape) -> Vec<Run> {
    let job = &shape.galley.job;
    let mut formats = job.sections.iter().flat_map(|section| {
        let words = job
            .text
            .get(section.byte_range.start.0..section.byte_range.end.0);
        words
            .unwrap_or_default()
            .chars()
            .map(|_| section.format.clone())
    });
    let mut runs: Vec<Run> = Vec::new();
    for row in &shape.galley.rows {
        let mut is_new = true;
        for glyph in &row.row.glyphs {
            let Some(format) = formats.next() else {
                return runs;
            };
            let at = shape.pos + row.pos.to_vec2() + glyph.pos.to_vec2();
            let to = at.x + glyph.advance_width;
            match runs.last_mut() {
                Some(run) if !is_new && run.format == format => {
                    run.words.push(glyph.chr);
                    if !glyph.chr.is_whitespace() {
                        run.to = to;
                    }
                }
                _ => runs.push(Run {
                    words: glyph.chr.to_string(),
                    from: at,
                    to,
                    format,
                    row: row.rect().translate(shape.pos.to_vec2()),
                }),
            }
            is_new = false;
        }
        if row.ends_with_newline {
            formats.next();
        }
    }
    runs
}

/// Every letter of some shapes, and whether it is of medium weight.
pub(super) fn letters(shapes: &[ClippedShape]) -> BTreeSet<(bool, char)> {
    let mut letters = BTreeSet::new();
    for clipped in shapes {
        collect(&clipped.shape, &mut letters);
    }
    letters
}

fn collect(shape: &Shape, letters: &mut BTreeSet<(bool, char)>) {
    match shape {
        Shape::Vec(shapes) => {
            for shape in shapes {
                collect(shape, letters);
            }
        }
        Shape::Text(text) => {
            for run in runs(text) {
                let is_medium = run.format.font_id.family == fonts::medium();
                letters.extend(run.words.chars().map(|c| (is_medium, c)));
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

/// Whether a text lies inside its clip rectangle, judged by its lines and not by its pixels.
pub(super) fn bounds(shape: &TextShape) -> Rect {
    shape.galley.rect.translate(shape.pos.to_vec2())
}
