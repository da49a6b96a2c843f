//! Announced totals beside the sum of their members.

mod rest;

use std::collections::{BTreeMap, BTreeSet};

pub use rest::Rest;

use super::filter::Filter;
use crate::model::announcement::Announcement;
use crate::model::claim::{self, Known};
use crate::model::dataset::Dataset;
use crate::model::project::{Project, ProjectId};
use crate::model::quantity::{Quantity, Total};

/// One measure of an announcement.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// What was announced.
    pub announced: Known,
    /// What the members itemise.
    pub itemised: Total,
    /// The same as one statement; a single one keeps its own qualifier.
    pub sum: Option<Quantity>,
    /// Announced headline less itemised headline, where both are numbers.
    pub residual: Option<f64>,
    /// The same with its bounds, and what is more than announced.
    pub rest: Rest,
    /// Members that state no number.
    pub silent: Vec<ProjectId>,
}

impl Entry {
    /// What the members itemise of what was announced, 1 for all of it.
    pub fn share(&self) -> Option<f64> {
        let announced = self.announced.quantity()?.headline;
        let itemised = self.sum?.headline;
        (announced > 0.0).then(|| itemised / announced)
    }
}

/// An announcement held against its members.
#[derive(Clone, Debug, PartialEq)]
pub struct Ledger {
    /// Money in US dollars.
    pub investment: Entry,
    /// Permanent and unspecified jobs.
    pub jobs: Entry,
    /// Jobs while it is built.
    pub construction_jobs: Entry,
    /// Projects: how many were announced, and how many are named and in the dataset.
    pub projects: Entry,
    /// Members that are in the dataset.
    pub members: usize,
}

/// Holds an announcement against its members, those left out of totals included: the announcement counted them. A
/// member that is named twice counts once, one that is not in the dataset not at all.
pub fn ledger(dataset: &Dataset, announcement: &Announcement, tolerance: f64) -> Ledger {
    let (rows, _) = rows_of(dataset, announcement);
    ledger_of_rows(dataset, announcement, &rows, tolerance)
}

/// The same with the members' rows, which [`rows_of`] or [`Members::rows`] found.
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
        construction_jobs: entry(
            claim::known(&announcement.jobs.construction, tolerance),
            members,
            |p| p.construction_jobs(tolerance),
        ),
        projects: entry(
            claim::known(&announcement.count, tolerance),
            members,
            |_| Known::Stated(Quantity::whole(1.0)),
        ),
        members: members.len(),
    }
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

/// The rows of an announcement's members that are in the dataset, and how many are not; of two projects with one id the
/// first is meant.
pub fn rows_of(dataset: &Dataset, announcement: &Announcement) -> (Vec<usize>, usize) {
    let ids = each_once(announcement);
    let wanted: BTreeSet<&ProjectId> = ids.iter().copied().collect();
    let mut rows = BTreeMap::new();
    for (row, project) in dataset.projects.iter().enumerate() {
        if wanted.contains(&project.id) {
            rows.entry(&project.id).or_insert(row);
        }
    }
    Members { rows }.rows(announcement)
}

/// Which projects pass a filter.
#[derive(Debug)]
pub struct Passing {
    /// By row; `None` where there is no filter.
    rows: Option<Vec<bool>>,
}

impl Passing {
    /// The projects in `rows`, which are those that pass `filter`.
    pub fn of(dataset: &Dataset, filter: &Filter, rows: &[usize]) -> Self {
        if filter.is_empty() {
            return Self { rows: None };
        }
        let mut passes = vec![false; dataset.projects.len()];
        for row in rows {
            if let Some(passes) = passes.get_mut(*row) {
                *passes = true;
            }
        }
        Self { rows: Some(passes) }
    }

    /// Whether a project passes.
    pub fn has(&self, row: usize) -> bool {
        self.rows
            .as_ref()
            .is_none_or(|rows| rows.get(row) == Some(&true))
    }

    /// Whether an announcement with members in these rows is shown: one of them passes, or there is no filter.
    pub fn shows(&self, members: &[usize]) -> bool {
        self.rows.is_none() || members.iter().any(|row| self.has(*row))
    }
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

    /// The row of a project.
    pub fn row(&self, id: &ProjectId) -> Option<usize> {
        self.rows.get(id).copied()
    }

    /// The rows of an announcement's members that are in the dataset, and how many are not.
    pub fn rows(&self, announcement: &Announcement) -> (Vec<usize>, usize) {
        let ids = each_once(announcement);
        let rows: Vec<usize> = ids.iter().filter_map(|id| self.row(id)).collect();
        let absent = ids.len() - rows.len();
        (rows, absent)
    }
}

fn entry(announced: Known, members: &[&Project], known: impl Fn(&Project) -> Known) -> Entry {
    let mut itemised = Total::default();
    let mut silent = Vec::new();
    let mut only = None;
    for project in members {
        let known = known(project);
        itemised.add(known);
        match known.quantity() {
            Some(quantity) => only = Some(quantity),
            None => silent.push(project.id.clone()),
        }
    }
    let sum = if itemised.stated == 1 {
        only
    } else {
        itemised.quantity()
    };
    let residual = announced
        .quantity()
        .zip(sum)
        .map(|(announced, sum)| announced.headline - sum.headline);
    Entry {
        announced,
        itemised,
        sum,
        residual,
        rest: Rest::of(announced.quantity(), sum),
        silent,
    }
}
