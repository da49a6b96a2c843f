//! Help in the running program: which topic F1 means, and where one is once it is closed.

use egui::Context;

use super::dialogs::Dialog;
use super::joba::Joba;
use crate::ui::help::{HelpEnd, HelpState, Topic, help_ui};
use crate::ui::search;

impl Joba {
    /// Shows a topic above everything; a dialog waits behind it.
    pub(super) fn open_help(&mut self, ctx: &Context, topic: Topic) {
        let filter = self.desk.filter.clone();
        let state = HelpState::new(ctx, &self.view(ctx, &filter), topic);
        self.help = Some(Box::new(state));
    }

    /// The topic of what is in front: a dialog, the search field, a form, or the page.
    pub(super) fn topic_here(&self, ctx: &Context) -> Topic {
        if let Some(dialog) = &self.dialog {
            return topic_of(dialog);
        }
        if ctx.memory(|memory| memory.has_focus(search::field_id())) {
            return Topic::Search;
        }
        if self.desk.compare.is_some() {
            return Topic::Compare;
        }
        if self.desk.panel.has_changes() || self.desk.table.is_editing() {
            return Topic::Editing;
        }
        Topic::of(self.desk.page)
    }

    /// Shows help; closing it gives the focus back.
    pub(super) fn show_help_ui(&mut self, ctx: &Context, mut state: Box<HelpState>) {
        let filter = self.desk.filter.clone();
        match help_ui(ctx, &self.view(ctx, &filter), &mut state) {
            None => self.help = Some(state),
            Some(HelpEnd::Closed) => {
                self.focus_after_help = state.focus_before();
                ctx.request_repaint();
            }
            Some(HelpEnd::Show(page)) => self.desk.go_to(page),
        }
    }

    /// Gives the focus back a frame after help was closed: until then, the toolkit lets nothing behind it have it.
    pub(super) fn give_focus_back(&mut self, ctx: &Context) {
        if let Some(id) = self.focus_after_help.take() {
            ctx.memory_mut(|memory| memory.request_focus(id));
        }
    }
}

/// The topic of a dialog.
fn topic_of(dialog: &Dialog) -> Topic {
    match dialog {
        Dialog::Unsaved(_)
        | Dialog::Changed(_)
        | Dialog::Message { .. }
        | Dialog::Held(_)
        | Dialog::Recovery(_)
        | Dialog::Typed(_)
        | Dialog::Backups(_)
        | Dialog::Preferences(_)
        | Dialog::System { .. }
        | Dialog::Picker(_)
        | Dialog::Properties(_)
        | Dialog::Note(_) => Topic::Files,
        Dialog::Merge(_) => Topic::Compare,
        Dialog::Link(_) | Dialog::Fact(_) => Topic::Claims,
        Dialog::Export(_) | Dialog::Batch(_) | Dialog::Report(_) => Topic::Pictures,
        Dialog::Columns(_) => Topic::Projects,
        Dialog::Grid(_) => Topic::Editing,
        Dialog::Stats(_) => Topic::RegionStats,
        Dialog::SaveView(_) | Dialog::Views(_) => Topic::Views,
        Dialog::Palette(_) | Dialog::About => Topic::Keyboard,
    }
}
