//! Numbers and coverage in words, as all figures say them.

pub use super::filter_words::part_words;

use super::{Frame, Material, Measure};
use crate::i18n::numbers::sign;
use crate::i18n::{Arg, Words};
use crate::model::claim::Known;
use crate::model::quantity::{Quantity, Total};
use crate::model::region::Region;
use crate::query::totals::Group;

/// Units of the measure in one unit of the picture: billions of dollars, single jobs.
pub(super) fn unit(measure: Measure) -> f64 {
    match measure {
        Measure::Investment => 1e9,
        Measure::Jobs | Measure::ConstructionJobs => 1.0,
    }
}

/// The part of a message id that names the measure.
pub(super) fn key(measure: Measure) -> &'static str {
    match measure {
        Measure::Investment => "investment",
        Measure::Jobs => "jobs",
        Measure::ConstructionJobs => "construction",
    }
}

/// A number and its text, as the messages take them: the number chooses the plural form.
pub(super) fn counted(words: &Words, n: usize) -> [(&'static str, Arg<'static>); 2] {
    let text = words.number(n as f64, 0);
    [("n", Arg::from(n)), ("count", Arg::from(text))]
}

/// What a group states as one quantity; a single statement keeps its own qualifier.
pub(super) fn statement(
    material: &Material<'_>,
    group: &Group,
    measure: Measure,
) -> Option<Quantity> {
    let mut stated = members(material, group, measure).filter_map(Known::quantity);
    match (group.total.stated, stated.next()) {
        (1, Some(only)) => Some(only),
        _ => group.total.quantity(),
    }
}

/// What each row of a group that counts in totals says.
pub(super) fn members<'a>(
    material: &'a Material<'_>,
    group: &'a Group,
    measure: Measure,
) -> impl Iterator<Item = Known> + 'a {
    let rows = material.index.rows();
    group
        .rows
        .iter()
        .filter_map(|row| rows.get(*row))
        .filter(|row| row.is_in_totals)
        .map(move |row| row.known(measure))
}

/// A statement as the label of a mark, in the unit of the picture: "≈ 15.0", "≤ 1.2", "1–2".
pub(super) fn label(words: &Words, quantity: &Quantity, measure: Measure) -> String {
    let shown = quantity.scaled(1.0 / unit(measure));
    match extreme(words, shown.headline) {
        Some(text) => match sign(quantity.qualifier) {
            "" => text,
            sign => format!("{sign}\u{a0}{text}"),
        },
        None => words.quantity_fixed(&shown, decimals(shown.headline, measure)),
    }
}

/// A plain amount in the unit of the picture.
pub(super) fn amount(words: &Words, value: f64, measure: Measure) -> String {
    let shown = value / unit(measure);
    extreme(words, shown).unwrap_or_else(|| words.number_fixed(shown, decimals(shown, measure)))
}

/// A number on an axis.
pub fn axis_number(words: &Words, value: f64, decimals: usize) -> String {
    let decimals = if (1e-6..1.0).contains(&value) {
        decimals.max((-value.log10()).ceil() as usize)
    } else {
        decimals
    };
    extreme(words, value).unwrap_or_else(|| words.number(value, decimals))
}

/// Money: one decimal, more where two or three digits that count ask for them. Jobs: none.
fn decimals(shown: f64, measure: Measure) -> usize {
    if shown == 0.0 || measure != Measure::Investment {
        return 0;
    }
    let most = match shown {
        v if v >= 10.0 => 1,
        v if v >= 0.1 => 2,
        v => (1.0 - v.log10().floor()).min(8.0) as usize,
    };
    let rounded = |digits: usize| {
        let shift = 10_f64.powf(digits as f64);
        (shown * shift).round() / shift
    };
    let is_enough = |digits: &usize| (rounded(*digits) - rounded(most)).abs() < 1e-9 * shown;
    (1..most).find(is_enough).unwrap_or(most)
}

