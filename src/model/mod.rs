//! What is true of a record itself: types, quantities, money, dates, regions. No words for people, no files.

pub mod announcement;
pub mod change;
pub mod claim;
pub mod codes;
pub mod dataset;
pub mod date;
pub mod fact;
pub mod fold;
pub mod id;
pub mod iso;
pub mod json;
pub mod lexicon;
pub mod message;
pub mod mute;
pub mod others;
pub mod overdue;
pub mod place;
pub mod project;
pub mod quantity;
pub mod rates;
pub mod record;
pub mod region;
pub mod shape;
pub mod source;
pub mod text;
pub mod visible;
