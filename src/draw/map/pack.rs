//! Where circles go that belong to regions: never on each other, inside their region where they fit.

use egui::{Pos2, Rect, Vec2};

use super::polygon;

/// A circle that wants a place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Disc<'a> {
    /// The outline of its region, in points.
    pub rings: &'a [Vec<Pos2>],
    /// Where in the region it would rather be.
    pub anchor: Pos2,
    /// Its radius, in points.
    pub radius: f32,
}

/// Between two circles, in points.
pub(super) const GAP: f32 = 1.5;
/// Turn from one place to the next on the way outward; places spread evenly (H. Vogel, 1979).
const GOLDEN_ANGLE: f32 = 2.399_963_2;
/// A circle that no place in `room` is left for goes farther out than this many steps only beside all others.
const STEPS: u32 = 6000;

/// How good a place is.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Place {
    /// Anywhere in the room.
    Room,
    /// The middle lies in the region.
    Middle,
    /// Wholly inside the region.
    Inside,
}

/// The middle of each circle, in the same order; the first ones choose first. The same circles always get the same
/// places. Each circle is inside its region where one place is left for it, else it has its middle there, else it is as
/// near as it can be in `room` and outside `taken`; circles that even the room has no place for stand below it.
pub(super) fn pack(discs: &[Disc<'_>], room: Rect, taken: &[Rect]) -> Vec<Pos2> {
    let mut placed: Vec<(Pos2, f32)> = Vec::with_capacity(discs.len());
    for disc in discs {
        let at = place(disc, room, taken, &placed).unwrap_or_else(|| below(disc, room, &placed));
        placed.push((at, disc.radius));
    }
    placed.into_iter().map(|(at, _)| at).collect()
}

fn place(disc: &Disc<'_>, room: Rect, taken: &[Rect], placed: &[(Pos2, f32)]) -> Option<Pos2> {
    let step = (disc.radius * 0.4).clamp(1.2, 5.0);
    let corners = disc.rings.iter().flatten();
    let reach = corners.map(|p| p.distance(disc.anchor)).fold(0.0, f32::max);
    let mut best: Option<(Place, Pos2)> = None;
    for i in 0..STEPS {
        let turn = i as f32;
        let away = Vec2::angled(turn * GOLDEN_ANGLE) * step * turn.sqrt();
        let is_beyond = away.length() > reach;
        if is_beyond && best.is_some() {
            break;
        }
        let at = disc.anchor + away;
        if !is_free(at, disc.radius, placed) || !is_in_room(at, disc.radius, room, taken) {
            continue;
        }
        let found = if is_beyond {
            Place::Room
        } else {
            judge(disc, at)
        };
        if found == Place::Inside {
            return Some(at);
        }
        if best.is_none_or(|(place, _)| found > place) {
            best = Some((found, at));
        }
    }
    best.map(|(_, at)| at)
}

fn judge(disc: &Disc<'_>, at: Pos2) -> Place {
    if !polygon::contains(disc.rings, at) {
        Place::Room
    } else if polygon::edge_distance(disc.rings, at) >= disc.radius {
        Place::Inside
    } else {
        Place::Middle
    }
}

fn is_free(at: Pos2, radius: f32, placed: &[(Pos2, f32)]) -> bool {
    placed
        .iter()
        .all(|(other, other_radius)| at.distance(*other) >= radius + other_radius + GAP)
}

fn is_in_room(at: Pos2, radius: f32, room: Rect, taken: &[Rect]) -> bool {
    let square = Rect::from_center_size(at, Vec2::splat(radius * 2.0));
    room.contains_rect(square) && !taken.iter().any(|rect| rect.intersects(square))
}

/// Below everything that is placed.
fn below(disc: &Disc<'_>, room: Rect, placed: &[(Pos2, f32)]) -> Pos2 {
    let bottoms = placed.iter().map(|(at, radius)| at.y + radius);
    let bottom = bottoms.fold(room.bottom(), f32::max);
    Pos2::new(disc.anchor.x, bottom + GAP + disc.radius)
}

#[cfg(test)]
mod tests {
    use egui::{pos2, vec2};
    use proptest::prelude::*;

    use super::*;

    fn square(side: f32) -> Vec<Vec<Pos2>> {
        let rect = Rect::from_min_size(pos2(100.0, 100.0), vec2(side, side));
        vec![polygon::corners(rect)]
    }

    const ROOM: Rect = Rect {
        min: pos2(0.0, 0.0),
        max: pos2(600.0, 400.0),
    };

    fn discs(rings: &[Vec<Pos2>], radii: &[f32]) -> Vec<(Pos2, f32)> {
        let anchor = pos2(180.0, 180.0);
        let wanted: Vec<Disc<'_>> = radii
            .iter()
            .map(|radius| Disc {
                rings,
                anchor,
                radius: *radius,
            })
            .collect();
        let found = pack(&wanted, ROOM, &[]);
        found.into_iter().zip(radii.iter().copied()).collect()
    }

    #[test]
    fn circles_that_fit_lie_inside_their_region() {
        let rings = square(160.0);
        for (at, radius) in discs(&rings, &[40.0, 20.0, 20.0, 12.0, 9.0, 9.0, 4.0]) {
            assert!(polygon::contains(&rings, at));
            assert!(
                polygon::edge_distance(&rings, at) >= radius,
                "{at:?} {radius}"
            );
        }
    }

    #[test]
    fn one_that_is_larger_than_its_region_has_its_middle_there() {
        let rings = square(160.0);
        let found = discs(&rings, &[110.0, 8.0]);
        assert!(polygon::contains(&rings, found[0].0));
    }

    #[test]
    fn circles_keep_clear_of_what_is_taken() {
        let rings = square(160.0);
        let legend = Rect::from_min_size(pos2(100.0, 100.0), vec2(160.0, 100.0));
        let disc = Disc {
            rings: &rings,
            anchor: pos2(180.0, 150.0),
            radius: 20.0,
        };
        let at = pack(&[disc], ROOM, &[legend])[0];
        assert!(at.y >= legend.bottom() + 20.0 && polygon::contains(&rings, at));
    }

    proptest! {
        #[test]
        fn no_two_circles_overlap_and_the_same_ones_get_the_same_places(
            radii in prop::collection::vec(1.5_f32..60.0, 1..40), side in 4.0_f32..200.0,
        ) {
            let rings = square(side);
            let found = discs(&rings, &radii);
            for (i, (a, a_radius)) in found.iter().enumerate() {
                for (b, b_radius) in &found[i + 1..] {
                    prop_assert!(a.distance(*b) >= a_radius + b_radius, "{:?} {:?}", a, b);
                }
            }
            prop_assert_eq!(discs(&rings, &radii), found);
        }
    }
}
