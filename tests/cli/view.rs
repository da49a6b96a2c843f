//! `--view`: a saved view as the base that the other options refine.

use serde_json::{Value, json as made};

use super::{code, err, file, folder, joba, json, out};

/// The bundled dataset with these views, in a file.
fn with_views(folder: &tempfile::TempDir, views: &Value) -> String {
    let dataset = joba::document::sample::dataset();
    let text = joba::document::store::to_bytes(&dataset);
    let mut dataset: Value = serde_json::from_slice(&text).expect("JSON");
    dataset["views"] = views.clone();
    file(folder, "data.json", &dataset.to_string())
        .display()
        .to_string()
}

fn views() -> Value {
    made!([
        {
            "name": {"en": "Jobs in the west", "ru": "Места на западе"},
            "page": "charts",
            "filter": {"regions": ["KZ-27", "KZ-47", "KZ-15"]},
            "sort": [{"column": "jobs", "descending": true}],
            "columns": ["name", "jobs"],
            "chart": "bars",
            "figures": {"bars": {"by": "status", "measure": "jobs"}}
        },
        {"name": "Newer", "filter": {"owner": ["x"]}},
        {"name": "Plain"}
    ])
}

#[test]
fn a_view_is_found_by_its_name_in_any_language_and_narrowed_by_where() {
    let folder = folder();
    let data = with_views(&folder, &views());
    for name in ["Jobs in the west", "Места на западе"] {
        let sum = json(&["sum", &data, "--view", name, "--format", "json"]);
        assert_eq!(sum["total"]["projects"], 3, "{name}");
        assert_eq!(sum["total"]["headline"], 4_100_000_000_i64);
    }
    let narrowed = [
        "sum",
        &data,
        "--view",
        "Jobs in the west",
        "--where",
        "status:construction",
    ];
    let narrowed = json(&[&narrowed[..], &["--format", "json"]].concat());
    assert!(
        narrowed["total"]["projects"].as_u64() < Some(3),
        "{narrowed}"
    );
    let pivot = ["pivot", &data, "--rows", "region", "--columns", "status"];
    let pivot = json(
        &[
            &pivot[..],
            &["--view", "Jobs in the west", "--format", "json"],
        ]
        .concat(),
    );
    assert_eq!(pivot["total"]["projects"], 3);
}

#[test]
fn a_list_has_the_order_and_the_columns_of_the_view_unless_others_are_asked_for() {
    let folder = folder();
    let data = with_views(&folder, &views());
    let view = [
        "list",
        &data,
        "--view",
        "Jobs in the west",
        "--format",
        "csv",
    ];
    let list = out(&joba(&view));
    let lines: Vec<&str> = list.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines.len(), 4, "{list}");
    assert!(
        lines[1].contains("Satimola") && lines[3].contains("QazCement"),
        "{list}"
    );
    assert!(!lines[0].to_lowercase().contains("region"), "{list}");
    let other = [&view[..], &["--columns", "name,region", "--sort", "name"]].concat();
    let other = out(&joba(&other));
    let lines: Vec<&str> = other.lines().collect();
    assert!(
        lines[1].contains("KazAzot") && lines[3].contains("Satimola"),
        "{other}"
    );
}

#[test]
fn a_chart_is_set_up_as_the_view_unless_something_else_is_asked_for() {
    let folder = folder();
    let data = with_views(&folder, &views());
    let picture = folder.path().join("a.svg").display().to_string();
    let draw = |more: &[&str]| {
        let args = ["chart", &data, "--view", "Jobs in the west", "-o", &picture];
        let output = joba(&[&args[..], more].concat());
        assert_eq!(code(&output), 0, "{}", err(&output));
        std::fs::read_to_string(&picture).expect("a picture")
    };
    let usual = draw(&[]);
    assert!(
        usual.contains("Jobs by status"),
        "figure and settings of the view"
    );
    let other = draw(&["--by", "region"]);
    assert!(
        other.contains("Jobs by region"),
        "the measure stays, the field is another"
    );
    let map = draw(&["--figure", "map"]);
    assert!(!map.contains("Jobs by status"));
    let plain = joba(&["chart", &data, "--view", "Plain", "-o", &picture]);
    assert_eq!(code(&plain), 2);
    assert!(err(&plain).contains("--figure"), "{}", err(&plain));
}

#[test]
fn an_unknown_name_is_answered_with_those_that_there_are() {
    let folder = folder();
    let data = with_views(&folder, &views());
    let wrong = joba(&["list", &data, "--view", "East"]);
    assert_eq!(code(&wrong), 2);
    let message = err(&wrong);
    for part in ["East", "Jobs in the west", "Newer", "Plain"] {
        assert!(message.contains(part), "{message}");
    }
    let none = joba(&["list", "--view", "East"]);
    assert!(err(&none).contains("no saved view"), "{}", err(&none));
    let newer = joba(&["list", &data, "--view", "Newer"]);
    assert_eq!(code(&newer), 2);
    assert!(
        err(&newer).contains("filter"),
        "never half obeyed: {}",
        err(&newer)
    );
    let before = joba(&["--view", "Plain", "list", &data]);
    assert_eq!(code(&before), 2);
    assert!(
        err(&before).contains("after the command"),
        "{}",
        err(&before)
    );
}
