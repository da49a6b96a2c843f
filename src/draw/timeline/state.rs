//! How far the timeline is scrolled and how near it is; kept by egui under the id of the picture.

use std::sync::Arc;

use egui::{Id, Rangef, Rect, Ui};

use super::axis;
use super::layout::{Layout, Sides};
use crate::draw::memo::{self, Key};
use crate::figure::span;
use crate::figure::timeline::{Line, Step, TimelineFigure};

/// The nearest view is this many times as near as the setting asks for.
const NEAREST: f64 = 24.0;

/// Positions in points.
#[derive(Clone, Copy, Debug)]
pub(super) struct State {
    /// How many times as near as the setting asks for.
    pub factor: f64,
    /// Scrolled to the right.
    pub x: f64,
    /// Scrolled down.
    pub y: f64,
    /// The setting that these belong to.
    step: Step,
    /// The row that had the focus, so that it is brought into view once.
    pub focused: Option<Id>,
    /// Whether the time was brought to today.
    is_placed: bool,
}

impl State {
    /// The state of a picture; a new one where the setting is another.
    pub(super) fn load(ui: &Ui, figure: &TimelineFigure, is_live: bool) -> Self {
        let new = Self {
            factor: 1.0,
            x: 0.0,
            y: 0.0,
            step: figure.step,
            focused: None,
            is_placed: !is_live,
        };
        let kept: Option<Self> = ui.data(|data| data.get_temp(id(ui)));
        match kept {
            Some(kept) if kept.step == figure.step => kept,
            Some(kept) => Self { y: kept.y, ..new },
            None => new,
        }
    }

    /// Keeps it for the next frame.
    pub(super) fn store(self, ui: &Ui) {
        ui.data_mut(|data| data.insert_temp(id(ui), self));
    }

    /// Takes in wheel, pinch and drag; a first view of a scrolled time has today at a third.
    pub(super) fn react(&mut self, ui: &Ui, figure: &TimelineFigure, room: Rect, across: Rangef) {
        let width = across.span();
        if !self.is_placed {
            let content = axis::content(figure, width, true, self.factor);
            let first = jiff::civil::Date::new(figure.years.0, 1, 1).unwrap_or(figure.today);
            let years = f64::from(figure.years.1 - figure.years.0) + 1.0;
            let share = f64::from(span::days(first, figure.today)) / (years * 365.25);
            self.x = content * share - f64::from(width) / 3.0;
            self.is_placed = true;
        }
        let Some(pointer) = ui.ctx().pointer_hover_pos().filter(|at| room.contains(*at)) else {
            return;
        };
        if !ui.rect_contains_pointer(room) {
            return;
        }
        let (zoom, wheel) = ui.input(|i| (i.zoom_delta(), i.smooth_scroll_delta));
        if (zoom - 1.0).abs() > 1e-4 {
            let before = axis::content(figure, width, true, self.factor);
            let fixed = self.x + f64::from((pointer.x - across.min).max(0.0));
            self.factor = (self.factor * f64::from(zoom)).clamp(1.0, NEAREST);
            let after = axis::content(figure, width, true, self.factor);
            self.x += fixed * (after / before - 1.0);
        }
        if wheel != egui::Vec2::ZERO {
            self.x -= f64::from(wheel.x);
            self.y -= f64::from(wheel.y);
            ui.input_mut(|i| i.smooth_scroll_delta = egui::Vec2::ZERO);
        }
    }

    /// Scrolls so that a line from `top` to `bottom` is seen whole, with some of its neighbours.
    pub(super) fn bring(&mut self, top: f64, bottom: f64, height: f32) {
        let height = f64::from(height);
        let margin = (bottom - top).min(height / 4.0);
        if top - margin < self.y {
            self.y = (top - margin).max(0.0);
        } else if bottom + margin > self.y + height {
            self.y = bottom + margin - height;
        }
    }
}

fn id(ui: &Ui) -> Id {
    ui.scope_id().with("timeline-state")
}

/// The layout of the last frame, unless something changed that it depends on.
pub(super) fn remembered_layout(
    ui: &Ui,
    figure: &TimelineFigure,
    sides: &Sides<'_>,
    content: f64,
    make: impl FnOnce() -> Layout,
) -> Arc<Layout> {
    let mut key = Key::default();
    key.add(figure.frame.lang).add(content.to_bits());
    key.number(sides.names).number(sides.height);
    key.number(sides.axis.whole().min)
        .number(ui.pixels_per_point());
    key.add(figure.years).add(figure.today);
    for line in &figure.lines {
        match line {
            Line::Heading(heading) => key.add(&heading.name),
            Line::Row(row) => {
                key.add(&row.name);
                for mark in &row.marks {
                    let flags = (mark.event, mark.is_actual, mark.is_overdue);
                    key.add(mark.date.as_str()).add(flags);
                }
                &mut key
            }
        };
    }
    let id = ui.scope_id().with("timeline-layout");
    memo::remembered(ui, id, &key, make)
}
