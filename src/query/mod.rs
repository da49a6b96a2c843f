//! What follows from records: index, filter, search, sort, groups and totals. Pure and fast.

pub mod bins;
pub mod certainty;
pub mod column;
mod columns;
pub mod facets;
pub mod filter;
mod found;
pub mod group;
pub mod history;
pub mod index;
pub mod language;
pub mod ledger;
pub mod per;
pub mod pivot;
pub mod radar;
mod ranks;
mod ratio;
pub mod sort;
pub mod sources;
pub mod totals;
pub mod versus;

pub use crate::model::{fold, place};
