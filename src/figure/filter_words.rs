//! The filter in words, for the line below a title and for the chips of the window.

use super::describe;
use crate::i18n::names::Named;
use crate::i18n::{Arg, Words};
use crate::query::filter::{Filter, Part};
use crate::query::totals::Key;

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
    let phrase = |(field, texts): &(&str, Vec<String>)| in_words(words, field, &texts.join(", "));
    let phrases: Vec<String> = fields.iter().map(phrase).collect();
    phrases.join(" · ")
}

/// One part of a filter in words.
pub fn part_words(words: &Words, part: &Part) -> String {
    let (field, text) = value(words, part);
    in_words(words, field, &text)
}

fn in_words(words: &Words, field: &str, text: &str) -> String {
    let args = [("names", Arg::from(text.to_owned()))];
    words.fill(&format!("figure-filter-{field}"), &args)
}

/// The field of a part, and what it asks for.
fn value(words: &Words, part: &Part) -> (&'static str, String) {
    match part {
        Part::Search(text) => ("search", text.clone()),
        Part::Value(Key::Region(v)) => ("region", describe::region_short(words, *v)),
        Part::Value(Key::Sector(v)) => ("sector", name(words, v.as_ref(), "sector-none")),
        Part::Value(Key::Status(v)) => ("status", name(words, v.as_ref(), "status-none")),
        Part::Value(Key::Country(v)) => ("country", name(words, v.as_ref(), "country-none")),
        Part::Value(Key::Type(v)) => ("type", name(words, v.as_ref(), "project-type-none")),
        Part::WithoutLargest => ("without-largest", String::new()),
    }
}

fn name<T: Named>(words: &Words, value: Option<&T>, none: &str) -> String {
    value.map_or_else(|| words.text(none), |value| words.name(value))
}
