//! A number while it is typed: the text, what it means, and an echo of it below.

use egui::{Response, Ui};

use super::Look;
use super::number::{self, NumberError};
use super::text_field::{Height, line_ui};
use crate::i18n::Words;
use crate::model::codes::Lang;
use crate::model::json::Num;

/// Decimals that a field shows at most; a number that nobody touches keeps all it had.
const DIGITS: usize = 9;

/// A number while it is typed.
#[derive(Clone, Debug)]
pub struct NumberEntry {
    text: String,
    value: Result<Option<Num>, NumberError>,
    /// The language in which `text` was written; `None` before it is first drawn.
    lang: Option<Lang>,
}

impl NumberEntry {
    /// Starts with a number, or empty.
    pub fn new(value: Option<Num>) -> Self {
        Self {
            text: String::new(),
            value: Ok(value),
            lang: None,
        }
    }

    /// What is typed in it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// With this text typed in it, for tests.
    #[cfg(test)]
    pub(in crate::ui) fn typed(text: &str) -> Self {
        let mut entry = Self {
            text: text.to_owned(),
            ..Self::new(None)
        };
        entry.read(Lang::En);
        entry
    }

    /// The number, or why there is none; empty is no number.
    pub fn value(&self) -> Result<Option<&Num>, NumberError> {
        self.value.as_ref().map(Option::as_ref).map_err(|e| *e)
    }

    /// Draws the field. `is_changed` of the response says that something was typed.
    pub fn ui(&mut self, ui: &mut Ui, look: Look) -> Response {
        let lang = look.words.lang();
        if self.lang != Some(lang) {
            if let Ok(value) = &self.value {
                self.text = value
                    .as_ref()
                    .map_or_else(String::new, |n| written(n, look.words));
            }
            self.lang = Some(lang);
        }
        let response = line_ui(ui, &mut self.text, Height::Line);
        if response.changed() {
            self.read(lang);
        }
        response
    }

    /// The number as it was understood, where it was typed in another way.
    pub fn echo(&self, look: Look) -> Option<String> {
        let value = self.value().ok()??;
        let text = written(value, look.words);
        (self.lang.is_some() && text != self.text.trim()).then(|| format!("= {text}"))
    }

    fn read(&mut self, lang: Lang) {
        self.value = if self.text.trim().is_empty() {
            Ok(None)
        } else {
            number::parse(&self.text, lang).map(Some)
        };
    }
}

fn written(number: &Num, words: &Words) -> String {
    match number {
        Num::Int(_) | Num::Float(_) => words.number(number.as_f64(), DIGITS),
        Num::Digits(text) => text.to_string(),
    }
}
