//! A planned date that has passed without news: no actual date, and no status that tells what became of it.

use super::{Context, Issue, Node, Rule};
use crate::check::walk::Value;
use crate::model::codes::{Event, Status};
use crate::model::message::Message;
use crate::model::project::{Milestone, Project};

pub(super) const RULE: Rule = Rule {
    codes: &["planned-date-passed"],
    look,
};

fn look(context: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    let Value::Project(project) = node.value else {
        return;
    };
    for (row, milestone) in project.milestones.iter().enumerate() {
        let Some(planned) = &milestone.planned else {
            continue;
        };
        if planned.latest() >= context.today || has_news(project, milestone) {
            continue;
        }
        let position = project.milestones.file_index(row);
        let issue = node.warning_in(
            &format!("milestones[{position}].planned"),
            "planned-date-passed",
        );
        let event = milestone.event.unwrap_or(Event::Other).code();
        let event = Message::new(format!("event-{}", event.replace('_', "-")));
        issues.push(issue.with_value("event", event).with_value("date", planned));
    }
}

/// Whether the record tells what became of a planned date: its actual date, that of the same event in another entry, a
/// status that was stated later, or one that can only follow the event.
fn has_news(project: &Project, milestone: &Milestone) -> bool {
    let is_same = |other: &&Milestone| milestone.event.is_some() && other.event == milestone.event;
    let mut same = project.milestones.iter().filter(is_same);
    let is_stated_later = match (&project.status_date, &milestone.planned) {
        (Some(status), Some(planned)) => status.earliest() > planned.latest(),
        (Some(_) | None, _) => false,
    };
    let is_told = project
        .status
        .is_some_and(|status| tells(status, milestone.event));
    milestone.actual.is_some() || is_told || is_stated_later || same.any(|m| m.actual.is_some())
}

/// Whether a status alone says what became of an event.
fn tells(status: Status, event: Option<Event>) -> bool {
    if matches!(
        status,
        Status::OnHold | Status::Cancelled | Status::Mothballed | Status::Closed
    ) {
        return true;
    }
    if status == Status::Unknown {
        return false;
    }
    match event {
        // While the status stands before construction, `planned-start-passed` says so.
        Some(Event::Announced | Event::ConstructionStart) => true,
        Some(Event::Agreement) => status >= Status::Agreement,
        Some(Event::Commissioning) => status >= Status::Operating,
        Some(Event::FullCapacity | Event::Other) | None => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect_in_project;

    fn expect(status: &str, milestone: &str, is_warned: bool) {
        let warning = "warning planned-date-passed milestones[0].planned";
        let expected = if is_warned { vec![warning] } else { vec![] };
        expect_in_project(
            &format!(r#""status": "{status}", "milestones": [{{{milestone}}}]"#),
            &expected,
        );
    }

    #[test]
    fn a_planned_date_that_passed_in_silence_is_a_warning() {
        let planned = |event: &str, date: &str| {
            format!(r#""event": "{event}", "planned": "{date}"}}, {{"event": "other""#)
        };
        expect("construction", &planned("commissioning", "2026-21"), true);
        expect("operating", &planned("full_capacity", "2025"), true);
        expect("unknown", &planned("commissioning", "2025"), true);
        expect("concept", &planned("agreement", "2025"), true);
        expect("construction", r#""planned": "2025""#, true);
        for (status, event, date) in [
            ("construction", "commissioning", "2026"),
            ("construction", "commissioning", "2026-06-15"),
            ("construction", "construction_start", "2025"),
            ("operating", "commissioning", "2025"),
            ("on_hold", "commissioning", "2025"),
            ("agreement", "agreement", "2025"),
        ] {
            expect(status, &planned(event, date), false);
        }
    }

    #[test]
    fn an_actual_date_or_a_later_status_is_news() {
        expect(
            "operating",
            r#""event": "full_capacity", "planned": "2025", "actual": "2025-12""#,
            false,
        );
        expect(
            "construction",
            r#""event": "other", "planned": "2024"}, {"event": "other", "actual": "2025""#,
            false,
        );
        expect_in_project(
            r#""status": "construction", "status_date": "2026-03", "milestones": [{"event": "commissioning", "planned": "2025"}]"#,
            &[],
        );
    }
}
