//! What a figure says of the statistics that its totals are held against: which date and source, and which regions have none.

use super::per::{Held, Per, region};
use super::{Frame, Grouping, Material, Measure, describe, notes as figure_notes};
use crate::i18n::{Arg, Words};
use crate::model::quantity::Quantity;
use crate::model::region::Region;
use crate::model::region_stat::{InForce, Indicator};
use crate::query::per::{Whole, Yardstick};
use crate::query::totals::Group;

/// This many dates with their sources are said, the rest is counted.
const ITEMS: usize = 3;

/// The date of a statistic in words.
pub(super) fn date(material: &Material<'_>, stat: &InForce<'_>) -> String {
    let words = material.words;
    let date = stat.stat.date.as_ref();
    date.map_or_else(|| words.text("per-note-date-none"), |date| words.date(date))
}

/// The source of a statistic in short.
pub(super) fn source(material: &Material<'_>, stat: &InForce<'_>) -> String {
    let id = stat.claim.source.as_ref();
    let source = id.and_then(|id| material.dataset.source(id));
    match (source, id) {
        (Some(source), _) => figure_notes::source_name(material, source),
        (None, Some(id)) => id.as_str().to_owned(),
        (None, None) => material.words.text("per-note-source-none"),
    }
}

/// The part of a message id that names the statistic.
fn key(indicator: Indicator) -> String {
    indicator.code().replace('_', "-")
}

/// Puts in words that totals are held against something: title, whole, statistics and their sources. Leaves a frame of plain
/// totals alone.
pub(super) fn frame(material: &Material<'_>, held: &Held<'_>, by: String, frame: &mut Frame) {
    let (words, measure) = (material.words, held.gauge.measure);
    let Some((yardstick, whole)) = held
        .yardstick
        .as_ref()
        .zip(held.whole(material, material.rows))
    else {
        return;
    };
    frame.title = held.gauge.title(words, by).unwrap_or_default();
    let filter = super::filter_words::filter(words, material.index, material.filter);
    let all = crate::query::totals::total(material.index, material.rows, measure);
    let coverage = describe::coverage(words, &all, measure);
    frame.subtitle = [filter, said(words, held, &whole), coverage].join(" · ");
    frame.notes.extend(notes(material, held));
    let used = whole.counted.iter().filter_map(|r| yardstick.of(*r));
    let used = used.filter_map(|stat| stat.claim.source.as_ref());
    frame.sources = figure_notes::sources_with(material, measure, used);
}

/// The whole with its unit, and over how many regions it is taken: "2.1 jobs per 1,000 people, over 8 of 11 regions".
fn said(words: &Words, held: &Held<'_>, whole: &Whole) -> String {
    let value = whole.quantity.and_then(|q| held.gauge.value(words, &q));
    let Some(value) = value else {
        let indicator = held.gauge.per.indicator().map(key).unwrap_or_default();
        return words.text(&format!("per-whole-none-{indicator}"));
    };
    let [n, count] = describe::counted(words, whole.counted.len());
    let all = words.number(whole.regions as f64, 0);
    let args = [
        n,
        count,
        ("all", Arg::from(all)),
        ("value", Arg::from(value)),
    ];
    words.fill("per-whole", &args)
}

/// The statistics with dates and sources, the regions without, and what has to be known of a product.
pub(super) fn notes(material: &Material<'_>, held: &Held<'_>) -> Vec<String> {
    let words = material.words;
    let whole = held.whole(material, material.rows);
    let Some((yardstick, whole)) = held.yardstick.as_ref().zip(whole) else {
        return Vec::new();
    };
    let indicator = key(yardstick.indicator());
    let mut notes = Vec::new();
    let items = items(material, yardstick, &whole.counted);
    if !items.is_empty() {
        let list = [("list", Arg::from(items.join("; ")))];
        notes.push(words.fill(&format!("per-note-{indicator}"), &list));
    }
    notes.extend(without(words, yardstick, &whole));
    if yardstick.per() == Per::GrossRegionalProduct && !whole.counted.is_empty() {
        notes.push(words.text("per-note-years"));
    }
    notes
}

/// Which regions have no statistic, by name; `None` where all have one.
fn without(words: &Words, yardstick: &Yardstick<'_>, whole: &Whole) -> Option<String> {
    let names = whole.without.iter().map(|r| words.region_short(*r));
    let names: Vec<String> = names.collect();
    let [n, count] = describe::counted(words, names.len());
    let args = [n, count, ("names", Arg::from(names.join(", ")))];
    let id = format!("per-note-without-{}", key(yardstick.indicator()));
    (!names.is_empty()).then(|| words.fill(&id, &args))
}

