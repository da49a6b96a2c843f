//! Records that come back: as one step above what the file holds, so that undo gives the file's state.

use std::path::PathBuf;
use std::sync::Arc;

use egui::Context;

use super::disk::Base;
use super::guard::Hold;
use super::joba::{Joba, today};
use crate::check::{Issue, check};
use crate::document::store::Fingerprint;
use crate::document::store::state::recovery::{Left, Typed};
use crate::document::{Clock, Document, EditName};
use crate::i18n::Words;
use crate::model::codes::Lang;
use crate::model::dataset::Dataset;
use crate::query::index::Index;
use crate::ui::Origin;

/// What making restored records ready needs to know, beside the window.
#[derive(Clone, Copy, Debug)]
pub(super) struct Restoring {
    clock: Clock,
    lang: Lang,
    tolerance: f64,
}

/// A document and what it rests on.
#[derive(Debug)]
pub(super) struct Rebased {
    document: Document,
    /// What the file holds; `None` when that is not known.
    ground: Option<Arc<Dataset>>,
}

/// Records that are ready to come into the window.
#[derive(Debug)]
pub(super) struct Restored {
    rebased: Rebased,
    origin: Origin,
    fingerprint: Option<Fingerprint>,
    index: Index,
    issues: Vec<Issue>,
    /// What goes with records of a window that ended.
    pub(super) recovered: Option<Recovered>,
}

/// What goes with records of a window that ended.
#[derive(Debug)]
pub(super) struct Recovered {
    /// Their recovery file.
    pub(super) left: Left,
    /// How their dataset is held now.
    pub(super) hold: Hold,
    /// What was typed and is in no record.
    pub(super) typed: Vec<Typed>,
}

impl Restoring {
    /// The records as one step above what the file holds. Its history stays: the save notes what this step changes.
    pub(super) fn document(
        self,
        ground: Option<Dataset>,
        mut dataset: Dataset,
        name: EditName,
    ) -> Rebased {
        match ground {
            Some(ground) => {
                dataset.changes.clone_from(&ground.changes);
                Rebased {
                    document: Document::rebased(ground.clone(), dataset, name, self.clock.now()),
                    ground: Some(Arc::new(ground)),
                }
            }
            None => Rebased {
                document: Document::unsaved(dataset),
                ground: None,
            },
        }
    }

    /// The same with all that the window shows of it.
    pub(super) fn restored(
        self,
        rebased: Rebased,
        origin: Origin,
        fingerprint: Option<Fingerprint>,
    ) -> Restored {
        let dataset = rebased.document.dataset();
        Restored {
            index: Index::new(dataset, self.tolerance, Words::of(self.lang)),
            issues: check(dataset, today()),
            rebased,
            origin,
            fingerprint,
            recovered: None,
        }
    }
}

impl Rebased {
    /// The same where the ground is not what the changes were made to: a merge must not start from it.
    pub(super) fn on_other_ground(self) -> Self {
        Self {
            ground: None,
            ..self
        }
    }
}

impl Joba {
    /// What restoring needs to know of the window.
    pub(super) fn restoring(&self) -> Restoring {
        Restoring {
            clock: self.guard.keeping.clock,
            lang: self.lang,
            tolerance: self.settings.tolerance(),
        }
    }

    /// What the dataset in the window is called while it is restored.
    pub(super) fn shown_name(&self) -> PathBuf {
        match &self.origin {
            Origin::Sample => self.words().text("title-sample").into(),
            Origin::New => self.words().text("title-new").into(),
            Origin::File(path) => path.clone(),
        }
    }

    /// Shows records that came back.
    pub(super) fn take_restored(&mut self, ctx: &Context, restored: Option<Box<Restored>>) {
        self.opening = None;
        let Some(restored) = restored else {
            self.say(&self.words().text("backups-unreadable"), true);
            return;
        };
        let Restored {
            rebased,
            origin,
            fingerprint,
            index,
            issues,
            recovered,
        } = *restored;
        self.show(rebased.document, origin, fingerprint);
        self.disk.base = rebased.ground.map(Base::Saved);
        self.index = index;
        self.issues = issues;
        if self.index.lang() != self.lang {
            self.reindex();
        }
        match recovered {
            Some(recovered) => self.recovered(ctx, recovered),
            None => self.say(&self.words().text("notice-backup-shown"), false),
        }
    }
}
