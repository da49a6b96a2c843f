//! Saving the dataset: what is expected at its place, what is kept of what was there, and what is said.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Context;

use super::dialogs::Dialog;
use super::disk::Base;
use super::guard::{Asked, Hold, Keeping};
use super::joba::Joba;
use super::jobs::{Done, Saved};
use crate::document::store::state::{DatasetKey, backup};
use crate::document::store::{self, Expect, SaveError};
use crate::ui::Origin;
use crate::ui::file_picker::Purpose;

impl Joba {
    /// Saves to the file that is open, or asks for a place.
    pub(super) fn save(&mut self, ctx: &Context) {
        // A second save would take the first one's work for another program's.
        if self.saving.is_some() || !self.apply_cell(ctx) || !self.apply_form(ctx) {
            return;
        }
        let path = self.path().filter(|_| !self.guard.is_read_only);
        match (path.map(Path::to_path_buf), self.fingerprint) {
            (Some(path), Some(fingerprint)) => self.save_to(ctx, path, Expect::Same(fingerprint)),
            (Some(_), None) | (None, _) => self.save_as(ctx),
        }
    }

    /// Asks for a place and saves there.
    pub(super) fn save_as(&mut self, ctx: &Context) {
        if !self.apply_cell(ctx) || !self.apply_form(ctx) {
            return;
        }
        self.pick(
            ctx,
            Purpose::SaveDataset,
            &format!("{}.json", self.file_stem()),
        );
    }

    /// Saves beside the window; what is shown may be edited meanwhile. What the file holds now becomes a backup.
    pub(super) fn save_to(&mut self, ctx: &Context, path: PathBuf, expect: Expect) {
        let Some(snapshot) = self.document.snapshot() else {
            return;
        };
        let state = self.document.state();
        let stamp = self.stamp();
        let lock = self.guard.locker();
        let back_up = self.back_up(expect);
        let changes = self.document.begin_save(stamp.as_ref());
        let id = self.jobs.start(ctx, move || {
            let unbacked = back_up(&path).err();
            let mut dataset = snapshot.dataset().clone();
            dataset.changes.extend(changes);
            let result = store::save(&path, &store::to_bytes(&dataset), expect);
            Done::Saved(Box::new(Saved {
                asked: lock(&path),
                path,
                state,
                dataset: Arc::new(dataset),
                result,
                unbacked,
            }))
        });
        self.saving = Some(id);
    }

    /// What keeps the content of a file as a backup.
    fn back_up(&self, expect: Expect) -> impl Fn(&Path) -> Result<(), SaveError> + Send + 'static {
        let Keeping { state, clock, .. } = self.guard.keeping.clone();
        let limits = self.settings.preferences().backups;
        let whole = match expect {
            Expect::Same(fingerprint) => Some(fingerprint),
            Expect::Anything | Expect::Nothing => None,
        };
        move |path| match &state {
            Some(state) => backup::keep(state, path, whole, limits, clock),
            None => Ok(()),
        }
    }

    /// What is expected where a person wants to save: for the open file, what was read from it.
    pub(super) fn expected_at(&self, path: &Path) -> Expect {
        let is_open = self
            .path()
            .is_some_and(|open| DatasetKey::of(open) == DatasetKey::of(path));
        match self.fingerprint.filter(|_| is_open) {
            Some(fingerprint) => Expect::Same(fingerprint),
            None => Expect::Anything,
        }
    }

    /// A save has come to an end.
    pub(super) fn saved(&mut self, ctx: &Context, saved: Saved) {
        self.saving = None;
        let path = saved.path;
        match saved.result {
            Ok(fingerprint) => {
                self.document.mark_saved(saved.state);
                self.disk.base = Some(Base::Saved(saved.dataset));
                self.note = None;
                self.fingerprint = Some(fingerprint);
                self.settings.remember(&path);
                let said = self.saved_words(&path, saved.unbacked.as_ref());
                self.say(&said, saved.unbacked.is_some());
                self.origin = Origin::File(path);
                self.guard.hold(match saved.asked {
                    Asked::Hold(hold) => hold,
                    Asked::Other(_) => Hold::Shared,
                });
                self.remember(ctx);
                if let Some(next) = self.after_save.take() {
                    self.ask_then(ctx, next);
                }
            }
            Err(SaveError::Changed(_)) => {
                self.dialog = Some(Dialog::Changed(path));
            }
            Err(error) => {
                self.after_save = None;
                if let SaveError::NotDurable(_, _, now) = &error {
                    // The new file is in its place already; only the power must not fail now.
                    self.fingerprint = Some(*now);
                    self.disk.base = Some(Base::Saved(saved.dataset));
                    self.origin = Origin::File(path);
                }
                let text = self.words().say(&error.message());
                self.dialog = Some(Dialog::Message {
                    title: self.words().text("save-failed"),
                    text,
                });
            }
        }
    }
}
