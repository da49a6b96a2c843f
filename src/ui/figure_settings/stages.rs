//! Settings of the ranges by stage.

use egui::Ui;

use super::super::View;
use super::super::figure_card::choice_ui;
use crate::figure::stages::StagesSettings;
use crate::ui::widgets::check_box::check_box;

/// What is measured, and whether weighted totals stand beside.
pub(super) fn stages_ui(ui: &mut Ui, view: &View<'_>, settings: &mut StagesSettings) {
    let words = view.words;
    let measures =
        StagesSettings::MEASURES.map(|m| (m, words.text(&format!("measure-{}", m.code()))));
    settings.measure = choice_ui(ui, settings.measure, &measures).unwrap_or(settings.measure);
    ui.separator();
    check_box(ui, &mut settings.is_weighted, words.text("stages-weights"));
    ui.separator();
}
