//! The project panel: every field of a record, and the form that changes it.

use crate::command::Queue;
use crate::document::Key;
use crate::ui::View;

/// Which project is shown, and the draft while it is edited.
#[derive(Debug, Default)]
pub struct PanelState {
    /// The project that is shown.
    pub open: Option<Key>,
}

/// Draws the panel for the open project.
pub fn panel_ui(ui: &mut egui::Ui, view: &View<'_>, state: &mut PanelState, queue: &mut Queue) {
    let _ = (ui, view, state, queue);
}
