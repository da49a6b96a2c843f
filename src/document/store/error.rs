//! Why a file was not opened or not saved, and the messages that say so: what failed, where, and what to do.

use std::io;
use std::path::{Path, PathBuf};

use super::Fingerprint;
use super::reason::reason;
use crate::model::message::Message;
use crate::model::visible::visible;

/// Characters of a path that a message shows.
const PATH_LIMIT: usize = 160;

/// Why a file was not opened. The words are in `files.ftl`.
#[derive(Debug)]
pub enum OpenError {
    /// The system refused.
    Io(PathBuf, io::Error),
    /// Not a regular file: a folder, device or pipe.
    NotAFile(PathBuf),
    /// More bytes than a dataset may have.
    TooLarge(PathBuf, u64),
    /// Nothing in it.
    Empty(PathBuf),
    /// Not UTF-8 at this line and column.
    NotText(PathBuf, usize, usize),
    /// Not JSON: line, column, what is wrong there.
    NotJson(PathBuf, usize, usize, Damage),
    /// JSON, but not of this format.
    NotADataset(PathBuf, WrongFormat),
    /// Written by a newer Joba: its version.
    Newer(PathBuf, String),
}

/// What makes a text no JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// It stops in the middle.
    EndsEarly,
    /// A character that cannot stand there.
    Unexpected,
    /// No colon after the name of a field.
    NoColon,
    /// Neither a comma nor the end of the list or object.
    NoComma,
    /// A comma before the end of a list or object.
    CommaAtEnd,
    /// The name of a field is not in double quotes.
    KeyNotText,
    /// Something follows the end of the data.
    TextAfterEnd,
    /// A line break or another control character inside a text.
    ControlCharacter,
    /// A backslash followed by something without meaning.
    BadEscape,
    /// Half of a character that takes two escapes.
    HalfCharacter,
    /// Not written as a number of JSON.
    BadNumber,
    /// A number beyond ±1.8·10³⁰⁸.
    NumberTooLarge,
    /// Lists and objects inside each other, more than 127 deep.
    TooDeep,
}

/// What makes JSON no dataset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WrongFormat {
    /// Not an object.
    NotAnObject,
    /// No field `format`.
    NoFormat,
    /// `format` is something else, as shown.
    OtherFormat(String),
    /// No field `version`.
    NoVersion,
    /// `version` is not a number from 1 up, as shown.
    BadVersion(String),
    /// Very many values, nearly all of them empty.
    Hollow,
}

/// Why a file was not saved. The words are in `files.ftl`. Except for [`SaveError::NotDurable`] the old file is whole and
/// in its place.
#[derive(Debug)]
pub enum SaveError {
    /// The system refused to write, or to read the file that is there.
    Io(PathBuf, io::Error),
    /// The system refused to add a file to this folder, or to open the folder.
    Folder(PathBuf, io::Error),
    /// Read-only file.
    ReadOnly(PathBuf),
    /// Folder, device, pipe.
    NotAFile(PathBuf),
    /// Links that lead in a circle or too far.
    LinkLoop(PathBuf),
    /// Somebody else changed, removed or replaced it since it was read.
    Changed(PathBuf),
    /// The new version is in its place, whole, but the system could not promise that it survives a power cut. The
    /// fingerprint is that of the new version: expect it at the next save.
    NotDurable(PathBuf, io::Error, Fingerprint),
}

impl OpenError {
    /// What failed, where, and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::Io(path, error) => about("open-error-io", path).with("reason", reason(error)),
            Self::NotAFile(path) => about("open-error-not-a-file", path),
            Self::TooLarge(path, bytes) => {
                about("open-error-too-large", path).with("size", mebibytes(*bytes))
            }
            Self::Empty(path) => about("open-error-empty", path),
            Self::NotText(path, line, column) => at("open-error-not-text", path, *line, *column),
            Self::NotJson(path, line, column, damage) => {
                at("open-error-not-json", path, *line, *column).with("reason", damage.message())
            }
            Self::NotADataset(path, wrong) => {
                about("open-error-not-a-dataset", path).with("reason", wrong.message())
            }
            Self::Newer(path, version) => {
                about("open-error-newer", path).with("version", version.clone())
            }
        }
    }
}

impl SaveError {
    /// What failed, where, and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::Io(path, error) => about("save-error-io", path).with("reason", reason(error)),
            Self::Folder(path, error) => {
                about("save-error-folder", path).with("reason", reason(error))
            }
            Self::ReadOnly(path) => about("save-error-read-only", path),
            Self::NotAFile(path) => about("save-error-not-a-file", path),
            Self::LinkLoop(path) => about("save-error-link-loop", path),
            Self::Changed(path) => about("save-error-changed", path),
            Self::NotDurable(path, error, _) => {
                about("save-error-not-durable", path).with("reason", reason(error))
            }
        }
    }
}

impl Damage {
    fn message(self) -> Message {
        Message::new(match self {
            Self::EndsEarly => "damage-ends-early",
            Self::Unexpected => "damage-unexpected",
            Self::NoColon => "damage-no-colon",
            Self::NoComma => "damage-no-comma",
            Self::CommaAtEnd => "damage-comma-at-end",
            Self::KeyNotText => "damage-key-not-text",
            Self::TextAfterEnd => "damage-text-after-end",
            Self::ControlCharacter => "damage-control-character",
            Self::BadEscape => "damage-bad-escape",
            Self::HalfCharacter => "damage-half-character",
            Self::BadNumber => "damage-bad-number",
            Self::NumberTooLarge => "damage-number-too-large",
            Self::TooDeep => "damage-too-deep",
        })
    }
}

impl WrongFormat {
    fn message(&self) -> Message {
        match self {
            Self::NotAnObject => Message::new("wrong-format-not-an-object"),
            Self::NoFormat => Message::new("wrong-format-no-format"),
            Self::OtherFormat(found) => {
                Message::new("wrong-format-other").with("found", found.clone())
            }
            Self::NoVersion => Message::new("wrong-format-no-version"),
            Self::Hollow => Message::new("wrong-format-hollow"),
            Self::BadVersion(found) => {
                Message::new("wrong-format-bad-version").with("found", found.clone())
            }
        }
    }
}

fn about(id: &'static str, path: &Path) -> Message {
    Message::new(id).with("path", visible(&path.to_string_lossy(), PATH_LIMIT))
}

fn at(id: &'static str, path: &Path, line: usize, column: usize) -> Message {
    about(id, path)
        .with("line", line.to_string())
        .with("column", column.to_string())
}

fn mebibytes(bytes: u64) -> String {
    (bytes / (1024 * 1024)).to_string()
}
