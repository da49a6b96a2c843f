//! The whole file.

use super::announcement::Announcement;
use super::certainty::{Certainty, usual_percent};
use super::change::Change;
use super::codes::Status;
use super::date::Date;
use super::json::{Json, Num};
use super::project::Project;
use super::rates::Rates;
use super::record::{List, record};
use super::region_stat::RegionStats;
use super::source::{Source, SourceId};
use super::text::Text;

/// The version of the format that this program writes.
pub const VERSION: i64 = 1;

record! {
    /// A dataset: every field of the format.
    pub struct Dataset {
        /// Always `joba`.
        format: String = "format",
        /// Always [`VERSION`].
        version: Option<Num> = "version",
        /// What it is called.
        title: Option<Text> = "title",
        /// What it holds.
        description: Option<Text> = "description",
        /// State of knowledge.
        as_of: Option<Date> = "as_of",
        /// Terms of use.
        licence: Option<String> = "licence",
        /// Who publishes it.
        publisher: Option<String> = "publisher",
        /// Exchange rates.
        rates: Rates = "rates",
        /// Where facts come from.
        sources: List<Source> = "sources",
        /// The projects.
        projects: List<Project> = "projects",
        /// Announced totals.
        announcements: List<Announcement> = "announcements",
        /// Named views, kept as they stand.
        views: List<Json> = "views",
        /// How much of a project counts by its status; a convention that weighs totals, no data.
        certainty: Option<Certainty> = "certainty",
        /// People and product of regions, to hold totals against.
        region_stats: RegionStats = "region_stats",
        /// Who changed what, oldest first.
        changes: List<Change> = "changes",
    }
}

impl Dataset {
    /// A dataset without records.
    pub fn empty() -> Self {
        Self {
            format: "joba".to_owned(),
            version: Some(Num::Int(VERSION)),
            ..Self::default()
        }
    }

    /// The weight of a project of this status in percent; see [`Certainty::percent`].
    pub fn weight_percent(&self, status: Option<Status>) -> Option<f64> {
        match &self.certainty {
            Some(certainty) => certainty.percent(status),
            None => usual_percent(status.unwrap_or(Status::Unknown)),
        }
    }

    /// The source of this id.
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.sources.iter().find(|s| s.id == *id)
    }
}
