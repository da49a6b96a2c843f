//! Makes the map: a fill, a label and words for each of the 20 regions, bubbles, and small maps.

use std::collections::BTreeMap;

use super::map::{Area, Fill, MapFigure, MapForm, MapSettings, Multiples, Stated, Tools};
use super::map_classes::Classing;
use super::per::{Gauge, Held};
use super::{Material, describe, hover, map_bubbles, map_classes, map_panels, notes, per_words};
use crate::i18n::{Arg, Words};
use crate::model::quantity::Quantity;
use crate::model::region::Region;
use crate::query::totals::{self, Group, Grouping, Key};

/// The waters of the map, by the id that the map data gives them.
const WATERS: [&str; 6] = ["caspian", "balkhash", "aral", "zaysan", "alakol", "tengiz"];

/// What the regions of one map have.
pub(super) struct Entries {
    by_region: BTreeMap<Region, Entry>,
    nowhere: Option<Group>,
}

/// What a region of the map has.
struct Entry {
    group: Group,
    quantity: Option<Quantity>,
}

impl Entries {
    /// What these rows state, by region.
    pub(super) fn new(material: &Material<'_>, rows: &[usize], held: &Held<'_>) -> Self {
        let measure = held.gauge.measure;
        let mut entries = Self {
            by_region: BTreeMap::new(),
            nowhere: None,
        };
        for group in totals::by(material.index, rows, measure, Grouping::Region) {
            if let Key::Region(Some(region)) = group.key {
                let quantity = held.statement(material, &group, measure);
                entries.by_region.insert(region, Entry { group, quantity });
            } else {
                entries.nowhere = Some(group);
            }
        }
        entries
    }

    /// The statements that regions have.
    pub(super) fn shown(&self) -> impl Iterator<Item = Quantity> + '_ {
        self.by_region.values().filter_map(|entry| entry.quantity)
    }

    /// The regions that have projects.
    fn regions(&self) -> impl Iterator<Item = Region> + '_ {
        self.by_region.keys().copied()
    }

    /// All 20 regions; `part` is what a small map is of besides.
    pub(super) fn areas(
        &self,
        material: &Material<'_>,
        classing: &Classing,
        held: &Held<'_>,
        part: Option<&Key>,
    ) -> Vec<Area> {
        let area = |region: &Region| {
            let entry = self.by_region.get(region);
            area(material, (*region, entry), classing, held, part)
        };
        Region::ALL.iter().map(area).collect()
    }
}

/// Makes the figure.
pub(super) fn make(material: &Material<'_>, settings: &MapSettings) -> MapFigure {
    let settings = &settings.sound();
    let measure = settings.measure;
    let words = material.words;
    let held = Held::new(material, settings.gauge());
    let all = totals::total(material.index, material.rows, measure);
    let entries = Entries::new(material, material.rows, &held);
    let groups = map_panels::groups(material, settings);
    let parts: Vec<Entries> = groups
        .shown
        .iter()
        .map(|group| Entries::new(material, &group.rows, &held))
        .collect();
    let classing = Classing::new(material, settings, &values(&entries, &parts));
    let mut frame = describe::frame(material, measure, Grouping::Region, &all);
    frame.title = title(words, settings);
    per_words::frame(material, &held, by(words, settings), &mut frame);
    let bubbles = map_bubbles::make(material, settings);
    let areas = entries.areas(material, &classing, &held, None);
    let panels = map_panels::make(material, &held, &groups, &parts, &classing, &bubbles);
    let mut shown: Vec<Quantity> = entries.shown().collect();
    if bubbles.key.is_some() {
        shown = bubbles.all.iter().filter_map(map_bubbles::stated).collect();
    }
    shown.extend(parts.iter().flat_map(Entries::shown));
    frame
        .notes
        .extend(notes::signs(material, &shown, &bubbles.shapes));
    frame.notes.extend(bubbles.note.clone());
    let nowhere = entries.nowhere.as_ref();
    frame
        .notes
        .extend(nowhere.map(|group| notes::off_the_map(material, group, measure)));
    frame.notes.extend(notes::left_out(material, &all));
    frame.notes.extend(map_panels::notes(words, &groups));
    if matches!(settings.form, MapForm::Regions | MapForm::Bubbles) {
        frame.credit = words.text("figure-map-credit");
    }
    frame.spoken = if panels.is_empty() {
        let said = map_bubbles::spoken(words, &bubbles);
        let said = said.or_else(|| spoken(words, &areas, &classing));
        joined(&frame.subtitle, said)
    } else {
        joined(&frame.subtitle, Some(map_panels::spoken(words, &panels)))
    };
    let shown_areas: Vec<&Area> = if panels.is_empty() {
        areas.iter().collect()
    } else {
        panels.iter().flat_map(|panel| &panel.areas).collect()
    };
    let is_classed = bubbles.key.is_none();
    MapFigure {
        form: settings.form,
        measure,
        per: settings.per,
        stats: held.used(material, entries.regions()),
        legend: if is_classed {
            classing.legend(words)
        } else {
            Vec::new()
        },
        legend_special: if is_classed {
            special(words, &shown_areas, &held)
        } else {
            Vec::new()
        },
        legend_title: legend_title(words, settings.gauge()),
        legend_note: if is_classed {
            classing.note(words)
        } else {
            String::new()
        },
        areas,
        bubble_key: bubbles.key.map(Box::new),
        bubbles: bubbles.all,
        panels,
        waters: waters(words),
        tools: Tools {
            zoom_in: words.text("figure-zoom-in"),
            zoom_out: words.text("figure-zoom-out"),
            reset: words.text("figure-zoom-reset"),
        },
        frame,
    }
}

