//! A column of texts as ranks in the order of the language: sorting compares numbers.

use std::collections::HashMap;

use crate::model::lexicon::Lexicon;

/// The texts of a column, each once and in order, and which of them each row has.
#[derive(Clone, Debug, Default)]
pub(super) struct Ranks {
    /// In the order of the language; a text that no row has any more stays until the index is made anew.
    texts: Vec<Box<str>>,
    rows: Vec<Option<u32>>,
}

impl Ranks {
    /// Ranks the texts of all rows; an empty text is a missing one.
    pub(super) fn new(column: &[String], lexicon: &dyn Lexicon) -> Self {
        let mut first_seen: HashMap<&str, usize> = HashMap::new();
        let mut distinct: Vec<&str> = Vec::new();
        let seen: Vec<Option<usize>> = column
            .iter()
            .map(|text| {
                (!text.is_empty()).then(|| {
                    *first_seen.entry(text).or_insert_with(|| {
                        distinct.push(text);
                        distinct.len() - 1
                    })
                })
            })
            .collect();
        let mut order: Vec<usize> = (0..distinct.len()).collect();
        order.sort_by(|a, b| lexicon.compare(distinct[*a], distinct[*b]));
        let mut rank_of = vec![0; distinct.len()];
        for (rank, at) in order.iter().enumerate() {
            rank_of[*at] = rank as u32;
        }
        Self {
            texts: order.iter().map(|at| distinct[*at].into()).collect(),
            rows: seen.iter().map(|at| at.map(|at| rank_of[at])).collect(),
        }
    }

    /// Gives a row another text.
    pub(super) fn set(&mut self, row: usize, text: &str, lexicon: &dyn Lexicon) {
        let rank = (!text.is_empty()).then(|| self.rank_of(text, lexicon));
        if let Some(slot) = self.rows.get_mut(row) {
            *slot = rank;
        }
    }

    /// The rank of a row's text, `None` where it has none.
    pub(super) fn get(&self, row: usize) -> Option<u32> {
        self.rows.get(row).copied().flatten()
    }

    /// The rank of a text, which makes room for itself where it is new.
    fn rank_of(&mut self, text: &str, lexicon: &dyn Lexicon) -> u32 {
        match self.texts.binary_search_by(|t| lexicon.compare(t, text)) {
            Ok(at) => at as u32,
            Err(at) => {
                self.texts.insert(at, text.into());
                for rank in self.rows.iter_mut().flatten() {
                    *rank += u32::from(*rank >= at as u32);
                }
                at as u32
            }
        }
    }
}
