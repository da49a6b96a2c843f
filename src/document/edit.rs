//! One kind of edit: put these whole records. Adding, changing, deleting, pasting and merging are all this.

use super::Key;
use crate::model::announcement::Announcement;
use crate::model::certainty::Certainty;
use crate::model::codes::Status;
use crate::model::dataset::Dataset;
use crate::model::json::Json;
use crate::model::message::{Message, Value};
use crate::model::project::Project;
use crate::model::rates::Rates;
use crate::model::record::{Field, List, Record};
use crate::model::region_stat::RegionStats;
use crate::model::source::Source;
use crate::model::text::Text;
use crate::model::visible::visible;

/// Characters of a record's name that a menu shows.
const NAME_LIMIT: usize = 60;
/// Characters of a reason that a menu shows.
const REASON_LIMIT: usize = 80;

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
    /// The record, or `None` to delete it. The head, the rates, the views and the statistics cannot be deleted. A record of another kind than the slot's is
    /// ignored.
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
    /// An announcement.
    Announcement(Key),
    /// All rates of exchange.
    Rates,
    /// All saved views.
    Views,
    /// The weights by status.
    Certainty,
    /// All statistics of regions.
    RegionStats,
}

/// A whole record.
#[derive(Clone, Debug, PartialEq)]
pub enum Stored {
    /// The dataset's own fields, changed from [`super::Document::head`]; its lists, format and version are ignored,
    /// its unknown fields are taken over.
    Head(Box<Dataset>),
    /// A project.
    Project(Box<Project>),
    /// A source.
    Source(Box<Source>),
    /// An announcement.
    Announcement(Box<Announcement>),
    /// All rates of exchange.
    Rates(Rates),
    /// All saved views, those included that the program cannot read.
    Views(List<Json>),
    /// The weights by status; absent are the usual ones.
    Certainty(Option<Certainty>),
    /// All statistics of regions.
    RegionStats(RegionStats),
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
    /// Fields of a source.
    ChangeSource(Text),
    /// A source taken out.
    DeleteSource(Text),
    /// All that cited the first source cites the second one since, and the first one is gone.
    MergeSources(Text, Text),
    /// What this window and another program made of one file, brought together.
    Merge,
    /// Unsaved changes of a window that ended, brought back.
    Recover,
    /// A state from before a save, brought back.
    RestoreBackup,
    /// A new announcement.
    AddAnnouncement(Text),
    /// Fields of an announcement.
    ChangeAnnouncement(Text),
    /// An announcement taken out.
    DeleteAnnouncement(Text),
    /// A project that an announcement covers since: its name, then the announcement's title.
    AddMember(Text, Text),
    /// A project that an announcement covers no more.
    RemoveMember(Text, Text),
    /// A project at another place among those of an announcement.
    MoveMember(Text, Text),
    /// Rates of exchange.
    ChangeRates,
    /// Statistics of regions.
    ChangeRegionStats,
    /// Statistics of regions, pasted or typed: how many.
    AddRegionStats(usize),
    /// Statistics of regions taken out: how many.
    DeleteRegionStats(usize),
    /// The dataset's own fields.
    ChangeHead,
    /// One field of several projects: its name in the file, and how many.
    ChangeFieldOfSeveral(&'static str, usize),
    /// Cells of several projects set to those of the first one: how many.
    FillDown(usize),
    /// Cells pasted from a spreadsheet: how many.
    Paste(usize),
    /// A text replaced: the text, and in how many places.
    Replace(String, usize),
    /// A new view.
    AddView(Text),
    /// A view that shows something else since.
    ChangeView(Text),
    /// A view under another name: the old one, then the new one.
    RenameView(Text, Text),
    /// A view taken out.
    DeleteView(Text),
    /// The weight of a status.
    ChangeWeight(Status),
    /// All weights are the usual ones again.
    ResetWeights,
    /// A status set for a reason, which the history of the dataset repeats.
    SetStatus {
        /// The first project's name.
        name: Text,
        /// How many projects.
        count: usize,
        /// Why.
        reason: String,
    },
    /// Projects held against their sources and found right: the first one's name, and how many.
    Verify(Text, usize),
}

impl EditName {
    /// The name of changing `before` to `after`: the field, if only one differs.
    pub fn of_change(before: &Project, after: &Project) -> Self {
        let name = after.name.clone();
        match only_difference(before, after) {
            Some(field) => Self::ChangeField(field, name),
            None => Self::ChangeProject(name),
        }
    }

