//! Projects that a figure does not draw, named in words below it.

use super::{Material, Target, describe};
use crate::i18n::Words;

/// This many are made ready to be named; no figure has room for more.
const NAMED: usize = 60;

/// Projects in words: what they have in common, and their names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Below {
    /// "No date stated".
    pub lead: String,
    /// The first of them.
    pub named: Vec<Named>,
    /// The names of the others.
    pub rest: Vec<String>,
}

/// A project that is only named.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    /// What a click asks for.
    pub target: Target,
    /// Its name, and what it states where it states something.
    pub text: String,
    /// What hovering tells, one line each.
    pub hover: Vec<String>,
}

impl Below {
    /// All of `rows` with a text and hover lines each.
    pub(super) fn new(
        material: &Material<'_>,
        lead: &str,
        rows: &[usize],
        name: impl Fn(usize, &str) -> (String, Vec<String>),
    ) -> Self {
        let words = material.words;
        let named = rows.iter().take(NAMED).filter_map(|row| {
            let project = material.dataset.projects.get(*row)?;
            let (text, hover) = name(*row, project.name.get(words.lang()));
            Some(Named {
                target: Target::Project(*row),
                text,
                hover,
            })
        });
        Self {
            lead: words.text(lead),
            named: named.collect(),
            rest: rows
                .iter()
                .skip(NAMED)
                .filter_map(|row| material.dataset.projects.get(*row))
                .map(|project| project.name.get(words.lang()).to_owned())
                .collect(),
        }
    }

    /// "and 5 more", for those that `shown` leaves out; `None` where it leaves out none.
    pub fn more(&self, words: &Words, shown: usize) -> Option<String> {
        let rest = (self.named.len() + self.rest.len()).saturating_sub(shown);
        let args = describe::counted(words, rest);
        (rest > 0).then(|| words.fill("below-more", &args))
    }
}
