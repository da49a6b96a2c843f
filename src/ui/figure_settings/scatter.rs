//! Settings of investment against jobs.

use egui::Ui;

use super::super::View;
use super::super::figure_card::choice_ui;
use crate::figure::scatter::{Axis, ScatterSettings};

/// Both axes.
pub(super) fn scatter_ui(ui: &mut Ui, view: &View<'_>, settings: &mut ScatterSettings) {
    let words = view.words;
    let axes = [Axis::Linear, Axis::Log].map(|a| (a, words.text(&format!("axis-{}", a.code()))));
    for (name, axis) in [
        ("measure-investment", &mut settings.money),
        ("measure-jobs", &mut settings.jobs),
    ] {
        ui.label(words.text(name));
        ui.push_id(name, |ui| {
            *axis = choice_ui(ui, *axis, &axes).unwrap_or(*axis);
        });
        ui.separator();
    }
}
