//! Where the map and its legend go in a given room.

use egui::{Pos2, Rect, Vec2, pos2, vec2};

use super::polygon;

/// From kilometres to points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct View {
    /// Points for one kilometre.
    pub scale: f32,
    /// Where kilometre 0, 0 lies.
    pub origin: Pos2,
}

impl View {
    /// The point of a place.
    pub(super) fn at(&self, km: Pos2) -> Pos2 {
        self.origin + km.to_vec2() * self.scale
    }

    /// The place at a point.
    pub(super) fn km(&self, at: Pos2) -> Pos2 {
        ((at - self.origin) / self.scale).to_pos2()
    }

    /// Points of many places.
    pub(super) fn points(&self, km: &[Pos2]) -> Vec<Pos2> {
        km.iter().map(|p| self.at(*p)).collect()
    }

    /// Points of rings.
    pub(super) fn rings(&self, rings: &[Vec<Pos2>]) -> Vec<Vec<Pos2>> {
        rings.iter().map(|ring| self.points(ring)).collect()
    }

    /// The same view, `factor` times as near, with what lies at `fixed` staying there.
    pub(super) fn zoomed(&self, factor: f32, fixed: Pos2) -> Self {
        Self {
            scale: self.scale * factor,
            origin: fixed + (self.origin - fixed) * factor,
        }
    }
}

/// A view and where its legend is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Layout {
    /// The view.
    pub view: View,
    /// Which of the offered legends.
    pub legend: usize,
    /// Where it stands.
    pub legend_rect: Rect,
}

/// Between the map and its legend, in points.
const GAP: f32 = 10.0;

/// The largest map in `room` that leaves its lower left corner to one of the legends. `outlines` are what the legend
/// must not cover, in kilometres like `bounds`.
pub(super) fn fit(room: Rect, bounds: Rect, outlines: &[Vec<Pos2>], legends: &[Vec2]) -> Layout {
    let largest = (room.width() / bounds.width()).min(room.height() / bounds.height());
    let candidates = legends.iter().enumerate().map(|(legend, size)| {
        let min = pos2(room.left(), room.bottom() - size.y);
        let legend_rect = Rect::from_min_size(min, *size);
        let mut scale = largest;
        loop {
            let found = places(room, bounds, scale)
                .into_iter()
                .find(|view| !is_covered(view, outlines, legend_rect.expand(GAP)));
            if let Some(view) = found {
                break (legend, legend_rect, view);
            }
            scale *= 0.97;
            if scale < largest * 0.3 {
                let view = places(room, bounds, largest * 0.3)[3];
                break (legend, legend_rect, view);
            }
        }
    });
    let best = candidates.max_by(|a, b| a.2.scale.total_cmp(&b.2.scale));
    match best {
        Some((legend, legend_rect, view)) => Layout {
            view,
            legend,
            legend_rect,
        },
        None => Layout {
            view: places(room, bounds, largest)[0],
            legend: 0,
            legend_rect: Rect::NOTHING,
        },
    }
}

/// Views of one scale: in the middle, to the right, to the top, and to both.
fn places(room: Rect, bounds: Rect, scale: f32) -> [View; 4] {
    let spare = room.size() - bounds.size() * scale;
    let shares = [(0.5, 0.5), (1.0, 0.5), (0.5, 0.0), (1.0, 0.0)];
    shares.map(|(x, y)| {
        let corner = room.min + vec2(spare.x * x, spare.y * y);
        View {
            scale,
            origin: corner - bounds.min.to_vec2() * scale,
        }
    })
}

fn is_covered(view: &View, outlines: &[Vec<Pos2>], rect: Rect) -> bool {
    let km = Rect::from_two_pos(view.km(rect.min), view.km(rect.max));
    polygon::crosses(outlines, km) || polygon::contains(outlines, km.center())
}
