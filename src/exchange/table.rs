//! Tables as CSV that a spreadsheet opens as what it is: text stays text, numbers stay numbers.

use csv::{Terminator, WriterBuilder};

use crate::model::codes::Lang;

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// Comma and decimal point, for programs and for spreadsheets in English.
    Comma,
    /// Semicolon and decimal comma, as spreadsheets in Russian and Kazakh expect: they split at a semicolon and take
    /// `1.5` for a date.
    Semicolon,
    /// Tab and decimal point, for programs.
    Tab,
}

impl Dialect {
    /// What a spreadsheet in this language expects.
    pub fn of(lang: Lang) -> Self {
        match lang {
            Lang::En => Self::Comma,
            Lang::Ru | Lang::Kk => Self::Semicolon,
        }
    }
}

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing stated.
    Empty,
    /// Text of any kind; guarded when a spreadsheet would take it for a formula.
    Text(String),
    /// A plain number, negative ones included.
    Number(f64),
}

impl Cell {
    /// A text cell, empty for an empty text.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() {
            Self::Empty
        } else {
            Self::Text(text)
        }
    }
}

/// The byte order mark by which spreadsheets recognise UTF-8.
pub const BOM: &str = "\u{feff}";

/// Writes a table: the names of the columns, then the rows. Lines end with CRLF (RFC 4180).
pub fn write(header: &[&str], rows: &[Vec<Cell>], dialect: Dialect) -> String {
    let mut writer = WriterBuilder::new()
        .delimiter(match dialect {
            Dialect::Comma => b',',
            Dialect::Semicolon => b';',
            Dialect::Tab => b'\t',
        })
        .terminator(Terminator::CRLF)
        .from_writer(Vec::new());
    // Writing to memory does not fail, and every row has the length of the header.
    let _ = writer.write_record(header);
    for row in rows {
        let _ = writer.write_record(row.iter().map(|cell| cell_text(cell, dialect)));
    }
    writer
        .into_inner()
        .ok()
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .unwrap_or_default()
}

fn cell_text(cell: &Cell, dialect: Dialect) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => guarded(text),
        Cell::Number(number) if !number.is_finite() => String::new(),
        Cell::Number(number) => match dialect {
            Dialect::Comma | Dialect::Tab => number.to_string(),
            Dialect::Semicolon => number.to_string().replace('.', ","),
        },
    }
}

/// The text with an apostrophe before what a spreadsheet would run as a formula: a leading `=`, `+`, `-`, `@`, tab,
/// carriage return or NUL (OWASP ASVS 5.0, 1.2.10), also in its full-width form. A plain number needs no guard.
pub fn guarded(text: &str) -> String {
    let starts_formula = text.starts_with([
        '=', '+', '-', '@', '\t', '\r', '\n', '\0', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}',
    ]);
    if starts_formula && !is_plain_number(text) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

fn is_plain_number(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    digits.starts_with(|c: char| c.is_ascii_digit())
        && digits
            .bytes()
            .all(|b| b.is_ascii_digit() || matches!(b, b'.' | b','))
        && digits.matches(['.', ',']).count() <= 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_starts_a_formula_is_guarded_and_numbers_are_not() {
        for (text, written) in [
            ("=1+1", "'=1+1"),
            ("+7 727", "'+7 727"),
            ("-2+3", "'-2+3"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"),
            ("\0x", "'\0x"),
            ("＝1", "'＝1"),
            ("-5", "-5"),
            ("-5.25", "-5.25"),
            ("+1", "+1"),
            ("a=1", "a=1"),
            ("", ""),
        ] {
            assert_eq!(guarded(text), written);
        }
    }

    #[test]
    fn missing_is_an_empty_cell_and_zero_is_zero() {
        let rows = [vec![Cell::Empty, Cell::Number(0.0), Cell::Number(f64::NAN)]];
        assert_eq!(
            write(&["a", "b", "c"], &rows, Dialect::Comma),
            "a,b,c\r\n,0,\r\n"
        );
    }

    #[test]
    fn a_semicolon_table_has_decimal_commas() {
        let rows = [vec![Cell::Number(-1.5), Cell::text("a;b")]];
        assert_eq!(
            write(&["a", "b"], &rows, Dialect::Semicolon),
            "a;b\r\n-1,5;\"a;b\"\r\n"
        );
    }

    proptest! {
        #[test]
        fn every_text_comes_back_whole_and_starts_no_formula(text in "\\PC*", more in "[=+@\t\\-]?.*") {
            let rows = [vec![Cell::Text(text.clone()), Cell::Text(more.clone())]];
            let csv = write(&["a", "b"], &rows, Dialect::Semicolon);
            let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(csv.as_bytes());
            let record = reader.records().next().expect("a row").expect("CSV");
            for (cell, original) in record.iter().zip([&text, &more]) {
                let guarded = format!("'{original}");
                prop_assert!(cell == original || cell == guarded);
                prop_assert!(!cell.starts_with(['=', '@', '\t']));
            }
        }
    }
}
