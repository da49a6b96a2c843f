//! `joba sum`: shape, known totals, filters, formats.

use serde_json::Value;

use super::{joba, json, out};

/// The fields of a total, in order.
const NUMBERS: [&str; 8] = [
    "projects",
    "stated",
    "ceiling_only",
    "missing",
    "headline",
    "low",
    "high",
    "high_open",
];

#[test]
fn sum_as_json_has_the_promised_shape_and_the_known_totals() {
    let sum = json(&["sum", "--by", "region", "--format", "json"]);
    let keys: Vec<&String> = sum.as_object().expect("an object").keys().collect();
    assert_eq!(keys, ["measure", "unit", "by", "rows", "total"]);
    assert_eq!(
        (&sum["measure"], &sum["unit"]),
        (&"investment".into(), &"USD".into())
    );
    let total = sum["total"].as_object().expect("an object");
    let numbers: Vec<&String> = total.keys().collect();
    assert_eq!(numbers, NUMBERS);
    assert_eq!(total["headline"], 29_459_000_000_i64);
    assert_eq!(total["low"], 26_739_000_000_i64);
    assert_eq!(total["high"], 30_979_000_000_i64);
    assert_eq!(total["high_open"], true);
    assert_eq!(
        (&total["stated"], &total["projects"]),
        (&11.into(), &13.into())
    );
    assert_eq!(total["ceiling_only"], 1);
    let rows = sum["rows"].as_array().expect("a list");
    for row in rows {
        let keys: Vec<&String> = row.as_object().expect("an object").keys().collect();
        assert_eq!((keys[0], &keys[1..]), (&"key".to_owned(), &numbers[..]));
        let n = |name: &str| row[name].as_u64().expect("a count");
        assert_eq!(n("stated") + n("missing"), n("projects"));
    }
    let of = |key: Value| rows.iter().find(|row| row["key"] == key).expect("a row");
    assert_eq!(of("KZ-55".into())["headline"], 15_000_000_000_i64);
    assert_eq!(of(Value::Null)["headline"], 89_000_000);
    assert_eq!(of("KZ-10".into())["headline"], Value::Null);
    assert_eq!(of("KZ-10".into())["missing"], 2);
}

#[test]
fn sum_without_by_has_no_rows() {
    let sum = json(&["sum", "--measure", "construction_jobs", "--format", "json"]);
    assert_eq!((&sum["by"], &sum["unit"]), (&Value::Null, &"jobs".into()));
    assert_eq!(sum["rows"], Value::Array(Vec::new()));
    assert_eq!(sum["total"]["headline"], 900);
    assert_eq!(sum["total"]["high_open"], false);
}

#[test]
fn every_grouping_adds_up_to_the_total() {
    for by in ["region", "sector", "status", "country", "type"] {
        for measure in ["investment", "jobs", "construction_jobs"] {
            let sum = json(&["sum", "--by", by, "--measure", measure, "--format", "json"]);
            let rows = sum["rows"].as_array().expect("a list");
            for field in ["projects", "stated", "missing", "headline"] {
                let of_rows: u64 = rows.iter().filter_map(|row| row[field].as_u64()).sum();
                assert_eq!(
                    Some(of_rows),
                    sum["total"][field].as_u64(),
                    "{by} {measure} {field}"
                );
            }
        }
    }
}

#[test]
fn a_filter_narrows_the_sum_and_filters_add_up() {
    let sum = |args: &[&str]| json(&[&["sum", "--format", "json"], args].concat())["total"].clone();
    assert_eq!(sum(&["--where", "region=KZ-15"])["headline"], 200_000_000);
    assert_eq!(
        sum(&["--where", "region=Актюбинская"])["headline"],
        200_000_000
    );
    assert_eq!(sum(&["--where", "region=none"])["headline"], 89_000_000);
    assert_eq!(sum(&["--where", "region=KZ-10,KZ-15"])["projects"], 3);
    let both = sum(&["--where", "region=KZ-10", "--where", "sector=food"]);
    assert_eq!(
        (&both["projects"], &both["headline"]),
        (&1.into(), &Value::Null)
    );
}

#[test]
fn sum_as_csv_has_the_names_of_the_json() {
    let csv = out(&joba(&["sum", "--by", "region", "--format", "csv"]));
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines[0], format!("key,{}", NUMBERS.join(",")));
    assert!(lines.contains(&"KZ-10,2,0,0,2,,,,false"), "{csv}");
    let csv = out(&joba(&["sum", "--format", "csv"]));
    assert_eq!(csv.lines().next(), Some(NUMBERS.join(",").as_str()));
}

#[test]
fn the_table_shows_signs_and_says_what_is_not_stated() {
    let table = out(&joba(&["sum", "--by", "region"]));
    for shown in ["≈", "≥", "≤", "11 of 13", "not stated", "Region not stated"] {
        assert!(table.contains(shown), "{shown}: {table}");
    }
}

#[test]
fn a_weighted_sum_stands_beside_the_plain_one_in_every_form() {
    let sum = json(&["sum", "--weighted", "--by", "status", "--format", "json"]);
    let (total, weighted) = (&sum["total"], &sum["total"]["weighted"]);
    assert_eq!(total["headline"], 29_459_000_000_i64);
    assert_eq!(weighted["headline"], 8_774_750_000_i64);
    assert_eq!(weighted["low"], 8_139_750_000_i64);
    assert_eq!(weighted["high"], 8_929_750_000_i64);
    assert_eq!(weighted["high_open"], true);
    assert_eq!(weighted["without_weight"], 1);
    let csv = out(&joba(&["sum", "--weighted", "--format", "csv"]));
    assert!(
        csv.contains(",weighted_headline,") && csv.contains(",8774750000,"),
        "{csv}"
    );
    let table = out(&joba(&["sum", "--weighted"]));
    for shown in [
        "29.5 bn $",
        "8.8 bn $",
        "convention",
        "1 project is left out",
    ] {
        let plain = table.replace(['\u{a0}', '\u{202f}'], " ");
        assert!(plain.contains(shown), "{shown}: {table}");
    }
    let ratio = joba(&["sum", "--weighted", "--measure", "jobs_per_million"]);
    assert!(!ratio.status.success(), "a ratio is not weighted");
}
