//! A number that keeps its doubt, and sums that keep it too.

use super::codes::Qualifier;

/// What "about" allows on both sides unless the user sets another share.
pub const DEFAULT_TOLERANCE: f64 = 0.1;

/// A finite number, zero or more, with what its qualifier says about the true one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quantity {
    /// The number to show and to sort by; the midpoint of a range.
    pub headline: f64,
    /// The least it can be; `None` for "up to", which has no floor and counts as 0.
    pub low: Option<f64>,
    /// The most it can be as far as stated; with `is_open` it may be more.
    pub high: f64,
    /// Whether it may be more than `high`: at least, more than.
    pub is_open: bool,
    /// How the number is meant.
    pub qualifier: Qualifier,
}

impl Quantity {
    /// Applies the table of the dataset format; `None` when the numbers that the qualifier needs are absent, negative,
    /// not finite, or a range whose low is above its high.
    pub fn new(
        qualifier: Qualifier,
        single: Option<f64>,
        (low, high): (Option<f64>, Option<f64>),
        tolerance: f64,
    ) -> Option<Self> {
        let usable = |n: f64| (n.is_finite() && n >= 0.0).then_some(n);
        if qualifier == Qualifier::Range {
            let (low, high) = (usable(low?)?, usable(high?)?);
            let headline = low + (high - low) / 2.0;
            return (low <= high).then_some(Self {
                headline,
                low: Some(low),
                high,
                is_open: false,
                qualifier,
            });
        }
        let v = usable(single?)?;
        let (low, high) = match qualifier {
            Qualifier::Approx => (Some(v * (1.0 - tolerance)), v * (1.0 + tolerance)),
            Qualifier::UpTo => (None, v),
            Qualifier::Exact | Qualifier::AtLeast | Qualifier::MoreThan | Qualifier::Range => {
                (Some(v), v)
            }
        };
        let is_open = matches!(qualifier, Qualifier::AtLeast | Qualifier::MoreThan);
        Some(Self {
            headline: v,
            low,
            high,
            is_open,
            qualifier,
        })
    }

    /// A number that is known exactly, as a count is.
    pub fn whole(n: f64) -> Self {
        Self {
            headline: n,
            low: Some(n),
            high: n,
            is_open: false,
            qualifier: Qualifier::Exact,
        }
    }

    /// The number that is written last, which the word behind it agrees with: the upper end of a range.
    pub fn last_shown(&self) -> f64 {
        if self.qualifier == Qualifier::Range {
            self.high
        } else {
            self.headline
        }
    }

    /// The same statement in another unit, `factor` of which make one of the old.
    pub fn scaled(self, factor: f64) -> Self {
        Self {
            headline: self.headline * factor,
            low: self.low.map(|n| n * factor),
            high: self.high * factor,
            ..self
        }
    }

    /// The sum of two statements about different things; the qualifier is the one that describes its bounds.
    pub fn plus(self, other: Self) -> Self {
        let headline = self.headline + other.headline;
        let high = self.high + other.high;
        let is_open = self.is_open || other.is_open;
        let low = match (self.low, other.low) {
            (None, None) => None,
            (a, b) => Some(a.unwrap_or(0.0) + b.unwrap_or(0.0)),
        };
        let qualifier = if self.qualifier == other.qualifier {
            self.qualifier
        } else if is_open {
            Qualifier::AtLeast
        } else {
            Qualifier::Approx
        };
        Self {
            headline,
            low,
            high,
            is_open,
            qualifier,
        }
    }
}

/// A sum over records that says what it covers.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Total {
    /// Records summed over, with a number or without.
    pub projects: usize,
    /// Records with a number, those with only a ceiling included.
    pub stated: usize,
    /// Records known only by a ceiling ("up to").
    pub ceiling_only: usize,
    /// Records without a number.
    pub missing: usize,
    /// Of the missing: money in a currency that has no rate.
    pub no_rate: usize,
    /// Of the stated: records with a qualifier "about" or a range.
    pub inexact: usize,
    /// Sum of the headlines; meaningless while `stated` is 0, see [`Total::sum`].
    headline: f64,
    low: f64,
    high: f64,
    /// Whether one member may be more than stated, so that the whole may.
    pub is_open: bool,
}

