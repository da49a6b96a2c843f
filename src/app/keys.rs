//! From keys, drops and the close button to wishes.

use egui::{Context, InputState, KeyboardShortcut, PointerButton};

use super::joba::Joba;
use crate::command::{Action, Command};

impl Joba {
    /// Puts a wish in the queue for each shortcut that was pressed and each file that was dropped.
    pub(super) fn read_input(&mut self, ctx: &Context) {
        let dropped = ctx.input(|i| i.raw.dropped_files.first().map(|f| f.path().to_path_buf()));
        if let Some(path) = dropped {
            self.queue.push(Command::OpenFile(path));
        }
        if self.help.is_some() {
            return;
        }
        self.read_help_key(ctx);
        let is_asked = self.dialog.is_some() || self.desk.is_asking();
        if !is_asked && !egui::Popup::is_any_open(ctx) {
            self.read_shortcuts(ctx);
            self.read_side_buttons(ctx);
        }
    }

    /// Help comes also in front of a dialog or a list that is open.
    fn read_help_key(&mut self, ctx: &Context) {
        let keys = Action::Help.shortcut();
        let is_pressed = keys.is_some_and(|keys| ctx.input_mut(|i| i.consume_shortcut(&keys)));
        if is_pressed && self.apply_cell(ctx) {
            self.queue.act(Action::Help);
        }
    }

    /// The buttons at the side of a mouse go back and forward.
    fn read_side_buttons(&mut self, ctx: &Context) {
        for (button, action) in [
            (PointerButton::Extra1, Action::Back),
            (PointerButton::Extra2, Action::Forward),
        ] {
            if ctx.input(|i| i.pointer.button_pressed(button)) && self.apply_cell(ctx) {
                self.queue.act(action);
            }
        }
    }

    fn read_shortcuts(&mut self, ctx: &Context) {
        let is_writing = ctx.text_edit_focused() || self.desk.table.is_editing();
        // Longer combinations first: Ctrl+S must not take Ctrl+Shift+S or Ctrl+Alt+S.
        let mut actions: Vec<Action> = Action::ALL.to_vec();
        let is_longer = |keys: KeyboardShortcut| keys.modifiers.shift || keys.modifiers.alt;
        actions.sort_by_key(|a| std::cmp::Reverse(a.shortcut().map(is_longer)));
        for action in actions {
            let Some(keys) = action.shortcut() else {
                continue;
            };
            let is_text_key = is_writing && keys.conflicts_with_text_editing();
            let is_text_undo = is_writing && matches!(action, Action::Undo | Action::Redo);
            if action.is_handled_by_toolkit() || is_text_key || is_text_undo {
                continue;
            }
            if ctx.input_mut(|i: &mut InputState| i.consume_shortcut(&keys)) && self.apply_cell(ctx)
            {
                self.queue.act(action);
            }
        }
    }
}
