//! The map data: outlines, triangles, borders and waters, read once. Kilometres, x to the east, y to the south.

use std::sync::OnceLock;

use egui::{Pos2, Rect, pos2, vec2};
use serde::Deserialize;

use crate::model::region::Region;

/// The whole map.
#[derive(Debug, Default)]
pub(super) struct Geometry {
    /// Around all regions.
    pub bounds: Bounds,
    /// The 20 regions, in the order of [`Region::ALL`].
    pub regions: Vec<Shape>,
    /// Seas and lakes.
    pub waters: Vec<Water>,
    /// Lines between regions and around them.
    pub borders: Vec<Border>,
}

/// A rectangle that starts as nothing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bounds(pub Rect);

impl Default for Bounds {
    fn default() -> Self {
        Self(Rect::NOTHING)
    }
}

/// Rings and triangles of an area.
#[derive(Clone, Debug, Default)]
pub(super) struct Area {
    /// Outer ring and holes, not closed.
    pub rings: Vec<Vec<Pos2>>,
    /// Triangles that cover it.
    pub triangles: Vec<[Pos2; 3]>,
    /// Around it.
    pub bounds: Bounds,
}

/// A region.
#[derive(Clone, Debug)]
pub(super) struct Shape {
    /// Which one.
    pub region: Region,
    /// Its outline.
    pub area: Area,
    /// The middle of the largest circle inside.
    pub anchor: Pos2,
    /// A wide box inside, where there is one.
    pub wide: Option<Rect>,
    /// For a city: half the side of its marker, and the region around it.
    pub city: Option<City>,
}

/// What a city has besides.
#[derive(Clone, Copy, Debug)]
pub(super) struct City {
    /// Half the side of the marker, in kilometres.
    pub radius: f32,
    /// The region around it.
    pub parent: Region,
}

/// A sea or a lake.
#[derive(Clone, Debug)]
pub(super) struct Water {
    /// Its id in the map data.
    pub id: String,
    /// A sea lies outside, a lake on top of regions.
    pub is_sea: bool,
    /// Its outline.
    pub area: Area,
}

/// What a border parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Kind {
    /// Two regions.
    Inner,
    /// The country and its neighbours.
    Frontier,
    /// Land and sea.
    Coast,
    /// Shore of a lake.
    Lake,
    /// Shore of the sea beyond the country.
    Shore,
    /// A city and the region around it.
    City,
}

/// A line of the map.
#[derive(Clone, Debug)]
pub(super) struct Border {
    /// What it parts.
    pub kind: Kind,
    /// Its points.
    pub points: Vec<Pos2>,
}

impl Geometry {
    /// The map of the program; empty if its data could not be read, which a test excludes.
    pub(super) fn get() -> &'static Self {
        static MAP: OnceLock<Geometry> = OnceLock::new();
        MAP.get_or_init(|| {
            let text = include_str!("../../../assets/map/regions.mesh.json");
            serde_json::from_str::<File>(text)
                .ok()
                .and_then(|file| file.geometry())
                .unwrap_or_default()
        })
    }

    /// The region at a place, cities first.
    pub(super) fn region_at(&self, km: Pos2) -> Option<Region> {
        let hit = |shape: &&Shape| shape.area.contains(km);
        let (cities, others): (Vec<&Shape>, Vec<&Shape>) =
            self.regions.iter().partition(|shape| shape.city.is_some());
        let city = cities.into_iter().find(hit);
        city.or_else(|| others.into_iter().find(hit))
            .map(|shape| shape.region)
    }

    /// The shape of a region.
    pub(super) fn shape(&self, region: Region) -> Option<&Shape> {
        self.regions.iter().find(|shape| shape.region == region)
    }
}

impl Area {
    /// The same without what lies south of a line.
    fn cut_off(mut self, south: f32) -> Self {
        self.triangles.retain(|t| t.iter().any(|p| p.y < south));
        let corners = self.triangles.iter_mut().flatten();
        for p in self.rings.iter_mut().flatten().chain(corners) {
            p.y = p.y.min(south);
        }
        self.bounds.0.max.y = self.bounds.0.max.y.min(south);
        self
    }

    /// Whether a point lies in one of the triangles.
    pub(super) fn contains(&self, p: Pos2) -> bool {
        self.bounds.0.contains(p) && self.triangles.iter().any(|t| is_in_triangle(p, t))
    }
}

