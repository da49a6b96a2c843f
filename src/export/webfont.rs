//! Letters that an SVG carries: the glyphs it uses, cut out of the bundled fonts, as fonts a browser takes.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use egui::epaint::ClippedShape;
use subsetter::GlyphRemapper;
use ttf_parser::{Face, RawFace, Tag};

use super::{ExportError, text};
use crate::draw::fonts::{FONTS, Font};

/// The rules of a style sheet that bring the letters of these shapes.
pub(super) fn faces(shapes: &[ClippedShape]) -> Result<String, ExportError> {
    let letters = text::letters(shapes);
    let mut css = String::new();
    for (i, letters) in shared_out(&letters)?.iter().enumerate() {
        if let Some(font) = FONTS.get(i).filter(|_| !letters.is_empty()) {
            let file = cut(font, letters).ok_or_else(|| broken(font))?;
            css.push_str(&rule(font, &file));
        }
    }
    Ok(css)
}

fn rule(font: &Font, file: &[u8]) -> String {
    let (family, weight) = match font.name {
        "Roboto Medium" => ("Roboto", 500),
        "Roboto" => ("Roboto", 400),
        other => (other, 400),
    };
    let data = BASE64.encode(file);
    format!(
        "@font-face{{font-family:Joba {family};font-weight:{weight};src:url(data:font/ttf;base64,{data})}}"
    )
}

fn broken(font: &Font) -> ExportError {
    ExportError::Svg(format!("letters of {} could not be taken", font.name))
}

/// Which letters each bundled font brings: the first that has one, as on the screen.
fn shared_out(letters: &BTreeSet<(bool, char)>) -> Result<[BTreeSet<char>; 4], ExportError> {
    let mut faces = Vec::new();
    for font in &FONTS {
        faces.push(Face::parse(font.bytes, 0).map_err(|_| broken(font))?);
    }
    let mut shares = [const { BTreeSet::new() }; 4];
    for (is_medium, letter) in letters {
        let first = usize::from(*is_medium);
        let of = [first, 2, 3].into_iter().find(|font| {
            let face = faces.get(*font);
            face.is_some_and(|face| face.glyph_index(*letter).is_some())
        });
        if let Some(share) = of.and_then(|font| shares.get_mut(font)) {
            share.insert(*letter);
        }
    }
    Ok(shares)
}

/// A font file with these letters only.
fn cut(font: &Font, letters: &BTreeSet<char>) -> Option<Vec<u8>> {
    let face = Face::parse(font.bytes, 0).ok()?;
    let mut glyphs = GlyphRemapper::new();
    let mut map = BTreeMap::new();
    for letter in letters {
        let glyph = glyphs.remap(face.glyph_index(*letter)?.0);
        map.insert(u32::from(*letter), u32::from(glyph));
    }
    let bare = subsetter::subset(font.bytes, 0, &glyphs).ok()?;
    // Made for PDF, it lacks what says which glyph is which letter, and what browsers ask for besides.
    let bare_face = RawFace::parse(&bare, 0).ok()?;
    let mut tables: BTreeMap<[u8; 4], Vec<u8>> = BTreeMap::new();
    for record in bare_face.table_records {
        tables.insert(record.tag.to_bytes(), bare_face.table(record.tag)?.to_vec());
    }
    let os2 = face.raw_face().table(Tag::from_bytes(b"OS/2"))?;
    tables.insert(*b"OS/2", os2.to_vec());
    tables.insert(*b"cmap", cmap(&map));
    Some(file(bare.get(..4)?, tables))
}

/// A map of letters to glyphs, format 12: a segment for each letter. OpenType 1.9, "cmap".
fn cmap(map: &BTreeMap<u32, u32>) -> Vec<u8> {
    let count = map.len() as u32;
    let mut table = Vec::new();
    // Version 0, one map, for Windows and all of Unicode, 12 bytes from here.
    for number in [0_u16, 1, 3, 10, 0, 12, 12, 0] {
        table.extend_from_slice(&number.to_be_bytes());
    }
    for number in [16 + 12 * count, 0, count] {
        table.extend_from_slice(&number.to_be_bytes());
    }
    for (letter, glyph) in map {
        for number in [letter, letter, glyph] {
            table.extend_from_slice(&number.to_be_bytes());
        }
    }
    table
}

/// Puts tables together. OpenType 1.9, "Organization of an OpenType Font".
fn file(kind: &[u8], tables: BTreeMap<[u8; 4], Vec<u8>>) -> Vec<u8> {
    let count = tables.len() as u16;
    let power = count.checked_ilog2().unwrap_or(0) as u16;
    let range = 16 << power;
    let mut out = kind.to_vec();
    for number in [count, range, power, count * 16 - range] {
        out.extend_from_slice(&number.to_be_bytes());
    }
    let mut at = 12 + 16 * tables.len();
    for (tag, table) in &tables {
        out.extend_from_slice(tag);
        for number in [sum(table), at as u32, table.len() as u32] {
            out.extend_from_slice(&number.to_be_bytes());
        }
        at += table.len().next_multiple_of(4);
    }
    for table in tables.into_values() {
        out.extend_from_slice(&table);
        out.resize(out.len().next_multiple_of(4), 0);
    }
    out
}

fn sum(table: &[u8]) -> u32 {
    table.chunks(4).fold(0, |sum, bytes| {
        let mut word = [0; 4];
        word[..bytes.len()].copy_from_slice(bytes);
        sum.wrapping_add(u32::from_be_bytes(word))
    })
}
