//! Other programs that write the same file.

use std::fs::{self, File};
use std::os::unix::fs::symlink;
use std::sync::Barrier;
use std::thread::ScopedJoinHandle;
use std::time::{Duration, SystemTime};

use joba::document::store::{Expect, SaveError, save};

use crate::{NEW, OLD, content, folder, names, old_file, same};

#[test]
fn what_another_program_wrote_is_never_overwritten_in_silence() {
    let folder = folder();
    let path = old_file(folder.path(), "data.json");
    let age = fs::metadata(&path)
        .and_then(|m| m.modified())
        .expect("its age");
    let theirs = b"{\"the\": \"odd version\"}\n";
    assert_eq!(theirs.len(), OLD.len());
    fs::write(&path, theirs).expect("their change");
    // Neither size nor age tells.
    let file = File::options().write(true).open(&path).expect("the file");
    file.set_modified(age).expect("the old age");
    let refused = save(&path, NEW, same(OLD));
    assert!(matches!(refused, Err(SaveError::Changed(_))), "{refused:?}");
    assert_eq!(content(&path), theirs);
    assert_eq!(names(folder.path()), ["data.json"]);
}

#[test]
fn a_file_that_was_removed_is_not_made_again_in_silence() {
    let folder = folder();
    let path = old_file(folder.path(), "data.json");
    fs::remove_file(&path).expect("their removal");
    let refused = save(&path, NEW, same(OLD));
    assert!(matches!(refused, Err(SaveError::Changed(_))), "{refused:?}");
    assert!(names(folder.path()).is_empty());
    save(&path, NEW, Expect::Anything).expect("the person has said so");
    assert_eq!(content(&path), NEW);
}

#[test]
fn a_file_that_was_replaced_is_not_overwritten_in_silence() {
    let folder = folder();
    let path = old_file(folder.path(), "data.json");
    let theirs = folder.path().join("theirs");
    fs::write(&theirs, b"theirs").expect("their file");
    fs::rename(&theirs, &path).expect("their replacement");
    let refused = save(&path, NEW, same(OLD));
    assert!(matches!(refused, Err(SaveError::Changed(_))), "{refused:?}");
    fs::remove_file(&path).expect("their removal");
    symlink("elsewhere", &path).expect("their link");
    let refused = save(&path, NEW, same(OLD));
    assert!(matches!(refused, Err(SaveError::Changed(_))), "{refused:?}");
    assert_eq!(names(folder.path()), ["data.json"]);
}

#[test]
fn a_file_that_was_changed_and_restored_can_be_saved() {
    let folder = folder();
    let path = old_file(folder.path(), "data.json");
    fs::write(&path, b"theirs").expect("their change");
    fs::remove_file(&path).expect("their removal");
    fs::write(&path, OLD).expect("their backup");
    save(&path, NEW, same(OLD)).expect("saved");
    assert_eq!(content(&path), NEW);
}

#[test]
fn a_wrong_clock_changes_nothing() {
    let folder = folder();
    let path = old_file(folder.path(), "data.json");
    let century = Duration::from_hours(100 * 365 * 24);
    let mut now = OLD.to_vec();
    for (round, time) in [SystemTime::UNIX_EPOCH, SystemTime::now() + century]
        .iter()
        .enumerate()
    {
        let file = File::options().write(true).open(&path).expect("the file");
        file.set_modified(*time).expect("another time");
        let next = format!("version {round}").into_bytes();
        save(&path, &next, same(&now)).expect("saved");
        now = next;
    }
    assert_eq!(content(&path), now);
}

#[test]
fn a_reader_sees_a_whole_file_while_two_programs_save() {
    let folder = folder();
    let path = old_file(folder.path(), "data.json");
    let versions = [vec![b'a'; 300_000], vec![b'b'; 200_000]];
    save(&path, &versions[0], Expect::Anything).expect("saved");
    let (path, versions) = (&path, &versions);
    std::thread::scope(|scope| {
        let writers = versions.each_ref().map(|version| {
            scope.spawn(move || {
                for _ in 0..30 {
                    save(path, version, Expect::Anything).expect("saved");
                }
            })
        });
        let reader = scope.spawn(move || {
            let mut reads = 0;
            while !writers.iter().all(ScopedJoinHandle::is_finished) {
                let seen = content(path);
                assert!(versions.contains(&seen), "{} bytes", seen.len());
                reads += 1;
            }
            reads
        });
        assert!(reader.join().expect("the reader sees whole files") > 0);
    });
    assert_eq!(names(folder.path()), ["data.json"]);
}

#[test]
fn of_two_programs_that_save_at_once_one_learns_of_the_other() {
    let folder = folder();
    let path = old_file(folder.path(), "data.json");
    for round in 0..30 {
        fs::write(&path, OLD).expect("the old version");
        let barrier = Barrier::new(2);
        let versions = [format!("first {round}"), format!("second {round}")];
        let saved: Vec<bool> = std::thread::scope(|scope| {
            let savers = versions.each_ref().map(|version| {
                let (path, barrier) = (&path, &barrier);
                scope.spawn(move || {
                    barrier.wait();
                    match save(path, version.as_bytes(), same(OLD)) {
                        Ok(_) => true,
                        Err(SaveError::Changed(_)) => false,
                        Err(other) => panic!("{other:?}"),
                    }
                })
            });
            savers
                .map(|saver| saver.join().expect("the saver ends"))
                .to_vec()
        });
        let winner = saved.iter().position(|saved| *saved).expect("one is saved");
        assert_eq!(
            saved.iter().filter(|saved| **saved).count(),
            1,
            "round {round}"
        );
        assert_eq!(content(&path), versions[winner].as_bytes());
    }
}
