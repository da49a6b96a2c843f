//! `joba convert`: every value is kept, and no spreadsheet runs one.

use std::fs;

use super::{OWN, code, err, file, folder, joba, text};

#[test]
fn convert_to_json_keeps_every_value_and_unknown_field() {
    let folder = folder();
    let path = file(&folder, "own.json", OWN);
    let copy = folder.path().join("copy.JSON");
    let answer = joba(&["convert", text(&path), text(&copy)]);
    assert_eq!(code(&answer), 0, "{}", err(&answer));
    assert_eq!(fs::read_to_string(&copy).expect("text"), OWN);
}

#[test]
fn convert_to_csv_is_a_table_that_runs_nothing() {
    let folder = folder();
    let evil = OWN.replace("\"en\": \"A\"", "\"en\": \"=HYPERLINK(1)\"");
    let path = file(&folder, "own.json", &evil);
    for (lang, separator) in [("en", b','), ("ru", b';'), ("kk", b';')] {
        let table = folder.path().join(format!("{lang}.csv"));
        let answer = joba(&["convert", text(&path), text(&table), "--lang", lang]);
        assert_eq!(code(&answer), 0, "{}", err(&answer));
        let bytes = fs::read(&table).expect("bytes");
        let bytes = bytes
            .strip_prefix(b"\xef\xbb\xbf")
            .expect("a byte order mark");
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(separator)
            .from_reader(bytes);
        let header = reader.headers().expect("a header").clone();
        let at = |name: &str| header.iter().position(|h| h == name).expect("a column");
        let rows: Vec<csv::StringRecord> = reader.records().map(|r| r.expect("a row")).collect();
        assert_eq!(rows.len(), 2);
        assert_eq!(&rows[0][at("name")], "'=HYPERLINK(1)");
        assert_eq!(&rows[0][at("investment_amount")], "5000000");
        assert_eq!(&rows[1][at("investment_amount")], "");
    }
}

#[test]
fn convert_refuses_an_extension_that_it_does_not_know() {
    let folder = folder();
    let path = file(&folder, "own.json", OWN);
    for (input, output) in [(text(&path), "out.xlsx"), ("in.csv", "out.json")] {
        let target = folder.path().join(output);
        let answer = joba(&["convert", input, text(&target)]);
        assert_eq!(code(&answer), 2);
        assert!(!target.exists());
    }
}
