//! Joba.
pub mod app;
pub mod check;
pub mod cli;
pub mod command;
pub mod document;
pub mod draw;
pub mod exchange;
pub mod export;
pub mod figure;
pub mod i18n;
pub mod model;
pub mod query;
pub mod ui;
