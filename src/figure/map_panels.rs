//! Makes the small maps: one a group, all with one classing.

use super::map::{MapSettings, Multiples, Panel, Stated};
use super::map_bubbles::Bubbles;
use super::map_classes::Classing;
use super::map_made::Entries;
use super::per::Held;
use super::{Grouping, Material, Measure, describe, hover};
use crate::i18n::{Arg, Words};
use crate::query::totals::{self, Group};

/// More small maps than this cannot be read.
pub(super) const MOST: usize = 12;
/// This many are spoken.
const SPOKEN: usize = 5;

/// The groups that get a small map.
#[derive(Default)]
pub(super) struct Groups {
    /// In the order of the maps: statuses as a project goes through them, sectors by their numbers.
    pub shown: Vec<Group>,
    /// How many there are besides.
    pub left_out: usize,
}

/// The groups that have projects, at most [`MOST`].
pub(super) fn groups(material: &Material<'_>, settings: &MapSettings) -> Groups {
    let Some(grouping) = settings.multiples.grouping() else {
        return Groups::default();
    };
    let mut shown = totals::by(material.index, material.rows, settings.measure, grouping);
    if settings.multiples == Multiples::Sector {
        shown.sort_by(|a, b| {
            let value = |group: &Group| group.total.sum().map_or(-1.0, |sum| sum.headline);
            let is_missing = |group: &Group| !group.key.is_stated();
            is_missing(a)
                .cmp(&is_missing(b))
                .then(value(b).total_cmp(&value(a)))
        });
    }
    let left_out = shown.len().saturating_sub(MOST);
    shown.truncate(MOST);
    Groups { shown, left_out }
}

/// Makes the small maps; `parts` are what the regions of each group have.
pub(super) fn make(
    material: &Material<'_>,
    held: &Held<'_>,
    groups: &Groups,
    parts: &[Entries],
    classing: &Classing,
    bubbles: &Bubbles,
) -> Vec<Panel> {
    let measure = held.gauge.measure;
    let panel = |(group, entries): (&Group, &Entries)| {
        let has = |row: usize| group.rows.contains(&row);
        Panel {
            target: group.key.clone().into(),
            title: describe::group_name(material.words, &group.key),
            count: count(material, held, group),
            hover: hover::lines(material, group, &[measure]),
            stated: Stated {
                quantity: held.total(material, group, measure),
                total: group.total,
            },
            areas: entries.areas(material, classing, held, Some(&group.key)),
            bubbles: bubbles
                .all
                .iter()
                .filter(|bubble| has(bubble.row))
                .cloned()
                .collect(),
        }
    };
    groups.shown.iter().zip(parts).map(panel).collect()
}

/// "≥ 5.0 · 2 of 3": the total, and how many of the projects state a number.
fn count(material: &Material<'_>, held: &Held<'_>, group: &Group) -> String {
    let (words, measure) = (material.words, held.gauge.measure);
    let total = &group.total;
    let number = |n: usize| Arg::from(words.number(n as f64, 0));
    let args = [
        ("stated", number(total.stated)),
        ("all", number(total.projects)),
    ];
    let coverage = words.fill("map-panel-coverage", &args);
    let value = held.total(material, group, measure);
    match value.map(|quantity| describe::label(words, &quantity, held.gauge)) {
        Some(label) if measure == Measure::Projects => label,
        Some(label) => format!("{label} · {coverage}"),
        None => coverage,
    }
}

/// What the line above each map says, and how many groups have none.
pub(super) fn notes(words: &Words, groups: &Groups) -> Vec<String> {
    let Some(first) = groups.shown.first() else {
        return Vec::new();
    };
    let mut notes = vec![words.text("map-note-panels")];
    if groups.left_out > 0 {
        let id = match first.key.grouping() {
            Grouping::Sector => "map-note-more-sectors",
            Grouping::Status
            | Grouping::Region
            | Grouping::Country
            | Grouping::Investor
            | Grouping::Type
            | Grouping::Year => "map-note-more-groups",
        };
        notes.push(words.fill(id, &describe::counted(words, groups.left_out)));
    }
    notes
}

/// The groups with the highest numbers, for somebody who cannot see the maps.
pub(super) fn spoken(words: &Words, panels: &[Panel]) -> String {
    let headline = |panel: &Panel| panel.stated.quantity.map_or(-1.0, |q| q.headline);
    let mut sorted: Vec<&Panel> = panels.iter().collect();
    sorted.sort_by(|a, b| headline(b).total_cmp(&headline(a)));
    let most: Vec<String> = sorted
        .into_iter()
        .take(SPOKEN)
        .map(|panel| format!("{} {}", panel.title, panel.count))
        .collect();
    let [n, count] = describe::counted(words, panels.len());
    let args = [n, count, ("most", Arg::from(most.join("; ")))];
    words.fill("map-spoken-panels", &args)
}
