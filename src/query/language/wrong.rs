//! What is wrong with a search, at the word where it is wrong.

use std::ops::Range;

use super::vocabulary::Field;
use crate::model::message::Message;
use crate::model::visible::visible;

/// One word that cannot be obeyed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// Where it stands in the text, in bytes.
    pub at: Range<usize>,
    /// What is wrong with it.
    pub trouble: Trouble,
}

/// What is wrong with a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// There is no such field.
    UnknownField(String),
    /// It names a field and no value.
    NoValue(Field),
    /// The field has no such value.
    UnknownValue(Field, String),
    /// The word stands for several values.
    Ambiguous(Field, String),
    /// It is in a currency other than US dollars.
    OtherCurrency(String),
    /// The values of the field are not larger or smaller.
    NoComparison(Field),
    /// It has two ranges; only one can be held.
    TwoRanges(Field),
    /// A range with two ends cannot be excluded.
    CannotExclude(Field),
    /// With what is asked already, nothing could pass.
    Nothing(Field),
}

/// How many characters of a word a message repeats.
const LONGEST: usize = 60;

impl Wrong {
    /// What is wrong and what would be accepted.
    pub fn message(&self) -> Message {
        let named = |field: &Field| Message::new(format!("search-field-{}", field.id()));
        let accepted = |field: &Field| Message::new(format!("search-accepts-{}", field.id()));
        let of = |id: &'static str, field: &Field| {
            let message = Message::new(id).with("field", named(field));
            message.with("accepted", accepted(field))
        };
        let shown = |text: &str| visible(text, LONGEST);
        match &self.trouble {
            Trouble::UnknownField(word) => {
                Message::new("search-unknown-field").with("word", shown(word))
            }
            Trouble::NoValue(field) => of("search-no-value", field),
            Trouble::UnknownValue(field, word) => {
                of("search-unknown-value", field).with("word", shown(word))
            }
            Trouble::Ambiguous(field, word) => {
                of("search-ambiguous", field).with("word", shown(word))
            }
            Trouble::OtherCurrency(word) => {
                Message::new("search-other-currency").with("word", shown(word))
            }
            Trouble::NoComparison(field) => of("search-no-comparison", field),
            Trouble::TwoRanges(field) => of("search-two-ranges", field),
            Trouble::CannotExclude(field) => of("search-cannot-exclude", field),
            Trouble::Nothing(field) => of("search-nothing", field),
        }
    }

    /// The number of the first character of the word, counted from 1.
    pub fn position(&self, text: &str) -> usize {
        let before = text.get(..self.at.start).unwrap_or(text);
        before.chars().count() + 1
    }
}
