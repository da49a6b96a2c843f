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
            card_ui(ui, view, desk, (FigureName::Map, true), queue);
        });
}

fn settings_ui(ui: &mut egui::Ui, view: &View<'_>, desk: &mut Desk, queue: &mut Queue) {
    let words = view.words;
    let measures = [Measure::Investment, Measure::Jobs]
        .map(|m| (m, words.text(&format!("measure-{}", m.code()))));
    if let Some(measure) = choice_ui(ui, desk.figures.map.measure, &measures) {
        desk.figures.map.measure = measure;
    }
    ui.separator();
    let forms = [MapForm::Regions, MapForm::Tiles]
        .map(|form| (form, words.text(&format!("form-{}", form.code()))));
    if let Some(form) = choice_ui(ui, desk.figures.map.form, &forms) {
        desk.figures.map.form = form;
    }
    ui.separator();
    ui.label(words.text("classes"));
    classes_ui(ui, view, desk, queue);
    ui.separator();
    without_largest_ui(ui, view, queue);
}
