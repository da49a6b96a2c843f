//! A planned date that has passed without news: no actual date, and no status that tells what became of it.

use super::{Context, Issue, Node, Rule};
use crate::check::walk::Value;
use crate::model::codes::{Event, Status};
use crate::model::date::Date;
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
        let is_overdue = project.is_overdue(milestone, context.today);
        if !is_overdue || is_stated_later(project, planned) || is_start(project, milestone) {
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

/// Whether the status was stated after the planned date, so that somebody has looked since.
fn is_stated_later(project: &Project, planned: &Date) -> bool {
    let status = project.status_date.as_ref();
    status.is_some_and(|status| status.earliest() > planned.latest())
}

/// Whether another rule, `planned-start-passed`, looks at this date: that of a start, where the status is known.
fn is_start(project: &Project, milestone: &Milestone) -> bool {
    let is_known = project.status.is_some_and(|s| s != Status::Unknown);
    is_known && milestone.event == Some(Event::ConstructionStart)
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