/// Numbers that would be a row of zeros, as a power of ten: "1.5 × 10¹²".
fn extreme(words: &Words, value: f64) -> Option<String> {
    if value == 0.0 || !value.is_finite() || (1e-6..1e9).contains(&value) {
        return None;
    }
    let mut exponent = value.log10().floor();
    // Two steps, for below the smallest normal number the power itself would be 0.
    let mut mantissa = value / 10_f64.powf(exponent / 2.0) / 10_f64.powf(exponent - exponent / 2.0);
    if mantissa >= 9.95 {
        (mantissa, exponent) = (1.0, exponent + 1.0);
    }
    let power: String = format!("{exponent:.0}").chars().map(superscript).collect();
    Some(format!(
        "{}\u{a0}×\u{a0}10{power}",
        words.number(mantissa, 1)
    ))
}

fn superscript(c: char) -> char {
    match c {
        '0' => '⁰',
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        '4' => '⁴',
        '5' => '⁵',
        '6' => '⁶',
        '7' => '⁷',
        '8' => '⁸',
        '9' => '⁹',
        _ => '⁻',
    }
}

/// The name of a region in full, or "region not stated".
pub(super) fn region_name(words: &Words, region: Option<Region>) -> String {
    region.map_or_else(|| words.text("region-none"), |region| words.name(&region))
}

/// The name of a region as on an axis, or "region not stated".
pub(super) fn region_short(words: &Words, region: Option<Region>) -> String {
    region.map_or_else(
        || words.text("region-none"),
        |region| words.region_short(region),
    )
}

/// "11 of 13 projects state an amount, 1 of them only a ceiling".
pub(super) fn coverage(words: &Words, total: &Total, measure: Measure) -> String {
    let all = words.number(total.projects as f64, 0);
    let [n, count] = counted(words, total.stated);
    let args = [
        n,
        count,
        ("all", Arg::from(total.projects)),
        ("all-count", Arg::from(all)),
    ];
    let mut text = words.fill(&format!("figure-coverage-{}", key(measure)), &args);
    if total.ceiling_only > 0 {
        let args = counted(words, total.ceiling_only);
        text.push_str(&words.fill("figure-coverage-ceiling", &args));
    }
    text
}

/// A total with its range, as text with unit: "29.5 bn $ (26.7 to over 31.0 bn $)"; `None` where nothing is stated.
pub(super) fn total(words: &Words, total: &Total, measure: Measure) -> Option<String> {
    let sum = total.sum()?;
    let quantity = sum.quantity(total);
    let (headline, range) = match measure {
        Measure::Investment => (words.usd_amount(sum.headline), words.usd_range(&sum)),
        Measure::Jobs | Measure::ConstructionJobs => {
            let number = words.number(sum.headline, 0);
            let text = words.fill(
                "figure-jobs-count",
                &[
                    ("n", Arg::from(sum.headline.round())),
                    ("count", Arg::from(number)),
                ],
            );
            (text, words.count_range(&sum))
        }
    };
    let is_exact = quantity.low == Some(sum.high) && !sum.is_open;
    Some(match quantity.low {
        None => range,
        Some(_) if is_exact => headline,
        Some(_) => format!("{headline} ({range})"),
    })
}

/// The words around the marks, common to all figures.
pub(super) fn frame(material: &Material<'_>, measure: Measure, all: &Total) -> Frame {
    let words = material.words;
    let filter = super::filter_words::filter(words, material.filter);
    let coverage = coverage(words, all, measure);
    let total = total(words, all, measure);
    let parts: Vec<String> = [Some(filter), total, Some(coverage)]
        .into_iter()
        .flatten()
        .collect();
    Frame {
        lang: words.lang(),
        title: words.text(&format!("figure-title-{}", key(measure))),
        subtitle: parts.join(" · "),
        notes: Vec::new(),
        sources: super::notes::sources(material, measure),
        credit: String::new(),
        spoken: String::new(),
        message: material.rows.is_empty().then(|| words.text("figure-empty")),
    }
}
