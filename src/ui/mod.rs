//! The rooms a person sees, one file each. They read the document and put wishes in the queue.

pub mod panel;

use crate::check::Issue;
use crate::document::Document;
use crate::draw::theme::Theme;
use crate::i18n::Words;
use crate::query::index::Index;

/// What every view may read.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The records.
    pub document: &'a Document,
    /// What queries know of them.
    pub index: &'a Index,
    /// The rows that pass the filter, sorted.
    pub rows: &'a [usize],
    /// What is wrong with the records.
    pub issues: &'a [Issue],
    /// The language.
    pub words: &'static Words,
    /// The colours.
    pub theme: &'static Theme,
    /// The share meant by "about".
    pub tolerance: f64,
    /// Today, for dates that have passed.
    pub today: jiff::civil::Date,
}
