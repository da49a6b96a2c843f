//! Editing cells: what must be settled before anything else happens, and the dialogs that change many cells at once.

use egui::Context;

use super::dialogs::Dialog;
use super::joba::Joba;
use crate::document::Key;
use crate::ui::grid::{
    BulkState, GridDialog, GridWish, PasteState, ReplaceState, StepsState, grid_ui,
};
use crate::ui::table::edit::fill_down;

impl Joba {
    /// Applies the cell that is being edited, so that what is on the screen is what is saved; `false`, and said, when
    /// its text cannot be read.
    pub(super) fn apply_cell(&mut self, ctx: &Context) -> bool {
        if !self.desk.table.is_editing() {
            return true;
        }
        let filter = self.desk.filter.clone();
        let mut table = std::mem::take(&mut self.desk.table);
        let result = table.take_edit(&self.view(ctx, &filter));
        self.desk.table = table;
        match result {
            Ok(edit) => {
                if let Some(edit) = edit {
                    self.commit(edit);
                }
                true
            }
            Err(refusal) => {
                self.say(&self.words().text(&refusal.message_id()), true);
                false
            }
        }
    }

    /// Shows what pasting would change.
    pub(super) fn paste(&mut self, ctx: &Context, text: &str) {
        let filter = self.desk.filter.clone();
        match PasteState::new(&self.view(ctx, &filter), &self.desk, text) {
            Ok(state) => self.dialog = Some(Dialog::Grid(GridDialog::Paste(state))),
            Err(error) => {
                let id = format!("grid-paste-{}", error.code());
                self.say(&self.words().text(&id), true);
            }
        }
    }

    /// Fills the selected rows from the first one down.
    pub(super) fn fill_down(&mut self, ctx: &Context) {
        let filter = self.desk.filter.clone();
        match fill_down(&self.view(ctx, &filter), &self.desk) {
            Some(edit) => self.commit(edit),
            None => self.say(&self.words().text("grid-fill-nothing"), true),
        }
    }

    /// Asks which field of the selected projects to change.
    pub(super) fn change_selected(&mut self) {
        let is_selected = |key: &Key| self.desk.table.selected.contains(key);
        let document = &self.document;
        let shown = self
            .rows()
            .iter()
            .filter_map(|row| document.project_key(*row));
        let keys: Vec<Key> = shown.filter(is_selected).collect();
        if keys.is_empty() {
            self.say(&self.words().text("grid-bulk-nobody"), true);
        } else {
            self.dialog = Some(Dialog::Grid(GridDialog::Bulk(Box::new(BulkState::new(
                keys,
            )))));
        }
    }

    /// Opens find and replace.
    pub(super) fn find_and_replace(&mut self) {
        self.dialog = Some(Dialog::Grid(GridDialog::Replace(
            Box::<ReplaceState>::default(),
        )));
    }

    /// Opens the steps of the session.
    pub(super) fn show_steps(&mut self) {
        self.dialog = Some(Dialog::Grid(GridDialog::Steps(StepsState::default())));
    }

    /// Shows the dialog and does what it asks for.
    pub(super) fn show_grid_ui(&mut self, ctx: &Context, mut dialog: GridDialog) {
        let filter = self.desk.filter.clone();
        let wish = grid_ui(ctx, &self.view(ctx, &filter), &mut dialog);
        match wish {
            None => self.keep(true, Dialog::Grid(dialog)),
            Some(GridWish::Close) => {}
            Some(GridWish::Apply(edit)) => self.commit(edit),
            Some(GridWish::GoTo(count)) => {
                let touched = self.document.go_to(count);
                self.refresh(&touched);
                self.keep(true, Dialog::Grid(dialog));
            }
        }
    }
}
