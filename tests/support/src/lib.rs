//! What the tests share: a dataset to read, a figure made from it, and the program in a window with a person before it.
//!
//! Each file of `tests/` keeps only what is its own; what a second one needs too comes here.

pub mod datasets;
pub mod figures;
pub mod window;
