//! The sentences below a figure: what its signs mean, what it leaves out, where its numbers come from.

use std::collections::BTreeSet;

use super::describe::{self, counted};
use super::{Material, Measure};
use crate::i18n::Arg;
use crate::model::claim::{Claim, Known};
use crate::model::codes::Qualifier;
use crate::model::project::Project;
use crate::model::quantity::{Quantity, Total};
use crate::model::source::{Source, SourceId};

/// This many left-out projects are named, the rest is counted.
const NAMED: usize = 3;

/// What the signs mean that labels show, in one sentence; `shapes` are ids of messages about shapes that occur.
pub(super) fn signs(
    material: &Material<'_>,
    shown: &[Quantity],
    shapes: &[&'static str],
) -> Option<String> {
    let words = material.words;
    let has = |qualifier| shown.iter().any(|q| q.qualifier == qualifier);
    let mut parts = Vec::new();
    if has(Qualifier::Approx) {
        let share = tolerance(material).map(|share| words.number(share * 100.0, 0));
        parts.push(match share {
            Some(share) => words.fill("figure-sign-approx", &[("share", Arg::from(share))]),
            None => words.text("figure-sign-approx-sum"),
        });
    }
    let others = [
        (Qualifier::MoreThan, "figure-sign-more-than"),
        (Qualifier::AtLeast, "figure-sign-at-least"),
        (Qualifier::UpTo, "figure-sign-up-to"),
    ];
    let others = others.into_iter().filter(|(qualifier, _)| has(*qualifier));
    let ids = others.map(|(_, id)| id).chain(shapes.iter().copied());
    parts.extend(ids.map(|id| words.text(id)));
    (!parts.is_empty()).then(|| sentence(&parts.join("; ")))
}

/// The share that "about" is taken as, from the first statement that says so.
pub(super) fn tolerance(material: &Material<'_>) -> Option<f64> {
    counting(material)
        .flat_map(|row| [row.investment_usd, row.jobs, row.construction_jobs])
        .filter_map(Known::quantity)
        .find(|q| q.qualifier == Qualifier::Approx && q.headline > 0.0)
        .map(|q| q.high / q.headline - 1.0)
}

/// A full stop at the end, unless there is one.
fn sentence(text: &str) -> String {
    if text.ends_with('.') {
        text.to_owned()
    } else {
        format!("{text}.")
    }
}

/// What the figure leaves out, one sentence each.
pub(super) fn left_out(material: &Material<'_>, total: &Total) -> Vec<String> {
    let words = material.words;
    let excluded = material.rows.len() - counting(material).count();
    let mut notes = Vec::new();
    if let Some(note) = largest(material) {
        notes.push(note);
    }
    if excluded > 0 {
        notes.push(words.fill("figure-note-excluded", &counted(words, excluded)));
    }
    if total.no_rate > 0 {
        notes.push(words.fill("figure-note-no-rate", &counted(words, total.no_rate)));
    }
    notes
}

/// Which project the switch "without the largest" has left out.
pub(super) fn largest(material: &Material<'_>) -> Option<String> {
    if material.filter.without_largest == 0 {
        return None;
    }
    let all = crate::query::filter::Filter {
        without_largest: 0,
        ..material.filter.clone()
    };
    let words = material.words;
    let shown: BTreeSet<usize> = material.rows.iter().copied().collect();
    let mut left_out: Vec<(usize, Quantity)> = all
        .rows(material.index)
        .into_iter()
        .filter(|row| !shown.contains(row))
        .filter_map(|row| {
            let quantity = material.index.rows().get(row)?.investment_usd.quantity()?;
            Some((row, quantity))
        })
        .collect();
    left_out.sort_by(|a, b| b.1.headline.total_cmp(&a.1.headline));
    let named = left_out.iter().take(NAMED).filter_map(|(row, quantity)| {
        let name = material.dataset.projects.get(*row)?.name.get(words.lang());
        let amount = words.usd_short(quantity);
        let args = [
            ("name", Arg::from(name.to_owned())),
            ("amount", Arg::from(amount)),
        ];
        Some(words.fill("figure-note-largest-project", &args))
    });
    let mut names: Vec<String> = named.collect();
    if left_out.len() > NAMED {
        names.push(words.fill("figure-hover-more", &counted(words, left_out.len() - NAMED)));
    }
    let [n, count] = counted(words, left_out.len());
    let args = [n, count, ("names", Arg::from(names.join(", ")))];
    (!names.is_empty()).then(|| words.fill("figure-note-largest", &args))
}

/// The rows that count in totals.
fn counting<'a>(
    material: &'a Material<'_>,
) -> impl Iterator<Item = &'a crate::query::index::Row> + 'a {
    let rows = material.index.rows();
    material
        .rows
        .iter()
        .filter_map(|row| rows.get(*row))
        .filter(|row| row.is_in_totals)
}

