//! One bar with its doubt: solid, hollow, whisker, arrow, and a label beside it or inside.

use egui::{Align2, Color32, Painter, Pos2, Rangef, Rect, Stroke, StrokeKind, Ui, pos2};

use super::scale::{Inside, Reach, Scale};
use crate::draw::palette;
use crate::draw::status::{self, Look};
use crate::draw::text::{self, Face};
use crate::draw::theme::Theme;
use crate::figure::bars::{Mark, Part};

/// From the end of a bar to its arrow or label, in points.
const GAP: f32 = 6.0;
/// Length of an arrow, in points.
const ARROW: f32 = 11.0;
/// Between the end of a bar and its arrow, in points.
const BEFORE_ARROW: f32 = 3.0;
/// Half the height of a whisker's end and of an arrow's head, in points.
const HEAD: f32 = 3.5;

/// What a bar is drawn with.
pub(super) struct Slot<'a> {
    pub ui: &'a Ui,
    pub scale: &'a Scale,
    /// Where the label has to end.
    pub right: f32,
    /// The middle of the bar, across.
    pub middle: f32,
    pub thickness: f32,
    pub look: Look,
    /// The colour of arrows.
    pub color: Color32,
    /// The colour of the row behind it.
    pub ground: Color32,
    /// The colour of whiskers on it.
    pub ink: Color32,
    pub face: Face,
    pub theme: &'a Theme,
}

/// How far a mark reaches, with its label and without.
pub(super) fn reach(mark: &Mark, label_width: f32, can_hold_label: bool) -> Reach {
    let whisker = mark.whisker();
    let high = whisker.map_or(0.0, |(_, high)| high);
    let arrow = if mark.quantity.is_open {
        ARROW + BEFORE_ARROW
    } else {
        0.0
    };
    let clear = whisker.map_or(mark.solid, |(low, _)| low.min(mark.solid));
    let inside = Inside {
        until: clear,
        room: label_width + 2.0 * GAP,
        beyond: arrow + 2.0,
    };
    Reach {
        value: mark.end().max(high),
        beyond: arrow + GAP + label_width + 2.0,
        inside: (can_hold_label && mark.hollow <= 0.0).then_some(inside),
    }
}

/// Paints a bar of one piece.
pub(super) fn whole(mark: &Mark, slot: &Slot<'_>) {
    let scale = slot.scale;
    let (solid, end) = (scale.x(mark.solid), scale.x(mark.end()));
    let painter = slot.ui.painter();
    piece(painter, slot, &slot.look, scale.left, solid);
    hollow(painter, slot, &slot.look, solid, end);
    doubt_and_label(mark, slot, true);
}

/// Paints a bar of its parts, and returns where each of them is.
pub(super) fn stacked(mark: &Mark, parts: &[(&Part, Look)], slot: &Slot<'_>) -> Vec<Rect> {
    let painter = slot.ui.painter();
    let mut from = 0.0;
    let mut rects = Vec::new();
    for (part, look) in parts {
        let (start, solid) = (slot.scale.x(from), slot.scale.x(from + part.mark.solid));
        from += part.mark.end();
        let end = slot.scale.x(from);
        piece(painter, slot, look, start, solid);
        hollow(painter, slot, look, solid, end);
        rects.push(Rect::from_x_y_ranges(start..=end, across(slot)));
    }
    // A hairline of the ground keeps neighbours of like colour apart.
    for rect in rects.iter().skip(1).filter(|rect| rect.width() > 2.0) {
        let line = Stroke::new(1.0, slot.ground);
        painter.vline(rect.left(), across(slot), line);
    }
    doubt_and_label(mark, slot, false);
    rects
}

fn across(slot: &Slot<'_>) -> Rangef {
    let half = slot.thickness / 2.0;
    Rangef::new(slot.middle - half, slot.middle + half)
}

fn piece(painter: &Painter, slot: &Slot<'_>, look: &Look, from: f32, to: f32) {
    if to > from {
        let rect = Rect::from_x_y_ranges(from..=to, across(slot));
        status::paint(painter, rect, look);
    }
}

fn hollow(painter: &Painter, slot: &Slot<'_>, look: &Look, from: f32, to: f32) {
    if to > from {
        let rect = Rect::from_x_y_ranges(from..=to, across(slot));
        let line = Stroke::new(1.25, look.edge);
        painter.rect(rect, 0.0, slot.ground, line, StrokeKind::Inside);
    }
}

fn doubt_and_label(mark: &Mark, slot: &Slot<'_>, can_hold_label: bool) {
    let painter = slot.ui.painter();
    let mut end = slot.scale.x(mark.end());
    if let Some((low, high)) = mark.whisker() {
        let (low, high) = (slot.scale.x(low), slot.scale.x(high));
        whisker(painter, slot, low, high);
        end = end.max(high);
    }
    if mark.quantity.is_open {
        arrow(painter, slot, end + BEFORE_ARROW);
        end += BEFORE_ARROW + ARROW;
    }
    let label = |color| text::line(slot.ui, &mark.label, slot.face, color);
    let galley = label(slot.theme.text);
    let width = galley.size().x;
    let reach = reach(mark, width, can_hold_label);
    let inside = reach.inside.map(|inside| slot.scale.x(inside.until));
    let has_room = |until: &f32| until - slot.scale.left >= width + GAP;
    if end + GAP + width > slot.right + 1.0
        && let Some(until) = inside.filter(has_room)
    {
        let galley = label(palette::ink_on(slot.look.fill));
        let at = pos2(until - GAP, slot.middle);
        text::paint(painter, &galley, Align2::RIGHT_CENTER, at);
        return;
    }
    let at = pos2(end + GAP, slot.middle);
    let ground = Align2::LEFT_CENTER.anchor_size(at, galley.size());
    // The ground of its own keeps the grid from crossing the digits.
    painter.rect_filled(ground, 0.0, slot.ground);
    text::paint(painter, &galley, Align2::LEFT_CENTER, at);
}

/// A line from low to high with an end across; nothing where it would be a blot.
fn whisker(painter: &Painter, slot: &Slot<'_>, low: f32, high: f32) {
    let length = high - low;
    if length < 3.0 {
        return;
    }
    let head = HEAD.min(1.0 + length * 0.35);
    let stroke = Stroke::new(1.25, slot.ink);
    painter.hline(low..=high, slot.middle, stroke);
    for end in [low, high] {
        painter.vline(end, slot.middle - head..=slot.middle + head, stroke);
    }
}

fn arrow(painter: &Painter, slot: &Slot<'_>, from: f32) {
    let stroke = Stroke::new(1.5, slot.color);
    let tip = pos2(from + ARROW, slot.middle);
    painter.hline(from..=tip.x, slot.middle, stroke);
    let back = tip.x - HEAD * 1.3;
    let chevron: [Pos2; 3] = [
        pos2(back, slot.middle - HEAD),
        tip,
        pos2(back, slot.middle + HEAD),
    ];
    painter.line(chevron.to_vec(), stroke);
}
