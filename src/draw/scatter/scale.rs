//! From numbers to points along an axis, linear or logarithmic, and the round numbers marked on it.

use crate::figure::scatter::Axis;
use crate::model::quantity::Quantity;

/// Beyond this many units of the axis nothing is told apart.
const LARGEST: f64 = 1e300;
/// More marks than this are never made.
const MOST: usize = 24;
/// Room beyond the outermost numbers, for points and arrows, in points.
const PAD: f32 = 26.0;

/// One axis of a picture.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    axis: Axis,
    unit: f64,
    /// Coordinates of the ends: units, or their decimal logarithm.
    from: f64,
    to: f64,
    /// Where the ends are, in points.
    start: f32,
    end: f32,
}

impl Scale {
    /// The axis on which all numbers fit between two places.
    pub(super) fn fit<'a>(
        (axis, unit): (Axis, f64),
        quantities: impl Iterator<Item = &'a Quantity>,
        (start, end): (f32, f32),
    ) -> Self {
        let mut low = f64::INFINITY;
        let mut high = f64::NEG_INFINITY;
        for quantity in quantities {
            let values = [
                quantity.low.unwrap_or(quantity.headline),
                quantity.headline,
                quantity.high,
            ];
            for value in values.map(|value| (value / unit).min(LARGEST)) {
                let value = match axis {
                    Axis::Linear => value,
                    Axis::Log if value > 0.0 => value.log10(),
                    Axis::Log => continue,
                };
                low = low.min(value);
                high = high.max(value);
            }
        }
        if low > high {
            (low, high) = (0.0, 1.0);
        }
        let length = (end - start).abs();
        let pad = f64::from(PAD / (length - 2.0 * PAD).max(PAD));
        let (from, to) = match axis {
            Axis::Linear if high > 0.0 => (0.0, high * (1.0 + pad)),
            Axis::Linear => (0.0, 1.0),
            Axis::Log => {
                let more = ((1.0 - (high - low)) / 2.0).max(0.0);
                let pad = (high - low + 2.0 * more) * pad;
                (low - pad - more, high + pad + more)
            }
        };
        Self {
            axis,
            unit,
            from,
            to,
            start,
            end,
        }
    }

    /// Coordinates of the ends: units, or their decimal logarithm.
    pub(super) fn ends(&self) -> (f64, f64) {
        (self.from, self.to)
    }

    /// The same axis between other ends.
    pub(super) fn seen(self, (from, to): (f64, f64)) -> Self {
        Self { from, to, ..self }
    }

    /// The coordinate of a number of units.
    pub(super) fn coordinate(&self, units: f64) -> f64 {
        match self.axis {
            Axis::Linear => units,
            Axis::Log => units.max(f64::MIN_POSITIVE).log10(),
        }
    }

    /// Where a value is; far outside where a logarithmic axis has no place for it.
    pub(super) fn at(&self, value: f64) -> f32 {
        let units = (value / self.unit).min(LARGEST);
        self.place(self.coordinate(units))
    }

    fn place(&self, coordinate: f64) -> f32 {
        let share = (coordinate - self.from) / (self.to - self.from);
        let share = share.clamp(-4.0, 5.0) as f32;
        self.start + share * (self.end - self.start)
    }

    /// The value at a place.
    pub(super) fn value(&self, at: f32) -> f64 {
        let share = f64::from((at - self.start) / (self.end - self.start));
        let coordinate = self.from + share * (self.to - self.from);
        match self.axis {
            Axis::Linear => coordinate * self.unit,
            Axis::Log => 10_f64.powf(coordinate) * self.unit,
        }
    }

    /// Places of round numbers, about one every `spacing` points, with the number in units and how many decimals it needs.
    pub(super) fn marks(&self, spacing: f32) -> Vec<(f32, f64, usize)> {
        let count = ((self.end - self.start).abs() / spacing).max(2.0);
        let values = match self.axis {
            Axis::Linear => self.linear(f64::from(count)),
            Axis::Log => self.logarithmic(f64::from(count)),
        };
        let step = match values.as_slice() {
            [first, second, ..] if self.axis == Axis::Linear => Some(second - first),
            _ => None,
        };
        // Linear numbers have as many decimals as their step, others as each needs.
        let mark = |value: &f64| {
            let decimals = decimals(step.unwrap_or(*value));
            (self.at(value * self.unit), *value, decimals)
        };
        values.iter().map(mark).collect()
    }

    fn linear(&self, count: f64) -> Vec<f64> {
        let rough = (self.to - self.from) / count;
        let decade = 10_f64.powf(rough.log10().floor());
        let factors = [1.0, 2.0, 5.0, 10.0].into_iter();
        let step = factors.map(|f| f * decade).find(|step| *step >= rough);
        let Some(step) = step.filter(|step| step.is_normal()) else {
            return vec![0.0];
        };
        let first = (self.from / step).ceil();
        let steps = (0..MOST).map(|i| (first + i as f64) * step);
        steps.take_while(|value| *value <= self.to).collect()
    }

    /// Powers of ten; with their doubles and fives where there are few.
    fn logarithmic(&self, count: f64) -> Vec<f64> {
        let span = self.to - self.from;
        let every = (span / count).ceil().max(1.0);
        let factors: &[f64] = if span < 0.6 {
            &[1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0]
        } else if span * 3.0 <= count {
            &[1.0, 2.0, 5.0]
        } else {
            &[1.0]
        };
        let first = (self.from / every).floor() * every;
        let exponents = (0..MOST).map(|i| first + i as f64 * every);
        exponents
            .flat_map(|exponent| factors.iter().map(move |f| f * 10_f64.powf(exponent)))
            .filter(|value| value.is_normal() && (self.from..=self.to).contains(&value.log10()))
            .collect()
    }
}

