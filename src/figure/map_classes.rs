//! Which class and colour a value of the map gets, and how the legend says it.

use super::Material;
use super::classes::{self, Span};
use super::describe;
use super::map::{Class, Classes, MapSettings, Scale, Tone};
use super::per::{Gauge, Held, Per};
use crate::i18n::{Arg, Words};
use crate::query::totals;

/// Values this near to the middle count as the middle, where the number of classes is odd.
const NEAR: f64 = 0.1;

/// Classes with their colours, lowest first.
pub(super) struct Classing {
    classes: Vec<(Span, Tone)>,
    middle: Option<Middle>,
    gauge: Gauge,
}

/// The middle of a two-ended scale, in units of the measure.
#[derive(Clone, Copy)]
struct Middle {
    value: f64,
    kind: MiddleKind,
}

/// Where a middle comes from.
#[derive(Clone, Copy)]
enum MiddleKind {
    Chosen,
    Country,
    Median,
    Regions,
}

impl Classing {
    /// Classes of these values, one classing for all small maps.
    pub(super) fn new(material: &Material<'_>, settings: &MapSettings, values: &[f64]) -> Self {
        let middle = match settings.scale {
            Scale::OneEnded => None,
            Scale::TwoEnded => middle(material, settings, values),
        };
        let classes = match middle {
            None => one_ended(settings, values),
            Some(middle) => two_ended(settings, values, middle.value),
        };
        Self {
            classes,
            middle,
            gauge: settings.gauge(),
        }
    }

    /// The colour of a value; `None` for a value outside all classes, which is zero.
    pub(super) fn tone(&self, value: f64) -> Option<Tone> {
        if value <= 0.0 {
            return None;
        }
        let class = self.classes.iter().find(|(span, _)| span.holds(value));
        class.map(|(_, tone)| *tone)
    }

    /// The colour of the highest class.
    pub(super) fn highest(&self) -> Option<Tone> {
        self.classes.last().map(|(_, tone)| *tone)
    }

    /// The classes as the legend names them.
    pub(super) fn legend(&self, words: &Words) -> Vec<Class> {
        let class = |(span, tone): &(Span, Tone)| {
            let (from, to) = span.ends();
            Class {
                from,
                to,
                label: self.label(words, *span),
                tone: *tone,
            }
        };
        self.classes.iter().map(class).collect()
    }

    fn label(&self, words: &Words, span: Span) -> String {
        let amount = |v: f64| describe::amount(words, v, self.gauge);
        let arg = |name, v: f64| (name, Arg::from(bound(words, v, self.gauge)));
        match span {
            Span::Found(from, to) => {
                let [low, high] = [from, to].map(amount);
                if low == high {
                    low
                } else {
                    format!("{low}–{high}")
                }
            }
            Span::Set(None, Some(to)) => words.fill("map-class-under", &[arg("to", to)]),
            Span::Set(Some(from), Some(to)) => {
                words.fill("map-class-between", &[arg("from", from), arg("to", to)])
            }
            Span::Set(Some(from), None) => words.fill("map-class-from", &[arg("from", from)]),
            Span::Set(None, None) => words.text("map-class-any"),
        }
    }

    /// What the middle of a two-ended scale is; empty for a one-ended one.
    pub(super) fn note(&self, words: &Words) -> String {
        let Some(middle) = self.middle else {
            return String::new();
        };
        let id = match middle.kind {
            MiddleKind::Chosen => "map-middle-chosen",
            MiddleKind::Country => "map-middle-country",
            MiddleKind::Median => "map-middle-median",
            MiddleKind::Regions => "per-middle",
        };
        let value = describe::amount(words, middle.value, self.gauge);
        words.fill(id, &[("value", Arg::from(value))])
    }
}

/// A bound as it was given, with no digit more.
pub(super) fn bound(words: &Words, value: f64, gauge: impl Into<Gauge>) -> String {
    describe::axis_number(words, value / describe::unit(gauge), 6)
}

/// Where natural classes of these values begin, rounded to two digits, in the unit of the legend, each once.
pub(super) fn round_bounds(values: &[f64], settings: &MapSettings) -> Vec<f64> {
    let unit = describe::unit(settings.gauge());
    let spans = classes::classes(Classes::NaturalBreaks, values, settings.count);
    let starts = spans.into_iter().skip(1).filter_map(|span| span.ends().0);
    let mut bounds: Vec<f64> = starts.map(|from| two_digits(from / unit)).collect();
    bounds.dedup();
    bounds
}

/// The number with two digits that count, rounded down, so that a value stays above a bound made of it.
fn two_digits(value: f64) -> f64 {
    // Through text, as a computed power of ten would leave 0.30000000000000004.
    let text = format!("{value:.1e}");
    let near: f64 = text.parse().unwrap_or(value);
    if near <= value {
        return near;
    }
    let step = 10_f64.powf(value.log10().floor() - 1.0);
    format!("{:.1e}", near - step).parse().unwrap_or(value)
}

fn one_ended(settings: &MapSettings, values: &[f64]) -> Vec<(Span, Tone)> {
    let spans = match settings.classes {
        Classes::Own => own(settings),
        kind @ (Classes::Quantile | Classes::EqualSteps | Classes::NaturalBreaks) => {
            classes::classes(kind, values, settings.count)
        }
    };
    let of = spans.len();
    let tone = |step| Tone::Step { step, of };
    let tones = (0..of).map(tone);
    spans.into_iter().zip(tones).collect()
}

/// Own classes, from the unit of the legend into that of the measure.
fn own(settings: &MapSettings) -> Vec<Span> {
    let unit = describe::unit(settings.gauge());
    let bounds: Vec<f64> = settings.bounds.iter().map(|v| v * unit).collect();
    classes::own(&bounds)
}