fn is_in_triangle(p: Pos2, [a, b, c]: &[Pos2; 3]) -> bool {
    let side = |a: Pos2, b: Pos2| (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
    let sides = [side(*a, *b), side(*b, *c), side(*c, *a)];
    sides.iter().all(|s| *s >= 0.0) || sides.iter().all(|s| *s <= 0.0)
}

/// The sea goes on for a thousand kilometres to the south; the map shows it down to here.
const SEA_ENDS: f32 = 590.0;

/// The file as it stands.
#[derive(Deserialize)]
struct File {
    vertices: Vec<[f32; 2]>,
    arcs: Vec<FileArc>,
    regions: Vec<FileRegion>,
    water: Vec<FileWater>,
}

#[derive(Deserialize)]
struct FileArc {
    kind: Kind,
    v: Vec<usize>,
}

#[derive(Deserialize)]
struct FileRegion {
    id: String,
    label: FilePoint,
    label_wide: Option<FileBox>,
    marker: Option<FileMarker>,
    parent: Option<String>,
    rings: Vec<Vec<usize>>,
    tri: Vec<usize>,
}

#[derive(Deserialize)]
struct FilePoint {
    x: f32,
    y: f32,
}

#[derive(Deserialize)]
struct FileBox {
    x: f32,
    y: f32,
    half_w: f32,
    half_h: f32,
}

#[derive(Deserialize)]
struct FileMarker {
    r: f32,
}

#[derive(Deserialize)]
struct FileWater {
    id: String,
    kind: String,
    rings: Vec<Vec<usize>>,
    tri: Vec<usize>,
}

impl File {
    fn geometry(&self) -> Option<Geometry> {
        let regions: Vec<Shape> = Region::ALL
            .iter()
            .map(|region| self.shape(*region))
            .collect::<Option<_>>()?;
        let waters = self
            .water
            .iter()
            .map(|water| {
                let is_sea = water.kind == "sea";
                let area = self.area(&water.rings, &water.tri)?;
                Some(Water {
                    id: water.id.clone(),
                    is_sea,
                    area: if is_sea { area.cut_off(SEA_ENDS) } else { area },
                })
            })
            .collect::<Option<_>>()?;
        let borders = self
            .arcs
            .iter()
            .map(|arc| {
                Some(Border {
                    kind: arc.kind,
                    points: self.points(&arc.v)?,
                })
            })
            .collect::<Option<_>>()?;
        let bounds = regions
            .iter()
            .fold(Rect::NOTHING, |all, shape| all.union(shape.area.bounds.0));
        Some(Geometry {
            bounds: Bounds(bounds),
            regions,
            waters,
            borders,
        })
    }

    fn shape(&self, region: Region) -> Option<Shape> {
        let file = self.regions.iter().find(|r| r.id == region.code())?;
        let parent = file.parent.as_deref().and_then(Region::from_code);
        let city = file.marker.as_ref().zip(parent);
        Some(Shape {
            region,
            area: self.area(&file.rings, &file.tri)?,
            anchor: pos2(file.label.x, -file.label.y),
            wide: file.label_wide.as_ref().map(|b| {
                let size = vec2(b.half_w, b.half_h) * 2.0;
                Rect::from_center_size(pos2(b.x, -b.y), size)
            }),
            city: city.map(|(marker, parent)| City {
                radius: marker.r,
                parent,
            }),
        })
    }

    fn area(&self, rings: &[Vec<usize>], corners: &[usize]) -> Option<Area> {
        let rings: Vec<Vec<Pos2>> = rings
            .iter()
            .map(|ring| self.points(ring))
            .collect::<Option<_>>()?;
        let corners = self.points(corners)?;
        let (triangles, _) = corners.as_chunks::<3>();
        let bounds = Rect::from_points(&rings.concat());
        Some(Area {
            rings,
            triangles: triangles.to_vec(),
            bounds: Bounds(bounds),
        })
    }

    fn points(&self, indices: &[usize]) -> Option<Vec<Pos2>> {
        indices
            .iter()
            .map(|i| self.vertices.get(*i).map(|[x, y]| pos2(*x, -*y)))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_map_has_all_regions_and_finds_each_at_its_anchor() {
        let map = Geometry::get();
        assert_eq!((map.regions.len(), map.waters.len()), (20, 6));
        for shape in &map.regions {
            assert_eq!(map.region_at(shape.anchor), Some(shape.region));
            assert_eq!(shape.city.is_some(), shape.region.is_city());
        }
        assert_eq!(map.region_at(pos2(5000.0, 0.0)), None);
    }
}
