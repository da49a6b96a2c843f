//! The table of projects: one row a project, with the numbers of its sources.

use super::cites::Cites;
use super::{Column, Ground, Line, Table, Tone};
use crate::figure::describe;
use crate::i18n::Arg;
use crate::i18n::claims::project_name;
use crate::model::claim::Known;
use crate::model::codes::Event;
use crate::model::project::{Milestone, Project};
use crate::model::visible::line;

/// This many investors are named, the rest is counted.
const NAMED: usize = 3;
/// The columns: message id, share of the width, whether they hold numbers.
const COLUMNS: [(&str, u8, bool); 6] = [
    ("report-column-project", 27, false),
    ("report-column-status", 14, false),
    ("report-column-investor", 18, false),
    ("report-column-investment", 15, true),
    ("report-column-jobs", 15, true),
    ("report-column-commissioning", 14, false),
];

/// The table of the projects in these rows, in this order.
pub(super) fn table(ground: &Ground<'_>, rows: &[usize], cites: &mut Cites<'_>) -> Table {
    let columns = COLUMNS.iter().map(|(id, share, is_number)| Column {
        name: ground.words.text(id),
        share: *share,
        is_number: *is_number,
    });
    let rows = rows.iter().filter_map(|row| {
        let project = ground.dataset.projects.get(*row)?;
        Some(self::row(ground, *row, project, cites))
    });
    Table {
        columns: columns.collect(),
        rows: rows.collect(),
    }
}

/// The rows of a table by what they state: the most money first, then the most jobs, then by name.
pub(super) fn ranked(ground: &Ground<'_>, mut rows: Vec<usize>) -> Vec<usize> {
    let of = |row: &usize| {
        let known = ground.index.rows().get(*row);
        let number = |known: Known| known.quantity().map_or(-1.0, |q| q.headline);
        known.map_or((-1.0, -1.0), |r| (number(r.investment_usd), number(r.jobs)))
    };
    rows.sort_by(|a, b| {
        let (a_of, b_of) = (of(a), of(b));
        let by_jobs = b_of.1.total_cmp(&a_of.1);
        b_of.0.total_cmp(&a_of.0).then(by_jobs).then(a.cmp(b))
    });
    rows
}

fn row(
    ground: &Ground<'_>,
    row: usize,
    project: &Project,
    cites: &mut Cites<'_>,
) -> Vec<Vec<Line>> {
    let words = ground.words;
    let known = ground.index.rows().get(row);
    let sources: Vec<usize> = project
        .sources()
        .iter()
        .map(|id| cites.number(id))
        .collect();
    let mut name = Line::new(Tone::Strong, project_name(words, project));
    name.cites = sources;
    let mut first = vec![name];
    first.extend(
        project
            .sector
            .map(|s| Line::new(Tone::Second, words.name(&s))),
    );
    if !project.is_in_totals() {
        let left_out = words.text("panel-not-in-totals");
        first.push(Line::new(Tone::Second, left_out));
    }
    let money = known.map_or(Known::NobodyLooked, |r| r.investment_usd);
    let jobs = known.map_or(Known::NobodyLooked, |r| r.jobs);
    let commissioning = commissioning(ground, project);
    let money = number(ground, money, |q| words.usd_short(q));
    let jobs = number(ground, jobs, |q| words.quantity(q, 0));
    vec![
        first,
        vec![stated(ground, project.status.map(|s| words.name(&s)))],
        investors(ground, project),
        vec![money],
        vec![jobs],
        vec![stated(ground, commissioning)],
    ]
}

/// When it was commissioned, else when it is to be.
fn commissioning(ground: &Ground<'_>, project: &Project) -> Option<String> {
    let words = ground.words;
    let is_that = |m: &&Milestone| m.event == Some(Event::Commissioning);
    let actual = project
        .milestones
        .iter()
        .filter(is_that)
        .find_map(|m| m.actual.as_ref());
    let actual = actual.map(|date| {
        let args = [("date", Arg::from(words.date(date)))];
        words.fill("report-actual", &args)
    });
    actual.or_else(|| {
        project
            .planned(Event::Commissioning)
            .map(|date| words.date(date))
    })
}

/// A value, or that there is none.
fn stated(ground: &Ground<'_>, value: Option<String>) -> Line {
    value.map_or_else(
        || Line::new(Tone::Missing, ground.words.text("missing-not-stated")),
        Line::plain,
    )
}

fn number(
    ground: &Ground<'_>,
    known: Known,
    shown: impl Fn(&crate::model::quantity::Quantity) -> String,
) -> Line {
    known.quantity().map_or_else(
        || Line::new(Tone::Missing, ground.words.why_missing(&known)),
        |quantity| Line::plain(shown(&quantity)),
    )
}

/// Who stands behind it, and the country it is counted under.
fn investors(ground: &Ground<'_>, project: &Project) -> Vec<Line> {
    let all = project.investors();
    if all.is_empty() {
        return vec![stated(ground, None)];
    }
    let mut names: Vec<String> = all.iter().take(NAMED).map(|name| line(name)).collect();
    if all.len() > NAMED {
        let more = describe::counted(ground.words, all.len() - NAMED);
        names.push(ground.words.fill("figure-hover-more", &more));
    }
    let mut lines = vec![Line::plain(names.join(", "))];
    let country = project.lead_country();
    lines.extend(country.map(|c| Line::new(Tone::Second, ground.words.name(&c))));
    lines
}
