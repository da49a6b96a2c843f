//! Lists of three sides as one: which things are the same, and in which order they stand.

use crate::document::align::{Pairs, is_ascending};

/// One thing with its position on each side that has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) base: Option<usize>,
    pub(super) ours: Option<usize>,
    pub(super) theirs: Option<usize>,
}

/// The things of three sides in the order of the merged list.
#[derive(Debug)]
pub(super) struct Sequence {
    pub(super) entries: Vec<Entry>,
    /// Whether both sides put what all share in another order, each in its own.
    pub(super) is_order_disputed: bool,
}

impl Sequence {
    /// Joins three lists; `pair` tells which things of two lists are the same.
    pub(super) fn new<T: Copy>(
        [base, ours, theirs]: [&[T]; 3],
        pair: impl Fn(&[T], &[T]) -> Pairs,
    ) -> Self {
        let (with_ours, with_theirs) = (pair(base, ours), pair(base, theirs));
        let mut entries: Vec<Entry> = (0..base.len())
            .map(|at| Entry {
                base: Some(at),
                ..Entry::default()
            })
            .collect();
        for (at, position) in &with_ours.both {
            if let Some(entry) = entries.get_mut(*at) {
                entry.ours = Some(*position);
            }
        }
        for (at, position) in &with_theirs.both {
            if let Some(entry) = entries.get_mut(*at) {
                entry.theirs = Some(*position);
            }
        }
        let pick = |list: &[T], at: &[usize]| -> Vec<T> {
            at.iter().filter_map(|at| list.get(*at).copied()).collect()
        };
        let both = pair(&pick(ours, &with_ours.new), &pick(theirs, &with_theirs.new));
        let in_ours = |at: usize| with_ours.new.get(at).copied();
        let in_theirs = |at: usize| with_theirs.new.get(at).copied();
        let added = |ours, theirs| Entry {
            base: None,
            ours,
            theirs,
        };
        entries.extend(
            both.both
                .iter()
                .map(|(o, t)| added(in_ours(*o), in_theirs(*t))),
        );
        entries.extend(both.gone.iter().map(|o| added(in_ours(*o), None)));
        entries.extend(both.new.iter().map(|t| added(None, in_theirs(*t))));
        ordered(entries)
    }
}

fn ordered(entries: Vec<Entry>) -> Sequence {
    let shared_by = |position: fn(&Entry) -> Option<usize>| -> Vec<usize> {
        let mut shared: Vec<&Entry> = entries
            .iter()
            .filter(|e| e.base.is_some() && e.ours.is_some() && e.theirs.is_some())
            .collect();
        shared.sort_by_key(|e| position(e));
        shared.iter().filter_map(|e| e.base).collect()
    };
    let (by_ours, by_theirs) = (shared_by(|e| e.ours), shared_by(|e| e.theirs));
    let (is_ours_new, is_theirs_new) = (!is_ascending(&by_ours), !is_ascending(&by_theirs));
    let entries = if is_theirs_new && !is_ours_new {
        // Ours are put in directly behind what they follow, so that they stand before new ones of theirs.
        woven(entries, |e| e.theirs, |e| e.ours, |_| false)
    } else {
        woven(
            entries,
            |e| e.ours,
            |e| e.theirs,
            |e| e.base.is_none() && e.theirs.is_none(),
        )
    };
    Sequence {
        entries,
        is_order_disputed: is_ours_new && is_theirs_new && by_ours != by_theirs,
    }
}

/// The things of one side in its order, with those that only the other side has put behind what they follow there, and
/// behind what `goes_first`. What neither has is left out.
fn woven(
    entries: Vec<Entry>,
    first: fn(&Entry) -> Option<usize>,
    second: fn(&Entry) -> Option<usize>,
    goes_first: fn(&Entry) -> bool,
) -> Vec<Entry> {
    let mut frame: Vec<usize> = (0..entries.len())
        .filter(|at| entries.get(*at).is_some_and(|e| first(e).is_some()))
        .collect();
    frame.sort_by_key(|at| entries.get(*at).and_then(first));
    let mut others: Vec<usize> = (0..entries.len())
        .filter(|at| entries.get(*at).is_some_and(|e| second(e).is_some()))
        .collect();
    others.sort_by_key(|at| entries.get(*at).and_then(second));

    // A chain: `next[n + 1]` follows the thing n, `next[0]` is the first one.
    let mut next: Vec<Option<usize>> = vec![None; entries.len() + 1];
    let mut last = 0;
    for at in frame {
        if let Some(slot) = next.get_mut(last) {
            *slot = Some(at);
        }
        last = at + 1;
    }
    let mut before = 0;
    for at in others {
        let Some(entry) = entries.get(at) else {
            continue;
        };
        if first(entry).is_none() {
            let mut behind = before;
            while let Some(follower) = next
                .get(behind)
                .copied()
                .flatten()
                .filter(|f| entries.get(*f).is_some_and(goes_first))
            {
                behind = follower + 1;
            }
            let follower = next.get(behind).copied().flatten();
            if let Some(slot) = next.get_mut(behind) {
                *slot = Some(at);
            }
            if let Some(slot) = next.get_mut(at + 1) {
                *slot = follower;
            }
        }
        before = at + 1;
    }
    let start = next.first().copied().flatten();
    std::iter::successors(start, |at| next.get(at + 1).copied().flatten())
        .filter_map(|at| entries.get(at).copied())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::align::Child;
    use crate::document::align::field_pairs;
    use crate::model::json::Json;

    /// Merges words of letters, of which none stands twice.
    fn joined(base: &str, ours: &str, theirs: &str) -> (String, bool) {
        let letters = |word: &str| -> Vec<String> { word.chars().map(String::from).collect() };
        let words = [letters(base), letters(ours), letters(theirs)];
        let [b, o, t] = words.each_ref().map(|word| {
            let children = word.iter().map(|name| Child {
                name,
                nth: 0,
                value: &Json::Null,
            });
            children.collect::<Vec<_>>()
        });
        let sequence = Sequence::new([&b, &o, &t], field_pairs);
        let letter = |e: &Entry| {
            let place = e.ours.map(|at| (1, at)).or(e.theirs.map(|at| (2, at)));
            let (side, at) = place.or(e.base.map(|at| (0, at))).expect("somewhere");
            words[side][at].clone()
        };
        let text = sequence.entries.iter().map(letter).collect();
        (text, sequence.is_order_disputed)
    }

    #[test]
    fn new_things_follow_what_they_follow_and_ours_stand_first() {
        assert_eq!(joined("abc", "abxc", "aybzc"), ("aybxzc".to_owned(), false));
        assert_eq!(joined("", "xy", "pq"), ("xypq".to_owned(), false));
        assert_eq!(joined("ab", "xab", "pab"), ("xpab".to_owned(), false));
    }

    #[test]
    fn the_only_new_order_is_taken_and_of_two_ours() {
        assert_eq!(joined("abc", "abcx", "cab"), ("cxab".to_owned(), false));
        assert_eq!(joined("abc", "bac", "abcy"), ("bacy".to_owned(), false));
        assert_eq!(joined("abc", "bac", "cab"), ("bac".to_owned(), true));
        assert_eq!(joined("abc", "bac", "bac"), ("bac".to_owned(), false));
    }
}
