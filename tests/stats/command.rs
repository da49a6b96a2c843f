//! `joba sum --per` and `joba chart --per`.

use std::process::{Command, Output};

use joba::document::store::to_bytes;
use serde_json::Value;

use super::{people, plain, stat, with};

fn joba(args: &[&str]) -> Output {
    let product = stat(
        ("KZ-55", "gross_regional_product", "2024"),
        r#""amount": 10000000000, "currency": "USD""#,
    );
    let dataset = with(&[people("KZ-55", "2025", 750_000), product]);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("data.json");
    std::fs::write(&path, to_bytes(&dataset)).expect("written");
    let file = path.to_str().expect("UTF-8");
    let (command, rest) = args.split_first().expect("a command");
    Command::new(env!("CARGO_BIN_EXE_joba"))
        .args([command, file])
        .args(rest)
        .current_dir(folder.path())
        .env("LC_ALL", "C.UTF-8")
        .output()
        .expect("joba runs")
}

fn out(args: &[&str]) -> String {
    let output = joba(args);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn sum_per_thousand_people_names_the_statistic_and_has_no_number_without_one() {
    let args = [
        "sum",
        "--by",
        "region",
        "--per",
        "thousand_people",
        "--format",
        "json",
    ];
    let sum: Value = serde_json::from_str(&out(&args)).expect("JSON");
    assert_eq!(sum["unit"], "USD_per_1000_people");
    let rows = sum["rows"].as_array().expect("a list");
    let of = |key: &str| rows.iter().find(|row| row["key"] == key).expect("a row");
    assert_eq!(of("KZ-55")["headline"], 20_000_000);
    assert_eq!(of("KZ-55")["stat"]["headline"], 750_000);
    assert_eq!(of("KZ-55")["stat"]["date"], "2025");
    assert_eq!(of("KZ-55")["stat"]["source"], "made-up");
    for row in rows.iter().filter(|row| row["key"] != "KZ-55") {
        assert_eq!(
            (&row["headline"], &row["stat"]),
            (&Value::Null, &Value::Null)
        );
    }
    assert_eq!(sum["total"]["headline"], 20_000_000);
    assert_eq!(sum["total"]["counted"], 1);
}

#[test]
fn sum_as_a_share_of_the_product_says_what_is_missing_and_from_when_it_is() {
    let args = ["sum", "--by", "region", "--per", "gross_regional_product"];
    let table = plain(&out(&args));
    for said in [
        "% of gross regional product",
        "≈ 150",
        "no gross regional product stated",
        "over 1 of ",
        "Gross regional product: 2024 (Made-up yearbook, 2026).",
    ] {
        assert!(table.contains(said), "{said}: {table}");
    }
    let csv = out(&[&args[..], &["--format", "csv"]].concat());
    assert!(
        csv.lines()
            .any(|line| line.starts_with("KZ-55,") && line.ends_with(",10000000000,2024,made-up")),
        "{csv}"
    );
}

#[test]
fn what_cannot_be_compared_is_refused_with_its_reason() {
    for args in [
        &["sum", "--by", "sector", "--per", "thousand_people"][..],
        &[
            "sum",
            "--by",
            "region",
            "--measure",
            "jobs",
            "--per",
            "gross_regional_product",
        ],
        &[
            "chart",
            "--figure",
            "timeline",
            "--per",
            "thousand_people",
            "-o",
            "a.svg",
        ],
        &[
            "chart",
            "--figure",
            "jobs-by-region",
            "--per",
            "gross_regional_product",
            "-o",
            "a.svg",
        ],
    ] {
        let output = joba(args);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(
            !output.status.success() && said.contains("is not possible here"),
            "{said}"
        );
    }
}

#[test]
fn a_chart_is_drawn_per_thousand_people() {
    let args = [
        "chart",
        "--figure",
        "bars",
        "--per",
        "thousand_people",
        "-o",
        "a.svg",
    ];
    assert_eq!(out(&args), "");
}
