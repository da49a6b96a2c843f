//! The table of rows and columns: heads and totals stay where they are, the cells between them scroll.

mod keys;
mod legend;
mod paint;
mod plan;
mod state;

use std::sync::Arc;

use egui::{Align2, Galley, Rect, Ui, pos2};

use self::plan::{Density, Plan};
use self::state::State;
use super::scroll::{self, Along};
use super::text::{self, Face};
use super::theme::{Theme, size, space};
use super::{FigureResponse, Mode};
use crate::figure::describe;
use crate::figure::pivot::{MOST_COLUMNS, MOST_ROWS, PivotFigure};
use crate::i18n::{Arg, Words};

/// This many rows or columns that a picture has no room for are named.
const NAMED: usize = 4;
/// The words about what is not shown.
const NOTE: Face = Face::regular(size::SMALL);

/// How many rows and columns are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Extent {
    rows: usize,
    columns: usize,
}

/// Draws the legend and below it the table.
pub(super) fn pivot_ui(
    ui: &mut Ui,
    figure: &PivotFigure,
    theme: &Theme,
    mode: Mode,
    rect: Rect,
) -> FigureResponse {
    let mut room = rect;
    room.min.y = legend::legend_ui(ui, figure, theme, rect);
    if mode.is_live() {
        live_ui(ui, figure, theme, room)
    } else {
        print_ui(ui, figure, theme, room);
        FigureResponse::default()
    }
}

/// In the window: all that is drawn at all, under a scroll position of its own.
fn live_ui(ui: &mut Ui, figure: &PivotFigure, theme: &Theme, mut room: Rect) -> FigureResponse {
    let all = Extent {
        rows: figure.rows.len().min(MOST_ROWS),
        columns: figure.columns.len().min(MOST_COLUMNS),
    };
    let plan = Plan::new(ui, figure, (room.width(), Density::Window), all);
    let overflows_x = plan.width() > room.width() + 0.5;
    let overflows_y = plan.height() > room.height() + 0.5;
    // Each bar takes room from the other side.
    let has_x = overflows_x || (overflows_y && plan.width() > room.width() - scroll::BAR);
    let has_y = overflows_y || (overflows_x && plan.height() > room.height() - scroll::BAR);
    if has_x {
        room.max.y -= scroll::BAR;
    }
    if has_y {
        room.max.x -= scroll::BAR;
    }
    let plan = plan.stretched(room.size());
    let areas = plan.areas(room);
    let mut state = State::load(ui);
    state.react(ui, room);
    state.hold(&plan, areas.cells.size());
    let canvas = paint::Canvas {
        figure,
        theme,
        plan: &plan,
        areas,
        offset: state.offset(),
        is_live: true,
    };
    let did = canvas.paint(ui, &mut state);
    state.hold(&plan, areas.cells.size());
    let id = ui.scope_id().with("pivot-scroll");
    if has_y {
        let track = Rect::from_x_y_ranges(
            room.right()..=room.right() + scroll::BAR,
            areas.cells.y_range(),
        );
        let of = (id.with("down"), Along::Y);
        scroll::bar_ui(ui, of, track, &mut state.y, plan.content().y.into(), theme);
    }
    if has_x {
        let track = Rect::from_x_y_ranges(
            areas.cells.x_range(),
            areas.below..=areas.below + scroll::BAR,
        );
        let of = (id.with("along"), Along::X);
        scroll::bar_ui(ui, of, track, &mut state.x, plan.content().x.into(), theme);
    }
    state.store(ui);
    did
}

/// On paper: as dense as needed, and what has no room even so is said.
fn print_ui(ui: &mut Ui, figure: &PivotFigure, theme: &Theme, room: Rect) {
    let all = Extent {
        rows: figure.rows.len().min(MOST_ROWS),
        columns: figure.columns.len().min(MOST_COLUMNS),
    };
    let plan =
        |density: Density, extent: Extent| Plan::new(ui, figure, (room.width(), density), extent);
    let fits = |plan: &Plan| plan.width() <= room.width() && plan.height() <= room.height();
    let whole = Density::ON_PAPER.map(|density| plan(density, all));
    let (plan, note) = match whole.into_iter().find(fits) {
        Some(plan) => (plan, None),
        None => cut(ui, figure, theme, room),
    };
    let note_height = note
        .as_ref()
        .map_or(0.0, |note: &Arc<Galley>| note.size().y + space::S);
    let size = room.size() - egui::vec2(0.0, note_height);
    let plan = plan.stretched(size);
    let areas = plan.areas(room);
    let canvas = paint::Canvas {
        figure,
        theme,
        plan: &plan,
        areas,
        offset: egui::Vec2::ZERO,
        is_live: false,
    };
    canvas.paint(ui, &mut State::default());
    if let Some(note) = note {
        let at = pos2(room.left(), areas.below + space::S);
        text::paint(ui.painter(), &note, Align2::LEFT_TOP, at);
    }
}

/// As many rows and columns as there is room for, and words for the others.
fn cut(ui: &Ui, figure: &PivotFigure, theme: &Theme, room: Rect) -> (Plan, Option<Arc<Galley>>) {
    let mut extent = Extent {
        rows: figure.rows.len().min(MOST_ROWS),
        columns: figure.columns.len().min(MOST_COLUMNS),
    };
    loop {
        let note = left_out(figure, extent)
            .map(|words| text::wrapped(ui, &words, NOTE, theme.second, room.width()));
        let below = note.as_ref().map_or(0.0, |note| note.size().y + space::S);
        let plan = Plan::new(ui, figure, (room.width(), Density::Tightest), extent);
        let (wide, high) = (
            plan.width() - room.width(),
            plan.height() + below - room.height(),
        );
        let columns = plan.columns_over(wide).min(extent.columns);
        let rows = plan.rows_over(high).min(extent.rows);
        if (columns, rows) == (0, 0) {
            return (plan, note);
        }
        extent.columns -= columns;
        extent.rows -= rows;
    }
}

/// Which rows and columns are not shown; their numbers are in the totals.
fn left_out(figure: &PivotFigure, extent: Extent) -> Option<String> {
    let words = Words::of(figure.frame.lang);
    let side = |id: &str, names: Vec<&str>| {
        let n = names.len();
        let mut shown: Vec<String> = names.iter().take(NAMED).map(|s| (*s).to_owned()).collect();
        if n > NAMED {
            shown.push(words.fill("figure-hover-more", &describe::counted(words, n - NAMED)));
        }
        let [n_arg, count] = describe::counted(words, n);
        let args = [n_arg, count, ("names", Arg::from(shown.join("; ")))];
        (n > 0).then(|| words.fill(id, &args))
    };
    let rows = figure.rows.iter().skip(extent.rows);
    let columns = figure.columns.iter().skip(extent.columns);
    let parts = [
        side(
            "pivot-cut-rows",
            rows.map(|line| line.head.name.as_str()).collect(),
        ),
        side(
            "pivot-cut-columns",
            columns.map(|head| head.name.as_str()).collect(),
        ),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}
