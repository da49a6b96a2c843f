//! Words: every text a person sees, in three languages, and how numbers, money and dates are written in each.

pub mod claims;
pub mod collate;
mod counts;
pub mod dates;
pub mod fields;
mod money;
pub mod names;
pub mod numbers;
mod words;

pub use fluent_bundle::FluentValue as Arg;
pub use words::Words;
