//! Labels of regions: whole inside their region, never on each other; else beside it with a line, else a code, else
//! nothing.

use std::sync::Arc;

use egui::{Align2, Color32, Galley, Pos2, Rect, Stroke, Ui, Vec2, pos2, vec2};

use super::geometry::{Geometry, Shape};
use super::layout::View;
use super::polygon;
use crate::draw::palette;
use crate::draw::text::{self, Face};
use crate::draw::theme::Theme;
use crate::figure::map::{Area, Fill, MapFigure};

/// The longest line from a label to its region, in points.
const LEADER: f32 = 90.0;

/// A label that has found its place.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    /// Where it is.
    pub rect: Rect,
    lines: Vec<Arc<Galley>>,
    /// From the label to its region, for one that stands outside.
    leader: Option<[Pos2; 2]>,
    /// Whether the line ends in a dot; a city has its marker there.
    has_dot: bool,
}

/// What labels must keep clear of, and where they may be.
pub(super) struct Ground<'a> {
    /// The map.
    pub map: &'a Geometry,
    /// From kilometres to points.
    pub view: View,
    /// The room of the picture.
    pub room: Rect,
    /// Places that are taken: legend, markers of cities, buttons.
    pub taken: Vec<Rect>,
}

/// Finds places for all labels, cities first.
pub(super) fn place(
    ui: &Ui,
    figure: &MapFigure,
    theme: &Theme,
    mut ground: Ground<'_>,
) -> Vec<Placed> {
    let size = (ground.view.scale * 54.0).clamp(9.5, 12.5);
    let mut placed = Vec::new();
    let lakes: Vec<Vec<Vec<Pos2>>> = ground
        .map
        .waters
        .iter()
        .map(|water| ground.view.rings(&water.area.rings))
        .collect();
    let (cities, others): (Vec<&Shape>, Vec<&Shape>) = ground
        .map
        .regions
        .iter()
        .partition(|shape| shape.city.is_some());
    for shape in cities.into_iter().chain(others) {
        let Some(area) = figure.areas.iter().find(|area| area.region == shape.region) else {
            continue;
        };
        let label = Label::new(ui, figure, theme, area, size);
        let found = if shape.city.is_some() {
            label.beside_city(ui, figure, theme, shape, &ground)
        } else {
            label.of_region(shape, &ground, &lakes)
        };
        if let Some(found) = found {
            ground.taken.push(found.rect.expand(2.0));
            placed.push(found);
        }
    }
    placed
}

impl Placed {
    /// Paints the label and its line.
    pub(super) fn paint(&self, ui: &Ui, theme: &Theme) {
        if let Some(leader) = self.leader {
            let stroke = Stroke::new(0.75, theme.text);
            ui.painter().line_segment(leader, stroke);
            if self.has_dot {
                ui.painter().circle_filled(leader[1], 1.5, theme.text);
            }
        }
        let mut at = self.rect.center_top();
        for line in &self.lines {
            text::paint(ui.painter(), line, Align2::CENTER_TOP, at);
            at.y += line.size().y;
        }
    }
}

/// The texts of one region and how they can be set.
struct Label<'a> {
    ui: &'a Ui,
    area: &'a Area,
    size: f32,
    /// On the region's fill.
    ink: Color32,
    /// On the ground around the country.
    outer_ink: Color32,
}

impl<'a> Label<'a> {
    fn new(ui: &'a Ui, figure: &MapFigure, theme: &Theme, area: &'a Area, size: f32) -> Self {
        let ink = match area.fill {
            Fill::Class(_) => palette::ink_on(palette::area(theme, figure.measure, area.fill)),
            Fill::Zero | Fill::NoNumber => theme.text,
            Fill::NoProject => theme.second,
        };
        Self {
            ui,
            area,
            size,
            ink,
            outer_ink: theme.text,
        }
    }

    fn lines(&self, names: &[&str], has_value: bool, ink: Color32) -> Vec<Arc<Galley>> {
        let name = Face::regular(self.size);
        let mut lines: Vec<_> = names
            .iter()
            .map(|words| text::line(self.ui, words, name, ink))
            .collect();
        if has_value && !self.area.label.is_empty() {
            let value = Face::medium(self.size);
            lines.push(text::line(self.ui, &self.area.label, value, ink));
        }
        lines
    }

    /// Inside the region in one of its forms, or outside with a line, or as a code.
    fn of_region(
        &self,
        shape: &Shape,
        ground: &Ground<'_>,
        lakes: &[Vec<Vec<Pos2>>],
    ) -> Option<Placed> {
        let rings = ground.view.rings(&shape.area.rings);
        let wide = shape.wide.map(|wide| wide.center());
        let wishes: Vec<Pos2> = [shape.anchor]
            .into_iter()
            .chain(wide)
            .map(|km| ground.view.at(km))
            .collect();
        let place = |lines: Vec<Arc<Galley>>| {
            let size = size(&lines);
            let is_free = |rect: Rect| {
                let is_dry = lakes.iter().all(|lake| !polygon::crosses(lake, rect));
                is_dry && ground.is_free(rect)
            };
            let rect = polygon::spot(&rings, size + vec2(7.0, 2.0), &wishes, is_free)?;
            Some(Placed {
                rect: Rect::from_center_size(rect.center(), size),
                lines,
                leader: None,
                has_dot: false,
            })
        };
        let name = [self.area.name.as_str()];
        let parted = parted(&self.area.name);
        let code = [self.area.code.as_str()];
        place(self.lines(&name, true, self.ink))
            .or_else(|| place(self.lines(&parted, true, self.ink)))
            .or_else(|| self.outside(shape, ground))
            .or_else(|| place(self.lines(&name, false, self.ink)))
            .or_else(|| place(self.lines(&parted, false, self.ink)))
            .or_else(|| place(self.lines(&code, true, self.ink)))
            .or_else(|| place(self.lines(&code, false, self.ink)))
    }

