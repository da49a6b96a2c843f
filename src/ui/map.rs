//! The map: regions or tiles, by investment or jobs, in classes.

use super::figure_card::card_ui;
use super::figure_settings::figure_settings_ui;
use super::{Desk, View};
use crate::command::Queue;
use crate::draw::theme::space;
use crate::figure::FigureName;

/// Draws the page.
pub fn map_ui(ui: &mut egui::Ui, view: &View<'_>, desk: &Desk, queue: &mut Queue) {
    egui::Frame::new()
        .inner_margin(egui::Margin::same(12))
        .show(ui, |ui| {
            ui.horizontal_wrapped(|ui| figure_settings_ui(ui, view, desk, FigureName::Map, queue));
            ui.add_space(space::S);
            card_ui(ui, view, desk, (FigureName::Map, true), queue);
        });
}
