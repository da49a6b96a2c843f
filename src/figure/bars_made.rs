//! Makes the bars: one a region that states a number, words for those that do not.

use super::bars::{Axis, Bar, BarsFigure, BarsSettings, Mark, Order, Silent, Split};
use super::describe::{self, counted, key, unit};
use super::per::{Held, region};
use super::{Material, Measure, bars_parts as parts, hover, notes, per_words};
use crate::i18n::Arg;
use crate::i18n::collate::Collation;
use crate::model::claim::Known;
use crate::model::codes::Qualifier;
use crate::model::quantity::{Quantity, Total};
use crate::query::totals::{self, Group};

/// Makes the figure.
pub(super) fn make(material: &Material<'_>, settings: &BarsSettings) -> BarsFigure {
    let settings = settings.possible();
    let measure = settings.measure;
    let held = Held::new(material, settings.gauge());
    let groups = totals::by(material.index, material.rows, measure, settings.by);
    let all = totals::total(material.index, material.rows, measure);
    let has_construction = measure == Measure::Jobs && settings.split == Split::Plain;
    let mut figure = BarsFigure {
        frame: describe::frame(material, measure, settings.by, &all),
        by: settings.by,
        measure,
        per: settings.per,
        stats: held.used(
            material,
            groups.iter().filter_map(|group| region(&group.key)),
        ),
        split: settings.split,
        axis: settings.axis,
        axis_from: 0.0,
        unit: unit(settings.gauge()),
        series: Vec::new(),
        statuses: Vec::new(),
        bars: Vec::new(),
        without_number: Vec::new(),
    };
    for group in &groups {
        match bar(material, &held, group, has_construction) {
            Some(bar) => figure.bars.push(Bar {
                parts: parts::held(material, &held, group, settings.split),
                ..bar
            }),
            None => figure.without_number.push(silent(material, &held, group)),
        }
    }
    order(
        &mut figure.bars,
        settings.order,
        &Collation::new(material.words.lang()),
    );
    if figure.bars.iter().any(|bar| bar.construction.is_some()) {
        let series = [Measure::Jobs, Measure::ConstructionJobs];
        figure.series = series
            .into_iter()
            .map(|m| (m, material.words.text(&format!("figure-series-{}", key(m)))))
            .collect();
    }
    figure.statuses = parts::legend(&figure.bars);
    if settings.split != Split::Plain {
        figure.frame.title = parts::title(material.words, measure, settings.by);
    }
    figure.axis_from = axis_from(&figure);
    figure.frame.notes = all_notes(material, &figure, &all);
    let by = match settings.split {
        Split::Plain => per_words::by_region(material.words),
        Split::Stacked | Split::Grouped => material.words.text("bars-by-region-and-status"),
    };
    per_words::frame(material, &held, by, &mut figure.frame);
    figure.frame.spoken = parts::spoken(material, &figure, &all);
    figure
}

fn measures(measure: Measure) -> &'static [Measure] {
    match measure {
        Measure::Investment => &[Measure::Investment],
        Measure::Jobs => &[Measure::Jobs, Measure::ConstructionJobs],
        Measure::ConstructionJobs => &[Measure::ConstructionJobs],
        Measure::Projects => &[Measure::Projects],
        Measure::JobsPerMillion => &[Measure::JobsPerMillion],
    }
}

/// The bar of a group; `None` where it states no number, or its region has nothing to hold the number against.
fn bar(
    material: &Material<'_>,
    held: &Held<'_>,
    group: &Group,
    has_construction: bool,
) -> Option<Bar> {
    let measure = held.gauge.measure;
    let mark_of = |group: &Group, measure: Measure| {
        let mark = mark(material, group, measure)?;
        held.mark(material.words, (&group.key, measure), mark)
    };
    let main = mark_of(group, measure);
    let construction = has_construction
        .then(|| {
            let measure = Measure::ConstructionJobs;
            let total = totals::total(material.index, &group.rows, measure);
            let group = Group {
                total,
                ..group.clone()
            };
            mark_of(&group, measure)
        })
        .flatten();
    (main.is_some() || construction.is_some()).then(|| Bar {
        key: group.key.clone(),
        target: group.key.clone().into(),
        name: describe::group_short(material.words, &group.key),
        main,
        construction,
        parts: Vec::new(),
        total: group.total,
        hover: hover_lines(material, held, group),
        is_selected: material.filter.has(&group.key),
    })
}

fn hover_lines(material: &Material<'_>, held: &Held<'_>, group: &Group) -> Vec<String> {
    let measures = measures(held.gauge.measure);
    let mut lines = hover::lines(material, group, measures);
    per_words::hover(material, held, (group, measures), &mut lines);
    lines
}

