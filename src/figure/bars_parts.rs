//! What bars are made of by status, and what is said of it.

use std::collections::BTreeMap;

use super::bars::{Bar, BarsFigure, Part, Split};
use super::bars_made::mark;
use super::describe::{self, counted};
use super::per::{Held, Per};
use super::phase::{Phase, rank};
use super::{Grouping, Material, Measure, Target, hover};
use crate::i18n::{Arg, Words};
use crate::model::codes::Status;
use crate::model::quantity::Total;
use crate::query::totals::{self, Group, Key};

/// The parts of a group that state a number, the surest first.
fn parts(material: &Material<'_>, group: &Group, measure: Measure, split: Split) -> Vec<Part> {
    let words = material.words;
    match split {
        Split::Plain => Vec::new(),
        Split::Stacked => {
            let mut statuses = statuses(material, group, measure);
            statuses.sort_by_key(|(status, _)| rank(*status));
            let part = |(status, own): &(Option<Status>, Group)| {
                let name = describe::group_name(words, &own.key);
                part(material, group, (*status, name), &[*status], own, measure)
            };
            statuses.iter().filter_map(part).collect()
        }
        Split::Grouped => {
            let all = statuses(material, group, measure);
            let part = |phase: &Phase| {
                let is_own = |(status, _): &&(Option<Status>, Group)| Phase::of(*status) == *phase;
                let own: Vec<_> = all.iter().filter(is_own).collect();
                let values: Vec<Option<Status>> = own.iter().map(|(status, _)| *status).collect();
                let rows: Vec<usize> = own.iter().flat_map(|(_, g)| g.rows.clone()).collect();
                let own = Group {
                    key: group.key.clone(),
                    total: totals::total(material.index, &rows, measure),
                    rows,
                };
                let name = words.text(&format!("phase-{}", phase.code()));
                let look = (Some(phase.status()), name);
                part(material, group, look, &values, &own, measure)
            };
            Phase::ALL.iter().filter_map(part).collect()
        }
    }
}

/// The same, held against what the bar is held against.
pub(super) fn held(
    material: &Material<'_>,
    held: &Held<'_>,
    group: &Group,
    split: Split,
) -> Vec<Part> {
    let measure = held.gauge.measure;
    let part = |part: Part| {
        let mark = held.mark(material.words, (&group.key, measure), part.mark)?;
        let mut hover = part.hover;
        if let Some(value) = held.gauge.value(material.words, &mark.quantity) {
            hover.insert(hover.len().min(1), value);
        }
        Some(Part {
            mark,
            hover,
            ..part
        })
    };
    let parts = parts(material, group, measure, split);
    parts.into_iter().filter_map(part).collect()
}

/// The group by status.
fn statuses(
    material: &Material<'_>,
    group: &Group,
    measure: Measure,
) -> Vec<(Option<Status>, Group)> {
    let groups = totals::by(material.index, &group.rows, measure, Grouping::Status);
    let status = |own: Group| match own.key {
        Key::Status(status) => Some((status, own)),
        Key::Region(_)
        | Key::Sector(_)
        | Key::Country(_)
        | Key::Investor(_)
        | Key::Type(_)
        | Key::Year(_) => None,
    };
    groups.into_iter().filter_map(status).collect()
}

/// A part with this look and name, of projects with these statuses; `None` where they state no number.
fn part(
    material: &Material<'_>,
    group: &Group,
    (status, name): (Option<Status>, String),
    statuses: &[Option<Status>],
    own: &Group,
    measure: Measure,
) -> Option<Part> {
    let mark = mark(material, own, measure)?;
    let of = describe::group_name(material.words, &group.key);
    let title = format!("{of} · {name}");
    let keys = statuses.iter().map(|status| Key::Status(*status));
    let values: Vec<Key> = [group.key.clone()].into_iter().chain(keys).collect();
    Some(Part {
        status,
        mark,
        total: own.total,
        hover: hover::about(material, title, own, &[measure]),
        is_selected: values.iter().all(|value| material.filter.has(value)),
        target: Target::Values(values),
        name,
    })
}

/// The words of the parts that occur, in their order.
pub(super) fn legend(bars: &[Bar]) -> Vec<(Option<Status>, String)> {
    let parts = bars.iter().flat_map(|bar| &bar.parts);
    let all: BTreeMap<u8, (Option<Status>, String)> = parts
        .map(|part| (rank(part.status), (part.status, part.name.clone())))
        .collect();
    all.into_values().collect()
}

/// "Investment by region and status, bn $".
pub(super) fn title(words: &Words, measure: Measure, by: Grouping) -> String {
    let by = words.text(&format!("bars-by-{}-and-status", by.code()));
    let id = format!("figure-title-{}", describe::key(measure));
    words.fill(&id, &[("by", Arg::from(by))])
}

/// What full and pale mean, where both occur.
pub(super) fn note(words: &Words, statuses: &[(Option<Status>, String)]) -> Option<String> {
    let has = |phases: &[Phase]| {
        let of = |(status, _): &(Option<Status>, String)| phases.contains(&Phase::of(*status));
        statuses.iter().any(of)
    };
    let is_told = has(&[Phase::Operating, Phase::Building]) && has(&[Phase::Planned]);
    is_told.then(|| words.text("bars-note-status"))
}

/// The three largest and how many there are, for somebody who cannot see the bars; split bars also by status.
pub(super) fn spoken(material: &Material<'_>, figure: &BarsFigure, all: &Total) -> String {
    let words = material.words;
    let mut bars: Vec<&Bar> = figure
        .bars
        .iter()
        .filter(|bar| bar.main.is_some())
        .collect();
    let headline = |bar: &Bar| bar.main.as_ref().map_or(0.0, |m| m.quantity.headline);
    bars.sort_by(|a, b| headline(b).total_cmp(&headline(a)));
    let most: Vec<String> = bars
        .iter()
        .take(3)
        .filter_map(|bar| Some(format!("{} {}", bar.name, bar.main.as_ref()?.label)))
        .collect();
    if most.is_empty() {
        return figure.frame.subtitle.clone();
    }
    let stated = figure.bars.iter().filter(|bar| bar.key.is_stated()).count();
    let [n, count] = counted(words, stated);
    let args = [n, count, ("most", Arg::from(most.join(", ")))];
    let id = match figure.by {
        Grouping::Region => "figure-spoken".to_owned(),
        by => format!("bars-spoken-{}", by.code()),
    };
    let mut sentences = vec![figure.frame.subtitle.clone(), words.fill(&id, &args)];
    sentences.extend(by_status(material, figure, all));
    let closed = |text: &String| text.trim_end_matches('.').to_owned();
    let joined: Vec<String> = sentences.iter().map(closed).collect();
    format!("{}.", joined.join(". "))
}

/// "By status: construction 12.3, agreement 15.0", of all groups together; not where totals are held against each region.
fn by_status(material: &Material<'_>, figure: &BarsFigure, all: &Total) -> Option<String> {
    let words = material.words;
    let is_held = figure.per != Per::Nothing;
    if figure.statuses.is_empty() || all.stated == 0 || is_held {
        return None;
    }
    let whole = Group {
        key: Key::Region(None),
        total: *all,
        rows: material.rows.to_vec(),
    };
    let parts = parts(material, &whole, figure.measure, figure.split);
    let said = parts.iter().map(|p| format!("{} {}", p.name, p.mark.label));
    let list: Vec<String> = said.collect();
    Some(words.fill(
        "bars-spoken-status-parts",
        &[("list", Arg::from(list.join(", ")))],
    ))
}
