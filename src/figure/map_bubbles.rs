//! Makes the bubbles of the map: one for each project that has a region.

use super::map::{Bubble, BubbleKey, BubbleSize, MapForm, MapSettings};
use super::{Material, Measure, describe, hover, map_classes};
use crate::i18n::names::Named;
use crate::i18n::{Arg, Words};
use crate::model::claim::Known;
use crate::model::codes::{Qualifier, Status};
use crate::model::quantity::Quantity;

/// More bubbles than this say nothing any more; the smallest are left out, and a note says so.
const MOST: usize = 250;
/// This many of the largest are spoken.
const SPOKEN: usize = 5;

/// The bubbles of a map and what has to be said of them.
#[derive(Default)]
pub(super) struct Bubbles {
    /// Largest first, then those without a number.
    pub all: Vec<Bubble>,
    /// Their meaning; `None` for other forms.
    pub key: Option<BubbleKey>,
    /// Ids of messages about shapes that occur.
    pub shapes: Vec<&'static str>,
    /// How many are left out because there are too many.
    pub note: Option<String>,
}

/// Makes the bubbles, if the form asks for them.
pub(super) fn make(material: &Material<'_>, settings: &MapSettings) -> Bubbles {
    if settings.form != MapForm::Bubbles {
        return Bubbles::default();
    }
    let measure = settings.measure;
    let words = material.words;
    let rows = material.rows.iter();
    let mut all: Vec<Bubble> = rows
        .filter_map(|row| bubble(material, *row, measure))
        .collect();
    all.sort_by(|a, b| top(b).total_cmp(&top(a)).then(a.row.cmp(&b.row)));
    let left_out = all.len().saturating_sub(MOST);
    all.truncate(MOST);
    Bubbles {
        key: Some(key(words, &all, measure)),
        shapes: shapes(&all),
        note: (left_out > 0)
            .then(|| words.fill("map-note-crowded", &describe::counted(words, left_out))),
        all,
    }
}

fn bubble(material: &Material<'_>, row: usize, measure: Measure) -> Option<Bubble> {
    let words = material.words;
    let record = material.index.rows().get(row)?;
    let project = material.dataset.projects.get(row)?;
    let known = record.known(measure);
    let size = match known.quantity() {
        _ if !record.is_in_totals => BubbleSize::NotCounted,
        Some(quantity) => BubbleSize::Stated(quantity),
        None => BubbleSize::NoNumber,
    };
    let label = match size {
        BubbleSize::Stated(quantity) => describe::label(words, &quantity, measure),
        BubbleSize::NoNumber | BubbleSize::NotCounted => String::new(),
    };
    Some(Bubble {
        row,
        region: record.region?,
        size,
        status: record.status,
        name: project.name.get(words.lang()).to_owned(),
        label,
        hover: lines(material, row, &known, measure),
    })
}

/// Name, number, place and status.
fn lines(material: &Material<'_>, row: usize, known: &Known, measure: Measure) -> Vec<String> {
    let words = material.words;
    let Some((record, project)) = material
        .index
        .rows()
        .get(row)
        .zip(material.dataset.projects.get(row))
    else {
        return Vec::new();
    };
    let name = |value: Option<String>, none: &str| value.unwrap_or_else(|| words.text(none));
    let value = known.quantity().map(|quantity| {
        let amount = hover::with_unit(material, &quantity, measure);
        let args = [("amount", Arg::from(amount))];
        words.fill(&format!("figure-hover-{}", describe::key(measure)), &args)
    });
    let mut value = value.unwrap_or_else(|| {
        let measure = measure.code().replace('_', "-");
        let args = [
            (
                "measure",
                Arg::from(words.text(&format!("measure-{measure}"))),
            ),
            ("why", Arg::from(words.why_missing(known))),
        ];
        words.fill("map-bubble-missing", &args)
    });
    if !record.is_in_totals {
        value = words.fill("figure-hover-excluded", &[("value", Arg::from(value))]);
    }
    vec![
        project.name.get(words.lang()).to_owned(),
        value,
        name(record.region.map(|v| named(words, &v)), "region-none"),
        name(record.sector.map(|v| named(words, &v)), "sector-none"),
        name(record.status.map(|v| named(words, &v)), "status-none"),
    ]
}

fn named(words: &Words, value: &impl Named) -> String {
    words.name(value)
}

/// What a bubble states.
pub(super) fn stated(bubble: &Bubble) -> Option<Quantity> {
    match bubble.size {
        BubbleSize::Stated(quantity) => Some(quantity),
        BubbleSize::NoNumber | BubbleSize::NotCounted => None,
    }
}

