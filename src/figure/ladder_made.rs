//! Makes the capacity ladder: capacities gathered by product, unit and direction, each stage as its sources state it.

use std::collections::BTreeMap;

use super::bars::{Mark, Order};
use super::describe;
use super::ladder::{Climb, Flow, LadderFigure, LadderSettings, Look, Panel, Rung};
use super::phase::Phase;
use super::{Material, Target, bars_made, ladder_words, notes};
use crate::i18n::collate::Collation;
use crate::i18n::{Arg, Words};
use crate::model::claim::{self, Claim, Known};
use crate::model::codes::{Direction, Lang, Status};
use crate::model::fold::fold;
use crate::model::project::{Capacity, Project};
use crate::model::quantity::Quantity;

/// What makes two capacities comparable: direction, product and unit, folded.
type Key = (bool, String, String);

/// The capacities of one product and unit: row of the project and its entries.
type Entries<'a> = BTreeMap<usize, Vec<&'a Capacity>>;

/// Makes the figure.
pub(super) fn make(material: &Material<'_>, settings: &LadderSettings) -> LadderFigure {
    let groups = groups(material, settings.flow);
    let mut panels = Vec::new();
    let mut silent = Vec::new();
    for entries in groups.values() {
        match panel(material, settings, entries) {
            Some(panel) => panels.push(panel),
            None => silent.extend(silent_names(material, entries)),
        }
    }
    let collation = Collation::new(material.words.lang());
    panels.sort_by(|a, b| {
        let size = |panel: &Panel| {
            let rungs: usize = panel.climbs.iter().map(|climb| climb.rungs.len()).sum();
            (panel.climbs.len(), rungs)
        };
        let by_size = size(b).cmp(&size(a));
        by_size.then_with(|| collation.compare(&a.title, &b.title))
    });
    let mut figure = LadderFigure {
        frame: ladder_words::frame(material, &panels),
        legend: ladder_words::legend(material.words, &panels),
        panels,
    };
    figure.frame.notes = ladder_words::notes(material, &figure, &silent);
    figure.frame.spoken = ladder_words::spoken(material, &figure);
    figure
}

/// The capacities of the rows, by what makes them comparable; the order is that of the file where nothing else decides.
fn groups<'a>(material: &Material<'a>, flow: Flow) -> BTreeMap<Key, Entries<'a>> {
    let mut groups: BTreeMap<Key, Entries<'a>> = BTreeMap::new();
    for row in material.rows {
        let Some(project) = material.dataset.projects.get(*row) else {
            continue;
        };
        for capacity in project.capacity.iter().filter(|c| is_wanted(c, flow)) {
            let entries = groups.entry(key(capacity)).or_default();
            entries.entry(*row).or_default().push(capacity);
        }
    }
    groups
}

fn is_wanted(capacity: &Capacity, flow: Flow) -> bool {
    match flow {
        Flow::Both => true,
        Flow::Output => !is_input(capacity),
        Flow::Input => is_input(capacity),
    }
}

fn is_input(capacity: &Capacity) -> bool {
    capacity.direction == Some(Direction::Input)
}

fn key(capacity: &Capacity) -> Key {
    let unit = capacity.unit.as_deref().unwrap_or_default().trim();
    (
        is_input(capacity),
        fold(capacity.product.get(Lang::En).trim()),
        unit.to_owned(),
    )
}

/// The panel of a product and unit; `None` where nobody states a number.
fn panel(
    material: &Material<'_>,
    settings: &LadderSettings,
    entries: &Entries<'_>,
) -> Option<Panel> {
    let known = |capacity: &Capacity| claim::known(&capacity.claims, material.index.tolerance());
    let all = || entries.values().flatten().copied();
    let most = all()
        .filter_map(|capacity| known(capacity).quantity())
        .map(|quantity| quantity.high)
        .reduce(f64::max)?;
    let (unit, scale) = scale(most);
    let first = all().next()?;
    let climb = |(row, entries): (&usize, &Vec<&Capacity>)| climb(material, *row, entries, unit);
    let mut climbs: Vec<Climb> = entries.iter().filter_map(climb).collect();
    order(&mut climbs, settings.order, material.words);
    Some(Panel {
        title: title(material.words, first, scale),
        unit,
        climbs,
    })
}

