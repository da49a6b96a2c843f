//! The open file as it was last read or saved, and what another program does to it meanwhile.

use std::sync::Arc;

use egui::Context;

use super::dialogs::Next;
use super::joba::Joba;
use super::watch::{Known, Seen, Watcher};
use crate::command::{Against, DiskWish};
use crate::document::{Document, Snapshot};
use crate::model::dataset::Dataset;
use crate::ui::banner::Banner;
use crate::ui::compare::file_name;

/// The dataset that the open file held when it was last read or saved.
#[derive(Clone, Debug)]
pub(super) enum Base {
    /// As it was read.
    Read(Snapshot),
    /// As it was saved, with the changes that the save noted.
    Saved(Arc<Dataset>),
}

impl Base {
    /// The records.
    pub(super) fn dataset(&self) -> &Dataset {
        match self {
            Self::Read(snapshot) => snapshot.dataset(),
            Self::Saved(dataset) => dataset,
        }
    }
}

/// What is known of the open file.
pub(super) struct Disk {
    /// What it held when it was last read or saved; none for records that come from a recovery file or a backup.
    pub(super) base: Option<Base>,
    watcher: Watcher,
    known: Option<Known>,
    seen: Option<Seen>,
    /// What the person has been told of and wants to leave alone.
    left_alone: Option<Seen>,
}

impl Disk {
    pub(super) fn new(ctx: &Context) -> Self {
        let ctx = ctx.clone();
        Self {
            base: None,
            watcher: Watcher::start(move || ctx.request_repaint()),
            known: None,
            seen: None,
            left_alone: None,
        }
    }

    /// Other records come into the window.
    pub(super) fn show(&mut self, document: &Document, is_same_file: bool) {
        if !document.is_unsaved() {
            self.base = document.snapshot().map(Base::Read);
        } else if !is_same_file {
            self.base = None;
        }
    }
}

impl Joba {
    /// Takes in what the watching thread has seen, and says it above the page.
    pub(super) fn watch_disk(&mut self) {
        let known = self
            .path()
            .map(std::path::Path::to_path_buf)
            .zip(self.fingerprint);
        let disk = &mut self.disk;
        if disk.known != known {
            disk.known.clone_from(&known);
            disk.seen = None;
            disk.left_alone = None;
            disk.watcher.look_at(known);
        }
        if let Some(seen) = disk.watcher.news() {
            disk.seen = Some(seen);
        }
        let seen = disk.seen.as_ref().filter(|seen| {
            let is_current = Some(&seen.known) == disk.known.as_ref();
            let is_other = seen.now != Some(seen.known.1);
            is_current && is_other && disk.left_alone.as_ref() != Some(*seen)
        });
        self.desk.banner = seen.filter(|_| self.saving.is_none()).map(|seen| Banner {
            file: file_name(&seen.known.0),
            is_gone: seen.now.is_none(),
            can_merge: disk.base.is_some(),
        });
    }

    /// What the person wants done about a file that another program has changed.
    pub(super) fn obey_disk(&mut self, ctx: &Context, wish: DiskWish) {
        let Some(path) = self.path().map(std::path::Path::to_path_buf) else {
            return;
        };
        match wish {
            DiskWish::Reload => self.ask_then(ctx, Next::Revert),
            DiskWish::Keep => self.disk.left_alone = self.disk.seen.clone(),
            DiskWish::Compare => self.compare(ctx, Against::File(path)),
            DiskWish::Merge => self.begin_merge(ctx),
        }
    }
}
