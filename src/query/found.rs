//! The rows in which a search finds its words, remembered: a filter that changes elsewhere does not search again, and a
//! word that grows is looked for only where its beginning was found.

use std::sync::{Arc, Mutex};
use std::thread;

use super::filter::Term;
use super::index::{Row, region_text};
use crate::model::region::Region;

/// From so many rows on, several threads share the work.
const MANY: usize = 50_000;

/// Whether each row passes.
type Passes = Arc<[bool]>;

/// The last search and what it found.
#[derive(Debug, Default)]
pub(super) struct Found(Mutex<Option<(Vec<Term>, Passes)>>);

impl Clone for Found {
    /// A memory is not worth a copy.
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl Found {
    /// Whether each row has every word that it must have and none that it must not.
    pub(super) fn rows(&self, rows: &[Row], terms: &[Term]) -> Passes {
        let last = self.0.lock().ok().and_then(|last| last.clone());
        let passes = match last {
            Some((known, passes)) if known == terms => return passes,
            Some((known, passes)) if is_narrower(terms, &known) => {
                search(rows, terms, Some(&passes))
            }
            Some(_) | None => search(rows, terms, None),
        };
        if let Ok(mut last) = self.0.lock() {
            *last = Some((terms.to_vec(), Arc::clone(&passes)));
        }
        passes
    }

    /// Forgets what was found, for rows that have changed.
    pub(super) fn forget(&mut self) {
        *self = Self::default();
    }
}

/// Whether every row that passes `terms` passes `known`.
fn is_narrower(terms: &[Term], known: &[Term]) -> bool {
    known.iter().all(|old| {
        terms.iter().any(|new| {
            new.is_excluded == old.is_excluded
                && if old.is_excluded {
                    old.folded.contains(&new.folded)
                } else {
                    new.folded.contains(&old.folded)
                }
        })
    })
}

/// The regions in whose names and spellings a word is found, a bit each.
fn regions(term: &Term) -> u32 {
    let named = Region::ALL.iter();
    let named = named.filter(|region| region_text(**region).contains(&term.folded));
    named.fold(0, |bits, region| bits | bit(*region))
}

fn bit(region: Region) -> u32 {
    1 << region as u32
}

/// Looks into the rows that passed before.
fn search(rows: &[Row], terms: &[Term], before: Option<&[bool]>) -> Passes {
    let terms: Vec<(&Term, u32)> = terms.iter().map(|t| (t, regions(t))).collect();
    let passes = |at: usize, row: &Row| {
        let is_left = before.is_none_or(|before| before.get(at).copied().unwrap_or_default());
        let region = row.region.map_or(0, bit);
        let has = |(term, regions): &(&Term, u32)| {
            let is_found = regions & region != 0 || row.folded.contains(term.folded.as_str());
            is_found != term.is_excluded
        };
        is_left && terms.iter().all(has)
    };
    let part = |start: usize, rows: &[Row]| -> Vec<bool> {
        let rows = rows.iter().enumerate();
        rows.map(|(at, row)| passes(start + at, row)).collect()
    };
    let threads = thread::available_parallelism().map_or(1, std::num::NonZero::get);
    if rows.len() < MANY || threads == 1 {
        return part(0, rows).into();
    }
    let length = rows.len().div_ceil(threads);
    thread::scope(|scope| {
        let parts = rows.chunks(length).enumerate();
        let running: Vec<_> = parts
            .map(|(n, rows)| (rows, scope.spawn(move || part(n * length, rows))))
            .collect();
        let parts = running.into_iter().enumerate();
        // A thread that has fallen over has its part done here.
        let parts = parts
            .flat_map(|(n, (rows, done))| done.join().unwrap_or_else(|_| part(n * length, rows)));
        parts.collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::filter::terms;

    #[test]
    fn a_search_narrows_another_when_it_can_find_nothing_else() {
        for (new, old, is_it) in [
            ("cement", "cem", true),
            ("lime cement", "cem", true),
            ("cem", "cement", false),
            ("cement -li", "cem -lime", true),
            ("cement -lime", "cement -li", false),
            ("cement", "cement -lime", false),
            ("-cement", "cement", false),
            ("cement", "", true),
        ] {
            assert_eq!(is_narrower(&terms(new), &terms(old)), is_it, "{new}, {old}");
        }
    }
}
