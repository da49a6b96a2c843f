//! Each system call of a save fails, or is the last one before the process dies. `strace` does that to a child.

use std::collections::HashMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use joba::document::store::{Expect, SaveError, save};

use crate::{NEW, OLD, content, folder, names, old_file, same};

/// The child: saves to the file that it is told, and says how that ended.
#[test]
#[ignore = "the fault tests run it as a child"]
fn worker() {
    let Some(target) = std::env::var_os("JOBA_TEST_TARGET") else {
        return;
    };
    let target = PathBuf::from(target);
    let expect = if target.exists() {
        same(OLD)
    } else {
        Expect::Nothing
    };
    match save(&target, NEW, expect) {
        Ok(_) => println!("outcome saved"),
        Err(SaveError::NotDurable(..)) => println!("outcome not durable"),
        Err(error) => println!("outcome refused {error:?}"),
    }
}

/// A folder with the old version, as another person's private file where the system lets us give it away.
struct Scene {
    folder: tempfile::TempDir,
    target: PathBuf,
}

impl Scene {
    fn new() -> Self {
        let folder = folder();
        let target = old_file(folder.path(), "data.json");
        fs::set_permissions(&target, fs::Permissions::from_mode(0o640)).expect("the mode");
        let _ = std::os::unix::fs::chown(&target, Some(4321), Some(8765));
        Self { folder, target }
    }

    /// Runs the child under `strace`, which looks at the system calls about this folder only, and writes them to `log`.
    fn run(&self, inject: Option<&str>, log: &Path) -> Output {
        let hash = blake3::hash(b"data.json").to_hex();
        let temp = self
            .folder
            .path()
            .join(format!(".joba-{}-0.tmp", &hash[..12]));
        let mut strace = Command::new("strace");
        strace.args(["-f", "-q", "-o"]).arg(log);
        for path in [self.folder.path(), &self.target, &temp] {
            strace.arg("-P").arg(path);
        }
        if let Some(inject) = inject {
            strace.args(["-e", &format!("inject={inject}")]);
        }
        strace
            .arg(std::env::current_exe().expect("this test"))
            .args(["--ignored", "--exact", "faults::worker", "--nocapture"])
            .env("JOBA_TEST_TARGET", &self.target)
            .output()
            .expect("strace runs")
    }

    /// The next save by the same person works, and leaves the file alone in its folder.
    fn save_again(&self, case: &str) {
        let now = content(&self.target);
        save(&self.target, b"later", same(&now)).unwrap_or_else(|e| panic!("{case}: {e:?}"));
        assert_eq!(content(&self.target), b"later", "{case}");
        assert_eq!(names(self.folder.path()), ["data.json"], "{case}");
    }
}

fn has_strace() -> bool {
    let works = Command::new("strace")
        .args(["-o", "/dev/null", "true"])
        .output()
        .is_ok_and(|output| output.status.success());
    if !works {
        println!("skipped: strace is missing or may not trace here");
    }
    works
}

/// The system calls that a save makes about its folder and files, as `strace` writes them.
fn calls() -> Vec<String> {
    let scene = Scene::new();
    let log = scene.folder.path().with_extension("log");
    let output = scene.run(None, &log);
    assert!(outcome(&output) == Some("saved".to_owned()), "{output:?}");
    let text = fs::read_to_string(&log).expect("the log");
    let _ = fs::remove_file(&log);
    text.lines()
        .filter_map(|line| {
            line.split_once(' ')
                .map(|(_, call)| call.trim_start().to_owned())
        })
        .filter(|call| call.starts_with(|c: char| c.is_ascii_lowercase()))
        .collect()
}

fn outcome(output: &Output) -> Option<String> {
    let text = String::from_utf8_lossy(&output.stdout);
    let start = text.find("outcome ")?;
    text[start..]
        .lines()
        .next()
        .map(|line| line.replace("outcome ", ""))
}

/// Each call by name and number: `fsync` and `2` is the second `fsync`.
fn numbered(calls: &[String]) -> Vec<(String, usize)> {
    let mut counts: HashMap<String, usize> = HashMap::new();
    calls
        .iter()
        .filter_map(|call| call.split_once('(').map(|(name, _)| name.to_owned()))
        .map(|name| {
            let count = counts.entry(name.clone()).or_default();
            *count += 1;
            (name, *count)
        })
        .collect()
}

fn errors_of(call: &str) -> &'static [&'static str] {
    match call {
        "write" => &["ENOSPC", "EIO", "EDQUOT"],
        "fsync" => &["EIO", "ENOSPC"],
        "openat" => &["EMFILE", "EACCES", "EROFS"],
        "rename" | "renameat" | "renameat2" => &["EXDEV", "EBUSY", "EIO"],
        "fchown" | "fchmod" => &["EIO", "EPERM"],
        "flock" => &["ENOLCK"],
        _ => &["EIO"],
    }
}

