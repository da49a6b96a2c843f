//! Settings of the bars.

use egui::Ui;

use super::super::View;
use super::super::figure_card::choice_ui;
use crate::figure::bars::{Axis, BarsSettings, Order};

/// Order and axis; `is_free` of a name that fixes measure and grouping.
pub(super) fn bars_ui(ui: &mut Ui, view: &View<'_>, _is_free: bool, settings: &mut BarsSettings) {
    let words = view.words;
    let order =
        [Order::Value, Order::Name].map(|o| (o, words.text(&format!("order-{}", o.code()))));
    settings.order = choice_ui(ui, settings.order, &order).unwrap_or(settings.order);
    ui.separator();
    let axis = [Axis::Linear, Axis::Log].map(|a| (a, words.text(&format!("axis-{}", a.code()))));
    settings.axis = choice_ui(ui, settings.axis, &axis).unwrap_or(settings.axis);
    ui.separator();
}
