//! Bubbles on the outlines: one a project, its area for its number, its colour for its status.

use std::sync::Arc;

use egui::{Align2, Color32, Painter, Pos2, Rect, Stroke, StrokeKind, Ui, Vec2, vec2};

use super::Sheet;
use super::geometry::Geometry;
use super::layout::View;
use super::legend::HATCH_STEP;
use super::pack::{self, Disc};
use super::{polygon, regions};
use crate::draw::memo::{self, Key};
use crate::draw::palette;
use crate::draw::status::{self, Look, Pattern};
use crate::draw::text::{self, Face};
use crate::draw::theme::Theme;
use crate::draw::{FigureResponse, node};
use crate::figure::map::{Bubble, BubbleKey, BubbleSize};
use crate::model::codes::{Qualifier, Status};
use crate::model::quantity::Quantity;

/// The smallest bubble that is seen, in points; smaller numbers are drawn like this.
const LEAST: f32 = 2.0;
/// Radius of the mark for a project without a number, in points.
pub(super) const SILENT: f32 = 4.0;
/// Size of the labels, in points: in a bubble, and beside it.
const LABEL: (f32, f32) = (11.0, 10.0);

/// The radius of the largest bubble in a room for `count` maps, in points.
pub(super) fn largest_radius(room: Vec2, count: usize) -> f32 {
    let share = room.x * room.y / count.max(1) as f32;
    (share.sqrt() * 0.068).clamp(10.0, 72.0)
}

/// The radius of a number, in points: areas are in proportion to numbers.
pub(super) fn radius(key: &BubbleKey, largest: f32, value: f64) -> f32 {
    let share = (value / key.largest).clamp(0.0, 1.0);
    largest * share.sqrt() as f32
}

/// A bubble that has found its place, all in points.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    center: Pos2,
    /// Of the outermost ring.
    radius: f32,
    /// Where its label goes, and whether that is in the bubble.
    label: Option<(Rect, bool)>,
}

impl Placed {
    /// What it takes of the room, label included.
    pub(super) fn taken(&self) -> impl Iterator<Item = Rect> {
        let own = square(self.center, self.radius);
        std::iter::once(own).chain(self.label.map(|(rect, _)| rect))
    }
}

fn square(center: Pos2, radius: f32) -> Rect {
    Rect::from_center_size(center, Vec2::splat(radius * 2.0))
}

/// The number that the outermost ring stands for.
fn outer(quantity: Quantity) -> f64 {
    if quantity.qualifier == Qualifier::Range {
        quantity.high
    } else {
        quantity.headline
    }
}

/// Where the bubbles of a sheet are; found again only when something changed that it depends on. `largest` is the
/// radius of the largest bubble, `taken` is kept free.
pub(super) fn place(
    ui: &Ui,
    sheet: Sheet<'_>,
    (view, room): (View, Rect),
    largest: f32,
    taken: &[Rect],
) -> Arc<Vec<Placed>> {
    let Some(bubbles) = &sheet.figure.bubble_key else {
        return Arc::default();
    };
    let radius_of = |bubble: &Bubble| match bubble.size {
        BubbleSize::Stated(quantity) => radius(bubbles, largest, outer(quantity)).max(LEAST),
        BubbleSize::NoNumber | BubbleSize::NotCounted => SILENT,
    };
    let mut key = Key::default();
    key.number(view.scale).point(view.origin).rect(room);
    for rect in taken {
        key.rect(*rect);
    }
    for bubble in sheet.bubbles {
        key.add((bubble.region, &bubble.label));
        key.number(radius_of(bubble));
    }
    memo::remembered(ui, ui.scope_id().with("bubbles"), &key, || {
        let outlines = Geometry::get().regions.iter().map(|shape| {
            let rings = view.rings(&shape.area.rings);
            (shape, rings)
        });
        let outlines: Vec<_> = outlines.collect();
        let find = |region| outlines.iter().find(|(shape, _)| shape.region == region);
        let disc = |bubble: &Bubble| {
            let (shape, own) = find(bubble.region)?;
            // A city is smaller than a bubble: it may lie in the region around it.
            let around = shape.city.and_then(|city| find(city.parent));
            let rings = around.map_or(&own[..], |(_, rings)| rings.get(..1).unwrap_or_default());
            Some(Disc {
                rings,
                anchor: view.at(shape.anchor),
                radius: radius_of(bubble),
            })
        };
        let discs: Vec<Disc<'_>> = sheet.bubbles.iter().filter_map(disc).collect();
        let centers = pack::pack(&discs, room, taken);
        let towns = outlines.iter().filter(|(shape, _)| shape.city.is_some());
        let towns = towns.map(|(shape, _)| square(view.at(shape.anchor), regions::TOWN + 1.0));
        let towns: Vec<Rect> = towns.collect();
        labelled(ui, sheet, (&discs, &centers), room, (taken, &towns))
    })
}

