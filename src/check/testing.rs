//! Small datasets for the tests of the rules.

use super::{Issue, check, codes};
use crate::model::dataset::Dataset;
use crate::model::json::Json;
use crate::model::message::Value;
use crate::model::record::Field;

/// The fields without which a project would have issues of its own.
const SOUND_PROJECT: &[(&str, &str)] = &[
    ("id", "p"),
    ("name", "P"),
    ("region", "KZ-15"),
    ("sector", "food"),
    ("status", "agreement"),
];

/// Issues of a dataset with a source `s` and one project of these JSON fields; those that it needs besides are added.
/// Today is 15 June 2026.
pub(super) fn issues_in_project(fields: &str) -> Vec<Issue> {
    let Ok(Json::Object(mut fields)) = Json::parse(&format!("{{{fields}}}")) else {
        panic!("not JSON: {fields}")
    };
    for (key, value) in SOUND_PROJECT {
        if !fields.iter().any(|(k, _)| k == key) {
            fields.push(((*key).to_owned(), Json::Str((*value).to_owned())));
        }
    }
    let project = Json::Object(fields).to_text();
    issues_in(&format!(
        r#""sources": [{{"id": "s", "title": "S"}}], "projects": [{project}]"#
    ))
}

/// Issues of a dataset of these JSON fields.
pub(super) fn issues_in(fields: &str) -> Vec<Issue> {
    let text = format!(r#"{{"format": "joba", "version": 1, {fields}}}"#);
    let json = Json::parse(&text).unwrap_or_else(|e| panic!("{e}: {text}"));
    let dataset = Dataset::read(&json).expect("an object");
    let issues = check(&dataset, jiff::civil::date(2026, 6, 15));
    for issue in &issues {
        assert!(
            codes().any(|code| code == issue.code),
            "undeclared: {}",
            issue.code
        );
    }
    issues
}

/// A value of the issue's message as it is shown.
pub(super) fn arg(issue: &Issue, name: &str) -> String {
    let found = issue.args.iter().find(|(known, _)| *known == name);
    match found {
        Some((_, Value::Plain(text))) => text.clone(),
        Some((_, Value::Date(date))) => date.as_str().to_owned(),
        other => panic!("{name} is {other:?}"),
    }
}

/// `severity code place` of each issue.
pub(super) fn lines(issues: &[Issue]) -> Vec<String> {
    issues
        .iter()
        .map(|i| format!("{} {} {}", i.severity.code(), i.code, i.place))
        .collect()
}

/// Holds that a project of these fields has exactly these issues, places counted from the project.
pub(super) fn expect_in_project(fields: &str, expected: &[&str]) {
    let found: Vec<String> = lines(&issues_in_project(fields))
        .iter()
        .map(|line| line.replace("projects[0].", "").replace("projects[0]", "-"))
        .collect();
    assert_eq!(found, expected, "{fields}");
}

/// Holds that a dataset of these fields has exactly these issues.
pub(super) fn expect_in(fields: &str, expected: &[&str]) {
    assert_eq!(lines(&issues_in(fields)), expected, "{fields}");
}

#[test]
fn a_sound_project_has_no_issues() {
    expect_in_project("", &[]);
}
