//! Makes the map: a fill, a label and words for each of the 20 regions.

use std::collections::BTreeMap;

use super::map::{Area, Class, Fill, MapFigure, MapForm, MapSettings, Stated, Tools};
use super::{Material, Measure, classes, describe, hover, notes};
use crate::i18n::{Arg, Words};
use crate::model::quantity::Quantity;
use crate::model::region::Region;
use crate::query::totals::{self, Group, Grouping, Key};

/// The waters of the map, by the id that the map data gives them.
const WATERS: [&str; 6] = ["caspian", "balkhash", "aral", "zaysan", "alakol", "tengiz"];

/// What a region of the map has.
struct Entry<'a> {
    group: &'a Group,
    quantity: Option<Quantity>,
}

/// Makes the figure.
pub(super) fn make(material: &Material<'_>, settings: &MapSettings) -> MapFigure {
    let &MapSettings {
        measure,
        form,
        classes: kind,
    } = settings;
    let words = material.words;
    let groups = totals::by(material.index, material.rows, measure, Grouping::Region);
    let all = totals::total(material.index, material.rows, measure);
    let mut entries: BTreeMap<Region, Entry<'_>> = BTreeMap::new();
    let mut nowhere = None;
    for group in &groups {
        if let Key::Region(Some(region)) = group.key {
            let quantity = describe::statement(material, group, measure);
            entries.insert(region, Entry { group, quantity });
        } else {
            nowhere = Some(group);
        }
    }
    let shown: Vec<Quantity> = entries.values().filter_map(|e| e.quantity).collect();
    let values: Vec<f64> = shown.iter().map(|q| q.headline).collect();
    let spans = classes::classes(kind, &values);
    let areas: Vec<Area> = Region::ALL
        .iter()
        .map(|region| area(material, *region, entries.get(region), &spans, measure))
        .collect();
    let mut frame = describe::frame(material, measure, Grouping::Region, &all);
    frame.notes.extend(notes::signs(material, &shown, &[]));
    frame
        .notes
        .extend(nowhere.map(|group| notes::off_the_map(material, group, measure)));
    frame.notes.extend(notes::left_out(material, &all));
    if form == MapForm::Regions {
        frame.credit = words.text("figure-map-credit");
    }
    frame.spoken = spoken(words, &areas, &spans, &frame.subtitle);
    MapFigure {
        frame,
        form,
        measure,
        legend: legend(words, &spans, measure),
        legend_special: special(words, &areas, measure),
        legend_title: words.text(&format!("figure-legend-{}", describe::key(measure))),
        areas,
        waters: WATERS
            .into_iter()
            .map(|id| (id, words.text(&format!("figure-water-{id}"))))
            .collect(),
        tools: Tools {
            zoom_in: words.text("figure-zoom-in"),
            zoom_out: words.text("figure-zoom-out"),
            reset: words.text("figure-zoom-reset"),
        },
    }
}

fn area(
    material: &Material<'_>,
    region: Region,
    entry: Option<&Entry<'_>>,
    spans: &[(f64, f64)],
    measure: Measure,
) -> Area {
    let words = material.words;
    let quantity = entry.and_then(|entry| entry.quantity);
    Area {
        region,
        target: Key::Region(Some(region)).into(),
        fill: fill(entry, spans),
        name: words.region_short(region),
        code: words.text(&format!("figure-code-{}", region.code().to_lowercase())),
        stated: entry.map(|entry| Stated {
            quantity,
            total: entry.group.total,
        }),
        label: quantity.map_or_else(String::new, |q| describe::label(words, &q, measure)),
        hover: entry.map_or_else(
            || hover::no_project(material, region),
            |entry| hover::lines(material, entry.group, &[measure]),
        ),
        is_selected: material.filter.regions.contains(&Some(region)),
    }
}

fn fill(entry: Option<&Entry<'_>>, spans: &[(f64, f64)]) -> Fill {
    let Some(entry) = entry else {
        return Fill::NoProject;
    };
    let Some(quantity) = entry.quantity else {
        return Fill::NoNumber;
    };
    match classes::class_of(quantity.headline, spans) {
        Some(class) => Fill::Class(classes::colour_step(class, spans.len())),
        None => Fill::Zero,
    }
}

fn legend(words: &Words, spans: &[(f64, f64)], measure: Measure) -> Vec<Class> {
    let step = |class| classes::colour_step(class, spans.len());
    spans
        .iter()
        .enumerate()
        .map(|(class, (from, to))| {
            let [low, high] = [from, to].map(|v| describe::amount(words, *v, measure));
            let label = if low == high {
                low
            } else {
                format!("{low}–{high}")
            };
            Class {
                from: *from,
                to: *to,
                label,
                step: step(class),
            }
        })
        .collect()
}

fn special(words: &Words, areas: &[Area], measure: Measure) -> Vec<(Fill, String)> {
    let kinds = [
        (Fill::Zero, "figure-legend-zero".to_owned()),
        (
            Fill::NoNumber,
            format!("figure-legend-no-number-{}", describe::key(measure)),
        ),
        (Fill::NoProject, "figure-legend-no-project".to_owned()),
    ];
    kinds
        .into_iter()
        .filter(|(fill, _)| areas.iter().any(|area| area.fill == *fill))
        .map(|(fill, id)| (fill, words.text(&id)))
        .collect()
}

/// The regions of the highest class, for somebody who cannot see the map.
fn spoken(words: &Words, areas: &[Area], spans: &[(f64, f64)], subtitle: &str) -> String {
    let darkest = Fill::Class(classes::MOST - 1);
    let most: Vec<String> = areas
        .iter()
        .filter(|area| !spans.is_empty() && area.fill == darkest)
        .map(|area| format!("{} {}", area.name, area.label))
        .collect();
    if most.is_empty() {
        return subtitle.to_owned();
    }
    let stated = areas.iter().filter(|area| !area.label.is_empty()).count();
    let [n, count] = describe::counted(words, stated);
    let args = [n, count, ("most", Arg::from(most.join(", ")))];
    format!("{subtitle}. {}", words.fill("figure-spoken", &args))
}
