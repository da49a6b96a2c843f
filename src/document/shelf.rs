//! A list of records with their session keys. Moves are applied in order and give back the moves that undo them.
//!
//! Runs of removals and of additions are done in one sweep, so that deleting half of a large dataset, and taking that
//! back, costs one pass and not one pass a record.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::Key;

/// The keys of a list's records, by row and back.
#[derive(Clone, Debug, Default)]
pub(super) struct Shelf {
    by_row: Vec<Key>,
    rows: HashMap<Key, usize>,
}

/// Puts one record, or takes it out.
#[derive(Debug)]
pub(super) struct Move<T> {
    /// Which record.
    pub(super) key: Key,
    /// The row of a record that is new; the end when `None` or beyond it.
    pub(super) at: Option<usize>,
    /// The record, or `None` to take it out.
    pub(super) record: Option<T>,
}

/// What moves did.
#[derive(Debug)]
pub(super) struct Moved<T> {
    /// The moves that undo them, in order; empty when nothing changed.
    pub(super) undo: Vec<Move<T>>,
    /// The rows that were replaced.
    pub(super) rows: Vec<usize>,
    /// Whether records were added or taken out.
    pub(super) is_reordered: bool,
}

impl Shelf {
    /// Keys for `count` records, counting up from `next`.
    pub(super) fn count_up(next: &mut u32, count: usize) -> Self {
        let mut shelf = Self::default();
        for _ in 0..count {
            shelf.by_row.push(Key(*next));
            *next = next.saturating_add(1);
        }
        shelf.reindex(0);
        shelf
    }

    /// The key of the record in `row`.
    pub(super) fn key(&self, row: usize) -> Option<Key> {
        self.by_row.get(row).copied()
    }

    /// The row of a record.
    pub(super) fn row_of(&self, key: Key) -> Option<usize> {
        self.rows.get(&key).copied()
    }

    /// Applies moves in order to the list that the keys belong to.
    pub(super) fn apply<T: PartialEq>(
        &mut self,
        items: &mut Vec<T>,
        moves: Vec<Move<T>>,
    ) -> Moved<T> {
        let mut groups: Vec<Vec<Move<T>>> = Vec::new();
        let mut rows = Vec::new();
        let mut is_reordered = false;
        let mut moves = moves.into_iter().peekable();
        while let Some(first) = moves.next() {
            match (self.row_of(first.key), first.record) {
                (None, None) => {}
                (Some(row), Some(new)) => {
                    if let Some(undo) = replace(items, row, first.key, new) {
                        rows.push(row);
                        groups.push(vec![undo]);
                    }
                }
                (Some(row), None) => {
                    let mut run = BTreeMap::from([(row, first.key)]);
                    while let Some(next) = moves.next_if(|m| m.record.is_none()) {
                        run.extend(self.row_of(next.key).map(|row| (row, next.key)));
                    }
                    groups.push(self.remove(items, &run));
                    is_reordered = true;
                }
                (None, Some(new)) => {
                    let row = first.at.unwrap_or(items.len()).min(items.len());
                    let mut run = vec![(row, first.key, new)];
                    let mut seen = HashSet::from([first.key]);
                    while let Some(next) = moves.next_if(|m| {
                        self.row_of(m.key).is_none()
                            && !seen.contains(&m.key)
                            && follows(m, &run, items.len())
                    }) {
                        seen.insert(next.key);
                        run.extend(next.record.zip(next.at).map(|(r, at)| (at, next.key, r)));
                    }
                    groups.push(self.insert(items, run));
                    is_reordered = true;
                }
            }
        }
        Moved {
            undo: groups.into_iter().rev().flatten().collect(),
            rows,
            is_reordered,
        }
    }

    fn remove<T>(&mut self, items: &mut Vec<T>, run: &BTreeMap<usize, Key>) -> Vec<Move<T>> {
        let first = run.keys().next().copied().unwrap_or(0);
        let mut undo = Vec::with_capacity(run.len());
        let tail = items.split_off(first.min(items.len()));
        for (row, item) in (first..).zip(tail) {
            match run.get(&row) {
                Some(key) => undo.push(Move {
                    key: *key,
                    at: Some(row),
                    record: Some(item),
                }),
                None => items.push(item),
            }
        }
        for key in run.values() {
            self.rows.remove(key);
        }
        let mut row = 0;
        self.by_row.retain(|_| {
            row += 1;
            !run.contains_key(&(row - 1))
        });
        self.reindex(first);
        undo
    }

