//! The filter in words, for the line below a title.

use crate::i18n::names::Named;
use crate::i18n::{Arg, Words};
use crate::query::filter::Filter;

/// "All projects", or what the filter asks for, one part after the other.
pub(super) fn filter(words: &Words, filter: &Filter) -> String {
    let mut parts = Vec::new();
    let search = filter.search.trim();
    if !search.is_empty() {
        let args = [("words", Arg::from(search.to_owned()))];
        parts.push(words.fill("figure-filter-search", &args));
    }
    let fields = [
        ("region", names(words, &filter.regions, "region-none")),
        ("sector", names(words, &filter.sectors, "sector-none")),
        ("status", names(words, &filter.statuses, "status-none")),
        ("country", names(words, &filter.countries, "country-none")),
        ("type", names(words, &filter.kinds, "project-type-none")),
    ];
    for (field, names) in fields {
        if !names.is_empty() {
            let args = [("names", Arg::from(names))];
            parts.push(words.fill(&format!("figure-filter-{field}"), &args));
        }
    }
    if filter.without_largest {
        parts.push(words.text("figure-filter-without-largest"));
    }
    if parts.is_empty() {
        return words.text("figure-filter-none");
    }
    parts.join(" · ")
}

/// The names of the values asked for, in the order of the format, "not stated" last.
fn names<'a, T: Named + 'a>(
    words: &Words,
    values: impl IntoIterator<Item = &'a Option<T>>,
    none: &str,
) -> String {
    let (mut named, mut is_none_asked) = (Vec::new(), false);
    for value in values {
        match value {
            Some(value) => named.push(words.name(value)),
            None => is_none_asked = true,
        }
    }
    if is_none_asked {
        named.push(words.text(none));
    }
    named.join(", ")
}
