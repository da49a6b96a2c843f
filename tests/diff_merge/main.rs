//! Promises of comparing and merging: nothing is lost, nothing is invented, and what is said is what happened.

mod datasets;
mod laws;
mod words;
