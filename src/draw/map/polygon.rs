//! Rectangles and lines against polygons: what fits inside, what crosses, what a hatch leaves.

use egui::{Pos2, Rect, Vec2, pos2};

/// Whether a point lies inside rings, holes excluded (even-odd rule).
pub(super) fn contains(rings: &[Vec<Pos2>], p: Pos2) -> bool {
    let mut is_inside = false;
    for (a, b) in rings.iter().flat_map(|ring| edges(ring)) {
        let is_between = (a.y > p.y) != (b.y > p.y);
        if is_between && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x {
            is_inside = !is_inside;
        }
    }
    is_inside
}

/// The edges of a ring, the closing one included.
pub(super) fn edges(ring: &[Pos2]) -> impl Iterator<Item = (Pos2, Pos2)> + '_ {
    let next = ring.iter().cycle().skip(1);
    ring.iter().zip(next).map(|(a, b)| (*a, *b))
}

/// The corners of a rectangle as a ring.
pub(super) fn corners(rect: Rect) -> Vec<Pos2> {
    vec![
        rect.left_top(),
        rect.right_top(),
        rect.right_bottom(),
        rect.left_bottom(),
    ]
}

/// A circle as a ring.
pub(super) fn circle(center: Pos2, radius: f32) -> Vec<Pos2> {
    const CORNERS: u8 = 32;
    (0..CORNERS)
        .map(|i| {
            let angle = f32::from(i) / f32::from(CORNERS) * std::f32::consts::TAU;
            center + Vec2::angled(angle) * radius
        })
        .collect()
}

/// How far a point is from the nearest edge of rings.
pub(super) fn edge_distance(rings: &[Vec<Pos2>], p: Pos2) -> f32 {
    let edges = rings.iter().flat_map(|ring| edges(ring));
    let distances = edges.map(|(a, b)| {
        let along = b - a;
        let share = ((p - a).dot(along) / along.length_sq().max(f32::MIN_POSITIVE)).clamp(0.0, 1.0);
        p.distance(a + along * share)
    });
    distances.fold(f32::MAX, f32::min)
}

/// Whether a rectangle lies wholly inside rings.
pub(super) fn holds(rings: &[Vec<Pos2>], rect: Rect) -> bool {
    contains(rings, rect.center()) && !crosses(rings, rect)
}

/// Whether an edge of the rings touches a rectangle.
pub(super) fn crosses(rings: &[Vec<Pos2>], rect: Rect) -> bool {
    rings
        .iter()
        .flat_map(|ring| edges(ring))
        .any(|(a, b)| inside(a, b, rect).is_some())
}

/// Whether two segments cross.
pub(super) fn cross((a, b): (Pos2, Pos2), (c, d): (Pos2, Pos2)) -> bool {
    let side =
        |a: Pos2, b: Pos2, p: Pos2| (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x) > 0.0;
    side(a, b, c) != side(a, b, d) && side(c, d, a) != side(c, d, b)
}

/// The part of a segment that lies in a rectangle, as shares of its length (Liang and Barsky).
pub(super) fn inside(a: Pos2, b: Pos2, rect: Rect) -> Option<(f32, f32)> {
    let d = b - a;
    let limits = [
        (-d.x, a.x - rect.left()),
        (d.x, rect.right() - a.x),
        (-d.y, a.y - rect.top()),
        (d.y, rect.bottom() - a.y),
    ];
    let (mut from, mut to) = (0.0_f32, 1.0_f32);
    for (p, q) in limits {
        if p == 0.0 {
            if q < 0.0 {
                return None;
            }
        } else if p < 0.0 {
            from = from.max(q / p);
        } else {
            to = to.min(q / p);
        }
    }
    (from < to).then_some((from, to))
}

/// Slanted lines that fill rings, `step` points apart; the rectangles in `spare` stay free.
pub(super) fn hatch(rings: &[Vec<Pos2>], step: f32, spare: &[Rect]) -> Vec<[Pos2; 2]> {
    let sums = rings.iter().flatten().map(|p| p.x + p.y);
    let (low, high) = sums.fold((f32::MAX, f32::MIN), |(low, high), sum| {
        (low.min(sum), high.max(sum))
    });
    // Lines where x + y is a multiple of this lie `step` apart.
    let stride = step.max(1.0) * std::f32::consts::SQRT_2;
    let mut lines = Vec::new();
    let mut sum = (low / stride).ceil() * stride;
    while sum < high {
        for pair in crossings(rings, sum).chunks_exact(2) {
            if let [a, b] = pair {
                lines.extend(without(*a, *b, spare));
            }
        }
        sum += stride;
    }
    lines
}

