//! What is to be said, without words: a message id and its values. `i18n` has the words.

use std::borrow::Cow;

use super::date::Date;
use super::iso::Currency;
use super::quantity::Quantity;
use super::text::Text;

/// A message of the Fluent files with the values of its variables.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// The id of the message.
    pub id: Cow<'static, str>,
    /// Values by variable name.
    pub args: Vec<(&'static str, Value)>,
}

/// A value of a variable.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Shown as it stands.
    Plain(String),
    /// Shown in the language of the message.
    Name(Text),
    /// A date, shown as the language writes it.
    Date(Date),
    /// A number with its doubt and unit; shown with every digit that tells it from others, never rounded.
    Number(Quantity, Unit),
    /// A count, which also chooses the plural form.
    Count(u64),
    /// Another message, in the language of this one.
    Message(Message),
}

/// What a number counts.
#[derive(Clone, Debug, PartialEq)]
pub enum Unit {
    /// Nothing that has a name.
    None,
    /// A unit as it stands in the file, e.g. `t/yr`.
    Named(String),
    /// Money.
    Money(Currency),
}

impl Message {
    /// A message without variables.
    pub fn new(id: impl Into<Cow<'static, str>>) -> Self {
        Self {
            id: id.into(),
            args: Vec::new(),
        }
    }

    /// With one more value.
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Plain(text)
    }
}

impl From<&Date> for Value {
    fn from(date: &Date) -> Self {
        Self::Date(date.clone())
    }
}

impl From<&Text> for Value {
    fn from(text: &Text) -> Self {
        Self::Name(text.clone())
    }
}

impl From<usize> for Value {
    fn from(count: usize) -> Self {
        Self::Count(count as u64)
    }
}

impl From<Message> for Value {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}