/// Where the numbers come from, and how old they are.
pub(super) fn sources(material: &Material<'_>, measure: Measure) -> String {
    sources_with(material, measure, std::iter::empty())
}

/// The same with sources of other numbers behind those of the projects.
pub(super) fn sources_with<'a>(
    material: &Material<'a>,
    measure: Measure,
    others: impl Iterator<Item = &'a SourceId>,
) -> String {
    let projects = material
        .rows
        .iter()
        .filter_map(|row| material.dataset.projects.get(*row));
    let claims = projects.flat_map(|project| claims(project, measure));
    let ids = claims.filter_map(|claim| claim.source.as_ref());
    list_sources(material, ids.chain(others))
}

/// The sources of these ids, each once, and the state of knowledge.
pub(super) fn list_sources<'a>(
    material: &Material<'_>,
    ids: impl Iterator<Item = &'a SourceId>,
) -> String {
    let words = material.words;
    let mut seen = BTreeSet::new();
    let mut found: Vec<&Source> = Vec::new();
    for id in ids {
        if seen.insert(id)
            && let Some(source) = material.dataset.source(id)
        {
            found.push(source);
        }
    }
    let mut names: Vec<String> = Vec::new();
    for source in found {
        let name = source_name(material, source);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let state = match &material.dataset.as_of {
        Some(date) => words.fill("figure-as-of", &[("date", Arg::from(words.date(date)))]),
        None => words.text("figure-as-of-missing"),
    };
    if names.is_empty() {
        return sentence(&state);
    }
    let args = [("names", Arg::from(names.join("; ")))];
    let list = words.fill("figure-sources", &args);
    format!("{} {}", sentence(&list), sentence(&state))
}

/// The claims that a number of the figure rests on: the preferred one of each fact.
fn claims(project: &Project, measure: Measure) -> Vec<&Claim> {
    let facts = match measure {
        Measure::Investment => vec![&project.investment],
        Measure::Jobs => vec![
            &project.jobs.permanent,
            &project.jobs.unspecified,
            &project.jobs.construction,
        ],
        Measure::ConstructionJobs => vec![&project.jobs.construction],
        Measure::Projects => Vec::new(),
        Measure::JobsPerMillion => vec![
            &project.investment,
            &project.jobs.permanent,
            &project.jobs.unspecified,
        ],
    };
    facts.into_iter().filter_map(|fact| fact.first()).collect()
}

/// A source in short: its publisher, else its title without what stands in brackets; and its date.
pub(super) fn source_name(material: &Material<'_>, source: &Source) -> String {
    let words = material.words;
    let publisher = source.publisher.as_deref().map(str::trim);
    let name = publisher
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| {
            let title = source.title.get(words.lang());
            let short = title.split(" (").next().unwrap_or(title).trim();
            if short.is_empty() {
                source.id.as_str()
            } else {
                short
            }
        });
    match &source.date {
        Some(date) => format!("{name}, {}", words.date(date)),
        None => name.to_owned(),
    }
}

/// "Not on the map": projects without a stated region, with their amount.
pub(super) fn off_the_map(
    material: &Material<'_>,
    group: &crate::query::totals::Group,
    measure: Measure,
) -> String {
    let words = material.words;
    let [n, count] = counted(words, group.rows.len());
    if let Some(amount) = describe::total(words, &group.total, measure) {
        let args = [n, count, ("amount", Arg::from(amount))];
        return words.fill("figure-note-off-map", &args);
    }
    let id = format!("figure-note-off-map-silent-{}", describe::key(measure));
    words.fill(&id, &[n, count])
}