    /// What the edit does, to follow "Undo:" or "Redo:": `change status of Qarmet modernisation`.
    pub fn message(&self) -> Message {
        match self {
            Self::ChangeField(field, name) => match field_message(field) {
                Some(id) => about("edit-change-field", name).with("field", Message::new(id)),
                None => about("edit-change-project", name),
            },
            Self::ChangeProject(name) => about("edit-change-project", name),
            Self::AddProject(name) => about("edit-add-project", name),
            Self::DuplicateProject(name) => about("edit-duplicate-project", name),
            Self::DeleteProjects(name, 1) => about("edit-delete-project", name),
            Self::DeleteProjects(_, count) => {
                Message::new("edit-delete-projects").with("count", *count)
            }
            Self::AddSource(name) => about("edit-add-source", name),
            Self::ChangeSource(name) => about("edit-change-source", name),
            Self::DeleteSource(name) => about("edit-delete-source", name),
            Self::MergeSources(from, into) => {
                about("edit-merge-sources", from).with("into", named(into))
            }
            Self::Merge => Message::new("edit-merge"),
            Self::Recover => Message::new("edit-recover"),
            Self::RestoreBackup => Message::new("edit-restore-backup"),
            Self::AddAnnouncement(name) => about("edit-add-announcement", name),
            Self::ChangeAnnouncement(name) => about("edit-change-announcement", name),
            Self::DeleteAnnouncement(name) => about("edit-delete-announcement", name),
            Self::AddMember(name, of) => about("edit-add-member", name).with("of", named(of)),
            Self::RemoveMember(name, of) => about("edit-remove-member", name).with("of", named(of)),
            Self::MoveMember(name, of) => about("edit-move-member", name).with("of", named(of)),
            Self::ChangeRates => Message::new("edit-change-rates"),
            Self::ChangeRegionStats => Message::new("edit-change-region-stats"),
            Self::AddRegionStats(count) => {
                Message::new("edit-add-region-stats").with("count", *count)
            }
            Self::DeleteRegionStats(count) => {
                Message::new("edit-delete-region-stats").with("count", *count)
            }
            Self::ChangeHead => Message::new("edit-change-head"),
            Self::ChangeFieldOfSeveral(field, count) => {
                let several = Message::new("edit-change-several").with("count", *count);
                match field_message(field) {
                    Some(id) => several.with("field", Message::new(id)),
                    None => several.with("field", (*field).to_owned()),
                }
            }
            Self::FillDown(count) => Message::new("edit-fill-down").with("count", *count),
            Self::Paste(count) => Message::new("edit-paste").with("count", *count),
            Self::Replace(text, count) => Message::new("edit-replace")
                .with("text", visible(text, NAME_LIMIT / 2))
                .with("count", *count),
            Self::AddView(name) => about("edit-add-view", name),
            Self::ChangeView(name) => about("edit-change-view", name),
            Self::RenameView(name, new) => about("edit-rename-view", name).with("new", named(new)),
            Self::DeleteView(name) => about("edit-delete-view", name),
            Self::ChangeWeight(status) => Message::new("edit-change-weight").with(
                "status",
                Message::new(format!("status-{}", status.code().replace('_', "-"))),
            ),
            Self::ResetWeights => Message::new("edit-reset-weights"),
            Self::SetStatus {
                name,
                count,
                reason,
            } => about("edit-set-status", name)
                .with("count", *count)
                .with("reason", visible(reason, REASON_LIMIT)),
            Self::Verify(name, count) => about("edit-verify", name).with("count", *count),
        }
    }

