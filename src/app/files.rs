//! Opening, saving, exporting: what happens when a file was chosen, and when a job has come to an end.

use std::path::{Path, PathBuf};

use egui::Context;

use super::dialogs::{Dialog, Next};
use super::guard::{Asked, Hold};
use super::joba::{Joba, today};
use super::jobs::{Done, Loaded};
use super::recall::is_picture;
use super::recovery::Waiting;
use super::written::with_extension;
use crate::check::check;
use crate::command::Against;
use crate::document::store::{self, OpenError};
use crate::document::{Document, sample};
use crate::i18n::Words;
use crate::model::dataset::Dataset;
use crate::query::index::Index;
use crate::ui::Origin;
use crate::ui::file_picker::Purpose;

impl Joba {
    /// Does `next`, after asking what is to become of unsaved changes.
    pub(super) fn ask_then(&mut self, ctx: &Context, next: Next) {
        if self.has_unsaved() {
            self.dialog = Some(Dialog::Unsaved(next));
        } else {
            self.go(ctx, next);
        }
    }

    /// Does `next`; unsaved changes are gone or saved by now.
    pub(super) fn go(&mut self, ctx: &Context, next: Next) {
        match next {
            Next::New => self.show(Document::new(Dataset::empty()), Origin::New, None),
            Next::Sample => self.show_sample(),
            Next::Pick => self.pick(ctx, Purpose::Open, ""),
            Next::Open(path) => self.open(ctx, path),
            Next::Revert => match self.path().map(Path::to_path_buf) {
                Some(path) => self.open(ctx, path),
                None if self.origin == Origin::New => self.go(ctx, Next::New),
                None => self.show_sample(),
            },
            Next::Restore => self.restore(ctx),
            Next::Backup(backup) => self.restore_backup(ctx, backup),
            Next::Quit => self.leave(ctx),
        }
        if matches!(self.origin, Origin::New | Origin::Sample) {
            self.refresh(&crate::document::Touched::All);
        }
    }

    fn show_sample(&mut self) {
        self.show(Document::new(sample::dataset()), Origin::Sample, None);
        self.settings.last = None;
    }

    /// Opens a file beside the window: a dataset, or the view that a picture remembers.
    pub(super) fn open(&mut self, ctx: &Context, path: PathBuf) {
        if is_picture(&path) {
            self.recall(ctx, path);
            return;
        }
        let (lang, tolerance) = (self.lang, self.settings.tolerance());
        let lock = self.guard.locker();
        let name = path.clone();
        let id = self.jobs.start(ctx, move || {
            let loaded = store::open(&path).map(|opened| {
                let index = Index::new(&opened.dataset, tolerance, Words::of(lang));
                let issues = check(&opened.dataset, today());
                let document = Document::new(opened.dataset);
                Box::new(Loaded {
                    document,
                    fingerprint: opened.fingerprint,
                    index,
                    issues,
                    asked: lock(&path),
                })
            });
            Done::Opened(path, loaded)
        });
        self.opening = Some((id, name));
    }

    /// The name of the open file without its extension, or a name for a new one.
    pub(super) fn file_stem(&self) -> String {
        let of_file = self
            .path()
            .and_then(Path::file_stem)
            .map(|s| s.to_string_lossy().into_owned());
        of_file.unwrap_or_else(|| "kazakhstan-projects".to_owned())
    }

    /// A file was chosen, or none.
    pub(super) fn picked(&mut self, ctx: &Context, purpose: Purpose, path: Option<PathBuf>) {
        let Some(path) = path else {
            self.after_save = None;
            self.note = None;
            self.batching = None;
            self.reporting = None;
            self.tabling = None;
            // A dialog that only asked for a logo goes on without one.
            if let Some(state) = self.exporting.take().filter(|_| purpose == Purpose::Logo) {
                self.dialog = Some(Dialog::Export(state));
            }
            return;
        };
        match purpose {
            Purpose::Open => self.open(ctx, path),
            Purpose::Compare => self.compare(ctx, Against::File(path)),
            Purpose::Group => self.load_group(ctx, Against::File(path)),
            Purpose::SaveGroups => self.write_groups(ctx, path),
            Purpose::SaveDataset => {
                let path = with_extension(path, "json");
                let expect = self.expected_at(&path);
                self.save_to(ctx, path, expect);
            }
            Purpose::SaveTable => self.write_table(ctx, path),
            Purpose::SaveWorkList => self.write_work_list(ctx, path),
            Purpose::SavePicture => self.write_picture(ctx, path),
            Purpose::SaveReport => self.write_report(ctx, path),
            Purpose::Logo => self.read_logo(ctx, path),
            Purpose::PictureFolder => self.write_batch(ctx, path),
        }
    }

