//! Values into classes: by quantiles, by equal steps, by natural breaks, or by own bounds.

use super::map::Classes;

/// A class: what falls into it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Span {
    /// From the lowest to the highest value found in it, both included.
    Found(f64, f64),
    /// From a bound, included, to a bound, excluded; open at the ends.
    Set(Option<f64>, Option<f64>),
}

impl Span {
    /// Whether a value falls into it.
    pub(super) fn holds(self, value: f64) -> bool {
        match self {
            Self::Found(from, to) => (from..=to).contains(&value),
            Self::Set(from, to) => {
                from.is_none_or(|from| value >= from) && to.is_none_or(|to| value < to)
            }
        }
    }

    /// Lower and upper end, where there is one.
    pub(super) fn ends(self) -> (Option<f64>, Option<f64>) {
        match self {
            Self::Found(from, to) => (Some(from), Some(to)),
            Self::Set(from, to) => (from, to),
        }
    }
}

/// The classes that bounds make, lowest class first: one more than there are bounds.
pub(super) fn own(bounds: &[f64]) -> Vec<Span> {
    let inner = bounds.iter().copied().map(Some);
    let from = std::iter::once(None).chain(inner.clone());
    let to = inner.chain([None]);
    from.zip(to).map(|(from, to)| Span::Set(from, to)).collect()
}

/// At most `most` classes, lowest class first. Values that are not positive and finite are left out; there are never
/// more classes than distinct values, and no class is empty. Own bounds are not made here: they count as natural breaks.
pub(super) fn classes(kind: Classes, values: &[f64], most: usize) -> Vec<Span> {
    let mut sorted: Vec<f64> = values
        .iter()
        .copied()
        .filter(|v| v.is_finite() && *v > 0.0)
        .collect();
    sorted.sort_by(f64::total_cmp);
    let mut distinct = sorted.clone();
    distinct.dedup();
    let count = distinct.len().min(most);
    if count == 0 {
        return Vec::new();
    }
    match kind {
        Classes::Quantile => quantiles(&sorted, count),
        Classes::EqualSteps => equal_steps(&sorted, count),
        Classes::NaturalBreaks | Classes::Own => natural_breaks(&sorted, &distinct, count),
    }
}

/// Classes of as equal a number of values as equal values allow.
fn quantiles(sorted: &[f64], count: usize) -> Vec<Span> {
    let bound = |i: usize| (i * sorted.len()).div_ceil(count);
    let mut starts = vec![0];
    for i in 1..count {
        let after_last = starts.last().map_or(0, |last| last + 1);
        let mut at = bound(i).max(after_last);
        while at > 0 && sorted.get(at) == sorted.get(at - 1) {
            at += 1;
        }
        if at < sorted.len() {
            starts.push(at);
        }
    }
    spans(sorted, &starts)
}

/// Classes of one width; those that no value falls into are left out.
fn equal_steps(sorted: &[f64], count: usize) -> Vec<Span> {
    let (Some(min), Some(max)) = (sorted.first(), sorted.last()) else {
        return Vec::new();
    };
    let width = max / count as f64 - min / count as f64;
    let class = |v: f64| (((v - min) / width) as usize).min(count - 1);
    let mut starts = vec![0];
    for (i, pair) in sorted.windows(2).enumerate() {
        if class(pair[1]) > class(pair[0]) {
            starts.push(i + 1);
        }
    }
    spans(sorted, &starts)
}

/// Fisher's exact optimum: the classes with the least sum of squared distances from their means.
fn natural_breaks(sorted: &[f64], distinct: &[f64], count: usize) -> Vec<Span> {
    let n = distinct.len();
    let largest = distinct.last().copied().unwrap_or(1.0);
    let weight = |v: f64| {
        let same = sorted.iter().filter(|other| other.total_cmp(&v).is_eq());
        same.count() as f64
    };
    let points: Vec<(f64, f64)> = distinct.iter().map(|v| (v / largest, weight(*v))).collect();
    // best[k][end]: least cost of the first `end` points in k + 1 classes, and where the last class starts.
    let mut best = vec![vec![(f64::INFINITY, 0_usize); n + 1]; count];
    for (end, cell) in best[0].iter_mut().enumerate().skip(1) {
        *cell = (cost(&points[..end]), 0);
    }
    for k in 1..count {
        for end in k + 1..=n {
            let choice = (k..end)
                .map(|start| (best[k - 1][start].0 + cost(&points[start..end]), start))
                .min_by(|a, b| a.0.total_cmp(&b.0));
            best[k][end] = choice.unwrap_or((f64::INFINITY, 0));
        }
    }
    let mut starts = Vec::new();
    let mut end = n;
    for row in best.iter().rev() {
        let start = row[end].1;
        starts.push(start);
        end = start;
    }
    starts.reverse();
    spans(distinct, &starts)
}

