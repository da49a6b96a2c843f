//! Filtering from the header: a small funnel opens what the column can be filtered by.

use egui::{
    Frame, Popup, PopupCloseBehavior, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo, pos2,
    vec2,
};

use super::TableState;
use crate::command::Queue;
use crate::draw::theme::space;
use crate::query::column::Column;
use crate::ui::facets;
use crate::ui::widgets::icon::Icon;
use crate::ui::{Desk, View};

/// Room for the funnel, in points.
const ROOM: f32 = 20.0;
/// How wide the list is, in points.
const WIDTH: f32 = 264.0;
/// How high it is at the most, in points.
const HEIGHT: f32 = 420.0;

/// How far the filter of a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// It opens in the next frame.
    Opening,
    /// It is open.
    Open,
}

impl TableState {
    /// Whether what a column can be filtered by is shown.
    pub fn is_filtering(&self) -> bool {
        self.filtered.is_some()
    }

    /// Opens what a column can be filtered by.
    pub fn ask_filter(&mut self, column: Column) {
        self.filtered = Some((column, Stage::Opening));
    }
}

/// The room that the funnel of a column takes beside its name.
pub(super) fn room(view: &View<'_>, name: &Response, column: Column) -> f32 {
    let is_seen = is_seen(name) || facets::is_asked(view.filter, column);
    if is_seen && facets::has_filter(column) {
        ROOM
    } else {
        0.0
    }
}

fn is_seen(name: &Response) -> bool {
    name.hovered() || name.contains_pointer() || name.has_focus()
}

/// Draws the funnel of a column and, below it, what it opens.
pub(super) fn funnel_ui(
    ui: &mut Ui,
    view: &View<'_>,
    desk: &mut Desk,
    (name, column): (&Response, Column),
    queue: &mut Queue,
) {
    if !facets::has_filter(column) {
        return;
    }
    let cell = ui.max_rect();
    let x = if column.is_number() {
        cell.left() + space::S
    } else {
        cell.right() - space::S
    };
    let place = Rect::from_center_size(pos2(x, cell.center().y), vec2(18.0, 22.0));
    let place = place.intersect(cell.shrink2(vec2(5.0, 0.0)));
    let funnel = ui.interact(place, ui.scope_id().with("funnel"), Sense::click());
    let is_asked = facets::is_asked(view.filter, column);
    let label = view.words.fill(
        "table-filter-of",
        &[("column", super::header_text(view, column).into())],
    );
    funnel.widget_info(|| WidgetInfo::labeled(Role::Button, true, label.clone()));
    let id = ui.scope_id().with("filter");
    let is_open = desk.table.filtered.is_some_and(|(c, _)| c == column);
    if is_seen(name) || funnel.hovered() || funnel.has_focus() || is_asked || is_open {
        let ink = if is_asked || is_open || funnel.hovered() {
            view.theme.accent
        } else {
            view.theme.second
        };
        if funnel.has_focus() {
            let ring = Stroke::new(1.5, view.theme.accent);
            let inside = egui::StrokeKind::Inside;
            ui.painter().rect_stroke(place, 3.0, ring, inside);
        }
        Icon::Funnel.paint(ui.painter(), place.center(), 4.5, Stroke::new(1.3, ink));
    }
    let funnel = funnel.on_hover_text(&label);
    if funnel.clicked() {
        desk.table.ask_filter(column);
    }
    popup_ui(ui, view, desk, (id, cell, column), queue);
}

fn popup_ui(
    ui: &Ui,
    view: &View<'_>,
    desk: &mut Desk,
    (id, cell, column): (egui::Id, Rect, Column),
    queue: &mut Queue,
) {
    let Some((_, stage)) = desk.table.filtered.filter(|(c, _)| *c == column) else {
        return;
    };
    let is_new = stage == Stage::Opening;
    if is_new {
        desk.table.filtered = Some((column, Stage::Open));
        Popup::open_id(ui.ctx(), id);
    } else if !Popup::is_id_open(ui.ctx(), id) {
        desk.table.filtered = None;
        desk.table.wants_focus = true;
        return;
    }
    let title = super::header_text(view, column);
    Popup::new(id, ui.ctx().clone(), cell, ui.layer_id())
        .open_memory(None)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .frame(Frame::popup(ui.style()).fill(view.theme.window))
        .accessible_name(title.clone())
        .width(WIDTH)
        .show(|ui| {
            ui.set_max_height(HEIGHT);
            let title = ui.label(facets::heading(view, &title));
            let title = ui.interact(title.rect, title.id.with("focus"), focusable());
            if is_new {
                title.request_focus();
            }
            facets::column_ui(ui, view, &mut desk.facets, column, queue);
        });
}

/// A heading that can have the keyboard, so that the next Tab goes to the list below it.
fn focusable() -> Sense {
    Sense::focusable_noninteractive()
}
