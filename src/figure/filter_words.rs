//! The filter in words, for the line below a title and for the chips of the window.

use super::describe;
use crate::i18n::{Arg, Words};
use crate::query::filter::{Filter, Part};

/// "All projects", or what the filter asks for, one field after the other.
pub(super) fn filter(words: &Words, filter: &Filter) -> String {
    let mut fields: Vec<(&str, Vec<String>)> = Vec::new();
    for part in filter.parts() {
        let (field, text) = value(words, &part);
        match fields.last_mut() {
            Some((last, texts)) if *last == field => texts.push(text),
            _ => fields.push((field, vec![text])),
        }
    }
    if fields.is_empty() {
        return words.text("figure-filter-none");
    }
    let n = filter.without_largest;
    let phrase =
        |(field, texts): &(&str, Vec<String>)| in_words(words, field, &texts.join(", "), n);
    let phrases: Vec<String> = fields.iter().map(phrase).collect();
    phrases.join(" · ")
}

/// One part of a filter in words.
pub fn part_words(words: &Words, part: &Part) -> String {
    let (field, text) = value(words, part);
    let n = match part {
        Part::WithoutLargest(n) => *n,
        Part::Search(_) | Part::Value(_) => 0,
    };
    in_words(words, field, &text, n)
}

fn in_words(words: &Words, field: &str, text: &str, n: usize) -> String {
    let [n, count] = describe::counted(words, n);
    let args = [("names", Arg::from(text.to_owned())), n, count];
    words.fill(&format!("figure-filter-{field}"), &args)
}

/// The field of a part, and what it asks for.
fn value(words: &Words, part: &Part) -> (&'static str, String) {
    match part {
        Part::Search(text) => ("search", text.clone()),
        Part::Value(key) => (key.grouping().code(), describe::group_short(words, key)),
        Part::WithoutLargest(_) => ("without-largest", String::new()),
    }
}
