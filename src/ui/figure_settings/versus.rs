//! Settings of two groups side by side: which groups.

use egui::Ui;

use super::super::View;
use super::super::figure_card::material;
use super::super::groups::picker_ui;
use crate::figure::versus::{VersusSettings, Which};

/// The most that the lists of one group take, in points.
const WIDTH: f32 = 340.0;

/// A field and a value for each of the groups.
pub(super) fn versus_ui(ui: &mut Ui, view: &View<'_>, settings: &mut VersusSettings) {
    let mut own = settings.begun(&material(view));
    let mut is_changed = false;
    for which in Which::BOTH {
        let width = WIDTH.min(ui.available_width());
        ui.allocate_ui(egui::vec2(width, 0.0), |ui| {
            ui.horizontal(|ui| {
                ui.label(which.letter());
                let group = (which, own.group_mut(which));
                is_changed |= picker_ui(ui, view, view.index, group);
            });
        });
    }
    if is_changed {
        *settings = own;
    }
}
