//! Why fields were changed: asked before a save, for those who read the history later.

use egui::{Key, Modifiers, TextEdit};

use super::View;
use super::ask::{modal_ui, primary_button, title_ui};
use crate::draw::theme::space;

/// What is typed.
#[derive(Clone, Debug, Default)]
pub struct NoteState {
    text: String,
    /// Whether the field has had the keyboard.
    is_begun: bool,
}

/// How the dialog ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoteEnd {
    /// Nothing is saved.
    Cancelled,
    /// Save with this note.
    Save(String),
}

/// Shows the dialog; an end when it is to be closed.
pub fn note_ui(ctx: &egui::Context, view: &View<'_>, state: &mut NoteState) -> Option<NoteEnd> {
    let words = view.words;
    let (end, is_closing) = modal_ui(ctx, view.theme, "note", |ui| {
        ui.set_width(440.0);
        title_ui(ui, &words.text("note-title"));
        let label = ui.label(words.text("note-why"));
        // Ctrl+Enter is taken before the field makes a line of it.
        let by_key = ui.input_mut(|i| i.consume_key(Modifiers::COMMAND, Key::Enter));
        let field = TextEdit::multiline(&mut state.text)
            .desired_rows(3)
            .desired_width(f32::INFINITY);
        let field = ui.add(field).labelled_by(label.id);
        if !std::mem::replace(&mut state.is_begun, true) {
            field.request_focus();
        }
        let help = egui::RichText::new(words.text("note-help")).color(view.theme.second);
        ui.add(egui::Label::new(help).wrap());
        ui.add_space(space::L);
        ui.horizontal(|ui| {
            let save = primary_button(ui, view.theme, &words.text("note-save"), true);
            if save.clicked() || by_key {
                return Some(NoteEnd::Save(state.text.clone()));
            }
            ui.button(words.text("dialog-cancel"))
                .clicked()
                .then_some(NoteEnd::Cancelled)
        })
        .inner
    });
    end.or_else(|| is_closing.then_some(NoteEnd::Cancelled))
}
