//! Wishes: what a person asks for. Views put them in the queue; the app drains it after drawing.

mod action;
mod table;

use std::path::PathBuf;

pub use action::Action;
pub use table::TableWish;

use crate::document::store::state::backup::Backup;
use crate::document::{Edit, Key};
use crate::figure::versus::Which;
use crate::figure::{FigureName, Settings, Target};
use crate::model::codes::Lang;
use crate::model::fact::FactId;
use crate::model::source::SourceId;
use crate::query::column::Column;
use crate::query::filter::Filter;
use crate::query::sort::SortKey;

/// A wish with its payload.
#[derive(Clone, Debug)]
pub enum Command {
    /// A wish without payload, as menus and keys make it.
    Do(Action),
    /// Change records.
    Edit(Edit),
    /// Show a project in the panel.
    OpenProject(Key),
    /// Put a record that is new and show it in edit mode.
    Duplicate(Key),
    /// Take projects out; undo brings them back.
    Delete(Vec<Key>),
    /// Replace the filter.
    SetFilter(Filter),
    /// Follow a mark of a figure: filter by its values, or release them when nothing else is asked of their fields; show
    /// its project.
    Follow(Target),
    /// Replace the sort keys of the table.
    SetSort(Vec<SortKey>),
    /// Show or hide a column.
    ToggleColumn(Column),
    /// Put a column at a place among the shown ones.
    MoveColumn(Column, usize),
    /// Set up the table.
    Table(TableWish),
    /// Set up the figures.
    SetFigures(Settings),
    /// Open a file, after asking about unsaved changes.
    OpenFile(PathBuf),
    /// Speak another language.
    SetLang(Lang),
    /// Copy text to the clipboard and say so with this message.
    CopyText {
        /// The text.
        text: String,
        /// Message id of the notice.
        notice: &'static str,
    },
    /// Open the export dialog for a figure as it is set up.
    ExportFigure(FigureName, Settings),
    /// Write the numbers behind a figure as it is set up into a file.
    SaveNumbers(FigureName, Settings, TableForm),
    /// Copy a figure as it is set up to the clipboard as an image.
    CopyFigure(FigureName, Settings),
    /// Open the dialog for the passport of a project.
    Passport(Key),
    /// Open a web page, after showing its host.
    OpenLink(String),
    /// Compare the dataset in the window with another one.
    Compare(Against),
    /// Take one of two groups from another file.
    GroupFrom(Which, GroupPlace),
    /// Write the comparison of two groups as a table.
    SaveGroups,
    /// Deal with what another program did to the open file.
    Disk(DiskWish),
    /// Show what pasting this text into the cells under the cursor would change.
    PasteCells(String),
    /// Show where a number of a project comes from.
    ShowFact(Key, FactId),
    /// Show a source on the page of sources.
    ShowSource(SourceId),
    /// Show an announcement on the page of the ledger.
    ShowAnnouncement(Key),
    /// Add a claim that rests on this source to a project that is asked for.
    AddClaim(SourceId),
    /// Note that these projects were held against their sources today and are right.
    MarkVerified(Vec<Key>),
    /// Write the work list of the radar to a file that is asked for.
    ExportWorkList,
    /// Show this one of the dataset's views.
    ShowView(usize),
    /// Save, and note in the dataset's history why its fields were changed.
    SaveWithNote(String),
}

/// The form of a file that a table is written into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableForm {
    /// Text that any program reads.
    Csv,
    /// A workbook of sheets.
    Xlsx,
}

impl TableForm {
    /// The extension of its files, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }
}

/// What the dataset in the window is compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Against {
    /// What was last read or saved.
    Saved,
    /// What a file holds.
    File(PathBuf),
    /// What the open file held before a save.
    Backup(Backup),
}

/// The other file that a group is taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupPlace {
    /// What was last read or saved.
    Saved,
    /// A file that is asked for.
    File,
    /// A backup that is asked for.
    Backup,
}

/// What can be done about a file that another program has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DiskWish {
    /// Read it again, after asking about unsaved changes.
    Reload,
    /// Leave it alone; saving still asks.
    Keep,
    /// Show what differs.
    Compare,
    /// Bring both together.
    Merge,
}

/// Wishes in the order in which they were made.
#[derive(Debug, Default)]
pub struct Queue(Vec<Command>);

impl Queue {
    /// Adds a wish.
    pub fn push(&mut self, command: Command) {
        self.0.push(command);
    }

    /// Adds wishes that there may be.
    pub fn extend(&mut self, commands: impl IntoIterator<Item = Command>) {
        self.0.extend(commands);
    }

    /// Adds a wish without payload.
    pub fn act(&mut self, action: Action) {
        self.push(Command::Do(action));
    }

    /// Takes all wishes out.
    pub fn drain(&mut self) -> Vec<Command> {
        std::mem::take(&mut self.0)
    }
}
