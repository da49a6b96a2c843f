//! The difference of two numbers, each of which has its doubt: interval arithmetic, nothing surer than what it rests on.

use crate::model::quantity::{Quantity, Sum};

/// A number that may be negative, with all that it can be: from `low` to `high`, and beyond where an end is open.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gap {
    /// The difference of the headlines.
    pub headline: f64,
    /// The least it can be as far as stated.
    pub low: f64,
    /// The most it can be as far as stated.
    pub high: f64,
    /// Whether it may be less than `low`: what is taken away may be more than stated.
    pub is_low_open: bool,
    /// Whether it may be more than `high`.
    pub is_high_open: bool,
}

impl Gap {
    /// No difference at all.
    pub const NONE: Self = Self {
        headline: 0.0,
        low: 0.0,
        high: 0.0,
        is_low_open: false,
        is_high_open: false,
    };

    /// What a sum adds; a ceiling has the floor 0.
    pub fn of(sum: &Sum) -> Self {
        Self {
            headline: sum.headline,
            low: sum.low,
            high: sum.high,
            is_low_open: false,
            is_high_open: sum.is_open,
        }
    }

    /// What one statement adds.
    pub fn of_quantity(quantity: &Quantity) -> Self {
        Self {
            headline: quantity.headline,
            low: quantity.low.unwrap_or(0.0),
            high: quantity.high,
            is_low_open: false,
            is_high_open: quantity.is_open,
        }
    }

    /// `b` less `a`, where nothing says that their doubts have to do with each other.
    pub fn between(a: &Sum, b: &Sum) -> Self {
        Self::of(b).plus(Self::of(a).negated())
    }

    /// Both together.
    pub fn plus(self, other: Self) -> Self {
        Self {
            headline: self.headline + other.headline,
            low: self.low + other.low,
            high: self.high + other.high,
            is_low_open: self.is_low_open || other.is_low_open,
            is_high_open: self.is_high_open || other.is_high_open,
        }
    }

    /// The same the other way round.
    pub fn negated(self) -> Self {
        // From zero, for zero has no sign of its own.
        Self {
            headline: 0.0 - self.headline,
            low: 0.0 - self.high,
            high: 0.0 - self.low,
            is_low_open: self.is_high_open,
            is_high_open: self.is_low_open,
        }
    }

    /// Whether it is known exactly.
    pub fn is_exact(&self) -> bool {
        self.low >= self.high && !self.is_low_open && !self.is_high_open
    }

    /// Whether nothing differs, without any doubt.
    pub fn is_none(&self) -> bool {
        self.is_exact() && self.headline == 0.0
    }

    /// Whether it may be on the other side of zero than its headline.
    pub fn may_turn(&self) -> bool {
        if self.headline > 0.0 {
            self.low < 0.0 || self.is_low_open
        } else if self.headline < 0.0 {
            self.high > 0.0 || self.is_high_open
        } else {
            !self.is_exact()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(low: f64, headline: f64, high: f64, is_open: bool) -> Sum {
        Sum {
            headline,
            low,
            high,
            is_open,
        }
    }

    #[test]
    fn an_open_number_taken_away_leaves_the_difference_without_a_floor() {
        let gap = Gap::between(&sum(4.0, 4.0, 4.0, true), &sum(9.0, 10.0, 11.0, false));
        assert_eq!((gap.low, gap.headline, gap.high), (5.0, 6.0, 7.0));
        assert!(gap.is_low_open && !gap.is_high_open && gap.may_turn());
    }

    #[test]
    fn a_difference_that_stays_on_its_side_does_not_turn() {
        let gap = Gap::between(&sum(1.0, 2.0, 3.0, false), &sum(4.0, 5.0, 6.0, true));
        assert!(!gap.may_turn() && gap.is_high_open);
        assert!(Gap::NONE.is_none() && !Gap::NONE.may_turn());
    }
}
