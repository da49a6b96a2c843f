//! Labels of the map: whole inside their region, never on each other; else beside it with a line, else a code, else
//! nothing. Waters have theirs where they fit.

mod find;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use egui::{Align2, Color32, Galley, Pos2, Rect, Stroke, Ui, Vec2, vec2};

use self::find::Label;
use super::geometry::Geometry;
use super::layout::View;
use super::{Sheet, polygon};
use crate::draw::memo::{self, Key};
use crate::draw::text::{self, Face};
use crate::draw::theme::Theme;

/// Size of the numbers on a small map, in points.
const SMALL: f32 = 9.5;

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
    /// How much it tells, to compare arrangements.
    worth: f32,
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
#[derive(Clone)]
pub(super) struct Ground<'a> {
    /// The map.
    pub map: &'a Geometry,
    /// From kilometres to points.
    pub view: View,
    /// The room of the picture.
    pub room: Rect,
    /// Places that are taken: legend, markers of cities, buttons.
    pub taken: Vec<Rect>,
    /// Lines from labels to their regions.
    pub leaders: Vec<[Pos2; 2]>,
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

    /// Whether a line to a region crosses nothing that is taken; a city's marker lies at its end.
    fn is_clear(&self, from: Pos2, to: Pos2) -> bool {
        let mut others = self.taken.iter().filter(|taken| !taken.contains(to));
        let mut leaders = self.leaders.iter();
        others.all(|taken| polygon::inside(from, to, *taken).is_none())
            && leaders.all(|[a, b]| !polygon::cross((from, to), (*a, *b)))
    }

    /// Whether a place is in the room and not taken.
    fn is_free(&self, rect: Rect) -> bool {
        let mut leaders = self.leaders.iter();
        self.room.contains_rect(rect)
            && !self.taken.iter().any(|taken| taken.intersects(rect))
            && leaders.all(|[a, b]| polygon::inside(*a, *b, rect).is_none())
    }
}

/// The labels of a picture; found again only when something changed that they depend on.
pub(super) fn labels(
    ui: &Ui,
    sheet: Sheet<'_>,
    theme: &Theme,
    ground: Ground<'_>,
) -> Arc<Vec<Placed>> {
    let mut key = Key::default();
    let figure = sheet.figure;
    key.add(figure.measure)
        .add(theme.is_dark)
        .add(sheet.is_small);
    key.number(ground.view.scale).point(ground.view.origin);
    key.rect(ground.room).number(ui.pixels_per_point());
    for rect in &ground.taken {
        key.rect(*rect);
    }
    for area in sheet.areas {
        key.add((&area.name, &area.code, &area.label, area.fill));
    }
    key.add(&figure.waters);
    let id = ui.scope_id().with("labels");
    memo::remembered(ui, id, &key, || {
        if sheet.is_small {
            values(ui, sheet, theme, ground)
        } else {
            place(ui, sheet, theme, ground)
        }
    })
}

/// Finds places for all labels, in the order of steps that tells more.
fn place(ui: &Ui, sheet: Sheet<'_>, theme: &Theme, ground: Ground<'_>) -> Vec<Placed> {
    let size = (ground.view.scale * 54.0).clamp(9.5, 12.5);
    let outlines = ground.outlines();
    let labels: Vec<Label<'_>> = ground
        .map
        .regions
        .iter()
        .filter_map(|shape| Label::new(ui, sheet, theme, shape, size))
        .collect();
    let orders = [
        [Step::Cities, Step::Numbers, Step::Rest],
        [Step::Numbers, Step::Cities, Step::Rest],
    ];
    let attempts = orders.map(|steps| attempt(&labels, &steps, ground.clone(), &outlines));
    let worth =
        |(placed, _): &(Vec<Placed>, Ground<'_>)| placed.iter().map(|p| p.worth).sum::<f32>();
    let [first, second] = attempts;
    let (mut placed, ground) = if worth(&second) > worth(&first) {
        second
    } else {
        first
    };
    placed.extend(waters(ui, sheet, theme, &ground, &outlines));
    placed
}

/// Only the numbers of a small map, each whole inside its region or not at all.
fn values(ui: &Ui, sheet: Sheet<'_>, theme: &Theme, mut ground: Ground<'_>) -> Vec<Placed> {
    let outlines = ground.outlines();
    let mut placed = Vec::new();
    for shape in &ground.map.regions {
        let label = Label::new(ui, sheet, theme, shape, SMALL);
        let label = label.filter(|label| label.has_number() && !label.is_city());
        if let Some(found) = label.and_then(|label| label.find_value(&ground, &outlines)) {
            ground.taken.push(found.rect.expand(2.0));
            placed.push(found);
        }
    }
    placed
}

/// What is placed next.
#[derive(Clone, Copy, PartialEq)]
enum Step {
    /// Cities, beside their markers.
    Cities,
    /// Regions with a number, if name and number fit inside.
    Numbers,
    /// What has no label yet, in whatever form.
    Rest,
}

/// Places labels step by step; returns them and the ground with what they take.
fn attempt<'a>(
    labels: &[Label<'_>],
    steps: &[Step],
    mut ground: Ground<'a>,
    outlines: &Outlines,
) -> (Vec<Placed>, Ground<'a>) {
    let mut found: Vec<Option<Placed>> = labels.iter().map(|_| None).collect();
    for step in steps {
        for (label, found) in labels.iter().zip(&mut found) {
            let is_due = match step {
                Step::Cities => label.is_city(),
                Step::Numbers => !label.is_city() && label.has_number(),
                Step::Rest => found.is_none(),
            };
            if !is_due {
                continue;
            }
            *found = match step {
                Step::Cities | Step::Rest => label.find(&ground, outlines),
                Step::Numbers => label.find_whole(&ground, outlines),
            };
            if let Some(found) = found {
                ground.taken.push(found.rect.expand(2.0));
                ground.leaders.extend(found.leader);
            }
        }
    }
    (found.into_iter().flatten().collect(), ground)
}

/// Names of waters, in one line or word below word.
fn waters(
    ui: &Ui,
    sheet: Sheet<'_>,
    theme: &Theme,
    ground: &Ground<'_>,
    outlines: &Outlines,
) -> Vec<Placed> {
    let mut placed = Vec::new();
    for (water, rings) in ground.map.waters.iter().zip(&outlines.waters) {
        let Some((_, name)) = sheet.figure.waters.iter().find(|(id, _)| water.id == *id) else {
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
                worth: 0.0,
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
