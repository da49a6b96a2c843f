//! Names beside their points: never on each other, on a point or on its whiskers; what does not fit is left out, and
//! hovering and the keyboard still tell it.

use std::sync::Arc;

use egui::{Align2, Pos2, Rect, Ui, Vec2, vec2};

use super::plane::Plane;
use crate::draw::memo::{self, Key};
use crate::draw::text::{self, Face};
use crate::draw::theme::Theme;
use crate::figure::scatter::ScatterFigure;

/// Size of the names.
const FACE: Face = Face::regular(11.5);
/// Longer names are also tried in lines of this width, in points.
const WRAP: f32 = 118.0;
/// Between a point and its name.
const GAP: f32 = 5.0;
/// So many points are tried, largest first.
const MOST: usize = 160;
/// So many orders are tried.
const ROUNDS: usize = 6;

/// A name that has found its place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Placed {
    /// Which point.
    pub point: usize,
    /// Where it is.
    pub rect: Rect,
    /// The width at which it wraps.
    width: f32,
}

/// The names that fit, found again only when something changed that they depend on.
pub(super) fn labels(
    ui: &Ui,
    figure: &ScatterFigure,
    theme: &Theme,
    plane: &Plane,
) -> Arc<Vec<Placed>> {
    let mut key = Key::default();
    key.rect(plane.frame).number(ui.pixels_per_point());
    key.add(theme.is_dark);
    for point in &figure.points {
        key.add(&point.name).point(plane.at(point));
        for rect in plane.extent(point) {
            key.rect(rect);
        }
    }
    let id = ui.scope_id().with("scatter-labels");
    memo::remembered(ui, id, &key, || place(ui, figure, theme, plane))
}

/// Greedily, the largest investment first; then again with those first that found no place, as long as that names more.
fn place(ui: &Ui, figure: &ScatterFigure, theme: &Theme, plane: &Plane) -> Vec<Placed> {
    let all = figure.points.len().min(MOST);
    let mut order: Vec<usize> = (0..all).collect();
    let mut best: Vec<Placed> = Vec::new();
    for _ in 0..ROUNDS {
        let placed = attempt(ui, figure, theme, plane, &order);
        let is_placed = |i: &usize| placed.iter().any(|label| label.point == *i);
        let (named, left_out): (Vec<usize>, Vec<usize>) = order.iter().partition(|i| is_placed(i));
        if placed.len() > best.len() {
            best = placed;
        }
        if left_out.is_empty() {
            break;
        }
        order = left_out.into_iter().chain(named).collect();
    }
    best
}

/// Names in this order, each at the first place that is free.
fn attempt(
    ui: &Ui,
    figure: &ScatterFigure,
    theme: &Theme,
    plane: &Plane,
    order: &[usize],
) -> Vec<Placed> {
    let seen = figure.points.iter().filter(|point| plane.is_seen(point));
    let extents = seen.flat_map(|point| plane.extent(point));
    let mut taken: Vec<Rect> = extents.collect();
    let mut placed = Vec::new();
    let points = order
        .iter()
        .filter_map(|i| Some((*i, figure.points.get(*i)?)));
    for (i, point) in points {
        if !plane.is_seen(point) {
            continue;
        }
        let at = plane.at(point);
        let found = [f32::INFINITY, WRAP].into_iter().find_map(|width| {
            let size = text::wrapped(ui, &point.name, FACE, theme.text, width).size();
            let candidates = candidates(at, size, plane.radius * 1.3 + GAP);
            let room = plane.frame.shrink(2.0);
            let is_free = |rect: &Rect| {
                let clear = rect.expand2(vec2(GAP - 1.0, 0.0));
                room.contains_rect(*rect) && !taken.iter().any(|other| other.intersects(clear))
            };
            let rect = candidates.into_iter().find(is_free)?;
            Some(Placed {
                point: i,
                rect,
                width,
            })
        });
        if let Some(found) = found {
            taken.push(found.rect.expand2(vec2(4.0, 1.0)));
            placed.push(found);
        }
    }
    placed
}

/// Places around a point, the best first: right, left, above, below, then the corners and a little farther away.
fn candidates(at: Pos2, size: Vec2, gap: f32) -> Vec<Rect> {
    let far = gap * 0.8;
    let places = [
        (vec2(gap, 0.0), Align2::LEFT_CENTER),
        (vec2(-gap, 0.0), Align2::RIGHT_CENTER),
        (vec2(0.0, -gap), Align2::CENTER_BOTTOM),
        (vec2(0.0, gap), Align2::CENTER_TOP),
        (vec2(far, -far), Align2::LEFT_BOTTOM),
        (vec2(far, far), Align2::LEFT_TOP),
        (vec2(-far, -far), Align2::RIGHT_BOTTOM),
        (vec2(-far, far), Align2::RIGHT_TOP),
        (vec2(gap * 2.4, 0.0), Align2::LEFT_CENTER),
        (vec2(-gap * 2.4, 0.0), Align2::RIGHT_CENTER),
        (vec2(0.0, -gap * 2.0), Align2::CENTER_BOTTOM),
        (vec2(0.0, gap * 2.0), Align2::CENTER_TOP),
    ];
    let place = |(shift, anchor): (Vec2, Align2)| anchor.anchor_size(at + shift, size);
    places.into_iter().map(place).collect()
}

/// Paints the names on a ground of their own, so that no line of the grid crosses them.
pub(super) fn labels_ui(ui: &Ui, figure: &ScatterFigure, theme: &Theme, placed: &[Placed]) {
    for label in placed {
        if let Some(point) = figure.points.get(label.point) {
            let galley = text::wrapped(ui, &point.name, FACE, theme.text, label.width);
            let ground = label.rect.expand2(vec2(1.0, -1.0));
            ui.painter().rect_filled(ground, 0.0, theme.window);
            text::paint(ui.painter(), &galley, Align2::LEFT_TOP, label.rect.min);
        }
    }
}
