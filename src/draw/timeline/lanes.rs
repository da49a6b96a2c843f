//! Where the milestones of a project and their labels stand: in lanes below each other, none on another.

use egui::{Rangef, Ui};

use super::axis::Axis;
use super::shapes::RADIUS;
use crate::draw::text::{self, Face};
use crate::draw::theme::Theme;
use crate::figure::timeline::{Mark, Row};
use crate::i18n::Words;
use crate::model::date::Form;

/// Between neighbours in a lane, in points.
const GAP: f32 = 5.0;
/// No row has more lanes, unless its marks themselves would lie on each other.
const MOST: usize = 4;

/// How much is written beside the marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Labels {
    /// Event and date; a lane of its own where there is no room in another.
    Full,
    /// The date; a lane of its own where there is no room in another.
    Short,
    /// The date, where it has room.
    Spare,
}

/// A mark at its place; x from the left end of the time.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    /// Which mark of the row.
    pub mark: usize,
    /// The middle of its shape.
    pub x: f32,
    /// From 0 down.
    pub lane: usize,
    /// Its words and where they begin.
    pub label: Option<(String, f32)>,
}

/// The marks of a row.
#[derive(Clone, Debug, Default)]
pub(super) struct Plan {
    /// Every mark once.
    pub placed: Vec<Placed>,
    /// How many lanes they take.
    pub lanes: usize,
}

/// What is taken, lane by lane.
struct Taken(Vec<Vec<Rangef>>);

impl Taken {
    fn is_free(&self, lane: usize, range: Rangef) -> bool {
        let range = range.expand(GAP / 2.0);
        self.0
            .get(lane)
            .is_none_or(|taken| !taken.iter().any(|other| other.intersects(range)))
    }

    fn take(&mut self, lane: usize, range: Rangef) {
        while self.0.len() <= lane {
            self.0.push(Vec::new());
        }
        if let Some(taken) = self.0.get_mut(lane) {
            taken.push(range);
        }
    }
}

/// Finds a lane and a label for each mark of a row.
pub(super) fn plan(
    ui: &Ui,
    row: &Row,
    axis: &Axis,
    today: f32,
    (labels, face): (Labels, Face),
    (words, theme): (&Words, &Theme),
) -> Plan {
    let mut taken = Taken(Vec::new());
    let mut placed = Vec::new();
    for (i, mark) in row.marks.iter().enumerate() {
        let x = anchor(mark, axis);
        let own = extent(mark, axis, x, today);
        let texts = match labels {
            Labels::Full => vec![mark.label(words), mark.short_label(words)],
            Labels::Short | Labels::Spare => vec![mark.short_label(words)],
        };
        let measured = texts.into_iter().map(|text| {
            let width = text::line(ui, &text, face, theme.text).size().x;
            (text, width)
        });
        let measured: Vec<(String, f32)> = measured.collect();
        let room = axis.whole();
        let spot = spot(&taken, own, &measured, (room, today), labels);
        let (lane, label) = spot.unwrap_or_else(|| (free_lane(&taken, own), None));
        taken.take(lane, own);
        let label = label.map(|(text, range)| {
            taken.take(lane, range);
            (text, range.min)
        });
        placed.push(Placed {
            mark: i,
            x,
            lane,
            label,
        });
    }
    Plan {
        placed,
        lanes: taken.0.len().max(1),
    }
}

/// A lane in which both the mark and a label have room: the fullest label first, then the topmost lane, then right of the
/// mark before left of it.
fn spot(
    taken: &Taken,
    own: Rangef,
    texts: &[(String, f32)],
    (room, today): (Rangef, f32),
    labels: Labels,
) -> Option<(usize, Option<(String, Rangef)>)> {
    let lanes = match labels {
        Labels::Full | Labels::Short => (taken.0.len() + 1).min(MOST),
        Labels::Spare => taken.0.len().max(1),
    };
    texts.iter().find_map(|(text, width)| {
        let right = Rangef::new(own.max + GAP, own.max + GAP + width);
        let left = Rangef::new(own.min - GAP - width, own.min - GAP);
        (0..lanes)
            .filter(|lane| taken.is_free(*lane, own))
            .find_map(|lane| {
                let fits = |range: &Rangef| {
                    range.min >= room.min && range.max <= room.max && taken.is_free(lane, *range)
                };
                // Better beside the line of today than on it.
                let is_clear = |range: &&Rangef| !range.contains(today);
                let sides = [right, left];
                let clear = sides.iter().filter(is_clear).find(|range| fits(range));
                let range = *clear.or_else(|| sides.iter().find(|range| fits(range)))?;
                Some((lane, Some((text.clone(), range))))
            })
    })
}

/// The topmost lane that has room for a mark.
fn free_lane(taken: &Taken, own: Rangef) -> usize {
    let mut lanes = 0..=taken.0.len();
    lanes.find(|lane| taken.is_free(*lane, own)).unwrap_or(0)
}

/// Where the shape stands: at the limit of "by" and "from", else in the middle of what is stated.
fn anchor(mark: &Mark, axis: &Axis) -> f32 {
    let (first, last) = mark.span.core;
    match mark.date.form() {
        Form::By(_) => axis.end(last),
        Form::From(_) => axis.start(first),
        Form::In(_) | Form::Between(..) => axis.start(first).midpoint(axis.end(last)),
    }
}

/// All that is painted of a mark: its bar, its shape, and the way to today where it is overdue.
fn extent(mark: &Mark, axis: &Axis, x: f32, today: f32) -> Rangef {
    let from = axis.start(mark.span.from).min(x - RADIUS * 1.3);
    let to = axis.end(mark.span.to).max(x + RADIUS * 1.3);
    Rangef::new(
        from,
        if mark.is_overdue {
            to.max(today + 1.0)
        } else {
            to
        },
    )
}