/// Where the line `x + y = sum` crosses the edges of the rings, in order.
fn crossings(rings: &[Vec<Pos2>], sum: f32) -> Vec<Pos2> {
    let mut found: Vec<Pos2> = rings
        .iter()
        .flat_map(|ring| edges(ring))
        .filter_map(|(a, b)| {
            let (sa, sb) = (a.x + a.y, b.x + b.y);
            let is_crossed = (sa > sum) != (sb > sum);
            is_crossed.then(|| a + (b - a) * ((sum - sa) / (sb - sa)))
        })
        .collect();
    found.sort_by(|a, b| a.x.total_cmp(&b.x));
    found
}

/// What is left of a segment outside the rectangles.
fn without(a: Pos2, b: Pos2, spare: &[Rect]) -> Vec<[Pos2; 2]> {
    let mut parts = vec![[a, b]];
    for rect in spare {
        parts = parts
            .into_iter()
            .flat_map(|[a, b]| {
                let Some((from, to)) = inside(a, b, *rect) else {
                    return vec![[a, b]];
                };
                let at = |share: f32| a + (b - a) * share;
                let mut left = Vec::with_capacity(2);
                if from > 0.0 {
                    left.push([a, at(from)]);
                }
                if to < 1.0 {
                    left.push([at(to), b]);
                }
                left
            })
            .collect();
    }
    parts
}

/// The roomiest of the wished places inside rings, else the nearest to the first, where a rectangle of this size fits and is allowed.
pub(super) fn spot(
    rings: &[Vec<Pos2>],
    size: Vec2,
    wishes: &[Pos2],
    is_free: impl Fn(Rect) -> bool,
) -> Option<Rect> {
    let fits = |center: Pos2| {
        let rect = Rect::from_center_size(center, size);
        (holds(rings, rect) && is_free(rect)).then_some(rect)
    };
    let wished = wishes.iter().copied().filter_map(fits);
    if let Some(rect) = wished.max_by(|a, b| clearance(rings, *a).total_cmp(&clearance(rings, *b)))
    {
        return Some(rect);
    }
    let bounds = Rect::from_points(&rings.concat());
    let near = wishes.first().copied().unwrap_or_else(|| bounds.center());
    let mut places = grid(bounds.shrink2(size / 2.0));
    places.sort_by(|a, b| near.distance_sq(*a).total_cmp(&near.distance_sq(*b)));
    places.into_iter().find_map(fits)
}

/// How far a rectangle inside rings can grow before it touches them, in steps of 2 up to 30.
fn clearance(rings: &[Vec<Pos2>], rect: Rect) -> f32 {
    let steps = (1..=15_u8).map(|i| f32::from(i) * 2.0);
    let is_clear = |by: &f32| !crosses(rings, rect.expand(*by));
    steps.take_while(is_clear).last().unwrap_or(0.0)
}

/// Points spread over a rectangle.
fn grid(rect: Rect) -> Vec<Pos2> {
    const COLUMNS: usize = 13;
    const ROWS: usize = 11;
    if rect.is_negative() {
        return Vec::new();
    }
    let share = |i: usize, n: usize| i as f32 / (n - 1) as f32;
    (0..COLUMNS * ROWS)
        .map(|i| {
            let x = rect.left() + rect.width() * share(i % COLUMNS, COLUMNS);
            let y = rect.top() + rect.height() * share(i / COLUMNS, ROWS);
            pos2(x, y)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square() -> Vec<Vec<Pos2>> {
        let ring = [(0.0, 0.0), (100.0, 0.0), (100.0, 100.0), (0.0, 100.0)];
        let hole = [(40.0, 40.0), (60.0, 40.0), (60.0, 60.0), (40.0, 60.0)];
        [ring, hole]
            .map(|ring| ring.map(|(x, y)| pos2(x, y)).to_vec())
            .to_vec()
    }

    #[test]
    fn a_hatch_stays_inside_and_spares_holes_and_labels() {
        let label = Rect::from_min_max(pos2(5.0, 5.0), pos2(30.0, 20.0));
        let lines = hatch(&square(), 6.0, &[label]);
        assert!(lines.len() > 20);
        for [a, b] in lines {
            for share in [0.01, 0.25, 0.5, 0.75, 0.99] {
                let p = a + (b - a) * share;
                assert!(contains(&square(), p), "{p:?}");
                assert!(!label.shrink(0.1).contains(p), "{p:?}");
            }
        }
    }

    #[test]
    fn a_label_is_put_where_it_fits_whole() {
        let free = |_: Rect| true;
        let middle = [pos2(50.0, 50.0)];
        let found = spot(&square(), egui::vec2(60.0, 20.0), &middle, free);
        let rect = found.expect("there is room above or below the hole");
        assert!(holds(&square(), rect));
        assert_eq!(spot(&square(), egui::vec2(60.0, 60.0), &middle, free), None);
    }
}
