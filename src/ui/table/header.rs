//! The header: a click sorts, Shift-click adds a key, dragging moves a column or its edge, a right click offers the rest.

use std::time::Duration;

use egui::{
    Align, Key, Layout, Modifiers, Popup, Pos2, Rect, Response, RichText, Sense, SetOpenCommand,
    Shape, Stroke, StrokeKind, Ui, UiBuilder, vec2,
};

use super::layout::Track;
use super::{TableState, cells, filter, menu};
use crate::command::{Command, Queue};
use crate::draw::theme::{size, space};
use crate::query::column::Column;
use crate::query::sort::clicked;
use crate::ui::{Desk, View};

/// The least width of a column, in points.
const LEAST: f32 = 48.0;
/// Room for the arrow of a sorted column.
const ARROW: f32 = 22.0;
/// How soon a column that was looked for is painted again.
const FLASHING: Duration = Duration::from_millis(100);

/// Draws the names of the columns.
pub(super) fn header_ui(
    ui: &mut Ui,
    view: &View<'_>,
    desk: &mut Desk,
    (rect, tracks): (Rect, &[Track]),
    queue: &mut Queue,
) {
    let line = Stroke::new(1.0, view.theme.line);
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, line);
    for track in tracks {
        let cell = track.cell(rect);
        let builder = UiBuilder::new()
            .max_rect(cell)
            .layout(Layout::left_to_right(Align::Center))
            .id_salt(("header", track.column));
        let mut part = ui.new_child(builder);
        part.set_clip_rect(track.seen_cell(rect).intersect(ui.clip_rect()));
        column_ui(&mut part, view, desk, track, queue);
    }
    for track in tracks {
        edge_ui(ui, view, desk, track, rect);
    }
}

fn column_ui(ui: &mut Ui, view: &View<'_>, desk: &mut Desk, track: &Track, queue: &mut Queue) {
    let column = track.column;
    let rect = ui.max_rect();
    let text = cells::header_text(view, column);
    let id = ui.scope_id().with("name");
    let response = ui.interact(rect.shrink2(vec2(6.0, 0.0)), id, Sense::click_and_drag());
    let key = desk.sort.iter().position(|k| k.column == column);
    let spoken = match key.and_then(|i| desk.sort.get(i)) {
        Some(key) if key.is_descending => view
            .words
            .fill("header-descending", &[("column", text.clone().into())]),
        Some(_) => view
            .words
            .fill("header-ascending", &[("column", text.clone().into())]),
        None => text.clone(),
    };
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, spoken.clone()));
    back_ui(ui, view, &desk.table, &response, column);
    let number = (desk.sort.len() > 1).then_some(key).flatten();
    let (layout, arrow) = if column.is_number() {
        (Layout::right_to_left(Align::Center), 0.0)
    } else {
        // The arrow needs its place even where the name fills the column.
        let arrow = if key.is_some() { ARROW } else { 0.0 };
        (Layout::left_to_right(Align::Center), arrow)
    };
    let funnel = filter::room(view, &response, column);
    ui.with_layout(layout, |ui| {
        ui.add_space(space::S);
        if column.is_number() {
            arrow_ui(ui, view, desk, key, number);
            if key.is_some() {
                ui.add_space(space::XS);
            }
            text_ui(ui, view, &text, funnel);
        } else {
            text_ui(ui, view, &text, arrow + funnel);
            ui.add_space(space::XS);
            arrow_ui(ui, view, desk, key, number);
        }
    });
    drag_ui(ui, view, &response, track, queue);
    if response.clicked() {
        let has_shift = ui.input(|i| i.modifiers.shift);
        queue.push(Command::SetSort(clicked(&desk.sort, column, has_shift)));
    }
    filter::funnel_ui(ui, view, desk, (&response, column), queue);
    menu_of(ui, &response).show(|ui| menu::column_menu_ui(ui, view, desk, track, queue));
}

/// The menu of a header: at the pointer, or below the header where it is asked for by key.
fn menu_of<'a>(ui: &Ui, response: &'a Response) -> Popup<'a> {
    let is_asked =
        response.has_focus() && ui.input_mut(|i| i.consume_key(Modifiers::SHIFT, Key::F10));
    let menu = Popup::context_menu(response);
    let has_place = Popup::position_of_id(ui.ctx(), menu.get_id()).is_some();
    if response.secondary_clicked() || has_place {
        return menu;
    }
    let menu = menu.anchor(response);
    if is_asked {
        menu.open_memory(SetOpenCommand::Bool(true))
    } else {
        menu
    }
}

