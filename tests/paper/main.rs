//! Files that stand on their own: what they say about themselves, what they remember, how they look wherever they are
//! opened, and pages of a report.

mod agreement;
mod book;
mod common;
mod eye;
mod look;
mod payload;
mod pdf;
