//! A JSON value that forgets nothing: order of fields, equal keys, and digits that no machine number holds.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::{Serialize, Serializer};

/// A number as it stood in the file.
#[derive(Clone, Debug)]
pub enum Num {
    /// A whole number.
    Int(i64),
    /// A number with a fraction or an exponent.
    Float(f64),
    /// More digits than a machine number holds, kept as they stood.
    Digits(Box<str>),
}

impl Num {
    /// The value as a double; the nearest one for [`Num::Digits`].
    pub fn as_f64(&self) -> f64 {
        match self {
            Self::Int(n) => *n as f64,
            Self::Float(x) => *x,
            Self::Digits(text) => text.parse().unwrap_or(f64::NAN),
        }
    }

    /// A whole number where `value` is one that a double holds exactly, otherwise a fraction.
    pub fn from_f64(value: f64) -> Self {
        if value.fract() == 0.0 && value.abs() < 9e15 {
            Self::Int(value as i64)
        } else {
            Self::Float(value)
        }
    }
}

impl PartialEq for Num {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Int(a), Self::Int(b)) => a == b,
            (Self::Float(a), Self::Float(b)) => a.to_bits() == b.to_bits(),
            (Self::Digits(a), Self::Digits(b)) => a == b,
            (Self::Int(_) | Self::Float(_) | Self::Digits(_), _) => false,
        }
    }
}

impl fmt::Display for Num {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Int(n) => write!(f, "{n}"),
            Self::Float(x) => f.write_str(&serde_json::to_string(x).unwrap_or_default()),
            Self::Digits(text) => f.write_str(text),
        }
    }
}

/// A JSON value. Objects keep their fields in file order, equal keys included.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number.
    Num(Num),
    /// A string.
    Str(String),
    /// A list.
    List(Vec<Json>),
    /// An object.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// Parses `text`, a leading byte order mark allowed.
    ///
    /// # Errors
    /// The parser's error, with line and column, for anything that is not one JSON value at most 128 levels deep.
    pub fn parse(text: &str) -> Result<Self, serde_json::Error> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut lexemes = long_numbers(text).into_iter();
        let mut reader = serde_json::Deserializer::from_str(text);
        let value = Seed {
            lexemes: &mut lexemes,
        }
        .deserialize(&mut reader)?;
        reader.end()?;
        Ok(value)
    }

    /// Two-space indented text, without a newline at the end.
    pub fn to_text(&self) -> String {
        let mut out = String::new();
        write_value(&mut out, self, 0);
        out
    }

    /// The value of the first field called `key`, if this is an object.
    pub fn get(&self, key: &str) -> Option<&Json> {
        match self {
            Self::Object(fields) => fields.iter().find(|(k, _)| k == key).map(|(_, v)| v),
            Self::Null | Self::Bool(_) | Self::Num(_) | Self::Str(_) | Self::List(_) => None,
        }
    }

    /// The text, if this is a string.
    pub fn as_str(&self) -> Option<&str> {
        if let Self::Str(text) = self {
            Some(text)
        } else {
            None
        }
    }

    /// One line for people: strings without quotes, everything else as JSON, at most `limit` characters.
    pub fn brief(&self, limit: usize) -> String {
        let text = match self {
            Self::Str(text) => text.clone(),
            other => other
                .to_text()
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" "),
        };
        if text.chars().count() <= limit {
            text
        } else {
            text.chars().take(limit).chain(['…']).collect()
        }
    }
}

fn write_value(out: &mut String, value: &Json, depth: usize) {
    match value {
        Json::Null => out.push_str("null"),
        Json::Bool(b) => out.push_str(if *b { "true" } else { "false" }),
        Json::Num(n) => out.push_str(&n.to_string()),
        Json::Str(s) => out.push_str(&quoted(s)),
        Json::List(items) => {
            write_items(out, ('[', ']'), depth, items, |out, item| {
                write_value(out, item, depth + 1);
            });
        }
        Json::Object(fields) => write_items(out, ('{', '}'), depth, fields, |out, (key, item)| {
            out.push_str(&quoted(key));
            out.push_str(": ");
            write_value(out, item, depth + 1);
        }),
    }
}

fn write_items<T>(
    out: &mut String,
    brackets: (char, char),
    depth: usize,
    items: &[T],
    mut write: impl FnMut(&mut String, &T),
) {
    out.push(brackets.0);
    for (i, item) in items.iter().enumerate() {
        out.push_str(if i == 0 { "\n" } else { ",\n" });
        out.extend(std::iter::repeat_n("  ", depth + 1));
        write(out, item);
    }
    if !items.is_empty() {
        out.push('\n');
        out.extend(std::iter::repeat_n("  ", depth));
    }
    out.push(brackets.1);
}

fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

/// Every number of the text in order; `Some` for those that a machine number may not hold.
///
/// Empty when the text has no number of 16 digits, with an exponent or of minus zero, which is nearly always.
fn long_numbers(text: &str) -> Vec<Option<Box<str>>> {
    let mut found = Vec::new();
    let mut has_long = false;
    let bytes = text.as_bytes();
    let mut i = 0;
    while i < bytes.len() {
        match bytes[i] {
            b'"' => i = end_of_string(bytes, i),
            b'-' | b'0'..=b'9' => {
                let start = i;
                while i < bytes.len()
                    && matches!(bytes[i], b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E')
                {
                    i += 1;
                }
                let lexeme = &text[start..i];
                let long = lexeme.bytes().filter(u8::is_ascii_digit).count() >= 16
                    || lexeme.contains(['e', 'E'])
                    || lexeme.starts_with("-0");
                has_long |= long;
                found.push(long.then(|| lexeme.into()));
            }
            _ => i += 1,
        }
    }
    if has_long { found } else { Vec::new() }
}

fn end_of_string(bytes: &[u8], start: usize) -> usize {
    let mut i = start + 1;
    while i < bytes.len() {
        match bytes[i] {
            b'\\' => i += 2,
            b'"' => return i + 1,
            _ => i += 1,
        }
    }
    i
}

struct Seed<'a> {
    lexemes: &'a mut std::vec::IntoIter<Option<Box<str>>>,
}

impl Seed<'_> {
    fn number(&mut self, plain: Num) -> Json {
        match self.lexemes.next().flatten() {
            Some(text) if plain.to_string() != *text => Json::Num(Num::Digits(text)),
            Some(_) | None => Json::Num(plain),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E>(mut self, value: i64) -> Result<Json, E> {
        Ok(self.number(Num::Int(value)))
    }

    fn visit_u64<E>(mut self, value: u64) -> Result<Json, E> {
        let plain =
            i64::try_from(value).map_or_else(|_| Num::Digits(value.to_string().into()), Num::Int);
        Ok(self.number(plain))
    }

    fn visit_f64<E>(mut self, value: f64) -> Result<Json, E> {
        Ok(self.number(Num::Float(value)))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Str(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Json, E> {
        Ok(Json::Str(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(Seed {
            lexemes: &mut *self.lexemes,
        })? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let mut fields = Vec::new();
        while let Some(key) = entries.next_key::<String>()? {
            let value = entries.next_value_seed(Seed {
                lexemes: &mut *self.lexemes,
            })?;
            fields.push((key, value));
        }
        Ok(Json::Object(fields))
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(b) => serializer.serialize_bool(*b),
            Self::Num(Num::Int(n)) => serializer.serialize_i64(*n),
            Self::Num(n) => serializer.serialize_f64(n.as_f64()),
            Self::Str(s) => serializer.serialize_str(s),
            Self::List(items) => serializer.collect_seq(items),
            Self::Object(fields) => serializer.collect_map(fields.iter().map(|(k, v)| (k, v))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roundtrip(text: &str) -> String {
        Json::parse(text).map_or_else(|error| error.to_string(), |value| value.to_text())
    }

    #[test]
    fn long_digits_equal_keys_and_order_come_back() {
        let text = "{\n  \"b\": 123456789012345678901234567890,\n  \"a\": 0.12345678901234567890123,\n  \"a\": 1\n}";
        assert_eq!(roundtrip(text), text);
    }

    #[test]
    fn numbers_that_a_machine_number_rounds_to_nothing_come_back() {
        let text = "[\n  1e-400,\n  -0,\n  1E5,\n  2.5e+3\n]";
        assert_eq!(roundtrip(text), text);
    }

    #[test]
    fn digits_inside_text_are_not_numbers() {
        let text = "[\n  \"1234567890123456789012 \\\" 5\",\n  12345678901234567890\n]";
        assert_eq!(roundtrip(text), text);
    }

    #[test]
    fn an_error_names_line_and_column() {
        let Err(error) = Json::parse("{\n  \"a\": 1,\n}") else {
            panic!("accepted a trailing comma")
        };
        assert_eq!((error.line(), error.column()), (3, 1));
    }

    #[test]
    fn a_key_that_looks_like_the_parsers_own_is_kept() {
        let text = "{\n  \"$serde_json::private::Number\": \"5\"\n}";
        assert_eq!(roundtrip(text), text);
    }
}
