//! Numbers and coverage in words, as all figures say them.

pub use super::filter_words::{filter, part_words, part_words_in, value_name};

use super::per::{Gauge, Per};
use super::{Frame, Grouping, Material, Measure};
use crate::i18n::names::Named;
use crate::i18n::numbers::sign;
use crate::i18n::{Arg, Words};
use crate::model::claim::Known;
use crate::model::quantity::{Quantity, Sum, Total};
use crate::query::totals::{Group, Key, Unit};

/// Units of the measure in one unit of the picture: billions of dollars, single jobs; for 1,000 people millions of dollars.
pub(super) fn unit(gauge: impl Into<Gauge>) -> f64 {
    let gauge = gauge.into();
    match (gauge.measure, gauge.per) {
        (Measure::Investment, Per::Nothing) => 1e9,
        (Measure::Investment, Per::ThousandPeople) => 1e6,
        (Measure::Investment, Per::GrossRegionalProduct)
        | (
            Measure::Jobs | Measure::ConstructionJobs | Measure::Projects | Measure::JobsPerMillion,
            _,
        ) => 1.0,
    }
}

/// The part of a message id that names the measure.
pub(super) fn key(measure: Measure) -> &'static str {
    match measure {
        Measure::Investment => "investment",
        Measure::Jobs => "jobs",
        Measure::ConstructionJobs => "construction",
        Measure::Projects => "projects",
        Measure::JobsPerMillion => "jobs-per-million",
    }
}

