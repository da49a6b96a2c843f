//! A planned start of construction that has passed while the project still stands before it.

use super::{Context, Issue, Node, Rule};
use crate::check::walk::Value;
use crate::model::codes::{Event, Status};

pub(super) const RULE: Rule = Rule {
    codes: &["planned-start-passed"],
    look,
};

fn look(context: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    let Value::Project(project) = node.value else {
        return;
    };
    let Some(status) = project.status.filter(|s| s.is_before_construction()) else {
        return;
    };
    for (row, milestone) in project.milestones.iter().enumerate() {
        if milestone.event == Some(Event::ConstructionStart)
            && let Some(planned) = &milestone.planned
            && planned.latest() < context.today
        {
            let position = project.milestones.file_index(row);
            let place = format!("milestones[{position}].planned");
            issues.push(
                node.warning_in(&place, "planned-start-passed")
                    .with_value("date", planned)
                    .with("status", Status::code(status)),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect_in_project;

    #[test]
    fn a_start_that_has_passed_before_construction_is_a_warning() {
        let start = |status: &str, planned: &str| {
            format!(
                r#""status": "{status}", "milestones": [{{"event": "construction_start", "planned": "{planned}"}}]"#
            )
        };
        let warning = &["warning planned-start-passed milestones[0].planned"];
        expect_in_project(&start("agreement", "2026-21"), warning);
        expect_in_project(&start("agreement", "2026-06-14"), warning);
        for (status, planned) in [
            ("construction", "2026-21"),
            ("on_hold", "2026-21"),
            ("agreement", "2026-06-15"),
            ("agreement", "2026"),
            ("agreement", "2026-05/.."),
        ] {
            expect_in_project(&start(status, planned), &[]);
        }
    }
}