/// What the classes are made of: the regions of the one map, or those of all small ones.
fn values(entries: &Entries, parts: &[Entries]) -> Vec<f64> {
    let headline = |q: Quantity| q.headline;
    if parts.is_empty() {
        return entries.shown().map(headline).collect();
    }
    parts
        .iter()
        .flat_map(Entries::shown)
        .map(headline)
        .collect()
}

/// Round bounds near the natural breaks, in the unit of the legend, for somebody who wants to set own ones; empty where
/// there are fewer than two classes.
pub fn suggested_bounds(material: &Material<'_>, settings: &MapSettings) -> Vec<f64> {
    let settings = &settings.sound();
    let held = Held::new(material, settings.gauge());
    let entries = Entries::new(material, material.rows, &held);
    let groups = map_panels::groups(material, settings);
    let parts = groups.shown.iter();
    let parts: Vec<Entries> = parts
        .map(|group| Entries::new(material, &group.rows, &held))
        .collect();
    map_classes::round_bounds(&values(&entries, &parts), settings)
}

/// "by region and status".
fn by(words: &Words, settings: &MapSettings) -> String {
    let what = match settings.form {
        MapForm::Regions | MapForm::Tiles | MapForm::Hex => "region",
        MapForm::Bubbles => "project",
    };
    let by = match settings.multiples {
        Multiples::Off => what.to_owned(),
        Multiples::Status | Multiples::Sector => format!("{what}-{}", settings.multiples.code()),
    };
    words.text(&format!("map-by-{by}"))
}

/// "Investment by region and status, bn $".
fn title(words: &Words, settings: &MapSettings) -> String {
    let id = format!("figure-title-{}", describe::key(settings.measure));
    words.fill(&id, &[("by", Arg::from(by(words, settings)))])
}

fn legend_title(words: &Words, gauge: Gauge) -> String {
    let plain = || words.text(&format!("figure-legend-{}", describe::key(gauge.measure)));
    gauge.name(words).unwrap_or_else(plain)
}

fn waters(words: &Words) -> Vec<(&'static str, String)> {
    let name = |id| (id, words.text(&format!("figure-water-{id}")));
    WATERS.into_iter().map(name).collect()
}

fn joined(subtitle: &str, said: Option<String>) -> String {
    match said {
        Some(said) => format!("{subtitle}. {said}"),
        None => subtitle.to_owned(),
    }
}

fn area(
    material: &Material<'_>,
    (region, entry): (Region, Option<&Entry>),
    classing: &Classing,
    held: &Held<'_>,
    part: Option<&Key>,
) -> Area {
    let words = material.words;
    let measures = [held.gauge.measure];
    let quantity = entry.and_then(|entry| entry.quantity);
    let mut hover = entry.map_or_else(
        || hover::no_project(material, region),
        |entry| {
            let mut lines = hover::lines(material, &entry.group, &measures);
            per_words::hover(material, held, (&entry.group, &measures), &mut lines);
            lines
        },
    );
    if let Some((name, part)) = hover.first_mut().zip(part) {
        *name = format!("{name} · {}", describe::group_name(words, part));
    }
    let keys = std::iter::once(Key::Region(Some(region))).chain(part.cloned());
    Area {
        region,
        target: super::Target::Values(keys.collect()),
        fill: fill(entry, classing),
        name: words.region_short(region),
        code: words.text(&format!("figure-code-{}", region.code().to_lowercase())),
        stated: entry.map(|entry| Stated {
            quantity,
            total: entry.group.total,
        }),
        label: quantity.map_or_else(String::new, |q| describe::label(words, &q, held.gauge)),
        hover,
        is_selected: material.filter.has(&Key::Region(Some(region))),
    }
}

fn fill(entry: Option<&Entry>, classing: &Classing) -> Fill {
    let Some(entry) = entry else {
        return Fill::NoProject;
    };
    let Some(quantity) = entry.quantity else {
        return Fill::NoNumber;
    };
    match classing.tone(quantity.headline) {
        Some(tone) => Fill::Class(tone),
        None => Fill::Zero,
    }
}

fn special(words: &Words, areas: &[&Area], held: &Held<'_>) -> Vec<(Fill, String)> {
    let none = format!(
        "figure-legend-no-number-{}",
        describe::key(held.gauge.measure)
    );
    let none = per_words::legend_none(words, held).unwrap_or_else(|| words.text(&none));
    let kinds = [
        (Fill::Zero, words.text("figure-legend-zero")),
        (Fill::NoNumber, none),
        (Fill::NoProject, words.text("figure-legend-no-project")),
    ];
    kinds
        .into_iter()
        .filter(|(fill, _)| areas.iter().any(|area| area.fill == *fill))
        .collect()
}

/// The regions of the highest class, for somebody who cannot see the map.
fn spoken(words: &Words, areas: &[Area], classing: &Classing) -> Option<String> {
    let highest = Fill::Class(classing.highest()?);
    let most: Vec<String> = areas
        .iter()
        .filter(|area| area.fill == highest)
        .map(|area| format!("{} {}", area.name, area.label))
        .collect();
    if most.is_empty() {
        return None;
    }
    let stated = areas.iter().filter(|area| !area.label.is_empty()).count();
    let [n, count] = describe::counted(words, stated);
    let args = [n, count, ("most", Arg::from(most.join(", ")))];
    Some(words.fill("figure-spoken", &args))
}
