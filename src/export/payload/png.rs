//! PNG: international text chunks and the resolution, after the header.
//!
//! Format: Portable Network Graphics (PNG) Specification, third edition, W3C 2025, 5.3 (chunks), 11.3.3 (text), 11.3.4.3 (pHYs).

use flate2::Crc;

use super::{KEYWORD, LONGEST, PayloadError, inflate, portable, text};
use crate::export::Meta;

/// The first bytes of every PNG.
pub(super) const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
/// Signature and header chunk.
const HEADER: usize = 8 + 25;
const INCH_M: f32 = 0.0254;
const POINTS_PER_INCH: f32 = 72.0;

/// The same PNG with what it says about itself and its resolution: `scale` pixels for a point of 1/72 inch.
pub(in super::super) fn write(png: &[u8], meta: &Meta, scale: f32) -> Vec<u8> {
    let Some((header, rest)) = png.split_at_checked(HEADER) else {
        return png.to_vec();
    };
    let mut out = header.to_vec();
    chunk(&mut out, *b"pHYs", &resolution(scale));
    let lang = meta.lang.code();
    let payload = meta.payload.as_deref().map(portable).unwrap_or_default();
    let texts = [
        ("Title", lang, meta.title.as_str()),
        ("Description", lang, &meta.description),
        ("Author", "", &meta.author),
        ("Software", "", "Joba"),
        (KEYWORD, "", &payload),
    ];
    for (keyword, lang, words) in texts {
        if !words.is_empty() {
            chunk(&mut out, *b"iTXt", &international(keyword, lang, words));
        }
    }
    out.extend_from_slice(rest);
    out
}

fn resolution(scale: f32) -> [u8; 9] {
    let per_metre = (scale * POINTS_PER_INCH / INCH_M).round() as u32;
    let mut data = [0; 9];
    data[..4].copy_from_slice(&per_metre.to_be_bytes());
    data[4..8].copy_from_slice(&per_metre.to_be_bytes());
    data[8] = 1;
    data
}

/// Keyword, not compressed, language, no translated keyword, text.
fn international(keyword: &str, lang: &str, words: &str) -> Vec<u8> {
    let mut data = keyword.as_bytes().to_vec();
    data.extend_from_slice(&[0, 0, 0]);
    data.extend_from_slice(lang.as_bytes());
    data.extend_from_slice(&[0, 0]);
    data.extend(words.bytes().filter(|byte| *byte != 0));
    data
}

fn chunk(out: &mut Vec<u8>, kind: [u8; 4], data: &[u8]) {
    let Ok(length) = u32::try_from(data.len()) else {
        return;
    };
    let mut crc = Crc::new();
    crc.update(&kind);
    crc.update(data);
    out.extend_from_slice(&length.to_be_bytes());
    out.extend_from_slice(&kind);
    out.extend_from_slice(data);
    out.extend_from_slice(&crc.sum().to_be_bytes());
}

/// The payload; the chunks are walked, the pixels are not looked at.
pub(super) fn read(png: &[u8]) -> Result<Option<String>, PayloadError> {
    let mut rest = png.get(SIGNATURE.len()..).ok_or(PayloadError::Broken)?;
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        let length = u32::from_be_bytes(*length) as usize;
        let (kind, after) = after.split_first_chunk::<4>().ok_or(PayloadError::Broken)?;
        let (data, after) = after.split_at_checked(length).ok_or(PayloadError::Broken)?;
        rest = after.get(4..).ok_or(PayloadError::Broken)?;
        if let Some(found) = payload_of(*kind, data)? {
            return Ok(Some(found));
        }
        if kind == b"IEND" {
            return Ok(None);
        }
    }
    Err(PayloadError::Broken)
}

/// The payload, if this chunk holds it; tools may have turned one kind of text chunk into another.
fn payload_of(kind: [u8; 4], data: &[u8]) -> Result<Option<String>, PayloadError> {
    if !matches!(&kind, b"iTXt" | b"zTXt" | b"tEXt") {
        return Ok(None);
    }
    let Some(data) = data.strip_prefix(KEYWORD.as_bytes()) else {
        return Ok(None);
    };
    let Some((0, data)) = data.split_first().map(|(first, rest)| (*first, rest)) else {
        return Ok(None);
    };
    if data.len() > LONGEST {
        return Err(PayloadError::TooLarge);
    }
    match (&kind, data) {
        (b"iTXt", [is_packed, _, rest @ ..]) => {
            let words = rest.splitn(3, |byte| *byte == 0).nth(2);
            let words = words.ok_or(PayloadError::Broken)?;
            if *is_packed == 0 {
                text(words).map(Some)
            } else {
                text(&inflate(words)?).map(Some)
            }
        }
        (b"zTXt", [_, rest @ ..]) => text(&inflate(rest)?).map(Some),
        (b"tEXt", rest) => text(rest).map(Some),
        _ => Err(PayloadError::Broken),
    }
}
