//! The page of stages: what the projects of each status come to, what a weighted total counts of it, and the ranges drawn.

mod dial;
mod table;

use egui::{Label, RichText, ScrollArea, Ui, vec2};

use self::dial::Dial;
use super::figure_card::{card_ui, material};
use super::figure_settings::figure_settings_ui;
use super::panel::section::look;
use super::widgets::button;
use super::{Desk, View};
use crate::command::{Action, Command, Queue};
use crate::document::reset_weights;
use crate::draw::theme::{size, space};
use crate::figure::FigureName;
use crate::figure::stages::sentence;
use crate::model::certainty::Certainty;

/// The height of the figure, in points.
const FIGURE: f32 = 420.0;

/// What is being set on the page.
#[derive(Debug, Default)]
pub struct StagesState {
    /// The weight that is being moved.
    dial: Option<Dial>,
}

/// Draws the page.
pub fn stages_ui(ui: &mut Ui, view: &View<'_>, desk: &mut Desk, queue: &mut Queue) {
    egui::Frame::new()
        .inner_margin(egui::Margin::same(12))
        .show(ui, |ui| {
            ui.horizontal_wrapped(|ui| {
                figure_settings_ui(ui, view, desk, FigureName::Stages, queue);
            });
            ui.add_space(space::S);
            sentence_ui(ui, view, desk, queue);
            ui.add_space(space::S);
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                numbers_ui(ui, view, desk, queue);
                ui.add_space(space::XL);
                let size = vec2(ui.available_width(), FIGURE);
                ui.allocate_ui(size, |ui| figure_ui(ui, view, desk, queue));
            });
        });
}

fn figure_ui(ui: &mut Ui, view: &View<'_>, desk: &Desk, queue: &mut Queue) {
    card_ui(ui, view, desk, (FigureName::Stages, true), queue);
}

/// Each stage in a sentence that can be copied; or why there is none.
fn sentence_ui(ui: &mut Ui, view: &View<'_>, desk: &Desk, queue: &mut Queue) {
    let words = view.words;
    let settings = desk.figures.stages.possible();
    let text = sentence(&material(view), settings.measure, settings.is_weighted);
    if text.is_empty() {
        ui.horizontal_wrapped(|ui| {
            ui.label(look(view).missing(words.text("figure-empty")));
            let label = words.text(&Action::ClearFilters.message_id());
            if !view.filter.is_empty() && ui.button(label).clicked() {
                queue.act(Action::ClearFilters);
            }
        });
        return;
    }
    let shown = RichText::new(&text).size(size::BODY).color(view.theme.text);
    ui.add(Label::new(shown).wrap().selectable(true));
    if button::quiet(ui, look(view), &words.text("stages-copy")).clicked() {
        let notice = "stages-copied";
        queue.push(Command::CopyText { text, notice });
    }
}

/// The table, what its weights are, and the way back to the usual ones.
fn numbers_ui(ui: &mut Ui, view: &View<'_>, desk: &mut Desk, queue: &mut Queue) {
    table::table_ui(ui, view, &mut desk.stages, queue);
    ui.add_space(space::S);
    let words = view.words;
    let convention = look(view).small(words.text("stages-convention"));
    ui.add(Label::new(convention).wrap());
    let dataset = view.document.dataset();
    let is_set = dataset.certainty.as_ref().is_some_and(Certainty::is_set);
    let reset = ui.add_enabled(is_set, egui::Button::new(words.text("stages-reset")));
    if reset.clicked() {
        queue.push(Command::Edit(reset_weights(dataset)));
    }
    reset.on_disabled_hover_text(words.text("stages-reset-not-needed"));
}
