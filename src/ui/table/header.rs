//! The header: a click sorts, Shift-click adds a key, dragging moves a column, a right click offers the rest.

use egui::{Align, Layout, Pos2, Rect, RichText, Sense, Shape, Stroke, vec2};
use egui_extras::TableRow;

use super::cells;
use crate::command::{Action, Command, Queue};
use crate::draw::theme::{size, space};
use crate::query::column::Column;
use crate::query::sort::clicked;
use crate::ui::{Desk, View};

/// Draws the header row.
pub(super) fn header_ui(
    row: &mut TableRow<'_, '_>,
    view: &View<'_>,
    desk: &Desk,
    queue: &mut Queue,
) {
    for (position, (column, _)) in desk.columns.iter().enumerate() {
        row.col(|ui| column_ui(ui, view, desk, (position, *column), queue));
    }
}

fn column_ui(
    ui: &mut egui::Ui,
    view: &View<'_>,
    desk: &Desk,
    (position, column): (usize, Column),
    queue: &mut Queue,
) {
    let rect = ui.max_rect();
    let text = cells::header_text(view, column);
    let id = ui.scope_id().with(("header", column));
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
    if response.hovered() {
        ui.painter().rect_filled(rect, 0.0, view.theme.hover);
    }
    ui.painter().hline(
        rect.x_range(),
        rect.bottom(),
        Stroke::new(1.0, view.theme.line),
    );
    let number = (desk.sort.len() > 1).then_some(key).flatten();
    let layout = if column.is_number() {
        Layout::right_to_left(Align::Center)
    } else {
        Layout::left_to_right(Align::Center)
    };
    ui.with_layout(layout, |ui| {
        ui.add_space(space::S);
        if column.is_number() {
            arrow_ui(ui, view, desk, key, number);
            text_ui(ui, view, &text, 0.0);
        } else {
            // The arrow needs its place even where the name fills the column.
            text_ui(ui, view, &text, if key.is_some() { 22.0 } else { 0.0 });
            arrow_ui(ui, view, desk, key, number);
        }
    });
    drag_ui(ui, view, &response, (position, column), rect, queue);
    if response.clicked() {
        let has_shift = ui.input(|i| i.modifiers.shift);
        queue.push(Command::SetSort(clicked(&desk.sort, column, has_shift)));
    }
    response.context_menu(|ui| menu_ui(ui, view, desk, (position, column), queue));
}

/// Paints the name; the button around it has the words for a screen reader.
fn text_ui(ui: &mut egui::Ui, view: &View<'_>, text: &str, reserved: f32) {
    let room = (ui.available_width() - reserved - space::XS).max(8.0);
    let text = RichText::new(text).font(cells::header_font());
    let text = egui::WidgetText::from(text);
    let wrap = Some(egui::TextWrapMode::Truncate);
    let galley = text.into_galley(ui, wrap, room, cells::header_font());
    let (rect, _) = ui.allocate_exact_size(galley.size(), Sense::hover());
    ui.painter().galley(rect.min, galley, view.theme.second);
}

fn arrow_ui(
    ui: &mut egui::Ui,
    view: &View<'_>,
    desk: &Desk,
    key: Option<usize>,
    number: Option<usize>,
) {
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

fn drag_ui(
    ui: &egui::Ui,
    view: &View<'_>,
    response: &egui::Response,
    (position, column): (usize, Column),
    rect: Rect,
    queue: &mut Queue,
) {
    response.dnd_set_drag_payload(column);
    if response.dragged() {
        ui.set_cursor_icon(egui::CursorIcon::Grabbing);
    }
    let Some(dragged) = egui::DragAndDrop::payload::<Column>(ui.ctx()) else {
        return;
    };
    let Some(pointer) = ui.input(|i| i.pointer.interact_pos()) else {
        return;
    };
    if *dragged == column || !rect.x_range().contains(pointer.x) {
        return;
    }
    let is_left = pointer.x < rect.center().x;
    let x = if is_left { rect.left() } else { rect.right() };
    ui.painter()
        .vline(x, rect.y_range(), Stroke::new(2.0, view.theme.accent));
    if ui.input(|i| i.pointer.any_released()) {
        queue.push(Command::MoveColumn(
            *dragged,
            position + usize::from(!is_left),
        ));
    }
}

fn menu_ui(
    ui: &mut egui::Ui,
    view: &View<'_>,
    desk: &Desk,
    (position, column): (usize, Column),
    queue: &mut Queue,
) {
    let words = view.words;
    if position > 0 && ui.button(words.text("column-move-left")).clicked() {
        queue.push(Command::MoveColumn(column, position - 1));
    }
    if position + 1 < desk.columns.len() && ui.button(words.text("column-move-right")).clicked() {
        queue.push(Command::MoveColumn(column, position + 2));
    }
    if desk.columns.len() > 1 && ui.button(words.text("column-hide")).clicked() {
        queue.push(Command::ToggleColumn(column));
    }
    ui.separator();
    columns_menu_ui(ui, view, desk, queue);
}

/// The list of all columns, each with a tick, and the way back to the first ones.
pub fn columns_menu_ui(ui: &mut egui::Ui, view: &View<'_>, desk: &Desk, queue: &mut Queue) {
    for column in Column::ALL {
        let mut is_shown = desk.columns.iter().any(|(c, _)| c == column);
        let is_last = is_shown && desk.columns.len() == 1;
        let tick = egui::Checkbox::new(&mut is_shown, cells::header_text(view, *column));
        if ui.add_enabled(!is_last, tick).clicked() {
            queue.push(Command::ToggleColumn(*column));
        }
    }
    ui.separator();
    if ui
        .button(view.words.text(&Action::ResetColumns.message_id()))
        .clicked()
    {
        queue.act(Action::ResetColumns);
    }
}
