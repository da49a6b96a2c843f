//! What may change: the document, its edits and their history; and the one door to the disk.

mod edit;
mod history;
mod ids;
mod records;
mod shelf;
pub mod store;

pub use edit::{Edit, EditName, Put, Slot, Stored};
pub use history::History;
pub use ids::{fresh_id, fresh_source_id};

use self::history::Step;
use self::records::Records;
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
    records: Records,
    revision: u64,
    /// The state of the records; each edit makes one that never was before, undo goes back to an old one.
    state: u64,
    last_state: u64,
    saved: Option<u64>,
    history: History,
}

/// What a commit, undo or redo touched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Touched {
    /// These rows of projects, each still at its place; none when nothing changed.
    Rows(Vec<usize>),
    /// More than that: records were added or removed, or the head or a source changed.
    All,
}

impl Document {
    /// A document that was just read; it counts as saved.
    pub fn new(dataset: Dataset) -> Self {
        Self {
            records: Records::new(dataset),
            revision: 0,
            state: 0,
            last_state: 0,
            saved: Some(0),
            history: History::default(),
        }
    }

    /// The records.
    pub fn dataset(&self) -> &Dataset {
        self.records.dataset()
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

    /// A save of the given state has become durable.
    pub fn mark_saved(&mut self, state: u64) {
        self.saved = Some(state);
    }

    /// Applies an edit and remembers its inverse; forgets what could be redone. An edit that changes nothing is dropped.
    pub fn commit(&mut self, mut edit: Edit) -> Touched {
        self.records.settle(&mut edit.puts);
        let applied = self.records.apply(edit.puts);
        if applied.inverse.is_empty() {
            return Touched::Rows(Vec::new());
        }
        self.last_state += 1;
        self.history.done(Step {
            name: edit.name,
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

    /// What undo would take back.
    pub fn undo_name(&self) -> Option<&EditName> {
        self.history.undo_name()
    }

    /// What redo would do again.
    pub fn redo_name(&self) -> Option<&EditName> {
        self.history.redo_name()
    }

    fn cross(&mut self, step: Step) -> (Step, Touched) {
        let applied = self.records.apply(step.puts);
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
