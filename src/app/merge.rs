//! Bringing together what this window and another program made of the open file.

use std::path::PathBuf;
use std::sync::Arc;

use egui::Context;

use super::dialogs::{Answer, Dialog, choice};
use super::disk::Base;
use super::joba::{Joba, today};
use super::jobs::Done;
use crate::check::{Issue, check};
use crate::document::diff::diff;
use crate::document::merge::{Merged, Side, merge, merge_decided};
use crate::document::store::{self, Expect, Fingerprint, OpenError};
use crate::document::{Clock, Document, EditName, Snapshot};
use crate::i18n::Words;
use crate::model::dataset::Dataset;
use crate::query::index::Index;
use crate::ui::compare::file_name;
use crate::ui::merge::{MergeEnd, MergeState, merge_ui};

/// The three versions of the open file.
#[derive(Debug)]
pub(super) struct Versions {
    path: PathBuf,
    base: Base,
    mine: Snapshot,
    /// The state of the document that was taken.
    state: u64,
    theirs: Dataset,
    fingerprint: Fingerprint,
}

/// A merge before its conflicts are decided.
#[derive(Debug)]
pub(super) struct Merging {
    versions: Versions,
    /// The dialog about it.
    state: MergeState,
}

/// A merge that was made.
#[derive(Debug)]
pub(super) struct Joined {
    path: PathBuf,
    document: Document,
    /// What the file holds.
    base: Arc<Dataset>,
    fingerprint: Fingerprint,
    index: Index,
    issues: Vec<Issue>,
    /// The state of the document that was merged.
    state: u64,
}

impl Joba {
    /// Asks what is to become of a file that another program changed since it was read.
    pub(super) fn changed_ui(&mut self, ctx: &Context, path: PathBuf) {
        let words = self.words();
        let is_open = self.path() == Some(&path);
        let mut choices = vec![choice(words, Answer::SaveAs, "changed-save-as", true)];
        if is_open && self.disk.base.is_some() {
            choices.push(choice(words, Answer::Merge, "changed-merge", false));
        }
        choices.extend([
            choice(words, Answer::Overwrite, "changed-overwrite", false),
            choice(words, Answer::Reload, "changed-reload", false),
            choice(words, Answer::Cancel, "dialog-cancel", false),
        ]);
        let name = path.display().to_string();
        let text = words.fill("changed-text", &[("file", name.into())]);
        match self.ask(ctx, (&words.text("changed-title"), &text), &choices) {
            Some(Answer::SaveAs) => self.save_as(ctx),
            Some(Answer::Merge) => self.begin_merge(ctx),
            Some(Answer::Overwrite) => self.save_to(ctx, path, Expect::Anything),
            Some(Answer::Reload) => {
                self.after_save = None;
                self.open(ctx, path);
            }
            Some(_) => self.after_save = None,
            None => self.keep(true, Dialog::Changed(path)),
        }
    }

    /// Reads what the open file holds now and merges beside the window.
    pub(super) fn begin_merge(&mut self, ctx: &Context) {
        self.after_save = None;
        if !self.apply_form(ctx) {
            return;
        }
        let path = self.path().map(std::path::Path::to_path_buf);
        let (Some(path), Some(base), Some(mine)) =
            (path, self.disk.base.clone(), self.document.snapshot())
        else {
            return;
        };
        let state = self.document.state();
        let words = self.words();
        let name = file_name(&path);
        self.say(
            &words.fill("merge-running", &[("name", name.into())]),
            false,
        );
        self.jobs.start(ctx, move || {
            let merging = store::open(&path).map(|opened| {
                let versions = Versions {
                    path,
                    base,
                    mine,
                    state,
                    theirs: opened.dataset,
                    fingerprint: opened.fingerprint,
                };
                Box::new(versions.begin())
            });
            Done::Merging(merging)
        });
    }

    /// Shows what there is to decide.
    pub(super) fn show_merging(&mut self, ctx: &Context, merging: Result<Box<Merging>, OpenError>) {
        self.desk.notice = None;
        match merging {
            // Something was edited meanwhile.
            Ok(merging) if merging.versions.state != self.document.state() => self.begin_merge(ctx),
            Ok(merging) => self.dialog = Some(Dialog::Merge(merging)),
            Err(error) => {
                self.dialog = Some(Dialog::Message {
                    title: self.words().text("merge-failed"),
                    text: self.words().say(&error.message()),
                });
            }
        }
    }

    /// Shows the dialog.
    pub(super) fn show_merge_ui(&mut self, ctx: &Context, mut merging: Box<Merging>) {
        let filter = self.desk.filter.clone();
        match merge_ui(ctx, &self.view(ctx, &filter), &mut merging.state) {
            None => self.keep(true, Dialog::Merge(merging)),
            Some(MergeEnd::Cancelled) => {}
            Some(MergeEnd::Merge(decisions)) => {
                let (lang, tolerance) = (self.lang, self.settings.tolerance());
                let versions = merging.versions;
                self.jobs.start(ctx, move || {
                    let joined = versions.join(&decisions, Words::of(lang), tolerance);
                    Done::Joined(Box::new(joined))
                });
            }
        }
    }

    /// Shows the merged records: what the file holds now, with one edit on top.
    pub(super) fn take_joined(&mut self, ctx: &Context, joined: Joined) {
        if joined.state != self.document.state() || self.path() != Some(&joined.path) {
            self.begin_merge(ctx);
            return;
        }
        let filter = self.desk.filter.clone();
        let open = self
            .desk
            .panel
            .open
            .and_then(|key| self.document.project(key));
        let open = open.map(|project| project.id.clone());
        self.show(
            joined.document,
            self.origin.clone(),
            Some(joined.fingerprint),
        );
        self.disk.base = Some(Base::Saved(joined.base));
        self.index = joined.index;
        self.issues = joined.issues;
        self.desk.filter = filter;
        let projects = &self.document.dataset().projects;
        let row = open.and_then(|id| projects.iter().position(|p| p.id == id));
        if let Some(key) = row.and_then(|row| self.document.project_key(row)) {
            self.open_project(key);
        }
        let file = file_name(&joined.path);
        let words = self.words();
        self.say(
            &words.fill("notice-merged", &[("file", file.into())]),
            false,
        );
    }
}

impl Versions {
    fn begin(self) -> Merging {
        let mine = self.mine.dataset();
        let Merged { dataset, conflicts } = merge(self.base.dataset(), mine, &self.theirs);
        let taken = diff(mine, &dataset).len();
        Merging {
            state: MergeState::new(file_name(&self.path), taken, conflicts),
            versions: self,
        }
    }

    fn join(self, decisions: &[Side], words: &'static Words, tolerance: f64) -> Joined {
        let mine = self.mine.dataset();
        let merged = merge_decided(self.base.dataset(), mine, &self.theirs, decisions);
        Joined {
            index: Index::new(&merged.dataset, tolerance, words),
            issues: check(&merged.dataset, today()),
            document: Document::rebased(
                self.theirs.clone(),
                merged.dataset,
                EditName::Merge,
                Clock::System.now(),
            ),
            base: Arc::new(self.theirs),
            path: self.path,
            fingerprint: self.fingerprint,
            state: self.state,
        }
    }
}
