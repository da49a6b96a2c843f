//! What may change: the document, its edits and their history; and the one door to the disk.

mod edit;
mod history;
pub mod store;

pub use edit::{Edit, EditName, Put, Slot, Stored};
pub use history::History;

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
    dataset: Dataset,
    projects: Vec<Key>,
    sources: Vec<Key>,
    revision: u64,
    saved: Option<u64>,
    history: History,
}

/// What a commit, undo or redo touched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Touched {
    /// These rows of projects, each still at its place.
    Rows(Vec<usize>),
    /// More than that: records were added or removed, or the head or a source changed.
    All,
}

impl Document {
    /// A document that was just read; it counts as saved.
    pub fn new(dataset: Dataset) -> Self {
        let _ = dataset;
        todo!()
    }

    /// The records.
    pub fn dataset(&self) -> &Dataset {
        &self.dataset
    }

    /// The key of the project in `row`.
    pub fn project_key(&self, row: usize) -> Option<Key> {
        self.projects.get(row).copied()
    }

    /// The row of a project.
    pub fn row_of(&self, key: Key) -> Option<usize> {
        self.projects.iter().position(|k| *k == key)
    }

    /// A project by key.
    pub fn project(&self, key: Key) -> Option<&Project> {
        self.row_of(key)
            .and_then(|row| self.dataset.projects.get(row))
    }

    /// A source with its key, by row.
    pub fn source(&self, row: usize) -> Option<(Key, &Source)> {
        Some((*self.sources.get(row)?, self.dataset.sources.get(row)?))
    }

    /// A key that no record has yet.
    pub fn new_key(&mut self) -> Key {
        todo!()
    }

    /// Goes up with each change, undo and redo.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Whether the records differ from what was last read or saved: undoing back to the saved state counts as saved.
    pub fn is_unsaved(&self) -> bool {
        todo!()
    }

    /// The state that [`Document::mark_saved`] takes: remember it when a save starts.
    pub fn state(&self) -> u64 {
        todo!()
    }

    /// A save of the given state has become durable.
    pub fn mark_saved(&mut self, state: u64) {
        self.saved = Some(state);
    }

    /// Applies an edit and remembers its inverse; forgets what could be redone. An edit that changes nothing is dropped.
    pub fn commit(&mut self, edit: Edit) -> Touched {
        let _ = edit;
        todo!()
    }

    /// Takes the last edit back.
    pub fn undo(&mut self) -> Option<(EditName, Touched)> {
        todo!()
    }

    /// Does the last undone edit again.
    pub fn redo(&mut self) -> Option<(EditName, Touched)> {
        todo!()
    }

    /// What undo would take back.
    pub fn undo_name(&self) -> Option<&EditName> {
        todo!()
    }

    /// What redo would do again.
    pub fn redo_name(&self) -> Option<&EditName> {
        todo!()
    }
}