    /// Inserts records at rows that ascend.
    fn insert<T>(&mut self, items: &mut Vec<T>, run: Vec<(usize, Key, T)>) -> Vec<Move<T>> {
        let first = run.first().map_or(0, |(row, ..)| *row);
        let mut tail = items.split_off(first.min(items.len())).into_iter();
        let mut tail_keys = self
            .by_row
            .split_off(first.min(self.by_row.len()))
            .into_iter();
        let mut undo = Vec::with_capacity(run.len());
        for (row, key, record) in run {
            let gap = row.saturating_sub(items.len());
            items.extend(tail.by_ref().take(gap));
            self.by_row.extend(tail_keys.by_ref().take(gap));
            items.push(record);
            self.by_row.push(key);
            undo.push(Move {
                key,
                at: None,
                record: None,
            });
        }
        items.extend(tail);
        self.by_row.extend(tail_keys);
        self.reindex(first);
        undo
    }

    fn reindex(&mut self, from: usize) {
        for (row, key) in self.by_row.iter().enumerate().skip(from) {
            self.rows.insert(*key, row);
        }
    }
}

fn replace<T: PartialEq>(items: &mut [T], row: usize, key: Key, new: T) -> Option<Move<T>> {
    let slot = items.get_mut(row).filter(|old| **old != new)?;
    Some(Move {
        key,
        at: None,
        record: Some(std::mem::replace(slot, new)),
    })
}

/// Whether a new record goes behind the last one of the run, at a row that exists by then.
fn follows<T>(next: &Move<T>, run: &[(usize, Key, T)], len: usize) -> bool {
    let last = run.last().map(|(row, ..)| *row);
    next.record.is_some() && next.at > last && next.at <= Some(len + run.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn take(key: u32) -> Move<char> {
        Move {
            key: Key(key),
            at: None,
            record: None,
        }
    }

    fn put(key: u32, at: Option<usize>, record: char) -> Move<char> {
        Move {
            key: Key(key),
            at,
            record: Some(record),
        }
    }

    fn shelf(text: &str) -> (Shelf, Vec<char>) {
        let items: Vec<char> = text.chars().collect();
        (Shelf::count_up(&mut 0, items.len()), items)
    }

    fn text(items: &[char]) -> String {
        items.iter().collect()
    }

    #[test]
    fn records_taken_out_in_any_order_come_back_to_their_places() {
        let (mut shelf, mut items) = shelf("abcdefg");
        let moved = shelf.apply(&mut items, vec![take(5), take(0), take(2), take(3)]);
        assert_eq!(text(&items), "beg");
        assert_eq!(shelf.row_of(Key(6)), Some(2));
        assert_eq!(shelf.row_of(Key(3)), None);
        shelf.apply(&mut items, moved.undo);
        assert_eq!(text(&items), "abcdefg");
        assert!((0..7).all(|n| shelf.row_of(Key(n as u32)) == Some(n)));
    }

    #[test]
    fn additions_in_any_order_land_where_one_after_the_other_would() {
        let (mut shelf, mut items) = shelf("abc");
        let puts = vec![
            put(10, Some(1), 'x'),
            put(11, Some(3), 'y'),
            put(12, Some(0), 'z'),
            put(13, None, 'e'),
            put(14, Some(99), 'f'),
        ];
        let moved = shelf.apply(&mut items, puts);
        assert_eq!(text(&items), "zaxbycef");
        shelf.apply(&mut items, moved.undo);
        assert_eq!(text(&items), "abc");
    }

    #[test]
    fn a_record_that_is_added_and_then_replaced_in_one_go_is_there_once() {
        let (mut shelf, mut items) = shelf("ab");
        let moved = shelf.apply(&mut items, vec![put(9, Some(1), 'x'), put(9, Some(2), 'y')]);
        assert_eq!(text(&items), "ayb");
        let redo = shelf.apply(&mut items, moved.undo);
        assert_eq!(text(&items), "ab");
        shelf.apply(&mut items, redo.undo);
        assert_eq!(text(&items), "ayb");
    }

    #[test]
    fn putting_what_is_there_already_changes_nothing() {
        let (mut shelf, mut items) = shelf("ab");
        let moved = shelf.apply(&mut items, vec![put(0, None, 'a'), take(77)]);
        assert!(moved.undo.is_empty() && !moved.is_reordered);
    }
}
