//! Why the system refused, in the words of a person; what it says itself for the rest.

use std::io::{Error, ErrorKind};

use crate::model::message::Message;
use crate::model::visible::visible;

/// Characters of the system's own text that are shown.
const TEXT_LIMIT: usize = 120;

/// The reason of a system error.
pub(super) fn reason(error: &Error) -> Message {
    match known(error) {
        Some(id) => Message::new(id),
        None => Message::new("reason-other").with("text", visible(&error.to_string(), TEXT_LIMIT)),
    }
}

fn known(error: &Error) -> Option<&'static str> {
    Some(match error.kind() {
        ErrorKind::NotFound => "reason-not-found",
        ErrorKind::PermissionDenied => "reason-permission-denied",
        ErrorKind::AlreadyExists => "reason-already-exists",
        ErrorKind::StorageFull | ErrorKind::WriteZero => "reason-no-space",
        ErrorKind::QuotaExceeded => "reason-quota",
        ErrorKind::FileTooLarge => "reason-file-too-large",
        ErrorKind::ReadOnlyFilesystem => "reason-read-only-disk",
        ErrorKind::IsADirectory => "reason-is-a-folder",
        ErrorKind::NotADirectory => "reason-not-a-folder",
        ErrorKind::InvalidFilename => "reason-bad-name",
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => "reason-busy",
        ErrorKind::CrossesDevices => "reason-crosses-disks",
        ErrorKind::TimedOut => "reason-timed-out",
        ErrorKind::StaleNetworkFileHandle
        | ErrorKind::NetworkDown
        | ErrorKind::NetworkUnreachable
        | ErrorKind::HostUnreachable => "reason-network",
        ErrorKind::OutOfMemory => "reason-out-of-memory",
        _ => return by_number(error.raw_os_error()?),
    })
}

/// Numbers that have no [`ErrorKind`]: EIO, ENXIO, ENFILE, EMFILE and ELOOP, or what Windows calls them.
fn by_number(number: i32) -> Option<&'static str> {
    if cfg!(windows) {
        match number {
            4 => Some("reason-too-many-open"),
            32 | 33 => Some("reason-busy"),
            23 | 1117 => Some("reason-disk-failed"),
            _ => None,
        }
    } else {
        match number {
            5 | 6 => Some("reason-disk-failed"),
            23 | 24 => Some("reason-too-many-open"),
            40 if cfg!(target_os = "linux") => Some("reason-link-loop"),
            62 if cfg!(target_os = "macos") => Some("reason-link-loop"),
            _ => None,
        }
    }
}
