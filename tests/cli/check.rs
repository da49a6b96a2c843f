//! `joba check`: exit codes, shape, places.

use super::{OWN, code, file, folder, joba, json, out, text};

#[test]
fn check_answers_by_exit_code_and_names_the_place() {
    let folder = folder();
    let sound = joba(&["check"]);
    assert_eq!(code(&sound), 0, "{}", out(&sound));
    let wrong = file(&folder, "wrong.json", &OWN.replace("KZ-15", "KZ-99"));
    let answer = joba(&["check", text(&wrong)]);
    assert_eq!(code(&answer), 1);
    assert!(out(&answer).contains("projects[0].region"));
    assert!(out(&answer).contains("projects[0].investment[1]"));
}

#[test]
fn check_as_json_has_the_promised_shape() {
    let folder = folder();
    let path = file(&folder, "own.json", OWN);
    let report = json(&["check", text(&path), "--format", "json"]);
    let issues = report["issues"].as_array().expect("a list");
    let count = |severity: &str| issues.iter().filter(|i| i["severity"] == severity).count();
    assert_eq!(report["errors"], count("error"));
    assert_eq!(report["warnings"], count("warning"));
    assert_eq!(issues[0]["code"], "unreadable-record");
    assert_eq!(issues[0]["place"], "projects[0].investment[1]");
    assert!(
        issues[0]["message"]
            .as_str()
            .is_some_and(|m| m.ends_with('.'))
    );
    let keys: Vec<&String> = issues[0].as_object().expect("an object").keys().collect();
    assert_eq!(keys, ["severity", "code", "place", "message"]);
}

#[test]
fn hidden_characters_of_a_file_do_not_reach_the_terminal() {
    let folder = folder();
    let evil = OWN.replace("KZ-15", "KZ\\u202e\\u001b[31m");
    let path = file(&folder, "evil.json", &evil);
    let answer = out(&joba(&["check", text(&path)]));
    assert!(!answer.contains(['\u{202e}', '\u{1b}']), "{answer}");
    assert!(answer.contains("U+202E") && answer.contains("U+001B"));
}
