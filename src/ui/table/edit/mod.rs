//! The cell under the cursor: its frame, the field that edits it in its place, ranges of cells and filling down.

mod cell;
mod editor;
mod fill;
mod range;
mod read;
mod refusal;
mod say;

use egui::{Stroke, StrokeKind, Ui};

pub use cell::choices;
pub(super) use editor::{CellEdit, editor_ui, typed_ui};
pub use fill::fill_down;
pub use range::{columns_of_range, range_as_text};
pub use read::read;
pub use refusal::Refusal;
pub use say::{echo, text};

use super::TableState;
use crate::document::store::state::recovery::Typed;
use crate::document::{Edit, Key};
use crate::i18n::Words;
use crate::model::project::Project;
use crate::query::column::Column;
use crate::ui::View;

impl TableState {
    /// Whether a cell is being edited.
    pub fn is_editing(&self) -> bool {
        self.edit.is_some()
    }

    /// Opens the field of the cell under the cursor in the next frame.
    pub fn ask_edit(&mut self) {
        self.wants_edit = true;
    }

    /// Ends the edit of a cell and gives what it changes.
    ///
    /// # Errors
    /// When the text means nothing; then the edit stays open.
    pub fn take_edit(&mut self, view: &View<'_>) -> Result<Option<Edit>, Refusal> {
        let Some(edit) = &self.edit else {
            return Ok(None);
        };
        let change = edit.result(view)?;
        self.edit = None;
        Ok(change)
    }

    /// What the cell that is being edited changes in its project, which is `project`, or what is typed in it and cannot
    /// be read.
    pub fn pending(
        &self,
        words: &Words,
        project: impl Fn(Key) -> Option<Project>,
    ) -> Option<Result<(Key, Project), Typed>> {
        self.edit.as_ref()?.pending(words, project)
    }

    /// Whether a cell is being edited and holds something else than before.
    pub fn has_typed(&self) -> bool {
        self.edit.as_ref().is_some_and(CellEdit::has_typed)
    }

    /// The column under the cursor.
    pub fn column(&self, columns: &[(Column, f32)]) -> Option<Column> {
        let is_shown = |column: &Column| columns.iter().any(|(c, _)| c == column);
        let first = || columns.first().map(|(column, _)| *column);
        self.column.filter(is_shown).or_else(first)
    }

    /// Moves the cursor along its row; with `is_extending` the cells between belong to the range.
    pub(super) fn move_column(
        &mut self,
        columns: &[(Column, f32)],
        step: isize,
        is_extending: bool,
    ) {
        let Some(from) = self.column(columns) else {
            return;
        };
        let at = columns.iter().position(|(c, _)| *c == from).unwrap_or(0);
        let to = at.saturating_add_signed(step);
        let Some((column, _)) = columns.get(to.min(columns.len().saturating_sub(1))) else {
            return;
        };
        self.span = Some(if is_extending {
            self.span.unwrap_or(from)
        } else {
            *column
        });
        self.column = Some(*column);
        self.scroll_to_column = true;
    }

    /// Brings the column under the cursor into view in the next frame.
    pub fn show_column(&mut self) {
        self.scroll_to_column = true;
    }

    /// Puts the cursor into a column without making a range of cells.
    pub fn set_column(&mut self, column: Column) {
        self.column = Some(column);
        self.span = None;
    }

    /// Makes the cell under the cursor the whole range, if there is a range.
    pub(super) fn collapse_range(&mut self) {
        if self.span.is_some() {
            self.span = self.column;
        }
    }
}

/// Where a cell stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct At {
    /// Its project.
    pub(super) key: Key,
    /// Its column.
    pub(super) column: Column,
    /// Whether it belongs to the range of cells.
    pub(super) is_in_range: bool,
}

/// Paints what the cursor and a range add to a cell, and remembers where the edited one is.
pub(super) fn frame_ui(ui: &Ui, view: &View<'_>, table: &mut TableState, at: At) {
    let rect = ui.max_rect();
    if at.is_in_range {
        let tint = view.theme.accent.gamma_multiply(0.12);
        ui.painter().rect_filled(rect, 0.0, tint);
    }
    if table.cursor != Some(at.key) || table.column != Some(at.column) {
        return;
    }
    let stroke = Stroke::new(1.5, view.theme.accent);
    ui.painter()
        .rect_stroke(rect.shrink(0.5), 2.0, stroke, StrokeKind::Inside);
    if let Some(edit) = &mut table.edit {
        edit.stands_at(at.key, at.column, rect);
    }
}
