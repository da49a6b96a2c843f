//! How wide and high the parts of the table are.

use std::sync::Arc;

use egui::{Galley, Rangef, Rect, Ui, Vec2, pos2, vec2};

use super::Extent;
use crate::draw::text::{self, Face};
use crate::draw::theme::{Theme, space};
use crate::figure::pivot::{Head, PivotFigure};

/// Cells grow to this width where there is room, in points.
const COMFORTABLE: f32 = 116.0;
/// Rows of a picture grow to this height where there is room, in points.
const HIGHEST: f32 = 34.0;
/// The most of the width that the names of rows take.
const NAMES: f32 = 0.3;
/// The widest word of a head that a column makes room for, in points.
const LONGEST_WORD: f32 = 104.0;
/// Before a name, in points.
const GAP: f32 = 4.0;
/// The most lines of a head.
const HEAD_LINES: usize = 3;

/// How tightly the table is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Density {
    /// In the window.
    Window,
    /// On paper with room.
    Wide,
    /// On paper with less.
    Tight,
    /// As small as can be read.
    Tightest,
}

impl Density {
    /// What paper is tried with.
    pub(super) const ON_PAPER: [Self; 3] = [Self::Wide, Self::Tight, Self::Tightest];

    /// Size of the numbers, height of a row, room beside a number on either side; in points.
    fn sizes(self) -> (f32, f32, f32) {
        match self {
            Self::Window => (13.0, 28.0, 8.0),
            Self::Wide => (13.0, 26.0, 8.0),
            Self::Tight => (11.5, 20.0, 6.0),
            Self::Tightest => (9.5, 15.0, 4.0),
        }
    }
}

/// The table, measured. Widths and heights in points.
pub(super) struct Plan {
    /// How many rows and columns there are.
    pub extent: Extent,
    /// Of names.
    pub names: f32,
    /// Of each column: equal ones where these fit, else as wide as each needs.
    cells: Vec<f32>,
    /// Of the totals of rows.
    pub total: f32,
    /// Of the names of columns.
    pub head: f32,
    /// Of each row, that of totals included.
    pub row: f32,
    /// Beside a number.
    pub pad: f32,
    /// Numbers and names of rows.
    pub face: Face,
    /// Names of columns.
    pub head_face: Face,
    is_live: bool,
}

/// Where the parts of the table are.
#[derive(Clone, Copy, Debug)]
pub(super) struct Areas {
    /// The names of fields, top left.
    pub corner: Rect,
    /// The names of columns.
    pub heads: Rect,
    /// The names of rows.
    pub names: Rect,
    /// The cells that scroll.
    pub cells: Rect,
    /// The totals of rows.
    pub totals: Rect,
    /// The totals of columns.
    pub sums: Rect,
    /// Where the table ends.
    pub below: f32,
}

impl Plan {
    /// Measures so many rows and columns.
    pub(super) fn new(
        ui: &Ui,
        figure: &PivotFigure,
        (width, density): (f32, Density),
        extent: Extent,
    ) -> Self {
        let (points, row, pad) = density.sizes();
        let face = Face::regular(points);
        let strong = Face::medium(points);
        let head_face = Face::regular((points - 1.0).max(9.0));
        let measure = |texts: &[&str], face: Face| widest(ui, texts, face);
        let rows = || figure.rows.iter().take(extent.rows);
        let columns = || figure.columns.iter().take(extent.columns);
        let cell = |(i, head): (usize, &Head)| {
            let cells = rows().filter_map(|line| line.cells.get(i)?.as_deref());
            let cells: Vec<&str> = cells.map(|cell| cell.label.as_str()).collect();
            let sum = measure(&[&head.cell.label], strong);
            let words: Vec<&str> = head
                .name
                .split_inclusive([' ', '-'])
                .map(str::trim)
                .collect();
            let word = measure(&words, head_face).min(LONGEST_WORD) + GAP - pad;
            (measure(&cells, face).max(sum).max(word) + 2.0 * pad).ceil()
        };
        let cells: Vec<f32> = columns().enumerate().map(cell).collect();
        let ends = rows().map(|line| line.head.cell.label.as_str());
        let ends: Vec<&str> = ends.chain([figure.whole.label.as_str()]).collect();
        let total = measure(&ends, strong).max(measure(&[&figure.total_name], head_face));
        let names: Vec<&str> = rows().map(|line| line.head.name.as_str()).collect();
        let names = measure(&names, face).max(measure(&[&figure.total_name], strong));
        let fields = measure(&[&figure.fields.0, &figure.fields.1], head_face);
        let mut plan = Self {
            extent,
            names: (names.max(fields) + GAP + pad).min(width * NAMES).ceil(),
            cells: Vec::new(),
            total: (total + 2.0 * pad).ceil(),
            head: 0.0,
            row,
            pad,
            face,
            head_face,
            is_live: density == Density::Window,
        };
        let widest = cells.iter().copied().fold(0.0, f32::max);
        plan.cells = vec![widest; cells.len()];
        if plan.width() > width {
            plan.cells = cells;
        }
        plan.head = plan.head_height(ui, figure);
        plan
    }

