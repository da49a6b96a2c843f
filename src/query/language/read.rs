//! What each word of a search asks.

use std::ops::Range;
use std::sync::Arc;

use super::amount::{NoAmount, amounts, dates};
use super::scan::{self, Sign, Word, items};
use super::{Ask, Asked, Field, Reading, Tongue, Trouble, Wrong};
use crate::model::codes::{ProjectType, Qualifier, Sector, Status};
use crate::model::fold::fold;
use crate::model::iso::Country;
use crate::model::place::{self, NoRegion};
use crate::model::source::SourceId;
use crate::model::text::Text;
use crate::query::filter::{Facet, Filter, Finding, Limits, Point, Presence, Scale, Value};

impl Reading {
    /// Takes in one word.
    pub(super) fn take(&mut self, text: &str, word: &Word, tongue: Tongue<'_>) {
        let typed = |at: &Range<usize>| text.get(at.clone()).unwrap_or_default();
        let Some(ask) = &word.ask else {
            self.search(typed(&word.at));
            return;
        };
        let Some(field) = ask.field else {
            let trouble = Trouble::UnknownField(typed(&ask.key).to_owned());
            self.refuse(word, trouble);
            return;
        };
        if field == Field::Search {
            self.search(typed(&ask.values).trim());
            return;
        }
        match asked(field, ask.sign, typed(&ask.values), tongue) {
            Ok(asked) if word.is_excluded && !asked.can_be_excluded() => {
                self.refuse(word, Trouble::CannotExclude(field));
            }
            Ok(asked) => {
                let is_excluded = word.is_excluded;
                self.asks
                    .push((word.at.clone(), Ask { is_excluded, asked }));
            }
            Err(trouble) => self.refuse(word, trouble),
        }
    }

    fn search(&mut self, words: &str) {
        if !self.search.is_empty() {
            self.search.push(' ');
        }
        self.search.push_str(words);
    }

    fn refuse(&mut self, word: &Word, trouble: Trouble) {
        let at = word.at.clone();
        self.wrong.push(Wrong { at, trouble });
    }
}

impl Asked {
    fn can_be_excluded(&self) -> bool {
        match self {
            Self::Values(_) | Self::Stated(_) => true,
            Self::Amounts(_, limits) => limits.others().is_some(),
            Self::Dates(limits) => limits.others().is_some(),
            Self::WithoutLargest(_) => false,
        }
    }
}

fn asked(field: Field, sign: Sign, text: &str, tongue: Tongue<'_>) -> Result<Asked, Trouble> {
    if text.trim().is_empty() {
        return Err(Trouble::NoValue(field));
    }
    match field {
        Field::Facet(facet) => facet_asked(facet, sign, text, tongue),
        Field::Scale(Scale::Commissioning) => dates_asked(field, sign, text, tongue),
        Field::Scale(scale) => {
            let read = |text: &str| amounts(text, sign, tongue.lang);
            let limits = limits(field, text, tongue, &read, &|error, text| match error {
                NoAmount::OtherCurrency => Trouble::OtherCurrency(text),
                NoAmount::NotANumber => Trouble::UnknownValue(field, text),
            })?;
            Ok(Asked::Amounts(scale, limits))
        }
        Field::WithoutLargest => {
            let number = text
                .trim()
                .parse()
                .ok()
                .filter(|n| (1..=Filter::MOST_WITHOUT).contains(n));
            let unknown = || Trouble::UnknownValue(field, text.to_owned());
            number.map(Asked::WithoutLargest).ok_or_else(unknown)
        }
        Field::Search => Err(Trouble::NoValue(field)),
    }
}

fn facet_asked(facet: Facet, sign: Sign, text: &str, tongue: Tongue<'_>) -> Result<Asked, Trouble> {
    let field = Field::Facet(facet);
    let is_compared = !matches!(sign, Sign::Is | Sign::Equals);
    if facet == Facet::Year && (is_compared || dates(text, sign).is_some_and(|l| l.from != l.to)) {
        return dates_asked(field, sign, text, tongue);
    }
    if is_compared {
        return Err(Trouble::NoComparison(field));
    }
    let typed = |at: Range<usize>| text.get(at).unwrap_or_default();
    let mut found = Vec::new();
    for (at, is_quoted) in items(text) {
        let word = typed(at);
        if word.is_empty() {
            return Err(Trouble::NoValue(field));
        }
        if !is_quoted && tongue.vocabulary.is_missing(word) {
            found.push(Value::missing(facet));
        } else if !is_quoted && tongue.vocabulary.is_stated(word) {
            return Ok(Asked::Stated(facet));
        } else {
            found.extend(values(facet, sign, word, tongue)?);
        }
    }
    Ok(Asked::Values(found))
}

fn dates_asked(field: Field, sign: Sign, text: &str, tongue: Tongue<'_>) -> Result<Asked, Trouble> {
    let read = |text: &str| dates(text, sign).ok_or(());
    limits(field, text, tongue, &read, &|(), text| {
        Trouble::UnknownValue(field, text)
    })
    .map(Asked::Dates)
}

