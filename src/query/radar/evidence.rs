//! The newest dated evidence of a project: what the record itself or the sources that it cites are dated by.

use std::collections::HashMap;

use crate::model::dataset::Dataset;
use crate::model::date::Date;
use crate::model::project::Project;
use crate::model::source::SourceId;

/// What a date was taken from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Witness {
    /// The date of the status.
    Status,
    /// The actual date of a milestone, by place in the list of the record.
    Milestone(usize),
    /// The date of a source that the record cites.
    Source(SourceId),
    /// The date on which somebody held the record against its sources.
    Verified,
}

/// A date by which something was known of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The date as it is stated.
    pub date: Date,
    /// What it was taken from.
    pub witness: Witness,
}

/// The dates of the sources, for looking up; of two sources with one id the first one counts.
#[derive(Clone, Debug, Default)]
pub struct SourceDates<'a>(HashMap<&'a SourceId, Option<&'a Date>>);

impl<'a> SourceDates<'a> {
    /// Reads the sources of a dataset.
    pub fn of(dataset: &'a Dataset) -> Self {
        let mut dates = HashMap::with_capacity(dataset.sources.len());
        for source in &dataset.sources {
            dates.entry(&source.id).or_insert(source.date.as_ref());
        }
        Self(dates)
    }

    fn get(&self, id: &SourceId) -> Option<&'a Date> {
        self.0.get(id).copied().flatten()
    }
}

/// The newest dated evidence: the date of the status, the actual dates of milestones, the dates of the sources that the
/// record cites, and that of its verification. Not the date of an edit, for that says nothing about the project, and no
/// plan. Of dates of different precision the one that may be the latest counts.
pub fn last_evidence(project: &Project, sources: &SourceDates<'_>) -> Option<Evidence> {
    let status = project.status_date.as_ref();
    let status = status.map(|date| (date, Witness::Status));
    let milestones = project.milestones.iter().enumerate();
    let milestones =
        milestones.filter_map(|(at, m)| Some((m.actual.as_ref()?, Witness::Milestone(at))));
    let cited = project.sources().into_iter();
    let cited = cited.filter_map(|id| Some((sources.get(id)?, Witness::Source(id.clone()))));
    let verified = project.verified.as_ref().and_then(|v| v.date.as_ref());
    let verified = verified.map(|date| (date, Witness::Verified));
    let all = status
        .into_iter()
        .chain(milestones)
        .chain(cited)
        .chain(verified);
    // The first one stays where several are as late.
    let newest = all.reduce(|best, next| {
        let rank = |date: &Date| (date.latest(), date.earliest());
        if rank(next.0) > rank(best.0) {
            next
        } else {
            best
        }
    });
    newest.map(|(date, witness)| Evidence {
        date: date.clone(),
        witness,
    })
}
