//! Why a draft cannot be applied.

use crate::i18n::Words;
use crate::ui::widgets::number::NumberError;

/// What is wrong with one field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Problem {
    /// The number cannot be used.
    Number(NumberError),
    /// A number is needed, or a reason why there is none.
    NumberNeeded,
    /// The lower end is above the upper one.
    EndsOutOfOrder,
    /// An amount needs a currency.
    CurrencyNeeded,
    /// Not one of the accepted forms of a date.
    NotADate,
    /// It needs a name.
    NameNeeded,
    /// A link starts with http:// or https://.
    NotALink,
}

impl Problem {
    /// The sentence beside the field.
    pub(crate) fn sentence(self, words: &Words) -> String {
        words.text(match self {
            Self::Number(NumberError::NotANumber) => "panel-problem-not-a-number",
            Self::Number(NumberError::Negative) => "panel-problem-negative",
            Self::Number(NumberError::TooLarge) => "panel-problem-too-large",
            Self::NumberNeeded => "panel-problem-number-needed",
            Self::EndsOutOfOrder => "panel-problem-ends-out-of-order",
            Self::CurrencyNeeded => "panel-problem-currency-needed",
            Self::NotADate => "panel-problem-not-a-date",
            Self::NameNeeded => "panel-problem-name-needed",
            Self::NotALink => "panel-problem-not-a-link",
        })
    }
}