/// What one unit of the axis is, and the message that names it.
fn scale(most: f64) -> (f64, Option<&'static str>) {
    match most {
        v if v >= 1e9 => (1e9, Some("ladder-unit-billion")),
        v if v >= 1e6 => (1e6, Some("ladder-unit-million")),
        v if v >= 1e4 => (1e3, Some("ladder-unit-thousand")),
        _ => (1.0, None),
    }
}

/// "Cement, million t/yr".
fn title(words: &Words, capacity: &Capacity, scale: Option<&'static str>) -> String {
    let unit = unit_words(words, capacity);
    let unit = match scale {
        Some(id) => words.fill(id, &[("unit", Arg::from(unit))]),
        None => unit,
    };
    let id = if is_input(capacity) {
        "ladder-panel-input"
    } else {
        "ladder-panel"
    };
    let args = [
        ("product", Arg::from(product(words, capacity))),
        ("unit", Arg::from(unit)),
    ];
    words.fill(id, &args)
}

fn unit_words(words: &Words, capacity: &Capacity) -> String {
    match capacity.unit.as_deref().map(str::trim) {
        Some(unit) if !unit.is_empty() => words.unit(unit, None),
        Some(_) | None => words.text("ladder-no-unit"),
    }
}

fn product(words: &Words, capacity: &Capacity) -> String {
    match capacity.product.get(words.lang()).trim() {
        "" => words.text("ladder-no-product"),
        name => name.to_owned(),
    }
}

fn name(words: &Words, project: &Project) -> String {
    match project.name.get(words.lang()).trim() {
        "" => project.id.as_str().to_owned(),
        name => name.to_owned(),
    }
}

/// The rungs of one project, in the order of its record.
fn climb(material: &Material<'_>, row: usize, entries: &[&Capacity], unit: f64) -> Option<Climb> {
    let words = material.words;
    let project = material.dataset.projects.get(row)?;
    let mut hover = vec![name(words, project)];
    let mut rungs = Vec::new();
    for capacity in entries {
        let rung = rung(material, project, capacity, (unit, entries.len() > 1));
        hover.extend(lines(material, project, capacity, &rung));
        rungs.push(rung);
    }
    Some(Climb {
        target: Target::Project(row),
        name: name(words, project),
        rungs,
        hover,
    })
}

/// One stage; `has_others` in the same panel, so that it needs a name.
fn rung(
    material: &Material<'_>,
    project: &Project,
    capacity: &Capacity,
    (unit, has_others): (f64, bool),
) -> Rung {
    let words = material.words;
    let known = claim::known(&capacity.claims, material.index.tolerance());
    let mark = known.quantity().map(|quantity| mark(words, quantity, unit));
    let status = capacity.status.or(project.status);
    let is_ceiling = known.quantity().is_some_and(|q| q.low.is_none());
    Rung {
        name: phase(words, capacity, has_others),
        look: if is_ceiling || status == Some(Status::Concept) {
            Look::Outlined
        } else {
            Look::Filled(Phase::of(status))
        },
        mark,
        why: words.why_missing(&known),
    }
}

fn mark(words: &Words, quantity: Quantity, unit: f64) -> Mark {
    let is_ceiling = quantity.low.is_none();
    Mark {
        quantity,
        solid: bars_made::solid(&quantity),
        hollow: if is_ceiling { quantity.headline } else { 0.0 },
        label: number(words, &quantity, unit),
    }
}

/// A statement in units of the axis: "≤ 2.5".
fn number(words: &Words, quantity: &Quantity, unit: f64) -> String {
    let shown = quantity.scaled(1.0 / unit);
    describe::number_label(words, &shown)
}

