//! Any text as an amount, a number and a date, in three languages.
#![no_main]

#[path = "../promises.rs"]
mod promises;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| promises::amount(bytes));
