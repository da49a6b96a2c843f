//! Joba (Kazakh *жоба*: project): industrial investment projects of Kazakhstan, every number with its doubt and source.
//!
//! The map of the house. Data flows down one street, wishes up the other:
//!
//! ```text
//! data:    file.json → model → document → query → figure → draw → screen
//!                                                    └───→ draw → export (shapes → SVG → PNG, PDF)
//! wishes:  app  ←  command queue  ←  ui   (views read; they never write the document)
//! ```
//!
//! | room | what is true there |
//! |---|---|
//! | [`model`] | what a record is: types, quantities, money, dates, regions; no words, no colours, no files |
//! | [`check`] | which rules a record breaks |
//! | [`query`] | what follows from records: filter, search, sort, groups, totals, ledger; pure and fast |
//! | [`document`] | what may change, its history, and the one door to the disk |
//! | [`exchange`] | other people's formats |
//! | [`i18n`] | words, numbers, money and dates in three languages |
//! | [`figure`] | what a picture says, as plain data |
//! | [`draw`] | how a figure looks: theme, palette, map geometry |
//! | [`export`] | a canvas without a window: the same drawing as PNG, SVG and PDF |
//! | [`command`] | wishes, and the queue they wait in |
//! | [`ui`] | the rooms a person sees |
//! | [`app`] | the switchboard: owns everything, drains the queue, touches the world |
//! | [`cli`] | the same engine without a window |
//!
//! `tests/layering.rs` holds who may use whom.

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
