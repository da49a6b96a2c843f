//! The name under which what is shown becomes a view of the dataset.

use egui::{Key, Label, Modifiers, RichText, TextEdit};

use super::super::View;
use super::super::ask::{modal_ui, primary_button, title_ui};
use crate::document::view_named;
use crate::draw::theme::space;

/// What is typed.
#[derive(Clone, Debug, Default)]
pub struct SaveViewState {
    name: String,
    /// Whether the field has had the keyboard.
    is_begun: bool,
}

/// How the dialog ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveViewEnd {
    /// Nothing is saved.
    Cancelled,
    /// Save what is shown under this name; a view of this name is replaced.
    Save(String),
}

/// Shows the dialog; an end when it is to be closed.
pub fn save_view_ui(
    ctx: &egui::Context,
    view: &View<'_>,
    state: &mut SaveViewState,
) -> Option<SaveViewEnd> {
    let words = view.words;
    let (end, is_closing) = modal_ui(ctx, view.theme, "save-view", |ui| {
        ui.set_width(440.0);
        title_ui(ui, &words.text("save-view-title"));
        let label = ui.label(words.text("save-view-name"));
        let field = TextEdit::singleline(&mut state.name).desired_width(f32::INFINITY);
        let field = ui.add(field).labelled_by(label.id);
        if !std::mem::replace(&mut state.is_begun, true) {
            field.request_focus();
        }
        let name = state.name.trim();
        let is_there = view_named(view.document.dataset(), name).is_some();
        let (help, ink) = if is_there {
            let text = words.fill("save-view-exists", &[("name", name.to_owned().into())]);
            (text, view.theme.warning)
        } else {
            (words.text("save-view-help"), view.theme.second)
        };
        ui.add(Label::new(RichText::new(help).color(ink)).wrap());
        ui.add_space(space::L);
        let by_key =
            field.lost_focus() && ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Enter));
        ui.horizontal(|ui| {
            let id = if is_there {
                "save-view-replace"
            } else {
                "save-view-do"
            };
            let is_named = !name.is_empty();
            let save = primary_button(ui, view.theme, &words.text(id), is_named);
            // Enter saves a new view; replacing one takes a decision.
            if save.clicked() || (by_key && is_named && !is_there) {
                return Some(SaveViewEnd::Save(name.to_owned()));
            }
            ui.button(words.text("dialog-cancel"))
                .clicked()
                .then_some(SaveViewEnd::Cancelled)
        })
        .inner
    });
    end.or_else(|| is_closing.then_some(SaveViewEnd::Cancelled))
}
