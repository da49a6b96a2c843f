//! `joba diff` and `joba merge`: exit codes, formats, and a team that works with Git.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use super::{code, err, file, folder, joba, json, out, text};

/// A dataset with one project, whose fields are given as JSON.
fn dataset(fields: &str) -> String {
    format!(
        "{{\"format\": \"joba\", \"version\": 1, \"projects\": [{{\"id\": \"steel\", \"name\": \"Steel plant\", {fields}}}]}}"
    )
}

const BASE: &str =
    "\"status\": \"agreement\", \"investment\": [{\"amount\": 200000000, \"currency\": \"USD\"}]";

fn written(folder: &tempfile::TempDir, name: &str, fields: &str) -> PathBuf {
    file(folder, name, &dataset(fields))
}

#[test]
fn equal_datasets_give_exit_code_0_and_different_ones_1() {
    let folder = folder();
    let a = written(&folder, "a.json", BASE);
    let b = written(
        &folder,
        "b.json",
        &BASE.replace("agreement", "construction"),
    );
    let same = joba(&["diff", text(&a), text(&a)]);
    assert_eq!((code(&same), out(&same).as_str()), (0, "No differences\n"));
    let different = joba(&["diff", text(&a), text(&b)]);
    assert_eq!(code(&different), 1);
    assert_eq!(
        out(&different),
        "Project: Steel plant\n  Status changed from Agreement to Construction\n1 difference\n"
    );
    let missing = joba(&["diff", text(&a), "missing.json"]);
    assert_eq!(code(&missing), 2);
    assert!(err(&missing).contains("missing.json"));
}

#[test]
fn the_same_differences_come_as_json_and_csv() {
    let folder = folder();
    let a = written(&folder, "a.json", BASE);
    let b = written(&folder, "b.json", &BASE.replace("200000000", "260000000"));
    let answer = json(&["diff", text(&a), text(&b), "--format", "json"]);
    let found = &answer["differences"][0];
    assert_eq!(answer["count"], 1);
    assert_eq!(found["id"], "steel");
    assert_eq!(found["path"], "projects[0].investment[0]");
    assert_eq!(found["before"]["amount"], 200_000_000);
    assert_eq!(found["after"]["amount"], 260_000_000);
    assert_eq!(
        found["message"],
        "Investment raised from 200\u{a0}m\u{a0}$ to 260\u{a0}m\u{a0}$"
    );
    let table = out(&joba(&["diff", text(&a), text(&b), "--format", "csv"]));
    assert!(table.starts_with("kind,id,name,change,path,before,after,message\r\n"));
    assert!(table.contains("project,steel,Steel plant,changed,projects[0].investment[0],"));
}

#[test]
fn what_only_one_side_changed_is_merged_and_exit_code_is_0() {
    let folder = folder();
    let base = written(&folder, "base.json", BASE);
    let ours = written(
        &folder,
        "ours.json",
        &BASE.replace("agreement", "construction"),
    );
    let theirs = written(
        &folder,
        "theirs.json",
        &BASE.replace("200000000", "260000000"),
    );
    let target = folder.path().join("out.json");
    let merged = merge(&base, &ours, &theirs, &target);
    assert_eq!((code(&merged), out(&merged).as_str()), (0, ""));
    let text = fs::read_to_string(&target).expect("written");
    assert!(
        text.contains("construction") && text.contains("260000000"),
        "{text}"
    );
}

fn merge(base: &Path, ours: &Path, theirs: &Path, target: &Path) -> Output {
    joba(&[
        "merge",
        text(base),
        text(ours),
        text(theirs),
        "-o",
        text(target),
    ])
}

