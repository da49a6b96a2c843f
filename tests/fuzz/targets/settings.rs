//! Any bytes as the file of settings: taken over or set aside, never in the way of the start.
#![no_main]

#[path = "../promises.rs"]
mod promises;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| promises::settings(bytes));