/// What a group states; of a ratio the whole is taken anew and is no sum of its members.
pub(super) fn mark(material: &Material<'_>, group: &Group, measure: Measure) -> Option<Mark> {
    let quantity = describe::statement(material, group, measure)?;
    let label = describe::label(material.words, &quantity, measure);
    if !measure.adds_up() {
        let is_ceiling = quantity.low.is_none() && quantity.qualifier == Qualifier::UpTo;
        let (solid, hollow) = if is_ceiling {
            (0.0, quantity.headline)
        } else {
            (quantity.headline, 0.0)
        };
        return Some(Mark {
            quantity,
            solid,
            hollow,
            label,
        });
    }
    let members = || describe::members(material, group, measure).filter_map(Known::quantity);
    Some(Mark {
        label,
        quantity,
        solid: members().map(|member| solid(&member)).sum(),
        hollow: members()
            .filter(|member| member.low.is_none())
            .map(|member| member.headline)
            .sum(),
    })
}

/// How much of a statement stands on solid ground: nothing of a ceiling, the lower end of a range, else all.
pub(super) fn solid(quantity: &Quantity) -> f64 {
    match quantity.qualifier {
        Qualifier::UpTo => 0.0,
        Qualifier::Range => quantity.low.unwrap_or(0.0),
        Qualifier::Exact | Qualifier::Approx | Qualifier::AtLeast | Qualifier::MoreThan => {
            quantity.low.map_or(0.0, |_| quantity.headline)
        }
    }
}

fn silent(material: &Material<'_>, held: &Held<'_>, group: &Group) -> Silent {
    let words = material.words;
    let [n, count] = counted(words, group.rows.len());
    let name = describe::group_short(words, &group.key);
    let args = [n, count, ("region", Arg::from(name.clone()))];
    let id = format!("figure-silent-{}", key(held.gauge.measure));
    Silent {
        key: group.key.clone(),
        target: group.key.clone().into(),
        name,
        total: group.total,
        text: per_words::silent(material, held, group).unwrap_or_else(|| words.fill(&id, &args)),
        hover: hover_lines(material, held, group),
        is_selected: material.filter.has(&group.key),
    }
}

/// By value, by name or in the order of the format; "not stated" always last.
fn order(bars: &mut [Bar], order: Order, collation: &Collation) {
    let headline = |mark: &Option<Mark>| mark.as_ref().map(|m| m.quantity.headline);
    bars.sort_by(|a, b| {
        let by_name = collation.compare(&a.name, &b.name);
        let by_order = match order {
            Order::Value => {
                let value = |bar: &Bar| headline(&bar.main).unwrap_or(-1.0);
                let more = |bar: &Bar| headline(&bar.construction).unwrap_or(-1.0);
                value(b)
                    .total_cmp(&value(a))
                    .then(more(b).total_cmp(&more(a)))
                    .then(by_name)
            }
            Order::Name => by_name,
            Order::Fixed => a.key.cmp(&b.key),
        };
        let stated = b.key.is_stated().cmp(&a.key.is_stated());
        stated.then(by_order).then(a.key.cmp(&b.key))
    });
}

/// Where a logarithmic axis begins: the power of ten below the smallest value.
fn axis_from(figure: &BarsFigure) -> f64 {
    if figure.axis == Axis::Linear {
        return 0.0;
    }
    let smallest = figure
        .bars
        .iter()
        .flat_map(|bar| marks(figure.split, bar))
        .map(|mark| mark.quantity.headline / figure.unit)
        .filter(|value| *value > 0.0)
        .fold(f64::INFINITY, f64::min)
        .clamp(1e-6, 1e12);
    10_f64.powf((smallest.log10() - 1e-9).ceil() - 1.0) * figure.unit
}

/// The marks of a bar that have a label; of a stacked bar the whole.
fn marks(split: Split, bar: &Bar) -> Vec<&Mark> {
    match split {
        Split::Plain | Split::Stacked => bar.main.iter().chain(&bar.construction).collect(),
        Split::Grouped => bar.parts.iter().map(|part| &part.mark).collect(),
    }
}

fn all_notes(material: &Material<'_>, figure: &BarsFigure, all: &Total) -> Vec<String> {
    let words = material.words;
    let marks = || {
        let bars = figure.bars.iter();
        bars.flat_map(|bar| marks(figure.split, bar))
    };
    let shown: Vec<Quantity> = marks().map(|mark| mark.quantity).collect();
    let has = |is: fn(&Mark) -> bool| marks().any(is);
    let shapes: Vec<&'static str> = [
        (has(|m| m.whisker().is_some()), "figure-shape-whisker"),
        (has(|m| m.quantity.is_open), "figure-shape-arrow"),
        (has(|m| m.hollow > 0.0), "figure-shape-hollow"),
    ]
    .into_iter()
    .filter_map(|(occurs, id)| occurs.then_some(id))
    .collect();
    let mut found = Vec::new();
    found.extend(notes::signs(material, &shown, &shapes));
    if figure.axis == Axis::Log && !figure.bars.is_empty() {
        let from = describe::axis_number(words, figure.axis_from / figure.unit, 0);
        found.push(words.fill("figure-note-log", &[("from", Arg::from(from))]));
    }
    found.extend(parts::note(words, &figure.statuses));
    found.extend(notes::left_out(material, all));
    found
}
