//! Reading a dataset: everything that is not one is refused with its place and reason, and nothing is ever written.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::error::{Damage, OpenError, WrongFormat};
use super::hollow::{is_hollow_dataset, is_hollow_text};
use super::{Fingerprint, target};
use crate::model::dataset::{Dataset, VERSION};
use crate::model::json::{Json, Num};
use crate::model::record::Field;
use crate::model::visible::visible;

/// The most bytes that a dataset may have: 1 GiB, about 300,000 projects.
pub(super) const LARGEST: u64 = 1 << 30;

/// Characters of a wrong value that a message shows.
const EXCERPT: usize = 40;

/// A dataset read from a file.
#[derive(Debug)]
pub struct Opened {
    /// The records.
    pub dataset: Dataset,
    /// What the file held.
    pub fingerprint: Fingerprint,
}

/// Reads a dataset.
pub fn open(path: &Path) -> Result<Opened, OpenError> {
    let bytes = read(path)?;
    Ok(Opened {
        dataset: parse(&bytes, path)?,
        fingerprint: Fingerprint::of(&bytes),
    })
}

pub(super) fn read(path: &Path) -> Result<Vec<u8>, OpenError> {
    let io = |error| OpenError::Io(path.to_owned(), error);
    // Asked before opening: opening a pipe waits for a writer, opening a device can do anything.
    if !std::fs::metadata(path).map_err(io)?.is_file() {
        return Err(OpenError::NotAFile(path.to_owned()));
    }
    let file: File = target::options_for_reading().open(path).map_err(io)?;
    let metadata = file.metadata().map_err(io)?;
    if !metadata.is_file() {
        return Err(OpenError::NotAFile(path.to_owned()));
    }
    if metadata.len() > LARGEST {
        return Err(OpenError::TooLarge(path.to_owned(), metadata.len()));
    }
    let mut bytes = Vec::new();
    // A file can be longer than it says, as those of /proc are, or grow meanwhile.
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(io)?;
    if bytes.len() as u64 > LARGEST {
        return Err(OpenError::TooLarge(path.to_owned(), bytes.len() as u64));
    }
    Ok(bytes)
}

/// Reads a dataset from text; `path` only names it in errors.
pub fn parse(bytes: &[u8], path: &Path) -> Result<Dataset, OpenError> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let (line, column) = position(&bytes[..error.valid_up_to()]);
        OpenError::NotText(path.to_owned(), line, column)
    })?;
    if text.trim_start_matches('\u{feff}').trim().is_empty() {
        return Err(OpenError::Empty(path.to_owned()));
    }
    let wrong = |wrong| OpenError::NotADataset(path.to_owned(), wrong);
    if is_hollow_text(text) {
        return Err(wrong(WrongFormat::Hollow));
    }
    let json = Json::parse(text).map_err(|error| {
        let (line, column) = in_characters(text, error.line(), error.column());
        OpenError::NotJson(path.to_owned(), line, column, Damage::of(&error))
    })?;
    judge(&json, path)?;
    if is_hollow_dataset(text.len(), &json) {
        return Err(wrong(WrongFormat::Hollow));
    }
    Dataset::read(&json).ok_or_else(|| wrong(WrongFormat::NotAnObject))
}

/// The line and column of the character after `before`, counted from 1.
fn position(before: &[u8]) -> (usize, usize) {
    let text = String::from_utf8_lossy(before);
    let line = text.matches('\n').count() + 1;
    let column = text.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    (line, column)
}

/// The parser's place counted in characters. It counts bytes, and puts a line break in column 0 of the next line.
fn in_characters(text: &str, line: usize, column: usize) -> (usize, usize) {
    let text = text.trim_start_matches('\u{feff}');
    let content = |line: usize| text.split('\n').nth(line.saturating_sub(1)).unwrap_or("");
    if column == 0 && line > 1 {
        return (line - 1, content(line - 1).chars().count() + 1);
    }
    let starts = content(line).char_indices().map(|(at, _)| at);
    (line, starts.take_while(|at| *at < column).count().max(1))
}

/// Whether this is a dataset of a version that this program reads.
fn judge(json: &Json, path: &Path) -> Result<(), OpenError> {
    let wrong = |wrong| Err(OpenError::NotADataset(path.to_owned(), wrong));
    let shown = |json: &Json| visible(&json.brief(EXCERPT), EXCERPT);
    if !matches!(json, Json::Object(_)) {
        return wrong(WrongFormat::NotAnObject);
    }
    match json.get("format") {
        None => return wrong(WrongFormat::NoFormat),
        Some(Json::Str(format)) if format == "joba" => {}
        Some(other) => return wrong(WrongFormat::OtherFormat(shown(other))),
    }
    match json.get("version") {
        None => wrong(WrongFormat::NoVersion),
        Some(Json::Num(number)) if is_version(number) => Ok(()),
        Some(number @ Json::Num(n)) if n.as_f64() > VERSION as f64 => {
            Err(OpenError::Newer(path.to_owned(), shown(number)))
        }
        Some(other) => wrong(WrongFormat::BadVersion(shown(other))),
    }
}

/// `1`, also when another program wrote it as `1.0`.
fn is_version(number: &Num) -> bool {
    (number.as_f64() - VERSION as f64).abs() < f64::EPSILON
}

impl Damage {
    /// What the parser's error means; it says so in words only.
    fn of(error: &serde_json::Error) -> Self {
        let text = error.to_string();
        let says = |start: &str| text.starts_with(start);
        if error.is_eof() {
            Self::EndsEarly
        } else if says("expected `:`") {
            Self::NoColon
        } else if says("expected `,`") {
            Self::NoComma
        } else if says("trailing comma") {
            Self::CommaAtEnd
        } else if says("key must be") {
            Self::KeyNotText
        } else if says("trailing characters") {
            Self::TextAfterEnd
        } else if says("control character") {
            Self::ControlCharacter
        } else if says("invalid escape") {
            Self::BadEscape
        } else if says("lone ") || says("invalid unicode") || says("unexpected end of hex") {
            Self::HalfCharacter
        } else if says("invalid number") {
            Self::BadNumber
        } else if says("number out of range") {
            Self::NumberTooLarge
        } else if says("recursion limit") {
            Self::TooDeep
        } else {
            Self::Unexpected
        }
    }
}
