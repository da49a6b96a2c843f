//! A date while it is typed: the text, what it means, and the date in words below.

use egui::{Response, Ui};

use super::text_field::hinted_ui;
use super::{Look, date};
use crate::model::date::Date;

/// What was typed is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADate;

/// A date while it is typed.
#[derive(Clone, Debug)]
pub struct DateEntry {
    text: String,
    value: Result<Option<Date>, NotADate>,
}

impl DateEntry {
    /// Starts with a date, or empty.
    pub fn new(value: Option<&Date>) -> Self {
        Self {
            text: value.map_or_else(String::new, |d| d.as_str().to_owned()),
            value: Ok(value.cloned()),
        }
    }

    /// What is typed in it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The date; empty is none.
    pub fn value(&self) -> Result<Option<&Date>, NotADate> {
        self.value.as_ref().map(Option::as_ref).map_err(|e| *e)
    }

    /// The date, where it can be read.
    pub fn date(&self) -> Option<Date> {
        self.value.as_ref().ok().cloned().flatten()
    }

    /// Draws the field; while it is empty it shows accepted forms.
    pub fn ui(&mut self, ui: &mut Ui, look: Look) -> Response {
        let hint = look.words.text("panel-date-hint");
        let response = hinted_ui(ui, &mut self.text, &hint);
        let response = response.on_hover_text(look.words.text("panel-date-help"));
        if response.changed() {
            self.value = match self.text.trim() {
                "" => Ok(None),
                text => date::parse(text).map(Some).ok_or(NotADate),
            };
        }
        response
    }

    /// The date in words, where it was typed in another way.
    pub fn echo(&self, look: Look) -> Option<String> {
        let words = look.words.date(&self.date()?);
        (words != self.text.trim()).then(|| format!("= {words}"))
    }
}
