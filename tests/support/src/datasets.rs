//! Datasets for tests: from a text, and in a file of their own.

use std::path::{Path, PathBuf};

use joba::document::{sample, store};
use joba::model::dataset::Dataset;

/// The dataset of this text.
///
/// # Panics
///
/// If the text is none.
pub fn read(text: &str) -> Dataset {
    store::parse(text.as_bytes(), Path::new("test.json")).expect("a dataset")
}

/// A file of this text in the folder.
///
/// # Panics
///
/// If the folder is not writable.
pub fn written(folder: &Path, text: &str) -> PathBuf {
    let path = folder.join("data.json");
    std::fs::write(&path, text).expect("the folder is writable");
    path
}

/// A copy of the sample in this folder, for a test that saves.
///
/// # Panics
///
/// If the folder is not writable.
pub fn copy_of_sample(folder: &Path) -> PathBuf {
    let path = folder.join("projects.json");
    std::fs::write(&path, sample::BYTES).expect("the folder is writable");
    path
}
