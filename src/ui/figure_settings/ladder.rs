//! Settings of the capacity ladder.

use egui::Ui;

use super::super::View;
use super::super::figure_card::choice_ui;
use crate::figure::bars::Order;
use crate::figure::ladder::{Flow, LadderSettings};

/// Which capacities, and the order of the projects of a panel.
pub(super) fn ladder_ui(ui: &mut Ui, view: &View<'_>, settings: &mut LadderSettings) {
    let words = view.words;
    let flows = [Flow::Both, Flow::Output, Flow::Input]
        .map(|flow| (flow, words.text(&format!("ladder-flow-{}", flow.code()))));
    settings.flow = choice_ui(ui, settings.flow, &flows).unwrap_or(settings.flow);
    ui.separator();
    let orders =
        [Order::Value, Order::Name].map(|o| (o, words.text(&format!("order-{}", o.code()))));
    settings.order = choice_ui(ui, settings.order, &orders).unwrap_or(settings.order);
    ui.separator();
}
