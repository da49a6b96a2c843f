//! The workbook: unpacked and read as a spreadsheet reads it.

use std::collections::BTreeMap;
use std::io::Read as _;

use joba::exchange::table::Cell;
use joba::export::{csv, sheets, workbook};
use joba::figure::pivot::PivotSettings;
use joba::figure::{Grouping, Measure};
use joba::i18n::Words;
use joba::model::codes::Lang;
use resvg::usvg::roxmltree::{Document, Node};

use super::{figure, of, read, sample};

/// The parts of a workbook by name: what a reader of the format would unpack.
fn unpacked(bytes: &[u8]) -> BTreeMap<String, String> {
    let number = |at: usize, size: usize| {
        let digits = bytes[at..at + size].iter().rev();
        digits.fold(0_usize, |n, byte| n * 256 + usize::from(*byte))
    };
    let end = (0..bytes.len() - 4)
        .rev()
        .find(|at| bytes[*at..].starts_with(b"PK\x05\x06"))
        .expect("a list of parts");
    let mut at = number(end + 16, 4);
    let mut parts = BTreeMap::new();
    for _ in 0..number(end + 10, 2) {
        let (packed, name) = (number(at + 20, 4), number(at + 28, 2));
        let (extra, comment) = (number(at + 30, 2), number(at + 32, 2));
        let (method, local) = (number(at + 10, 2), number(at + 42, 4));
        let file = String::from_utf8_lossy(&bytes[at + 46..at + 46 + name]).into_owned();
        let from = local + 30 + number(local + 26, 2) + number(local + 28, 2);
        let data = &bytes[from..from + packed];
        let mut text = String::new();
        if method == 0 {
            text = String::from_utf8_lossy(data).into_owned();
        } else {
            let mut reader = flate2::read::DeflateDecoder::new(data);
            reader.read_to_string(&mut text).expect("deflated text");
        }
        parts.insert(file, text);
        at += 46 + name + extra + comment;
    }
    parts
}

/// A cell as the file has it: a number, or a text.
#[derive(Clone, Debug, PartialEq)]
enum Written {
    Number(f64),
    Text(String),
}

/// The cells of a sheet by their names, and no formula among them.
fn cells(parts: &BTreeMap<String, String>, sheet: usize) -> BTreeMap<String, Written> {
    let strings = Document::parse(&parts["xl/sharedStrings.xml"]).expect("XML");
    let is = |node: &Node<'_, '_>, name: &str| node.tag_name().name() == name;
    let strings: Vec<String> = strings
        .descendants()
        .filter(|node| is(node, "si"))
        .map(|node| {
            node.descendants()
                .filter_map(|n| n.text().filter(|_| n.is_text()))
                .collect()
        })
        .collect();
    let document = Document::parse(&parts[&format!("xl/worksheets/sheet{sheet}.xml")]);
    let document = document.expect("XML");
    assert!(
        !document.descendants().any(|node| is(&node, "f")),
        "a formula"
    );
    let cells = document.descendants().filter(|node| is(node, "c"));
    cells
        .filter_map(|cell| {
            let value = cell.children().find(|node| is(node, "v"))?.text()?;
            let written = if cell.attribute("t") == Some("s") {
                Written::Text(strings[value.parse::<usize>().expect("a place")].clone())
            } else {
                Written::Number(value.parse().expect("a number"))
            };
            Some((cell.attribute("r")?.to_owned(), written))
        })
        .collect()
}

#[test]
fn the_workbook_holds_the_numbers_of_the_table_as_numbers() {
    let dataset = sample();
    let words = Words::of(Lang::Ru);
    for measure in Measure::ALL {
        let settings = of(Grouping::Region, Grouping::Status, *measure);
        let figure = figure(&dataset, Lang::Ru, &settings);
        let bytes = workbook(&figure, words).expect("a workbook");
        let parts = unpacked(&bytes);
        for (i, sheet) in sheets(&figure, words).iter().enumerate() {
            let found = cells(&parts, i + 1);
            let top = usize::from(!sheet.header.is_empty());
            for (row, line) in sheet.rows.iter().enumerate() {
                for (column, cell) in line.iter().enumerate() {
                    let name = format!("{}{}", letters(column), row + top + 1);
                    let expected = match &cell.value {
                        Cell::Empty => None,
                        Cell::Text(text) => Some(Written::Text(text.clone())),
                        Cell::Number(n) => Some(Written::Number(*n)),
                    };
                    assert_eq!(found.get(&name), expected.as_ref(), "{name}");
                }
            }
        }
    }
}

fn letters(column: usize) -> String {
    let letter = |n: usize| char::from(b'A' + (n % 26) as u8);
    if column < 26 {
        letter(column).to_string()
    } else {
        format!("{}{}", letter(column / 26 - 1), letter(column))
    }
}

#[test]
fn a_name_that_looks_like_a_formula_stays_a_text_in_the_workbook() {
    let evil = "=HYPERLINK(\\\"http://x\\\")";
    let dataset = read(&format!(
        r#"{{"format":"joba","version":1,"projects":[{{"id":"a","name":"A",
        "parties":[{{"name":"{evil}","role":"investor"}}],
        "investment":[{{"amount":1000000,"currency":"USD"}}]}}]}}"#
    ));
    let settings = of(Grouping::Investor, Grouping::Status, Measure::Investment);
    let figure = figure(&dataset, Lang::En, &settings);
    let bytes = workbook(&figure, Words::of(Lang::En)).expect("a workbook");
    let found = cells(&unpacked(&bytes), 1);
    let text = Written::Text(evil.replace('\\', ""));
    assert_eq!(found.get("A2"), Some(&text));
}

#[test]
fn a_number_in_the_workbook_shows_its_doubt_and_the_list_keeps_low_and_high() {
    let figure = figure(&sample(), Lang::En, &PivotSettings::default());
    let bytes = workbook(&figure, Words::of(Lang::En)).expect("a workbook");
    let parts = unpacked(&bytes);
    assert!(parts["xl/styles.xml"].contains('≈') && parts["xl/styles.xml"].contains('≥'));
    let list = cells(&parts, 2);
    let last = figure.table(Words::of(Lang::En)).rows.len() + 1;
    let number = |column: &str| list.get(&format!("{column}{last}")).cloned();
    assert_eq!(number("C"), Some(Written::Number(29_459.0)));
    assert_eq!(number("E"), Some(Written::Number(26_739.0)));
    assert_eq!(number("F"), Some(Written::Number(30_979.0)));
    assert_eq!(number("G"), Some(Written::Text("Yes".to_owned())));
}

#[test]
fn table_list_and_csv_give_the_same_numbers() {
    let words = Words::of(Lang::En);
    let figure = figure(&sample(), Lang::En, &PivotSettings::default());
    let table = figure.table(words);
    let bytes = workbook(&figure, words).expect("a workbook");
    let list = cells(&unpacked(&bytes), 2);
    let csv = String::from_utf8(csv(&figure, words)).expect("UTF-8");
    let mut lines = csv::Reader::from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
    for (i, line) in lines.records().enumerate() {
        let line = line.expect("a row");
        let joba::figure::table::Cell::Number(n) = table.rows[i][7] else {
            panic!("a count in {line:?}");
        };
        assert_eq!(line.get(7), Some(n.to_string().as_str()));
        let headline = list.get(&format!("C{}", i + 2));
        let in_csv = line.get(2).filter(|text| !text.is_empty());
        let in_csv = in_csv.map(|text| Written::Number(text.parse().expect("a number")));
        assert_eq!(headline, in_csv.as_ref());
    }
}
