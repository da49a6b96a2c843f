//! The names of the steps: beside them, where nothing else is.

use std::sync::Arc;

use egui::{Align2, Galley, Rect, Ui, pos2, vec2};

use super::Stairs;
use crate::draw::text::{self, Face};
use crate::draw::theme::space;

/// So many of the largest are tried.
const TRIED: usize = 40;
/// Of the labels.
const FACE: Face = Face::regular(12.0);
/// A label wraps at no less than this, in points.
const LEAST: f32 = 90.0;
/// A label in several lines is no wider than this, in points.
const WIDEST: f32 = 220.0;
/// Lines of a label.
const MOST_LINES: usize = 3;
/// Between a step and its label, in points.
const GAP: f32 = 8.0;

/// Paints the labels of the steps, the largest first; what has no room is told by pointing at it.
pub(super) fn labels_ui(ui: &Ui, stairs: &Stairs<'_>) {
    let blocks: Vec<Rect> = stairs.blocks().map(|(_, block)| block).collect();
    let mut taken: Vec<Rect> = Vec::new();
    for (step, block) in stairs.blocks().take(TRIED) {
        let Some((galley, place)) = free(ui, stairs, &step.label, block, (&blocks, &taken)) else {
            continue;
        };
        // The ground of its own keeps the hairlines from crossing the words.
        ui.painter().rect_filled(place, 0.0, stairs.theme.window);
        ui.painter().galley(place.min, galley, stairs.theme.text);
        taken.push(place);
    }
}

/// The first place beside a step that is free: in one line at its right or left, then in several; beside its middle, else
/// away from the stairs.
fn free(
    ui: &Ui,
    stairs: &Stairs<'_>,
    label: &str,
    block: Rect,
    (blocks, taken): (&[Rect], &[Rect]),
) -> Option<(Arc<Galley>, Rect)> {
    let right = stairs.rect.right() - block.right() - GAP;
    let left = block.left() - GAP - stairs.rect.left();
    let (beside, before) = (block.right() + GAP, block.left() - GAP);
    let places = [
        (right, Align2::LEFT_CENTER, pos2(beside, block.center().y)),
        (left, Align2::RIGHT_CENTER, pos2(before, block.center().y)),
        (right, Align2::LEFT_TOP, pos2(beside, block.top())),
        (left, Align2::RIGHT_BOTTOM, pos2(before, block.bottom())),
    ];
    let is_free = |place: Rect, others: &[Rect]| {
        let near = place.expand2(vec2(space::XS, 0.5));
        !others.iter().any(|other| other.intersects(near))
    };
    let widths = [f32::INFINITY, WIDEST];
    let all = widths
        .iter()
        .flat_map(|most| places.map(|place| (*most, place)));
    all.into_iter().find_map(|(most, (room, anchor, at))| {
        if room < LEAST {
            return None;
        }
        let galley = if most.is_finite() {
            text::wrapped(ui, label, FACE, stairs.theme.text, room.min(most))
        } else {
            text::line(ui, label, FACE, stairs.theme.text)
        };
        let place = anchor.anchor_size(at, galley.size());
        let fits = galley.size().x <= room
            && galley.rows.len() <= MOST_LINES
            && stairs.rect.expand(6.0).contains_rect(place);
        (fits && is_free(place, blocks) && is_free(place, taken)).then_some((galley, place))
    })
}
