//! What pointing at a mark tells: headline, low, high, n of m, and the projects behind it.

use super::describe::{self, key};
use super::{Material, Measure};
use crate::i18n::Arg;
use crate::model::claim::Known;
use crate::model::quantity::{Quantity, Total};
use crate::model::region::Region;
use crate::query::totals::{Group, Unit};

/// This many projects are named, the rest is counted.
const NAMED: usize = 6;

/// The lines about a group, its name first.
pub(super) fn lines(material: &Material<'_>, group: &Group, measures: &[Measure]) -> Vec<String> {
    let name = describe::group_name(material.words, &group.key);
    about(material, name, group, measures)
}

/// The lines about a group that has a name of its own.
pub(super) fn about(
    material: &Material<'_>,
    name: String,
    group: &Group,
    measures: &[Measure],
) -> Vec<String> {
    let mut lines = vec![name];
    for measure in measures {
        let total = crate::query::totals::total(material.index, &group.rows, *measure);
        if *measure == Measure::ConstructionJobs && total.stated == 0 {
            continue;
        }
        lines.extend(numbers(material, group, &total, *measure));
    }
    lines.extend(projects(material, group, measures));
    lines
}

/// The line for a region that no project is in.
pub(super) fn no_project(material: &Material<'_>, region: Region) -> Vec<String> {
    let words = material.words;
    vec![words.name(&region), words.text("figure-legend-no-project")]
}

/// Headline, range and coverage of one measure.
fn numbers(material: &Material<'_>, group: &Group, total: &Total, measure: Measure) -> Vec<String> {
    let words = material.words;
    let mut lines = Vec::new();
    let own = Group {
        total: *total,
        ..group.clone()
    };
    if let (Some(quantity), Some(sum)) = (describe::statement(material, &own, measure), total.sum())
    {
        let args = [("amount", Arg::from(with_unit(material, &quantity, measure)))];
        lines.push(words.fill(&format!("figure-hover-{}", key(measure)), &args));
        let is_spread = quantity.low != Some(quantity.high);
        if is_spread {
            let range = describe::range(words, &sum, measure);
            lines.push(words.fill("figure-hover-range", &[("range", Arg::from(range))]));
        }
    }
    if measure != Measure::ConstructionJobs {
        lines.push(capital(&describe::coverage(words, total, measure)));
    }
    lines
}

/// A statement with its unit: "≈ 200 m $", "> 4,000".
pub(super) fn with_unit(material: &Material<'_>, quantity: &Quantity, measure: Measure) -> String {
    match measure.unit() {
        Unit::Dollars => material.words.usd_short(quantity),
        Unit::Jobs | Unit::Projects | Unit::JobsPerMillion => {
            describe::label(material.words, quantity, measure)
        }
    }
}

/// One line a project, largest first, with what it states.
fn projects(material: &Material<'_>, group: &Group, measures: &[Measure]) -> Vec<String> {
    let words = material.words;
    let measure = measures.first().copied().unwrap_or(Measure::Investment);
    let headline = |row: usize| {
        let known = material.index.rows().get(row).map(|r| r.known(measure));
        known.and_then(Known::quantity).map(|q| q.headline)
    };
    let mut rows = group.rows.clone();
    rows.sort_by(|a, b| {
        let (a_value, b_value) = (headline(*a), headline(*b));
        let by_value = b_value.partial_cmp(&a_value);
        by_value.unwrap_or(std::cmp::Ordering::Equal).then(a.cmp(b))
    });
    let mut lines: Vec<String> = rows
        .iter()
        .take(NAMED)
        .filter_map(|row| project(material, *row, measure))
        .collect();
    if rows.len() > NAMED {
        let args = describe::counted(words, rows.len() - NAMED);
        lines.push(words.fill("figure-hover-more", &args));
    }
    lines
}

fn project(material: &Material<'_>, row: usize, measure: Measure) -> Option<String> {
    let words = material.words;
    let record = material.index.rows().get(row)?;
    let name = material.dataset.projects.get(row)?.name.get(words.lang());
    let known = record.known(measure);
    let mut value = known.quantity().map_or_else(
        || words.why_missing(&known),
        |quantity| with_unit(material, &quantity, measure),
    );
    if !record.is_in_totals {
        value = words.fill("figure-hover-excluded", &[("value", Arg::from(value))]);
    }
    let args = [
        ("name", Arg::from(name.to_owned())),
        ("value", Arg::from(value)),
    ];
    Some(words.fill("figure-hover-project", &args))
}

/// The same with a capital at the start, for a line of its own.
pub(super) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(chars).collect()
}
