//! The recipe of a save: whole or not at all, whatever stops it, and durable when it returns.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::time::Duration;

use tempfile::NamedTempFile;

use super::target::Target;
use super::{Fingerprint, SaveError, temp};

/// What is expected at the target of a save.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expect {
    /// The file as it was last read or written; anything else is refused.
    Same(Fingerprint),
    /// Whatever is there may be replaced: the person has said so.
    Anything,
    /// Nothing there.
    Nothing,
}

/// Saves bytes to a file: whole or not at all, durable when it returns.
pub fn save(path: &Path, bytes: &[u8], expect: Expect) -> Result<Fingerprint, SaveError> {
    let target = Target::resolve(path)?;
    let fingerprint = Fingerprint::of(bytes);
    let temp = write_beside(&target, bytes)?;
    // Opened before the new version is put in place: what can fail should fail while the old one is there.
    let folder = open_folder(&target)?;
    let held = match expect {
        Expect::Same(expected) => Some(target.hold_if_same(expected)?),
        Expect::Anything | Expect::Nothing => None,
    };
    let file = put_in_place(temp, &target, expect)?;
    drop(held);
    drop(file);
    sync_folder(folder)
        .map_err(|error| SaveError::NotDurable(path.to_owned(), error, fingerprint))?;
    Ok(fingerprint)
}

/// Writes a temporary file beside the target, with its owner and mode, and makes it durable. It goes away by itself
/// when anything fails; in particular it is never synced twice, since a disk that has refused once may then lie.
fn write_beside(target: &Target, bytes: &[u8]) -> Result<NamedTempFile, SaveError> {
    let in_folder = |error| SaveError::Folder(target.folder.clone(), error);
    let in_file = |error| SaveError::Io(target.path.clone(), error);
    let mut temp = temp::create(target).map_err(in_folder)?;
    temp.as_file_mut().write_all(bytes).map_err(in_file)?;
    keep_access(target, temp.as_file())?;
    temp.as_file().sync_all().map_err(in_file)?;
    Ok(temp)
}

/// Gives the new version the owner, group and mode of the old one; the owner first, so that nobody can read it who could
/// not read the old one. Where the system does not let a person give files away, the group gets what all others have.
#[cfg(unix)]
fn keep_access(target: &Target, file: &File) -> Result<(), SaveError> {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};
    let Some(old) = &target.existing else {
        return Ok(());
    };
    let io = |error| SaveError::Io(target.path.clone(), error);
    let new = file.metadata().map_err(io)?;
    let me = new.uid();
    let needed = if old.uid() == me { 0o200 } else { 0o022 };
    if me != 0 && old.mode() & needed == 0 {
        return Err(SaveError::ReadOnly(target.path.clone()));
    }
    let mut mode = old.mode() & 0o7777;
    let is_other = (old.uid(), old.gid()) != (new.uid(), new.gid());
    if is_other && !was_allowed(fchown(file, Some(old.uid()), Some(old.gid()))).map_err(io)? {
        mode &= 0o777;
        if !was_allowed(fchown(file, None, Some(old.gid()))).map_err(io)? {
            mode &= 0o707 | (mode & 0o007) << 3;
        }
    }
    if file.metadata().map_err(io)?.mode() & 0o7777 != mode {
        let permissions = std::fs::Permissions::from_mode(mode);
        was_allowed(file.set_permissions(permissions)).map_err(io)?;
    }
    Ok(())
}

#[cfg(not(unix))]
fn keep_access(_target: &Target, _file: &File) -> Result<(), SaveError> {
    Ok(())
}

/// Tells a system that does not let a person do this from one that failed doing it.
#[cfg(unix)]
fn was_allowed(result: io::Result<()>) -> io::Result<bool> {
    use io::ErrorKind::{InvalidInput, PermissionDenied, Unsupported};
    match result {
        Ok(()) => Ok(true),
        Err(error) => match error.kind() {
            InvalidInput | PermissionDenied | Unsupported => Ok(false),
            _ => Err(error),
        },
    }
}

/// Gives the temporary file the target's name.
fn put_in_place(
    mut temp: NamedTempFile,
    target: &Target,
    expect: Expect,
) -> Result<File, SaveError> {
    let mut waits = [10, 20, 40, 80, 160, 320, 640, 800].into_iter();
    loop {
        let put = match expect {
            Expect::Nothing => temp.persist_noclobber(&target.path),
            Expect::Same(_) | Expect::Anything => temp.persist(&target.path),
        };
        let refused = match put {
            Ok(file) => return Ok(file),
            Err(refused) => refused,
        };
        let is_new = expect == Expect::Nothing;
        if is_new && refused.error.kind() == io::ErrorKind::AlreadyExists {
            return Err(SaveError::Changed(target.path.clone()));
        }
        // Virus scanners, indexers and sync programs hold files of Windows for a moment.
        let is_held = cfg!(windows) && matches!(refused.error.raw_os_error(), Some(5 | 32));
        match waits.next().filter(|_| is_held) {
            Some(wait) => std::thread::sleep(Duration::from_millis(wait)),
            None => return Err(SaveError::Io(target.path.clone(), refused.error)),
        }
        temp = refused.file;
    }
}

/// Opens the folder for [`sync_folder`]; `None` on Windows, where folders cannot be synced.
fn open_folder(target: &Target) -> Result<Option<File>, SaveError> {
    if cfg!(windows) {
        return Ok(None);
    }
    File::open(&target.folder)
        .map(Some)
        .map_err(|error| SaveError::Folder(target.folder.clone(), error))
}

/// Makes the new name durable. Some file systems have nothing to sync for a folder and say so.
fn sync_folder(folder: Option<File>) -> io::Result<()> {
    use io::ErrorKind::{InvalidInput, Unsupported};
    match folder.map_or(Ok(()), |folder| folder.sync_all()) {
        Err(error) if !matches!(error.kind(), InvalidInput | Unsupported) => Err(error),
        Ok(()) | Err(_) => Ok(()),
    }
}