/// Half of the classes below the middle, half above it; where their number is odd, one for values near the middle.
fn two_ended(settings: &MapSettings, values: &[f64], middle: f64) -> Vec<(Span, Tone)> {
    if settings.classes == Classes::Own {
        return sides(own(settings), middle);
    }
    let band = if settings.count % 2 == 1 { NEAR } else { 0.0 };
    let (low, high) = (middle * (1.0 - band), middle * (1.0 + band));
    let side = |is_in: &dyn Fn(f64) -> bool, most: usize| {
        let values: Vec<f64> = values.iter().copied().filter(|v| is_in(*v)).collect();
        classes::classes(settings.classes, &values, most)
    };
    let half = settings.count / 2;
    let below = side(&|v| v < low, half);
    let near = side(&|v| band > 0.0 && v >= low && v <= high, 1);
    let above = side(&|v| if band > 0.0 { v > high } else { v >= high }, half);
    toned(below, near, above)
}

/// Own classes, each on its side of the middle; the one that the middle falls into is neutral.
fn sides(spans: Vec<Span>, middle: f64) -> Vec<(Span, Tone)> {
    let is_below = |span: &Span| span.ends().1.is_some_and(|to| to <= middle);
    let is_above = |span: &Span| span.ends().0.is_some_and(|from| from >= middle);
    let (below, others): (Vec<Span>, Vec<Span>) = spans.into_iter().partition(is_below);
    let (above, near): (Vec<Span>, Vec<Span>) = others.into_iter().partition(is_above);
    toned(below, near, above)
}

fn toned(below: Vec<Span>, near: Vec<Span>, above: Vec<Span>) -> Vec<(Span, Tone)> {
    let of = below.len();
    let low = below.into_iter().enumerate().map(|(i, span)| {
        let step = of - 1 - i;
        (span, Tone::Below { step, of })
    });
    let near = near.into_iter().map(|span| (span, Tone::Middle));
    let of = above.len();
    let high = above.into_iter().enumerate();
    let high = high.map(|(step, span)| (span, Tone::Above { step, of }));
    low.chain(near).chain(high).collect()
}

/// The chosen middle; else what the country has as a whole for a ratio, and the median of the regions for a sum.
fn middle(material: &Material<'_>, settings: &MapSettings, values: &[f64]) -> Option<Middle> {
    let measure = settings.measure;
    if let Some(chosen) = settings.middle {
        return Some(Middle {
            value: chosen * describe::unit(settings.gauge()),
            kind: MiddleKind::Chosen,
        });
    }
    let (value, kind) = if settings.per != Per::Nothing {
        let whole = Held::new(material, settings.gauge()).whole(material, material.rows)?;
        (whole.quantity?.headline, MiddleKind::Regions)
    } else if measure.adds_up() {
        (median(values)?, MiddleKind::Median)
    } else {
        let total = totals::total(material.index, material.rows, measure);
        (total.sum()?.headline, MiddleKind::Country)
    };
    (value > 0.0).then_some(Middle { value, kind })
}

fn median(values: &[f64]) -> Option<f64> {
    let mut sorted: Vec<f64> = values.iter().copied().filter(|v| *v > 0.0).collect();
    sorted.sort_by(f64::total_cmp);
    let upper = *sorted.get(sorted.len() / 2)?;
    if sorted.len() % 2 == 1 {
        return Some(upper);
    }
    let lower = *sorted.get(sorted.len() / 2 - 1)?;
    Some(lower + (upper - lower) / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::Measure;

    fn made(settings: &MapSettings, values: &[f64], middle: f64) -> Vec<Tone> {
        let found = two_ended(settings, values, middle);
        found.into_iter().map(|(_, tone)| tone).collect()
    }

    #[test]
    fn an_odd_number_of_classes_has_a_neutral_one_and_an_even_one_is_parted_at_the_middle() {
        let values = [0.1, 0.5, 0.95, 1.0, 2.0, 9.0];
        let mut settings = MapSettings {
            scale: Scale::TwoEnded,
            ..MapSettings::default()
        };
        let below = |step, of| Tone::Below { step, of };
        let above = |step, of| Tone::Above { step, of };
        let odd = [
            below(1, 2),
            below(0, 2),
            Tone::Middle,
            above(0, 2),
            above(1, 2),
        ];
        assert_eq!(made(&settings, &values, 1.0), odd);
        settings.count = 4;
        let even = [below(1, 2), below(0, 2), above(0, 2), above(1, 2)];
        assert_eq!(made(&settings, &values, 1.0), even);
        settings.classes = Classes::Own;
        settings.measure = Measure::JobsPerMillion;
        settings.bounds = vec![0.4, 1.0, 2.0];
        assert_eq!(made(&settings, &[], 1.0), even);
        settings.bounds = vec![0.4, 2.0];
        assert_eq!(
            made(&settings, &[], 1.0),
            [below(0, 1), Tone::Middle, above(0, 1)]
        );
    }

    #[test]
    fn suggested_bounds_are_round_and_below_the_values_they_begin_with() {
        let values = [0.2e9, 0.42e9, 1.26e9, 3.57e9, 15e9];
        let found = round_bounds(&values, &MapSettings::default());
        assert_eq!(found, [0.42, 1.2, 3.5, 15.0]);
    }

    #[test]
    fn the_median_of_an_even_number_lies_between_the_middle_two() {
        assert_eq!(median(&[4.0, 1.0, 0.0, 3.0, 2.0]), Some(2.5));
        assert_eq!(median(&[4.0, 1.0, 3.0]), Some(3.0));
        assert_eq!(median(&[0.0]), None);
    }
}
