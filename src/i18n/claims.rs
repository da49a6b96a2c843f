//! What a claim says, and what projects and sources are called.

use super::Words;
use crate::model::claim::{Claim, Known};
use crate::model::iso::Currency;
use crate::model::json::Num;
use crate::model::project::Project;
use crate::model::quantity::Quantity;
use crate::model::region_stat::RegionStat;
use crate::model::source::Source;
use crate::model::visible::line;

/// Decimals of a number that are shown at most.
pub const DIGITS: usize = 6;

/// What a claim counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind<'a> {
    /// Money in a currency.
    Money,
    /// Jobs.
    Jobs,
    /// Something in a unit of the file.
    Unit(&'a str),
}

/// What a project is called, or its id while it has no name.
pub fn project_name(words: &Words, project: &Project) -> String {
    let name = line(project.name.get(words.lang()));
    if name.is_empty() {
        line(project.id.as_str())
    } else {
        name
    }
}

/// What a source is called: title, publisher, date.
pub fn source_name(words: &Words, source: &Source) -> String {
    let title = line(source.title.get(words.lang()));
    let title = if title.is_empty() {
        source.id.as_str().to_owned()
    } else {
        title
    };
    let publisher = source.publisher.as_deref().map(line);
    let date = source.date.as_ref().map(|d| words.date(d));
    let parts: Vec<String> = [Some(title), publisher, date]
        .into_iter()
        .flatten()
        .collect();
    parts.join(" · ")
}

/// What a statistic of a region is called: what is counted, where and when.
pub fn stat_name(words: &Words, stat: &RegionStat) -> String {
    let indicator = stat.indicator.map(|i| words.name(&i));
    let region = stat.region.map(|r| words.name(&r));
    let parts = [
        Some(indicator.unwrap_or_else(|| words.text("stats-no-indicator"))),
        Some(region.unwrap_or_else(|| words.text("region-none"))),
        stat.date.as_ref().map(|date| words.date(date)),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// A number in the unit of its kind; money short.
fn in_unit(
    words: &Words,
    quantity: &Quantity,
    currency: Option<Currency>,
    kind: Kind<'_>,
) -> String {
    let shown = words.quantity(quantity, DIGITS);
    match (kind, currency) {
        (Kind::Money, Some(currency)) => words.money_short(quantity, currency),
        (Kind::Money, None) => format!("{shown} ({})", words.text("panel-no-currency")),
        (Kind::Jobs, _) => words.fill(
            "panel-count-jobs",
            &[("n", quantity.last_shown().into()), ("shown", shown.into())],
        ),
        (Kind::Unit(unit), _) => words.quantity_unit(quantity, DIGITS, unit),
    }
}

/// What a claim says: its number, or why there is none.
pub fn claim_words(words: &Words, tolerance: f64, claim: &Claim, kind: Kind<'_>) -> String {
    let known = claim.known(tolerance);
    match &known {
        Known::Stated(quantity) => in_unit(words, quantity, claim.currency, kind),
        Known::Missing(_) => words.why_missing(&known),
        Known::NoRate(..) | Known::NobodyLooked | Known::Unusable => {
            let text = [raw_numbers(words, claim), words.why_missing(&known)];
            text.join(" ").trim().to_owned()
        }
    }
}

/// The numbers of a claim that cannot be used, as they stand.
fn raw_numbers(words: &Words, claim: &Claim) -> String {
    let numbers = [&claim.amount, &claim.value, &claim.low, &claim.high];
    let shown = |n: &Num| words.number(n.as_f64(), DIGITS);
    let shown: Vec<String> = numbers.into_iter().flatten().map(shown).collect();
    shown.join("–")
}
