//! `joba list` and `joba ledger`: what stands in a line, in what order, and what is not stated.

use super::{code, err, joba, json, out};

#[test]
fn a_list_keeps_the_doubt_of_each_number_and_ends_with_the_total() {
    let list = out(&joba(&[
        "list",
        "--sort",
        "investment:desc",
        "--lang",
        "en",
    ]));
    let lines: Vec<&str> = list.lines().collect();
    assert!(lines[0].starts_with("Project") && lines[0].contains("Investment, m $"));
    assert!(
        lines[2].contains("Xinfa") && lines[2].contains("15,000"),
        "{list}"
    );
    assert!(list.contains('≈') && list.contains('≤') && list.contains('—'));
    let last = lines.last().expect("a footer").replace('\u{a0}', " ");
    assert!(
        last.contains("13 of 13") && last.contains("29.5 bn $"),
        "{last}"
    );
}

#[test]
fn numbers_of_a_list_as_json_are_never_zero_for_missing() {
    let list = json(&["list", "--columns", "investment,jobs", "--format", "json"]);
    let rows = list.as_array().expect("a list");
    assert_eq!(rows.len(), 13);
    let stated = rows
        .iter()
        .filter(|row| row["investment"]["headline"].is_number());
    assert_eq!(stated.count(), 11);
    let is_zero = |row: &&serde_json::Value| row["investment"]["headline"] == 0;
    assert!(!rows.iter().any(|row| is_zero(&row)));
    let keys: Vec<&String> = rows[0].as_object().expect("an object").keys().collect();
    assert_eq!(keys, ["id", "investment", "jobs"]);
}

#[test]
fn csv_and_tsv_of_a_list_have_the_same_cells() {
    let of = |format| {
        out(&joba(&[
            "list",
            "--columns",
            "status,jobs",
            "--format",
            format,
        ]))
    };
    let (csv, tsv) = (of("csv"), of("tsv"));
    assert!(csv.starts_with("id,status,jobs,jobs_qualifier,jobs_low,jobs_high"));
    assert_eq!(csv.lines().count(), 14);
    assert_eq!(csv.replace(',', "\t"), tsv);
}

#[test]
fn a_column_that_does_not_exist_is_named() {
    let answer = joba(&["list", "--sort", "price", "--lang", "en"]);
    assert_eq!(code(&answer), 2);
    assert!(err(&answer).contains("price") && err(&answer).contains("investment"));
}

#[test]
fn the_ledger_says_what_is_announced_itemised_and_left() {
    let ledger = json(&["ledger", "--format", "json"]);
    for one in ledger.as_array().expect("a list") {
        let money = &one["investment"];
        let (Some(announced), Some(itemised)) = (
            money["announced"]["headline"].as_f64(),
            money["itemised"]["headline"].as_f64(),
        ) else {
            continue;
        };
        let residual = money["residual"].as_f64().expect("both are stated");
        assert!((announced - itemised - residual).abs() < 1.0);
        let share = money["share"].as_f64().expect("both are stated");
        assert!((share - itemised / announced).abs() < 1e-9);
    }
    let table = out(&joba(&["ledger", "--lang", "en"]));
    assert!(
        table.contains("Not itemised") && table.contains('%'),
        "{table}"
    );
}

#[test]
fn a_grouped_list_has_the_subtotals_of_the_sources_and_never_zero_for_nothing() {
    let list = json(&["list", "--group-by", "region,status", "--format", "json"]);
    let groups = list["groups"].as_array().expect("a list");
    assert_eq!(groups.len(), 12);
    let of = |code: &str| {
        let found = groups.iter().find(|g| g["region"] == code);
        &found.expect("the region is there")["totals"]["investment"]
    };
    assert_eq!(of("KZ-55")["value"]["headline"], 15_000_000_000_u64);
    assert_eq!(of("KZ-27")["value"]["qualifier"], "more_than");
    assert!(of("KZ-10")["value"].is_null());
    assert_eq!(
        (&of("KZ-10")["stated"], &of("KZ-10")["of"]),
        (&0.into(), &2.into())
    );
    assert!(groups[11]["region"].is_null(), "not stated is the last one");
    let whole = &list["totals"]["investment"];
    assert_eq!(whole["value"]["headline"], 29_459_000_000_u64);
    assert_eq!(whole["value"]["high_open"], true);
    assert_eq!(whole["stated"], 11);
    let inner = groups[0]["groups"].as_array().expect("groups inside");
    let members = inner.iter().filter_map(|g| g["list"].as_array());
    assert_eq!(members.map(Vec::len).sum::<usize>(), 2);
}

#[test]
fn a_grouped_list_reads_as_the_table_of_the_window() {
    let args = ["list", "--group-by", "region", "--sort", "investment:desc"];
    let list = out(&joba(&[&args[..], &["--lang", "en"]].concat()));
    let lines: Vec<String> = list
        .lines()
        .map(|l| l.replace(['\u{a0}', '\u{202f}'], " "))
        .collect();
    assert!(
        lines[2].starts_with("Pavlodar (1)") && lines[2].contains("≈ 15,000"),
        "{list}"
    );
    let total = lines.iter().find(|line| line.starts_with("Total (13)"));
    assert!(
        total.is_some_and(|t| t.contains("≥ 29,459") && t.contains("≥ 24,750")),
        "{list}"
    );
    let abai = lines.iter().find(|line| line.starts_with("Abai (2)"));
    assert!(
        abai.is_some_and(|line| line.contains('—') && !line.contains(" 0")),
        "{list}"
    );
}

#[test]
fn a_grouped_csv_says_of_each_line_what_it_is() {
    let args = [
        "list",
        "--group-by",
        "region",
        "--columns",
        "name,jobs",
        "--format",
        "csv",
    ];
    let csv = out(&joba(&args));
    assert!(csv.starts_with(
        "line,by_region,id,name,jobs,jobs_qualifier,jobs_low,jobs_high,jobs_stated,jobs_of"
    ));
    let of = |what: &str| csv.lines().filter(|line| line.starts_with(what)).count();
    assert_eq!((of("group,"), of("project,"), of("total,")), (12, 13, 1));
    let width = |line: &str| line.matches(',').count();
    let total = csv.lines().last().expect("a last line");
    assert_eq!(width(total), width(csv.lines().next().expect("a header")));
}
