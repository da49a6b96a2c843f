//! `joba set`: one field changes, or the file stays as it is.

use std::fs;

use serde_json::Value;

use super::{OWN, code, err, file, folder, joba, out, text};

#[test]
fn set_changes_a_field_and_nothing_else() {
    let folder = folder();
    let path = file(&folder, "own.json", OWN);
    let answer = joba(&[
        "set",
        text(&path),
        "a",
        "status=operating",
        "investment[0].amount=3600000000",
    ]);
    assert_eq!(code(&answer), 0, "{}", err(&answer));
    let expected = OWN
        .replace("\"agreement\"", "\"operating\"")
        .replace("5000000,", "3600000000,");
    assert_eq!(fs::read_to_string(&path).expect("text"), expected);
}

#[test]
fn set_adds_and_takes_out() {
    let folder = folder();
    let path = file(&folder, "own.json", OWN);
    let answer = joba(&[
        "set",
        text(&path),
        "b",
        "jobs.permanent[0].value=5",
        "jobs.permanent[0].source=s",
        "capacity[0].phase=1",
        "capacity[0].product=Steel",
        "region=",
        "name.kk=Б",
    ]);
    // A plain name takes no languages: all or nothing.
    assert_eq!(code(&answer), 1);
    assert_eq!(fs::read_to_string(&path).expect("text"), OWN);
    let answer = joba(&[
        "set",
        text(&path),
        "b",
        "jobs.permanent[0].value=5",
        "jobs.permanent[0].source=s",
        "capacity[0].phase=1",
        "capacity[0].product=Steel",
        "region=",
    ]);
    assert_eq!(code(&answer), 0, "{}", err(&answer));
    assert!(
        out(&answer).contains("region"),
        "the new issue is told: {}",
        out(&answer)
    );
    let saved: Value =
        serde_json::from_str(&fs::read_to_string(&path).expect("text")).expect("JSON");
    let project = &saved["projects"][1];
    assert_eq!(project["jobs"]["permanent"][0]["value"], 5);
    assert_eq!(project["capacity"][0]["phase"], "1");
    assert!(project.get("region").is_none());
}

#[test]
fn set_refuses_what_it_cannot_do_and_leaves_the_file() {
    let folder = folder();
    let path = file(&folder, "own.json", OWN);
    let twice = file(
        &folder,
        "twice.json",
        &OWN.replace("\"id\": \"b\"", "\"id\": \"a\""),
    );
    for (file, id, change, expected) in [
        (&path, "a", "status=building", 1),
        (&path, "a", "region=KZ-99", 1),
        (&path, "a", "investment[0].amount=much", 1),
        (&path, "a", "investment[7].amount=1", 1),
        (&path, "a", "colour=red", 1),
        (&path, "a", "status", 2),
        (&path, "nobody", "status=operating", 1),
        (&twice, "a", "status=operating", 1),
    ] {
        let before = fs::read(file).expect("bytes");
        let answer = joba(&["set", text(file), id, change]);
        assert_eq!(code(&answer), expected, "{change}: {}", err(&answer));
        assert!(err(&answer).starts_with("joba: ") && out(&answer).is_empty());
        assert_eq!(fs::read(file).expect("bytes"), before, "{change}");
    }
}

#[test]
fn set_to_what_is_there_already_writes_nothing() {
    let folder = folder();
    // Written otherwise than Joba writes: a save would change the bytes.
    let path = file(&folder, "own.json", &OWN.replace("  ", "\t"));
    let before = fs::read(&path).expect("bytes");
    let answer = joba(&["set", text(&path), "a", "status=agreement"]);
    assert_eq!(code(&answer), 0, "{}", err(&answer));
    assert_eq!(fs::read(&path).expect("bytes"), before);
}
