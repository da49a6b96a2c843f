//! How far the table is scrolled: in points as doubles, for a million lines are more points than singles can tell apart.

use egui::{Rect, Sense, Ui, Vec2, pos2, vec2};

use super::layout::Layout;
use crate::draw::theme::{Theme, space};

/// The least length of the part of a bar that is dragged, in points.
const LEAST: f32 = 24.0;

/// How far the table is scrolled.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Scroll {
    /// Points of the lines above what is seen.
    pub(super) top: f64,
    /// Points of the columns left of what is seen.
    pub(super) left: f32,
}

impl Scroll {
    /// Scrolls as far as a line needs to be seen.
    pub(super) fn reveal(&mut self, line: usize, height: f32) {
        let (row, height) = (f64::from(space::ROW), f64::from(height));
        let top = line as f64 * row;
        self.top = self.top.min(top).max(top + row - height);
    }

    /// Stays where there is something to see.
    pub(super) fn clamp(&mut self, layout: &Layout, lines: usize) {
        self.top = self.top.clamp(0.0, most_top(layout, lines));
        self.left = self.left.clamp(0.0, layout.most_left());
    }

    /// The first line that is seen, and how far its upper edge is above the upper edge of the body.
    pub(super) fn first(&self) -> (usize, f32) {
        let row = f64::from(space::ROW);
        let line = (self.top / row).floor();
        (line as usize, (self.top - line * row) as f32)
    }
}

/// How far so many lines can be scrolled, in points.
fn most_top(layout: &Layout, lines: usize) -> f64 {
    let height = lines as f64 * f64::from(space::ROW);
    (height - f64::from(layout.body.height())).max(0.0)
}

/// Follows the wheel and, on a screen that is touched, the finger.
pub(super) fn wheel_ui(ui: &Ui, layout: &Layout, lines: usize, scroll: &mut Scroll) {
    let whole = layout.header.union(layout.body);
    let mut moved = Vec2::ZERO;
    if ui.rect_contains_pointer(whole) {
        moved = ui.input(egui::InputState::smooth_scroll_delta);
    }
    let finger = ui.interact(layout.body, ui.scope_id().with("finger"), Sense::drag());
    if ui.input(egui::InputState::any_touches) {
        moved += finger.drag_delta();
    }
    if moved == Vec2::ZERO {
        return;
    }
    let before = *scroll;
    scroll.top -= f64::from(moved.y);
    scroll.left -= moved.x;
    scroll.clamp(layout, lines);
    if *scroll != before {
        ui.input_mut(|i| i.smooth_scroll_delta = Vec2::ZERO);
    }
}

/// Draws the scroll bars, and scrolls as they are dragged.
pub(super) fn bars_ui(ui: &Ui, theme: &Theme, layout: &Layout, lines: usize, scroll: &mut Scroll) {
    if let Some(lane) = layout.upright_bar {
        let most = most_top(layout, lines);
        let whole = most + f64::from(layout.body.height());
        let seen = f64::from(layout.body.height()) / whole;
        let at = (scroll.top / most.max(1.0)) as f32;
        if let Some(at) = bar_ui(ui, theme, lane, (seen as f32, at)) {
            scroll.top = f64::from(at) * most;
        }
    }
    if let Some(lane) = layout.flat_bar {
        let most = layout.most_left();
        let seen = layout.body.width() / layout.width.max(1.0);
        if let Some(at) = bar_ui(ui, theme, lane, (seen, scroll.left / most.max(1.0))) {
            scroll.left = at * most;
        }
    }
}

/// Draws a bar of which so much is seen, from so far on; where it is dragged to, 0 to 1.
fn bar_ui(ui: &Ui, theme: &Theme, lane: Rect, (seen, at): (f32, f32)) -> Option<f32> {
    let is_upright = lane.height() > lane.width();
    let along = |v: Vec2| if is_upright { v.y } else { v.x };
    let length = along(lane.size());
    let thumb = (length * seen).clamp(LEAST.min(length), length);
    let free = (length - thumb).max(1.0);
    let id = ui.scope_id().with(("bar", is_upright));
    let response = ui.interact(lane, id, Sense::click_and_drag());
    let mut wanted = None;
    if let Some(pointer) = response.interact_pointer_pos() {
        let reached = along(pointer - lane.min);
        let held = ui.data(|data| data.get_temp::<f32>(id));
        // The place of the pointer in the thumb stays; beside the thumb its middle comes to the pointer.
        let hold = held.unwrap_or_else(|| {
            let inside = reached - free * at;
            if (0.0..=thumb).contains(&inside) {
                inside
            } else {
                thumb / 2.0
            }
        });
        ui.data_mut(|data| data.insert_temp(id, hold));
        wanted = Some(((reached - hold) / free).clamp(0.0, 1.0));
    } else {
        ui.data_mut(|data| data.remove::<f32>(id));
    }
    let start = free * wanted.unwrap_or(at);
    let is_lit = response.hovered() || response.dragged();
    let thin = if is_lit { 8.0 } else { 5.0 };
    let (min, size) = if is_upright {
        let x = lane.right() - thin - 1.0;
        (pos2(x, lane.top() + start), vec2(thin, thumb))
    } else {
        let y = lane.bottom() - thin - 1.0;
        (pos2(lane.left() + start, y), vec2(thumb, thin))
    };
    let ink = if is_lit { theme.second } else { theme.missing };
    let ink = ink.gamma_multiply(0.6);
    ui.painter()
        .rect_filled(Rect::from_min_size(min, size), thin / 2.0, ink);
    wanted.filter(|wanted| (wanted - at).abs() > f32::EPSILON)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_millionth_line_is_where_it_belongs() {
        let mut scroll = Scroll::default();
        scroll.reveal(999_999, 300.0);
        scroll.top += 0.25;
        let (first, above) = scroll.first();
        assert_eq!(first, 999_989);
        assert!((above - 8.25).abs() < 1e-6, "{above}");
    }

    #[test]
    fn a_line_that_is_seen_moves_nothing() {
        let mut scroll = Scroll {
            top: 100.0,
            left: 0.0,
        };
        scroll.reveal(5, 300.0);
        assert!((scroll.top - 100.0).abs() < 1e-9);
        scroll.reveal(0, 300.0);
        assert!(scroll.top.abs() < 1e-9);
    }
}