/// The sum of squared distances from the mean, of values with weights.
fn cost(points: &[(f64, f64)]) -> f64 {
    let weight: f64 = points.iter().map(|(_, w)| w).sum();
    let mean = points.iter().map(|(v, w)| v * w).sum::<f64>() / weight;
    points.iter().map(|(v, w)| w * (v - mean).powi(2)).sum()
}

fn spans(sorted: &[f64], starts: &[usize]) -> Vec<Span> {
    let ends = starts.iter().skip(1).copied().chain([sorted.len()]);
    starts
        .iter()
        .zip(ends)
        .filter_map(|(start, end)| {
            let class = sorted.get(*start..end)?;
            Some(Span::Found(*class.first()?, *class.last()?))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const REGIONS: [f64; 10] = [15.0, 3.7, 3.5, 2.4, 1.5, 1.2, 0.8, 0.65, 0.42, 0.2];

    fn found(kind: Classes, values: &[f64]) -> Vec<(f64, f64)> {
        let ends = classes(kind, values, 5).into_iter().map(Span::ends);
        ends.filter_map(|(from, to)| from.zip(to)).collect()
    }

    #[test]
    fn natural_breaks_keep_the_giant_alone() {
        let expected = [(0.2, 0.8), (1.2, 1.5), (2.4, 2.4), (3.5, 3.7), (15.0, 15.0)];
        assert_eq!(found(Classes::NaturalBreaks, &REGIONS), expected);
    }

    #[test]
    fn quantiles_hold_equal_numbers_and_never_part_equal_values() {
        let expected = [
            (0.2, 0.42),
            (0.65, 0.8),
            (1.2, 1.5),
            (2.4, 3.5),
            (3.7, 15.0),
        ];
        assert_eq!(found(Classes::Quantile, &REGIONS), expected);
        let same = found(Classes::Quantile, &[1.0, 1.0, 1.0, 1.0, 2.0, 3.0]);
        assert_eq!(same, [(1.0, 1.0), (2.0, 2.0), (3.0, 3.0)]);
    }

    #[test]
    fn equal_steps_leave_out_what_no_region_falls_into() {
        let expected = [(0.2, 2.4), (3.5, 3.7), (15.0, 15.0)];
        assert_eq!(found(Classes::EqualSteps, &REGIONS), expected);
    }

    #[test]
    fn a_value_on_an_own_bound_falls_into_the_class_above_it() {
        let made = own(&[1.0, 2.4]);
        let class = |value: f64| made.iter().position(|span| span.holds(value));
        assert_eq!(
            [0.2, 1.0, 2.39, 2.4, 99.0].map(class),
            [Some(0), Some(1), Some(1), Some(2), Some(2)]
        );
    }

    proptest! {
        #[test]
        fn every_value_is_in_one_class_and_classes_are_in_order(
            values in prop::collection::vec(prop_oneof![0.0..100.0, 1e-300..1e-299, 1e299..1e300], 0..25),
            most in 1_usize..8,
        ) {
            for kind in Classes::ALL {
                let made = classes(*kind, &values, most);
                prop_assert!(made.len() <= most);
                prop_assert!(made.windows(2).all(|pair| pair[0].ends().1 < pair[1].ends().0));
                for value in values.iter().filter(|v| **v > 0.0) {
                    prop_assert_eq!(made.iter().filter(|span| span.holds(*value)).count(), 1);
                }
            }
        }

        #[test]
        fn own_bounds_put_every_value_into_one_class(
            mut bounds in prop::collection::vec(0.1..100.0, 1..7), value in 0.0..200.0,
        ) {
            bounds.sort_by(f64::total_cmp);
            bounds.dedup();
            let made = own(&bounds);
            prop_assert_eq!(made.len(), bounds.len() + 1);
            prop_assert_eq!(made.iter().filter(|span| span.holds(value)).count(), 1);
        }
    }
}