#[test]
fn a_conflict_keeps_ours_and_is_named_by_record_and_field() {
    let folder = folder();
    let base = written(&folder, "base.json", BASE);
    let ours = written(
        &folder,
        "ours.json",
        &BASE.replace("agreement", "construction"),
    );
    let theirs = written(
        &folder,
        "theirs.json",
        &BASE.replace("agreement", "operating"),
    );
    let merged = merge(&base, &ours, &theirs, &ours);
    assert_eq!(code(&merged), 1);
    let told = err(&merged);
    for part in [
        "1 conflict",
        "Steel plant",
        "steel",
        "status",
        "Agreement",
        "Construction",
        "Operating",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
    let kept = fs::read_to_string(&ours).expect("written");
    assert!(kept.contains("construction"), "{kept}");
}

#[test]
fn a_dataset_that_cannot_be_read_is_never_merged_over_a_good_one() {
    let folder = folder();
    let base = written(&folder, "base.json", BASE);
    let ours = written(&folder, "ours.json", BASE);
    let before = fs::read_to_string(&ours).expect("text");
    let theirs = file(&folder, "theirs.json", "{ \"format\": ");
    let merged = merge(&base, &ours, &theirs, &ours);
    assert_eq!(code(&merged), 2);
    assert_eq!(fs::read_to_string(&ours).expect("text"), before);
}

/// A repository whose attributes and configuration are those of the README.
struct Repository(tempfile::TempDir);

impl Repository {
    fn git(&self, args: &[&str]) -> Output {
        Command::new("git")
            .current_dir(self.0.path())
            .args(["-c", "user.name=A", "-c", "user.email=a@example.org"])
            .args(["-c", "commit.gpgsign=false", "-c", "core.hooksPath=none"])
            .args(args)
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .output()
            .expect("git runs")
    }

    fn commit(&self, text: &str) {
        fs::write(self.0.path().join("data.json"), text).expect("written");
        let _ = self.git(&["add", "-A"]);
        let done = self.git(&["commit", "-q", "-m", "change"]);
        assert!(done.status.success(), "{}", err(&done));
    }

    /// A repository with a branch `theirs` beside the current one; none where there is no git.
    fn new(base: &str, ours: &str, theirs: &str) -> Option<Self> {
        Command::new("git").arg("--version").output().ok()?;
        let repository = Self(folder());
        let _ = repository.git(&["init", "-q", "-b", "main"]);
        let driver = format!(
            "'{}' --lang en merge %O %A %B -o %A",
            env!("CARGO_BIN_EXE_joba")
        );
        let _ = repository.git(&["config", "merge.joba.driver", &driver]);
        let attributes = repository.0.path().join(".gitattributes");
        fs::write(attributes, "*.json merge=joba\n").expect("written");
        repository.commit(base);
        let _ = repository.git(&["checkout", "-q", "-b", "theirs"]);
        repository.commit(theirs);
        let _ = repository.git(&["checkout", "-q", "main"]);
        repository.commit(ours);
        Some(repository)
    }

    fn text(&self) -> String {
        fs::read_to_string(self.0.path().join("data.json")).expect("text")
    }
}

#[test]
fn git_merges_what_two_people_changed_in_neighbouring_lines() {
    let ours = BASE.replace("agreement", "construction");
    let theirs = BASE.replace("200000000", "260000000");
    let [base, ours, theirs] = [BASE, &ours, &theirs].map(dataset);
    let Some(repository) = Repository::new(&base, &ours, &theirs) else {
        return;
    };
    let merged = repository.git(&["merge", "-q", "theirs", "-m", "merge"]);
    assert!(merged.status.success(), "{}{}", out(&merged), err(&merged));
    let text = repository.text();
    assert!(
        text.contains("construction") && text.contains("260000000"),
        "{text}"
    );
}

#[test]
fn git_stops_at_a_conflict_with_a_dataset_that_still_opens() {
    let ours = BASE.replace("agreement", "construction");
    let theirs = BASE.replace("agreement", "operating");
    let [base, ours, theirs] = [BASE, &ours, &theirs].map(dataset);
    let Some(repository) = Repository::new(&base, &ours, &theirs) else {
        return;
    };
    let merged = repository.git(&["merge", "-q", "theirs", "-m", "merge"]);
    assert!(!merged.status.success());
    assert!(err(&merged).contains("Steel plant"), "{}", err(&merged));
    let state = out(&repository.git(&["status", "--porcelain"]));
    assert!(state.contains("UU data.json"), "{state}");
    let text = repository.text();
    assert!(
        text.contains("construction") && !text.contains("<<<<"),
        "{text}"
    );
}
