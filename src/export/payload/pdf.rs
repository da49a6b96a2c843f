//! PDF: an attached file, found by its type among the objects that stand in the open.
//!
//! Format: ISO 32000-1, 7.3.8 (streams), 7.11.4 (embedded files). Tools rewrite a PDF's tables and pack small objects
//! together, but a stream always stands in the open with its dictionary before it; so the objects are looked through
//! instead of the tables.

use super::{LONGEST, PayloadError, find, inflate, text};

/// The type of the attached file.
pub(in super::super) const MIME: &str = "application/vnd.joba.view+json";
/// The name of the attached file.
pub(in super::super) const NAME: &str = "view.joba.json";
/// The type as a name in a PDF, without its slashes.
const SUBTYPE: &[u8] = b"vnd.joba.view+json";
/// How long the dictionary of an attached file may be.
const DICTIONARY: usize = 4096;

/// The payload: of several, the last one written.
pub(super) fn read(pdf: &[u8]) -> Result<Option<String>, PayloadError> {
    let mut found = None;
    let mut from = 0;
    while let Some(at) = pdf.get(from..).and_then(|rest| find(rest, SUBTYPE)) {
        let at = from + at;
        from = at + SUBTYPE.len();
        if let Some(bytes) = stream_around(pdf, at)? {
            found = Some(text(&bytes)?);
        }
    }
    Ok(found)
}

/// The content of the stream in whose dictionary `at` is.
fn stream_around(pdf: &[u8], at: usize) -> Result<Option<Vec<u8>>, PayloadError> {
    let start = at.saturating_sub(DICTIONARY);
    let before = pdf.get(start..at).unwrap_or_default();
    let after = pdf.get(at..).unwrap_or_default();
    let near = after.get(..after.len().min(DICTIONARY)).unwrap_or_default();
    let Some(object) = before.windows(4).rposition(|window| window == b" obj") else {
        return Ok(None);
    };
    let Some(stream) = find(near, b"stream") else {
        return Ok(None);
    };
    let mut dictionary = before.get(object..).unwrap_or_default().to_vec();
    dictionary.extend_from_slice(near.get(..stream).unwrap_or_default());
    if find(&dictionary, b"/EmbeddedFile").is_none() || find(&dictionary, b"endobj").is_some() {
        return Ok(None);
    }
    let content = after.get(stream + b"stream".len()..).unwrap_or_default();
    let content = content.strip_prefix(b"\r").unwrap_or(content);
    let content = content.strip_prefix(b"\n").unwrap_or(content);
    let content = content_of(pdf, content, &dictionary)?;
    if find(&dictionary, b"/FlateDecode").is_some() || find(&dictionary, b"/Fl ").is_some() {
        return inflate(content).map(Some);
    }
    if find(&dictionary, b"/Filter").is_some() {
        return Ok(None);
    }
    Ok(Some(content.to_vec()))
}

/// The bytes of the stream: as many as its dictionary says, or up to its end mark where it does not.
fn content_of<'a>(
    pdf: &[u8],
    content: &'a [u8],
    dictionary: &[u8],
) -> Result<&'a [u8], PayloadError> {
    if let Some(length) = length(pdf, dictionary) {
        return content.get(..length).ok_or(PayloadError::Broken);
    }
    let room = content.get(..content.len().min(LONGEST + 64));
    let room = room.unwrap_or_default();
    let end = find(room, b"endstream").ok_or(PayloadError::Broken)?;
    let content = content.get(..end).unwrap_or_default();
    let content = content.strip_suffix(b"\n").unwrap_or(content);
    Ok(content.strip_suffix(b"\r").unwrap_or(content))
}

/// The length of a stream: a number, or the number that an object in the open is.
fn length(pdf: &[u8], dictionary: &[u8]) -> Option<usize> {
    let at = find(dictionary, b"/Length ")?;
    let mut words = words(dictionary.get(at + 8..)?);
    let number = words.next()?.parse().ok()?;
    let Some(generation) = words.next().and_then(|word| word.parse::<u16>().ok()) else {
        return Some(number);
    };
    let object = format!("\n{number} {generation} obj");
    let at = find(pdf, object.as_bytes())?;
    self::words(pdf.get(at + object.len()..)?)
        .next()?
        .parse()
        .ok()
}

/// The words at the start of some bytes, up to the next name or the end of a dictionary.
fn words(bytes: &[u8]) -> impl Iterator<Item = &str> {
    let near = bytes.get(..bytes.len().min(32)).unwrap_or_default();
    let end = near
        .iter()
        .position(|b| !b.is_ascii_digit() && !b.is_ascii_whitespace() && *b != b'R');
    let near = near.get(..end.unwrap_or(near.len())).unwrap_or_default();
    std::str::from_utf8(near)
        .unwrap_or_default()
        .split_ascii_whitespace()
}
