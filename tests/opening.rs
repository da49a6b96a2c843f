//! What opening a file promises: it ends as declared, whatever the file holds, and changes nothing.

use std::path::Path;

use joba::document::store;

const BUNDLED: &[u8] = include_bytes!("../assets/data/kazakhstan-projects.json");

#[test]
fn reading_and_writing_the_bundled_dataset_changes_no_byte() {
    let dataset = store::parse(BUNDLED, Path::new("bundled")).expect("the bundled dataset opens");
    assert!(store::to_bytes(&dataset) == BUNDLED);
}
