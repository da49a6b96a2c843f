//! The search language: plain words, and words that ask of a field, in three languages at once.
//!
//! ```text
//! qarmet "rolling mill" -cement                 words and phrases that are found, or not
//! region:karaganda,abai  -country:CN            any of these values; not this one
//! investment>1bn  jobs:100..500  jobs<=200      limits; a number counts by its headline
//! commissioning<2028  year:2027,missing         a date counts by the first day that it names
//! jobs:missing  sector:stated                   no value, or any
//! investor:qarmet  investor="Qarmet JSC"        with this in its name, or just this name
//! ```
//!
//! Values of one field widen each other, limits on one field narrow each other, fields narrow each other.

mod amount;
mod complete;
mod read;
mod scan;
mod vocabulary;
mod write;
mod wrong;

use std::ops::Range;

pub use complete::{Candidate, Completion, complete};
pub use vocabulary::{Field, Vocabulary};
pub use write::{write, write_part};
pub use wrong::{Trouble, Wrong};

use super::filter::{Amount, Facet, Filter, Limits, Point, Scale, Value};
use super::index::Index;
use crate::model::codes::Lang;
use crate::model::date::Date;

/// What a text is read with: every word of the language, the values of the dataset, and how numbers are written.
#[derive(Clone, Copy)]
pub struct Tongue<'a> {
    /// Every word of the language.
    pub vocabulary: &'a Vocabulary,
    /// Whose investors, sources and labels may be named.
    pub index: &'a Index,
    /// Whether one comma and three digits group thousands.
    pub lang: Lang,
}

/// A text as it was understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// Its plain words and phrases, as they were typed.
    pub search: String,
    /// Its other words, and where they stand.
    asks: Vec<(Range<usize>, Ask)>,
    /// What is wrong with it, from left to right.
    pub wrong: Vec<Wrong>,
}

/// What one word asks.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Ask {
    is_excluded: bool,
    asked: Asked,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Asked {
    /// Any of these values, all of one facet.
    Values(Vec<Value>),
    /// Any value of the facet.
    Stated(Facet),
    Amounts(Scale, Limits<Amount>),
    Dates(Limits<Date>),
    WithoutLargest(usize),
}

/// Reads a text.
pub fn read(text: &str, tongue: Tongue<'_>) -> Reading {
    let mut reading = Reading::default();
    for word in scan::scan(text, tongue.vocabulary, tongue.lang) {
        reading.take(text, &word, tongue);
    }
    reading
}

/// Adds what `--where` says to a filter: a text of the language, or one `FIELD=VALUE[,VALUE…]` as a whole, in which values
/// may have spaces. All or nothing.
///
/// # Errors
/// The first word that cannot be obeyed.
pub fn add_where(filter: &mut Filter, text: &str, tongue: Tongue<'_>) -> Result<(), Wrong> {
    let mut reading = Reading::default();
    if let Some(word) = scan::whole(text, tongue.vocabulary) {
        reading.take(text, &word, tongue);
    }
    if reading == Reading::default() || !reading.wrong.is_empty() {
        reading = read(text, tongue);
    }
    if let Some(wrong) = reading.wrong.first() {
        return Err(wrong.clone());
    }
    // The name of a field alone is half a filter, not a word to search for.
    let name = tongue.vocabulary.field(text.trim());
    if let Some(field) = name.filter(|_| !reading.has_asks()) {
        return Err(Wrong {
            at: 0..text.len(),
            trouble: Trouble::NoValue(field),
        });
    }
    let mut added = filter.clone();
    let words = added.search.split_whitespace();
    added.search = words
        .chain(reading.search.split_whitespace())
        .collect::<Vec<_>>()
        .join(" ");
    reading.apply(&mut added)?;
    *filter = added;
    Ok(())
}

impl Reading {
    /// Whether it has words that ask of a field.
    pub fn has_asks(&self) -> bool {
        !self.asks.is_empty()
    }

    /// Where its words stand that ask of a field.
    pub fn asked_at(&self) -> impl Iterator<Item = &Range<usize>> {
        self.asks.iter().map(|(at, _)| at)
    }

    /// Adds what it asks of fields to a filter; its plain words are left to the caller. All or nothing.
    ///
    /// # Errors
    /// A word that leaves nothing that could pass.
    pub fn apply(&self, filter: &mut Filter) -> Result<(), Wrong> {
        let mut asked = filter.clone();
        // What is left out is left out of everything that is asked for.
        for is_excluded in [false, true] {
            for (at, ask) in &self.asks {
                if ask.is_excluded == is_excluded && !ask.asked.apply(is_excluded, &mut asked) {
                    return Err(Wrong {
                        at: at.clone(),
                        trouble: Trouble::Nothing(ask.asked.field()),
                    });
                }
            }
        }
        *filter = asked;
        Ok(())
    }
}

impl Asked {
    fn field(&self) -> Field {
        match self {
            Self::Values(values) => values
                .first()
                .map_or(Field::Search, |value| Field::Facet(value.facet())),
            Self::Stated(facet) => Field::Facet(*facet),
            Self::Amounts(scale, _) => Field::Scale(*scale),
            Self::Dates(_) => Field::Scale(Scale::Commissioning),
            Self::WithoutLargest(_) => Field::WithoutLargest,
        }
    }

    /// Adds it to a filter; whether anything can pass.
    fn apply(&self, is_excluded: bool, filter: &mut Filter) -> bool {
        match (self, is_excluded) {
            (Self::Values(values), false) => values.iter().cloned().for_each(|v| filter.add(v)),
            (Self::Values(values), true) => values.iter().cloned().for_each(|v| filter.exclude(v)),
            (Self::Stated(facet), false) => filter.exclude(Value::missing(*facet)),
            (Self::Stated(facet), true) => filter.add(Value::missing(*facet)),
            (Self::Amounts(scale, limits), _) => {
                let Some(slot) = filter.amounts_mut(*scale) else {
                    return true;
                };
                return narrow(slot, limits, is_excluded);
            }
            (Self::Dates(limits), _) => {
                return narrow(&mut filter.commissioning, limits, is_excluded);
            }
            (Self::WithoutLargest(n), _) => filter.without_largest = *n,
        }
        true
    }
}

/// Adds limits, or what is left of them once these are left out, which [`read`] has seen to be possible.
fn narrow<T: Point>(slot: &mut Limits<T>, limits: &Limits<T>, is_excluded: bool) -> bool {
    if !is_excluded {
        slot.add(limits);
        return true;
    }
    match limits.others().and_then(|others| slot.and(&others)) {
        Some(both) => {
            *slot = both;
            true
        }
        None => false,
    }
}
