//! Bins of histograms: 1, 2, 5, 10, … for money and jobs, one a year for dates. Fixed, so that bars stay where they are.

use super::filter::Scale;

/// The bin of what states no number.
pub const MISSING: u16 = u16::MAX;

/// The first year that has a bin of its own; dates begin there.
const FIRST_YEAR: u16 = 1900;

/// The bin of a number: of a day, its year.
pub(super) fn bin(scale: Scale, number: f64) -> u16 {
    if number.is_nan() {
        return MISSING;
    }
    match scale {
        Scale::Investment | Scale::Jobs | Scale::ConstructionJobs => {
            // What an edge is, `edge` says; rounding must not put a number below the edge that it stands on.
            let guess = guess(number);
            let is_next = edge(scale, guess + 1) <= number;
            let is_before = guess > 0 && edge(scale, guess) > number;
            guess + u16::from(is_next) - u16::from(is_before)
        }
        Scale::Commissioning => ((number / 10_000.0) as u16).saturating_sub(FIRST_YEAR),
    }
}

/// Where a bin begins, and the one before ends: a number, or a year. Bin 0 of numbers is what is below 1.
pub fn edge(scale: Scale, bin: u16) -> f64 {
    match scale {
        Scale::Investment | Scale::Jobs | Scale::ConstructionJobs => {
            let Some(step) = bin.checked_sub(1) else {
                return 0.0;
            };
            let lead = [1.0, 2.0, 5.0];
            let lead = lead.get(usize::from(step % 3)).copied().unwrap_or(1.0);
            lead * 10_f64.powi(i32::from(step / 3))
        }
        Scale::Commissioning => f64::from(bin + FIRST_YEAR),
    }
}

/// The bin of a number but for rounding.
fn guess(number: f64) -> u16 {
    if number < 1.0 {
        return 0;
    }
    let decade = number.log10().floor();
    let lead = number / 10_f64.powf(decade);
    let step = [2.0, 5.0].iter().filter(|l| lead >= **l).count() as u16;
    1 + 3 * decade as u16 + step
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn a_number_lies_between_the_edges_of_its_bin(number in 0.0..1e15_f64) {
            let bin = bin(Scale::Jobs, number);
            proptest::prop_assert!(edge(Scale::Jobs, bin) <= number && number < edge(Scale::Jobs, bin + 1));
        }
    }

    #[test]
    fn an_edge_belongs_to_the_bin_above_it() {
        for at in 1..46 {
            assert_eq!(bin(Scale::Investment, edge(Scale::Investment, at)), at);
        }
        assert_eq!(bin(Scale::Investment, 0.0), 0);
        assert_eq!(bin(Scale::Commissioning, 20_280_101.0), 128);
    }
}
