//! The capacity ladder: small panels side by side, each with an axis of its own.

mod legend;
mod panel;

use std::sync::Arc;

use egui::{Galley, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

use self::panel::{Plan, Room};
use super::text::{self, Face};
use super::theme::{Theme, space};
use super::{FigureResponse, Mode};
use crate::figure::ladder::LadderFigure;
use crate::i18n::{Arg, Words};

/// The least width of a panel, in points.
const NARROWEST: f32 = 168.0;
/// The width at which a panel looks best, in points.
const COMFORTABLE: f32 = 300.0;
/// Between two panels side by side, in points.
const GUTTER: f32 = 24.0;
/// Between two rows of panels, in points.
const BETWEEN: f32 = 12.0;
/// The same where room is scarce.
const BETWEEN_TIGHT: f32 = 7.0;
/// The same where there is plenty.
const BETWEEN_WIDE: f32 = 30.0;
/// This many panels are laid out at most; nobody scrolls further, and each costs time.
const MOST_PANELS: usize = 120;
/// This many projects a panel shows: all one may want to scroll through, or what a page can hold.
const MOST_PROJECTS: [usize; 5] = [40, 12, 6, 3, 1];
/// This many panels that do not fit are named.
const NAMED: usize = 4;
/// The words about what is not shown.
const NOTE: Face = Face::regular(12.0);

/// Draws the panels and, above them, what their looks mean.
pub(super) fn ladder_ui(
    ui: &mut Ui,
    figure: &LadderFigure,
    theme: &Theme,
    mode: Mode,
    rect: Rect,
) -> FigureResponse {
    let mut room = rect;
    room.min.y = legend::legend_ui(ui, figure, theme, rect);
    let plan = if mode.is_live() {
        Grid::comfortable(ui, figure, theme, room)
    } else {
        Grid::fitting(ui, figure, theme, room)
    };
    if plan.height() <= room.height() + 0.5 || !mode.is_live() {
        return plan.spread(room.height()).ui(ui, theme, mode, room);
    }
    let mut inner = ui.new_child(UiBuilder::new().id_salt("panels").max_rect(room));
    let area = ScrollArea::vertical().auto_shrink(false);
    area.show(&mut inner, |ui| {
        let (_, room) = ui.allocate_space(vec2(room.width(), plan.height()));
        plan.ui(ui, theme, mode, room)
    })
    .inner
}

/// Panels in rows of so many, measured.
struct Grid {
    columns: usize,
    width: f32,
    panels: Vec<Plan>,
    /// What is left out, in words.
    note: Option<Arc<Galley>>,
    /// Between two rows.
    between: f32,
}

/// How panels are set.
#[derive(Clone, Copy, Debug)]
struct Shape {
    columns: usize,
    /// The first so many panels.
    panels: usize,
    /// The most projects of a panel.
    projects: usize,
    /// Whether height is scarce.
    is_tight: bool,
}

impl Grid {
    /// As many columns as are comfortable; the rest is scrolled.
    fn comfortable(ui: &Ui, figure: &LadderFigure, theme: &Theme, room: Rect) -> Self {
        let columns = columns(room.width(), COMFORTABLE).min(figure.panels.len().max(1));
        let all = figure.panels.len().min(MOST_PANELS);
        let shape = Shape {
            columns,
            panels: all,
            projects: MOST_PROJECTS[0],
            is_tight: false,
        };
        Self::new(ui, figure, theme, room.width(), shape)
    }

    /// The widest panels that all fit; else as many as do, and words for the others.
    fn fitting(ui: &Ui, figure: &LadderFigure, theme: &Theme, room: Rect) -> Self {
        let most = columns(room.width(), NARROWEST).min(figure.panels.len().max(1));
        let least = columns(room.width(), COMFORTABLE).min(most);
        let all = figure.panels.len().min(MOST_PANELS);
        let grid = |shape: Shape| Self::new(ui, figure, theme, room.width(), shape);
        let fits = |grid: &Self| grid.height() <= room.height();
        for projects in MOST_PROJECTS.into_iter().skip(1) {
            for is_tight in [false, true] {
                let shapes = (least..=most).map(|columns| Shape {
                    columns,
                    panels: all,
                    projects,
                    is_tight,
                });
                if let Some(found) = shapes.map(grid).find(fits) {
                    return found;
                }
            }
        }
        // Not even with one project each: the first panels, as many as there is room for.
        let first = |panels: usize| Shape {
            columns: most,
            panels,
            projects: MOST_PROJECTS[3],
            is_tight: true,
        };
        let fitting = (1..all).map(|n| grid(first(n))).take_while(fits);
        fitting.last().unwrap_or_else(|| grid(first(0)))
    }

    fn new(ui: &Ui, figure: &LadderFigure, theme: &Theme, width: f32, shape: Shape) -> Self {
        let gaps = GUTTER * (shape.columns.max(1) - 1) as f32;
        let room = Room {
            width: (width - gaps) / shape.columns.max(1) as f32,
            projects: shape.projects,
            is_tight: shape.is_tight,
        };
        let words = Words::of(figure.frame.lang);
        let shown = figure.panels.iter().take(shape.panels);
        let mut plans: Vec<Plan> = shown
            .map(|panel| Plan::new(ui, panel, theme, words, room))
            .collect();
        for row in plans.chunks_mut(shape.columns.max(1)) {
            let title = row.iter().map(Plan::title_height).fold(0.0, f32::max);
            if !shape.is_tight {
                for plan in row {
                    plan.align(title);
                }
            }
        }
        let note = left_out(words, figure, shape.panels)
            .map(|note| text::wrapped(ui, &note, NOTE, theme.second, width));
        Self {
            columns: shape.columns.max(1),
            width: room.width,
            panels: plans,
            note,
            between: if shape.is_tight {
                BETWEEN_TIGHT
            } else {
                BETWEEN
            },
        }
    }

    /// The same with what room is left given to the distances between rows.
    fn spread(mut self, room: f32) -> Self {
        let rows = self.panels.chunks(self.columns).count();
        let gaps = (rows + usize::from(self.note.is_some())).saturating_sub(1);
        let more = (room - self.height()).max(0.0) / gaps.max(1) as f32;
        self.between = (self.between + more).min(BETWEEN_WIDE).max(self.between);
        self
    }

    fn height(&self) -> f32 {
        let rows = self.panels.chunks(self.columns);
        let rows: f32 = rows.map(|row| row_height(row) + self.between).sum();
        let note = self
            .note
            .as_ref()
            .map_or(0.0, |n| n.size().y + self.between);
        (rows + note - self.between).max(0.0)
    }

    fn ui(&self, ui: &mut Ui, theme: &Theme, mode: Mode, rect: Rect) -> FigureResponse {
        let mut did = FigureResponse::default();
        let mut y = rect.top();
        for (i, row) in self.panels.chunks(self.columns).enumerate() {
            let height = row_height(row);
            for (j, plan) in row.iter().enumerate() {
                let x = rect.left() + j as f32 * (self.width + GUTTER);
                let area = Rect::from_min_size(pos2(x, y), vec2(self.width, height));
                if mode.is_live() && !ui.is_rect_visible(area.expand(space::XL)) {
                    continue;
                }
                let salt = ("panel", i * self.columns + j);
                let mut inner = ui.new_child(UiBuilder::new().id_salt(salt).max_rect(area));
                did.join(plan.ui(&mut inner, theme, mode, area));
            }
            y += height + self.between;
        }
        if let Some(note) = &self.note {
            text::paint(
                ui.painter(),
                note,
                egui::Align2::LEFT_TOP,
                pos2(rect.left(), y),
            );
        }
        did
    }
}

fn row_height(row: &[Plan]) -> f32 {
    row.iter().map(Plan::height).fold(0.0, f32::max)
}

/// How many panels of at least `least` points stand side by side.
fn columns(width: f32, least: f32) -> usize {
    (((width + GUTTER) / (least + GUTTER)) as usize).max(1)
}

/// Which panels are not shown.
fn left_out(words: &Words, figure: &LadderFigure, shown: usize) -> Option<String> {
    let rest = figure.panels.get(shown..).filter(|rest| !rest.is_empty())?;
    let counted = |n: usize| {
        [
            ("n", Arg::from(n)),
            ("count", Arg::from(words.number(n as f64, 0))),
        ]
    };
    let mut names: Vec<String> = rest.iter().take(NAMED).map(|p| p.title.clone()).collect();
    if rest.len() > NAMED {
        names.push(words.fill("figure-hover-more", &counted(rest.len() - NAMED)));
    }
    let [n, count] = counted(rest.len());
    let args = [n, count, ("names", Arg::from(names.join("; ")))];
    Some(words.fill("ladder-more-panels", &args))
}
