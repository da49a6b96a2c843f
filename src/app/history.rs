//! Where numbers come from and why they were changed: the two dialogs about it, and the stamp of a save.

use egui::Context;

use super::dialogs::Dialog;
use super::joba::Joba;
use crate::command::Command;
use crate::document::Stamp;
use crate::ui::fact::{FactState, fact_ui};
use crate::ui::note::{NoteEnd, NoteState, note_ui};

impl Joba {
    /// Who saves, when and why; `None` when the person wants no history noted.
    pub(super) fn stamp(&self) -> Option<Stamp> {
        let stated = |text: &Option<String>| -> Option<String> {
            let text = text.as_deref()?.trim();
            (!text.is_empty()).then(|| text.to_owned())
        };
        let is_noted = self.settings.preferences().notes_history || self.note.is_some();
        is_noted.then(|| Stamp {
            time: self.guard.keeping.clock.now().to_string(),
            author: stated(&self.settings.author),
            reason: stated(&self.note),
        })
    }

    /// Asks why, once the form that is open has been taken over, so that the note stands beside what is saved.
    pub(super) fn ask_note(&mut self, ctx: &Context) {
        if self.apply_form(ctx) {
            self.dialog = Some(Dialog::Note(NoteState::default()));
        }
    }

    pub(super) fn show_fact_ui(&mut self, ctx: &Context, mut state: Box<FactState>) {
        let filter = self.desk.filter.clone();
        let mut queue = std::mem::take(&mut self.queue);
        let is_closing = fact_ui(ctx, &self.view(ctx, &filter), &mut state, &mut queue);
        self.queue = queue;
        self.keep(!is_closing, Dialog::Fact(state));
    }

    pub(super) fn show_note_ui(&mut self, ctx: &Context, mut state: NoteState) {
        let filter = self.desk.filter.clone();
        match note_ui(ctx, &self.view(ctx, &filter), &mut state) {
            None => self.keep(true, Dialog::Note(state)),
            Some(NoteEnd::Cancelled) => {}
            Some(NoteEnd::Save(note)) => self.queue.push(Command::SaveWithNote(note)),
        }
    }
}