    /// Why the edit was made, where it was asked for.
    pub fn reason(&self) -> Option<&str> {
        if let Self::SetStatus { reason, .. } = self {
            Some(reason)
        } else {
            None
        }
    }
}

/// A message about a record.
fn about(id: &'static str, name: &Text) -> Message {
    Message::new(id).with("name", named(name))
}

/// A record's name, short enough for a menu.
fn named(name: &Text) -> Value {
    let shown = match name {
        Text::Plain(text) => Text::Plain(visible(text, NAME_LIMIT)),
        Text::ByLang(texts) => Text::ByLang(
            texts
                .iter()
                .map(|(tag, text)| (tag.clone(), visible(text, NAME_LIMIT)))
                .collect(),
        ),
    };
    let is_empty = shown.all().all(|text| text.trim().is_empty());
    if is_empty {
        Message::new("edit-unnamed").into()
    } else {
        Value::from(&shown)
    }
}

/// The one known field in which two records differ as they would be written.
fn only_difference(before: &Project, after: &Project) -> Option<&'static str> {
    let (Some(Json::Object(old)), Some(Json::Object(new))) = (before.write(), after.write()) else {
        return None;
    };
    let values = |fields: &[(String, Json)], name: &str| -> Vec<Json> {
        fields
            .iter()
            .filter(|(key, _)| key == name)
            .map(|(_, value)| value.clone())
            .collect()
    };
    let mut differing = Project::FIELDS
        .iter()
        .copied()
        .filter(|name| values(&old, name) != values(&new, name));
    let field = differing.next()?;
    let unknown = |fields: &[(String, Json)]| -> Vec<(String, Json)> {
        let is_unknown = |key: &str| !Project::FIELDS.contains(&key);
        let kept = fields.iter().filter(|(key, _)| is_unknown(key));
        kept.cloned().collect()
    };
    (differing.next().is_none() && unknown(&old) == unknown(&new)).then_some(field)
}

/// The message with the name of a project's field, as it stands in "change … of …".
fn field_message(field: &str) -> Option<&'static str> {
    FIELD_MESSAGES
        .iter()
        .find(|(name, _)| *name == field)
        .map(|(_, id)| *id)
}

/// Every field of a project, by its name in the file.
const FIELD_MESSAGES: &[(&str, &str)] = &[
    ("id", "field-id"),
    ("name", "field-name"),
    ("aliases", "field-aliases"),
    ("type", "field-type"),
    ("region", "field-region"),
    ("district", "field-district"),
    ("settlement", "field-settlement"),
    ("site", "field-site"),
    ("sector", "field-sector"),
    ("products", "field-products"),
    ("status", "field-status"),
    ("status_date", "field-status-date"),
    ("status_source", "field-status-source"),
    ("parties", "field-parties"),
    ("investment", "field-investment"),
    ("investment_covers", "field-investment-covers"),
    ("jobs", "field-jobs"),
    ("capacity", "field-capacity"),
    ("milestones", "field-milestones"),
    ("commitments", "field-commitments"),
    ("instruments", "field-instruments"),
    ("area_ha", "field-area-ha"),
    ("markets", "field-markets"),
    ("notes", "field-notes"),
    ("include_in_totals", "field-include-in-totals"),
    ("exclude_reason", "field-exclude-reason"),
    ("verified", "field-verified"),
    ("tags", "field-tags"),
    ("muted_checks", "field-muted-checks"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::claim::Claim;
    use crate::model::codes::Status;

    fn project() -> Project {
        Project {
            name: Text::from("Qarmet"),
            status: Some(Status::Concept),
            ..Project::default()
        }
    }

    #[test]
    fn an_edit_of_one_field_is_called_after_the_field() {
        let mut after = project();
        after.status = Some(Status::Operating);
        let name = EditName::of_change(&project(), &after);
        assert_eq!(name, EditName::ChangeField("status", after.name.clone()));
        after.jobs.permanent.push(Claim::default());
        let name = EditName::of_change(&project(), &after);
        assert_eq!(name, EditName::ChangeProject(after.name));
    }

    #[test]
    fn an_edit_of_a_renamed_project_has_the_new_name() {
        let mut after = project();
        after.name = Text::from("New");
        let name = EditName::of_change(&project(), &after);
        assert_eq!(name, EditName::ChangeField("name", Text::from("New")));
    }

    #[test]
    fn a_change_of_an_unknown_field_is_no_change_of_a_known_one() {
        let mut after = project();
        after.status = None;
        after.extra.0.push(("x".to_owned(), Json::Null));
        let name = EditName::of_change(&project(), &after);
        assert_eq!(name, EditName::ChangeProject(after.name));
    }
}
