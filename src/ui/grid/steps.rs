//! The steps of the session as a list one can jump in: what was done, and when.

use egui::{Button, RichText, ScrollArea, Ui};

use super::GridWish;
use crate::document::{StepView, in_kazakhstan};
use crate::draw::theme::{size, space};
use crate::ui::View;
use crate::ui::widgets::button;

/// Whether the list has been shown where the session stands.
#[derive(Debug, Default)]
pub struct StepsState {
    is_shown: bool,
}

impl StepsState {
    /// Draws what is inside the dialog.
    pub(super) fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<GridWish> {
        let words = view.words;
        let steps: Vec<StepView<'_>> = view.document.steps().collect();
        let done = steps.iter().filter(|step| step.is_done).count();
        ui.label(RichText::new(words.text("grid-steps-help")).color(view.theme.second));
        ui.add_space(space::S);
        let mut wish = None;
        let height = space::BUTTON;
        ScrollArea::vertical()
            .max_height(360.0)
            .auto_shrink([false, true])
            .show_rows(ui, height, steps.len() + 1, |ui, shown| {
                for at in shown {
                    let step = at.checked_sub(1).and_then(|at| steps.get(at));
                    let response = step_ui(ui, view, step, at == done);
                    if at == done && !self.is_shown {
                        response.scroll_to_me(None);
                    }
                    if response.clicked() && at != done {
                        wish = Some(GridWish::GoTo(at));
                    }
                }
            });
        self.is_shown = true;
        ui.add_space(space::M);
        if button::plain(ui, &words.text("dialog-close")).clicked() {
            return Some(GridWish::Close);
        }
        wish
    }
}

/// One step, or the beginning of the session.
fn step_ui(
    ui: &mut Ui,
    view: &View<'_>,
    step: Option<&StepView<'_>>,
    is_now: bool,
) -> egui::Response {
    let words = view.words;
    let name = step.map_or_else(
        || words.text("grid-steps-start"),
        |step| words.say(&step.name.message()),
    );
    let time = step
        .and_then(|step| step.time)
        .map_or_else(String::new, |time| {
            in_kazakhstan(time).time().strftime("%H:%M").to_string()
        });
    let is_done = step.is_none_or(|step| step.is_done);
    let ink = if is_done {
        view.theme.text
    } else {
        view.theme.missing
    };
    let label = RichText::new(&name).size(size::TABLE).color(ink);
    let mut button = Button::selectable(is_now, label).truncate();
    if !time.is_empty() {
        let time = RichText::new(&time).size(size::SMALL);
        button = button.shortcut_text(time.color(view.theme.second));
    }
    let button = button.min_size(egui::vec2(ui.available_width(), space::BUTTON));
    ui.add(button)
}
