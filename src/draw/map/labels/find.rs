//! Where the label of one region goes, and in which form.

use egui::{Color32, Pos2, Rect, Ui, Vec2, vec2};

use super::super::geometry::Shape;
use super::super::{Sheet, polygon, regions};
use super::{Ground, Line, Outlines, Placed, size};
use crate::draw::palette;
use crate::draw::text::Face;
use crate::draw::theme::Theme;
use crate::figure::map::{Area, Fill};
use crate::model::region::Region;

/// The longest line from a label to its region, in points.
const LEADER: f32 = 90.0;
/// Room around a label inside its region, both sides together, in points.
const AIR: Vec2 = vec2(5.0, 1.0);
/// Before a name is given up, it may be this much smaller.
const SMALLER: f32 = 0.88;

/// The texts of one region and how they can be set.
pub(super) struct Label<'a> {
    ui: &'a Ui,
    shape: &'a Shape,
    area: &'a Area,
    size: f32,
    /// On the region's own fill, or for a city on the fill around it.
    ink: Color32,
    /// On the ground around the country.
    outer_ink: Color32,
    /// Whether a bubble may stand where the name would.
    has_bubble: bool,
}

impl<'a> Label<'a> {
    pub(super) fn new(
        ui: &'a Ui,
        sheet: Sheet<'a>,
        theme: &Theme,
        shape: &'a Shape,
        size: f32,
    ) -> Option<Self> {
        let find = |region: Region| sheet.area(region);
        let ground = find(shape.city.map_or(shape.region, |city| city.parent))?;
        let ink = match ground.fill {
            Fill::Class(_) => {
                palette::ink_on(palette::area(theme, sheet.figure.measure, ground.fill))
            }
            Fill::Zero | Fill::NoNumber => theme.text,
            Fill::NoProject => theme.second,
        };
        Some(Self {
            ui,
            shape,
            area: find(shape.region)?,
            size,
            ink,
            outer_ink: theme.text,
            has_bubble: sheet.bubbles.iter().any(|b| b.region == shape.region),
        })
    }

    pub(super) fn is_city(&self) -> bool {
        self.shape.city.is_some()
    }

    pub(super) fn has_number(&self) -> bool {
        !self.area.label.is_empty()
    }

    /// The first form that finds a place.
    pub(super) fn find(&self, ground: &Ground<'_>, outlines: &Outlines) -> Option<Placed> {
        if self.is_city() {
            return self
                .beside_marker(ground, outlines)
                .or_else(|| self.outside(ground, outlines));
        }
        let name = [self.area.name.as_str()];
        let parted = parted(&self.area.name);
        let code = [self.area.code.as_str()];
        let inside = |names: &[&str], has_value| self.inside(ground, outlines, names, has_value);
        self.find_whole(ground, outlines)
            .or_else(|| self.outside(ground, outlines))
            .or_else(|| inside(&name, false))
            .or_else(|| inside(&parted, false))
            .or_else(|| inside(&code, true))
            .or_else(|| inside(&code, false))
    }

    /// Name and number inside the region, if need be in two lines or a little smaller.
    pub(super) fn find_whole(&self, ground: &Ground<'_>, outlines: &Outlines) -> Option<Placed> {
        let name = [self.area.name.as_str()];
        let parted = parted(&self.area.name);
        let smaller = Self {
            size: self.size * SMALLER,
            ..*self
        };
        [self, &smaller].into_iter().find_map(|label| {
            label
                .inside(ground, outlines, &name, true)
                .or_else(|| label.inside(ground, outlines, &parted, true))
        })
    }

    /// The number alone, inside the region.
    pub(super) fn find_value(&self, ground: &Ground<'_>, outlines: &Outlines) -> Option<Placed> {
        self.inside(ground, outlines, &[], true)
    }

    /// How much a label tells: a number more than a name, inside more than outside.
    fn worth(&self, has_value: bool, is_inside: bool) -> f32 {
        let number = if has_value && self.has_number() {
            3.0
        } else {
            0.0
        };
        number + if is_inside { 1.0 } else { 0.5 }
    }

    fn lines(&self, names: &[&str], has_value: bool, ink: Color32) -> Vec<Line> {
        let value = Some(self.area.label.as_str()).filter(|v| has_value && !v.is_empty());
        let names = names.iter().map(|words| (*words, Face::regular(self.size)));
        let value = value.map(|words| (words, Face::medium(self.size)));
        names
            .chain(value)
            .map(|(words, face)| Line {
                words: words.to_owned(),
                face,
                ink,
            })
            .collect()
    }

    /// Whole inside the region, dry and free.
    fn inside(
        &self,
        ground: &Ground<'_>,
        outlines: &Outlines,
        names: &[&str],
        has_value: bool,
    ) -> Option<Placed> {
        let own = rings(ground, outlines, self.shape.region);
        let wide = self.shape.wide.map(|wide| wide.center());
        let wishes: Vec<Pos2> = [self.shape.anchor]
            .into_iter()
            .chain(wide)
            .map(|km| ground.view.at(km))
            .collect();
        let lines = self.lines(names, has_value, self.ink);
        let size = size(self.ui, &lines);
        let is_free = |rect: Rect| {
            let mut waters = outlines.waters.iter();
            waters.all(|water| !polygon::crosses(water, rect)) && ground.is_free(rect)
        };
        let rect = polygon::spot(own, size + AIR, &wishes, is_free)?;
        Some(Placed {
            rect: Rect::from_center_size(rect.center(), size),
            lines,
            leader: None,
            has_dot: false,
            worth: self.worth(has_value, true),
        })
    }

