//! How records are named in the panel.

use super::draft::claim::Kind;
use crate::document::store::state::recovery::Typed;
use crate::i18n::Words;
use crate::model::claim::{Claim, Known};
use crate::model::iso::Currency;
use crate::model::json::{Json, Num};
use crate::model::project::Project;
use crate::model::quantity::Quantity;
use crate::model::record::Record;
use crate::model::source::Source;
use crate::model::visible::visible;

/// Decimals of a number that are shown at most.
pub(in crate::ui) const DIGITS: usize = 6;

/// The longest text that stands in one line.
const LINE: usize = 300;

/// A text of the file in one line, hidden characters made visible.
pub(in crate::ui) fn line(text: &str) -> String {
    visible(text, LINE)
}

/// A text of the file with its line breaks, hidden characters made visible.
pub(in crate::ui) fn whole(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(|l| visible(l, l.len())).collect();
    lines.join("\n")
}

/// What stands in the file where a field cannot be read; an empty text says nothing and counts as absent.
pub(in crate::ui) fn unreadable<'a, R: Record>(record: &'a R, key: &str) -> Option<&'a Json> {
    record
        .unreadable(key)
        .filter(|json| json.as_str() != Some(""))
}

/// What a project is called, or its id while it has no name.
pub(in crate::ui) fn project_name(words: &Words, project: &Project) -> String {
    let name = line(project.name.get(words.lang()));
    if name.is_empty() {
        line(project.id.as_str())
    } else {
        name
    }
}

/// Texts that cannot be read, each with the name of its field and of its record.
pub(in crate::ui) fn typed(
    words: &Words,
    record: &str,
    unread: Vec<(&'static str, String)>,
) -> Vec<Typed> {
    let place = |label| {
        let field = words.text(label);
        let args = [("field", field.into()), ("name", record.to_owned().into())];
        words.fill("typed-place", &args)
    };
    let typed = unread.into_iter().map(|(label, text)| Typed {
        place: place(label),
        text,
    });
    typed.collect()
}

/// What a source is called: title, publisher, date.
pub(in crate::ui) fn source_name(words: &Words, source: &Source) -> String {
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

/// A number in the unit of its kind; money short.
pub(in crate::ui) fn in_unit(
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
pub(in crate::ui) fn claim_words(
    words: &Words,
    tolerance: f64,
    claim: &Claim,
    kind: Kind<'_>,
) -> String {
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
