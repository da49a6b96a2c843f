//! Backups and preferences: what their dialogs ask for, and what comes of it.

use egui::Context;

use super::dialogs::{Dialog, Next};
use super::guard::Keeping;
use super::joba::Joba;
use super::jobs::Done;
use super::recovery::differences;
use crate::command::Against;
use crate::document::EditName;
use crate::document::store::state::backup::{self, Backup, Read};
use crate::ui::backups::{BackupsState, BackupsWish, Choosing, Comparison, backups_ui};
use crate::ui::preferences::{PreferencesEnd, PreferencesState, preferences_ui};

impl Joba {
    /// Lists the backups of the open file.
    pub(super) fn list_backups(&mut self, ctx: &Context, choosing: Choosing) {
        let path = self.path().map(std::path::Path::to_path_buf);
        let state = self.guard.keeping.state.clone();
        self.jobs.start(ctx, move || {
            let list = path
                .zip(state)
                .map(|(path, state)| backup::list(&state, &path));
            Done::Backups(choosing, list.unwrap_or_default())
        });
    }

    /// Shows the list of backups and begins to compare them.
    pub(super) fn listed_backups(
        &mut self,
        ctx: &Context,
        choosing: Choosing,
        backups: Vec<Backup>,
    ) {
        if self.dialog.is_none() {
            self.dialog = Some(Dialog::Backups(BackupsState::of(backups, choosing)));
            self.compare_next(ctx);
        }
    }

    /// Compares one backup with what is in the window; the next one follows when it is done.
    fn compare_next(&mut self, ctx: &Context) {
        let Some(Dialog::Backups(state)) = &self.dialog else {
            return;
        };
        let Some(backup) = state.next_to_compare().cloned() else {
            return;
        };
        let Some(snapshot) = self.document.snapshot() else {
            return;
        };
        let (clock, choosing) = (self.guard.keeping.clock, state.choosing);
        self.jobs.start(ctx, move || {
            let comparison = match backup::read(&backup, clock) {
                Read::Whole(dataset) => Comparison::Known(match choosing {
                    Choosing::ToRestore => differences(snapshot.dataset(), &dataset),
                    Choosing::ToCompare | Choosing::ForGroup => {
                        differences(&dataset, snapshot.dataset())
                    }
                }),
                Read::Broken(_) | Read::Unreadable => Comparison::Unreadable,
            };
            Done::Compared(backup, comparison)
        });
    }

    /// Takes in how a backup differs.
    pub(super) fn compared(&mut self, ctx: &Context, backup: &Backup, comparison: Comparison) {
        if let Some(Dialog::Backups(state)) = &mut self.dialog {
            state.compared(backup, comparison);
            self.compare_next(ctx);
        }
    }

    /// Shows the backups.
    pub(super) fn show_backups_ui(&mut self, ctx: &Context, mut state: BackupsState) {
        let filter = self.desk.filter.clone();
        match backups_ui(ctx, &self.view(ctx, &filter), &mut state) {
            None => self.keep(true, Dialog::Backups(state)),
            Some(BackupsWish::Close) => {}
            Some(BackupsWish::Restore(backup)) => self.ask_then(ctx, Next::Backup(backup)),
            Some(BackupsWish::Compare(backup)) => self.compare(ctx, Against::Backup(backup)),
            Some(BackupsWish::Group(backup)) => self.load_group(ctx, Against::Backup(backup)),
        }
    }

    /// Brings a backup back as one step above what the file holds.
    pub(super) fn restore_backup(&mut self, ctx: &Context, backup: Backup) {
        let Keeping { clock, .. } = self.guard.keeping.clone();
        let ground = self.disk.base.clone();
        let (origin, fingerprint) = (self.origin.clone(), self.fingerprint);
        let work = self.restoring();
        let id = self.jobs.start(ctx, move || {
            Done::Restored(match backup::read(&backup, clock) {
                Read::Whole(dataset) => {
                    let ground = ground.map(|base| base.dataset().clone());
                    let document = work.document(ground, *dataset, EditName::RestoreBackup);
                    Some(Box::new(work.restored(document, origin, fingerprint)))
                }
                Read::Broken(_) | Read::Unreadable => None,
            })
        });
        self.opening = Some((id, self.shown_name()));
    }

    /// Opens the preferences.
    pub(super) fn open_preferences(&mut self, ctx: &Context) {
        let filter = self.desk.filter.clone();
        let state = PreferencesState::of(&self.settings.preferences(), &self.view(ctx, &filter));
        self.dialog = Some(Dialog::Preferences(state));
    }

    /// Shows the preferences.
    pub(super) fn show_preferences_ui(&mut self, ctx: &Context, mut state: PreferencesState) {
        let filter = self.desk.filter.clone();
        match preferences_ui(ctx, &self.view(ctx, &filter), &mut state) {
            None => self.keep(true, Dialog::Preferences(state)),
            Some(PreferencesEnd::Cancelled) => {}
            Some(PreferencesEnd::Apply(preferences)) => {
                self.settings.prefer(preferences);
                self.reindex();
                self.remember(ctx);
            }
        }
    }
}
