//! The rows of the bars: names that wrap, how high each row is, and how many find room.

use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{Align, Galley, Rect, Ui, Vec2, pos2, vec2};

use crate::draw::text::{self, Face};
use crate::draw::theme::Theme;
use crate::figure::bars::{Bar, BarsFigure, Split};

/// The height that a row of one bar has at most, in points.
const HIGHEST: f32 = 40.0;
/// Height of a row of one bar, in heights of its text.
const SINGLE: f32 = 1.42;
/// Height of one of several bars in a row, in heights of its text.
const LANE: f32 = 1.28;
/// Above and below several bars, in heights of the text.
const PAD: f32 = 0.3;
/// Text sizes from the usual one to the least that can be read on paper.
const SIZES: [f32; 7] = [13.0, 12.0, 11.0, 10.0, 9.0, 8.0, 7.0];
/// In the window what is too low for this size scrolls.
const LEAST_LIVE: f32 = 12.0;
/// Shares of the width that names may take: the first where each needs at most two lines.
const SHARES: [f32; 4] = [0.28, 0.33, 0.38, 0.42];
/// A name in more lines than this ends in "…": no real one does.
const MOST_LINES: usize = 4;
/// Height of the line that counts the bars without room, in points.
pub(super) const REST: f32 = 16.0;
/// Between a name and the bars, in points.
const GAP: f32 = 10.0;

/// One row, relative to the top of all.
pub(super) struct Row {
    pub top: f32,
    pub height: f32,
    pub name: Arc<Galley>,
}

/// The rows of one picture.
pub(super) struct Rows {
    /// Top to bottom; fewer than the figure has where there is no room on paper.
    pub all: Vec<Row>,
    /// All heights together, in points.
    pub height: f32,
    /// Room for the names, in points.
    pub names_width: f32,
    /// Of names and labels.
    pub face: Face,
}

impl Rows {
    /// Measures the names, and shares the height of `room` among the rows.
    pub(super) fn new(
        ui: &Ui,
        figure: &BarsFigure,
        theme: &Theme,
        room: Vec2,
        is_live: bool,
    ) -> Self {
        let mut rows = Self {
            all: Vec::new(),
            height: f32::INFINITY,
            names_width: 0.0,
            face: Face::regular(SIZES[0]),
        };
        for size in SIZES {
            if rows.height <= room.y || (is_live && size < LEAST_LIVE) {
                break;
            }
            rows = Self::at(ui, figure, theme, room, Face::regular(size));
        }
        if rows.height > room.y && !is_live {
            rows.drop_what_has_no_room(room.y - REST);
        } else {
            rows.stretch(figure, room.y);
        }
        rows
    }

    /// The least heights at a size of the text.
    fn at(ui: &Ui, figure: &BarsFigure, theme: &Theme, room: Vec2, face: Face) -> Self {
        let names = names(ui, figure, theme, room.x, face);
        let width = names.iter().map(|name| name.size().x).fold(0.0, f32::max);
        let mut top = 0.0;
        let row = |(bar, name): (&Bar, Arc<Galley>)| {
            let lanes = lanes(figure.split, bar);
            let bars = if lanes < 2 {
                SINGLE * face.size
            } else {
                (lanes as f32 * LANE + 2.0 * PAD) * face.size
            };
            let height = bars.max(name.size().y + 3.0);
            top += height;
            Row {
                top: top - height,
                height,
                name,
            }
        };
        let all: Vec<Row> = figure.bars.iter().zip(names).map(row).collect();
        Self {
            height: top,
            all,
            names_width: width + GAP,
            face,
        }
    }

    fn drop_what_has_no_room(&mut self, room: f32) {
        self.all.retain(|row| row.top + row.height <= room);
        self.height = self.all.last().map_or(0.0, |row| row.top + row.height);
    }

    /// Makes the rows higher where there is room, and none higher than looks well.
    fn stretch(&mut self, figure: &BarsFigure, room: f32) {
        let factor = (room / self.height.max(1.0)).max(1.0);
        let mut top = 0.0;
        for (row, bar) in self.all.iter_mut().zip(&figure.bars) {
            let lanes = lanes(figure.split, bar) as f32;
            let most = if lanes < 2.0 {
                HIGHEST
            } else {
                HIGHEST * (0.62 * lanes + 0.3)
            };
            row.height = (row.height * factor).min(most.max(row.height));
            row.top = top;
            top += row.height;
        }
        self.height = top;
    }

    /// The rectangle of a row below the top of `rect`, as wide as `rect`.
    pub(super) fn rect(row: &Row, rect: Rect) -> Rect {
        let min = pos2(rect.left(), rect.top() + row.top);
        Rect::from_min_size(min, vec2(rect.width(), row.height))
    }

    /// Middle and thickness of each bar of a row, from the top.
    pub(super) fn lanes(row: Rect, count: usize, size: f32) -> Vec<(f32, f32)> {
        if count < 2 {
            return vec![(row.center().y, 0.66 * row.height().min(HIGHEST))];
        }
        let pad = PAD * size;
        let lane = (row.height() - 2.0 * pad) / count as f32;
        let middle = |i: usize| row.top() + pad + lane * (i as f32 + 0.5);
        (0..count).map(|i| (middle(i), lane * 0.7)).collect()
    }
}

/// How many bars a row has, one below the other.
pub(super) fn lanes(split: Split, bar: &Bar) -> usize {
    match split {
        Split::Plain => usize::from(bar.main.is_some()) + usize::from(bar.construction.is_some()),
        Split::Stacked => 1,
        Split::Grouped => bar.parts.len(),
    }
}

/// The names, wrapped where they are long.
fn names(ui: &Ui, figure: &BarsFigure, theme: &Theme, room: f32, face: Face) -> Vec<Arc<Galley>> {
    let wrapped = |width: f32| -> Vec<Arc<Galley>> {
        let name = |bar: &Bar| {
            let mut job =
                LayoutJob::simple(bar.name.clone(), face.font(), theme.text, width.max(24.0));
            job.halign = Align::RIGHT;
            job.wrap.max_rows = MOST_LINES;
            ui.painter().layout_job(job)
        };
        figure.bars.iter().map(name).collect()
    };
    let width = |bar: &Bar| text::line(ui, &bar.name, face, theme.text).size().x;
    let longest = figure.bars.iter().map(width).fold(0.0, f32::max);
    if longest <= room * SHARES[0] {
        return wrapped(f32::INFINITY);
    }
    let mut found = Vec::new();
    for share in SHARES {
        found = wrapped(room * share);
        if found.iter().all(|name| name.rows.len() <= 2) {
            break;
        }
    }
    found
}
