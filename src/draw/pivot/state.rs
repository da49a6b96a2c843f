//! How far the table is scrolled; kept by egui under the id of the picture.

use egui::{Id, Rangef, Rect, Ui, Vec2, vec2};

use super::plan::Plan;
use crate::draw::scroll::held;

/// Positions in points.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct State {
    /// Scrolled to the right.
    pub x: f64,
    /// Scrolled down.
    pub y: f64,
    /// The cell that had the focus, by row and column, so that it is brought into view once.
    pub focused: Option<(usize, usize)>,
}

impl State {
    /// The state of a picture.
    pub(super) fn load(ui: &Ui) -> Self {
        ui.data(|data| data.get_temp(id(ui))).unwrap_or_default()
    }

    /// Keeps it for the next frame.
    pub(super) fn store(self, ui: &Ui) {
        ui.data_mut(|data| data.insert_temp(id(ui), self));
    }

    /// Takes in the wheel.
    pub(super) fn react(&mut self, ui: &Ui, room: Rect) {
        if !ui.rect_contains_pointer(room) {
            return;
        }
        let wheel = ui.input(|i| i.smooth_scroll_delta);
        if wheel != Vec2::ZERO {
            self.x -= f64::from(wheel.x);
            self.y -= f64::from(wheel.y);
            ui.input_mut(|i| i.smooth_scroll_delta = Vec2::ZERO);
        }
    }

    /// Keeps the positions within what there is to scroll in a room for cells.
    pub(super) fn hold(&mut self, plan: &Plan, room: Vec2) {
        let content = plan.content();
        self.x = held(self.x, content.x.into(), room.x);
        self.y = held(self.y, content.y.into(), room.y);
    }

    /// Scrolls so that a cell is seen whole; row and column of totals always are.
    pub(super) fn bring(&mut self, (row, column): (usize, usize), plan: &Plan, room: Vec2) {
        let near = |at: &mut f64, place: Rangef, room: f32| {
            *at = at.min(place.min.into()).max(f64::from(place.max - room));
        };
        if column < plan.extent.columns {
            near(&mut self.x, plan.column(column), room.x);
        }
        if row < plan.extent.rows {
            let top = plan.row * row as f32;
            near(&mut self.y, Rangef::new(top, top + plan.row), room.y);
        }
    }

    /// How far cells are moved.
    pub(super) fn offset(self) -> Vec2 {
        vec2(self.x.round() as f32, self.y.round() as f32)
    }
}

fn id(ui: &Ui) -> Id {
    ui.scope_id().with("pivot-state")
}
