//! Which record a difference is about.

use super::speech::{LONGEST_NAME, short};
use crate::model::codes::codes;
use crate::model::json::Json;
use crate::model::message::{Message, Value};
use crate::model::record::Field;
use crate::model::region::Region;
use crate::model::text::Text;
use crate::model::visible::visible;

codes! {
    /// A kind of record.
    pub enum RecordKind {
        Head = "head",
        Rate = "rate",
        Source = "source",
        Project = "project",
        Announcement = "announcement",
        View = "view",
        RegionStat = "region_stat",
        Change = "change",
    }
}

impl RecordKind {
    /// The kind of the records in this list of a dataset.
    pub fn of_list(field: &str) -> Option<Self> {
        Some(match field {
            "rates" => Self::Rate,
            "sources" => Self::Source,
            "projects" => Self::Project,
            "announcements" => Self::Announcement,
            "views" => Self::View,
            "region_stats" => Self::RegionStat,
            "changes" => Self::Change,
            _ => return None,
        })
    }

    /// The field that names a record of this kind for people.
    fn name_field(self) -> &'static str {
        match self {
            Self::Head | Self::Source | Self::Announcement => "title",
            Self::Rate => "currency",
            Self::Project | Self::View => "name",
            Self::Change => "time",
            Self::RegionStat => "region",
        }
    }
}

/// Names a record in the dataset before, after, or both.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordRef {
    /// What kind of record.
    pub kind: RecordKind,
    /// Its id, empty where it has none.
    pub id: String,
    /// What people call it, as it is after; empty where it has no name.
    pub name: Text,
    /// Its position in the list before, none for a new one.
    pub before: Option<usize>,
    /// Its position in the list after, none for one that is gone.
    pub after: Option<usize>,
}

impl RecordRef {
    /// The record that this JSON stands for.
    pub(in crate::document) fn of(kind: RecordKind, json: &Json) -> Self {
        let id = json.get("id").and_then(Json::as_str).unwrap_or_default();
        let name = json.get(kind.name_field()).and_then(Text::read);
        Self {
            kind,
            id: id.to_owned(),
            name: name.unwrap_or_default(),
            before: None,
            after: None,
        }
    }

    /// What kind of record it is, and its name or, where it has none, its id: `Project: Cement plant`.
    pub fn message(&self) -> Message {
        let kind = Message::new("compare-record").with("kind", self.kind.code().to_owned());
        let has_name = self.name.all().any(|text| !text.trim().is_empty());
        let region = match self.kind {
            RecordKind::RegionStat => self.name.all().find_map(Region::from_code),
            RecordKind::Head
            | RecordKind::Rate
            | RecordKind::Source
            | RecordKind::Project
            | RecordKind::Announcement
            | RecordKind::View
            | RecordKind::Change => None,
        };
        if let Some(region) = region {
            let name = Message::new(format!("region-{}", region.code().to_lowercase()));
            return Message::new("compare-record-named")
                .with("record", kind)
                .with("name", name);
        }
        let name = match (self.is_head(), has_name, self.id.is_empty()) {
            (true, ..) | (false, false, true) => return kind,
            (false, true, _) => Value::from(&short(&self.name)),
            (false, false, false) => Value::from(visible(&self.id, LONGEST_NAME)),
        };
        Message::new("compare-record-named")
            .with("record", kind)
            .with("name", name)
    }

    /// Whether it is the dataset itself.
    pub fn is_head(&self) -> bool {
        self.kind == RecordKind::Head
    }
}
