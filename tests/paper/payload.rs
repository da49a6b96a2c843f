//! The picture remembers: what is written comes back out of each form, and no file can do harm.

use joba::export::payload::{LONGEST, PayloadError};
use joba::export::{Format, Options, payload};
use joba::figure::{Figure, FigureName};
use joba::model::codes::Lang;
use proptest::prelude::{Strategy, any, prop};
use proptest::test_runner::{Config, TestRunner};

use super::common::{ask, figure, file, has, meta, saved};

/// Everything that markup, text chunks and dictionaries of a PDF could stumble over.
const NASTY: &str = r#"{"title":"]]></joba></metadata><script>&amp; \" ' \\ endstream endobj /EmbeddedFile Өңір 阿 \u0000","n":
	[1e300, null]}"#;

fn small() -> (Figure, Options) {
    let options = Options {
        width_pt: 300.0,
        height_pt: 200.0,
        scale: 0.5,
        ..Options::default()
    };
    (figure(FigureName::JobsByRegion, Lang::En), options)
}

fn with(words: &str, format: Format) -> Vec<u8> {
    let (figure, options) = small();
    let meta = meta(&figure).with_payload(words);
    file(&figure, &meta, &options, format)
}

#[test]
fn every_form_gives_back_what_it_was_given() {
    let long = format!("[\"{}\"]", "өңір ".repeat(20_000));
    for format in Format::ALL {
        for words in [NASTY, "{}", long.as_str()] {
            let bytes = with(words, format);
            assert_eq!(payload(&bytes), Ok(Some(words.to_owned())), "{format:?}");
        }
    }
}

#[test]
fn what_no_form_can_carry_comes_back_as_the_same_json() {
    let value = serde_json::json!({"a": "\u{ffff}\u{7f}\u{1fffe}\u{85}\u{fdd0}"});
    for format in Format::ALL {
        let bytes = with(&value.to_string(), format);
        let found = payload(&bytes).expect("sound").expect("remembered");
        let read: serde_json::Value = serde_json::from_str(&found).expect("JSON");
        assert_eq!(read, value, "{format:?}");
    }
}

#[test]
fn a_picture_that_remembers_nothing_says_so() {
    let (figure, options) = small();
    for format in Format::ALL {
        let bytes = file(&figure, &meta(&figure), &options, format);
        assert_eq!(payload(&bytes), Ok(None), "{format:?}");
    }
    let bytes = with(NASTY, Format::Png);
    let pixels = resvg::tiny_skia::Pixmap::decode_png(&bytes).expect("a PNG");
    let stripped = pixels.encode_png().expect("a PNG");
    assert_eq!(
        payload(&stripped),
        Ok(None),
        "a tool that keeps only pixels"
    );
}

#[test]
fn a_pdf_remembers_after_it_went_through_a_tool() {
    let (_folder, path) = saved(&with(NASTY, Format::Pdf), "a.pdf");
    for way in [
        [
            "--object-streams=generate",
            "--linearize",
            "--recompress-flate",
        ],
        [
            "--object-streams=disable",
            "--qdf",
            "--newline-before-endstream",
        ],
    ] {
        let out = path.with_extension("out.pdf");
        let Some(_) = ask("qpdf", &way, &path, &[out.to_str().expect("UTF-8")]) else {
            return;
        };
        let bytes = std::fs::read(&out).expect("written");
        assert_eq!(payload(&bytes), Ok(Some(NASTY.to_owned())), "{way:?}");
    }
}

#[test]
fn a_png_names_itself_and_its_resolution() {
    let (figure, options) = small();
    let meta = meta(&figure).by("Өңірлік агенттік");
    let bytes = file(&figure, &meta, &options, Format::Png);
    for words in [
        "iTXtTitle\0\0\0en\0\0",
        &meta.title,
        &meta.description,
        &meta.author,
    ] {
        assert!(has(&bytes, words), "{words}");
    }
    // Half a pixel a point of 1/72 inch: 36 dpi, 1417 pixels a metre.
    assert!(bytes.windows(8).any(|w| w == b"pHYs\0\0\x05\x89"));
}

#[test]
fn foreign_and_broken_files_are_told_apart() {
    for foreign in [
        &b""[..],
        b"{}",
        b"GIF89a",
        b"<html></html>",
        b"\xff\xd8\xff",
    ] {
        assert_eq!(payload(foreign), Err(PayloadError::Form));
    }
    let png = with(NASTY, Format::Png);
    assert_eq!(payload(&png[..60]), Err(PayloadError::Broken));
    let svg = with(NASTY, Format::Svg);
    assert_eq!(payload(&svg[..600]), Err(PayloadError::Broken));
    let bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><svg>&b;</svg>";
    assert_eq!(payload(bomb.as_bytes()), Err(PayloadError::Broken));
}

#[test]
fn a_stream_that_swells_is_stopped() {
    use std::io::Write;
    let mut zip = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    zip.write_all(&vec![b' '; 40 * LONGEST]).expect("packed");
    let packed = zip.finish().expect("packed");
    assert!(packed.len() < LONGEST / 10);
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut data = b"zTXtjoba\0\0".to_vec();
    data.extend_from_slice(&packed);
    png.extend_from_slice(&(data.len() as u32 - 4).to_be_bytes());
    png.extend_from_slice(&data);
    png.extend_from_slice(&[0; 4]);
    assert_eq!(payload(&png), Err(PayloadError::TooLarge));
    let mut pdf = format!(
        "%PDF-1.7\n1 0 obj <</Type/EmbeddedFile/Subtype/application#2Fvnd.joba.view+json/Filter/FlateDecode/Length {}>>stream\n",
        packed.len()
    )
    .into_bytes();
    pdf.extend_from_slice(&packed);
    pdf.extend_from_slice(b"\nendstream endobj");
    assert_eq!(payload(&pdf), Err(PayloadError::TooLarge));
}

#[test]
fn no_bytes_make_the_reader_panic() {
    let files: Vec<Vec<u8>> = Format::ALL.into_iter().map(|f| with(NASTY, f)).collect();
    let place = any::<prop::sample::Index>();
    let change = (place, any::<u8>(), 0..4_u8);
    let changes = prop::collection::vec(change, 1..12);
    let mutated = (0..files.len(), changes).prop_map(|(which, changes)| {
        let mut bytes = files[which].clone();
        for (at, byte, how) in changes {
            if bytes.is_empty() {
                break;
            }
            // Most of what matters stands at the beginning.
            let span = if byte % 2 == 0 {
                bytes.len()
            } else {
                bytes.len().min(2000)
            };
            let at = at.index(span);
            match how {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                2 => drop(bytes.remove(at)),
                _ => bytes.truncate(at),
            }
        }
        bytes
    });
    let mut runner = TestRunner::new(Config {
        cases: 400,
        failure_persistence: None,
        ..Config::default()
    });
    runner
        .run(&mutated, |bytes| {
            let _ = payload(&bytes);
            Ok(())
        })
        .expect("no panic");
    let heads = [
        "",
        "\u{89}PNG",
        "%PDF-1.7 obj <</EmbeddedFile vnd.joba.view+json",
        "<svg ",
    ];
    let arbitrary = (0..heads.len(), prop::collection::vec(any::<u8>(), 0..300));
    runner
        .run(&arbitrary, |(head, tail)| {
            let mut bytes = if head == 1 {
                b"\x89PNG\r\n\x1a\n".to_vec()
            } else {
                heads[head].as_bytes().to_vec()
            };
            bytes.extend(tail);
            let _ = payload(&bytes);
            Ok(())
        })
        .expect("no panic");
}
