//! `joba radar`: the work list without a window.

use super::{code, file, folder, joba, json, out, text};

const TODAY: [&str; 3] = ["radar", "--today", "2026-11-22"];

#[test]
fn the_work_list_of_the_bundled_records_is_the_same_in_every_form() {
    let list = json(&[&TODAY[..], &["--format", "json"]].concat());
    let list = list.as_array().expect("a list");
    assert_eq!(list.len(), 14);
    assert_eq!(list[0]["finding"], "start-passed");
    assert_eq!(list[0]["until"], "2026-05-31");
    assert!(list.iter().all(|one| one["suggested_status"].is_null()));
    for (format, lines) in [("csv", 15), ("tsv", 15)] {
        let text = out(&joba(&[&TODAY[..], &["--format", format]].concat()));
        assert_eq!(text.lines().count(), lines, "{format}");
    }
    let table = out(&joba(&[&TODAY[..], &["--lang", "en"]].concat()));
    assert!(table.contains("Cannot be judged"), "{table}");
    let last = table.lines().last().expect("a footer");
    assert!(
        last.starts_with("14 findings · 13 of 13") && last.contains("3 planned dates"),
        "{last}"
    );
}

#[test]
fn a_plan_is_late_only_after_its_last_day() {
    let start = |today: &str| {
        let found = json(&["radar", "--today", today, "--format", "json"]);
        let found = found.as_array().expect("a list").clone();
        found.iter().any(|one| one["finding"] == "start-passed")
    };
    assert!(!start("2026-05-31") && start("2026-06-01"));
}

#[test]
fn the_filter_holds_and_a_day_that_is_none_is_refused() {
    let list = json(
        &[
            &TODAY[..],
            &["--where", "region:aktobe", "--format", "json"],
        ]
        .concat(),
    );
    assert_eq!(list.as_array().expect("a list").len(), 2);
    assert_eq!(code(&joba(&["radar", "--today", "soon"])), 2);
}

#[test]
fn the_rule_of_silence_suggests_and_changes_nothing() {
    let folder = folder();
    let own = r#"{"format": "joba", "version": 1, "projects": [
        {"id": "a", "name": "A", "status": "concept", "status_date": "2023"}]}"#;
    let path = file(&folder, "own.json", own);
    let suggested = |today: &str| {
        let args = ["radar", text(&path), "--today", today, "--format", "json"];
        json(&args)[0]["suggested_status"].clone()
    };
    assert!(suggested("2025-12-31").is_null());
    assert_eq!(suggested("2026-01-01"), "on_hold");
    assert_eq!(suggested("2028-01-01"), "cancelled");
    assert_eq!(std::fs::read_to_string(&path).expect("it stays"), own);
}
