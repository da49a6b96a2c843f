//! The words around the capacity ladder: title, coverage, legend, notes.

use std::collections::BTreeSet;

use super::bars::Mark;
use super::describe::counted;
use super::ladder::{Climb, LadderFigure, Look, Panel, Rung};
use super::{Frame, Material, Target, filter_words, notes as common};
use crate::i18n::{Arg, Words};
use crate::model::quantity::Quantity;

/// This many things are named in a sentence, the rest is counted.
const NAMED: usize = 3;

/// Title, filter and coverage, sources.
pub(super) fn frame(material: &Material<'_>, panels: &[Panel]) -> Frame {
    let words = material.words;
    let rows: BTreeSet<usize> = panels
        .iter()
        .flat_map(|panel| &panel.climbs)
        .filter(|climb| climb.rungs.iter().any(|rung| rung.mark.is_some()))
        .filter_map(|climb| match climb.target {
            Target::Project(row) => Some(row),
            Target::Values(_) => None,
        })
        .collect();
    let filter = filter_words::filter(words, material.index, material.filter);
    let [n, count] = counted(words, rows.len());
    let all = words.number(material.rows.len() as f64, 0);
    let args = [
        n,
        count,
        ("all", Arg::from(material.rows.len())),
        ("all-count", Arg::from(all)),
    ];
    let coverage = words.fill("ladder-coverage", &args);
    let message = match (material.rows.is_empty(), panels.is_empty()) {
        (true, _) => Some(words.text("figure-empty")),
        (false, true) => Some(words.text("ladder-empty")),
        (false, false) => None,
    };
    Frame {
        lang: words.lang(),
        title: words.text("ladder-title"),
        subtitle: format!("{filter} · {coverage}"),
        notes: Vec::new(),
        sources: sources(material),
        credit: String::new(),
        spoken: String::new(),
        message,
    }
}

/// The sources of the preferred claims.
fn sources(material: &Material<'_>) -> String {
    let projects = material.rows.iter();
    let ids = projects
        .filter_map(|row| material.dataset.projects.get(*row))
        .flat_map(|project| project.capacity.iter())
        .filter_map(|capacity| capacity.claims.first()?.source.as_ref());
    common::list_sources(material, ids)
}

/// The looks that occur, in the order of a project's life, the outline last.
pub(super) fn legend(words: &Words, panels: &[Panel]) -> Vec<(Look, String)> {
    let looks: BTreeSet<Look> = rungs(panels)
        .filter(|rung| rung.mark.is_some())
        .map(|rung| rung.look)
        .collect();
    let named = |look: Look| (look, look_words(words, look));
    looks.into_iter().map(named).collect()
}

/// What a look means.
pub(super) fn look_words(words: &Words, look: Look) -> String {
    match look {
        Look::Filled(phase) => words.text(&format!("ladder-phase-{}", phase.code())),
        Look::Outlined => words.text("ladder-possible"),
    }
}

fn rungs(panels: &[Panel]) -> impl Iterator<Item = &Rung> {
    let climbs = panels.iter().flat_map(|panel| &panel.climbs);
    climbs.flat_map(|climb: &Climb| &climb.rungs)
}

/// What has to be known to read it; `silent` are capacities that no panel shows because nobody states a number.
pub(super) fn notes(
    material: &Material<'_>,
    figure: &LadderFigure,
    silent: &[String],
) -> Vec<String> {
    let words = material.words;
    let marks: Vec<&Mark> = rungs(&figure.panels)
        .filter_map(|r| r.mark.as_ref())
        .collect();
    let shown: Vec<Quantity> = marks.iter().map(|mark| mark.quantity).collect();
    let mut shapes = Vec::new();
    if marks.iter().any(|mark| mark.whisker().is_some()) {
        shapes.push("figure-shape-whisker");
    }
    if marks.iter().any(|mark| mark.quantity.is_open) {
        shapes.push("figure-shape-arrow");
    }
    let mut found = Vec::new();
    if !figure.panels.is_empty() {
        found.push(words.text("ladder-note-axes"));
        found.push(words.text("ladder-note-stage"));
    }
    if figure
        .panels
        .iter()
        .any(|p| p.climbs.iter().any(|c| c.rungs.len() > 1))
    {
        found.push(words.text("ladder-note-phases"));
    }
    found.extend(common::signs(material, &shown, &shapes));
    if !silent.is_empty() {
        let args = counted(words, silent.len());
        let [n, count] = args;
        let args = [n, count, ("names", Arg::from(some(words, silent, "; ")))];
        found.push(words.fill("ladder-note-silent", &args));
    }
    found.extend(common::largest(material));
    found
}

/// The first few, and how many more.
fn some(words: &Words, names: &[String], between: &str) -> String {
    let mut shown: Vec<String> = names.iter().take(NAMED).cloned().collect();
    if names.len() > NAMED {
        shown.push(words.fill("figure-hover-more", &counted(words, names.len() - NAMED)));
    }
    shown.join(between)
}

/// How many products, and what the first panels hold.
pub(super) fn spoken(material: &Material<'_>, figure: &LadderFigure) -> String {
    let words = material.words;
    if figure.panels.is_empty() {
        return figure.frame.subtitle.clone();
    }
    let panels: Vec<String> = figure.panels.iter().map(in_words).collect();
    let [n, count] = counted(words, panels.len());
    let args = [n, count, ("names", Arg::from(some(words, &panels, "; ")))];
    let list = words.fill("ladder-spoken", &args);
    format!("{}. {list}", figure.frame.subtitle)
}

/// "Cement, million t/yr: plant Phase 1 1.3, Phase 2 ≤ 2.5".
fn in_words(panel: &Panel) -> String {
    let climb = |climb: &Climb| {
        let rungs = climb.rungs.iter().filter_map(|rung| {
            let label = &rung.mark.as_ref()?.label;
            Some(format!("{} {label}", rung.name).trim().to_owned())
        });
        format!("{} {}", climb.name, rungs.collect::<Vec<_>>().join(", "))
    };
    let climbs: Vec<String> = panel.climbs.iter().take(NAMED).map(climb).collect();
    format!("{}: {}", panel.title, climbs.join(", "))
}
