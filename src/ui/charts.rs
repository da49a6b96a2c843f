//! The charts: investment and jobs by region, side by side where there is room, else below each other.

use super::figure_card::{bars_settings_ui, card_ui};
use super::{Desk, View};
use crate::command::Queue;
use crate::draw::theme::space;
use crate::figure::FigureName;

const CHARTS: [FigureName; 2] = [FigureName::InvestmentByRegion, FigureName::JobsByRegion];

/// Draws the page.
pub fn charts_ui(ui: &mut egui::Ui, view: &View<'_>, desk: &Desk, queue: &mut Queue) {
    egui::Frame::new()
        .inner_margin(egui::Margin::same(12))
        .show(ui, |ui| {
            ui.horizontal_wrapped(|ui| bars_settings_ui(ui, view, desk, queue));
            ui.add_space(space::S);
            if ui.available_width() >= 1000.0 {
                ui.spacing_mut().item_spacing.x = space::XL;
                ui.columns(2, |columns| {
                    for (ui, name) in columns.iter_mut().zip(CHARTS) {
                        card_ui(ui, view, desk, (name, true), queue);
                    }
                });
                return;
            }
            egui::ScrollArea::vertical()
                .auto_shrink(false)
                .show(ui, |ui| {
                    for name in CHARTS {
                        let size = egui::vec2(ui.available_width(), 520.0);
                        ui.allocate_ui(size, |ui| card_ui(ui, view, desk, (name, true), queue));
                        ui.add_space(space::L);
                    }
                });
        });
}
