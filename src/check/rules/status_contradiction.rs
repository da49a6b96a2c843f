//! A status that the milestones speak against: operating before its commissioning, at the beginning after its end.

use super::{Context, Issue, Node, Rule};
use crate::check::walk::Value;
use crate::model::codes::{Event, Status};
use crate::model::date::Date;
use crate::model::message::Message;
use crate::model::project::{Milestone, Project};

pub(super) const RULE: Rule = Rule {
    codes: &["status-contradiction"],
    look,
};

/// What speaks against a status.
struct Against<'a> {
    reason: &'static str,
    row: usize,
    field: &'static str,
    event: Event,
    date: &'a Date,
}

fn look(context: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    let Value::Project(project) = node.value else {
        return;
    };
    let Some((status, against)) = project
        .status
        .and_then(|status| Some((status, against(project, status, context)?)))
    else {
        return;
    };
    let position = project.milestones.file_index(against.row);
    let place = format!("milestones[{position}].{}", against.field);
    let name =
        |prefix: &str, code: &str| Message::new(format!("{prefix}-{}", code.replace('_', "-")));
    issues.push(
        node.warning_in(&place, "status-contradiction")
            .with("reason", against.reason)
            .with_value("status", name("status", status.code()))
            .with_value("event", name("event", against.event.code()))
            .with_value("date", against.date),
    );
}

/// The first milestone that speaks against the status.
fn against<'a>(project: &'a Project, status: Status, context: &Context<'_>) -> Option<Against<'a>> {
    let milestones = || project.milestones.iter().enumerate();
    let has_happened =
        |event: Event| milestones().any(|(_, m)| m.event == Some(event) && m.actual.is_some());
    if status == Status::Operating {
        let is_running = has_happened(Event::Commissioning) || has_happened(Event::FullCapacity);
        let ahead = |(row, m): (usize, &'a Milestone)| {
            let date = m
                .planned
                .as_ref()
                .filter(|d| d.earliest() > context.today)?;
            let event = m.event.filter(|e| *e == Event::Commissioning)?;
            let (reason, field) = ("planned-ahead", "planned");
            Some(Against {
                reason,
                row,
                field,
                event,
                date,
            })
        };
        return milestones().find_map(ahead).filter(|_| !is_running);
    }
    milestones().find_map(|(row, m)| {
        let event = m.event?;
        let date = m.actual.as_ref()?;
        let reason = happened_against(project, status, event, date)?;
        Some(Against {
            reason,
            row,
            field: "actual",
            event,
            date,
        })
    })
}

/// Why an event that has happened speaks against a status.
fn happened_against(
    project: &Project,
    status: Status,
    event: Event,
    date: &Date,
) -> Option<&'static str> {
    let is_end = matches!(event, Event::Commissioning | Event::FullCapacity);
    let is_work = is_end || event == Event::ConstructionStart;
    let since = project.status_date.as_ref();
    match status {
        Status::Concept | Status::Agreement | Status::Preparation | Status::Committed => {
            is_work.then_some("happened")
        }
        Status::Construction => is_end.then_some("happened"),
        Status::Cancelled => match since {
            Some(since) => (date.earliest() > since.latest()).then_some("after-cancelled"),
            None => is_end.then_some("happened"),
        },
        Status::Commissioning
        | Status::Operating
        | Status::OnHold
        | Status::Mothballed
        | Status::Closed
        | Status::Unknown => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{arg, expect_in_project, issues_in_project};

    fn record(status: &str, rest: &str, milestone: &str) -> String {
        format!(r#""status": "{status}", {rest} "milestones": [{{"event": {milestone}}}]"#)
    }

    fn reason(fields: &str) -> String {
        let issues = issues_in_project(fields);
        let found = issues.iter().find(|i| i.code == "status-contradiction");
        found.map_or_else(String::new, |issue| arg(issue, "reason"))
    }

    #[test]
    fn a_status_that_the_milestones_speak_against_is_a_warning() {
        expect_in_project(
            &record("operating", "", r#""commissioning", "planned": "2027""#),
            &["warning status-contradiction milestones[0].planned"],
        );
        for (status, rest, milestone, expected) in [
            (
                "agreement",
                "",
                r#""construction_start", "actual": "2025""#,
                "happened",
            ),
            (
                "construction",
                "",
                r#""commissioning", "actual": "2025""#,
                "happened",
            ),
            (
                "cancelled",
                "",
                r#""commissioning", "actual": "2025""#,
                "happened",
            ),
            (
                "cancelled",
                r#""status_date": "2024","#,
                r#""agreement", "actual": "2025""#,
                "after-cancelled",
            ),
        ] {
            assert_eq!(
                reason(&record(status, rest, milestone)),
                expected,
                "{status}"
            );
        }
    }

    #[test]
    fn what_can_be_true_is_not_doubted() {
        for (status, rest, milestone) in [
            ("operating", "", r#""commissioning", "planned": "2026""#),
            (
                "operating",
                "",
                r#""commissioning", "planned": "2027", "actual": "2025""#,
            ),
            ("operating", "", r#""full_capacity", "planned": "2028""#),
            (
                "construction",
                "",
                r#""construction_start", "actual": "2025""#,
            ),
            ("agreement", "", r#""agreement", "actual": "2025""#),
            (
                "cancelled",
                r#""status_date": "2026","#,
                r#""agreement", "actual": "2025""#,
            ),
            ("closed", "", r#""commissioning", "actual": "2025""#),
        ] {
            assert_eq!(reason(&record(status, rest, milestone)), "", "{status}");
        }
    }
}
