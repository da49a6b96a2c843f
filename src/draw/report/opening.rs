//! Key figures beside a small map, and the title page.

use egui::{Align, Rect, pos2, vec2};

use super::composer::Composer;
use super::{Paint, Role};
use crate::draw::text::Face;
use crate::figure::report::{Cover, Ink, KeyFigure, Opening};

/// The share of the width that the map takes.
const MAP: f32 = 0.44;
/// Between the map and the numbers, in points.
const GAP: f32 = 24.0;

/// Key figures at the left in two columns, the map at the right.
pub(super) fn opening(c: &mut Composer<'_>, opening: &Opening) {
    let width = c.room.width();
    let map = Composer::map_size(c.points(width * MAP));
    let face = Face::regular(c.points(9.0));
    let caption = c.galley(&opening.caption, face, c.theme.second, map.x);
    c.need(map.y + caption.size().y + c.points(8.0));
    let top = c.y;
    let at = pos2(c.room.right() - map.x, top);
    let rect = Rect::from_min_size(at, map);
    let numbers = width - map.x - GAP;
    let bottom = key_figures(c, &opening.numbers, numbers);
    let marked = opening.marked.clone();
    let spoken = opening.spoken.clone();
    c.put(rect, Paint::Locator(marked), Role::Picture(spoken));
    let below = rect.left_bottom() + vec2(0.0, c.points(4.0));
    let caption = c.text(below, caption, Role::Plain);
    c.y = bottom.max(caption.bottom()) + c.points(4.0);
}

/// Puts key figures into two columns of a width; returns where they end.
fn key_figures(c: &mut Composer<'_>, numbers: &[KeyFigure], width: f32) -> f32 {
    let gap = c.points(16.0);
    let column = (width - gap) / 2.0;
    let mut y = c.y;
    for pair in numbers.chunks(2) {
        let mut bottom = y;
        for (at, number) in pair.iter().enumerate() {
            let left = c.room.left() + (column + gap) * at as f32;
            bottom = bottom.max(key_figure(c, number, pos2(left, y), column));
        }
        y = bottom + c.points(12.0);
    }
    y
}

fn key_figure(c: &mut Composer<'_>, number: &KeyFigure, at: egui::Pos2, width: f32) -> f32 {
    let ink = match number.ink {
        _ if !number.is_stated => c.theme.missing,
        Ink::Investment => c.theme.investment,
        Ink::Jobs => c.theme.jobs,
        Ink::Plain => c.theme.text,
    };
    let small = Face::regular(c.points(11.0));
    let label = Face::medium(c.points(11.5));
    let size = if number.is_stated && number.value.chars().count() < 14 {
        22.0
    } else {
        15.0
    };
    let parts = [
        (number.label.clone(), label, c.theme.second),
        (number.value.clone(), Face::medium(c.points(size)), ink),
        (number.lines.join("\n"), small, c.theme.second),
    ];
    let mut y = at.y;
    for (words, face, color) in parts {
        if words.is_empty() {
            continue;
        }
        let galley = c.set(&[(&words, face, color)], width, Align::Min);
        y = c.text(pos2(at.x, y), galley, Role::Plain).bottom() + c.points(1.0);
    }
    y
}

/// The title page of an atlas.
pub(super) fn cover(c: &mut Composer<'_>, cover: &Cover) {
    let (left, width) = (c.room.left(), c.room.width());
    c.y += c.room.height() * 0.14;
    let kicker = c.galley(&cover.kicker, Face::medium(16.0), c.theme.accent, width);
    c.y = c.text(pos2(left, c.y), kicker, Role::Plain).bottom() + 6.0;
    let title = c.galley(&cover.title, Face::medium(38.0), c.theme.text, width);
    let role = Role::Heading(1, cover.title.clone());
    c.y = c.text(pos2(left, c.y), title, role).bottom() + 18.0;
    for line in &cover.lines {
        let words = c.galley(line, Face::regular(14.0), c.theme.second, width * 0.8);
        if words.size().y > c.left() {
            break;
        }
        c.y = c.text(pos2(left, c.y), words, Role::Plain).bottom() + 6.0;
    }
    let map = Composer::map_size(width);
    let credit = c.galley(&cover.credit, Face::regular(9.0), c.theme.second, width);
    let top = c.room.bottom() - credit.size().y - 8.0 - map.y;
    if top > c.y {
        let rect = Rect::from_min_size(pos2(left, top), map);
        let marked = cover.marked.clone();
        c.put(
            rect,
            Paint::Locator(marked),
            Role::Picture(cover.spoken.clone()),
        );
        c.text(pos2(left, rect.bottom() + 8.0), credit, Role::Plain);
    }
    c.y = c.room.bottom();
}
