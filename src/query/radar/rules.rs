//! The rules of the work list, each with where it comes from.

use jiff::ToSpan;
use jiff::civil::Date as Day;

use super::evidence::{Evidence, SourceDates, last_evidence};
use super::{Finding, Kind, Rules};
use crate::model::codes::{Event, Status};
use crate::model::project::{Milestone, Project};

/// Years without a sign of progress after which a project counts as shelved, here on hold: the rule by which Global
/// Energy Monitor sets statuses in its trackers (Methodology, "Status categories": no activity for two years).
const YEARS_TO_HOLD: i64 = 2;
/// Years without a sign of progress after which it counts as cancelled, by the same rule (four years).
const YEARS_TO_CANCEL: i64 = 4;

/// Every reason why a project needs a look.
pub(super) fn findings(
    project: &Project,
    row: usize,
    dates: &SourceDates<'_>,
    rules: Rules,
) -> Vec<Finding> {
    let evidence = last_evidence(project, dates);
    let finding = |kind, until, milestone, suggestion| Finding {
        row,
        kind,
        until,
        milestone,
        evidence: evidence.clone(),
        suggestion,
    };
    let mut found = Vec::new();
    if let Some((kind, until, status)) = silent(project.status, evidence.as_ref(), rules.today) {
        found.push(finding(kind, Some(until), None, Some(status)));
    }
    for (event, kind) in [
        (Event::Commissioning, Kind::CommissioningPassed),
        (Event::ConstructionStart, Kind::StartPassed),
    ] {
        if let Some((until, at)) = passed(project, event, rules.today) {
            found.push(finding(kind, Some(until), Some(at), None));
        }
    }
    found.extend(unverified(project, rules).map(|(kind, until)| finding(kind, until, None, None)));
    if evidence.is_none() && years(project.status).is_some() {
        // Whoever verifies it dates it; one finding says both.
        found.retain(|f| f.kind != Kind::NeverVerified);
        found.push(finding(Kind::NoDatedEvidence, None, None, None));
    }
    found
}

/// Silence: no dated evidence for two years, suggest on hold; for four, suggest cancelled. A project that is on hold is
/// asked about after four. Years are counted from the last day that the newest evidence allows.
fn silent(
    status: Option<Status>,
    evidence: Option<&Evidence>,
    today: Day,
) -> Option<(Kind, Day, Status)> {
    let first = years(status)?;
    let since = evidence?.date.latest();
    let after = |years: i64| {
        let until = since.checked_add(years.years()).ok()?;
        (until < today).then_some(until)
    };
    if let Some(until) = after(YEARS_TO_CANCEL) {
        return Some((Kind::SilentFourYears, until, Status::Cancelled));
    }
    let until = after(first).filter(|_| first == YEARS_TO_HOLD)?;
    Some((Kind::SilentTwoYears, until, Status::OnHold))
}

/// The years of silence after which a project is asked about first; `None` where silence says nothing: it runs, or it has
/// come to an end.
fn years(status: Option<Status>) -> Option<i64> {
    match status {
        Some(Status::Operating | Status::Cancelled | Status::Mothballed | Status::Closed) => None,
        Some(Status::OnHold) => Some(YEARS_TO_CANCEL),
        Some(
            Status::Concept
            | Status::Agreement
            | Status::Preparation
            | Status::Committed
            | Status::Construction
            | Status::Commissioning
            | Status::Unknown,
        )
        | None => Some(YEARS_TO_HOLD),
    }
}

/// A plan that has wholly passed without news, as [`Project::is_overdue`] has it, of the milestone that is longest due.
/// Commissioning that has begun is news of commissioning; and who has verified the record since, has seen the plan pass.
fn passed(project: &Project, event: Event, today: Day) -> Option<(Day, usize)> {
    if event == Event::Commissioning && project.status == Some(Status::Commissioning) {
        return None;
    }
    let verified = project.verified.as_ref().and_then(|v| v.date.as_ref());
    let is_seen = |until: Day| verified.is_some_and(|date| date.earliest() > until);
    let until = |m: &Milestone| Some(m.planned.as_ref()?.latest());
    let milestones = project.milestones.iter().enumerate();
    milestones
        .filter(|(_, m)| m.event == Some(event) && project.is_overdue(m, today))
        .filter_map(|(at, m)| Some((until(m)?, at)))
        .filter(|(until, _)| !is_seen(*until))
        .min()
}

/// Never verified, or longer ago than the person has set.
fn unverified(project: &Project, rules: Rules) -> Option<(Kind, Option<Day>)> {
    let date = project.verified.as_ref().and_then(|v| v.date.as_ref());
    if date.is_none() {
        return Some((Kind::NeverVerified, None));
    }
    let date = project.long_unverified(rules.today, rules.verify_months)?;
    let months = i64::from(rules.verify_months).months();
    Some((Kind::LongUnverified, date.latest().checked_add(months).ok()))
}
