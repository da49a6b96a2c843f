//! Who changed what, when and why: the history that a dataset carries with it.

use super::announcement::AnnouncementId;
use super::json::Json;
use super::project::ProjectId;
use super::record::record;
use super::source::SourceId;

record! {
    /// A change of a field of a project, a source or an announcement, noted when the dataset was saved.
    pub struct Change {
        /// When it was saved, in UTC by ISO 8601, for example 2026-11-22T05:41:28Z.
        time: Option<String> = "time",
        /// Who saved it.
        author: Option<String> = "author",
        /// Which project, by the id that it had then.
        project: Option<ProjectId> = "project",
        /// Instead of a project: which source, by the id that it had then.
        source: Option<SourceId> = "source",
        /// Instead of a project: which announcement, by the id that it had then.
        announcement: Option<AnnouncementId> = "announcement",
        /// Which field, as a path into the record; absent when the whole record came or went.
        field: Option<String> = "field",
        /// What stood there before; absent when nothing did. Of a record that went, its name.
        old: Option<Json> = "old",
        /// What stands there since; absent when nothing does. Of a record that came, its name.
        new: Option<Json> = "new",
        /// Why.
        reason: Option<String> = "reason",
    }
}
