//! Comparing the dataset in the window with the saved state, a file or a backup, beside the window.

use std::path::PathBuf;

use egui::Context;

use super::dialogs::Dialog;
use super::disk::Base;
use super::joba::Joba;
use super::jobs::Done;
use crate::command::Against;
use crate::document::diff::{Difference, diff};
use crate::document::store;
use crate::document::store::state::backup::{self, Backup, Read};
use crate::document::{Clock, sample};
use crate::model::dataset::Dataset;
use crate::model::message::Message;
use crate::ui::Origin;
use crate::ui::compare::{CompareState, Places, name};

/// A comparison that was made beside the window.
#[derive(Debug)]
pub(super) struct Compared {
    against: Against,
    result: Result<Vec<Difference>, Message>,
    shown_at: Places,
    revision: u64,
}

/// The other dataset of a comparison.
pub(super) enum Other {
    Known(Base),
    InFile(PathBuf),
    InBackup(Backup),
    Sample,
    Empty,
}

impl Other {
    /// What leads from it to `now`, or why it cannot be read.
    fn to(self, now: &Dataset, clock: Clock) -> Result<Vec<Difference>, Message> {
        match self {
            Self::Known(base) => Ok(diff(base.dataset(), now)),
            other @ (Self::InFile(_) | Self::InBackup(_) | Self::Sample | Self::Empty) => {
                Ok(diff(&other.read(clock)?, now))
            }
        }
    }

    /// Its records, or why they cannot be read.
    pub(super) fn read(self, clock: Clock) -> Result<Dataset, Message> {
        match self {
            Self::Known(base) => Ok(base.dataset().clone()),
            Self::InFile(path) => store::open(&path)
                .map(|opened| opened.dataset)
                .map_err(|error| error.message()),
            Self::InBackup(backup) => match backup::read(&backup, clock) {
                Read::Whole(dataset) => Ok(*dataset),
                Read::Broken(_) | Read::Unreadable => Err(Message::new("backups-unreadable")),
            },
            Self::Sample => Ok(sample::dataset()),
            Self::Empty => Ok(Dataset::empty()),
        }
    }
}

impl Joba {
    /// Compares what is in the window, forms included, with another dataset.
    pub(super) fn compare(&mut self, ctx: &Context, against: Against) {
        if !self.apply_form(ctx) {
            return;
        }
        let Some(snapshot) = self.document.snapshot() else {
            return;
        };
        let other = self.other(&against);
        let words = self.words();
        let running = words.fill("compare-running", &[("name", name(&against, words).into())]);
        self.say(&running, false);
        let shown_at = Places::of(&self.document);
        let revision = self.document.revision();
        let clock = self.guard.keeping.clock;
        self.jobs.start(ctx, move || {
            let result = other.to(snapshot.dataset(), clock);
            Done::Differences(Box::new(Compared {
                against,
                result,
                shown_at,
                revision,
            }))
        });
    }

    /// Where the other dataset is.
    pub(super) fn other(&self, against: &Against) -> Other {
        match (against, &self.origin, &self.disk.base) {
            (Against::Backup(backup), ..) => Other::InBackup(backup.clone()),
            (Against::Saved, _, Some(base)) => Other::Known(base.clone()),
            (Against::File(path), ..) | (Against::Saved, Origin::File(path), None) => {
                Other::InFile(path.clone())
            }
            (Against::Saved, Origin::Sample, None) => Other::Sample,
            (Against::Saved, Origin::New, None) => Other::Empty,
        }
    }

    /// Shows a comparison.
    pub(super) fn show_differences(&mut self, compared: Compared) {
        self.desk.notice = None;
        let Compared {
            against,
            result,
            shown_at,
            revision,
        } = compared;
        match result {
            Ok(differences) => {
                let state = CompareState::new(against, differences, shown_at, revision);
                self.desk.compare = Some(state);
            }
            Err(error) => {
                self.dialog = Some(Dialog::Message {
                    title: self.words().text("compare-failed"),
                    text: self.words().say(&error),
                });
            }
        }
    }
}
