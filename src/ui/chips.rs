//! Active filters as chips that can be removed one by one or all at once.

use egui::{Button, RichText};

use super::View;
use super::search::SearchState;
use crate::command::{Action, Command, Queue};
use crate::draw::theme::{size, space};
use crate::figure::describe::part_words_in;

/// Draws a chip for each part of the filter.
pub fn chips_ui(ui: &mut egui::Ui, view: &View<'_>, search: &mut SearchState, queue: &mut Queue) {
    for part in &view.filter.parts() {
        let text = part_words_in(view.words, view.index, part);
        let label = RichText::new(format!("{text}  ×"))
            .size(size::SMALL)
            .color(view.theme.text);
        let chip = Button::new(label)
            .fill(view.theme.selected)
            .stroke(egui::Stroke::new(1.0, view.theme.accent))
            .corner_radius(12)
            .min_size(egui::vec2(0.0, 24.0));
        let spoken = view.words.fill("chip-remove", &[("filter", text.into())]);
        let response = ui.add(chip).on_hover_text(&spoken);
        response
            .widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, spoken.clone()));
        if response.clicked() {
            let mut filter = view.filter.clone();
            filter.remove(part);
            queue.push(Command::SetFilter(filter));
        }
    }
    ui.add_space(space::XS);
    let quiet = |ui: &mut egui::Ui, id: &str| {
        let text = RichText::new(view.words.text(id))
            .size(size::SMALL)
            .color(view.theme.accent);
        ui.add(Button::new(text).frame(false))
    };
    if quiet(ui, "chips-clear-all").clicked() {
        queue.act(Action::ClearFilters);
    }
    ui.add_space(space::S);
    let hint = view.words.text("chips-edit-hint");
    if quiet(ui, "chips-edit").on_hover_text(hint).clicked() {
        search.edit_whole(view);
    }
}
