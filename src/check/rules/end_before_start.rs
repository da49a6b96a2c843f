//! Milestones in an impossible order: commissioning before the start of construction, full capacity before either.
//!
//! Dates are of some precision; only an order that holds for every day they allow is reported.

use super::{Context, Issue, Node, Rule};
use crate::check::walk::Value;
use crate::model::codes::Event;
use crate::model::date::Date;
use crate::model::project::{Milestone, Project};

pub(super) const RULE: Rule = Rule {
    codes: &["end-before-start"],
    look,
};

fn look(_: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    let Value::Project(project) = node.value else {
        return;
    };
    for (row, milestone) in project.milestones.iter().enumerate() {
        let planned = |m: &Milestone| m.planned.clone();
        let actual = |m: &Milestone| m.actual.clone();
        for (field, start) in [
            ("planned", impossible_start(project, milestone, planned)),
            ("actual", impossible_start(project, milestone, actual)),
        ] {
            let Some((start_event, start, end)) = start else {
                continue;
            };
            let position = project.milestones.file_index(row);
            let place = format!("milestones[{position}].{field}");
            issues.push(
                node.warning_in(&place, "end-before-start")
                    .with("event", milestone.event.map_or("", Event::code))
                    .with_value("date", &end)
                    .with("start-event", start_event.code())
                    .with_value("start", &start),
            );
        }
    }
}

/// An earlier event that is dated after this milestone has certainly passed: the event, its date, this one's date.
fn impossible_start(
    project: &Project,
    end: &Milestone,
    date: impl Fn(&Milestone) -> Option<Date>,
) -> Option<(Event, Date, Date)> {
    let end_rank = rank(end.event?)?;
    let end_date = date(end)?;
    project.milestones.iter().find_map(|start| {
        let event = start.event?;
        let start_date = date(start)?;
        let is_impossible = rank(event)? < end_rank && end_date.latest() < start_date.earliest();
        is_impossible.then(|| (event, start_date, end_date.clone()))
    })
}

/// The order in which a plant goes through its life; `None` where any order is possible.
fn rank(event: Event) -> Option<u8> {
    match event {
        Event::ConstructionStart => Some(0),
        Event::Commissioning => Some(1),
        Event::FullCapacity => Some(2),
        Event::Announced | Event::Agreement | Event::Other => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect_in_project;

    fn milestones(start: &str, end: &str) -> String {
        format!(
            r#""status": "on_hold", "milestones": [
                {{"event": "commissioning", "planned": "{end}"}},
                {{"event": "construction_start", "planned": "{start}"}}]"#
        )
    }

    #[test]
    fn an_end_that_is_certainly_before_its_start_is_a_warning() {
        let warning = &["warning end-before-start milestones[0].planned"];
        expect_in_project(&milestones("2027", "2026-04"), warning);
        expect_in_project(&milestones("2027-03", "../2026"), warning);
        for (start, end) in [
            ("2026", "2026-04"),
            ("2026-12", "2026"),
            ("2027~/2028", "2027"),
        ] {
            expect_in_project(&milestones(start, end), &[]);
        }
    }

    #[test]
    fn actual_dates_are_held_against_actual_dates() {
        expect_in_project(
            r#""status": "operating", "milestones": [
                {"event": "commissioning", "planned": "2025", "actual": "2024"},
                {"event": "full_capacity", "actual": "2023"}]"#,
            &["warning end-before-start milestones[1].actual"],
        );
    }
}
