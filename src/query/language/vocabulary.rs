//! The words of the search language: fields and values by their names in every language.

use crate::model::codes::{ProjectType, Qualifier, Sector, Status};
use crate::model::fold::fold;
use crate::model::iso::Country;
use crate::model::lexicon::Lexicon;
use crate::model::region::Region;
use crate::query::filter::{Facet, Finding, Scale, Value};

/// What a word of the language asks about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The values of a facet.
    Facet(Facet),
    /// Limits on a number or a date.
    Scale(Scale),
    /// How many of the largest projects are left out.
    WithoutLargest,
    /// Plain words.
    Search,
}

impl Field {
    /// Every field, in the order in which they are offered.
    pub fn all() -> impl Iterator<Item = Self> {
        let facets = Facet::ALL.iter().map(|facet| Self::Facet(*facet));
        let scales = Scale::ALL.iter().map(|scale| Self::Scale(*scale));
        facets
            .chain(scales)
            .chain([Self::WithoutLargest, Self::Search])
    }

    /// The field in message ids, and in the words of the lexicons.
    pub fn id(self) -> &'static str {
        match self {
            Self::Facet(facet) => facet.code(),
            Self::Scale(Scale::ConstructionJobs) => "construction-jobs",
            Self::Scale(scale) => scale.code(),
            Self::WithoutLargest => "without-largest",
            Self::Search => "search",
        }
    }
}

/// Names of one thing in all languages, folded; those of another thing may be the same.
type Names<T> = Vec<(String, T)>;

/// Every word that the language knows, in all languages at once.
#[derive(Clone, Debug)]
pub struct Vocabulary {
    fields: Names<Field>,
    values: Names<Value>,
    missing: Vec<String>,
    stated: Vec<String>,
}

impl Vocabulary {
    /// The words of some languages. Codes of the format are words in each of them.
    pub fn new(lexicons: &[&dyn Lexicon]) -> Self {
        let mut all = Self {
            fields: Field::all().map(|f| (fold(f.id()), f)).collect(),
            values: Vec::new(),
            missing: vec![fold("none"), fold("missing")],
            stated: vec![fold("stated")],
        };
        for lexicon in lexicons {
            let words = |id: &str| lexicon.search_words(id).into_iter().map(|w| fold(&w));
            for field in Field::all() {
                let names = words(field.id());
                all.fields.extend(names.map(|word| (word, field)));
            }
            all.missing.extend(words("missing"));
            all.stated.extend(words("stated"));
            all.values.extend(closed_values().flat_map(|value| {
                let names = names(*lexicon, &value).into_iter();
                names.map(move |name| (fold(&name), value.clone()))
            }));
        }
        all
    }

    /// The field that a word names.
    pub fn field(&self, word: &str) -> Option<Field> {
        let folded = fold(&word.replace('_', "-"));
        let mut found = self.fields.iter().filter(|(name, _)| *name == folded);
        found.next().map(|(_, field)| *field)
    }

    /// The fields of which a name begins so.
    pub(super) fn fields_like(&self, start: &str) -> Vec<Field> {
        let begins = |(name, _): &&(String, Field)| name.starts_with(start);
        let mut found: Vec<Field> = Vec::new();
        for (_, field) in self.fields.iter().filter(begins) {
            if !found.contains(field) {
                found.push(*field);
            }
        }
        found
    }

    /// Whether a word says that a value is missing.
    pub(super) fn is_missing(&self, word: &str) -> bool {
        self.missing.contains(&fold(word))
    }

    /// Whether a word says that a value is there.
    pub(super) fn is_stated(&self, word: &str) -> bool {
        self.stated.contains(&fold(word))
    }

    /// The values of a facet with a closed list that are called so.
    pub(super) fn values(&self, facet: Facet, word: &str) -> Vec<Value> {
        let folded = fold(word);
        let mut found: Vec<Value> = Vec::new();
        for (name, value) in &self.values {
            if *name == folded && value.facet() == facet && !found.contains(value) {
                found.push(value.clone());
            }
        }
        found
    }

    /// The values of closed lists of which a name in any language has `is_like`.
    pub(super) fn values_like(&self, is_like: impl Fn(&str) -> bool) -> Vec<Value> {
        let mut found: Vec<Value> = Vec::new();
        for (name, value) in &self.values {
            if is_like(name) && !found.contains(value) {
                found.push(value.clone());
            }
        }
        found
    }
}

/// Every value of the facets whose values the format lists.
fn closed_values() -> impl Iterator<Item = Value> {
    let regions = Region::ALL.iter().map(|v| Value::Region(Some(*v)));
    let sectors = Sector::ALL.iter().map(|v| Value::Sector(Some(*v)));
    let statuses = Status::ALL.iter().map(|v| Value::Status(Some(*v)));
    let kinds = ProjectType::ALL.iter().map(|v| Value::Type(Some(*v)));
    let qualifiers = Qualifier::ALL.iter().map(|v| Value::Qualifier(Some(*v)));
    let findings = Finding::ALL.iter().map(|v| Value::Check(Some(*v)));
    let countries = Country::all().map(|v| Value::Country(Some(v)));
    regions
        .chain(sectors)
        .chain(statuses)
        .chain(kinds)
        .chain(qualifiers)
        .chain(findings)
        .chain(countries)
}

/// What a value of a closed list is called in one language, first what is written; nothing for other values.
pub(super) fn names(lexicon: &dyn Lexicon, value: &Value) -> Vec<String> {
    match value {
        Value::Region(Some(v)) => vec![lexicon.region_name(*v)],
        Value::Sector(Some(v)) => vec![lexicon.sector_name(*v)],
        Value::Status(Some(v)) => vec![lexicon.status_name(*v)],
        Value::Type(Some(v)) => vec![lexicon.type_name(*v)],
        Value::Country(Some(v)) => vec![lexicon.country_name(*v)],
        Value::Qualifier(Some(v)) => lexicon.search_words(&format!("qualifier-{}", v.code())),
        Value::Check(Some(v)) => lexicon.search_words(v.code()),
        Value::Region(None)
        | Value::Sector(None)
        | Value::Status(None)
        | Value::Type(None)
        | Value::Country(None)
        | Value::Qualifier(None)
        | Value::Check(None)
        | Value::Investor(_)
        | Value::Year(_)
        | Value::Source(_)
        | Value::Tag(_) => Vec::new(),
    }
}
