//! A divider between two parts of a page that keeps its share when the page changes its size.

use egui::{CursorIcon, Rect, Sense, Stroke, Ui, UiBuilder};

use crate::draw::theme::Theme;

/// How near to the line the pointer has to be, in points.
const GRIP: f32 = 4.0;
/// The smallest size of either part in points.
const LEAST: f32 = 140.0;

/// Draws `first` and `second` side by side (or below each other) with a line between that can be dragged. `share` is the
/// part of the room that `first` has, 0 to 1; a double click gives back `usual`.
pub fn split_ui(
    ui: &mut Ui,
    theme: &Theme,
    (name, is_vertical): (&str, bool),
    (share, usual): (&mut f32, f32),
    parts: (impl FnOnce(&mut Ui), impl FnOnce(&mut Ui)),
) {
    let room = ui.available_rect_before_wrap();
    let (start, length) = if is_vertical {
        (room.top(), room.height())
    } else {
        (room.left(), room.width())
    };
    let least = LEAST.min(length / 2.0);
    let at = (start + length * *share)
        .clamp(start + least, start + length - least)
        .round();
    let (a, b) = if is_vertical {
        room.split_top_bottom_at_y(at)
    } else {
        room.split_left_right_at_x(at)
    };
    part_ui(ui, (name, 1), a, parts.0);
    part_ui(ui, (name, 2), b, parts.1);
    let grip = if is_vertical {
        Rect::from_x_y_ranges(room.x_range(), at - GRIP..=at + GRIP)
    } else {
        Rect::from_x_y_ranges(at - GRIP..=at + GRIP, room.y_range())
    };
    let response = ui.interact(
        grip,
        ui.scope_id().with((name, "grip")),
        Sense::click_and_drag(),
    );
    let is_live = response.hovered() || response.dragged();
    let stroke = if is_live {
        Stroke::new(2.0, theme.accent)
    } else {
        Stroke::new(1.0, theme.line)
    };
    if is_vertical {
        ui.painter().hline(room.x_range(), at, stroke);
    } else {
        ui.painter().vline(at, room.y_range(), stroke);
    }
    if is_live {
        ui.set_cursor_icon(if is_vertical {
            CursorIcon::ResizeVertical
        } else {
            CursorIcon::ResizeHorizontal
        });
    }
    if let Some(pointer) = response
        .interact_pointer_pos()
        .filter(|_| response.dragged())
    {
        let to = if is_vertical { pointer.y } else { pointer.x };
        *share = ((to - start) / length.max(1.0)).clamp(0.1, 0.9);
    }
    if response.double_clicked() {
        *share = usual;
    }
    ui.advance_cursor_after_rect(room);
}

fn part_ui(ui: &mut Ui, id: (&str, u8), rect: Rect, content: impl FnOnce(&mut Ui)) {
    ui.scope_builder(UiBuilder::new().id_salt(id).max_rect(rect), |ui| {
        ui.set_clip_rect(ui.clip_rect().intersect(rect));
        content(ui);
    });
}
