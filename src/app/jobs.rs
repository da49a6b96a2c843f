//! Work beside the window: opening, saving, system dialogs and rendering run on threads and report back.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};

use super::batch::Batch;
use super::compare::Compared;
use super::groups::Grouped;
use super::guard::Asked;
use super::merge::{Joined, Merging};
use super::recall::NoView;
use super::recovery::Looked;
use super::restoring::Restored;
use super::select::Selected;
use crate::check::Issue;
use crate::document::Document;
use crate::document::store::state::backup::Backup;
use crate::document::store::{Fingerprint, OpenError, SaveError};
use crate::export::{ExportError, Logo};
use crate::figure::picture::{DatasetMark, PictureState};
use crate::model::dataset::Dataset;
use crate::query::index::Index;
use crate::ui::backups::{Choosing, Comparison};
use crate::ui::export::PreviewKey;
use crate::ui::file_picker::Purpose;
use crate::ui::gallery::Request;

/// A dataset ready to be shown.
#[derive(Debug)]
pub(super) struct Loaded {
    /// The records.
    pub(super) document: Document,
    /// What the file held.
    pub(super) fingerprint: Fingerprint,
    /// What queries know of them.
    pub(super) index: Index,
    /// What is wrong with them.
    pub(super) issues: Vec<Issue>,
    /// What came of locking the file.
    pub(super) asked: Asked,
}

/// What a save has come to.
#[derive(Debug)]
pub(super) struct Saved {
    /// The file.
    pub(super) path: PathBuf,
    /// The state of the document that was saved.
    pub(super) state: u64,
    /// What was written.
    pub(super) dataset: Arc<Dataset>,
    /// Whether it was.
    pub(super) result: Result<Fingerprint, SaveError>,
    /// Why what the file held before is in no backup.
    pub(super) unbacked: Option<SaveError>,
    /// What came of locking the file.
    pub(super) asked: Asked,
}

/// What a job has come to.
#[derive(Debug)]
pub(super) enum Done {
    /// A dataset was opened, or not.
    Opened(PathBuf, Result<Box<Loaded>, OpenError>),
    /// The dataset was saved, or not.
    Saved(Box<Saved>),
    /// Recovery files were looked for.
    Looked(Looked),
    /// The backups of the open file, newest first.
    Backups(Choosing, Vec<Backup>),
    /// A backup was compared with what is in the window.
    Compared(Backup, Comparison),
    /// The dataset in the window was compared with another one.
    Differences(Box<Compared>),
    /// The file that a group is taken from was read, or not.
    Group(Box<Grouped>),
    /// What the open file holds now was read and merged, but for its conflicts; or not.
    Merging(Result<Box<Merging>, OpenError>),
    /// A merge was made.
    Joined(Box<Joined>),
    /// Records that come back are ready, or cannot be read.
    Restored(Option<Box<Restored>>),
    /// A table or picture was written, or not.
    Written(PathBuf, Result<Fingerprint, SaveError>),
    /// A report was made and written, or not.
    Report(PathBuf, super::report::Written),
    /// A picture could not be made.
    NotDrawn(ExportError),
    /// A system dialog was answered.
    Picked(Purpose, Option<PathBuf>),
    /// A picture for the preview of the export dialog.
    Preview(Box<PreviewKey>, egui::ColorImage),
    /// A logo was read, or is none.
    Logo(PathBuf, Result<Logo, ExportError>),
    /// Many pictures were written, or not all.
    Batch(Batch),
    /// A picture was handed to the printer, or why not.
    Printed(Result<(), String>),
    /// What a picture remembers, and the mark of the data in the window.
    Recalled(PathBuf, Result<Box<(PictureState, DatasetMark)>, NoView>),
    /// A picture of the gallery; none where it could not be made.
    Thumbnail(Box<Request>, Option<egui::ColorImage>),
    /// The rows that are to be shown.
    Selected(Box<Selected>),
    /// A picture for the clipboard.
    Copied(egui::ColorImage),
}

/// The running jobs.
#[derive(Debug)]
pub(super) struct Jobs {
    sender: Sender<(u64, Done)>,
    receiver: Receiver<(u64, Done)>,
    running: Vec<u64>,
    next: u64,
}

impl Default for Jobs {
    fn default() -> Self {
        let (sender, receiver) = channel();
        Self {
            sender,
            receiver,
            running: Vec::new(),
            next: 0,
        }
    }
}

impl Jobs {
    /// Runs `work` beside the window and wakes it when it is done; the number stands for the job.
    pub(super) fn start(
        &mut self,
        ctx: &egui::Context,
        work: impl FnOnce() -> Done + Send + 'static,
    ) -> u64 {
        let id = self.next;
        self.next += 1;
        self.running.push(id);
        let sender = self.sender.clone();
        let ctx = ctx.clone();
        std::thread::spawn(move || {
            let done = work();
            // The window may be gone; then nobody waits for the answer.
            let _ = sender.send((id, done));
            ctx.request_repaint();
        });
        id
    }

    /// Forgets a job: its answer is dropped when it comes.
    pub(super) fn forget(&mut self, id: u64) {
        self.running.retain(|r| *r != id);
    }

    /// What has come to an end since the last call, forgotten jobs left out.
    pub(super) fn finished(&mut self) -> Vec<(u64, Done)> {
        let mut done = Vec::new();
        while let Ok((id, result)) = self.receiver.try_recv() {
            if self.running.contains(&id) {
                self.forget(id);
                done.push((id, result));
            }
        }
        done
    }

    /// Whether any job is still running.
    pub(super) fn is_busy(&self) -> bool {
        !self.running.is_empty()
    }
}
