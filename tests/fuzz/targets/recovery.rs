//! Any bytes as a recovery file: offered, left alone or set aside, never lost.
#![no_main]

#[path = "../promises.rs"]
mod promises;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| promises::recovery(bytes));