/// One range at most, with or without what is missing; commas may stand inside of an amount.
fn limits<T: Point, E>(
    field: Field,
    text: &str,
    tongue: Tongue<'_>,
    read: &dyn Fn(&str) -> Result<Limits<T>, E>,
    trouble: &dyn Fn(E, String) -> Trouble,
) -> Result<Limits<T>, Trouble> {
    if let Ok(limits) = read(text) {
        return Ok(limits);
    }
    let mut all: Limits<T> = Limits::default();
    let mut ranges = 0;
    for (at, _) in items(text) {
        let word = text.get(at).unwrap_or_default();
        let one = if tongue.vocabulary.is_missing(word) {
            Limits::presence(Presence::Missing)
        } else if tongue.vocabulary.is_stated(word) {
            Limits::presence(Presence::Stated)
        } else {
            ranges += 1;
            read(word).map_err(|error| trouble(error, word.to_owned()))?
        };
        all.add(&one);
    }
    if ranges > 1 {
        return Err(Trouble::TwoRanges(field));
    }
    Ok(all)
}

/// The values that a word means: one of a closed list, or every one of the dataset that has the word in its name.
fn values(facet: Facet, sign: Sign, word: &str, tongue: Tongue<'_>) -> Result<Vec<Value>, Trouble> {
    let field = Field::Facet(facet);
    let unknown = || Trouble::UnknownValue(field, word.to_owned());
    let ambiguous = || Trouble::Ambiguous(field, word.to_owned());
    if let Some(value) = coded(facet, word) {
        return Ok(vec![value]);
    }
    match facet {
        Facet::Region => match place::find(word) {
            Ok(region) => return Ok(vec![Value::Region(Some(region))]),
            Err(NoRegion::Ambiguous) => return Err(ambiguous()),
            Err(NoRegion::Unknown) => {}
        },
        Facet::Investor | Facet::Source | Facet::Tag if sign == Sign::Equals => {
            return Ok(vec![named(facet, word)]);
        }
        Facet::Investor | Facet::Source | Facet::Tag => {
            let found = like(facet, word, tongue);
            return if found.is_empty() {
                Err(unknown())
            } else {
                Ok(found)
            };
        }
        Facet::Year => return Err(unknown()),
        Facet::Sector
        | Facet::Status
        | Facet::Country
        | Facet::Type
        | Facet::Qualifier
        | Facet::Check => {}
    }
    let found = tongue.vocabulary.values(facet, word);
    match found.len() {
        0 => Err(unknown()),
        1 => Ok(found),
        _ => Err(ambiguous()),
    }
}

/// The value of a code of the format in any case.
fn coded(facet: Facet, word: &str) -> Option<Value> {
    let code = word.to_lowercase().replace([' ', '-'], "_");
    Some(match facet {
        Facet::Sector => Value::Sector(Some(Sector::from_code(&code)?)),
        Facet::Status => Value::Status(Some(Status::from_code(&code)?)),
        Facet::Type => Value::Type(Some(ProjectType::from_code(&code)?)),
        Facet::Qualifier => Value::Qualifier(Some(Qualifier::from_code(&code)?)),
        Facet::Check => Value::Check(Some(Finding::from_code(&code)?)),
        Facet::Country => Value::Country(Some(Country::from_code(&word.to_uppercase())?)),
        Facet::Year => {
            let year: i16 = word.parse().ok()?;
            Value::Year(Some(year))
        }
        Facet::Region | Facet::Investor | Facet::Source | Facet::Tag => return None,
    })
}

/// A value that is called just so, whether the dataset has it or not.
fn named(facet: Facet, word: &str) -> Value {
    match facet {
        Facet::Source => Value::Source(Some(SourceId(word.to_owned()))),
        Facet::Tag => Value::Tag(Some(Arc::from(word))),
        Facet::Investor
        | Facet::Region
        | Facet::Sector
        | Facet::Status
        | Facet::Country
        | Facet::Type
        | Facet::Year
        | Facet::Qualifier
        | Facet::Check => Value::Investor(Some(Arc::from(word))),
    }
}

/// The values of the dataset that are called so; where there are none, those that have the word in their name.
fn like(facet: Facet, word: &str, tongue: Tongue<'_>) -> Vec<Value> {
    let folded = fold(word);
    let all = tongue.index.column(facet).values().iter();
    let all = all.filter(|value| value.is_stated());
    let is_called = |value: &&Value| names(value, tongue).contains(&folded);
    let has_word = |value: &&Value| names(value, tongue).iter().any(|n| n.contains(&folded));
    let same: Vec<Value> = all.clone().filter(is_called).cloned().collect();
    if same.is_empty() {
        all.filter(has_word).cloned().collect()
    } else {
        same
    }
}

/// What a value of the dataset is called, folded: a source by its id and its titles.
pub(super) fn names(value: &Value, tongue: Tongue<'_>) -> Vec<String> {
    let title = match value {
        Value::Source(Some(id)) => tongue.index.source_title(id),
        _ => None,
    };
    let code = value.code().map(|code| fold(&code));
    let titles = title.into_iter().flat_map(Text::all).map(fold);
    code.into_iter().chain(titles).collect()
}

/// Whether a text would be read as a plain word or phrase.
pub(super) fn is_plain(text: &str, tongue: Tongue<'_>) -> bool {
    let words = scan::scan(text, tongue.vocabulary, tongue.lang);
    words.iter().all(|word| word.ask.is_none())
}