    /// Beside a city's marker, whole in the region around it or whole outside the country.
    fn beside_marker(&self, ground: &Ground<'_>, outlines: &Outlines) -> Option<Placed> {
        let parent = self.shape.city?.parent;
        let around = rings(ground, outlines, parent).get(..1)?;
        let marker = regions::marker(&ground.view, self.shape)?;
        let name = [self.area.name.as_str()];
        [true, false].into_iter().find_map(|has_value| {
            let size = size(self.ui, &self.lines(&name, has_value, self.ink));
            sides(marker, size).into_iter().find_map(|rect| {
                let ink = if polygon::holds(around, rect) {
                    self.ink
                } else if outlines.is_outside(rect) {
                    self.outer_ink
                } else {
                    return None;
                };
                ground.is_free(rect).then(|| Placed {
                    rect,
                    lines: self.lines(&name, has_value, ink),
                    leader: None,
                    has_dot: false,
                    worth: self.worth(has_value, true),
                })
            })
        })
    }

    /// Outside the country, with a line that crosses no other region.
    fn outside(&self, ground: &Ground<'_>, outlines: &Outlines) -> Option<Placed> {
        let is_city = self.is_city();
        if self.area.fill == Fill::NoProject && !is_city && !self.has_bubble {
            return None;
        }
        let lines = self.lines(&[self.area.name.as_str()], true, self.outer_ink);
        let size = size(self.ui, &lines);
        let wide = self.shape.wide.map(|wide| wide.center());
        let anchors = [self.shape.anchor].into_iter().chain(wide);
        let mut places: Vec<(Rect, Pos2, Pos2)> = anchors
            .map(|km| ground.view.at(km))
            .flat_map(|anchor| around(anchor, size).map(move |center| (center, anchor)))
            .map(|(center, anchor)| {
                let rect = Rect::from_center_size(center, size);
                (rect, rect.clamp(anchor), anchor)
            })
            .filter(|(_, from, anchor)| from.distance(*anchor) < LEADER)
            .collect();
        places.sort_by(|a, b| a.1.distance(a.2).total_cmp(&b.1.distance(b.2)));
        let (rect, from, anchor) = places.into_iter().find(|(rect, from, anchor)| {
            ground.is_free(rect.expand(3.0))
                && outlines.is_outside(rect.expand(3.0))
                && ground.is_clear(*from, *anchor)
                && self.is_own_way(ground, *from, *anchor)
        })?;
        let marker = regions::marker(&ground.view, self.shape);
        let end = marker.map_or(0.0, |marker| marker.width() / 2.0 + 1.5);
        Some(Placed {
            rect,
            lines,
            leader: Some(shortened(from, anchor, 3.0, end)),
            has_dot: !is_city,
            worth: self.worth(true, false),
        })
    }

    /// Whether a line runs only outside the country and through the region itself, or the one around a city.
    fn is_own_way(&self, ground: &Ground<'_>, from: Pos2, to: Pos2) -> bool {
        let parent = self.shape.city.map(|city| city.parent);
        let mut shares = (1..20_u8).map(|i| f32::from(i) / 20.0);
        shares.all(|share| {
            let there = ground
                .map
                .region_at(ground.view.km(from + (to - from) * share));
            there.is_none() || there == Some(self.shape.region) || there == parent
        })
    }
}

/// The outline of a region in points.
fn rings<'o>(ground: &Ground<'_>, outlines: &'o Outlines, region: Region) -> &'o [Vec<Pos2>] {
    let place = ground.map.regions.iter().position(|s| s.region == region);
    let rings = place.and_then(|place| outlines.regions.get(place));
    rings.map_or(&[], Vec::as_slice)
}

impl Outlines {
    /// Whether a place is outside all regions and on no shore.
    pub(super) fn is_outside(&self, rect: Rect) -> bool {
        let is_on_land = |rings: &Vec<Vec<Pos2>>| {
            polygon::crosses(rings, rect) || polygon::contains(rings, rect.center())
        };
        let is_on_shore = |rings: &Vec<Vec<Pos2>>| polygon::crosses(rings, rect);
        !self.regions.iter().any(is_on_land) && !self.waters.iter().any(is_on_shore)
    }
}

/// A name in two lines, parted where it has a hyphen or a space.
fn parted(name: &str) -> Vec<&str> {
    let at = name.find('-').map(|i| i + 1);
    match at.or_else(|| name.find(' ')) {
        Some(at) => {
            let (first, second) = name.split_at(at);
            vec![first, second.trim_start()]
        }
        None => vec![name],
    }
}

/// A line without its first and last points of length.
fn shortened(from: Pos2, to: Pos2, first: f32, last: f32) -> [Pos2; 2] {
    let along = (to - from).normalized();
    if from.distance(to) <= first + last {
        return [to, to];
    }
    [from + along * first, to - along * last]
}

/// Places beside a marker: right, left, below, above.
fn sides(marker: Rect, size: Vec2) -> [Rect; 4] {
    let x = marker.width() / 2.0 + size.x / 2.0 + 4.0;
    let y = marker.height() / 2.0 + size.y / 2.0 + 2.0;
    let away = [vec2(x, 0.0), vec2(-x, 0.0), vec2(0.0, y), vec2(0.0, -y)];
    away.map(|away| Rect::from_center_size(marker.center() + away, size))
}

/// Places all around a point.
fn around(center: Pos2, size: Vec2) -> impl Iterator<Item = Pos2> {
    const ANGLES: u8 = 48;
    (4..24_u8).flat_map(move |ring| {
        (0..ANGLES).map(move |i| {
            let angle = f32::from(i) / f32::from(ANGLES) * std::f32::consts::TAU;
            let distance = f32::from(ring) * 4.0;
            let reach = vec2(distance + size.x / 2.0, distance + size.y / 2.0);
            center + reach * Vec2::angled(angle)
        })
    })
}
