//! `joba versus`: two groups, their difference, and what makes it.

use super::{code, err, file, folder, joba, json, out, text};

#[test]
fn two_regions_differ_by_what_their_projects_add() {
    let answer = json(&[
        "versus",
        "--a",
        "region:karaganda",
        "--b",
        "region:pavlodar,abai",
        "--format",
        "json",
    ]);
    let total = |code: &str| {
        let totals = answer["totals"].as_array().expect("totals");
        let found = totals.iter().find(|total| total["key"] == code);
        found.expect(code).clone()
    };
    assert_eq!(total("investment")["difference"], 11_500_000_000_u64);
    assert_eq!(total("investment")["difference_low"], 10_000_000_000_u64);
    assert!(total("construction_jobs")["difference"].is_null());
    assert!(total("jobs")["difference_high"].is_null(), "open");
    assert_eq!(total("without_amount")["b"], 2);
    for part in ["projects", "parts"] {
        let list = answer[part].as_array().expect("a list");
        let all: f64 = list
            .iter()
            .filter_map(|one| one["difference"].as_f64())
            .sum();
        let is_whole = (all - 11.5e9).abs() < 1.0;
        // A part is not known where a group states nothing there.
        assert!(is_whole || part == "parts", "{part}: {all}");
    }
}

#[test]
fn the_table_and_the_csv_say_the_same_and_need_a_group() {
    let groups = [
        "versus",
        "--a",
        "region:karaganda",
        "--b",
        "region:pavlodar",
    ];
    let table = out(&joba(&groups));
    assert!(table.contains("≈\u{a0}+11.5\u{a0}bn\u{a0}$"), "{table}");
    assert!(table.contains("Xinfa industrial park"), "{table}");
    let csv = out(&joba(&[&groups[..], &["--format", "csv"]].concat()));
    assert!(csv.starts_with("kind,key,name,of,a,a_low,a_high"), "{csv}");
    assert!(csv.contains("total,investment,Investment,investment,3500000000,"));
    let nothing = joba(&["versus"]);
    assert_eq!(code(&nothing), 2);
    assert!(err(&nothing).contains("--other"), "{}", err(&nothing));
}

#[test]
fn the_same_filter_on_another_file_shows_what_has_changed() {
    let folder = folder();
    let dataset = |amount: u64| {
        format!(
            r#"{{"format":"joba","version":1,"projects":[{{"id":"p","name":"Plant",
            "investment":[{{"amount":{amount},"currency":"USD"}}]}}]}}"#
        )
    };
    let before = file(&folder, "before.json", &dataset(100));
    let after = file(&folder, "after.json", &dataset(160));
    let args = [
        "versus",
        text(&before),
        "--other",
        text(&after),
        "--format",
        "json",
    ];
    let answer = json(&args);
    assert_eq!(answer["in_both"], 1);
    assert_eq!(answer["projects"][0]["difference"], 60);
    let b = answer["b"]["group"].as_str().expect("words");
    assert!(b.contains("after.json"), "{b}");
}