    /// Takes in what jobs have come to.
    pub(super) fn finish_jobs(&mut self, ctx: &Context) {
        for (id, done) in self.jobs.finished() {
            match done {
                Done::Opened(path, result) => self.opened(ctx, path, result),
                Done::Saved(saved) => self.saved(ctx, *saved),
                Done::Looked(looked) => self.looked(looked),
                Done::Backups(choosing, backups) => self.listed_backups(ctx, choosing, backups),
                Done::Compared(backup, comparison) => self.compared(ctx, &backup, comparison),
                Done::Differences(compared) => self.show_differences(*compared),
                Done::Group(grouped) => self.take_group(*grouped),
                Done::Merging(merging) => self.show_merging(ctx, merging),
                Done::Joined(joined) => self.take_joined(ctx, *joined),
                Done::Restored(restored) => self.take_restored(ctx, restored),
                Done::Written(path, result) => self.written(&path, result.map(|_| ())),
                Done::NotDrawn(error) => {
                    self.say(&self.words().text(error.message_id()), true);
                }
                Done::Picked(purpose, path) => {
                    if matches!(self.dialog, Some(Dialog::System { job, .. }) if job == id) {
                        self.dialog = None;
                    }
                    self.picked(ctx, purpose, path);
                }
                Done::Preview(key, image) => {
                    self.previewing = None;
                    if let Some(Dialog::Export(state)) = &mut self.dialog {
                        let texture =
                            ctx.load_texture("export-preview", image, egui::TextureOptions::LINEAR);
                        state.preview = Some((*key, texture));
                    }
                }
                Done::Logo(path, logo) => self.take_logo(path, logo),
                Done::Report(path, written) => self.take_report(&path, written),
                Done::Batch(batch) => self.take_batch(batch),
                Done::Printed(result) => self.printed(result),
                Done::Recalled(path, read) => self.take_recalled(&path, read),
                Done::Thumbnail(request, image) => {
                    self.drawing = None;
                    self.desk.gallery.thumbnails.put(ctx, *request, image);
                }
                Done::Selected(selected) => self.take_selected(id, *selected),
                Done::Copied(image) => {
                    ctx.copy_image(image);
                    self.say(&self.words().text("notice-picture-copied"), false);
                }
            }
        }
    }

    fn opened(&mut self, ctx: &Context, path: PathBuf, result: Result<Box<Loaded>, OpenError>) {
        self.opening = None;
        match result {
            Ok(mut loaded) => {
                let asked = std::mem::replace(&mut loaded.asked, Asked::Hold(Hold::Nothing));
                match asked {
                    Asked::Hold(hold) => self.take_in(ctx, path, *loaded, hold),
                    Asked::Other(holder) => {
                        let waiting = Waiting {
                            path,
                            loaded: *loaded,
                            holder: *holder,
                        };
                        self.dialog = Some(Dialog::Held(Box::new(waiting)));
                    }
                }
            }
            Err(error) => {
                self.asked_view = None;
                self.settings.recent.retain(|p| *p != path);
                let text = self.words().say(&error.message());
                self.dialog = Some(Dialog::Message {
                    title: self.words().text("open-failed"),
                    text,
                });
                self.look_for_recovery(ctx, Some(path));
            }
        }
    }

    /// Shows a dataset that was read.
    pub(super) fn take_in(&mut self, ctx: &Context, path: PathBuf, loaded: Loaded, hold: Hold) {
        self.settings.remember(&path);
        let origin = Origin::File(path.clone());
        self.show(loaded.document, origin, Some(loaded.fingerprint));
        self.guard.hold(hold);
        self.index = loaded.index.into();
        self.issues = loaded.issues;
        self.reindex();
        self.say(&self.opened_words(), false);
        self.show_asked_view();
        self.look_for_recovery(ctx, Some(path));
    }

    fn opened_words(&self) -> String {
        let words = self.words();
        let projects = self.document.dataset().projects.len();
        let errors = self
            .issues
            .iter()
            .filter(|i| i.severity == crate::check::Severity::Error)
            .count();
        let id = if errors == 0 {
            "notice-opened"
        } else {
            "notice-opened-errors"
        };
        words.fill(
            id,
            &[
                ("projects", words.number(projects as f64, 0).into()),
                ("n", projects.into()),
                ("errors", words.number(errors as f64, 0).into()),
                ("e", errors.into()),
            ],
        )
    }
}
