//! What `check` promises: every rule speaks, in three languages, and the bundled dataset breaks none that matters.

use joba::check::{Issue, Severity, check, codes};
use joba::i18n::Words;
use joba::model::codes::Lang;
use joba::model::dataset::Dataset;
use joba::model::json::Json;
use joba::model::record::Field;

fn issues(text: &str) -> Vec<Issue> {
    let json = Json::parse(text).expect("JSON");
    let dataset = Dataset::read(&json).expect("an object");
    check(&dataset, jiff::civil::date(2026, 6, 15))
}

/// A dataset that breaks every rule.
const EVERYTHING_WRONG: &str = r#"{
  "format": "joba", "version": 1, "title": "A", "title": "B", "as_of": "soon",
  "rates": [{"currency": "KZT", "usd": 0}, {"usd": 2}],
  "sources": [{"id": "s"}, {"id": "s"}, {"title": "no id"}],
  "projects": [
    7,
    {"id": "Bad Id", "region": "КZ-15", "sector": "cement", "status": "building",
     "parties": [{"name": "A"}, {"country": "QQ"}],
     "investment": [{"amount": 5, "source": "s"}, {"amount": 5, "currency": "RUR", "source": "s"},
       {"amount": -1, "currency": "KZT", "source": "nobody"}],
     "jobs": {"permanent": [{"value": "many", "source": "s"}, {"value": 5}, {"source": "s"},
       {"low": 5, "high": 1, "qualifier": "range", "source": "s"}, {"value": 5, "missing": "withheld", "source": "s"}]},
     "markets": ["Kazakhstan"]},
    {"id": "b", "name": "B", "status": "agreement", "milestones": [
       {"event": "construction_start", "planned": "2025"}, {"event": "commissioning", "planned": "2024"}]},
    {"id": "c", "name": "C"},
    {"id": "d", "name": "Zement\u0430 plant ", "region": "KZ-15", "sector": "food", "status": "operating",
     "investment": [{"amount": 200, "currency": "USD", "source": "s", "note": "Up to 200"}],
     "jobs": {"permanent": [{"value": 200, "source": "s"}]},
     "capacity": [{"product": "Cement", "unit": "MW"}, {"product": "cement", "unit": "t/yr"}],
     "milestones": [{"event": "commissioning", "planned": "2027"}, {"event": "full_capacity", "planned": "2025"}],
     "verified": {"date": "2024"}, "muted_checks": [{"code": "no-rate"}]},
    {"id": "e", "name": "C", "sector": "food", "status": "concept"}
  ],
  "announcements": [{"id": "a", "members": ["b", "b", "nobody"]}],
  "certainty": {"concept": 200, "dreamt": 5},
  "region_stats": [
    {"region": "KZ-15", "indicator": "population", "date": "2024", "claims": [{"value": 0, "source": "s"}]},
    {"region": "KZ-15", "indicator": "population", "date": "2024", "claims": [{"value": 5, "source": "s"}]},
    {"region": "KZ-15", "indicator": "gross_regional_product", "date": "2024",
     "claims": [{"amount": 5, "currency": "EUR", "source": "s"}]}
  ]
}"#;

#[test]
fn every_rule_speaks_in_every_language() {
    let issues = issues(EVERYTHING_WRONG);
    for code in codes() {
        assert!(issues.iter().any(|i| i.code == code), "{code} was not met");
    }
    for lang in Lang::ALL {
        let words = Words::of(*lang);
        for code in codes() {
            assert!(words.has(&format!("rule-{code}")), "{code} has no name");
        }
        for issue in &issues {
            let text = words.say(&issue.message());
            let is_whole = !text.contains(['{', '$'])
                && !text.contains("check-")
                && text.trim_end().ends_with('.');
            assert!(is_whole, "{} in {}: {text}", issue.code, lang.code());
        }
        for severity in [Severity::Error, Severity::Warning] {
            assert!(words.has(severity.message_id()));
        }
    }
}

#[test]
fn issues_stand_in_the_order_of_the_file() {
    let issues = issues(EVERYTHING_WRONG);
    let first_of = |start: &str| {
        let found = issues.iter().position(|i| i.place.starts_with(start));
        found.expect("an issue there")
    };
    assert!(first_of("rates") < first_of("sources"));
    assert!(first_of("projects[0]") < first_of("projects[1]"));
    assert!(first_of("projects[3]") < first_of("announcements"));
    let of_unreadable = &issues[first_of("projects[0]")];
    let of_second = &issues[first_of("projects[1]")];
    assert_eq!(
        (of_unreadable.project(), of_second.project()),
        (None, Some(0))
    );
}

#[test]
fn the_bundled_dataset_has_no_errors_and_honest_warnings() {
    let issues = issues(include_str!("../assets/data/kazakhstan-projects.json"));
    let errors: Vec<&Issue> = issues
        .iter()
        .filter(|i| i.severity == Severity::Error)
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
    let found: Vec<String> = issues
        .iter()
        .map(|i| format!("{} {}", i.code, i.place))
        .collect();
    assert_eq!(
        found,
        [
            "planned-start-passed projects[0].milestones[0].planned",
            "missing-region projects[12]",
        ]
    );
}

/// What `joba check` answers about a dataset whose one warning is muted.
fn answer(arguments: &[&str]) -> (bool, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("data.json");
    let text = r#"{"format": "joba", "version": 1, "projects": [
        {"id": "p", "name": "P", "sector": "food", "status": "agreement",
         "muted_checks": [{"code": "missing-region", "reason": "No source names it."}]}]}"#;
    std::fs::write(&path, text).expect("writable");
    let done = std::process::Command::new(env!("CARGO_BIN_EXE_joba"))
        .args(["check", "--lang", "en"])
        .args(arguments)
        .arg(&path)
        .output()
        .expect("it runs");
    let text = String::from_utf8(done.stdout).expect("UTF-8");
    (done.status.success(), text)
}

#[test]
fn what_a_record_mutes_is_not_counted_and_shown_only_on_request() {
    let (is_sound, text) = answer(&[]);
    assert!(is_sound && text == "No errors, no warnings\n", "{text}");
    let (is_sound, text) = answer(&["--muted"]);
    let line = text.lines().next().expect("a line");
    assert!(is_sound && line.starts_with("Muted  projects[0]"), "{text}");
    assert!(line.ends_with("(No source names it.)"), "{text}");
    assert!(text.ends_with("No errors, no warnings\n"), "{text}");
    let (_, text) = answer(&["--muted", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(json["warnings"], 0);
    assert_eq!(json["muted"][0]["reason"], "No source names it.");
}
