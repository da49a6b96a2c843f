//! Saved views: what is shown becomes one, and one is shown again. The dataset changes by edits only.

use egui::Context;

use super::dialogs::Dialog;
use super::joba::Joba;
use crate::document::{put_view, view_name};
use crate::figure::saved_view::SavedView;
use crate::ui::views::{
    SaveViewEnd, SaveViewState, ViewsState, ViewsWish, read, save_view_ui, show, taken_down,
    views_ui,
};

impl Joba {
    /// Shows a view of the dataset; one that asks for something unknown is said and not half obeyed.
    pub(super) fn show_view(&mut self, at: usize) {
        let Some(json) = self.document.dataset().views.get(at) else {
            return;
        };
        let name = view_name(json).unwrap_or_default();
        match read(json) {
            Ok(view) => {
                show(&mut self.desk, view);
                self.desk.ledger.follow(&self.document);
                let name = name.get(self.lang).to_owned();
                let said = self.words().fill("notice-view", &[("name", name.into())]);
                self.say(&said, false);
            }
            Err(error) => {
                let said = self.words().line(&error.message());
                self.say(&said, true);
            }
        }
    }

    /// Shows the view that the command line has named, now that its dataset is here; says which there are if it is not.
    pub(super) fn show_asked_view(&mut self) {
        let Some(name) = self.asked_view.take() else {
            return;
        };
        match SavedView::find(self.document.dataset(), &name) {
            Ok(at) => self.show_view(at),
            Err(none) => {
                let said = none.say(self.words());
                self.say(&said, true);
            }
        }
    }

    pub(super) fn show_save_view_ui(&mut self, ctx: &Context, mut state: SaveViewState) {
        let filter = self.desk.filter.clone();
        match save_view_ui(ctx, &self.view(ctx, &filter), &mut state) {
            None => self.keep(true, Dialog::SaveView(state)),
            Some(SaveViewEnd::Cancelled) => {}
            Some(SaveViewEnd::Save(name)) => {
                let view = taken_down(&self.desk, &name).write();
                if let Some(edit) = put_view(self.document.dataset(), view) {
                    self.commit(edit);
                }
            }
        }
    }

    pub(super) fn show_views_ui(&mut self, ctx: &Context, mut state: ViewsState) {
        let filter = self.desk.filter.clone();
        match views_ui(ctx, &self.view(ctx, &filter), &mut state) {
            None => self.keep(true, Dialog::Views(state)),
            Some(ViewsWish::Close) => {}
            Some(ViewsWish::Show(at)) => self.show_view(at),
            Some(ViewsWish::Edit(edit)) => {
                self.commit(*edit);
                self.keep(true, Dialog::Views(state));
            }
        }
    }
}
