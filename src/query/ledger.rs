//! Announced totals beside the sum of their members.

use std::collections::BTreeMap;

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
    ledger_of(
        dataset,
        announcement,
        &members(dataset, announcement),
        tolerance,
    )
}

/// The same with the members' rows, which [`Members::rows`] found.
pub fn ledger_of_rows(
    dataset: &Dataset,
    announcement: &Announcement,
    rows: &[usize],
    tolerance: f64,
) -> Ledger {
    let projects = rows.iter().filter_map(|row| dataset.projects.get(*row));
    let members: Vec<&Project> = projects.collect();
    ledger_of(dataset, announcement, &members, tolerance)
}

fn ledger_of(
    dataset: &Dataset,
    announcement: &Announcement,
    members: &[&Project],
    tolerance: f64,
) -> Ledger {
    let rates = &dataset.rates;
    Ledger {
        investment: entry(
            claim::known_usd(&announcement.investment, rates, tolerance),
            members,
            |p| p.investment_usd(rates, tolerance),
        ),
        jobs: entry(announcement.jobs.headline(tolerance), members, |p| {
            p.headline_jobs(tolerance)
        }),
        count: claim::known(&announcement.count, tolerance),
        members: members.len(),
    }
}

fn members<'a>(dataset: &'a Dataset, announcement: &Announcement) -> Vec<&'a Project> {
    let find = |id: &&ProjectId| dataset.projects.iter().find(|p| p.id == **id);
    each_once(announcement).iter().filter_map(find).collect()
}

/// The ids of the members, each once, in the order in which they stand.
fn each_once(announcement: &Announcement) -> Vec<&ProjectId> {
    let mut ids: Vec<&ProjectId> = Vec::new();
    for id in &announcement.members {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

/// Finds the members of many announcements.
pub struct Members<'a> {
    rows: BTreeMap<&'a ProjectId, usize>,
}

impl<'a> Members<'a> {
    /// Looks through the projects once; of two with one id the first is meant.
    pub fn of(dataset: &'a Dataset) -> Self {
        let mut rows = BTreeMap::new();
        for (row, project) in dataset.projects.iter().enumerate() {
            rows.entry(&project.id).or_insert(row);
        }
        Self { rows }
    }

    /// The rows of an announcement's members that are in the dataset, and how many are not.
    pub fn rows(&self, announcement: &Announcement) -> (Vec<usize>, usize) {
        let ids = each_once(announcement);
        let rows: Vec<usize> = ids
            .iter()
            .filter_map(|id| self.rows.get(id).copied())
            .collect();
        let absent = ids.len() - rows.len();
        (rows, absent)
    }
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