/// Each date with its source once, in the order of the regions.
fn items(material: &Material<'_>, yardstick: &Yardstick<'_>, regions: &[Region]) -> Vec<String> {
    let words = material.words;
    let mut items: Vec<String> = Vec::new();
    for stat in regions.iter().filter_map(|r| yardstick.of(*r)) {
        let args = [
            ("date", Arg::from(date(material, stat))),
            ("source", Arg::from(source(material, stat))),
        ];
        let item = words.fill("per-note-item", &args);
        if !items.contains(&item) {
            items.push(item);
        }
    }
    let rest = items.len().saturating_sub(ITEMS);
    if rest > 0 {
        items.truncate(ITEMS);
        items.push(words.fill("per-note-more", &describe::counted(words, rest)));
    }
    items
}

/// Adds to what hovering tells of a region: the ratio and its range, and the statistic or that there is none. They follow the
/// name.
pub(super) fn hover(
    material: &Material<'_>,
    held: &Held<'_>,
    (group, measures): (&Group, &[Measure]),
    lines: &mut Vec<String>,
) {
    let words = material.words;
    let Some(yardstick) = &held.yardstick else {
        return;
    };
    let mut added: Vec<String> = Vec::new();
    for measure in measures {
        let total = crate::query::totals::total(material.index, &group.rows, *measure);
        let own = Group {
            total,
            ..group.clone()
        };
        if let Some(quantity) = held.statement(material, &own, *measure) {
            added.extend(value_lines(words, held, *measure, &quantity));
        }
    }
    let stat = region(&group.key).and_then(|region| yardstick.of(region));
    added.push(match stat {
        Some(stat) => stat_line(material, yardstick.indicator(), stat),
        None => words.text(&format!("per-hover-none-{}", key(yardstick.indicator()))),
    });
    let at = usize::from(!lines.is_empty());
    lines.splice(at..at, added);
}

/// A ratio with its unit, and its range where it has one.
fn value_lines(
    words: &Words,
    held: &Held<'_>,
    measure: Measure,
    quantity: &Quantity,
) -> Vec<String> {
    let gauge = held.of(measure);
    let range = gauge.range(words, quantity);
    let range = range.map(|range| words.fill("figure-hover-range", &[("range", Arg::from(range))]));
    gauge
        .value(words, quantity)
        .into_iter()
        .chain(range)
        .collect()
}

/// "Population 756,000, 1 January 2026 (Bureau of National Statistics)".
fn stat_line(material: &Material<'_>, indicator: Indicator, stat: &InForce<'_>) -> String {
    let words = material.words;
    let value = stat_value(words, indicator, &stat.quantity);
    let args = [
        ("indicator", Arg::from(words.name(&indicator))),
        ("value", Arg::from(value)),
        ("date", Arg::from(date(material, stat))),
        ("source", Arg::from(source(material, stat))),
    ];
    words.fill("per-hover-stat", &args)
}

/// A statistic with its sign and unit: "≈ 756,000", "4.2 bn $".
pub(super) fn stat_value(words: &Words, indicator: Indicator, quantity: &Quantity) -> String {
    match indicator {
        Indicator::GrossRegionalProduct => words.usd_short(quantity),
        Indicator::Population => words.quantity(quantity, 0),
    }
}

/// Instead of a bar: why a region with a number has none.
pub(super) fn silent(material: &Material<'_>, held: &Held<'_>, group: &Group) -> Option<String> {
    let words = material.words;
    let yardstick = held.yardstick.as_ref()?;
    group.total.sum()?;
    let name = describe::group_short(words, &group.key);
    let name = ("region", Arg::from(name));
    match region(&group.key) {
        Some(region) if yardstick.of(region).is_some() => None,
        Some(_) => Some(words.fill(
            &format!("per-silent-{}", key(yardstick.indicator())),
            &[name],
        )),
        None => {
            let [n, count] = describe::counted(words, group.rows.len());
            Some(words.fill("per-silent-nowhere", &[n, count, name]))
        }
    }
}

/// The words of the legend for regions without a number or without a statistic.
pub(super) fn legend_none(words: &Words, held: &Held<'_>) -> Option<String> {
    let indicator = held.gauge.per.indicator()?;
    Some(words.text(&format!("per-legend-none-{}", key(indicator))))
}

/// How groups are told in a title.
pub(super) fn by_region(words: &Words) -> String {
    words.text(&format!("figure-by-{}", Grouping::Region.code()))
}
