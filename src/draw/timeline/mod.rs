//! The timeline: names at the left, time to the right, only the rows that are seen.

mod axis;
mod lanes;
mod layout;
mod legend;
mod row;
mod shapes;
mod state;

use egui::{Align2, Color32, Rangef, Rect, Ui, UiBuilder, pos2, vec2};

use self::axis::Axis;
use self::layout::{Layout, Sides};
use self::state::State;
use super::scroll::{self, Along};
use super::text::{self, Face};
use super::theme::{Theme, size, space};
use super::{FigureResponse, Mode, below};
use crate::figure::timeline::{Line, TimelineFigure};
use crate::i18n::Words;

/// Below this height no row is drawn, in points.
const LEAST_HEIGHT: f32 = 60.0;
/// The share of the height that the words below take at the most.
const BELOW: f32 = 0.3;

/// Draws legend, time, rows, and the words about what has no date.
pub(super) fn timeline_ui(
    ui: &mut Ui,
    figure: &TimelineFigure,
    theme: &Theme,
    mode: Mode,
    rect: Rect,
) -> FigureResponse {
    let words = Words::of(figure.frame.lang);
    let mut room = rect;
    room.min.y = legend::legend_ui(ui, figure, theme, rect);
    let below_room = vec2(room.width(), (room.height() * BELOW).max(32.0));
    let below = below::Set::new(
        ui,
        std::slice::from_ref(&figure.undated),
        words,
        theme,
        below_room,
    );
    if below.height > 0.0 {
        room.max.y -= below.height + space::S;
    }
    let mut did = FigureResponse::default();
    if !figure.lines.is_empty() && room.height() >= LEAST_HEIGHT {
        did.join(rows_ui(ui, figure, theme, mode, room));
    }
    let top = if figure.lines.is_empty() {
        rect.top()
    } else {
        rect.bottom() - below.height
    };
    let area = Rect::from_min_max(pos2(rect.left(), top), rect.max);
    did.join(below.paint(ui, theme, mode, area));
    did
}

/// The colour of a bar on its ground.
fn bar_color(theme: &Theme, ground: Color32, is_actual: bool) -> Color32 {
    ground.lerp_to_gamma(theme.accent, if is_actual { 0.6 } else { 0.38 })
}

/// Time and rows, in the window under scroll positions of their own.
fn rows_ui(
    ui: &mut Ui,
    figure: &TimelineFigure,
    theme: &Theme,
    mode: Mode,
    mut room: Rect,
) -> FigureResponse {
    let names = layout::names_width(ui, figure, theme, room.width());
    let is_live = mode.is_live();
    if is_live {
        room.max.x -= scroll::BAR;
        room.max.y -= scroll::BAR;
    }
    let across = Rangef::new(room.left() + names, room.right());
    let mut state = State::load(ui, figure, is_live);
    let id = ui.scope_id().with("time");
    if is_live {
        state.react(ui, figure, room, across);
    }
    let content = axis::content(figure, across.span(), is_live, state.factor);
    state.x = scroll::held(state.x, content, across.span());
    let axis = Axis::new(ui, figure, theme, across, (content, state.x));
    let rows = Rect::from_min_max(pos2(room.left(), room.top() + axis.height()), room.max);
    let sides = Sides {
        names,
        height: rows.height(),
        axis: &axis,
    };
    let layout = if is_live {
        state::remembered_layout(ui, figure, &sides, content, || {
            Layout::whole(ui, figure, theme, &sides)
        })
    } else {
        std::sync::Arc::new(Layout::fitted(ui, figure, theme, &sides))
    };
    let place = Rect::from_x_y_ranges(across, room.y_range());
    let painter = ui.painter().with_clip_rect(place.intersect(ui.clip_rect()));
    let height = (layout.height() as f32).min(rows.height());
    let lined = Rect::from_min_max(place.min, pos2(place.right(), rows.top() + height));
    axis.paint(ui, figure, theme, &painter, lined);
    let header = ui.painter().with_clip_rect(room.intersect(ui.clip_rect()));
    axis.paint_today(ui, figure, theme, &header, lined);
    state.y = scroll::held(state.y, layout.height(), rows.height());
    let canvas = row::Canvas {
        figure,
        theme,
        axis: &axis,
        layout: &layout,
        rows,
        names,
        words: Words::of(figure.frame.lang),
    };
    let mut inner = ui.new_child(UiBuilder::new().id_salt("rows").max_rect(rows));
    if is_live {
        inner.set_clip_rect(rows.intersect(ui.clip_rect()));
    }
    let did = canvas.rows_ui(&inner, mode, &mut state);
    if is_live {
        let track =
            Rect::from_x_y_ranges(room.right()..=room.right() + scroll::BAR, rows.y_range());
        let of = (id.with("down"), Along::Y);
        scroll::bar_ui(ui, of, track, &mut state.y, layout.height(), theme);
        let track = Rect::from_x_y_ranges(across, room.bottom()..=room.bottom() + scroll::BAR);
        let of = (id.with("along"), Along::X);
        scroll::bar_ui(ui, of, track, &mut state.x, content, theme);
        state.store(ui);
    } else if layout.left_out > 0 {
        let mut room = rows;
        room.min.y += layout.height() as f32 + 2.0;
        left_out_ui(ui, figure, theme, layout.left_out, room);
    }
    did
}

/// Says how many projects a picture has no room for.
fn left_out_ui(ui: &Ui, figure: &TimelineFigure, theme: &Theme, n: usize, rect: Rect) {
    let words = Words::of(figure.frame.lang);
    let shown = figure
        .lines
        .iter()
        .filter(|line| matches!(line, Line::Row(_)));
    let args = crate::figure::describe::counted(words, n);
    let id = if n == shown.count() {
        "timeline-no-room"
    } else {
        "timeline-more"
    };
    let galley = text::line(
        ui,
        &words.fill(id, &args),
        Face::medium(size::SMALL),
        theme.second,
    );
    text::paint(ui.painter(), &galley, Align2::LEFT_TOP, rect.left_top());
}
