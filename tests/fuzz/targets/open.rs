//! Any bytes as a dataset: refused with a reason, or opened without loss.
#![no_main]

#[path = "../promises.rs"]
mod promises;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| promises::open(bytes));
