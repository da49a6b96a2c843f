//! A text of the dataset: plain, or by language.

use super::codes::Lang;
use super::json::Json;
use super::record::Field;
use super::shape::Shape;

/// Plain text, or texts by BCP 47 language tag in file order.
#[derive(Clone, Debug, PartialEq)]
pub enum Text {
    /// One text for all languages.
    Plain(String),
    /// Tag and text.
    ByLang(Vec<(String, String)>),
}

impl Text {
    /// The text in `lang`, else in English, else the first one.
    pub fn get(&self, lang: Lang) -> &str {
        match self {
            Self::Plain(text) => text,
            Self::ByLang(texts) => {
                let find = |tag: &str| texts.iter().find(|(t, _)| t == tag);
                find(lang.code())
                    .or_else(|| find("en"))
                    .or_else(|| texts.first())
                    .map_or("", |(_, text)| text)
            }
        }
    }

    /// The text stored for exactly this language; a plain text counts for every language.
    pub fn exact(&self, lang: Lang) -> Option<&str> {
        match self {
            Self::Plain(text) => Some(text),
            Self::ByLang(texts) => texts
                .iter()
                .find(|(t, _)| t == lang.code())
                .map(|(_, text)| text.as_str()),
        }
    }

    /// Every text it holds.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        let (plain, by_lang): (_, &[(String, String)]) = match self {
            Self::Plain(text) => (Some(text.as_str()), &[]),
            Self::ByLang(texts) => (None, texts),
        };
        plain
            .into_iter()
            .chain(by_lang.iter().map(|(_, text)| text.as_str()))
    }
}

impl Default for Text {
    fn default() -> Self {
        Self::Plain(String::new())
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::Plain(text.to_owned())
    }
}

impl Field for Text {
    fn read(json: &Json) -> Option<Self> {
        match json {
            Json::Str(text) => (!text.is_empty()).then(|| Self::Plain(text.clone())),
            Json::Object(fields) => fields
                .iter()
                .map(|(tag, value)| value.as_str().map(|text| (tag.clone(), text.to_owned())))
                .collect::<Option<Vec<_>>>()
                .map(Self::ByLang),
            Json::Null | Json::Bool(_) | Json::Num(_) | Json::List(_) => None,
        }
    }

    fn write(&self) -> Option<Json> {
        Some(match self {
            Self::Plain(text) => return text.write(),
            Self::ByLang(texts) => Json::Object(
                texts
                    .iter()
                    .map(|(tag, text)| (tag.clone(), Json::Str(text.clone())))
                    .collect(),
            ),
        })
    }

    fn shape() -> Shape {
        Shape::Text
    }
}
