//! Inputs that others have choked on, each with the end that is declared for it.

use joba::document::store::{Damage, OpenError, WrongFormat};

use crate::{BUNDLED, assert_kept, open};

/// A dataset with these fields besides its format and version.
fn dataset(fields: &str) -> String {
    format!(r#"{{"format": "joba", "version": 1, {fields}}}"#)
}

/// A dataset with one project of these fields.
fn project(fields: &str) -> String {
    dataset(&format!(
        r#""projects": [{{"id": "a", "name": "A", {fields}}}]"#
    ))
}

#[test]
fn what_is_odd_in_the_records_opens_and_comes_back() {
    let cases = [
        (
            "no records",
            r#"{"format": "joba", "version": 1}"#.to_owned(),
        ),
        ("a byte order mark", format!("\u{feff}{BUNDLED}")),
        ("line ends of Windows", BUNDLED.replace('\n', "\r\n")),
        (
            "version 1.0",
            r#"{"version": 1.0, "format": "joba"}"#.to_owned(),
        ),
        (
            "two versions",
            r#"{"format": "joba", "version": 1, "version": 9}"#.to_owned(),
        ),
        ("projects no list", dataset(r#""projects": {"a": 1}"#)),
        (
            "everything of the wrong type",
            dataset(
                r#""title": 5, "as_of": [], "rates": 0, "sources": "x", "changes": {}, "views": null"#,
            ),
        ),
        (
            "records that are none",
            dataset(r#""projects": [null, 7, {"id": "a"}, "x", [], {"id": "b"}, true]"#),
        ),
        (
            "the same id twice",
            dataset(r#""projects": [{"id": "a"}, {"id": "a"}]"#),
        ),
        (
            "the same field twice",
            project(r#""status": "operating", "status": "closed", "note": 1, "note": 2"#),
        ),
        (
            "a field unreadable and then readable",
            project(r#""region": 5, "region": "KZ-10""#),
        ),
        (
            "a look-alike region",
            project("\"region\": \"\u{041a}Z-10\""),
        ),
        ("a full-width region", project("\"region\": \"ＫＺ-10\"")),
        (
            "a region with a hidden space",
            project("\"region\": \"KZ-10\u{200b}\""),
        ),
        ("a direction override", project("\"site\": \"a\u{202e}b\"")),
        (
            "codes in capitals",
            project(r#""status": "Operating", "sector": "METALLURGY""#),
        ),
        (
            "null everywhere",
            project(
                r#""region": null, "jobs": null, "investment": null, "tags": null, "notes": null"#,
            ),
        ),
        (
            "empty everywhere",
            project(
                r#""district": "", "jobs": {}, "investment": [], "tags": [""], "notes": "", "aliases": [], "verified": {}"#,
            ),
        ),
        (
            "no name and no id",
            dataset(
                r#""projects": [{}], "sources": [{}], "announcements": [{"members": ["", "a"]}]"#,
            ),
        ),
        (
            "an empty name and id",
            dataset(
                r#""projects": [{"id": "", "name": ""}], "announcements": [{"title": {}, "members": [""]}]"#,
            ),
        ),
    ];
    for (case, text) in cases {
        assert_kept(case, &text);
    }
}

#[test]
fn what_is_odd_in_the_values_opens_and_comes_back() {
    let cases = [
        (
            "claims of the wrong type",
            project(r#""investment": [{"amount": "much", "currency": "usd"}, 5, {"amount": 5}]"#),
        ),
        (
            "long digits",
            project(
                r#""investment": [{"amount": 123456789012345678901234567890, "value": 0.1000000000000000055511151231257827}]"#,
            ),
        ),
        (
            "a number too small to hold",
            project(
                r#""area_ha": [{"value": 1e-400, "low": -0, "high": -0.0, "x": 1E5, "y": 1.50}]"#,
            ),
        ),
        (
            "the largest numbers",
            project(
                r#""area_ha": [{"value": 1.7976931348623157e308, "low": 18446744073709551616, "high": -9223372036854775809}]"#,
            ),
        ),
        (
            "unknown fields at each level",
            project(
                r#""x": {"y": [{"z": null}]}, "jobs": {"q": 1}, "parties": [{"name": "P", "w": 0}], "investment": [{"u": []}]"#,
            ),
        ),
        (
            "other languages",
            project(r#""notes": {"zh": "水泥", "en": "", "en": "twice"}"#),
        ),
        ("NUL as an escape", project(r#""site": "a\u0000b""#)),
        (
            "a character beyond the first plane",
            project(r#""site": "\ud83c\udfed 🏭""#),
        ),
        (
            "a key of the parser",
            project(r#""$serde_json::private::Number": "5""#),
        ),
        (
            "127 levels",
            dataset(&format!("\"x\": {}{}", "[".repeat(126), "]".repeat(126))),
        ),
    ];
    for (case, text) in cases {
        assert_kept(case, &text);
    }
}

#[test]
fn a_bad_record_does_not_take_the_others_away() {
    let text =
        dataset(r#""projects": [{"id": "a"}, null, {"id": "b", "status": "odd"}, 5, {"id": "c"}]"#);
    let dataset = open(text.as_bytes()).expect("it opens");
    let ids: Vec<_> = dataset.projects.iter().map(|p| p.id.as_str()).collect();
    assert_eq!(ids, ["a", "b", "c"]);
    let places: Vec<_> = (0..3).map(|row| dataset.projects.file_index(row)).collect();
    assert_eq!(places, [0, 2, 4]);
    assert_eq!(dataset.projects.unreadable().len(), 2);
}

#[test]
fn a_look_alike_is_no_region() {
    for region in [
        "\u{041a}Z-10",
        "KZ-10\u{200b}",
        "ＫＺ-10",
        "kz-10",
        " KZ-10",
    ] {
        let text = project(&format!("\"region\": \"{region}\""));
        let dataset = open(text.as_bytes()).expect("it opens");
        assert_eq!(dataset.projects[0].region, None, "{region:?}");
    }
}

/// The end of an input that is refused, in short.
fn refusal(bytes: &[u8]) -> String {
    match open(bytes) {
        Ok(_) => "opens".to_owned(),
        Err(OpenError::Empty(_)) => "empty".to_owned(),
        Err(OpenError::NotText(_, line, column)) => format!("no text at {line}:{column}"),
        Err(OpenError::NotJson(_, line, column, damage)) => {
            format!("{damage:?} at {line}:{column}")
        }
        Err(OpenError::NotADataset(_, wrong)) => format!("{wrong:?}"),
        Err(OpenError::Newer(_, version)) => format!("newer: {version}"),
        Err(other) => panic!("{other:?}"),
    }
}

#[test]
fn what_is_no_dataset_is_refused_with_its_place_and_reason() {
    let utf16: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(BUNDLED.encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    let utf16_unmarked: Vec<u8> = "{\"a\"".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let cases: Vec<(&[u8], &str)> = vec![
        (b"", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b" \n\t\r\n", "empty"),
        (&utf16, "no text at 1:1"),
        (&utf16_unmarked, "KeyNotText at 1:2"),
        (b"{\n  \"\xd0\xba\": \"\xff\"}", "no text at 2:9"),
        (b"\x00\x00\x00", "Unexpected at 1:1"),
        (b"\x1f\x8b\x08", "no text at 1:2"),
        (b"PK\x03\x04", "Unexpected at 1:1"),
        (b"id,name\n1,2\n", "Unexpected at 1:1"),
        (b"{", "EndsEarly at 1:1"),
        (
            b"{\"format\": \"joba\", \"version\": 1",
            "EndsEarly at 1:31",
        ),
        (b"{\"a\" 1}", "NoColon at 1:6"),
        (b"[1 2]", "NoComma at 1:4"),
        (b"{\"a\": 1 \"b\": 2}", "NoComma at 1:9"),
        (b"{\n\"a\": 1,\n}", "CommaAtEnd at 3:1"),
        (b"[1,]", "CommaAtEnd at 1:4"),
        (b"{a: 1}", "KeyNotText at 1:2"),
        (b"{'a': 1}", "KeyNotText at 1:2"),
        (b"{} {}", "TextAfterEnd at 1:4"),
        (b"{\"a\": \"x\ny\"}", "ControlCharacter at 1:9"),
        ("{\"жоба\": \"Қазақстан\" 1}".as_bytes(), "NoComma at 1:22"),
        (b"{\"a\": \"\\x\"}", "BadEscape at 1:9"),
        (b"{\"a\": \"\\ud800\"}", "HalfCharacter at 1:14"),
        (b"{\"a\": \"\\udc00\"}", "HalfCharacter at 1:13"),
        (b"{\"a\": 01}", "BadNumber at 1:8"),
        (b"{\"a\": 1e400}", "NumberTooLarge at 1:11"),
        (b"{\"a\": NaN}", "Unexpected at 1:7"),
        (b"// note\n{}", "Unexpected at 1:1"),
        (b"[]", "NotAnObject"),
        (b"\"joba\"", "NotAnObject"),
        (b"null", "NotAnObject"),
        (b"{}", "NoFormat"),
        (b"{\"version\": 1}", "NoFormat"),
        (
            b"{\"format\": \"oc4ids\", \"version\": 1}",
            "OtherFormat(\"oc4ids\")",
        ),
        (
            b"{\"format\": null, \"version\": 1}",
            "OtherFormat(\"null\")",
        ),
        (
            b"{\"format\": \"Joba\", \"version\": 1}",
            "OtherFormat(\"Joba\")",
        ),
        (b"{\"format\": \"joba\"}", "NoVersion"),
        (
            b"{\"format\": \"joba\", \"version\": \"1\"}",
            "BadVersion(\"1\")",
        ),
        (
            b"{\"format\": \"joba\", \"version\": null}",
            "BadVersion(\"null\")",
        ),
        (
            b"{\"format\": \"joba\", \"version\": 0}",
            "BadVersion(\"0\")",
        ),
        (
            b"{\"format\": \"joba\", \"version\": -1}",
            "BadVersion(\"-1\")",
        ),
        (
            b"{\"format\": \"joba\", \"version\": 0.5}",
            "BadVersion(\"0.5\")",
        ),
        (b"{\"format\": \"joba\", \"version\": 2}", "newer: 2"),
        (b"{\"format\": \"joba\", \"version\": 1.5}", "newer: 1.5"),
        (
            b"{\"format\": \"joba\", \"version\": 99999999999999999999}",
            "newer: 99999999999999999999",
        ),
    ];
    for (bytes, end) in cases {
        assert_eq!(refusal(bytes), end, "{}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn each_cut_of_a_dataset_is_refused_as_cut() {
    let text = BUNDLED.trim_end();
    for end in (1..text.len()).step_by(97).chain([text.len() - 1]) {
        let Err(error) = open(&text.as_bytes()[..end]) else {
            panic!("the first {end} bytes open");
        };
        let is_cut = match error {
            OpenError::NotJson(_, line, _, damage) => damage == Damage::EndsEarly && line > 0,
            // In the middle of a letter.
            OpenError::NotText(..) => !text.is_char_boundary(end),
            _ => false,
        };
        assert!(is_cut, "the first {end} bytes");
    }
}

#[test]
fn a_wrong_format_is_shown_in_short_and_without_tricks() {
    let long = format!(
        "{{\"format\": \"\u{202e}{}\", \"version\": 1}}",
        "x".repeat(10_000)
    );
    let Err(OpenError::NotADataset(_, WrongFormat::OtherFormat(shown))) = open(long.as_bytes())
    else {
        panic!("it is refused");
    };
    assert!(
        shown.starts_with("[U+202E]x") && shown.chars().count() < 60,
        "{shown}"
    );
}
