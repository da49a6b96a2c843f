//! The one writer of markup: everything that comes from data passes through here and cannot become markup.

use std::fmt::Write;

/// An XML document that grows at its end.
#[derive(Debug, Default)]
pub(super) struct Xml {
    text: String,
    open: Vec<&'static str>,
}

/// The attributes of one element, in order.
#[derive(Debug, Default)]
pub(super) struct Attributes(String);

impl Attributes {
    /// No attributes yet.
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds a text.
    pub(super) fn text(mut self, name: &'static str, value: &str) -> Self {
        let _ = write!(self.0, " {name}=\"");
        escape(&mut self.0, value);
        self.0.push('"');
        self
    }

    /// Adds a number.
    pub(super) fn number(self, name: &'static str, value: f32) -> Self {
        self.text(name, &number(value))
    }
}

impl Xml {
    /// Opens an element.
    pub(super) fn open(&mut self, name: &'static str, attributes: &Attributes) {
        let _ = writeln!(self.text, "<{name}{}>", attributes.0);
        self.open.push(name);
    }

    /// Closes the element that was opened last.
    pub(super) fn close(&mut self) {
        if let Some(name) = self.open.pop() {
            let _ = writeln!(self.text, "</{name}>");
        }
    }

    /// Adds an element without content.
    pub(super) fn empty(&mut self, name: &'static str, attributes: &Attributes) {
        let _ = writeln!(self.text, "<{name}{}/>", attributes.0);
    }

    /// Adds an element that holds text.
    pub(super) fn words(&mut self, name: &'static str, attributes: &Attributes, words: &str) {
        let _ = write!(self.text, "<{name}{}>", attributes.0);
        escape(&mut self.text, words);
        let _ = writeln!(self.text, "</{name}>");
    }

    /// Adds a text of which every character is kept, spaces and line breaks too.
    pub(super) fn exact(&mut self, name: &'static str, attributes: &Attributes, words: &str) {
        let _ = write!(self.text, "<{name}{}>", attributes.0);
        for c in words.chars() {
            match c {
                '\t' | '\n' | '\r' => {
                    let _ = write!(self.text, "&#{};", u32::from(c));
                }
                c => escape(&mut self.text, c.encode_utf8(&mut [0; 4])),
            }
        }
        let _ = writeln!(self.text, "</{name}>");
    }

    /// Adds a style sheet of our own making.
    pub(super) fn style(&mut self, css: &str) {
        self.words("style", &Attributes::new(), css);
    }

    /// The document.
    pub(super) fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        self.text
    }
}

/// Appends text so that it is only text, in elements and in attributes alike; drops what XML 1.0 has no place for.
fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(' '),
            c if c < ' ' || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
}

/// A number with two decimals at most; what is not finite becomes 0.
pub(super) fn number(value: f32) -> String {
    if !value.is_finite() {
        return "0".to_owned();
    }
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    match text {
        "-0" | "" => "0".to_owned(),
        text => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_from_data_never_becomes_markup() {
        let mut xml = Xml::default();
        let evil = "</text><script>alert('1')</script>\" onload=\"x\u{0}\u{1b}\u{ffff}&";
        let attributes = Attributes::new().text("id", evil);
        xml.words("text", &attributes, evil);
        let written = xml.finish();
        assert!(!written.contains("<script"));
        assert_eq!(written.matches('<').count(), 2);
        assert_eq!(written.matches('"').count(), 2);
        assert!(!written.contains(['\u{0}', '\u{1b}', '\u{ffff}']));
    }

    #[test]
    fn numbers_are_short_and_always_numbers() {
        let shown = [1.0, -0.001, 12.345, 0.5, f32::NAN, f32::INFINITY].map(number);
        assert_eq!(shown, ["1", "0", "12.35", "0.5", "0", "0"]);
    }
}
