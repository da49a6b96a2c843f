//! Parts that several rooms use: fields with label and help, lists to choose from, numbers and dates as people type them.

pub mod amount;
pub mod button;
pub mod check_box;
pub mod choice;
pub mod date;
pub mod date_field;
pub mod field;
pub mod found;
pub mod icon;
pub mod number_field;
pub mod status;
pub mod text_field;

pub use crate::model::number;

use egui::{FontId, RichText};

use crate::draw::fonts;
use crate::draw::theme::{Theme, size};
use crate::i18n::Words;

/// What every widget needs to speak and to look right.
#[derive(Clone, Copy)]
pub struct Look {
    /// The language.
    pub words: &'static Words,
    /// The colours.
    pub theme: &'static Theme,
}

impl Look {
    /// Second text: help, units, sources.
    pub fn small(self, text: impl Into<String>) -> RichText {
        RichText::new(text)
            .size(size::SMALL)
            .color(self.theme.second)
    }

    /// Stands where a value is missing.
    pub fn missing(self, text: impl Into<String>) -> RichText {
        RichText::new(text).color(self.theme.missing)
    }

    /// A heading inside a room.
    pub fn heading(self, text: impl Into<String>, points: f32) -> RichText {
        RichText::new(text)
            .font(FontId::new(points, fonts::medium()))
            .color(self.theme.text)
    }
}