#[test]
fn a_system_call_that_fails_costs_nothing() {
    if !has_strace() {
        return;
    }
    let mut cases = 0;
    for (call, number) in numbered(&calls()) {
        for error in errors_of(&call) {
            cases += 1;
            let case = format!("{call}:error={error}:when={number}");
            let scene = Scene::new();
            let output = scene.run(Some(&case), Path::new("/dev/null"));
            let outcome = outcome(&output).unwrap_or_else(|| panic!("{case}: {output:?}"));
            let is_new = matches!(outcome.as_str(), "saved" | "not durable");
            let expected = if is_new { NEW } else { OLD };
            assert_eq!(content(&scene.target), expected, "{case}: {outcome}");
            // What cannot be removed stays until the next save.
            if !call.starts_with("unlink") {
                assert_eq!(
                    names(scene.folder.path()),
                    ["data.json"],
                    "{case}: {outcome}"
                );
            }
            scene.save_again(&case);
        }
    }
    println!("{cases} calls that failed");
}

#[test]
fn a_kill_at_any_system_call_leaves_the_old_version_or_the_new_one() {
    if !has_strace() {
        return;
    }
    let mut seen = [0; 2];
    for (call, number) in numbered(&calls()) {
        let case = format!("{call}:signal=KILL:when={number}");
        let scene = Scene::new();
        let output = scene.run(Some(&case), Path::new("/dev/null"));
        assert_eq!(outcome(&output), None, "{case}: it was killed");
        let found = content(&scene.target);
        assert!(
            found == OLD || found == NEW,
            "{case}: {} bytes",
            found.len()
        );
        seen[usize::from(found == NEW)] += 1;
        scene.save_again(&case);
    }
    println!("{seen:?} kills before and after the new version was there");
    assert!(seen.iter().all(|count| *count > 0), "{seen:?}");
}

#[test]
fn data_is_durable_before_it_gets_its_name_and_private_before_it_is_written() {
    if !has_strace() {
        return;
    }
    let calls = calls();
    let at = |what: &dyn Fn(&str) -> bool| {
        let found = calls.iter().position(|call| what(call));
        found.unwrap_or_else(|| panic!("not in {calls:#?}"))
    };
    let made =
        at(&|c| c.starts_with("openat(") && c.contains("O_CREAT|O_EXCL") && c.contains("0600"));
    let written = at(&|c| c.starts_with("write("));
    let moded = at(&|c| c.starts_with("fchmod("));
    let synced = at(&|c| c.starts_with("fsync("));
    let renamed = at(&|c| c.starts_with("rename"));
    assert!(made < written && written < synced && moded < synced && synced < renamed);
    if let Some(owned) = calls.iter().position(|c| c.starts_with("fchown(")) {
        assert!(written < owned && owned < moded);
    }
    let folder_synced = calls.iter().rposition(|c| c.starts_with("fsync("));
    assert!(
        folder_synced > Some(renamed),
        "the folder is synced after the rename"
    );
    for call in &calls {
        let is_target = call.contains("/data.json\"");
        let is_write = ["O_WRONLY", "O_RDWR", "O_TRUNC"]
            .iter()
            .any(|flag| call.contains(flag));
        assert!(
            !(is_target && is_write),
            "the target is opened for writing: {call}"
        );
        assert!(
            !call.starts_with("unlink"),
            "something is taken away: {call}"
        );
    }
}

#[test]
fn a_failed_sync_is_not_tried_again_on_the_same_file() {
    if !has_strace() {
        return;
    }
    let scene = Scene::new();
    let log = scene.folder.path().with_extension("log");
    let output = scene.run(Some("fsync:error=EIO:when=1+"), &log);
    let text = fs::read_to_string(&log).expect("the log");
    let _ = fs::remove_file(&log);
    assert!(
        outcome(&output).is_some_and(|o| o.starts_with("refused")),
        "{output:?}"
    );
    assert_eq!(text.matches("fsync(").count(), 1, "{text}");
    scene.save_again("fsync");
}

#[test]
fn saved_is_said_only_when_the_name_is_durable_too() {
    if !has_strace() {
        return;
    }
    let cases = [
        ("fsync:error=EIO:when=2", "not durable"),
        // This file system has nothing to sync for a folder.
        ("fsync:error=EINVAL:when=2", "saved"),
    ];
    for (case, expected) in cases {
        let scene = Scene::new();
        let output = scene.run(Some(case), Path::new("/dev/null"));
        assert_eq!(
            outcome(&output).as_deref(),
            Some(expected),
            "{case}: {output:?}"
        );
        scene.save_again(case);
    }
}