/// Gives each bubble the place of its label: inside, else beside it, else none.
fn labelled(
    ui: &Ui,
    sheet: Sheet<'_>,
    (discs, centers): (&[Disc<'_>], &[Pos2]),
    room: Rect,
    (taken, towns): (&[Rect], &[Rect]),
) -> Vec<Placed> {
    let mut used: Vec<Rect> = discs
        .iter()
        .zip(centers)
        .map(|(disc, center)| square(*center, disc.radius + 1.0))
        .collect();
    used.extend(taken);
    used.extend(towns);
    let mut placed = Vec::new();
    for ((bubble, disc), center) in sheet.bubbles.iter().zip(discs).zip(centers) {
        let words = |size: f32| {
            let face = Face::medium(size);
            text::line(ui, &bubble.label, face, Color32::PLACEHOLDER).size()
        };
        let inside = words(LABEL.0);
        let diagonal = inside.length() / 2.0;
        let label = if bubble.label.is_empty() {
            None
        } else if diagonal < disc.radius - 1.0 {
            Some((Rect::from_center_size(*center, inside), true))
        } else if sheet.is_small {
            None
        } else {
            let is_free = |rect: &Rect| {
                room.contains_rect(*rect) && !used.iter().any(|other| other.intersects(*rect))
            };
            let beside = sides(*center, disc.radius, words(LABEL.1));
            let is_whole = |rect: &Rect| !polygon::crosses(disc.rings, *rect);
            let free = || beside.into_iter().filter(is_free);
            let found = free().find(is_whole).or_else(|| free().next());
            found.map(|rect| (rect, false))
        };
        used.extend(
            label
                .filter(|(_, is_inside)| !is_inside)
                .map(|(rect, _)| rect),
        );
        placed.push(Placed {
            center: *center,
            radius: disc.radius,
            label,
        });
    }
    placed
}

/// Places beside a circle: right, left, below, above.
fn sides(center: Pos2, radius: f32, size: Vec2) -> [Rect; 4] {
    let x = radius + size.x / 2.0 + 3.0;
    let y = radius + size.y / 2.0 + 1.0;
    let away = [vec2(x, 0.0), vec2(-x, 0.0), vec2(0.0, y), vec2(0.0, -y)];
    away.map(|away| Rect::from_center_size(center + away, size))
}

/// Paints the bubbles of a sheet, and takes in pointer and keyboard where `is_live`.
pub(super) fn bubbles_ui(
    ui: &Ui,
    sheet: Sheet<'_>,
    theme: &Theme,
    (placed, room): (&[Placed], Rect),
    is_live: bool,
) -> FigureResponse {
    let mut did = FigureResponse::default();
    let painter = ui.painter().with_clip_rect(room);
    for (bubble, place) in sheet.bubbles.iter().zip(placed) {
        bubble_ui(&painter, bubble, theme, place);
        label_ui(ui, &painter, bubble, theme, place);
        if !is_live {
            continue;
        }
        let reach = square(place.center, (place.radius * 0.9).max(5.0)).intersect(room);
        let (response, done) = node::mark(ui, reach, &bubble.target(), &bubble.hover, false, theme);
        if response.hovered() || response.has_focus() {
            let color = if response.has_focus() {
                theme.accent
            } else {
                theme.text
            };
            painter.circle_stroke(place.center, place.radius + 1.5, Stroke::new(2.0, color));
        }
        did.join(done);
    }
    did
}

fn bubble_ui(painter: &Painter, bubble: &Bubble, theme: &Theme, place: &Placed) {
    let quantity = match bubble.size {
        BubbleSize::Stated(quantity) => quantity,
        BubbleSize::NoNumber | BubbleSize::NotCounted => {
            return silent(painter, bubble.size, theme, place.center);
        }
    };
    let look = look(theme, bubble.status);
    let (center, radius) = (place.center, place.radius);
    if quantity.qualifier == Qualifier::UpTo {
        let ring = Stroke::new(2.0, look.edge);
        painter.circle(center, radius, theme.window, Stroke::NONE);
        painter.circle_stroke(center, (radius - 1.0).max(1.0), ring);
        return;
    }
    if quantity.qualifier == Qualifier::Range && quantity.high > 0.0 {
        let share = (quantity.low.unwrap_or(0.0) / quantity.high).sqrt() as f32;
        painter.circle_filled(center, radius, theme.window);
        disc(painter, center, radius * share, &look, theme);
        painter.circle_stroke(center, radius, Stroke::new(1.0, look.edge));
    } else {
        disc(painter, center, radius, &look, theme);
    }
    if quantity.is_open {
        let out = Vec2::angled(-std::f32::consts::FRAC_PI_4);
        let tick = [center + out * radius, center + out * (radius + 5.0)];
        painter.line_segment(tick, Stroke::new(2.0, theme.text));
    }
}

/// How a status looks as a bubble.
fn look(theme: &Theme, status: Option<Status>) -> Look {
    status::look(theme, theme.accent, status)
}

/// A full circle of a status.
fn disc(painter: &Painter, center: Pos2, radius: f32, look: &Look, theme: &Theme) {
    let outline = Stroke::new(1.0, look.edge);
    painter.circle(center, radius, look.fill, outline);
    match look.pattern {
        Pattern::Plain => {}
        Pattern::Hatch => {
            let ring = polygon::circle(center, radius);
            for line in polygon::hatch(&[ring], HATCH_STEP - 1.0, &[]) {
                painter.line_segment(line, Stroke::new(1.5, look.edge));
            }
        }
        Pattern::Struck => {
            let reach = Vec2::splat(radius * std::f32::consts::FRAC_1_SQRT_2);
            let line = [center - reach, center + reach];
            painter.line_segment(line, Stroke::new(1.5, theme.text));
        }
    }
}

/// The mark of a project without a number: a small hollow circle, or a hollow square for one left out of totals.
pub(super) fn silent(painter: &Painter, size: BubbleSize, theme: &Theme, center: Pos2) {
    let stroke = Stroke::new(1.25, theme.second);
    match size {
        BubbleSize::NotCounted => {
            let rect = square(center, SILENT - 0.5);
            painter.rect(rect, 0.0, theme.window, stroke, StrokeKind::Middle);
        }
        BubbleSize::NoNumber | BubbleSize::Stated(_) => {
            painter.circle(center, SILENT - 0.5, theme.window, stroke);
        }
    }
}

fn label_ui(ui: &Ui, painter: &Painter, bubble: &Bubble, theme: &Theme, place: &Placed) {
    let Some((rect, is_inside)) = place.label else {
        return;
    };
    let (size, ink) = if is_inside {
        (LABEL.0, inner_ink(bubble, theme))
    } else {
        (LABEL.1, theme.text)
    };
    let galley = text::line(ui, &bubble.label, Face::medium(size), ink);
    text::paint(painter, &galley, Align2::CENTER_CENTER, rect.center());
}

fn inner_ink(bubble: &Bubble, theme: &Theme) -> Color32 {
    let is_hollow = match bubble.size {
        BubbleSize::Stated(quantity) => {
            matches!(quantity.qualifier, Qualifier::UpTo | Qualifier::Range)
        }
        BubbleSize::NoNumber | BubbleSize::NotCounted => true,
    };
    let look = look(theme, bubble.status);
    match look.pattern {
        Pattern::Plain | Pattern::Struck if !is_hollow => palette::ink_on(look.fill),
        Pattern::Plain | Pattern::Struck | Pattern::Hatch => theme.text,
    }
}

/// A sample for the legend.
pub(super) fn sample(painter: &Painter, status: Option<Status>, theme: &Theme, rect: Rect) {
    let look = look(theme, status);
    disc(painter, rect.center(), rect.height() / 2.0, &look, theme);
}
