//! Inputs made to take time or memory.

use std::fmt::Write as _;
use std::process::Command;
use std::time::Instant;

use joba::document::store;

use crate::{assert_kept, open};

const MEBIBYTE: usize = 1024 * 1024;

/// Ten megabytes of this kind.
fn input(kind: &str) -> String {
    let size = 10 * MEBIBYTE;
    let filled = |unit: &str| unit.repeat(size / unit.len());
    match kind {
        "brackets" => filled("["),
        "braces" => filled("{\"a\":"),
        "digits" => format!("{{\"a\": {}}}", filled("7")),
        "one text" => format!("{{\"a\": \"{}\"}}", filled("x")),
        "open text" => format!("{{\"a\": \"{}", filled("\\\"")),
        "spaces" => filled(" "),
        "numbers" => format!(r#"{{"format":"joba","version":1,"x":[{}0]}}"#, filled("1,")),
        "lists" => format!(
            r#"{{"format":"joba","version":1,"x":[{}0]}}"#,
            filled("[],")
        ),
        "projects" => format!(
            r#"{{"format":"joba","version":1,"projects":[{}0]}}"#,
            filled("{},")
        ),
        "bad records" => format!(
            r#"{{"format":"joba","version":1,"projects":[{}0]}}"#,
            filled("{},0,")
        ),
        "fields" => {
            let mut text = r#"{"format":"joba","version":1"#.to_owned();
            for n in 0..size / 12 {
                let _ = write!(text, ",\"f{n}\":0");
            }
            text + "}"
        }
        other => panic!("{other}"),
    }
}

const KINDS: [&str; 11] = [
    "brackets",
    "braces",
    "digits",
    "one text",
    "open text",
    "spaces",
    "numbers",
    "lists",
    "projects",
    "bad records",
    "fields",
];

/// The child: opens one input and says how much memory that took at most.
#[test]
#[ignore = "another test runs it as a child"]
fn worker() {
    let Ok(kind) = std::env::var("JOBA_TEST_INPUT") else {
        return;
    };
    let start = Instant::now();
    let opened = open(input(&kind).as_bytes());
    if let Ok(dataset) = &opened {
        assert!(!store::to_bytes(dataset).is_empty());
    }
    drop(opened);
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    println!(
        "peak {} {}",
        start.elapsed().as_millis(),
        peak.unwrap_or("0 kB").trim()
    );
}

#[test]
fn ten_megabytes_of_anything_end_soon_and_in_bounded_memory() {
    for kind in KINDS {
        let output = Command::new(std::env::current_exe().expect("this test"))
            .args(["--ignored", "--exact", "heavy::worker", "--nocapture"])
            .env("JOBA_TEST_INPUT", kind)
            .output()
            .expect("the worker runs");
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{kind}: {output:?}");
        let peak = text
            .lines()
            .find_map(|line| line.strip_prefix("peak "))
            .expect("a peak");
        let (milliseconds, kilobytes) = peak
            .trim_end_matches(" kB")
            .split_once(' ')
            .expect("two numbers");
        let (milliseconds, kilobytes): (u64, u64) = (
            milliseconds.parse().expect("a time"),
            kilobytes.trim().parse().expect("a size"),
        );
        assert!(milliseconds < 10_000, "{kind} took {milliseconds} ms");
        assert!(kilobytes < 512 * 1024, "{kind} took {kilobytes} kB");
    }
}

#[test]
fn a_record_with_very_many_unknown_fields_comes_back() {
    let mut text = r#"{"format":"joba","version":1,"projects":[{"#.to_owned();
    for n in 0..20_000 {
        let _ = write!(text, "\"f{n}\":{n},");
    }
    text += r#""id":"a"}]}"#;
    assert_kept("many fields", &text);
}