/// The numbers of a total that has any.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sum {
    /// Sum of the headlines.
    pub headline: f64,
    /// Sum of the lows; a ceiling counts 0.
    pub low: f64,
    /// Sum of the highs as far as stated.
    pub high: f64,
    /// Whether it may be more than `high`.
    pub is_open: bool,
}

impl Sum {
    /// The sum as one statement: at least, up to, about or exact, by its bounds.
    pub fn quantity(self, total: &Total) -> Quantity {
        let is_ceiling = total.ceiling_only > 0 && total.ceiling_only == total.stated;
        let qualifier = if self.is_open {
            Qualifier::AtLeast
        } else if is_ceiling {
            Qualifier::UpTo
        } else if self.low < self.high {
            Qualifier::Approx
        } else {
            Qualifier::Exact
        };
        Quantity {
            headline: self.headline,
            low: (!is_ceiling).then_some(self.low),
            high: self.high,
            is_open: self.is_open,
            qualifier,
        }
    }
}

impl Total {
    /// Counts one record.
    pub fn add(&mut self, known: super::claim::Known) {
        self.projects += 1;
        self.no_rate += usize::from(matches!(known, super::claim::Known::NoRate(..)));
        let Some(quantity) = known.quantity() else {
            self.missing += 1;
            return;
        };
        self.stated += 1;
        self.ceiling_only += usize::from(quantity.low.is_none());
        self.inexact += usize::from(matches!(
            quantity.qualifier,
            Qualifier::Approx | Qualifier::Range
        ));
        self.headline += quantity.headline;
        self.low += quantity.low.unwrap_or(0.0);
        self.high += quantity.high;
        self.is_open |= quantity.is_open;
    }

    /// A total over `projects` records, `stated` of which have a number, whose numbers are no sums, as those of a ratio.
    pub fn of_ratio(projects: usize, stated: usize, inexact: usize, sum: Option<Sum>) -> Self {
        let (headline, low, high, is_open) =
            sum.map_or_else(Default::default, |s| (s.headline, s.low, s.high, s.is_open));
        let stated = sum.map_or(0, |_| stated);
        Self {
            projects,
            stated,
            missing: projects - stated.min(projects),
            inexact,
            headline,
            low,
            high,
            is_open,
            ..Self::default()
        }
    }

    /// The numbers, or `None` where no record states one: missing is never zero.
    pub fn sum(&self) -> Option<Sum> {
        (self.stated > 0).then_some(Sum {
            headline: self.headline,
            low: self.low,
            high: self.high,
            is_open: self.is_open,
        })
    }

    /// The whole as one statement, or `None` where no record states a number.
    pub fn quantity(&self) -> Option<Quantity> {
        self.sum().map(|sum| sum.quantity(self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::claim::Known;
    use crate::model::codes::MissingReason;

    fn stated(qualifier: Qualifier, v: f64) -> Known {
        Quantity::new(qualifier, Some(v), (None, None), 0.1).map_or(Known::Unusable, Known::Stated)
    }

    #[test]
    fn a_sum_of_nothing_stated_is_no_number() {
        let mut total = Total::default();
        total.add(Known::Missing(MissingReason::NotStated));
        total.add(Known::NobodyLooked);
        assert_eq!((total.sum(), total.missing), (None, 2));
    }

    #[test]
    fn a_ceiling_has_no_floor_and_an_open_member_opens_the_whole() {
        let mut total = Total::default();
        total.add(stated(Qualifier::UpTo, 1200.0));
        total.add(stated(Qualifier::MoreThan, 2400.0));
        total.add(stated(Qualifier::Approx, 200.0));
        let sum = total.sum().expect("three stated");
        assert_eq!(
            (sum.headline, sum.low, sum.high, sum.is_open),
            (3800.0, 2580.0, 3820.0, true)
        );
        assert_eq!((total.stated, total.ceiling_only), (3, 1));
    }

    #[test]
    fn a_range_upside_down_or_a_negative_number_is_unusable() {
        assert_eq!(
            Quantity::new(Qualifier::Range, None, (Some(2.0), Some(1.0)), 0.1),
            None
        );
        assert_eq!(
            Quantity::new(Qualifier::Exact, Some(-1.0), (None, None), 0.1),
            None
        );
        assert_eq!(
            Quantity::new(Qualifier::Exact, Some(f64::INFINITY), (None, None), 0.1),
            None
        );
    }
}