/// "Phase 1", or the phase as the source names it.
fn phase(words: &Words, capacity: &Capacity, has_others: bool) -> String {
    match capacity.phase.as_deref().map(str::trim) {
        Some(phase) if !phase.is_empty() => {
            let is_number = phase.chars().all(|c| c.is_ascii_digit());
            if is_number {
                words.fill("ladder-phase", &[("phase", Arg::from(phase.to_owned()))])
            } else {
                phase.to_owned()
            }
        }
        Some(_) | None if has_others => words.text("ladder-no-phase"),
        Some(_) | None => String::new(),
    }
}

/// What hovering tells of one stage: the number with its unit, its status, rival claims and notes.
fn lines(
    material: &Material<'_>,
    project: &Project,
    capacity: &Capacity,
    rung: &Rung,
) -> Vec<String> {
    let words = material.words;
    let first = said(material, capacity, capacity.claims.first());
    let status = describe::group_name(
        words,
        &crate::query::totals::Key::Status(capacity.status.or(project.status)),
    );
    let args = [
        ("number", Arg::from(first)),
        ("status", Arg::from(status)),
        ("phase", Arg::from(rung.name.clone())),
    ];
    let id = if rung.name.is_empty() {
        "ladder-hover"
    } else {
        "ladder-hover-phase"
    };
    let mut lines = vec![words.fill(id, &args)];
    lines.extend(
        capacity
            .claims
            .iter()
            .take(1)
            .filter_map(|c| note(words, c)),
    );
    for rival in capacity.claims.iter().skip(1) {
        let rival_words = said(material, capacity, Some(rival));
        let args = [("number", Arg::from(rival_words))];
        lines.push(words.fill("ladder-hover-rival", &args));
    }
    lines
}

/// A claim in words, with its unit and its source.
fn said(material: &Material<'_>, capacity: &Capacity, claim: Option<&Claim>) -> String {
    let words = material.words;
    let known = claim.map_or(Known::NobodyLooked, |c| c.known(material.index.tolerance()));
    let number = match (known.quantity(), capacity.unit.as_deref().map(str::trim)) {
        (Some(quantity), Some(unit)) if !unit.is_empty() => words.quantity_unit(&quantity, 3, unit),
        (Some(quantity), _) => words.quantity(&quantity, 3),
        (None, _) => words.why_missing(&known),
    };
    let source = claim
        .and_then(|claim| claim.source.as_ref())
        .and_then(|id| material.dataset.source(id));
    match source {
        Some(source) => format!("{number} ({})", notes::source_name(material, source)),
        None => number,
    }
}

fn note(words: &Words, claim: &Claim) -> Option<String> {
    let note = claim.note.as_ref()?.get(words.lang()).trim();
    (!note.is_empty()).then(|| note.to_owned())
}

/// By the largest number, by name, or as the file has them; who states none last of those by number.
fn order(climbs: &mut [Climb], order: Order, words: &Words) {
    let collation = Collation::new(words.lang());
    let most = |climb: &Climb| {
        let numbers = climb.rungs.iter().filter_map(Rung::headline);
        numbers.reduce(f64::max).unwrap_or(-1.0)
    };
    climbs.sort_by(|a, b| {
        let by_name = collation.compare(&a.name, &b.name);
        match order {
            Order::Value => most(b).total_cmp(&most(a)).then(by_name),
            Order::Name => by_name,
            Order::Fixed => std::cmp::Ordering::Equal,
        }
    });
}

/// "Ammonia (Plant in Aktau)" for each capacity without a number.
fn silent_names(material: &Material<'_>, entries: &Entries<'_>) -> Vec<String> {
    let words = material.words;
    let named = entries.iter().filter_map(|(row, capacities)| {
        let project = material.dataset.projects.get(*row)?;
        let args = [
            ("product", Arg::from(product(words, capacities.first()?))),
            ("project", Arg::from(name(words, project))),
        ];
        Some(words.fill("ladder-silent", &args))
    });
    named.collect()
}