/// Paints what is behind a name: under the pointer, with the keyboard, and where a column was looked for.
fn back_ui(ui: &Ui, view: &View<'_>, table: &TableState, response: &Response, column: Column) {
    let rect = ui.max_rect();
    if table.flash_of(column, ui.input(|i| i.time)) {
        ui.painter().rect_filled(rect, 0.0, view.theme.found);
        ui.ctx().request_repaint_after(FLASHING);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, 0.0, view.theme.hover);
    }
    if response.has_focus() {
        let ring = Stroke::new(1.5, view.theme.accent);
        let inside = rect.shrink(1.0);
        ui.painter()
            .rect_stroke(inside, 3.0, ring, StrokeKind::Inside);
    }
}

/// The right edge of a column: dragging sets its width, a double click fits it to its content.
fn edge_ui(ui: &Ui, view: &View<'_>, desk: &mut Desk, track: &Track, rect: Rect) {
    let is_seen = track.seen.max >= track.x.max - 1.0;
    if !is_seen {
        return;
    }
    let place = Rect::from_x_y_ranges(
        egui::Rangef::new(track.x.max - 4.0, track.x.max + 4.0),
        rect.y_range(),
    );
    let id = ui.scope_id().with(("edge", track.column));
    let response = ui.interact(place, id, Sense::click_and_drag());
    if response.hovered() || response.dragged() {
        ui.set_cursor_icon(egui::CursorIcon::ResizeColumn);
        let stroke = Stroke::new(2.0, view.theme.accent);
        ui.painter()
            .vline(track.x.max - 1.0, rect.y_range(), stroke);
    }
    let mut width = None;
    if response.double_clicked() {
        width = Some(super::fit::WHOLE);
    } else if response.dragged()
        && let Some(pointer) = response.interact_pointer_pos()
    {
        width = Some((pointer.x - track.x.min).max(LEAST));
    }
    if let (Some(width), Some((_, shown))) = (width, desk.columns.get_mut(track.position)) {
        *shown = width;
        desk.are_columns_fitted = false;
    }
}

/// Paints the name; the button around it has the words for a screen reader.
fn text_ui(ui: &mut Ui, view: &View<'_>, text: &str, reserved: f32) {
    let room = (ui.available_width() - reserved - space::XS).max(8.0);
    let text = RichText::new(text).font(cells::header_font());
    let text = egui::WidgetText::from(text);
    let wrap = Some(egui::TextWrapMode::Truncate);
    let galley = text.into_galley(ui, wrap, room, cells::header_font());
    let (rect, _) = ui.allocate_exact_size(galley.size(), Sense::hover());
    ui.painter().galley(rect.min, galley, view.theme.second);
}

fn arrow_ui(ui: &mut Ui, view: &View<'_>, desk: &Desk, key: Option<usize>, number: Option<usize>) {
    let Some(sort) = key.and_then(|i| desk.sort.get(i)) else {
        return;
    };
    let (rect, _) = ui.allocate_exact_size(vec2(9.0, 12.0), Sense::hover());
    let c = rect.center();
    let tip = if sort.is_descending { 3.0 } else { -3.0 };
    let points = vec![
        Pos2::new(c.x - 4.0, c.y - tip),
        Pos2::new(c.x + 4.0, c.y - tip),
        Pos2::new(c.x, c.y + tip),
    ];
    ui.painter().add(Shape::convex_polygon(
        points,
        view.theme.accent,
        Stroke::NONE,
    ));
    if let Some(number) = number {
        let text = RichText::new((number + 1).to_string())
            .size(size::SMALL)
            .color(view.theme.accent);
        ui.add(egui::Label::new(text).selectable(false));
    }
}

fn drag_ui(ui: &Ui, view: &View<'_>, response: &Response, track: &Track, queue: &mut Queue) {
    response.dnd_set_drag_payload(track.column);
    if response.dragged() {
        ui.set_cursor_icon(egui::CursorIcon::Grabbing);
    }
    let Some(dragged) = egui::DragAndDrop::payload::<Column>(ui.ctx()) else {
        return;
    };
    let Some(pointer) = ui.input(|i| i.pointer.interact_pos()) else {
        return;
    };
    if *dragged == track.column || !track.seen.contains(pointer.x) {
        return;
    }
    let rect = ui.max_rect();
    let is_left = pointer.x < rect.center().x;
    let x = if is_left { rect.left() } else { rect.right() };
    ui.painter()
        .vline(x, rect.y_range(), Stroke::new(2.0, view.theme.accent));
    if ui.input(|i| i.pointer.any_released()) {
        queue.push(Command::MoveColumn(
            *dragged,
            track.position + usize::from(!is_left),
        ));
    }
}
