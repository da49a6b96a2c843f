//! What may change: the document, its edits and their history; and the one door to the disk.

mod align;
mod announcements;
mod certainty;
mod clock;
pub mod diff;
mod edit;
mod field;
mod fix;
mod history;
mod ids;
mod log;
pub mod merge;
mod rebase;
mod records;
mod region_stats;
pub mod replace;
pub mod sample;
mod shelf;
mod sources;
mod status;
pub mod store;
mod subject;
mod texts;
mod views;
mod whole;

use std::sync::Arc;

pub use announcements::{
    add_member, delete_announcement, move_member, put_announcement, remove_member,
};
pub use certainty::{reset_weights, set_weight};
pub use clock::{Clock, in_kazakhstan};
pub use edit::{Edit, EditName, Put, Slot, Stored};
pub use field::{FieldChange, FieldError, JobsPlace, Stated, edit_of, jobs_place};
pub use fix::{Fix, ReadDate, Replaced, fix};
pub use history::{History, StepView};
pub use ids::{fresh_announcement_id, fresh_id, fresh_source_id};
pub use log::{Stamp, changes};
pub use region_stats::{delete_region_stats, put_region_stats};
pub use sources::{delete_source, merge_sources, put_source};
pub use status::{NewStatus, set_status, verify};
pub use subject::{mute, unmute};
pub use views::{delete_view, put_view, rename_view, view_name, view_named};

use std::cmp::Ordering;

use jiff::Timestamp;

use self::history::Step;
use self::log::{Kind, Log};
use self::records::{Applied, Records};
use crate::model::announcement::Announcement;
use crate::model::change::Change;
use crate::model::dataset::Dataset;
use crate::model::project::Project;
use crate::model::source::Source;

/// A record's name inside this session; never reused, not in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(pub u32);

/// A dataset with its history. Views read it; only [`Document::commit`], [`Document::undo`] and [`Document::redo`]
/// change it.
#[derive(Debug)]
pub struct Document {
    /// Shared with snapshots; an edit made while one is in use works on a copy.
    records: Arc<Records>,
    /// Whether an edit is being applied: should it end in a panic, the records are neither the old nor the new ones.
    is_changing: bool,
    revision: u64,
    /// The state of the records; each edit makes one that never was before, undo goes back to an old one.
    state: u64,
    last_state: u64,
    saved: Option<u64>,
    history: History,
    log: Log,
}

/// The records of a document at one moment. Taking it copies nothing.
#[derive(Clone, Debug)]
pub struct Snapshot(Arc<Records>);

impl Snapshot {
    /// The records.
    pub fn dataset(&self) -> &Dataset {
        self.0.dataset()
    }

    /// The records as they would be after an edit that is still being made.
    pub fn after(self, mut edit: Edit) -> Dataset {
        let mut records = Arc::unwrap_or_clone(self.0);
        records.settle(&mut edit.puts);
        records.apply(edit.puts);
        records.into_dataset()
    }
}

/// What a commit, undo or redo touched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Touched {
    /// These rows of projects, each still at its place; none when nothing changed that a row shows.
    Rows(Vec<usize>),
    /// More than that: records were added or removed, or the head or a source changed. Views are no records.
    All,
}

impl Touched {
    /// What two changes touched, one after the other.
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Rows(mut rows), Self::Rows(more)) => {
                rows.extend(more);
                rows.sort_unstable();
                rows.dedup();
                Self::Rows(rows)
            }
            (Self::All, _) | (_, Self::All) => Self::All,
        }
    }
}

impl Document {
    /// A document that was just read; it counts as saved.
    pub fn new(dataset: Dataset) -> Self {
        Self {
            records: Arc::new(Records::new(dataset)),
            is_changing: false,
            revision: 0,
            state: 0,
            last_state: 0,
            saved: Some(0),
            history: History::default(),
            log: Log::default(),
        }
    }

    /// A document whose records were kept but never saved: from a recovery file or a backup.
    pub fn unsaved(dataset: Dataset) -> Self {
        Self {
            saved: None,
            ..Self::new(dataset)
        }
    }

    /// The records.
    pub fn dataset(&self) -> &Dataset {
        self.records.dataset()
    }

    /// The records as they are now, to be read beside the window; `None` when an edit was broken off by a panic.
    pub fn snapshot(&self) -> Option<Snapshot> {
        (!self.is_changing).then(|| Snapshot(Arc::clone(&self.records)))
    }

    /// The key of the project in `row`.
    pub fn project_key(&self, row: usize) -> Option<Key> {
        self.records.project_key(row)
    }

    /// The row of a project.
    pub fn row_of(&self, key: Key) -> Option<usize> {
        self.records.row_of(key)
    }

    /// A project by key.
    pub fn project(&self, key: Key) -> Option<&Project> {
        self.row_of(key)
            .and_then(|row| self.dataset().projects.get(row))
    }

    /// A source with its key, by row.
    pub fn source(&self, row: usize) -> Option<(Key, &Source)> {
        Some((
            self.records.source_key(row)?,
            self.dataset().sources.get(row)?,
        ))
    }

    /// A source by key.
    pub fn source_of(&self, key: Key) -> Option<&Source> {
        let row = self.records.source_row(key)?;
        self.dataset().sources.get(row)
    }

    /// The key of the announcement in `row`.
    pub fn announcement_key(&self, row: usize) -> Option<Key> {
        self.records.announcement_key(row)
    }

    /// An announcement by key.
    pub fn announcement(&self, key: Key) -> Option<&Announcement> {
        let row = self.records.announcement_row(key)?;
        self.dataset().announcements.get(row)
    }