    /// The height of the highest name of a column.
    fn head_height(&self, ui: &Ui, figure: &PivotFigure) -> f32 {
        let columns = figure.columns.iter().take(self.extent.columns);
        let heights = columns.enumerate().map(|(i, head)| {
            let words = self.head_words(ui, (i, &head.name), &Theme::LIGHT);
            words.size().y
        });
        let line = text::line(ui, &figure.total_name, self.head_face, egui::Color32::GRAY);
        // Two lines at least, as the corner has two fields.
        heights.fold(line.size().y * 2.0, f32::max) + space::XS
    }

    /// The name of a column, wrapped.
    pub(super) fn head_words(
        &self,
        ui: &Ui,
        (column, name): (usize, &str),
        theme: &Theme,
    ) -> Arc<Galley> {
        // A hair more than measured, so that rounding breaks no word.
        let width = self.column(column).span() - self.pad - GAP + 1.0;
        let mut job = egui::text::LayoutJob::simple(
            name.to_owned(),
            self.head_face.font(),
            theme.second,
            width,
        );
        job.wrap.max_rows = HEAD_LINES;
        job.halign = egui::Align::Max;
        ui.painter().layout_job(job)
    }

    /// The same with what room is left given to the columns, and on paper to the rows.
    pub(super) fn stretched(mut self, room: Vec2) -> Self {
        let columns = self.extent.columns.max(1) as f32;
        let spare = (room.x - self.width()).max(0.0) / columns;
        for cell in &mut self.cells {
            *cell = (*cell + spare).min(COMFORTABLE).max(*cell).floor();
        }
        if !self.is_live {
            let rows = self.extent.rows as f32 + 1.0;
            let spare = (room.y - self.height()).max(0.0) / rows;
            self.row = (self.row + spare).min(HIGHEST).max(self.row).floor();
        }
        self
    }

    /// Of the cells alone, without names and totals.
    pub(super) fn content(&self) -> Vec2 {
        vec2(self.cells.iter().sum(), self.row * self.extent.rows as f32)
    }

    /// Where a column is, from the left end of the cells.
    pub(super) fn column(&self, at: usize) -> Rangef {
        let left = self.cells.iter().take(at).sum();
        let width = self.cells.get(at).copied().unwrap_or_default();
        Rangef::new(left, left + width)
    }

    /// Of the whole.
    pub(super) fn width(&self) -> f32 {
        self.names + self.content().x + self.total
    }

    /// Of the whole.
    pub(super) fn height(&self) -> f32 {
        self.head + self.content().y + self.row
    }

    /// How many of the last columns take up so many points.
    pub(super) fn columns_over(&self, points: f32) -> usize {
        let mut rest = points;
        let is_over = |cell: &&f32| {
            let is_over = rest > 0.0;
            rest -= **cell;
            is_over
        };
        self.cells.iter().rev().take_while(is_over).count()
    }

    /// How many rows take up so many points.
    pub(super) fn rows_over(&self, points: f32) -> usize {
        (points.max(0.0) / self.row.max(1.0)).ceil() as usize
    }

    /// The parts in a room; cells that do not fit scroll.
    pub(super) fn areas(&self, room: Rect) -> Areas {
        let (left, top) = (room.left() + self.names, room.top() + self.head);
        let content = self.content();
        let right = (left + content.x).min(room.right() - self.total).max(left);
        let bottom = (top + content.y).min(room.bottom() - self.row).max(top);
        let (end, below) = (right + self.total, bottom + self.row);
        let area =
            |x: [f32; 2], y: [f32; 2]| Rect::from_min_max(pos2(x[0], y[0]), pos2(x[1], y[1]));
        Areas {
            corner: area([room.left(), left], [room.top(), top]),
            heads: area([left, right], [room.top(), top]),
            names: area([room.left(), left], [top, bottom]),
            cells: area([left, right], [top, bottom]),
            totals: area([right, end], [room.top(), below]),
            sums: area([room.left(), right], [bottom, below]),
            below,
        }
    }
}

/// The width of the widest text: of the longest ones, as measuring all of a large table would take too long.
fn widest(ui: &Ui, texts: &[&str], face: Face) -> f32 {
    let longest = texts.iter().map(|text| text.chars().count()).max();
    let near = longest.unwrap_or_default() * 4 / 5;
    let long = texts.iter().filter(|text| text.chars().count() >= near);
    let width = |text: &&str| text::line(ui, text, face, egui::Color32::GRAY).size().x;
    long.take(200).map(width).fold(0.0, f32::max)
}
