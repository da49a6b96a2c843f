//! Which shapes of a page belong to which of its parts, and in what order the parts are read.

use std::collections::BTreeMap;

use egui::epaint::ClippedShape;
use egui::{Pos2, Rect, Shape};

use super::canvas::Canvas;
use super::sheet::{Area, Role};
use super::text;

/// Where a part stands in the order of reading: after how many areas, and which of the texts in between.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    /// The number of the area, from 1; 0 before all areas.
    area: usize,
    /// 0 for the area itself, then the texts that no area claims.
    after: usize,
}

/// What some shapes are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    /// They are read, as part of this.
    Read(Place),
    /// They are the words of the link with this number among the areas, which stands in this part.
    Link(usize, Place),
    /// A running head or foot.
    Running,
    /// Decoration.
    Decoration,
}

/// Shapes one after the other with one use.
#[derive(Debug)]
pub(super) struct Run<'a> {
    /// What they are for.
    pub purpose: Use,
    /// The shapes, back to front.
    pub shapes: Vec<&'a ClippedShape>,
    /// Their texts.
    pub words: Vec<&'a str>,
}

impl Place {
    pub(super) fn of_area(index: usize) -> Self {
        Self {
            area: index + 1,
            after: 0,
        }
    }

    /// The area that stands here, unless it is a text that no area claims.
    pub(super) fn area(self, areas: &[Area]) -> Option<&Area> {
        let index = self.area.checked_sub(1).filter(|_| self.after == 0)?;
        areas.get(index)
    }
}

/// The runs of a page, back to front.
pub(super) fn runs(canvas: &Canvas) -> Vec<Run<'_>> {
    let mut sorter = Sorter {
        areas: &canvas.areas,
        last: Place { area: 0, after: 0 },
        texts: BTreeMap::new(),
    };
    let mut runs: Vec<Run<'_>> = Vec::new();
    for clipped in &canvas.shapes {
        if matches!(clipped.shape, Shape::Noop) {
            continue;
        }
        let words = words(&clipped.shape);
        let purpose = match words {
            Some((_, rect)) => sorter.text(rect),
            None => sorter.other(clipped.shape.visual_bounding_rect()),
        };
        let words = words.map(|(words, _)| words);
        match runs.last_mut() {
            Some(run) if run.purpose == purpose => {
                run.shapes.push(clipped);
                run.words.extend(words);
            }
            _ => runs.push(Run {
                purpose,
                shapes: vec![clipped],
                words: words.into_iter().collect(),
            }),
        }
    }
    runs
}

/// The part in which a link stands: what holds it, or a paragraph of its own.
pub(super) fn home(areas: &[Area], link: usize) -> Place {
    let rect = areas.get(link).map_or(Rect::NOTHING, |area| area.rect);
    let holds = |role: &Role| {
        matches!(
            role,
            Role::Heading(..) | Role::Paragraph | Role::Cell { .. }
        )
    };
    match smallest(areas, rect.center(), holds) {
        Some(index) => Place::of_area(index),
        None => Place::of_area(link),
    }
}

struct Sorter<'a> {
    areas: &'a [Area],
    /// The part that was met last.
    last: Place,
    /// How many texts without an area there are after each area.
    texts: BTreeMap<usize, usize>,
}

impl Sorter<'_> {
    fn text(&mut self, rect: Rect) -> Use {
        let Some(index) = smallest(self.areas, rect.center(), |_| true) else {
            let after = self.texts.entry(self.last.area).or_default();
            *after += 1;
            return Use::Read(Place {
                area: self.last.area,
                after: *after,
            });
        };
        let Some(area) = self.areas.get(index) else {
            return Use::Decoration;
        };
        match area.role {
            Role::Running => Use::Running,
            Role::Link(..) => {
                let home = home(self.areas, index);
                self.last = home;
                Use::Link(index, home)
            }
            Role::Heading(..) | Role::Paragraph | Role::Picture(_) | Role::Cell { .. } => {
                self.last = Place::of_area(index);
                Use::Read(self.last)
            }
        }
    }

    /// Lines and grounds belong to a picture or to nothing.
    fn other(&mut self, rect: Rect) -> Use {
        let is_picture = |role: &Role| matches!(role, Role::Picture(_));
        match smallest(self.areas, rect.center(), is_picture) {
            Some(index) => {
                self.last = Place::of_area(index);
                Use::Read(self.last)
            }
            None => Use::Decoration,
        }
    }
}

/// The smallest area around a point whose role is wanted; of equal ones the last.
fn smallest(areas: &[Area], point: Pos2, is_wanted: impl Fn(&Role) -> bool) -> Option<usize> {
    let around = areas.iter().enumerate().rev();
    around
        .filter(|(_, area)| area.rect.expand(0.5).contains(point) && is_wanted(&area.role))
        .min_by(|(_, a), (_, b)| a.rect.area().total_cmp(&b.rect.area()))
        .map(|(index, _)| index)
}

/// The words of a text and where it is; `None` for other shapes.
fn words(shape: &Shape) -> Option<(&str, Rect)> {
    match shape {
        Shape::Text(text) => Some((text.galley.text(), text::bounds(text))),
        Shape::Noop
        | Shape::Vec(_)
        | Shape::Circle(_)
        | Shape::Ellipse(_)
        | Shape::LineSegment { .. }
        | Shape::Path(_)
        | Shape::Rect(_)
        | Shape::Band(_)
        | Shape::Mesh(_)
        | Shape::QuadraticBezier(_)
        | Shape::CubicBezier(_)
        | Shape::Callback(_) => None,
    }
}
