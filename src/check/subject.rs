//! Which record an issue is about.

use crate::model::dataset::Dataset;
use crate::model::mute::MutedChecks;

/// Which record an issue is about, by its row; unreadable list items are not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    /// The dataset's own fields, its history, or an item of a list that cannot be read.
    Dataset,
    /// A rate of exchange.
    Rate(usize),
    /// A source.
    Source(usize),
    /// A project.
    Project(usize),
    /// An announcement.
    Announcement(usize),
    /// A statistic of a region.
    RegionStat(usize),
}

impl Subject {
    /// The checks that stay silent about it; the dataset itself has none.
    pub fn mutes(self, dataset: &Dataset) -> Option<&MutedChecks> {
        match self {
            Self::Dataset => None,
            Self::Rate(row) => dataset.rates.get(row).map(|r| &r.muted_checks),
            Self::Source(row) => dataset.sources.get(row).map(|s| &s.muted_checks),
            Self::Project(row) => dataset.projects.get(row).map(|p| &p.muted_checks),
            Self::Announcement(row) => dataset.announcements.get(row).map(|a| &a.muted_checks),
            Self::RegionStat(row) => dataset.region_stats.get(row).map(|s| &s.muted_checks),
        }
    }
}