    /// The dataset's own fields without its lists: what an edit of [`Slot::Head`] starts from.
    pub fn head(&self) -> Dataset {
        self.records.head()
    }

    /// A key that no record has yet.
    pub fn new_key(&self) -> Key {
        self.records.new_key()
    }

    /// Goes up with each change, undo and redo.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Whether the records differ from what was last read or saved: undoing back to the saved state counts as saved.
    pub fn is_unsaved(&self) -> bool {
        self.saved != Some(self.state)
    }

    /// The state that [`Document::mark_saved`] takes: remember it when a save starts.
    pub fn state(&self) -> u64 {
        self.state
    }

    /// A save of the state as it is now begins: what it adds to the dataset's history. Whatever the caller writes has to
    /// have these changes at the end of its own; [`Document::mark_saved`] takes them over.
    /// Without a stamp, it adds none.
    pub fn begin_save(&mut self, stamp: Option<&Stamp>) -> Vec<Change> {
        let (records, history) = (&self.records, &self.history);
        self.log.begin_save(
            (self.state, stamp),
            |state| history.is_done(state),
            |kind, key| now(records, kind, key),
        )
    }

    /// A save of the given state has become durable.
    pub fn mark_saved(&mut self, state: u64) {
        self.saved = Some(state);
        let changes = self.log.saved(state);
        Arc::make_mut(&mut self.records).note(changes);
    }

    /// Applies an edit and remembers its inverse; forgets what could be redone. An edit that changes nothing is dropped.
    pub fn commit(&mut self, edit: Edit) -> Touched {
        self.commit_at(edit, None)
    }

    /// The same at a time that the list of steps shows.
    pub fn commit_at(&mut self, mut edit: Edit, time: Option<Timestamp>) -> Touched {
        self.records.settle(&mut edit.puts);
        let applied = self.apply(edit.puts);
        if applied.inverse.is_empty() {
            return Touched::Rows(Vec::new());
        }
        self.log.crossed(&applied.inverse);
        self.last_state += 1;
        if let Some(reason) = edit.name.reason() {
            let records = &self.records;
            let why = (self.last_state, reason);
            self.log
                .explain(why, &applied.inverse, |kind, key| now(records, kind, key));
        }
        self.history.done(Step {
            name: edit.name,
            time,
            puts: applied.inverse,
            before: self.state,
            after: self.last_state,
        });
        self.went_to(self.last_state);
        applied.touched
    }

    /// Takes the last edit back.
    pub fn undo(&mut self) -> Option<(EditName, Touched)> {
        let step = self.history.take_done()?;
        let (crossed, touched) = self.cross(step);
        self.went_to(crossed.before);
        let name = crossed.name.clone();
        self.history.was_undone(crossed);
        Some((name, touched))
    }

    /// Does the last undone edit again.
    pub fn redo(&mut self) -> Option<(EditName, Touched)> {
        let step = self.history.take_undone()?;
        let (crossed, touched) = self.cross(step);
        self.went_to(crossed.after);
        let name = crossed.name.clone();
        self.history.was_redone(crossed);
        Some((name, touched))
    }

    /// Every step of the session that undo and redo can reach, oldest first.
    pub fn steps(&self) -> impl DoubleEndedIterator<Item = StepView<'_>> {
        self.history.steps()
    }

    /// Undoes or redoes until the first `count` steps of [`Document::steps`] are in force, or as near as there are steps.
    pub fn go_to(&mut self, count: usize) -> Touched {
        let mut touched = Touched::Rows(Vec::new());
        loop {
            let crossed = match self.history.done_count().cmp(&count) {
                Ordering::Less => self.redo(),
                Ordering::Equal => None,
                Ordering::Greater => self.undo(),
            };
            let Some((_, more)) = crossed else {
                return touched;
            };
            touched = touched.and(more);
        }
    }

    /// What undo would take back.
    pub fn undo_name(&self) -> Option<&EditName> {
        self.history.undo_name()
    }

    /// What redo would do again.
    pub fn redo_name(&self) -> Option<&EditName> {
        self.history.redo_name()
    }

    fn apply(&mut self, puts: Vec<Put>) -> Applied {
        self.is_changing = true;
        let applied = Arc::make_mut(&mut self.records).apply(puts);
        self.is_changing = false;
        applied
    }

    fn cross(&mut self, step: Step) -> (Step, Touched) {
        let applied = self.apply(step.puts);
        self.log.crossed(&applied.inverse);
        let crossed = Step {
            puts: applied.inverse,
            ..step
        };
        (crossed, applied.touched)
    }

    fn went_to(&mut self, state: u64) {
        self.state = state;
        self.revision += 1;
    }
}

/// A record as it is now, and its row.
fn now(records: &Records, kind: Kind, key: Key) -> Option<(usize, Stored)> {
    let dataset = records.dataset();
    match kind {
        Kind::Project => {
            let row = records.row_of(key)?;
            let project = dataset.projects.get(row)?.clone();
            Some((row, Stored::Project(Box::new(project))))
        }
        Kind::Source => {
            let row = records.source_row(key)?;
            let source = dataset.sources.get(row)?.clone();
            Some((row, Stored::Source(Box::new(source))))
        }
        Kind::Announcement => {
            let row = records.announcement_row(key)?;
            let announcement = dataset.announcements.get(row)?.clone();
            Some((row, Stored::Announcement(Box::new(announcement))))
        }
    }
}

#[cfg(test)]
mod tests;
