//! Dates in words: `spring 2026`, `by 2028`, `about 2028`, `Q4 2026`, `15 April 2026`.

use super::Words;
use crate::model::date::Date;

impl Words {
    /// A date as a person would write it in a sentence.
    pub fn date(&self, date: &Date) -> String {
        let _ = date;
        todo!()
    }
}
