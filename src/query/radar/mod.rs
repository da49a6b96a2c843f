//! The work list: projects whose state needs a look, each with its reason. It finds and suggests; it changes nothing.
//!
//! The rules read what the record says, and only dates: a plan has passed when its last possible day has, and an edit of
//! the record is no news of the project. What is muted in the record with a reason is told apart, as checks are.

mod evidence;
mod rules;
mod settings;

use jiff::civil::Date as Day;

pub use evidence::{Evidence, SourceDates, Witness, last_evidence};
pub use settings::{Order, RadarSettings};

use crate::model::codes::{Event, Status, codes};
use crate::model::dataset::Dataset;
use crate::model::project::Project;

codes! {
    /// Why a project needs a look, the most urgent first; its reason is the message `radar-reason-{code}`.
    pub enum Kind {
        SilentFourYears = "silent-four-years",
        CommissioningPassed = "commissioning-passed",
        SilentTwoYears = "silent-two-years",
        StartPassed = "start-passed",
        LongUnverified = "long-unverified",
        NeverVerified = "never-verified",
        NoDatedEvidence = "no-dated-evidence",
    }
}

codes! {
    /// How soon a look is needed. Message ids are `radar-urgency-{code}`.
    pub enum Urgency {
        First = "first",
        Next = "next",
        Later = "later",
        Unjudged = "unjudged",
    }
}

impl Kind {
    /// How soon a look is needed.
    pub fn urgency(self) -> Urgency {
        match self {
            Self::SilentFourYears | Self::CommissioningPassed => Urgency::First,
            Self::SilentTwoYears | Self::StartPassed => Urgency::Next,
            Self::LongUnverified | Self::NeverVerified => Urgency::Later,
            Self::NoDatedEvidence => Urgency::Unjudged,
        }
    }

    /// The code by which a record mutes it; where a check says the same, that of the check, so that one reason is enough.
    pub fn mute_code(self) -> &'static str {
        match self {
            Self::CommissioningPassed => "planned-date-passed",
            Self::StartPassed => "planned-start-passed",
            Self::SilentFourYears
            | Self::SilentTwoYears
            | Self::LongUnverified
            | Self::NeverVerified
            | Self::NoDatedEvidence => self.code(),
        }
    }

    /// Whether another status may be the answer; a person says which, unless the rule suggests one.
    pub fn is_about_status(self) -> bool {
        match self {
            Self::SilentFourYears
            | Self::CommissioningPassed
            | Self::SilentTwoYears
            | Self::StartPassed => true,
            Self::LongUnverified | Self::NeverVerified | Self::NoDatedEvidence => false,
        }
    }
}

/// What the rules go by besides the records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Today: the first day after a plan's last possible day makes it late.
    pub today: Day,
    /// After so many months a record should be verified again.
    pub verify_months: u32,
}

/// A project that needs a look, for one reason.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The row of the project.
    pub row: usize,
    /// Why.
    pub kind: Kind,
    /// The last day on which there was nothing to find; `None` where no date is the reason.
    pub until: Option<Day>,
    /// The milestone whose plan has passed, by place in the list of the record.
    pub milestone: Option<usize>,
    /// The newest dated evidence of the project.
    pub evidence: Option<Evidence>,
    /// The status that the rule of silence suggests; never applied by itself.
    pub suggestion: Option<Status>,
}

/// The findings of a dataset: by urgency, then kind, the longest due first, then by row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// What is open.
    pub open: Vec<Finding>,
    /// What the records mute with a reason, see [`crate::model::mute::MutedChecks::because`].
    pub muted: Vec<Finding>,
}

/// Looks at every project.
pub fn radar(dataset: &Dataset, rules: Rules) -> Report {
    let rows: Vec<usize> = (0..dataset.projects.len()).collect();
    radar_of(dataset, &rows, rules)
}

/// Looks at the projects in `rows`.
pub fn radar_of(dataset: &Dataset, rows: &[usize], rules: Rules) -> Report {
    let dates = SourceDates::of(dataset);
    let mut report = Report::default();
    for row in rows {
        let Some(project) = dataset.projects.get(*row) else {
            continue;
        };
        for finding in rules::findings(project, *row, &dates, rules) {
            let mutes = &project.muted_checks;
            match mutes.because(finding.kind.mute_code()) {
                Some(_) => report.muted.push(finding),
                None => report.open.push(finding),
            }
        }
    }
    for list in [&mut report.open, &mut report.muted] {
        list.sort_by_key(|f| (f.kind.urgency(), f.kind, f.until, f.row));
    }
    report
}

/// A plan whose last possible day has not passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ahead {
    /// The row of the project.
    pub row: usize,
    /// The milestone, by place in the list of the record.
    pub milestone: usize,
    /// The last day that the plan allows.
    pub until: Day,
}

/// The starts of construction and of operation that are still to come, the next one first.
pub fn ahead(dataset: &Dataset, rows: &[usize], today: Day) -> Vec<Ahead> {
    let mut found = Vec::new();
    for row in rows {
        let Some(project) = dataset.projects.get(*row) else {
            continue;
        };
        found.extend(ahead_of(project, *row, today));
    }
    found.sort_by_key(|a| (a.until, a.row, a.milestone));
    found
}

fn ahead_of(project: &Project, row: usize, today: Day) -> impl Iterator<Item = Ahead> {
    let milestones = project.milestones.iter().enumerate();
    milestones.filter_map(move |(milestone, m)| {
        let is_watched = matches!(
            m.event,
            Some(Event::ConstructionStart | Event::Commissioning)
        );
        let until = m.planned.as_ref()?.latest();
        let is_ahead = is_watched && until >= today && project.is_awaited(m);
        is_ahead.then_some(Ahead {
            row,
            milestone,
            until,
        })
    })
}

#[cfg(test)]
mod tests;
