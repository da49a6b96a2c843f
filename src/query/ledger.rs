//! Announced totals beside the sum of their members.

use crate::model::announcement::Announcement;
use crate::model::claim::Known;
use crate::model::dataset::Dataset;
use crate::model::project::ProjectId;
use crate::model::quantity::Total;

/// One measure of an announcement.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// What was announced.
    pub announced: Known,
    /// What the members itemise.
    pub itemised: Total,
    /// Announced headline less itemised headline, where both are numbers.
    pub residual: Option<f64>,
    /// Members that state no number.
    pub silent: Vec<ProjectId>,
}

/// An announcement held against its members.
#[derive(Clone, Debug, PartialEq)]
pub struct Ledger {
    /// Money in US dollars.
    pub investment: Entry,
    /// Permanent and unspecified jobs.
    pub jobs: Entry,
    /// Announced number of projects.
    pub count: Known,
    /// Members that are in the dataset.
    pub members: usize,
}

/// Holds an announcement against its members.
pub fn ledger(dataset: &Dataset, announcement: &Announcement, tolerance: f64) -> Ledger {
    let _ = (dataset, announcement, tolerance);
    todo!()
}
