//! What may stand at the cursor: fields that begin so, and values that are called so.

use std::ops::Range;

use super::scan::{self, Word, items};
use super::write::{key, value_text};
use super::{Field, Tongue, read};
use crate::model::fold::fold;
use crate::model::lexicon::Lexicon;
use crate::query::filter::{Facet, Value};

/// The most candidates that are offered.
const MOST: usize = 8;

/// Letters of a plain word from which values are offered for it.
const LEAST: usize = 2;

/// What may take the place of the word at the cursor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completion {
    /// Where that stands in the text, in bytes.
    pub at: Range<usize>,
    /// The likeliest first.
    pub candidates: Vec<Candidate>,
}

/// What may be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// What is put in.
    pub text: String,
    /// What it asks about.
    pub field: Field,
    /// The value, where it is one.
    pub value: Option<Value>,
}

/// What may stand at `cursor`, a place in bytes; `None` where nothing can be offered.
pub fn complete(
    text: &str,
    cursor: usize,
    lexicon: &dyn Lexicon,
    tongue: Tongue<'_>,
) -> Option<Completion> {
    let words = scan::scan(text, tongue.vocabulary, tongue.lang);
    let is_here = |word: &&Word| word.at.start < cursor && cursor <= word.at.end;
    let word = words.iter().find(is_here)?;
    let completion = match &word.ask {
        None => plain(text, word, cursor, lexicon, tongue)?,
        Some(ask) => values(
            text,
            (ask.field?, ask.values.clone()),
            cursor,
            lexicon,
            tongue,
        )?,
    };
    (!completion.candidates.is_empty()).then_some(completion)
}

/// Fields that begin with a plain word, then values that do.
fn plain(
    text: &str,
    word: &Word,
    cursor: usize,
    lexicon: &dyn Lexicon,
    tongue: Tongue<'_>,
) -> Option<Completion> {
    let start = word.at.start + usize::from(word.is_excluded);
    let at = start..cursor;
    let typed = text.get(at.clone())?;
    if !typed.starts_with(char::is_alphabetic) {
        return None;
    }
    let folded = fold(typed);
    let fields = tongue.vocabulary.fields_like(&folded).into_iter();
    let fields = fields
        .filter(|f| *f != Field::Search)
        .map(|field| Candidate {
            text: format!("{}:", key(field, lexicon)),
            field,
            value: None,
        });
    let mut candidates: Vec<Candidate> = fields.collect();
    if typed.chars().count() >= LEAST {
        let found = tongue
            .vocabulary
            .values_like(|name| name.starts_with(&folded));
        let found = found
            .into_iter()
            .filter(|value| is_in_dataset(value, tongue));
        candidates.extend(found.map(|value| {
            let field = Field::Facet(value.facet());
            let text = value_text(&value, lexicon, tongue);
            Candidate {
                text: format!("{}:{text}", key(field, lexicon)),
                field,
                value: Some(value),
            }
        }));
    }
    candidates.truncate(MOST);
    Some(Completion { at, candidates })
}

/// Values of a field that are called so; those that begin so first.
fn values(
    text: &str,
    (field, list): (Field, Range<usize>),
    cursor: usize,
    lexicon: &dyn Lexicon,
    tongue: Tongue<'_>,
) -> Option<Completion> {
    let typed = text.get(list.start..cursor)?;
    let (item, _) = items(typed).pop()?;
    let folded = fold(typed.get(item.clone())?);
    // An opening quote is replaced with what stands behind it.
    let before = typed.get(..item.start)?;
    let from = before
        .strip_suffix(['"', '«', '“', '„'])
        .unwrap_or(before)
        .len();
    let at = list.start + from..cursor;
    let mut candidates: Vec<Candidate> = match field {
        Field::Facet(facet) => facet_values(facet, &folded, tongue)
            .into_iter()
            .map(|value| Candidate {
                text: value_text(&value, lexicon, tongue),
                field,
                value: Some(value),
            })
            .collect(),
        Field::Scale(_) | Field::WithoutLargest | Field::Search => Vec::new(),
    };
    if !matches!(field, Field::WithoutLargest | Field::Search) {
        let states = ["missing", "stated"].into_iter();
        let states = states.filter_map(|id| lexicon.search_words(id).into_iter().next());
        let states = states.filter(|word| fold(word).starts_with(&folded));
        candidates.extend(states.map(|text| Candidate {
            text,
            field,
            value: None,
        }));
    }
    candidates.truncate(MOST);
    Some(Completion { at, candidates })
}

/// The values of the dataset that have these letters in a name in any language.
fn facet_values(facet: Facet, folded: &str, tongue: Tongue<'_>) -> Vec<Value> {
    let closed = tongue.vocabulary.values_like(|name| name.contains(folded));
    let all = tongue.index.column(facet).values();
    let mut found: Vec<(bool, &Value)> = all
        .iter()
        .filter(|value| value.is_stated())
        .filter_map(|value| {
            let names = read::names(value, tongue);
            let is_like = names.iter().any(|n| n.contains(folded)) || closed.contains(value);
            let begins = names.iter().any(|n| n.starts_with(folded));
            is_like.then_some((!begins, value))
        })
        .collect();
    found.sort_unstable();
    found.into_iter().map(|(_, v)| v.clone()).collect()
}

fn is_in_dataset(value: &Value, tongue: Tongue<'_>) -> bool {
    let column = tongue.index.column(value.facet());
    column.values().contains(value)
}
