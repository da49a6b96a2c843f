//! The order of words in a dictionary of the language.

use std::cmp::Ordering;

use icu_collator::CollatorBorrowed;

use crate::model::codes::Lang;

/// Compares texts by the collation of one language, upper and lower case together, digits as numbers.
pub struct Collation(CollatorBorrowed<'static>);

impl Collation {
    /// The collation of `lang`.
    pub fn new(lang: Lang) -> Self {
        let _ = lang;
        todo!()
    }

    /// Which of two texts stands first.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.0.compare(a, b)
    }
}