/// A number and its text, as the messages take them: the number chooses the plural form.
pub(crate) fn counted(words: &Words, n: usize) -> [(&'static str, Arg<'static>); 2] {
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
pub(super) fn label(words: &Words, quantity: &Quantity, gauge: impl Into<Gauge>) -> String {
    let gauge = gauge.into();
    let shown = quantity.scaled(1.0 / unit(gauge));
    match extreme(words, shown.headline) {
        Some(text) => match sign(quantity.qualifier) {
            "" => text,
            sign => format!("{sign}\u{a0}{text}"),
        },
        None => words.quantity_fixed(&shown, decimals(shown.headline, gauge)),
    }
}

/// A statement in the unit in which it is shown, with as many decimals as three digits that count ask for.
pub(super) fn number_label(words: &Words, shown: &Quantity) -> String {
    let size = shown.headline.abs();
    let digits = match size {
        v if v >= 100.0 => 1,
        v if v >= 1.0 => 2,
        v if v > 0.0 => (2.0 - v.log10().floor()).min(8.0) as usize,
        _ => 0,
    };
    match extreme(words, shown.headline) {
        Some(text) => match sign(shown.qualifier) {
            "" => text,
            sign => format!("{sign}\u{a0}{text}"),
        },
        None => words.quantity(shown, digits),
    }
}

/// A plain amount in the unit of the picture.
pub(super) fn amount(words: &Words, value: f64, gauge: impl Into<Gauge>) -> String {
    let gauge = gauge.into();
    let shown = value / unit(gauge);
    extreme(words, shown).unwrap_or_else(|| words.number_fixed(shown, decimals(shown, gauge)))
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

/// Money and ratios: one decimal, more where two or three digits that count ask for them. Counts: none.
fn decimals(shown: f64, gauge: impl Into<Gauge>) -> usize {
    if shown == 0.0 || gauge.into().is_count() {
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

/// The name of a group in full, or "region not stated".
pub fn group_name(words: &Words, key: &Key) -> String {
    fn name<T: Named>(words: &Words, value: Option<&T>, none: &str) -> String {
        value.map_or_else(|| words.text(none), |value| words.name(value))
    }
    match key {
        Key::Region(v) => name(words, v.as_ref(), "region-none"),
        Key::Sector(v) => name(words, v.as_ref(), "sector-none"),
        Key::Status(v) => name(words, v.as_ref(), "status-none"),
        Key::Country(v) => name(words, v.as_ref(), "country-none"),
        Key::Investor(v) => v
            .as_deref()
            .map_or_else(|| words.text("investor-none"), str::to_owned),
        Key::Type(v) => name(words, v.as_ref(), "project-type-none"),
        Key::Year(v) => v.map_or_else(|| words.text("year-none"), |year| year.to_string()),
    }
}

/// The name of a group as on an axis: regions have a short one.
pub fn group_short(words: &Words, key: &Key) -> String {
    match key {
        Key::Region(Some(region)) => words.region_short(*region),
        Key::Region(None)
        | Key::Sector(_)
        | Key::Status(_)
        | Key::Country(_)
        | Key::Investor(_)
        | Key::Type(_)
        | Key::Year(_) => group_name(words, key),
    }
}

/// "11 of 13 projects state an amount, 1 of them only a ceiling".
pub fn coverage(words: &Words, total: &Total, measure: Measure) -> String {
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
pub fn total(words: &Words, total: &Total, measure: Measure) -> Option<String> {
    let sum = total.sum()?;
    let quantity = sum.quantity(total);
    let counted = |id: &str, decimals: usize| {
        let number = words.number(sum.headline, decimals);
        let n = Arg::from(sum.headline.round());
        words.fill(id, &[("n", n), ("count", Arg::from(number))])
    };
    let headline = match measure.unit() {
        Unit::Dollars => words.usd_amount(sum.headline),
        Unit::Jobs => counted("figure-jobs-count", 0),
        Unit::Projects => counted("figure-projects-count", 0),
        Unit::JobsPerMillion => counted(
            "figure-jobs-per-million-count",
            decimals(sum.headline, measure),
        ),
    };
    let range = range(words, &sum, measure);
    let is_exact = quantity.low == Some(sum.high) && !sum.is_open;
    Some(match quantity.low {
        None => range,
        Some(_) if is_exact => headline,
        Some(_) => format!("{headline} ({range})"),
    })
}

/// From the least to the most that a sum can be: "26.7 to over 31.0 bn $".
pub fn range(words: &Words, sum: &Sum, measure: Measure) -> String {
    match measure.unit() {
        Unit::Dollars => words.usd_range(sum),
        Unit::Jobs | Unit::Projects => words.count_range(sum),
        Unit::JobsPerMillion => words.number_range(sum, decimals(sum.headline, measure)),
    }
}

/// From the least to the most that a total held against a statistic can be, in the unit of the picture.
pub(super) fn ratio_range(words: &Words, quantity: &Quantity, gauge: Gauge) -> String {
    let quantity = quantity.scaled(1.0 / unit(gauge));
    let shown = Sum {
        headline: quantity.headline,
        low: quantity.low.unwrap_or(0.0),
        high: quantity.high,
        is_open: quantity.is_open,
    };
    words.number_range(&shown, decimals(shown.headline, gauge))
}

/// What is measured and how it is grouped: "Investment by region, bn $".
pub fn title(words: &Words, measure: Measure, by: Grouping) -> String {
    let by = words.text(&format!("figure-by-{}", by.code()));
    let args = [("by", Arg::from(by))];
    words.fill(&format!("figure-title-{}", key(measure)), &args)
}

/// The words around the marks, common to all figures.
pub(super) fn frame(material: &Material<'_>, measure: Measure, by: Grouping, all: &Total) -> Frame {
    let words = material.words;
    let filter = super::filter_words::filter(words, material.index, material.filter);
    let coverage = coverage(words, all, measure);
    let total = total(words, all, measure);
    let parts: Vec<String> = [Some(filter), total, Some(coverage)]
        .into_iter()
        .flatten()
        .collect();
    Frame {
        lang: words.lang(),
        title: title(words, measure, by),
        subtitle: parts.join(" · "),
        notes: Vec::new(),
        sources: super::notes::sources(material, measure),
        credit: String::new(),
        spoken: String::new(),
        message: material.rows.is_empty().then(|| words.text("figure-empty")),
    }
}
