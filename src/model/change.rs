//! Who changed what, when and why: the history that a dataset carries with it.

use super::json::Json;
use super::project::ProjectId;
use super::record::record;

record! {
    /// A change of a field of a project, noted when the dataset was saved.
    pub struct Change {
        /// When it was saved, in UTC by ISO 8601, for example 2026-11-22T05:41:28Z.
        time: Option<String> = "time",
        /// Who saved it.
        author: Option<String> = "author",
        /// Which project, by the id that it had then.
        project: Option<ProjectId> = "project",
        /// Which field, as a path into the record; absent when the whole project came or went.
        field: Option<String> = "field",
        /// What stood there before; absent when nothing did. Of a project that went, its name.
        old: Option<Json> = "old",
        /// What stands there since; absent when nothing does. Of a project that came, its name.
        new: Option<Json> = "new",
        /// Why.
        reason: Option<String> = "reason",
    }
}