    /// Outside the country, with a line that crosses no other region.
    fn outside(&self, shape: &Shape, ground: &Ground<'_>) -> Option<Placed> {
        let parent = shape.city.map(|city| city.parent);
        if self.area.fill == Fill::NoProject && parent.is_none() {
            return None;
        }
        let lines = self.lines(&[self.area.name.as_str()], true, self.outer_ink);
        let size = size(&lines);
        let others: Vec<Vec<Vec<Pos2>>> = ground
            .map
            .regions
            .iter()
            .map(|other| ground.view.rings(&other.area.rings))
            .collect();
        let is_possible = |center: &Pos2| {
            let rect = Rect::from_center_size(*center, size).expand(3.0);
            let is_clear = others.iter().all(|rings| {
                !polygon::crosses(rings, rect) && !polygon::contains(rings, rect.center())
            });
            is_clear && ground.is_free(rect)
        };
        let is_own = |from: Pos2, to: Pos2| {
            (1..20).map(|i| i as f32 / 20.0).all(|share| {
                let km = ground.view.km(from + (to - from) * share);
                let there = ground.map.region_at(km);
                there.is_none_or(|region| region == shape.region || Some(region) == parent)
            })
        };
        let marker = super::regions::marker(&ground.view, shape);
        let marker = marker.map_or(0.0, |marker| marker.width() / 2.0 + 1.5);
        let wide = shape.wide.map(|wide| wide.center());
        let anchors = [shape.anchor].into_iter().chain(wide);
        let found = anchors.filter_map(|km| {
            let anchor = ground.view.at(km);
            around(anchor, size).filter(is_possible).find_map(|center| {
                let rect = Rect::from_center_size(center, size);
                let from = rect.clamp(anchor);
                let is_short = from.distance(anchor) < LEADER;
                let leader = shortened(from, anchor, 3.0, marker);
                (is_short && is_own(from, anchor)).then_some((rect, leader))
            })
        });
        let length = |leader: &[Pos2; 2]| leader[0].distance(leader[1]);
        let nearest = found.min_by(|a, b| length(&a.1).total_cmp(&length(&b.1)));
        nearest.map(|(rect, leader)| Placed {
            rect,
            lines,
            leader: Some(leader),
            has_dot: marker == 0.0,
        })
    }

    /// Beside a city's marker, whole in the region around it or whole outside the country.
    fn beside_city(
        &self,
        ui: &Ui,
        figure: &MapFigure,
        theme: &Theme,
        shape: &Shape,
        ground: &Ground<'_>,
    ) -> Option<Placed> {
        let city = shape.city?;
        let parent = ground.map.shape(city.parent)?;
        let around = figure.areas.iter().find(|a| a.region == city.parent)?;
        let fill = palette::area(theme, figure.measure, around.fill);
        let rings = ground.view.rings(&parent.area.rings);
        let marker = super::regions::marker(&ground.view, shape)?;
        let forms = [
            (vec![self.area.name.as_str()], true),
            (vec![self.area.name.as_str()], false),
        ];
        for (names, has_value) in forms {
            let size = size(&self.lines(&names, has_value, self.ink));
            for rect in sides(marker, size) {
                let is_inside = polygon::holds(&rings[..1], rect);
                let is_outside = ground.map.regions.iter().all(|other| {
                    let rings = ground.view.rings(&other.area.rings);
                    !polygon::crosses(&rings, rect) && !polygon::contains(&rings, rect.center())
                });
                if !(is_inside || is_outside) || !ground.is_free(rect) {
                    continue;
                }
                let ink = if is_inside {
                    palette::ink_on(fill)
                } else {
                    theme.text
                };
                let city = Label { ui, ink, ..*self };
                return Some(Placed {
                    rect,
                    lines: city.lines(&names, has_value, ink),
                    leader: None,
                    has_dot: false,
                });
            }
        }
        self.outside(shape, ground)
    }
}

impl Ground<'_> {
    /// Whether a place is in the room and not taken.
    fn is_free(&self, rect: Rect) -> bool {
        self.room.contains_rect(rect) && !self.taken.iter().any(|taken| taken.intersects(rect))
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

/// The size of lines below each other.
fn size(lines: &[Arc<Galley>]) -> Vec2 {
    let width = lines.iter().map(|l| l.size().x).fold(0.0, f32::max);
    vec2(width, lines.iter().map(|l| l.size().y).sum())
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
    let (x, y) = (
        marker.width() / 2.0 + size.x / 2.0 + 4.0,
        marker.height() / 2.0 + size.y / 2.0 + 2.0,
    );
    let away = [vec2(x, 0.0), vec2(-x, 0.0), vec2(0.0, y), vec2(0.0, -y)];
    away.map(|away| Rect::from_center_size(marker.center() + away, size))
}

/// Places around a point, near ones first.
fn around(center: Pos2, size: Vec2) -> impl Iterator<Item = Pos2> {
    (3..14).flat_map(move |ring| {
        (0..24).map(move |i| {
            let angle = i as f32 / 24.0 * std::f32::consts::TAU;
            let distance = ring as f32 * 7.0;
            let reach = vec2(distance + size.x / 2.0, distance + size.y / 2.0);
            pos2(
                center.x + reach.x * angle.cos(),
                center.y + reach.y * angle.sin(),
            )
        })
    })
}
