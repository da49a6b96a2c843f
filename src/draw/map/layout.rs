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

    /// The rectangle of a rectangle of places.
    pub(super) fn rect(&self, km: Rect) -> Rect {
        Rect::from_min_max(self.at(km.min), self.at(km.max))
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

/// The largest map in `room` that leaves its lower left corner to one of the legends, rather in the middle than aside.
/// `outlines` are what the legend must not cover, in kilometres like `bounds`.
pub(super) fn fit(room: Rect, bounds: Rect, outlines: &[Vec<Pos2>], legends: &[Vec2]) -> Layout {
    let largest = (room.width() / bounds.width()).min(room.height() / bounds.height());
    let candidates = legends.iter().enumerate().map(|(legend, size)| {
        let min = pos2(room.left(), room.bottom() - size.y);
        let legend_rect = Rect::from_min_size(min, *size);
        Layout {
            view: around(room, bounds, outlines, legend_rect, largest),
            legend,
            legend_rect,
        }
    });
    let worth = |layout: &Layout| {
        let middle = layout.view.at(bounds.center());
        let aside = (middle.x - room.center().x).abs() / room.width();
        layout.view.scale * (1.0 - 0.4 * aside)
    };
    let best = candidates.max_by(|a, b| worth(a).total_cmp(&worth(b)));
    best.unwrap_or_else(|| Layout {
        view: place(room, bounds, largest, (0.5, 0.5)),
        legend: 0,
        legend_rect: Rect::NOTHING,
    })
}

/// The largest map in the middle of `room`.
pub(super) fn whole(room: Rect, bounds: Rect) -> View {
    let scale = (room.width() / bounds.width()).min(room.height() / bounds.height());
    place(room, bounds, scale, (0.5, 0.5))
}

/// The largest view that the legend does not cover.
fn around(room: Rect, bounds: Rect, outlines: &[Vec<Pos2>], legend: Rect, largest: f32) -> View {
    const ASIDE: [f32; 5] = [0.5, 0.62, 0.75, 0.87, 1.0];
    let shares = || {
        let rows = [0.5, 0.0].into_iter();
        rows.flat_map(|y| ASIDE.map(|x| (x, y)))
    };
    let mut scale = largest;
    while scale > largest * 0.3 {
        let views = shares().map(|share| place(room, bounds, scale, share));
        let mut free = views.filter(|view| !is_covered(view, outlines, legend.expand(GAP)));
        // The first is the one nearest to the middle.
        if let Some(view) = free.next() {
            return view;
        }
        scale *= 0.97;
    }
    place(room, bounds, scale, (1.0, 0.0))
}

/// The view of one scale whose spare room is shared out like this, from the left and from the top.
fn place(room: Rect, bounds: Rect, scale: f32, (x, y): (f32, f32)) -> View {
    let spare = room.size() - bounds.size() * scale;
    let corner = room.min + vec2(spare.x * x, spare.y * y);
    View {
        scale,
        origin: corner - bounds.min.to_vec2() * scale,
    }
}

fn is_covered(view: &View, outlines: &[Vec<Pos2>], rect: Rect) -> bool {
    let km = Rect::from_two_pos(view.km(rect.min), view.km(rect.max));
    polygon::crosses(outlines, km) || polygon::contains(outlines, km.center())
}
