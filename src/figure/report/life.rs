//! Points in the life of a project: planned and actual, with who says so.

use super::cites::Cites;
use super::{Fact, Ground, Line, Tone};
use crate::i18n::Arg;
use crate::model::project::{Milestone, Project};
use crate::model::visible::whole;

/// The points of one project with their notes, and what could not be read.
pub(super) fn of_project(
    ground: &Ground<'_>,
    project: &Project,
    cites: &mut Cites<'_>,
) -> Vec<Fact> {
    let words = ground.words;
    let lang = words.lang();
    let facts = project.milestones.iter().map(|milestone| {
        let mut lines = vec![point(ground, milestone, cites)];
        let note = milestone.note.as_ref().map(|n| whole(n.get(lang)));
        lines.extend(note.map(|n| Line::new(Tone::Second, n)));
        lines.extend(super::facts::broken(
            ground,
            milestone,
            &["event", "planned", "actual", "source", "note"],
        ));
        Fact {
            label: event(ground, milestone),
            lines,
        }
    });
    facts.collect()
}

fn event(ground: &Ground<'_>, milestone: &Milestone) -> String {
    milestone.event.map_or_else(
        || ground.words.text("event-other"),
        |event| ground.words.name(&event),
    )
}

/// What was planned and what came of it in one line.
fn point(ground: &Ground<'_>, milestone: &Milestone, cites: &mut Cites<'_>) -> Line {
    let words = ground.words;
    let dated = |id: &str, date: &crate::model::date::Date| {
        words.fill(id, &[("date", Arg::from(words.date(date)))])
    };
    let planned = milestone.planned.as_ref();
    let actual = milestone.actual.as_ref();
    let parts = [
        planned.map(|d| dated("report-planned", d)),
        actual.map(|d| dated("report-actual", d)),
    ];
    let mut parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() {
        parts.push(words.text("report-undated"));
    }
    Line::plain(parts.join(" · ")).citing(cites.of(milestone.source.as_ref()))
}
