//! The command line against the window's totals, on a file that was really written.

use std::process::Command;

use joba::document::store;
use joba::figure::filter_words::tongue;
use joba::i18n::Words;
use joba::model::codes::Lang;
use joba::model::quantity::Total;
use joba::query::filter::Filter;
use joba::query::language::write;
use joba::query::totals::{Grouping, Measure, total};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

use super::made::dataset;
use super::{Ground, asked, measure};

/// What `joba` answers in JSON to these arguments on a dataset, under a filter.
fn answer(ground: &Ground, path: &str, args: &[&str]) -> Value {
    let words = Words::of(Lang::En);
    let text = write(&ground.filter, words, tongue(words, &ground.index));
    let mut command = Command::new(env!("CARGO_BIN_EXE_joba"));
    command.args([args[0], path]).args(&args[1..]);
    command.args(["--format", "json", "--lang", "en"]);
    if !text.is_empty() {
        command.arg(format!("--where={text}"));
    }
    let output = command.output().expect("joba runs");
    let said = String::from_utf8_lossy(&output.stderr);
    serde_json::from_slice(&output.stdout).unwrap_or_else(|e| panic!("{e}: {text}: {said}"))
}

/// A total as the command line writes it: `null` where nothing is stated, whole numbers.
fn written(total: &Total) -> Value {
    let sum = total.sum();
    let whole = |n: f64| n.round();
    serde_json::json!({
        "projects": total.projects,
        "stated": total.stated,
        "ceiling_only": total.ceiling_only,
        "missing": total.missing,
        "headline": sum.map(|s| whole(s.headline)),
        "low": sum.map(|s| whole(s.low)),
        "high": sum.map(|s| whole(s.high)),
        "high_open": sum.is_some_and(|s| s.is_open),
    })
}

/// Numbers alike, whether they are written as whole ones or not.
fn is_like(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a.as_f64() == b.as_f64(),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(k, v)| b.get(k).is_some_and(|w| is_like(v, w)))
        }
        _ => a == b,
    }
}

fn count(rows: &Value, of: impl Fn(&Value) -> &Value) -> u64 {
    let rows = rows.as_array().expect("a list");
    rows.iter()
        .map(|row| of(row).as_u64().expect("a count"))
        .sum()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn sum_pivot_and_list_come_to_the_totals_of_the_window(
        dataset in dataset(),
        filter in asked(),
        measure in measure(),
        grouping in select(Grouping::ALL),
    ) {
        // What the checks find depends on the day; the other promises do not.
        let mut filter: Filter = filter;
        filter.asked.checks.clear();
        filter.excluded.checks.clear();
        let ground = Ground::new(dataset, filter);
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("data.json");
        std::fs::write(&path, store::to_bytes(&ground.dataset)).expect("written");
        let path = path.display().to_string();

        let whole = written(&total(&ground.index, &ground.rows, measure));
        let by = grouping.code();
        let sum = answer(&ground, &path, &["sum", "--by", by, "--measure", measure.code()]);
        prop_assert!(is_like(&sum["total"], &whole), "{} {whole}", sum["total"]);
        for part in ["projects", "stated", "missing"] {
            prop_assert_eq!(count(&sum["rows"], |row| &row[part]), sum["total"][part].as_u64().expect("a count"));
        }
        let pivot = ["pivot", "--rows", by, "--columns", "region", "--measure", measure.code()];
        let pivot = answer(&ground, &path, &pivot);
        prop_assert!(is_like(&pivot["total"], &whole), "{} {whole}", pivot["total"]);
        for side in ["rows", "columns"] {
            prop_assert_eq!(count(&pivot[side], |row| &row["total"]["stated"]), whole["stated"].as_u64().expect("a count"));
        }
        let list = answer(&ground, &path, &["list", "--columns", "name"]);
        let ids: Vec<&str> = list.as_array().expect("a list").iter().filter_map(|row| row["id"].as_str()).collect();
        let rows: Vec<&str> = ground.rows.iter().map(|at| ground.dataset.projects[*at].id.as_str()).collect();
        prop_assert_eq!(ids, rows);
        prop_assert_eq!(total(&ground.index, &ground.rows, Measure::Projects).projects as u64,
            whole["projects"].as_u64().expect("a count"));
    }
}
