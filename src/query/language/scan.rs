//! The words of a search text and where they stand: plain words and phrases, and `field:value` with its sign.

use std::ops::Range;

use super::amount;
use super::vocabulary::{Field, Vocabulary};
use crate::model::codes::Lang;
use crate::query::filter::{opened, without_minus};

/// The sign between a field and its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// `:`, this value or one like it.
    Is,
    /// `=`, just this value.
    Equals,
    /// `>`
    Above,
    /// `>=`
    From,
    /// `<`
    Below,
    /// `<=`
    To,
}

const SIGNS: &[(&str, Sign)] = &[
    (">=", Sign::From),
    ("=>", Sign::From),
    ("≥", Sign::From),
    ("<=", Sign::To),
    ("=<", Sign::To),
    ("≤", Sign::To),
    (">", Sign::Above),
    ("<", Sign::Below),
    ("=", Sign::Equals),
    (":", Sign::Is),
];

/// A word of a search text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// Where it stands, its minus included.
    pub at: Range<usize>,
    /// Whether a minus stands before it.
    pub is_excluded: bool,
    /// What it asks; `None` for a plain word or phrase.
    pub ask: Option<Ask>,
}

/// The parts of `field:value`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Ask {
    /// Where the name of the field stands.
    pub key: Range<usize>,
    /// What it means.
    pub field: Option<Field>,
    /// The sign behind it.
    pub sign: Sign,
    /// Where the values stand.
    pub values: Range<usize>,
}

/// The words of a text from left to right.
pub(super) fn scan(text: &str, vocabulary: &Vocabulary, lang: Lang) -> Vec<Word> {
    let mut words = Vec::new();
    let mut at = skip_spaces(text, 0);
    while at < text.len() {
        let word = word(text, at, vocabulary, lang);
        at = skip_spaces(text, word.at.end);
        words.push(word);
    }
    words
}

/// A text that is one `field=value` whole, spaces and all; `None` where it does not begin with a field, or has signs and
/// quotes behind it.
pub(super) fn whole(text: &str, vocabulary: &Vocabulary) -> Option<Word> {
    let (key, values) = text.split_once('=')?;
    // More than one field, or names in quotes: several words.
    if values.contains([':', '=', '<', '>', '"', '«', '“']) {
        return None;
    }
    let field = vocabulary.field(key.trim())?;
    let ask = Ask {
        key: 0..key.len(),
        field: Some(field),
        sign: Sign::Equals,
        values: key.len() + 1..text.len(),
    };
    Some(Word {
        at: 0..text.len(),
        is_excluded: false,
        ask: Some(ask),
    })
}

fn word(text: &str, start: usize, vocabulary: &Vocabulary, lang: Lang) -> Word {
    let (is_excluded, rest) = without_minus(tail(text, start));
    let begin = text.len() - rest.len();
    let ask = ask(text, begin, vocabulary, lang);
    let end = match &ask {
        Some(ask) => ask.values.end,
        None => match opened(rest) {
            Some((inner, close)) => {
                let inner_start = text.len() - inner.len();
                let found = inner.find(close).map(|at| at + close.len_utf8());
                inner_start + found.unwrap_or(inner.len())
            }
            None => word_end(text, begin),
        },
    };
    Word {
        at: start..end.max(start + 1),
        is_excluded,
        ask,
    }
}

/// `field:value` at this place, if that is what stands there.
fn ask(text: &str, begin: usize, vocabulary: &Vocabulary, lang: Lang) -> Option<Ask> {
    let rest = tail(text, begin);
    let is_key = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    let key = rest.split(|c| !is_key(c)).next().unwrap_or_default();
    if !key.starts_with(char::is_alphabetic) {
        return None;
    }
    let field = vocabulary.field(key);
    let key = begin..begin + key.len();
    let mut behind = tail(text, key.end);
    if field.is_some() && !behind.starts_with(':') {
        let trimmed = behind.trim_start();
        if trimmed.starts_with(['<', '>', '=', '≥', '≤']) {
            behind = trimmed;
        }
    }
    let (sign_text, sign) = SIGNS.iter().find(|(s, _)| behind.starts_with(s))?;
    if behind.starts_with("://") {
        return None;
    }
    let mut start = text.len() - behind.len() + sign_text.len();
    if field.is_some() {
        start = skip_spaces(text, start);
    }
    let mut end = value_end(text, start);
    if let Some(Field::Scale(_)) = field {
        end = longest_amount(text, start, end, lang);
    }
    Some(Ask {
        key,
        field,
        sign: *sign,
        values: start..end,
    })
}

/// The end of values: the next space outside quotes.
fn value_end(text: &str, start: usize) -> usize {
    let mut at = start;
    while let Some(c) = tail(text, at).chars().next() {
        if c.is_whitespace() {
            break;
        }
        at = match opened(tail(text, at)) {
            Some((inner, close)) => {
                let found = inner.find(close).map(|at| at + close.len_utf8());
                text.len() - inner.len() + found.unwrap_or(inner.len())
            }
            None => at + c.len_utf8(),
        };
    }
    at
}

/// Takes in words behind an amount that belong to it: `300 млн $`, `1 200 000`.
fn longest_amount(text: &str, start: usize, end: usize, lang: Lang) -> usize {
    let (mut longest, mut at) = (end, end);
    for _ in 0..3 {
        at = word_end(text, skip_spaces(text, at));
        let is_amount = text
            .get(start..at)
            .is_some_and(|text| amount::is_amount(text, lang));
        if is_amount {
            longest = at;
        }
    }
    longest
}

fn word_end(text: &str, start: usize) -> usize {
    let rest = tail(text, start);
    start + rest.find(char::is_whitespace).unwrap_or(rest.len())
}

fn skip_spaces(text: &str, at: usize) -> usize {
    text.len() - tail(text, at).trim_start().len()
}

fn tail(text: &str, at: usize) -> &str {
    text.get(at..).unwrap_or_default()
}

/// The values of a list: where each stands without its quotes, and whether it had any. `text` is the list.
pub(super) fn items(text: &str) -> Vec<(Range<usize>, bool)> {
    let mut items = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while let Some(c) = tail(text, at).chars().next() {
        if c == ',' {
            items.push(bare(text, start..at));
            start = at + 1;
        }
        at = match opened(tail(text, at)) {
            Some((inner, close)) => {
                let found = inner.find(close).map(|at| at + close.len_utf8());
                text.len() - inner.len() + found.unwrap_or(inner.len())
            }
            None => at + c.len_utf8(),
        };
    }
    items.push(bare(text, start..at));
    items
}

fn bare(text: &str, at: Range<usize>) -> (Range<usize>, bool) {
    let item = text.get(at.clone()).unwrap_or_default();
    let start = at.start + item.len() - item.trim_start().len();
    let item = item.trim();
    match opened(item) {
        Some((inner, close)) => {
            let from = start + item.len() - inner.len();
            let length = inner.strip_suffix(close).unwrap_or(inner).len();
            (from..from + length, true)
        }
        None => (start..start + item.len(), false),
    }
}
