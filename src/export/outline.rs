//! The outline of a mesh of one colour: triangles side by side would show seams.

use std::collections::BTreeMap;

use egui::{Color32, Mesh, Pos2};

/// A corner, to the 64th of a point, so that equal corners are found.
type Corner = (i32, i32);

/// The colour of a mesh, if it has only one.
pub(super) fn one_color(mesh: &Mesh) -> Option<Color32> {
    let first = mesh.vertices.first()?.color;
    let is_one = mesh.vertices.iter().all(|v| v.color == first);
    is_one.then_some(first)
}

/// The triangles of a mesh with the colour of their first corner.
pub(super) fn triangles(mesh: &Mesh) -> impl Iterator<Item = ([Pos2; 3], Color32)> + '_ {
    let (triangles, _) = mesh.indices.as_chunks::<3>();
    triangles.iter().filter_map(|corners| {
        let [a, b, c] = corners.map(|i| mesh.vertices.get(i as usize));
        let (a, b, c) = (a?, b?, c?);
        Some(([a.pos, b.pos, c.pos], a.color))
    })
}

/// The rings around a mesh: its edges that belong to one triangle only, chained.
pub(super) fn rings(mesh: &Mesh) -> Vec<Vec<Pos2>> {
    let mut edges: BTreeMap<(Corner, Corner), (Pos2, Pos2)> = BTreeMap::new();
    for (triangle, _) in triangles(mesh) {
        let [a, b, c] = upright(triangle);
        for (from, to) in [(a, b), (b, c), (c, a)] {
            let (x, y) = (corner(from), corner(to));
            // The neighbour runs along a shared edge the other way.
            if edges.remove(&(y, x)).is_none() {
                edges.insert((x, y), (from, to));
            }
        }
    }
    chain(edges)
}

fn chain(mut edges: BTreeMap<(Corner, Corner), (Pos2, Pos2)>) -> Vec<Vec<Pos2>> {
    const LEAST: Corner = (i32::MIN, i32::MIN);
    const MOST: Corner = (i32::MAX, i32::MAX);
    let mut rings = Vec::new();
    while let Some(((_, mut at), (from, to))) = edges.pop_first() {
        let start = corner(from);
        let mut ring = vec![from];
        let mut point = to;
        while at != start {
            ring.push(point);
            let next = edges
                .range((at, LEAST)..=(at, MOST))
                .next()
                .map(|(k, _)| *k);
            let Some(key) = next else { break };
            let Some((_, to)) = edges.remove(&key) else {
                break;
            };
            (at, point) = (key.1, to);
        }
        rings.push(ring);
    }
    rings
}

/// The same triangle, always turning the same way.
fn upright([a, b, c]: [Pos2; 3]) -> [Pos2; 3] {
    let turn = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    if turn < 0.0 { [a, c, b] } else { [a, b, c] }
}

fn corner(p: Pos2) -> Corner {
    ((p.x * 64.0).round() as i32, (p.y * 64.0).round() as i32)
}

#[cfg(test)]
mod tests {
    use egui::pos2;

    use super::*;

    #[test]
    fn two_triangles_become_one_square() {
        let mut mesh = Mesh::default();
        let square = [
            (0.0, 0.0),
            (1.0, 0.0),
            (1.0, 1.0),
            (0.0, 0.0),
            (0.0, 1.0),
            (1.0, 1.0),
        ];
        for (x, y) in square {
            mesh.colored_vertex(pos2(x, y), Color32::RED);
        }
        mesh.add_triangle(0, 1, 2);
        mesh.add_triangle(3, 4, 5);
        let rings = rings(&mesh);
        assert_eq!((rings.len(), rings[0].len()), (1, 4));
    }
}
