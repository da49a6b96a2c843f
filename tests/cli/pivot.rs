//! `joba pivot`: cells, sums, and ratios that are taken anew.

use super::{code, err, joba, json, out};

const FIELDS: [&str; 5] = ["pivot", "--rows", "sector", "--columns", "status"];

#[test]
fn cells_add_up_to_rows_columns_and_the_whole() {
    let pivot = json(&[&FIELDS[..], &["--format", "json"]].concat());
    let headline = |total: &serde_json::Value| total["headline"].as_f64().unwrap_or(0.0);
    let whole = headline(&pivot["total"]);
    assert!((whole - 29_459e6).abs() < 1.0);
    for side in ["rows", "columns"] {
        let parts = pivot[side].as_array().expect("a list");
        let sum: f64 = parts.iter().map(|part| headline(&part["total"])).sum();
        assert!((sum - whole).abs() < 1.0, "{side}");
    }
    let cells = pivot["cells"].as_array().expect("rows");
    let cells = cells.iter().flat_map(|row| row.as_array().expect("cells"));
    let sum: f64 = cells.map(headline).sum();
    assert!((sum - whole).abs() < 1.0);
}

#[test]
fn a_ratio_of_the_whole_is_no_sum_of_its_parts() {
    let measure = ["--measure", "jobs_per_million", "--format", "json"];
    let pivot = json(&[&FIELDS[..], &measure].concat());
    let of = |total: &serde_json::Value| total["headline"].as_f64();
    let parts = pivot["rows"].as_array().expect("rows");
    let parts: Vec<f64> = parts.iter().filter_map(|part| of(&part["total"])).collect();
    let whole = of(&pivot["total"]).expect("a ratio");
    assert!(parts.iter().copied().fold(f64::INFINITY, f64::min) <= whole);
    assert!(parts.iter().copied().fold(0.0, f64::max) >= whole);
}

#[test]
fn a_table_tells_no_project_from_no_number() {
    let table = out(&joba(&[&FIELDS[..], &["--lang", "en"]].concat()));
    assert!(
        table
            .lines()
            .next()
            .is_some_and(|line| line.starts_with("Sector"))
    );
    assert!(table.contains('—') && table.contains("Total"), "{table}");
}

#[test]
fn a_workbook_needs_a_file_and_is_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("pivot.xlsx");
    let refused = joba(&[&FIELDS[..], &["--format", "xlsx", "--lang", "en"]].concat());
    assert_ne!(code(&refused), 0);
    assert!(err(&refused).contains("--output"), "{}", err(&refused));
    let path_text = path.to_string_lossy().into_owned();
    for command in [&FIELDS[..], &["list"][..]] {
        let done = joba(&[command, &["--format", "xlsx", "-o", &path_text]].concat());
        assert_eq!(
            (code(&done), out(&done).as_str()),
            (0, ""),
            "{}",
            err(&done)
        );
        let bytes = std::fs::read(&path).expect("a file");
        assert!(bytes.starts_with(b"PK"));
        std::fs::remove_file(&path).expect("it is there");
    }
}
