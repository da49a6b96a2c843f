//! Who has a dataset open: advisory, so that two windows know of each other. A save is safe without it.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::file_lock::{FileLock, Tried};
use super::{DatasetKey, StateFolder};
use crate::document::Clock;
use crate::document::store::{Expect, save};

/// What is known of the window that has a dataset open; any of it may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Holder {
    /// Number of its process.
    pub pid: Option<u32>,
    /// The computer it runs on.
    pub host: Option<String>,
    /// Who runs it.
    pub user: Option<String>,
    /// Since when, UTC.
    #[serde(with = "super::time_text")]
    pub since: Option<Timestamp>,
}

impl Holder {
    /// This process.
    pub fn me(clock: Clock) -> Self {
        Self {
            pid: Some(std::process::id()),
            host: host(),
            user: first_of(&["USER", "LOGNAME", "USERNAME"]),
            since: Some(clock.now()),
        }
    }
}

/// The lock of one dataset, held by this window until it is dropped.
#[derive(Debug)]
pub struct DatasetLock {
    key: DatasetKey,
    /// Beside the lock and not in it: on Windows, nobody can read a locked file.
    about: PathBuf,
    _lock: FileLock,
}

impl DatasetLock {
    /// The dataset that it stands for.
    pub fn key(&self) -> &DatasetKey {
        &self.key
    }
}

impl Drop for DatasetLock {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.about);
    }
}

/// What came of locking a dataset.
#[derive(Debug)]
pub enum Locked {
    /// This window has it now; the lock of a process that is gone is taken over.
    Mine(DatasetLock),
    /// Another window has it.
    Other(Box<Holder>),
    /// The state folder does not let one tell.
    Unknown,
}

/// Locks the dataset at `path` for this window.
pub fn lock(state: &StateFolder, path: &Path, clock: Clock) -> Locked {
    let key = DatasetKey::of(path);
    let Ok(room) = state.made_room("locks") else {
        return Locked::Unknown;
    };
    let about = room.join(format!("{}.json", key.as_str()));
    match FileLock::try_for(&room.join(format!("{}.lock", key.as_str()))) {
        Ok(Tried::Mine(lock)) => {
            // Who it is is a courtesy: without it the lock still holds.
            let text = serde_json::to_vec(&Holder::me(clock)).unwrap_or_default();
            let _ = save(&about, &text, Expect::Anything);
            Locked::Mine(DatasetLock {
                key,
                about,
                _lock: lock,
            })
        }
        Ok(Tried::Taken) => Locked::Other(Box::new(holder(&about))),
        Err(_) => Locked::Unknown,
    }
}

/// Who has the lock; a file that cannot be read tells nothing.
fn holder(about: &Path) -> Holder {
    let bytes = fs::read(about).unwrap_or_default();
    serde_json::from_slice(&bytes).unwrap_or_default()
}

/// The name of this computer.
fn host() -> Option<String> {
    let of_kernel = fs::read_to_string("/proc/sys/kernel/hostname").ok();
    of_kernel
        .map(|name| name.trim().to_owned())
        .filter(|name| !name.is_empty())
        .or_else(|| first_of(&["HOSTNAME", "COMPUTERNAME"]))
}

fn first_of(variables: &[&str]) -> Option<String> {
    variables
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_window_learns_who_has_the_dataset() {
        let folder = tempfile::tempdir().expect("a folder");
        let state = StateFolder::at(folder.path());
        let path = folder.path().join("data.json");
        let clock = Clock::Fixed("2026-07-01T10:00:00Z".parse().expect("a time"));
        let Locked::Mine(first) = lock(&state, &path, clock) else {
            panic!("the first window has it");
        };
        let Locked::Other(holder) = lock(&state, &path, clock) else {
            panic!("the second window does not");
        };
        assert_eq!(*holder, Holder::me(clock));
        drop(first);
        assert!(matches!(lock(&state, &path, clock), Locked::Mine(_)));
    }

    #[test]
    fn a_broken_note_of_the_holder_does_not_break_the_lock() {
        let folder = tempfile::tempdir().expect("a folder");
        let state = StateFolder::at(folder.path());
        let path = folder.path().join("data.json");
        let Locked::Mine(first) = lock(&state, &path, Clock::System) else {
            panic!("the first window has it");
        };
        fs::write(&first.about, "{\"pid\": \u{0}").expect("damage");
        let Locked::Other(holder) = lock(&state, &path, Clock::System) else {
            panic!("the second window does not");
        };
        assert_eq!(*holder, Holder::default());
    }
}
