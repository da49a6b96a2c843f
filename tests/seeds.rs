//! What fuzzing starts from, and what it once found, holds in every run of the tests.

#[path = "fuzz/promises.rs"]
mod promises;

use std::path::Path;

/// Runs a promise on each of its seeds.
fn hold(target: &str, promise: impl Fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/seeds");
    let seeds = std::fs::read_dir(folder.join(target)).expect("seeds");
    let mut count = 0;
    for seed in seeds.flatten() {
        println!("{}", seed.path().display());
        promise(&std::fs::read(seed.path()).expect("a seed"));
        count += 1;
    }
    assert!(count > 3, "{count} seeds");
}

#[test]
fn files_open_without_loss_or_are_refused() {
    hold("open", promises::open);
}

#[test]
fn three_datasets_merge_by_the_laws() {
    hold("merge", promises::merge_three);
}

#[test]
fn typed_amounts_are_read_back_as_they_are_written() {
    hold("amount", promises::amount);
}

#[test]
fn settings_are_taken_over_or_set_aside() {
    hold("settings", promises::settings);
}

#[test]
fn recovery_files_are_offered_or_set_aside() {
    hold("recovery", promises::recovery);
}

#[test]
fn the_seed_of_a_whole_recovery_file_is_one() {
    let seed = include_bytes!("fuzz/seeds/recovery/sample");
    let content = seed.splitn(3, |byte| *byte == b'\n').nth(2);
    let hash = joba::document::store::Fingerprint::of(content.expect("a dataset"));
    let digits = hash
        .0
        .iter()
        .fold(String::new(), |all, byte| all + &format!("{byte:02x}"));
    let text = String::from_utf8_lossy(seed);
    assert!(text.contains(&digits), "{digits}");
}
