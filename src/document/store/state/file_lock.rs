//! A lock that the system gives back when its process dies, however it dies. No number of a process tells that as surely.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::super::target::is_named;

/// How often a lock is tried for while others remove and make its file.
const TRIES: u32 = 20;

/// A locked file; it goes away with the value.
#[derive(Debug)]
pub(super) struct FileLock {
    path: PathBuf,
    _file: File,
}

/// What came of trying for a lock.
#[derive(Debug)]
pub(super) enum Tried {
    /// It is ours.
    Mine(FileLock),
    /// A process that is alive has it.
    Taken,
}

impl FileLock {
    /// Tries for the lock on this file, which is made when it is missing. Where the file system has no locks, everybody
    /// gets it.
    pub(super) fn try_for(path: &Path) -> io::Result<Tried> {
        for _ in 0..TRIES {
            let mut options = OpenOptions::new();
            // Written to only in name: an exclusive lock over the network needs it.
            options.read(true).write(true).create(true).truncate(false);
            let file = options.open(path)?;
            match file.try_lock() {
                Err(TryLockError::WouldBlock) => return Ok(Tried::Taken),
                Ok(()) | Err(TryLockError::Error(_)) => {}
            }
            // Between opening and locking, its last holder may have removed it.
            if is_named(&file, path)? {
                return Ok(Tried::Mine(Self {
                    path: path.to_owned(),
                    _file: file,
                }));
            }
        }
        Ok(Tried::Taken)
    }
}

impl Drop for FileLock {
    fn drop(&mut self) {
        // While it is still locked, so that nobody locks a file that is about to go.
        let _ = fs::remove_file(&self.path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_holds_the_lock_until_it_is_dropped_and_no_file_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("x.lock");
        let first = FileLock::try_for(&path).expect("a lock");
        assert!(matches!(first, Tried::Mine(_)));
        let second = FileLock::try_for(&path).expect("an answer");
        assert!(matches!(second, Tried::Taken));
        drop(first);
        assert!(!path.exists());
        let third = FileLock::try_for(&path).expect("a lock");
        assert!(matches!(third, Tried::Mine(_)));
    }
}
