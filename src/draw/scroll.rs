//! A scroll position of our own, for more rows than single floats can count points of.

use egui::{Id, Rect, Sense, Ui, pos2};

use super::theme::Theme;

/// Thickness of a bar, in points.
pub(super) const BAR: f32 = 10.0;
/// The least length of a handle, in points.
const HANDLE: f64 = 28.0;

/// Along which side a bar runs.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Along {
    /// Left to right, at the bottom.
    X,
    /// Top to bottom, at the right.
    Y,
}

/// Keeps a position in points within what there is to scroll.
pub(super) fn held(at: f64, content: f64, room: f32) -> f64 {
    at.clamp(0.0, (content - f64::from(room)).max(0.0))
}

/// Paints a scroll bar and takes in its drags and clicks; `at`, `content` in points. A room that shows all has none.
pub(super) fn bar_ui(
    ui: &Ui,
    (id, along): (Id, Along),
    track: Rect,
    at: &mut f64,
    content: f64,
    theme: &Theme,
) {
    let (start, length) = match along {
        Along::X => (track.left(), track.width()),
        Along::Y => (track.top(), track.height()),
    };
    let room = f64::from(length);
    if content <= room + 0.5 || room <= HANDLE {
        return;
    }
    let handle = (room * room / content).max(HANDLE);
    let travel = (room - handle) / (content - room);
    let response = ui.interact(track, id, Sense::CLICK | Sense::DRAG);
    if response.dragged() {
        let moved = match along {
            Along::X => response.drag_delta().x,
            Along::Y => response.drag_delta().y,
        };
        *at += f64::from(moved) / travel;
    } else if response.clicked()
        && let Some(pointer) = response.interact_pointer_pos()
    {
        let pointer = match along {
            Along::X => pointer.x,
            Along::Y => pointer.y,
        };
        *at = (f64::from(pointer - start) - handle / 2.0) / travel;
    }
    *at = held(*at, content, length);
    let from = start + (*at * travel) as f32;
    let to = from + handle as f32;
    let rect = match along {
        Along::X => Rect::from_min_max(
            pos2(from, track.top() + 2.0),
            pos2(to, track.bottom() - 2.0),
        ),
        Along::Y => Rect::from_min_max(
            pos2(track.left() + 2.0, from),
            pos2(track.right() - 2.0, to),
        ),
    };
    let color = if response.hovered() || response.dragged() {
        theme.missing
    } else {
        theme.line
    };
    ui.painter().rect_filled(rect, 3.0, color);
}
