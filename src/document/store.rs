//! The one door to the disk for datasets: reading, and saving by the recipe that survives a kill and a power cut.

use std::path::{Path, PathBuf};

use crate::model::dataset::Dataset;

/// The content hash of a file as it was read or written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint(pub [u8; 32]);

/// A dataset read from a file.
#[derive(Debug)]
pub struct Opened {
    /// The records.
    pub dataset: Dataset,
    /// What the file held.
    pub fingerprint: Fingerprint,
}

/// Why a file was not opened. The words are in `files.ftl`.
#[derive(Debug)]
pub enum OpenError {
    /// The system refused.
    Io(PathBuf, std::io::Error),
    /// Not a regular file: a folder, device or pipe.
    NotAFile(PathBuf),
    /// More bytes than a dataset may have.
    TooLarge(PathBuf, u64),
    /// Not UTF-8 at this byte offset's line and column.
    NotText(PathBuf, usize, usize),
    /// Not JSON: line, column, the parser's reason.
    NotJson(PathBuf, usize, usize, String),
    /// JSON, but not of this format.
    NotADataset(PathBuf),
    /// Written by a newer Joba: its version.
    Newer(PathBuf, String),
}

/// Why a file was not saved; the old file is whole. The words are in `files.ftl`.
#[derive(Debug)]
pub enum SaveError {
    /// The system refused: what was being done, where.
    Io(PathBuf, std::io::Error),
    /// Read-only file.
    ReadOnly(PathBuf),
    /// Folder, device, pipe.
    NotAFile(PathBuf),
    /// Links that lead in a circle or too far.
    LinkLoop(PathBuf),
    /// Somebody else changed, removed or replaced it since it was read.
    Changed(PathBuf),
}

/// Reads a dataset.
pub fn open(path: &Path) -> Result<Opened, OpenError> {
    let _ = path;
    todo!()
}

/// Reads a dataset from text; `path` only names it in errors.
pub fn parse(bytes: &[u8], path: &Path) -> Result<Dataset, OpenError> {
    let _ = (bytes, path);
    todo!()
}

/// The bytes of the file.
pub fn to_bytes(dataset: &Dataset) -> Vec<u8> {
    let _ = dataset;
    todo!()
}

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
    let _ = (path, bytes, expect);
    todo!()
}
