//! A session: one window from its start to its end, and how others tell whether it still runs.

use std::io;

use tempfile::Builder;

use super::file_lock::{FileLock, Tried};
use super::{StateFolder, names_in};
use crate::document::store::SaveError;

/// The ending of the locked files of sessions.
const ENDING: &str = ".alive";

/// Letters of a session's name, enough that no two are ever alike.
const LETTERS: usize = 16;

/// This session.
#[derive(Debug)]
pub struct Session {
    id: String,
    _alive: FileLock,
}

impl Session {
    /// Begins a session, after sweeping up what ended ones have left.
    pub fn start(state: &StateFolder) -> Result<Self, SaveError> {
        let room = state.made_room("sessions")?;
        let failed = |error| SaveError::Folder(room.clone(), error);
        for id in ids(state) {
            drop(Claim::on(state, &id));
        }
        let mut builder = Builder::new();
        builder.prefix("").suffix(ENDING).rand_bytes(LETTERS);
        // The name by chance comes from there; the file is made by whoever locks it.
        let chance = builder.tempfile_in(&room).map_err(failed)?;
        let path = chance.path().to_owned();
        drop(chance);
        let id = path
            .file_stem()
            .map(|stem| stem.to_string_lossy().into_owned())
            .unwrap_or_default();
        match FileLock::try_for(&path).map_err(failed)? {
            Tried::Mine(alive) => Ok(Self { id, _alive: alive }),
            Tried::Taken => Err(failed(io::ErrorKind::ResourceBusy.into())),
        }
    }

    /// Its name.
    pub(super) fn id(&self) -> &str {
        &self.id
    }
}

/// The right to decide about what an ended session has left; others keep off while it lasts.
#[derive(Debug)]
pub struct Claim {
    _alive: FileLock,
}

impl Claim {
    /// Claims what a session has left; `None` while it runs, or while another window decides.
    pub(super) fn on(state: &StateFolder, id: &str) -> Option<Self> {
        let path = state.room("sessions").join(format!("{id}{ENDING}"));
        match FileLock::try_for(&path) {
            Ok(Tried::Mine(alive)) => Some(Self { _alive: alive }),
            Ok(Tried::Taken) | Err(_) => None,
        }
    }
}

fn ids(state: &StateFolder) -> Vec<String> {
    names_in(&state.room("sessions"), ENDING)
        .iter()
        .filter_map(|name| name.strip_suffix(ENDING).map(str::to_owned))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_running_session_keeps_is_nobody_elses_to_claim() {
        let folder = tempfile::tempdir().expect("a folder");
        let state = StateFolder::at(folder.path());
        let first = Session::start(&state).expect("a session");
        let second = Session::start(&state).expect("another");
        assert_ne!(first.id(), second.id());
        assert!(Claim::on(&state, first.id()).is_none());
        let id = first.id().to_owned();
        drop(first);
        let claim = Claim::on(&state, &id).expect("it has ended");
        assert!(Claim::on(&state, &id).is_none(), "one decides at a time");
        drop(claim);
        drop(second);
        assert!(ids(&state).is_empty(), "nothing stays behind");
    }
}
