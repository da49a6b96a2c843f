//! Totals that somebody announced over several projects.

use super::claim::Claims;
use super::date::Date;
use super::id::id_type;
use super::mute::MutedChecks;
use super::project::{Jobs, ProjectId};
use super::record::{List, record};
use super::source::SourceId;
use super::text::Text;

id_type! {
    /// Names an announcement in its dataset.
    AnnouncementId
}

record! {
    /// An announced total and the projects that it is said to cover; never added to project totals.
    pub struct Announcement {
        /// Unique among the announcements.
        id: AnnouncementId = "id",
        /// What was announced.
        title: Text = "title",
        /// Who says so.
        source: Option<SourceId> = "source",
        /// When.
        date: Option<Date> = "date",
        /// The projects that are known by name.
        members: List<ProjectId> = "members",
        /// How many projects or agreements it covers.
        count: Claims = "count",
        /// Announced money.
        investment: Claims = "investment",
        /// Announced jobs.
        jobs: Jobs = "jobs",
        /// Anything else.
        notes: Option<Text> = "notes",
        /// Checks that somebody has looked into and found no reason to change anything.
        muted_checks: MutedChecks = "muted_checks",
    }
}
