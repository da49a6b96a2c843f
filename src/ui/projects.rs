//! The page with nothing but the table and its tools.

use super::{Desk, View, table};
use crate::command::Queue;

/// Draws the page.
pub fn projects_ui(ui: &mut egui::Ui, view: &View<'_>, desk: &mut Desk, queue: &mut Queue) {
    egui::Frame::new()
        .inner_margin(egui::Margin {
            left: 4,
            right: 4,
            top: 0,
            bottom: 0,
        })
        .show(ui, |ui| {
            let margin = egui::Margin::symmetric(8, 4);
            egui::Frame::new()
                .inner_margin(margin)
                .show(ui, |ui| table::tools_ui(ui, view, desk, queue));
            ui.spacing_mut().item_spacing.y = 0.0;
            table::table_ui(ui, view, desk, queue);
        });
}
