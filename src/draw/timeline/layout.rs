//! How high each line is, and which lines a picture has room for.

use egui::Ui;

use super::axis::Axis;
use super::lanes::{self, Labels, Plan};
use crate::draw::text::{self, Face};
use crate::draw::theme::Theme;
use crate::figure::timeline::{Line, TimelineFigure};
use crate::i18n::Words;

/// Above and below the text of a row there is so much less than its letters are high, in points.
const PADDING: f32 = 8.0;
/// A row is at most so high, unless its words or lanes need more.
const MOST: f32 = 42.0;
/// The share of the width that names take at the most.
const NAMES: f32 = 0.3;
/// On paper: the sizes of letters and the labels that are tried until everything fits.
const TRIES: [(f32, Labels); 7] = [
    (13.0, Labels::Full),
    (12.0, Labels::Full),
    (11.0, Labels::Full),
    (12.0, Labels::Short),
    (11.0, Labels::Short),
    (10.0, Labels::Short),
    (10.0, Labels::Spare),
];

/// What is used when not even the last try fits everything.
const LEFT_OUT: (f32, Labels) = (10.5, Labels::Short);

/// The lines of a picture.
#[derive(Clone, Debug)]
pub(super) struct Layout {
    /// Size of the names.
    pub face: Face,
    /// Size of the labels.
    pub label: Face,
    /// Where each line begins, and where the last one ends, in points from the top.
    tops: Vec<f64>,
    /// The marks of each line; none of a heading.
    pub plans: Vec<Plan>,
    /// How many projects have no room.
    pub left_out: usize,
}

impl Layout {
    /// All lines, for a window that scrolls.
    pub(super) fn whole(
        ui: &Ui,
        figure: &TimelineFigure,
        theme: &Theme,
        sides: &Sides<'_>,
    ) -> Self {
        let mut layout = Self::new(ui, figure, theme, sides, TRIES[0], f32::INFINITY);
        layout.stretch(figure, sides.height);
        layout
    }

    /// What a picture has room for, in letters that can be read.
    pub(super) fn fitted(
        ui: &Ui,
        figure: &TimelineFigure,
        theme: &Theme,
        sides: &Sides<'_>,
    ) -> Self {
        for attempt in TRIES {
            let mut layout = Self::new(ui, figure, theme, sides, attempt, sides.height);
            if layout.left_out == 0 {
                layout.stretch(figure, sides.height);
                return layout;
            }
        }
        // The last line says how many there are besides.
        let room = sides.height
            - text::line(ui, "N", Face::regular(12.0), theme.text)
                .size()
                .y;
        let mut layout = Self::new(ui, figure, theme, sides, LEFT_OUT, room);
        layout.drop_last_heading(figure);
        layout
    }

    /// Lines until they would be higher than `room`.
    fn new(
        ui: &Ui,
        figure: &TimelineFigure,
        theme: &Theme,
        sides: &Sides<'_>,
        (size, labels): (f32, Labels),
        room: f32,
    ) -> Self {
        let words = Words::of(figure.frame.lang);
        let (face, label) = (Face::regular(size), Face::regular(size.min(11.5)));
        let mut layout = Self {
            face,
            label,
            tops: vec![0.0],
            plans: Vec::new(),
            left_out: 0,
        };
        let today = sides.axis.start(figure.today);
        let padding = size - PADDING;
        let line_height = text::line(ui, "N", label, theme.text).size().y;
        let mut top = 0.0;
        for (i, line) in figure.lines.iter().enumerate() {
            let (height, plan) = match line {
                Line::Heading(_) => {
                    let gap = if i == 0 { 1.0 } else { padding };
                    (size * 1.2 + 4.0 + gap, Plan::default())
                }
                Line::Row(row) => {
                    let name = text::wrapped(ui, &row.name, face, theme.text, sides.names - 8.0);
                    let looks = (labels, label);
                    let plan = lanes::plan(ui, row, sides.axis, today, looks, (words, theme));
                    let marks = plan.lanes as f32 * line_height.max(13.0);
                    (name.size().y.max(marks) + 2.0 * padding, plan)
                }
            };
            top += f64::from(height);
            if top > f64::from(room) + 0.5 {
                let rest = figure.lines.get(i..).unwrap_or_default();
                layout.left_out = rest.iter().filter(|l| matches!(l, Line::Row(_))).count();
                return layout;
            }
            layout.tops.push(top);
            layout.plans.push(plan);
        }
        layout
    }

    /// Gives rows more height where there is room for all of them.
    fn stretch(&mut self, figure: &TimelineFigure, room: f32) {
        let rows = figure
            .lines
            .iter()
            .filter(|line| matches!(line, Line::Row(_)));
        let spare = f64::from(room) - self.height();
        let each = spare / rows.count().max(1) as f64;
        if each <= 0.0 {
            return;
        }
        let mut tops = vec![0.0];
        let mut top = 0.0;
        for (line, pair) in figure.lines.iter().zip(self.tops.windows(2)) {
            let [from, to] = pair else {
                continue;
            };
            let height = to - from;
            top += match line {
                Line::Heading(_) => height,
                Line::Row(_) => height.max((height + each).min(f64::from(MOST))),
            };
            tops.push(top);
        }
        self.tops = tops;
    }

    /// A heading below which nothing has room says nothing.
    fn drop_last_heading(&mut self, figure: &TimelineFigure) {
        let last = self.plans.len().checked_sub(1);
        if last
            .and_then(|i| figure.lines.get(i))
            .is_some_and(|line| matches!(line, Line::Heading(_)))
        {
            self.plans.pop();
            self.tops.pop();
        }
    }

    /// The height of all lines.
    pub(super) fn height(&self) -> f64 {
        self.tops.last().copied().unwrap_or_default()
    }

    /// The lines that are seen from `at` on in a room of this height.
    pub(super) fn seen(&self, at: f64, room: f32) -> std::ops::Range<usize> {
        let first = self
            .tops
            .partition_point(|top| *top <= at)
            .saturating_sub(1);
        let last = self.tops.partition_point(|top| *top < at + f64::from(room));
        first..last.min(self.plans.len())
    }

    /// Top and bottom of a line.
    pub(super) fn line(&self, i: usize) -> Option<(f64, f64)> {
        Some((*self.tops.get(i)?, *self.tops.get(i + 1)?))
    }
}

/// What the lines have to fit into.
pub(super) struct Sides<'a> {
    /// Width of the names.
    pub names: f32,
    /// Height of the rows.
    pub height: f32,
    /// The time.
    pub axis: &'a Axis,
}

/// The width that the names need, at most a share of `room`.
pub(super) fn names_width(ui: &Ui, figure: &TimelineFigure, theme: &Theme, room: f32) -> f32 {
    let most = room * NAMES;
    let mut widest = 0.0_f32;
    for line in &figure.lines {
        let (name, face) = match line {
            Line::Heading(heading) => (&heading.name, Face::medium(TRIES[0].0)),
            Line::Row(row) => (&row.name, Face::regular(TRIES[0].0)),
        };
        widest = widest.max(text::line(ui, name, face, theme.text).size().x + 14.0);
        if widest >= most {
            return most;
        }
    }
    widest
}
