//! Announced totals beside the sum of their members.

use crate::model::announcement::Announcement;
use crate::model::claim::{self, Known};
use crate::model::dataset::Dataset;
use crate::model::project::{Project, ProjectId};
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

/// Holds an announcement against its members, those left out of totals included: the announcement counted them. A
/// member that is named twice counts once, one that is not in the dataset not at all.
pub fn ledger(dataset: &Dataset, announcement: &Announcement, tolerance: f64) -> Ledger {
    let members = members(dataset, announcement);
    let rates = &dataset.rates;
    Ledger {
        investment: entry(
            claim::known_usd(&announcement.investment, rates, tolerance),
            &members,
            |p| p.investment_usd(rates, tolerance),
        ),
        jobs: entry(announcement.jobs.headline(tolerance), &members, |p| {
            p.headline_jobs(tolerance)
        }),
        count: claim::known(&announcement.count, tolerance),
        members: members.len(),
    }
}

fn members<'a>(dataset: &'a Dataset, announcement: &Announcement) -> Vec<&'a Project> {
    let mut ids: Vec<&ProjectId> = Vec::new();
    for id in &announcement.members {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    let find = |id: &ProjectId| dataset.projects.iter().find(|p| p.id == *id);
    ids.into_iter().filter_map(find).collect()
}

fn entry(announced: Known, members: &[&Project], known: impl Fn(&Project) -> Known) -> Entry {
    let mut itemised = Total::default();
    let mut silent = Vec::new();
    for project in members {
        let known = known(project);
        itemised.add(known);
        if known.quantity().is_none() {
            silent.push(project.id.clone());
        }
    }
    let residual = announced
        .quantity()
        .zip(itemised.sum())
        .map(|(announced, sum)| announced.headline - sum.headline);
    Entry {
        announced,
        itemised,
        residual,
        silent,
    }
}
