//! The temporary file of a save: beside its target, made new, private, and told from litter by a lock.
//!
//! Its name comes from a hash of the target's name and a slot number, so it is short whatever the target is called, and
//! the litter of a killed save is found without listing the folder. Whoever writes a temporary file holds a lock on
//! it; the system gives the lock back when the process dies, which no number of a process tells as surely.

use std::fs::{self, OpenOptions};
use std::io;
use std::path::Path;

use tempfile::{Builder, NamedTempFile};

use super::target::{Target, is_named, options_for_reading};

/// Saves of one file that can run at once under names that are cleaned later.
const SLOTS: u8 = 8;

/// Makes the temporary file for a save of `target`, after clearing away what killed saves of it have left.
pub(super) fn create(target: &Target) -> io::Result<NamedTempFile> {
    let name = target.path.file_name().unwrap_or_default();
    let hash = blake3::hash(name.as_encoded_bytes()).to_hex();
    let slots: Vec<String> = (0..SLOTS)
        .map(|slot| format!(".joba-{}-{slot}.tmp", &hash[..12]))
        .collect();
    for slot in &slots {
        clear(&target.folder.join(slot));
    }
    for slot in &slots {
        match make(target, slot, 0) {
            Ok(temp) if is_ours(&temp)? => return Ok(temp),
            // Another Joba has just taken it for litter; it goes with that one.
            Ok(temp) => drop(temp.into_temp_path().keep()),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    // Somebody has put files or links of these names here. A name by chance cannot be planted.
    make(target, ".joba-", 12)
}

/// Makes a file that was not there; no link is followed. It is private, as the old version may be; a file that replaces
/// nothing is as readable as the person's umask says.
fn make(target: &Target, prefix: &str, rand_bytes: usize) -> io::Result<NamedTempFile> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    {
        let mode = target.existing.as_ref().map_or(0o666, |_| 0o600);
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, mode);
    }
    // Opened here, so that an error keeps its number.
    Builder::new()
        .prefix(prefix)
        .rand_bytes(rand_bytes)
        .make_in(&target.folder, |path| options.open(path))
}

/// Locks a file that was just made; `false` when another process has it, or has already removed it.
fn is_ours(temp: &NamedTempFile) -> io::Result<bool> {
    match temp.as_file().try_lock() {
        Ok(()) => is_named(temp.as_file(), temp.path()),
        Err(fs::TryLockError::WouldBlock) => Ok(false),
        // Not every file system has locks; without them nobody clears anything away.
        Err(fs::TryLockError::Error(_)) => Ok(true),
    }
}

/// Removes the file at `path` if it is a temporary file whose process is gone.
fn clear(path: &Path) {
    if !fs::symlink_metadata(path).is_ok_and(|m| m.is_file()) {
        return;
    }
    // Written to only in name: an exclusive lock over the network needs it.
    let mut options: OpenOptions = options_for_reading();
    let Ok(file) = options.write(true).open(path) else {
        return;
    };
    if file.try_lock().is_ok() && is_named(&file, path).unwrap_or(false) {
        // If it cannot be removed, its slot stays taken, and there are others.
        let _ = fs::remove_file(path);
    }
}
