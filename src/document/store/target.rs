//! What a save replaces: the file behind the links, whether it may be replaced, and what of it is kept.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::open::LARGEST;
use super::{Fingerprint, SaveError};

/// The most links that are followed one after the other, as on Linux.
const MOST_LINKS: usize = 40;

/// How often another program's save of the same file is waited for, and how long each time.
const PATIENCE: (u32, Duration) = (100, Duration::from_millis(20));

/// The place where the new version goes.
#[derive(Debug)]
pub(super) struct Target {
    /// The file itself, no link.
    pub(super) path: PathBuf,
    /// The folder that holds it.
    pub(super) folder: PathBuf,
    /// What is there now.
    pub(super) existing: Option<Metadata>,
}

impl Target {
    /// Follows links by hand, so that a last one that dangles leads to where its file would be.
    pub(super) fn resolve(path: &Path) -> Result<Self, SaveError> {
        let mut at = path.to_owned();
        for _ in 0..=MOST_LINKS {
            let metadata = match fs::symlink_metadata(&at) {
                Ok(metadata) => metadata,
                Err(error) if error.kind() == io::ErrorKind::NotFound => {
                    return Self::new(at, None);
                }
                Err(error) if is_loop(&error) => return Err(SaveError::LinkLoop(path.to_owned())),
                Err(error) => return Err(SaveError::Io(path.to_owned(), error)),
            };
            if !metadata.is_symlink() {
                return Self::new(at, Some(metadata));
            }
            let link = fs::read_link(&at).map_err(|error| SaveError::Io(at.clone(), error))?;
            at = folder_of(&at).join(link);
        }
        Err(SaveError::LinkLoop(path.to_owned()))
    }

    fn new(path: PathBuf, existing: Option<Metadata>) -> Result<Self, SaveError> {
        let is_other = existing.as_ref().is_some_and(|m| !m.is_file());
        if is_other || path.file_name().is_none() {
            return Err(SaveError::NotAFile(path));
        }
        if existing
            .as_ref()
            .is_some_and(|m| m.permissions().readonly())
        {
            return Err(SaveError::ReadOnly(path));
        }
        Ok(Self {
            folder: folder_of(&path),
            path,
            existing,
        })
    }

    /// Refuses unless the target still holds what was read from it. Hold on to the result until the new version is in
    /// place: another Joba that saves the same file waits for it, and then sees the new version.
    pub(super) fn hold_if_same(&self, expected: Fingerprint) -> Result<Held, SaveError> {
        let changed = || SaveError::Changed(self.path.clone());
        let io = |error| SaveError::Io(self.path.clone(), error);
        for _ in 0..MOST_LINKS {
            let Some(file) = self.open_again().map_err(io)? else {
                return Err(changed());
            };
            wait_for(&file);
            if !is_named(&file, &self.path).map_err(io)? {
                continue;
            }
            return match hash(&file).map_err(io)? {
                // Windows replaces no file that is open.
                Some(found) if found == expected => Ok(Held {
                    _file: cfg!(unix).then_some(file),
                }),
                Some(_) | None => Err(changed()),
            };
        }
        Err(changed())
    }

    /// The file that is there now; `None` when there is none any more, or a link or folder has taken its place.
    fn open_again(&self) -> io::Result<Option<File>> {
        let opened = match fs::symlink_metadata(&self.path) {
            Ok(metadata) if metadata.is_file() => options_for_reading().open(&self.path),
            Ok(_) => return Ok(None),
            Err(error) => Err(error),
        };
        match opened {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            other => other.map(Some),
        }
    }
}

/// A file that this process has compared, and that other Jobas leave alone until this is dropped.
#[derive(Debug)]
pub(super) struct Held {
    _file: Option<File>,
}

/// The folder of a path; `.` for a bare name.
fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        Some(_) | None => PathBuf::from("."),
    }
}

/// Options that open a file for reading and never wait, should a pipe have taken its place.
pub(super) fn options_for_reading() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(any(target_os = "linux", target_os = "macos"))]
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, O_NONBLOCK);
    options
}

#[cfg(target_os = "linux")]
const O_NONBLOCK: i32 = 0o4000;
#[cfg(target_os = "macos")]
const O_NONBLOCK: i32 = 4;

/// Waits until no other Joba holds the file, but not for ever: a lock of some other program means nothing here.
fn wait_for(file: &File) {
    // On Windows a lock would keep others from reading.
    if cfg!(windows) {
        return;
    }
    for _ in 0..PATIENCE.0 {
        match file.try_lock() {
            Err(fs::TryLockError::WouldBlock) => std::thread::sleep(PATIENCE.1),
            // Not every file system has locks.
            Ok(()) | Err(fs::TryLockError::Error(_)) => return,
        }
    }
}

fn hash(file: &File) -> io::Result<Option<Fingerprint>> {
    let metadata = file.metadata()?;
    if !metadata.is_file() || metadata.len() > LARGEST {
        return Ok(None);
    }
    let mut hasher = blake3::Hasher::new();
    hasher.update_reader(io::Read::take(file, LARGEST + 1))?;
    Ok(Some(Fingerprint(*hasher.finalize().as_bytes())))
}

/// Whether `path` itself, not through a link, names this open file.
#[cfg(unix)]
pub(super) fn is_named(file: &File, path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    let named = match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        other => other?,
    };
    let open = file.metadata()?;
    Ok((open.dev(), open.ino()) == (named.dev(), named.ino()))
}

/// Whether `path` itself, not through a link, names this open file; without file numbers, whether there is a file.
#[cfg(not(unix))]
pub(super) fn is_named(_file: &File, path: &Path) -> io::Result<bool> {
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        other => Ok(other?.is_file()),
    }
}

fn is_loop(error: &io::Error) -> bool {
    let number = if cfg!(target_os = "linux") { 40 } else { 62 };
    cfg!(unix) && error.raw_os_error() == Some(number)
}
