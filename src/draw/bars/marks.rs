//! One bar with its doubt: solid, hollow, whisker, arrow and label, as items of the plot.

use egui::{Align2, Color32, RichText, Stroke};
use egui_plot::{Bar, BarChart, Line, PlotPoint, PlotUi, Text};

use super::scale::{Reach, Scale};
use crate::draw::text::Face;
use crate::draw::theme::Theme;
use crate::figure::bars::Mark;

/// From the end of a bar to its arrow or label, in points.
const GAP: f32 = 6.0;
/// Length of an arrow, in points.
const ARROW: f32 = 11.0;
/// Half the height of a whisker's end and of an arrow's head, in points.
const HEAD: f32 = 3.5;

/// Where a mark is drawn, and how.
pub(super) struct Slot<'a> {
    /// The value axis.
    pub scale: &'a Scale,
    /// Points for one unit across.
    pub row_points: f32,
    /// Its middle, across.
    pub middle: f64,
    /// Its thickness, across.
    pub thickness: f64,
    /// Its colour.
    pub color: Color32,
    /// The colour of the row behind it.
    pub ground: Color32,
    /// The colour of whiskers on it.
    pub ink: Color32,
    /// Size of its label.
    pub face: Face,
    /// Colours of the rest.
    pub theme: &'a Theme,
}

/// How far a mark reaches, its label included.
pub(super) fn reach(mark: &Mark, label_width: f32) -> Reach {
    let high = mark.whisker().map_or(0.0, |(_, high)| high);
    let arrow = if mark.quantity.is_open {
        ARROW + 3.0
    } else {
        0.0
    };
    Reach {
        value: mark.end().max(high),
        beyond: arrow + GAP + label_width + 2.0,
    }
}

/// Adds a mark to the plot.
pub(super) fn add(plot: &mut PlotUi<'_>, mark: &Mark, slot: &Slot<'_>) {
    let scale = slot.scale;
    let (solid, whole) = (scale.at(mark.solid), scale.at(mark.end()));
    bar(plot, slot, scale.from, solid, true);
    bar(plot, slot, solid, whole, false);
    let mut end = whole;
    if let Some((low, high)) = mark.whisker() {
        let (low, high) = (scale.at(low), scale.at(high));
        whisker_lines(plot, slot, low, high);
        end = end.max(high);
    }
    if mark.quantity.is_open {
        arrow(plot, slot, scale.shift(end, 3.0));
        end = scale.shift(end, 3.0 + ARROW);
    }
    let at = PlotPoint::new(scale.shift(end, GAP), slot.middle);
    // The ground of its own keeps the grid from crossing the digits.
    let words = RichText::new(&mark.label)
        .font(slot.face.font())
        .background_color(slot.ground);
    let label = Text::new("", at, words).anchor(Align2::LEFT_CENTER);
    plot.text(label.color(slot.theme.text));
}

fn bar(plot: &mut PlotUi<'_>, slot: &Slot<'_>, from: f64, to: f64, is_solid: bool) {
    if to <= from {
        return;
    }
    let bar = Bar::new(slot.middle, to - from)
        .base_offset(from)
        .width(slot.thickness);
    let bar = if is_solid {
        bar.fill(slot.color).stroke(Stroke::NONE)
    } else {
        bar.stroke(Stroke::new(1.25, slot.color))
    };
    let chart = BarChart::new("", vec![bar]).horizontal().allow_hover(false);
    plot.bar_chart(chart);
}

/// A line from low to high with an end across; nothing where it would be a blot.
fn whisker_lines(plot: &mut PlotUi<'_>, slot: &Slot<'_>, low: f64, high: f64) {
    let length = ((high - low) * slot.scale.points) as f32;
    if length < 3.0 {
        return;
    }
    let head = f64::from(HEAD.min(1.0 + length * 0.35) / slot.row_points);
    let stroke = Stroke::new(1.25, slot.ink);
    let (above, below) = (slot.middle + head, slot.middle - head);
    stroke_line(plot, stroke, &[[low, slot.middle], [high, slot.middle]]);
    stroke_line(plot, stroke, &[[low, above], [low, below]]);
    stroke_line(plot, stroke, &[[high, above], [high, below]]);
}

fn arrow(plot: &mut PlotUi<'_>, slot: &Slot<'_>, from: f64) {
    let head = f64::from(HEAD / slot.row_points);
    let tip = slot.scale.shift(from, ARROW);
    let back = slot.scale.shift(tip, -HEAD * 1.3);
    let stroke = Stroke::new(1.5, slot.color);
    let middle = slot.middle;
    stroke_line(plot, stroke, &[[from, middle], [tip, middle]]);
    let chevron = [[back, middle + head], [tip, middle], [back, middle - head]];
    stroke_line(plot, stroke, &chevron);
}

fn stroke_line(plot: &mut PlotUi<'_>, stroke: Stroke, points: &[[f64; 2]]) {
    let line = Line::new("", points.to_vec())
        .stroke(stroke)
        .allow_hover(false);
    plot.line(line);
}