/// The number that the outermost ring of a bubble stands for; below all numbers where there is none.
fn top(bubble: &Bubble) -> f64 {
    stated(bubble).map_or(-1.0, outer)
}

/// The number that decides how large a statement is drawn: a range reaches to its upper end.
fn outer(quantity: Quantity) -> f64 {
    if quantity.qualifier == Qualifier::Range {
        quantity.high
    } else {
        quantity.headline
    }
}

fn key(words: &Words, all: &[Bubble], measure: Measure) -> BubbleKey {
    let largest = all.iter().map(top).fold(0.0, f64::max);
    let label = |value: f64| (value, map_classes::bound(words, value, measure));
    let sized = all.iter().filter(|bubble| stated(bubble).is_some());
    let mut statuses: Vec<Option<Status>> = sized.map(|bubble| bubble.status).collect();
    statuses.sort_by_key(|status| (status.is_none(), *status));
    statuses.dedup();
    let status = |status: Option<Status>| {
        let name = status.map_or_else(|| words.text("status-none"), |status| words.name(&status));
        (status, name)
    };
    let silent = format!("figure-legend-no-number-{}", describe::key(measure));
    let specials = [
        (BubbleSize::NoNumber, silent),
        (BubbleSize::NotCounted, "map-bubble-not-counted".to_owned()),
    ];
    let occurs = |size: &BubbleSize| all.iter().any(|bubble| bubble.size == *size);
    BubbleKey {
        largest: if largest > 0.0 { largest } else { 1.0 },
        sizes: round_sizes(largest).into_iter().map(label).collect(),
        statuses: statuses.into_iter().map(status).collect(),
        specials: specials
            .into_iter()
            .filter(|(size, _)| occurs(size))
            .map(|(size, id)| (size, words.text(&id)))
            .collect(),
    }
}

/// Round values for the legend: the largest that is no more than `largest`, about a fourth and about a twentieth of it.
fn round_sizes(largest: f64) -> Vec<f64> {
    if !largest.is_normal() {
        return Vec::new();
    }
    let mut sizes: Vec<f64> = [1.0, 0.25, 0.05]
        .into_iter()
        .map(|share| round_below(largest * share))
        .filter(|size| size.is_normal())
        .collect();
    sizes.dedup();
    sizes
}

/// The largest of 1, 2, 5, 10 … that is no more than a value.
fn round_below(value: f64) -> f64 {
    let power = 10_f64.powf(value.log10().floor());
    let factors = [5.0, 2.0, 1.0].into_iter();
    let fits = factors.map(|factor| factor * power).find(|v| *v <= value);
    fits.unwrap_or(power)
}

fn shapes(all: &[Bubble]) -> Vec<&'static str> {
    let has = |is: &dyn Fn(&Quantity) -> bool| all.iter().filter_map(stated).any(|q| is(&q));
    let kinds = [
        (
            has(&|q: &Quantity| q.qualifier == Qualifier::UpTo),
            "map-shape-hollow",
        ),
        (
            has(&|q: &Quantity| q.qualifier == Qualifier::Range),
            "map-shape-range",
        ),
        (has(&|q: &Quantity| q.is_open), "map-shape-open"),
    ];
    let kinds = kinds.into_iter().filter(|(occurs, _)| *occurs);
    kinds.map(|(_, id)| id).collect()
}

/// The largest bubbles, for somebody who cannot see the map.
pub(super) fn spoken(words: &Words, bubbles: &Bubbles) -> Option<String> {
    bubbles.key.as_ref()?;
    let stated = bubbles.all.iter().filter(|b| stated(b).is_some());
    let count = stated.clone().count();
    let most = stated
        .take(SPOKEN)
        .map(|b| format!("{} {}", b.name, b.label));
    let most: Vec<String> = most.collect();
    if most.is_empty() {
        return None;
    }
    let [n, count] = describe::counted(words, count);
    let args = [n, count, ("most", Arg::from(most.join(", ")))];
    Some(words.fill("map-spoken-bubbles", &args))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_in_the_legend_are_round_and_no_larger_than_the_largest() {
        assert_eq!(round_sizes(15e9), [10e9, 2e9, 0.5e9]);
        assert_eq!(round_sizes(1.0), [1.0, 0.2, 0.05]);
        assert_eq!(round_sizes(0.0), [] as [f64; 0]);
        assert!(round_sizes(1e-310).is_empty());
    }
}
