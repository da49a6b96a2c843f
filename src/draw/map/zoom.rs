//! How near the map is: wheel, pinch, drag and buttons, and the way back.

use egui::{Id, Pos2, Rect, Response, Ui, Vec2, pos2, vec2};

use super::layout::View;
use crate::draw::theme::Theme;
use crate::draw::zoom_button::{SIDE as BUTTON, Sign, button};
use crate::figure::map::Tools;

/// The nearest view is this many times as near as the whole map.
const NEAREST: f32 = 12.0;

/// How near, and how far moved; kept in egui's memory under the picture's id.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Zoom {
    factor: f32,
    /// In widths and heights of the room.
    moved: Vec2,
}

impl Default for Zoom {
    fn default() -> Self {
        Self {
            factor: 1.0,
            moved: Vec2::ZERO,
        }
    }
}

impl Zoom {
    /// The state of a picture.
    pub(super) fn load(ui: &Ui, id: Id) -> Self {
        ui.data(|data| data.get_temp(id)).unwrap_or_default()
    }

    /// Keeps the state of a picture.
    pub(super) fn store(self, ui: &Ui, id: Id) {
        ui.data_mut(|data| data.insert_temp(id, self));
    }

    /// Whether the whole map is not in view.
    fn is_changed(self) -> bool {
        self != Self::default()
    }

    /// The view of the whole map brought nearer and moved.
    pub(super) fn apply(self, view: View, room: Rect) -> View {
        let mut near = view.zoomed(self.factor, room.center());
        near.origin += self.moved * room.size();
        near
    }

    /// Brings the map `factor` times as near; what lies at `fixed` stays there.
    fn nearer(&mut self, factor: f32, fixed: Pos2, room: Rect) {
        let wanted = (self.factor * factor).clamp(1.0, NEAREST);
        let factor = wanted / self.factor;
        let from_center = fixed - room.center() - self.moved * room.size();
        self.moved += from_center * (1.0 - factor) / room.size();
        self.factor = wanted;
        self.hold();
    }

    /// Keeps the map from leaving the room.
    fn hold(&mut self) {
        let most = (self.factor - 1.0) / 2.0;
        self.moved = self.moved.clamp(Vec2::splat(-most), Vec2::splat(most));
    }

    /// Takes in wheel, pinch, drag and double click.
    pub(super) fn react(&mut self, ui: &Ui, response: &Response, room: Rect) {
        if response.double_clicked() {
            *self = Self::default();
        }
        if response.dragged() {
            self.moved += response.drag_delta() / room.size();
            self.hold();
        }
        let Some(pointer) = response.hover_pos() else {
            return;
        };
        let (pinch, wheel) = ui.input(|i| (i.zoom_delta(), i.smooth_scroll_delta.y));
        let factor = pinch * (wheel / 240.0).exp();
        if (factor - 1.0).abs() > 1e-4 {
            self.nearer(factor, pointer, room);
            ui.input_mut(|i| i.smooth_scroll_delta.y = 0.0);
        }
    }

    /// Where the buttons are.
    pub(super) fn buttons_rect(room: Rect) -> Rect {
        let size = vec2(BUTTON, BUTTON * 3.0 + 8.0);
        Rect::from_min_size(pos2(room.right() - BUTTON, room.top()), size)
    }

    /// The buttons that bring the map nearer, farther, and back.
    pub(super) fn buttons(&mut self, ui: &Ui, tools: &Tools, theme: &Theme, room: Rect) {
        let corner = Self::buttons_rect(room).min;
        let rect = |i: f32| {
            let min = corner + vec2(0.0, i * (BUTTON + 4.0));
            Rect::from_min_size(min, Vec2::splat(BUTTON))
        };
        if button(ui, rect(0.0), &tools.zoom_in, Sign::Plus, theme) {
            self.nearer(1.5, room.center(), room);
        }
        if !self.is_changed() {
            return;
        }
        if button(ui, rect(1.0), &tools.zoom_out, Sign::Minus, theme) {
            self.nearer(1.0 / 1.5, room.center(), room);
        }
        if button(ui, rect(2.0), &tools.reset, Sign::Whole, theme) {
            *self = Self::default();
        }
    }
}
