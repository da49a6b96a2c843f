//! The words of a search: each has to be found, `-word` must not be, and quotes keep words together.

use crate::model::fold::fold;

/// Marks that open a phrase, and what closes it.
const QUOTES: &[(char, char)] = &[('"', '"'), ('«', '»'), ('“', '”'), ('„', '“')];

/// One word or phrase of a search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The word, folded.
    pub folded: String,
    /// Whether it must not be found.
    pub is_excluded: bool,
}

/// The terms of a search as it was typed; an open quote reaches to the end.
pub fn terms(search: &str) -> Vec<Term> {
    let mut terms = Vec::new();
    let mut rest = search.trim_start();
    while !rest.is_empty() {
        let (is_excluded, word) = without_minus(rest);
        let (text, length) = if let Some((inner, close)) = opened(word) {
            let end = inner.find(close).unwrap_or(inner.len());
            let used = word.len() - inner.len() + end + close.len_utf8();
            (&inner[..end], used.min(word.len()))
        } else {
            let end = word.find(char::is_whitespace).unwrap_or(word.len());
            (&word[..end], end)
        };
        let folded = fold(text.trim());
        if !folded.is_empty() {
            terms.push(Term {
                folded,
                is_excluded,
            });
        }
        rest = word.get(length..).unwrap_or_default().trim_start();
    }
    terms
}

/// Whether a word is excluded by the minus before it, and the word; a minus before a digit is part of the word.
pub(in crate::query) fn without_minus(word: &str) -> (bool, &str) {
    let after = word.strip_prefix(['-', '−']);
    match after.filter(|w| w.starts_with(|c: char| c.is_alphabetic() || is_quote(c))) {
        Some(after) => (true, after),
        None => (false, word),
    }
}

/// What stands behind an opening quote, and the mark that closes it.
pub(in crate::query) fn opened(word: &str) -> Option<(&str, char)> {
    QUOTES
        .iter()
        .find_map(|(open, close)| Some((word.strip_prefix(*open)?, *close)))
}

fn is_quote(c: char) -> bool {
    QUOTES.iter().any(|(open, _)| *open == c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(search: &str) -> Vec<String> {
        let sign = |term: &Term| if term.is_excluded { "-" } else { "" };
        terms(search)
            .iter()
            .map(|term| format!("{}{}", sign(term), term.folded))
            .collect()
    }

    #[test]
    fn words_phrases_and_what_must_not_be_found_are_told_apart() {
        for (search, expected) in [
            ("  lime  cement ", &["lime", "cement"][..]),
            ("\"lime and cement\" plant", &["lime and cement", "plant"]),
            ("«a b»-c", &["a b", "-c"]),
            ("-lime -\"a b\" А-95 -2", &["-lime", "-a b", "a-95", "-2"]),
            ("\"open to the end", &["open to tke end"]),
            ("\"\" - \"", &["-"]),
            ("", &[]),
        ] {
            assert_eq!(read(search), expected, "{search}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_search_at_all_makes_reading_fall_over(search in ".{0,40}") {
            terms(&search);
        }
    }
}
