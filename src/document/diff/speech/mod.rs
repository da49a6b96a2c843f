//! Differences as messages: what they are about, and what happened there.

mod claims;
mod dates;
mod speaker;
mod topic;
mod values;

pub(in crate::document) use speaker::Speaker;
pub(in crate::document) use topic::Topic;

use std::collections::HashMap;

use crate::document::align::items;
use crate::model::json::Json;
use crate::model::message::{Message, Value};
use crate::model::record::Field;
use crate::model::text::Text;
use crate::model::visible::visible;

/// Characters of a name inside a sentence.
pub(in crate::document) const LONGEST_NAME: usize = 60;

/// What sources and projects are called, by id.
#[derive(Debug, Default)]
pub(in crate::document) struct Names {
    sources: HashMap<String, Text>,
    projects: HashMap<String, Text>,
}

impl Names {
    /// The names in several datasets; of two names of one id the later one.
    pub(in crate::document) fn of<'a>(
        datasets: impl IntoIterator<Item = Option<&'a Json>>,
    ) -> Self {
        let mut names = Self::default();
        for dataset in datasets.into_iter().flatten() {
            names.sources.extend(called(dataset, "sources", "title"));
            names.projects.extend(called(dataset, "projects", "name"));
        }
        names
    }

    fn source(&self, id: &str) -> Value {
        name_or_id(self.sources.get(id), id)
    }

    fn project(&self, id: &str) -> Value {
        name_or_id(self.projects.get(id), id)
    }
}

fn called<'a>(
    dataset: &'a Json,
    list: &'a str,
    field: &'a str,
) -> impl Iterator<Item = (String, Text)> + 'a {
    items(dataset.get(list)).iter().filter_map(move |record| {
        let id = record.get("id").and_then(Json::as_str)?;
        let name = record.get(field).and_then(Text::read)?;
        Some((id.to_owned(), name))
    })
}

fn name_or_id(name: Option<&Text>, id: &str) -> Value {
    match name {
        Some(name) => Value::Name(short(name)),
        None => Value::Plain(visible(id, LONGEST_NAME)),
    }
}

/// A text whose every language is short enough for a sentence and cannot fool the eye.
pub(in crate::document) fn short(text: &Text) -> Text {
    match text {
        Text::Plain(text) => Text::Plain(visible(text, LONGEST_NAME)),
        Text::ByLang(texts) => Text::ByLang(
            texts
                .iter()
                .map(|(tag, text)| (tag.clone(), visible(text, LONGEST_NAME)))
                .collect(),
        ),
    }
}

/// Several things one after the other.
pub(in crate::document) fn joined(
    values: impl IntoIterator<Item = Value>,
    id: &'static str,
) -> Option<Value> {
    values.into_iter().reduce(|first, rest| {
        Message::new(id)
            .with("first", first)
            .with("rest", rest)
            .into()
    })
}
