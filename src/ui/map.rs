//! The map: regions or tiles, by investment or jobs, in classes.

use super::figure_card::{card_ui, choice_ui, classes_ui, without_largest_ui};
use super::{Desk, View};
use crate::command::Queue;
use crate::draw::theme::space;
use crate::figure::FigureName;
use crate::figure::map::MapForm;
use crate::query::totals::Measure;

/// Draws the page.
pub fn map_ui(ui: &mut egui::Ui, view: &View<'_>, desk: &mut Desk, queue: &mut Queue) {
    egui::Frame::new()
        .inner_margin(egui::Margin::same(12))
        .show(ui, |ui| {
            ui.horizontal_wrapped(|ui| settings_ui(ui, view, desk, queue));
            ui.add_space(space::S);
            card_ui(ui, view, desk, (figure_name(desk), true), queue);
        });
}

/// The map that the desk is set up for.
pub fn figure_name(desk: &Desk) -> FigureName {
    match (desk.map_form, desk.map_measure) {
        (MapForm::Regions, Measure::Investment) => FigureName::MapInvestment,
        (MapForm::Regions, Measure::Jobs | Measure::ConstructionJobs) => FigureName::MapJobs,
        (MapForm::Tiles, Measure::Investment) => FigureName::TilesInvestment,
        (MapForm::Tiles, Measure::Jobs | Measure::ConstructionJobs) => FigureName::TilesJobs,
    }
}

fn settings_ui(ui: &mut egui::Ui, view: &View<'_>, desk: &mut Desk, queue: &mut Queue) {
    let words = view.words;
    let measures = [Measure::Investment, Measure::Jobs]
        .map(|m| (m, words.text(&format!("measure-{}", m.code()))));
    if let Some(measure) = choice_ui(ui, desk.map_measure, &measures) {
        desk.map_measure = measure;
    }
    ui.separator();
    let forms = [
        (MapForm::Regions, words.text("form-regions")),
        (MapForm::Tiles, words.text("form-tiles")),
    ];
    if let Some(form) = choice_ui(ui, desk.map_form, &forms) {
        desk.map_form = form;
    }
    ui.separator();
    ui.label(words.text("classes"));
    classes_ui(ui, view, desk, queue);
    ui.separator();
    without_largest_ui(ui, view, queue);
}
