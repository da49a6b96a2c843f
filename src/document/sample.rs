//! The dataset that comes with the program.

use std::path::Path;

use super::store;
use crate::model::dataset::Dataset;

/// The bytes of its file.
pub const BYTES: &[u8] = include_bytes!("../../assets/data/kazakhstan-projects.json");

/// The name of its file, for messages and for a first suggestion when it is saved.
pub const FILE_NAME: &str = "kazakhstan-projects.json";

/// Its records.
pub fn dataset() -> Dataset {
    // It cannot fail: a test reads it. An empty dataset is still better than a program that does not start.
    store::parse(BYTES, Path::new(FILE_NAME)).unwrap_or_else(|_| Dataset::empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sample_is_a_dataset_and_saves_to_the_same_bytes() {
        let dataset = dataset();
        assert_eq!(dataset.projects.len(), 13);
        assert!(store::to_bytes(&dataset) == BYTES);
    }
}
