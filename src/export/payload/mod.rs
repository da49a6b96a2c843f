//! The picture remembers: what a file carries beside its picture, written into and read out of each form.
//!
//! The payload is JSON text; its content is not of interest here. It is found again after a file went through a tool that
//! keeps what it does not know, and simply is not there after one that does not.

mod pdf;
mod png;
mod svg;

use std::fmt;
use std::io::Read;

use flate2::read::ZlibDecoder;

pub(super) use pdf::{MIME, NAME};
pub(super) use png::write as write_png;
pub(super) use svg::write as write_svg;

/// The word by which the payload is found.
const KEYWORD: &str = "joba";
/// The longest payload in bytes.
pub const LONGEST: usize = 1 << 20;
/// The largest file that is looked into, in bytes.
pub const LARGEST_FILE: usize = 256 << 20;

/// Why a file does not tell whether it remembers anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayloadError {
    /// It is no PNG, SVG or PDF.
    Form,
    /// It, or what it remembers, is larger than anything we write.
    TooLarge,
    /// It is one of the three, but broken.
    Broken,
}

impl PayloadError {
    /// The id of the message that tells a person.
    pub fn message_id(self) -> &'static str {
        match self {
            Self::Form => "payload-error-form",
            Self::TooLarge => "payload-error-large",
            Self::Broken => "payload-error-broken",
        }
    }
}

impl fmt::Display for PayloadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Form => "no PNG, SVG or PDF",
            Self::TooLarge => "too large",
            Self::Broken => "broken",
        })
    }
}

impl std::error::Error for PayloadError {}

/// What a picture remembers: the payload it was written with, or `None` when there is none. The form is told by the
/// content, not by a name.
///
/// # Errors
/// [`PayloadError`]; never a panic, whatever the bytes.
pub fn payload(bytes: &[u8]) -> Result<Option<String>, PayloadError> {
    if bytes.len() > LARGEST_FILE {
        return Err(PayloadError::TooLarge);
    }
    let head = bytes.get(..bytes.len().min(1024)).unwrap_or_default();
    if bytes.starts_with(png::SIGNATURE) {
        png::read(bytes)
    } else if find(head, b"%PDF-").is_some() {
        pdf::read(bytes)
    } else if svg::is_svg(bytes) {
        svg::read(bytes)
    } else {
        Err(PayloadError::Form)
    }
}

/// The payload as it is attached to a PDF.
pub(super) fn for_pdf(meta: &super::Meta) -> Option<String> {
    meta.payload.as_deref().map(portable)
}

/// JSON text that every form can carry: what XML and text chunks have no place for is written as JSON escapes, which only
/// can stand inside of its strings anyway.
fn portable(payload: &str) -> String {
    let mut text = String::with_capacity(payload.len());
    for c in payload.chars() {
        match c {
            '\t' | '\n' | '\r' => text.push(c),
            c if c < ' ' || ('\u{7f}'..='\u{9f}').contains(&c) || is_no_character(c) => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    text.push_str(&format!("\\u{unit:04x}"));
                }
            }
            c => text.push(c),
        }
    }
    text
}

fn is_no_character(c: char) -> bool {
    matches!(u32::from(c) & 0xffff, 0xfffe | 0xffff) || ('\u{fdd0}'..='\u{fdef}').contains(&c)
}

/// Where `needle` begins.
fn find(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    bytes
        .windows(needle.len())
        .position(|window| window == needle)
}

/// Text of at most [`LONGEST`] bytes.
fn text(bytes: &[u8]) -> Result<String, PayloadError> {
    if bytes.len() > LONGEST {
        return Err(PayloadError::TooLarge);
    }
    String::from_utf8(bytes.to_vec()).map_err(|_| PayloadError::Broken)
}

/// Unpacks a zlib stream, but never more than [`LONGEST`] bytes of it.
fn inflate(bytes: &[u8]) -> Result<Vec<u8>, PayloadError> {
    let mut out = Vec::new();
    let limit = LONGEST as u64 + 1;
    let mut reader = ZlibDecoder::new(bytes).take(limit);
    match reader.read_to_end(&mut out) {
        _ if out.len() > LONGEST => Err(PayloadError::TooLarge),
        Ok(_) => Ok(out),
        Err(_) => Err(PayloadError::Broken),
    }
}
