//! Order: which of the things that two lists share have moved.

/// Whether each number is greater than the one before.
pub(in crate::document) fn is_ascending(numbers: &[usize]) -> bool {
    numbers.is_sorted_by(|a, b| a < b)
}

/// The positions of the fewest numbers that have to be taken out so that the rest ascends; none for numbers in order.
pub(in crate::document) fn strays(numbers: &[usize]) -> Vec<usize> {
    // Patience sorting: `tops[n]` is where the best run of length n + 1 ends, `before` leads back along it.
    let mut tops: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(numbers.len());
    for (at, number) in numbers.iter().enumerate() {
        let length = tops.partition_point(|top| numbers.get(*top).is_some_and(|n| n < number));
        before.push(length.checked_sub(1).and_then(|n| tops.get(n).copied()));
        match tops.get_mut(length) {
            Some(top) => *top = at,
            None => tops.push(at),
        }
    }
    let mut is_kept = vec![false; numbers.len()];
    let mut next = tops.last().copied();
    while let Some(at) = next {
        if let Some(kept) = is_kept.get_mut(at) {
            *kept = true;
        }
        next = before.get(at).copied().flatten();
    }
    (0..numbers.len())
        .filter(|at| is_kept.get(*at) == Some(&false))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_moved_is_a_stray() {
        assert_eq!(strays(&[0, 1, 2]), Vec::<usize>::new());
        assert_eq!(strays(&[3, 0, 1, 2]), [0]);
        assert_eq!(strays(&[0, 3, 1, 2]), [1]);
        assert_eq!(strays(&[2, 1, 0]).len(), 2);
        assert_eq!(strays(&[]), Vec::<usize>::new());
    }
}
