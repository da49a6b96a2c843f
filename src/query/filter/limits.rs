//! Limits on numbers and dates. A number counts by its headline: "about 1 bn" and "up to 1 bn" are 1 bn, a range is its
//! midpoint; a date counts by the first day that it names.

use serde::{Deserialize, Serialize};

use crate::model::codes::codes;
use crate::model::date::Date;

codes! {
    /// What projects are filtered by between limits.
    pub enum Scale {
        Investment = "investment",
        Jobs = "jobs",
        ConstructionJobs = "construction_jobs",
        Commissioning = "commissioning",
    }
}

codes! {
    /// Whether a value has to be there.
    pub enum Presence {
        Stated = "stated",
        Missing = "missing",
        OrMissing = "or_missing",
    }
}

/// A finite number: US dollars, or jobs.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Amount(pub f64);

impl PartialEq for Amount {
    fn eq(&self, other: &Self) -> bool {
        self.0.total_cmp(&other.0).is_eq()
    }
}

impl Eq for Amount {}

/// What a limit is given as.
pub trait Point: Clone + Eq {
    /// Where it begins on a line of numbers.
    fn first(&self) -> f64;
    /// Where it ends.
    fn last(&self) -> f64;
}

impl Point for Amount {
    fn first(&self) -> f64 {
        self.0
    }

    fn last(&self) -> f64 {
        self.0
    }
}

impl Point for Date {
    fn first(&self) -> f64 {
        day_number(self.earliest())
    }

    fn last(&self) -> f64 {
        day_number(self.latest())
    }
}

/// A day as a number in the order of days.
pub(in crate::query) fn day_number(day: jiff::civil::Date) -> f64 {
    f64::from(i32::from(day.year()) * 10_000 + i32::from(day.month()) * 100 + i32::from(day.day()))
}

/// What is asked of a number or a date; nothing at first. What states no value passes limits only with
/// [`Presence::OrMissing`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, bound = "T: Serialize + serde::de::DeserializeOwned")]
pub struct Limits<T> {
    /// More than this.
    pub above: Option<T>,
    /// This or more.
    pub from: Option<T>,
    /// Less than this.
    pub below: Option<T>,
    /// This or less.
    pub to: Option<T>,
    /// Whether a value has to be there. With limits, "stated" says nothing more, and "missing" is "or missing".
    pub presence: Option<Presence>,
}

impl<T> Default for Limits<T> {
    fn default() -> Self {
        Self {
            above: None,
            from: None,
            below: None,
            to: None,
            presence: None,
        }
    }
}

impl<T: Point> Limits<T> {
    /// Only what states a value, or only what states none.
    pub fn presence(presence: Presence) -> Self {
        Self {
            presence: Some(presence),
            ..Self::default()
        }
    }

    /// Whether it asks nothing.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether it has an end on either side.
    pub fn has_ends(&self) -> bool {
        self.has_low() || self.has_high()
    }

    /// Whether what states no value passes.
    pub fn lets_missing(&self) -> bool {
        match self.presence {
            Some(Presence::Missing | Presence::OrMissing) => true,
            Some(Presence::Stated) => false,
            None => !self.has_ends(),
        }
    }

    /// Whether anything that states a value may pass.
    pub fn lets_stated(&self) -> bool {
        self.has_ends() || self.presence != Some(Presence::Missing)
    }

    fn has_low(&self) -> bool {
        self.above.is_some() || self.from.is_some()
    }

    fn has_high(&self) -> bool {
        self.below.is_some() || self.to.is_some()
    }

    /// Adds what else is asked: ends narrow each other, "missing" lets more through.
    pub fn add(&mut self, other: &Self) {
        if self.is_empty() {
            *self = other.clone();
        }
        if self == other || other.is_empty() {
            return;
        }
        let has_missing = self.lets_missing() || other.lets_missing();
        self.narrow(other);
        self.presence = match (self.has_ends(), has_missing) {
            (true, true) => Some(Presence::OrMissing),
            // Without ends, one asks for what is stated and the other for what is missing: for all.
            (true, false) | (false, true) => None,
            (false, false) => Some(Presence::Stated),
        };
    }

    /// Lets only through what `other` lets through too; `None` where that is nothing at all.
    pub fn and(&self, other: &Self) -> Option<Self> {
        let missing = self.lets_missing() && other.lets_missing();
        let stated = self.lets_stated() && other.lets_stated();
        let mut both = self.clone();
        both.narrow(other);
        both.presence = match (both.has_ends(), missing) {
            (true, true) => Some(Presence::OrMissing),
            (true, false) | (false, true) => None,
            (false, false) => Some(Presence::Stated),
        };
        match (stated, missing) {
            (true, _) => Some(both),
            (false, true) => Some(Self::presence(Presence::Missing)),
            (false, false) => None,
        }
    }

    /// What lets exactly the others through; `None` for two ends, whose others lie on both sides.
    pub fn others(&self) -> Option<Self> {
        if !self.has_ends() {
            return match self.presence {
                Some(Presence::Missing) => Some(Self::presence(Presence::Stated)),
                Some(Presence::Stated) => Some(Self::presence(Presence::Missing)),
                Some(Presence::OrMissing) | None => None,
            };
        }
        if self.has_low() && self.has_high() {
            return None;
        }
        Some(Self {
            above: self.to.clone(),
            from: self.below.clone(),
            below: self.from.clone(),
            to: self.above.clone(),
            presence: (!self.lets_missing()).then_some(Presence::OrMissing),
        })
    }

    /// Takes the narrower end on each side.
    fn narrow(&mut self, other: &Self) {
        let (mine, theirs) = (self.test(), other.test());
        if theirs.low > mine.low {
            (self.above, self.from) = (other.above.clone(), other.from.clone());
        }
        if theirs.high < mine.high {
            (self.below, self.to) = (other.below.clone(), other.to.clone());
        }
    }

    /// The same as numbers.
    pub(in crate::query) fn test(&self) -> Test {
        // More than a number is the next one or more.
        let above = self.above.as_ref().map(|end| end.last().next_up());
        let from = self.from.as_ref().map(Point::first);
        let below = self.below.as_ref().map(|end| end.first().next_down());
        let to = self.to.as_ref().map(Point::last);
        Test {
            low: stronger(above, from, f64::max).unwrap_or(f64::NEG_INFINITY),
            high: stronger(below, to, f64::min).unwrap_or(f64::INFINITY),
            lets_missing: self.lets_missing(),
            lets_stated: self.lets_stated(),
        }
    }
}

/// The one of two ends that asks more.
fn stronger(a: Option<f64>, b: Option<f64>, pick: fn(f64, f64) -> f64) -> Option<f64> {
    match (a, b) {
        (Some(a), Some(b)) => Some(pick(a, b)),
        (a, b) => a.or(b),
    }
}

/// Limits as numbers.
#[derive(Clone, Copy, Debug)]
pub(in crate::query) struct Test {
    low: f64,
    high: f64,
    lets_missing: bool,
    lets_stated: bool,
}

impl Test {
    /// Whether a value passes; `NaN` is a missing one.
    pub(in crate::query) fn passes(&self, value: f64) -> bool {
        if value.is_nan() {
            self.lets_missing
        } else {
            self.lets_stated && self.low <= value && value <= self.high
        }
    }
}
