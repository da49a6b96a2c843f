//! What is in the way of an action now; menus and the palette grey it for that reason.

use super::{Desk, Origin, View};
use crate::command::Action;

/// The message id of why an action can do nothing now; `None` when it can do something.
pub fn of(view: &View<'_>, desk: &Desk, action: Action) -> Option<&'static str> {
    let (_, _, id) = conditions(view, desk)
        .into_iter()
        .find(|(known, is_met, _)| *known == action && !is_met)?;
    Some(id)
}

/// Actions that need something, whether it is there, and what to say when it is not. All others can always be done.
fn conditions(view: &View<'_>, desk: &Desk) -> [(Action, bool, &'static str); 18] {
    let has_file = matches!(view.origin, Origin::File(_));
    let is_open = desk.panel.open.is_some();
    let has_rows = !desk.table.selected.is_empty();
    let has_project = is_open || has_rows;
    let has_cell = desk.table.cursor.is_some();
    let has_steps = view.document.steps().next().is_some();
    let trail = &desk.trail;
    [
        (Action::Revert, view.document.is_unsaved(), "obstacle-saved"),
        (Action::RestoreBackup, has_file, "obstacle-no-file"),
        (Action::CompareBackup, has_file, "obstacle-no-file"),
        (
            Action::Undo,
            view.document.undo_name().is_some(),
            "obstacle-no-undo",
        ),
        (
            Action::Redo,
            view.document.redo_name().is_some(),
            "obstacle-no-redo",
        ),
        (Action::Steps, has_steps, "obstacle-no-steps"),
        (Action::EditProject, has_project, "obstacle-no-project"),
        (Action::DuplicateProject, has_project, "obstacle-no-project"),
        (Action::DeleteProject, has_project, "obstacle-no-project"),
        (Action::Copy, has_rows, "obstacle-no-rows"),
        (Action::Paste, has_cell, "obstacle-no-cell"),
        (Action::EditCell, has_cell, "obstacle-no-cell"),
        (
            Action::FillDown,
            desk.table.selected.len() > 1,
            "obstacle-one-row",
        ),
        (Action::ChangeSelected, has_rows, "obstacle-no-rows"),
        (
            Action::ClearFilters,
            !view.filter.is_empty(),
            "obstacle-no-filter",
        ),
        (
            Action::ClosePanel,
            is_open || desk.has_aside(),
            "obstacle-no-panel",
        ),
        (Action::Back, trail.has_back(), "obstacle-no-back"),
        (Action::Forward, trail.has_forward(), "obstacle-no-forward"),
    ]
}
