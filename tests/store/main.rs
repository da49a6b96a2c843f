//! What saving promises: the old file or the new one, whole, whatever happens, and nothing else touched.
#![cfg(unix)]

#[cfg(target_os = "linux")]
mod faults;
mod places;
mod rivals;

use std::fs;
use std::path::{Path, PathBuf};

use joba::document::store::{Expect, Fingerprint};

const OLD: &[u8] = b"{\"the\": \"old version\"}\n";
const NEW: &[u8] = b"{\"the\": \"new version, which is longer\"}\n";

/// An empty folder that goes away with the value.
fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

/// A file with the old version, in `folder`.
fn old_file(folder: &Path, name: &str) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, OLD).expect("the old version");
    path
}

fn content(path: &Path) -> Vec<u8> {
    fs::read(path).expect("a readable file")
}

fn same(bytes: &[u8]) -> Expect {
    Expect::Same(Fingerprint::of(bytes))
}

/// The names in a folder, sorted.
fn names(folder: &Path) -> Vec<std::ffi::OsString> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .expect("a readable folder")
        .map(|entry| entry.expect("an entry").file_name())
        .collect();
    names.sort();
    names
}
