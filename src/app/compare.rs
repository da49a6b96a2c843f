//! Comparing the dataset in the window with the saved state or a file, beside the window.

use std::path::PathBuf;

use egui::Context;

use super::dialogs::Dialog;
use super::disk::Base;
use super::joba::Joba;
use super::jobs::Done;
use crate::command::Against;
use crate::document::diff::{Difference, diff};
use crate::document::store::{self, OpenError};
use crate::document::{Key, sample};
use crate::model::dataset::Dataset;
use crate::ui::Origin;
use crate::ui::compare::{CompareState, name};

/// A comparison that was made beside the window.
#[derive(Debug)]
pub(super) struct Compared {
    against: Against,
    result: Result<Vec<Difference>, OpenError>,
    keys: Vec<Option<Key>>,
    revision: u64,
}

/// The other dataset of a comparison.
enum Other {
    Known(Base),
    InFile(PathBuf),
    Sample,
    Empty,
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
        let other = match (&against, &self.origin, &self.disk.base) {
            (Against::Saved, _, Some(base)) => Other::Known(base.clone()),
            (Against::File(path), ..) | (Against::Saved, Origin::File(path), None) => {
                Other::InFile(path.clone())
            }
            (Against::Saved, Origin::Sample, None) => Other::Sample,
            (Against::Saved, Origin::New, None) => Other::Empty,
        };
        let words = self.words();
        let running = words.fill("compare-running", &[("name", name(&against, words).into())]);
        self.say(&running, false);
        let rows = self.document.dataset().projects.len();
        let keys = (0..rows)
            .map(|row| self.document.project_key(row))
            .collect();
        let revision = self.document.revision();
        self.jobs.start(ctx, move || {
            let result = match other {
                Other::Known(base) => Ok(diff(base.dataset(), snapshot.dataset())),
                Other::InFile(path) => {
                    store::open(&path).map(|opened| diff(&opened.dataset, snapshot.dataset()))
                }
                Other::Sample => Ok(diff(&sample::dataset(), snapshot.dataset())),
                Other::Empty => Ok(diff(&Dataset::empty(), snapshot.dataset())),
            };
            Done::Differences(Box::new(Compared {
                against,
                result,
                keys,
                revision,
            }))
        });
    }

    /// Shows a comparison.
    pub(super) fn show_differences(&mut self, compared: Compared) {
        self.desk.notice = None;
        let Compared {
            against,
            result,
            keys,
            revision,
        } = compared;
        match result {
            Ok(differences) => {
                let state = CompareState::new(against, differences, keys, revision);
                self.desk.compare = Some(state);
            }
            Err(error) => {
                self.dialog = Some(Dialog::Message {
                    title: self.words().text("compare-failed"),
                    text: self.words().say(&error.message()),
                });
            }
        }
    }
}