/// How many decimals a round number needs.
fn decimals(round: f64) -> usize {
    let is_whole = |shifted: f64| (shifted - shifted.round()).abs() < 1e-6 * shifted.abs();
    let enough = (0..8).find(|d| is_whole(round * 10_f64.powi(*d)));
    enough.unwrap_or(8) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scale(axis: Axis, values: &[f64]) -> Scale {
        let quantities: Vec<Quantity> = values.iter().map(|v| Quantity::whole(*v)).collect();
        Scale::fit((axis, 1.0), quantities.iter(), (100.0, 700.0))
    }

    #[test]
    fn every_number_has_its_place_between_the_ends_and_comes_back_from_it() {
        for axis in Axis::ALL {
            let values = [3.0, 250.0, 10_000.0];
            let scale = scale(*axis, &values);
            for value in values {
                let at = scale.at(value);
                assert!((100.0..=700.0).contains(&at), "{value} at {at}");
                assert!((scale.value(at) / value - 1.0).abs() < 0.01, "{value}");
            }
        }
    }

    #[test]
    fn marks_are_few_and_round_whatever_the_range() {
        for axis in Axis::ALL {
            for values in [
                vec![],
                vec![0.0],
                vec![1e-300, 1e300],
                vec![1e300],
                vec![5.0, 5.0],
                vec![1e-12],
            ] {
                let marks = scale(*axis, &values).marks(60.0);
                assert!(marks.len() <= MOST * 3, "{values:?}");
                assert!(
                    marks
                        .iter()
                        .all(|(at, value, _)| at.is_finite() && value.is_finite())
                );
            }
        }
        let marks = |spacing: f32| -> Vec<u32> {
            let marks = scale(Axis::Log, &[89.0, 15_000.0]).marks(spacing);
            marks.iter().map(|mark| mark.1.round() as u32).collect()
        };
        assert_eq!(marks(200.0), [100, 1000, 10_000]);
        assert_eq!(marks(80.0), [100, 200, 500, 1000, 2000, 5000, 10_000]);
    }

    #[test]
    fn a_part_of_an_axis_has_round_numbers_of_its_own() {
        let numbers = |scale: Scale| -> Vec<(u32, usize)> {
            let marks = scale.marks(100.0).into_iter();
            marks
                .map(|(_, value, decimals)| ((value * 10.0).round() as u32, decimals))
                .collect()
        };
        let linear = scale(Axis::Linear, &[100.0]).seen((40.0, 43.0));
        assert_eq!(
            numbers(linear),
            [
                (400, 1),
                (405, 1),
                (410, 1),
                (415, 1),
                (420, 1),
                (425, 1),
                (430, 1)
            ]
        );
        let log = scale(Axis::Log, &[1.0, 100.0]).seen((0.0, 0.4));
        assert_eq!(numbers(log), [(10, 0), (12, 1), (15, 1), (20, 0), (25, 1)]);
    }
}
