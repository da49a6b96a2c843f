//! Joba.
pub mod check;
pub mod document;
pub mod figure;
pub mod i18n;
pub mod model;
pub mod query;
