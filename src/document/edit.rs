//! One kind of edit: put these whole records. Adding, changing, deleting, pasting and merging are all this.

use super::Key;
use crate::model::project::Project;
use crate::model::source::Source;
use crate::model::text::Text;

/// A change of one or more records, applied and undone as one.
#[derive(Clone, Debug)]
pub struct Edit {
    /// What it is called in the menu.
    pub name: EditName,
    /// What it puts, in order.
    pub puts: Vec<Put>,
}

/// Puts one record into its slot.
#[derive(Clone, Debug)]
pub struct Put {
    /// Which record.
    pub slot: Slot,
    /// Where a record that is new goes in its list; the end when `None`. Ignored for one that exists.
    pub at: Option<usize>,
    /// The record, or `None` to delete it. The head cannot be deleted.
    pub record: Option<Stored>,
}

/// Names a record of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// Title, description, as-of date, licence and publisher.
    Head,
    /// A project.
    Project(Key),
    /// A source.
    Source(Key),
}

/// A whole record.
#[derive(Clone, Debug, PartialEq)]
pub enum Stored {
    /// The dataset's own fields; its lists are ignored.
    Head(Box<crate::model::dataset::Dataset>),
    /// A project.
    Project(Box<Project>),
    /// A source.
    Source(Box<Source>),
}

/// What an edit is called; the words are in `files.ftl`.
#[derive(Clone, Debug, PartialEq)]
pub enum EditName {
    /// One field of one project: its name in the file (`status`), and the project's name.
    ChangeField(&'static str, Text),
    /// Several fields of one project.
    ChangeProject(Text),
    /// A new project.
    AddProject(Text),
    /// A copy of a project.
    DuplicateProject(Text),
    /// Projects taken out: the first one's name, and how many.
    DeleteProjects(Text, usize),
    /// A new source.
    AddSource(Text),
    /// The dataset's own fields.
    ChangeHead,
}

impl EditName {
    /// The name of changing `before` to `after`: the field, if only one differs.
    pub fn of_change(before: &Project, after: &Project) -> Self {
        let _ = (before, after);
        todo!()
    }
}
