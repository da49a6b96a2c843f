//! A filter as a text of the search language, which [`super::read`] reads back.

use super::read::is_plain;
use super::vocabulary::names;
use super::{Field, Tongue, amount};
use crate::model::date::Date;
use crate::model::lexicon::Lexicon;
use crate::query::filter::{Amount, Facet, Filter, Limits, Part, Point, Presence, Scale, Value};

/// A whole filter in the words of one language.
pub fn write(filter: &Filter, lexicon: &dyn Lexicon, tongue: Tongue<'_>) -> String {
    let mut words: Vec<String> = Vec::new();
    let search = filter.search.trim();
    if !search.is_empty() {
        words.push(plain(search, tongue));
    }
    for (values, minus) in [(&filter.asked, ""), (&filter.excluded, "-")] {
        for facet in Facet::ALL {
            let values = values.of(*facet);
            if !values.is_empty() {
                let text = facet_text(*facet, &values, lexicon, tongue);
                words.push(format!("{minus}{text}"));
            }
        }
    }
    let limits = Scale::ALL.iter().filter_map(|scale| filter.limits(*scale));
    words.extend(limits.map(|part| write_part(&part, lexicon, tongue)));
    if filter.without_largest > 0 {
        let part = Part::WithoutLargest(filter.without_largest);
        words.push(write_part(&part, lexicon, tongue));
    }
    words.join(" ")
}

/// One part of a filter in the words of one language.
pub fn write_part(part: &Part, lexicon: &dyn Lexicon, tongue: Tongue<'_>) -> String {
    let one = |value: &Value| {
        let values = std::slice::from_ref(value);
        facet_text(value.facet(), values, lexicon, tongue)
    };
    match part {
        Part::Search(text) => plain(text, tongue),
        Part::Value(value) => one(value),
        Part::Not(value) => format!("-{}", one(value)),
        Part::Amounts(scale, limits) => {
            let lang = lexicon.lang();
            let name = |amount: &Amount| amount::written(*amount, lang);
            limits_text(&key(Field::Scale(*scale), lexicon), limits, lexicon, name)
        }
        Part::Dates(limits) => {
            let key = key(Field::Scale(Scale::Commissioning), lexicon);
            limits_text(&key, limits, lexicon, |date: &Date| {
                date.as_str().to_owned()
            })
        }
        Part::WithoutLargest(n) => format!("{}:{n}", key(Field::WithoutLargest, lexicon)),
    }
}

/// Plain words; those that would ask of a field are quoted.
fn plain(search: &str, tongue: Tongue<'_>) -> String {
    if is_plain(search, tongue) {
        return search.to_owned();
    }
    let quoted = |word: &str| {
        if is_plain(word, tongue) {
            word.to_owned()
        } else {
            quote(word)
        }
    };
    let words: Vec<String> = search.split_whitespace().map(quoted).collect();
    words.join(" ")
}

/// The word that is written for a field.
pub(super) fn key(field: Field, lexicon: &dyn Lexicon) -> String {
    first(lexicon.search_words(field.id()))
}

fn first(words: Vec<String>) -> String {
    words.into_iter().next().unwrap_or_default()
}

fn facet_text(facet: Facet, values: &[Value], lexicon: &dyn Lexicon, tongue: Tongue<'_>) -> String {
    let sign = if is_named(facet) { '=' } else { ':' };
    let names: Vec<String> = values
        .iter()
        .map(|value| value_text(value, lexicon, tongue))
        .collect();
    format!(
        "{}{sign}{}",
        key(Field::Facet(facet), lexicon),
        names.join(",")
    )
}

/// Whether its values have names of their own, which are written in full.
fn is_named(facet: Facet) -> bool {
    matches!(facet, Facet::Investor | Facet::Source | Facet::Tag)
}

/// What is written for a value: its name, or its code where the name could mean another one.
pub(super) fn value_text(value: &Value, lexicon: &dyn Lexicon, tongue: Tongue<'_>) -> String {
    let facet = value.facet();
    let Some(code) = value.code() else {
        return first(lexicon.search_words("missing"));
    };
    if is_named(facet) {
        return quote(&code);
    }
    let name = names(lexicon, value).into_iter().next();
    let name = name.map(|name| as_word(&name)).filter(|name| {
        let text = format!("{}:{name}", facet.code());
        let mut filter = Filter::default();
        let is_read = super::read(&text, tongue).apply(&mut filter).is_ok();
        is_read && filter.asked.of(facet) == [value.clone()]
    });
    name.unwrap_or_else(|| code.into_owned())
}

/// A name as one word.
fn as_word(name: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    let is_word = name.starts_with(char::is_alphanumeric) && name.chars().all(is_plain);
    if is_word {
        name.to_lowercase()
    } else {
        quote(&name.to_lowercase())
    }
}

/// A text in the quotes that it does not have itself.
fn quote(text: &str) -> String {
    if text.contains('"') {
        format!("«{text}»")
    } else {
        format!("\"{text}\"")
    }
}

fn limits_text<T: Point>(
    key: &str,
    limits: &Limits<T>,
    lexicon: &dyn Lexicon,
    name: impl Fn(&T) -> String,
) -> String {
    let word = |id: &str| first(lexicon.search_words(id));
    if let (Some(from), Some(to), None) = (&limits.from, &limits.to, limits.presence) {
        let is_in_order = from.first() <= to.last();
        let (from, to) = (name(from), name(to));
        // A lower end without a scale word would take that of the upper one.
        let is_scaled = |text: &str| text.ends_with(char::is_alphabetic);
        if is_in_order && (is_scaled(&from) || !is_scaled(&to)) {
            return format!("{key}:{from}..{to}");
        }
    }
    let ends = [
        (">", &limits.above),
        (">=", &limits.from),
        ("<", &limits.below),
        ("<=", &limits.to),
    ];
    let ends = ends.into_iter();
    let stated = ends.filter_map(|(sign, end)| Some(format!("{key}{sign}{}", name(end.as_ref()?))));
    let mut words: Vec<String> = stated.collect();
    let missing = word("missing");
    match limits.presence {
        Some(Presence::Stated) if words.is_empty() => {
            return format!("{key}:{}", word("stated"));
        }
        Some(Presence::Missing | Presence::OrMissing) => match words.last_mut() {
            Some(last) => last.push_str(&format!(",{missing}")),
            None => return format!("{key}:{missing}"),
        },
        Some(Presence::Stated) | None => {}
    }
    words.join(" ")
}
