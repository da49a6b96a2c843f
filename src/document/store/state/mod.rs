//! The state folder: what Joba keeps about a person's datasets, away from the datasets themselves.
//!
//! ```text
//! recovery/   unsaved changes of windows that run, or ended without asking
//! sessions/   one locked file for each window that runs
//! locks/      one locked file for each dataset that is open, and who has it
//! backups/    the states of a dataset before its last saves, a folder for each
//! ```
//!
//! Nothing here is needed to open or save a dataset: where the folder cannot be used, a window says so and works on.

mod aside;
pub mod backup;
mod file_lock;
pub mod lock;
pub mod recovery;
mod session;

use std::fs::{self, DirBuilder};
use std::io;
use std::path::{Path, PathBuf};

pub use aside::set_aside;
pub use session::{Claim, Session};

use super::SaveError;

/// The folder for state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateFolder {
    root: PathBuf,
}

impl StateFolder {
    /// The folder of this system: `$XDG_STATE_HOME/joba` on Linux, the local application data elsewhere.
    pub fn of_system() -> Option<Self> {
        let dirs = directories::ProjectDirs::from("kz", "joba", "Joba")?;
        let root = dirs.state_dir().unwrap_or_else(|| dirs.data_local_dir());
        Some(Self::at(root))
    }

    /// This folder; it is made when something is first kept in it.
    pub fn at(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
        }
    }

    /// A folder in it, which may not exist.
    fn room(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// A folder in it, made when it is missing, for this person's eyes only.
    fn made_room(&self, name: &str) -> Result<PathBuf, SaveError> {
        let room = self.room(name);
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        match builder.create(&room) {
            Ok(()) => Ok(room),
            Err(error) => Err(SaveError::Folder(room, error)),
        }
    }
}

/// Names a dataset's file in the state folder: a hash of its full path without links.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatasetKey(String);

impl DatasetKey {
    /// The key of a file, which need not exist.
    pub fn of(path: &Path) -> Self {
        let hash = blake3::hash(canonical(path).as_os_str().as_encoded_bytes());
        Self(hash.to_hex().as_str().chars().take(32).collect())
    }

    /// The key as it stands in names of files.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The full path of a file without links; as far as it can be known where there is none.
fn canonical(path: &Path) -> PathBuf {
    if let Ok(path) = fs::canonicalize(path) {
        return path;
    }
    let full = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let folder = full
        .parent()
        .and_then(|folder| fs::canonicalize(folder).ok());
    match (folder, full.file_name()) {
        (Some(folder), Some(name)) => folder.join(name),
        (None, _) | (_, None) => full,
    }
}

/// The names in a folder with this ending, sorted; none where there is no folder.
fn names_in(folder: &Path, ending: &str) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut names: Vec<String> = entries
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| name.ends_with(ending))
        .collect();
    names.sort();
    names
}

/// Removes a file for good: gone already is as good.
fn remove_durably(path: &Path) -> Result<(), SaveError> {
    let failed = |error| SaveError::Io(path.to_owned(), error);
    match fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        result => result.map_err(failed)?,
    }
    if cfg!(windows) {
        return Ok(());
    }
    let Some(folder) = path.parent() else {
        return Ok(());
    };
    // Some file systems have nothing to sync for a folder and say so; that is no reason to bring the file back.
    let _ = fs::File::open(folder).and_then(|folder| folder.sync_all());
    Ok(())
}

/// A time as text in JSON: `2026-07-01T10:00:00Z`. One that cannot be read is none.
mod time_text {
    use jiff::Timestamp;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    #[expect(clippy::ref_option, reason = "the signature that serde calls")]
    pub(super) fn serialize<S: Serializer>(
        time: &Option<Timestamp>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        time.map(|time| time.to_string()).serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<Timestamp>, D::Error> {
        let text = Option::<String>::deserialize(from)?;
        Ok(text.and_then(|text| text.parse().ok()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_file_has_one_key_by_whatever_path_one_comes_to_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("data.json");
        let missing = DatasetKey::of(&file);
        fs::write(&file, "{}").expect("a file");
        let link = folder.path().join("link.json");
        std::os::unix::fs::symlink(&file, &link).expect("a link");
        let roundabout = folder
            .path()
            .join("../")
            .join(folder.path().file_name().expect("a name"));
        for path in [file.clone(), link, roundabout.join("data.json")] {
            assert_eq!(DatasetKey::of(&path), missing, "{}", path.display());
        }
        assert_ne!(DatasetKey::of(&folder.path().join("other.json")), missing);
    }

    #[cfg(unix)]
    #[test]
    fn the_state_folder_is_for_its_persons_eyes_only() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("a folder");
        let state = StateFolder::at(&folder.path().join("new/joba"));
        let room = state.made_room("recovery").expect("a room");
        let mode = fs::metadata(room)
            .expect("it is there")
            .permissions()
            .mode();
        assert_eq!(mode & 0o077, 0);
    }
}
