//! Any three datasets, brought together by the laws of merging.
#![no_main]

#[path = "../promises.rs"]
mod promises;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| promises::merge_three(bytes));
