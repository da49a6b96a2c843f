//! Labels of the map: whole inside their region, never on each other; else beside it with a line, else a code, else
//! nothing. Waters have theirs where they fit.

mod find;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use egui::{Align2, Color32, Galley, Pos2, Rect, Stroke, Ui, Vec2, vec2};

use self::find::Label;
use super::geometry::{Geometry, Shape};
use super::layout::View;
use super::polygon;
use crate::draw::memo::{self, Key};
use crate::draw::text::{self, Face};
use crate::draw::theme::Theme;
use crate::figure::map::MapFigure;

/// A label that has found its place.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    /// Where it is.
    pub rect: Rect,
    lines: Vec<Line>,
    /// From the label to its region, for one that stands outside.
    leader: Option<[Pos2; 2]>,
    /// Whether the line ends in a dot; a city has its marker there.
    has_dot: bool,
}

/// One line of a label.
#[derive(Clone, Debug)]
struct Line {
    words: String,
    face: Face,
    ink: Color32,
}

impl Line {
    fn galley(&self, ui: &Ui) -> Arc<Galley> {
        text::line(ui, &self.words, self.face, self.ink)
    }
}

/// The size of lines below each other.
fn size(ui: &Ui, lines: &[Line]) -> Vec2 {
    let sizes = lines.iter().map(|line| line.galley(ui).size());
    sizes.fold(Vec2::ZERO, |all, size| {
        vec2(all.x.max(size.x), all.y + size.y)
    })
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

/// Polygons of the map in points, so that they are computed once.
struct Outlines {
    regions: Vec<Vec<Vec<Pos2>>>,
    waters: Vec<Vec<Vec<Pos2>>>,
}

impl Ground<'_> {
    fn outlines(&self) -> Outlines {
        let rings = |rings: &[Vec<Pos2>]| self.view.rings(rings);
        Outlines {
            regions: self
                .map
                .regions
                .iter()
                .map(|r| rings(&r.area.rings))
                .collect(),
            waters: self
                .map
                .waters
                .iter()
                .map(|w| rings(&w.area.rings))
                .collect(),
        }
    }

    /// Whether a place is in the room and not taken.
    fn is_free(&self, rect: Rect) -> bool {
        self.room.contains_rect(rect) && !self.taken.iter().any(|taken| taken.intersects(rect))
    }
}

/// The labels of a picture; found again only when something changed that they depend on.
pub(super) fn labels(
    ui: &Ui,
    figure: &MapFigure,
    theme: &Theme,
    ground: Ground<'_>,
) -> Arc<Vec<Placed>> {
    let mut key = Key::default();
    key.add(figure.measure).add(theme.is_dark);
    key.number(ground.view.scale).point(ground.view.origin);
    key.rect(ground.room).number(ui.pixels_per_point());
    for rect in &ground.taken {
        key.rect(*rect);
    }
    for area in &figure.areas {
        key.add((&area.name, &area.code, &area.label, area.fill));
    }
    key.add(&figure.waters);
    let id = ui.scope_id().with("labels");
    memo::remembered(ui, id, &key, || place(ui, figure, theme, ground))
}

/// Finds places for all labels, cities first, waters last.
fn place(ui: &Ui, figure: &MapFigure, theme: &Theme, mut ground: Ground<'_>) -> Vec<Placed> {
    let size = (ground.view.scale * 54.0).clamp(9.5, 12.5);
    let outlines = ground.outlines();
    let mut placed = Vec::new();
    let map = ground.map;
    let (cities, others): (Vec<&Shape>, Vec<&Shape>) =
        map.regions.iter().partition(|shape| shape.city.is_some());
    for shape in cities.into_iter().chain(others) {
        let found = Label::new(ui, figure, theme, shape, size)
            .and_then(|label| label.find(&ground, &outlines));
        if let Some(found) = found {
            ground.taken.push(found.rect.expand(2.0));
            placed.push(found);
        }
    }
    placed.extend(waters(ui, figure, theme, &ground, &outlines));
    placed
}

/// Names of waters, in one line or word below word.
fn waters(
    ui: &Ui,
    figure: &MapFigure,
    theme: &Theme,
    ground: &Ground<'_>,
    outlines: &Outlines,
) -> Vec<Placed> {
    let mut placed = Vec::new();
    for (water, rings) in ground.map.waters.iter().zip(&outlines.waters) {
        let Some((_, name)) = figure.waters.iter().find(|(id, _)| water.id == *id) else {
            continue;
        };
        let middle = [ground.view.at(water.area.bounds.0.center())];
        let forms = [vec![name.as_str()], name.split(' ').collect()];
        placed.extend(forms.into_iter().find_map(|words| {
            let line = |words: &str| Line {
                words: words.to_owned(),
                face: Face::regular(10.5),
                ink: theme.second,
            };
            let lines: Vec<Line> = words.into_iter().map(line).collect();
            let is_free = |rect| ground.is_free(rect);
            let rect = polygon::spot(rings, size(ui, &lines), &middle, is_free)?;
            Some(Placed {
                rect,
                lines,
                leader: None,
                has_dot: false,
            })
        }));
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
            let galley = line.galley(ui);
            text::paint(ui.painter(), &galley, Align2::CENTER_TOP, at);
            at.y += galley.size().y;
        }
    }
}
