//! Where the marks of the value axis stand: few, round, and never endless.

/// More marks than this are never made, whatever the range.
const MOST: usize = 24;

/// Round values from 0 to `max` in units of the axis, about `count` of them.
pub(in crate::draw) fn linear(max: f64, count: usize) -> Vec<f64> {
    let step = step(max, count);
    if !step.is_normal() {
        return vec![0.0];
    }
    let last = ((max / step).floor() as usize).min(MOST);
    (0..=last).map(|i| i as f64 * step).collect()
}

/// The step between the marks of [`linear`].
fn step(max: f64, count: usize) -> f64 {
    let rough = max / count.max(1) as f64;
    let decade = 10_f64.powf(rough.log10().floor());
    let factor = [1.0, 2.0, 5.0]
        .into_iter()
        .find(|factor| factor * decade >= rough)
        .unwrap_or(10.0);
    factor * decade
}

/// Powers of ten between two powers, as exponents, about `count` of them.
pub(super) fn decades(from: f64, to: f64, count: usize) -> Vec<f64> {
    let span = (to - from).max(0.0);
    let every = (span / count.max(1) as f64).ceil().max(1.0);
    let first = (from / every).ceil() * every;
    (0..MOST)
        .map(|i| first + i as f64 * every)
        .take_while(|exponent| *exponent <= to)
        .collect()
}

/// How many decimals the marks need so that no two look the same.
pub(in crate::draw) fn decimals(marks: &[f64]) -> usize {
    let [first, second, ..] = marks else {
        return 0;
    };
    let step = second - first;
    (0..6)
        .find(|digits| {
            let scaled = step * 10_f64.powi(*digits);
            (scaled - scaled.round()).abs() < 1e-6 * scaled
        })
        .map_or(6, |digits| digits as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_the_axis_are_round_numbers() {
        assert_eq!(linear(16.2, 5), [0.0, 5.0, 10.0, 15.0]);
        assert_eq!(linear(0.5, 4), [0.0, 0.2, 0.4]);
        assert_eq!(decimals(&[0.0, 0.2, 0.4]), 1);
        assert_eq!(decimals(&[0.0, 5.0]), 0);
        assert_eq!(decades(-2.0, 1.4, 8), [-2.0, -1.0, 0.0, 1.0]);
    }

    #[test]
    fn extreme_ranges_make_few_marks() {
        for max in [0.0, 1e-300, 1e-9, 1.0, 1e15, 1e300, f64::MAX] {
            assert!(linear(max, 5).len() <= MOST + 1, "{max}");
        }
        assert!(decades(-300.0, 300.0, 6).len() <= 8);
        assert!(decades(0.0, 0.0, 6).len() <= 1);
    }
}
