//! The filter in words, for the line below a title and for the chips of the window.

use std::sync::OnceLock;

use super::describe;
use crate::i18n::{Arg, Words};
use crate::model::codes::Lang;
use crate::model::date::Date;
use crate::model::iso::Currency;
use crate::model::lexicon::Lexicon;
use crate::model::message::Unit;
use crate::model::quantity::Quantity;
use crate::query::filter::{Amount, Filter, Limits, Part, Presence, Scale, Value};
use crate::query::index::Index;
use crate::query::language::{Tongue, Vocabulary};

/// What a search text is read with, in a language that knows the words of all three.
pub fn tongue<'a>(words: &Words, index: &'a Index) -> Tongue<'a> {
    static ALL: OnceLock<Vocabulary> = OnceLock::new();
    let vocabulary = ALL.get_or_init(|| {
        let lexicons = Lang::ALL
            .iter()
            .map(|lang| Words::of(*lang) as &dyn Lexicon);
        Vocabulary::new(&lexicons.collect::<Vec<_>>())
    });
    Tongue {
        vocabulary,
        index,
        lang: words.lang(),
    }
}

/// "All projects", or what the filter asks for, one field after the other.
pub fn filter(words: &Words, index: &Index, filter: &Filter) -> String {
    let mut fields: Vec<(Field, Vec<String>)> = Vec::new();
    for part in filter.parts() {
        let (field, text) = value(words, Some(index), &part);
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
        |(field, texts): &(Field, Vec<String>)| in_words(words, *field, &texts.join(", "), n);
    let phrases: Vec<String> = fields.iter().map(phrase).collect();
    phrases.join(" · ")
}

/// One part of a filter in words, as far as they are known without the dataset: a source is called by its id.
pub fn part_words(words: &Words, part: &Part) -> String {
    words_of(words, None, part)
}

/// One part of a filter in words.
pub fn part_words_in(words: &Words, index: &Index, part: &Part) -> String {
    words_of(words, Some(index), part)
}

fn words_of(words: &Words, index: Option<&Index>, part: &Part) -> String {
    let (field, text) = value(words, index, part);
    let n = match part {
        Part::WithoutLargest(n) => *n,
        Part::Search(_) | Part::Value(_) | Part::Not(_) | Part::Amounts(..) | Part::Dates(_) => 0,
    };
    in_words(words, field, &text, n)
}

/// The end of a message id, and whether the values are those that are left out.
type Field = (&'static str, bool);

fn in_words(words: &Words, (field, is_excluded): Field, text: &str, n: usize) -> String {
    let [n, count] = describe::counted(words, n);
    let text = if is_excluded {
        words.fill(
            "figure-filter-not",
            &[("names", Arg::from(text.to_owned()))],
        )
    } else {
        text.to_owned()
    };
    let field = field.replace('_', "-");
    words.fill(
        &format!("figure-filter-{field}"),
        &[("names", Arg::from(text)), n, count],
    )
}

/// The field of a part, and what it asks for.
fn value(words: &Words, index: Option<&Index>, part: &Part) -> (Field, String) {
    match part {
        Part::Search(text) => (("search", false), text.clone()),
        Part::Value(value) => (
            (value.facet().code(), false),
            value_name(words, index, value),
        ),
        Part::Not(value) => (
            (value.facet().code(), true),
            value_name(words, index, value),
        ),
        Part::Amounts(scale, limits) => ((scale.code(), false), amounts(words, *scale, limits)),
        Part::Dates(limits) => {
            let text = ends(words, limits, |date: &Date| words.date(date));
            ((Scale::Commissioning.code(), false), text)
        }
        Part::WithoutLargest(_) => (("without-largest", false), String::new()),
    }
}

/// What a value is called, short; a source by its title where the dataset is known.
pub fn value_name(words: &Words, index: Option<&Index>, value: &Value) -> String {
    if let Some(key) = value.key() {
        return describe::group_short(words, &key);
    }
    match value {
        Value::Source(Some(id)) => {
            let title = index.and_then(|index| index.source_title(id));
            let title = title.map_or("", |title| title.get(words.lang()));
            let name = if title.is_empty() { id.as_str() } else { title };
            name.to_owned()
        }
        Value::Qualifier(Some(qualifier)) => words.name(qualifier),
        Value::Check(Some(finding)) => words.text(&format!("filter-check-{}", finding.code())),
        Value::Tag(Some(tag)) => tag.as_ref().to_owned(),
        Value::Region(_)
        | Value::Sector(_)
        | Value::Status(_)
        | Value::Country(_)
        | Value::Investor(_)
        | Value::Type(_)
        | Value::Year(_)
        | Value::Source(None)
        | Value::Qualifier(None)
        | Value::Check(None)
        | Value::Tag(None) => words.text(&format!("filter-{}-none", value.facet().code())),
    }
}

fn amounts(words: &Words, scale: Scale, limits: &Limits<Amount>) -> String {
    let unit = match scale {
        Scale::Investment => Unit::Money(Currency::USD),
        Scale::Jobs | Scale::ConstructionJobs | Scale::Commissioning => Unit::None,
    };
    // Every digit: a limit that is rounded would say what is not asked.
    ends(words, limits, |amount: &Amount| {
        words.exact(&Quantity::whole(amount.0), &unit)
    })
}

/// "> 1 bn $", "≥ 1 bn $ < 5 bn $ or not stated".
fn ends<T>(words: &Words, limits: &Limits<T>, name: impl Fn(&T) -> String) -> String {
    let ends = [
        (">", &limits.above),
        ("≥", &limits.from),
        ("<", &limits.below),
        ("≤", &limits.to),
    ];
    let ends = ends.into_iter().filter_map(|(sign, end)| {
        let end = end.as_ref()?;
        Some(format!("{sign}\u{a0}{}", name(end)))
    });
    let ends: Vec<String> = ends.collect();
    let presence = match limits.presence {
        Some(Presence::Stated) if ends.is_empty() => "filter-stated",
        Some(Presence::Missing | Presence::OrMissing) if ends.is_empty() => "filter-missing",
        Some(Presence::Missing | Presence::OrMissing) => {
            let ends = Arg::from(ends.join(" "));
            return words.fill("filter-or-missing", &[("limits", ends)]);
        }
        Some(Presence::Stated) | None => return ends.join(" "),
    };
    words.text(presence)
}
