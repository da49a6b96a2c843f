//! Numbers, money and quantities as each language writes them.
//!
//! English groups with a comma and has a decimal point; Russian and Kazakh group with a narrow no-break space and have
//! a decimal comma. The minus is U+2212.

use super::Words;
use crate::model::claim::Known;
use crate::model::codes::Qualifier;
use crate::model::quantity::{Quantity, Sum};

/// How money is scaled for display.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// Whole units.
    Ones,
    /// Millions.
    Millions,
    /// Billions (10⁹).
    Billions,
}

impl Scale {
    /// How many units make one of the scale.
    pub fn factor(self) -> f64 {
        match self {
            Self::Ones => 1.0,
            Self::Millions => 1e6,
            Self::Billions => 1e9,
        }
    }
}

/// The sign before a number: ≈ ≥ > ≤ or nothing (exact; a range shows both ends instead).
pub fn sign(qualifier: Qualifier) -> &'static str {
    match qualifier {
        Qualifier::Exact | Qualifier::Range => "",
        Qualifier::Approx => "≈",
        Qualifier::AtLeast => "≥",
        Qualifier::MoreThan => ">",
        Qualifier::UpTo => "≤",
    }
}

impl Words {
    /// A number with at most `digits` decimals, trailing zeros left out, grouped by thousands.
    pub fn number(&self, value: f64, digits: usize) -> String {
        let _ = (value, digits);
        todo!()
    }

    /// A quantity with its sign and `digits` decimals, without unit: `≈ 200`, `> 2,400`, `1–2` for a range.
    pub fn quantity(&self, quantity: &Quantity, digits: usize) -> String {
        let _ = (quantity, digits);
        todo!()
    }

    /// Money in US dollars short, with unit: `29.5 bn $`, `≈ 200 m $`; the scale that fits the headline.
    pub fn usd_short(&self, quantity: &Quantity) -> String {
        let _ = quantity;
        todo!()
    }

    /// A plain amount of US dollars short, with unit.
    pub fn usd_amount(&self, amount_usd: f64) -> String {
        let _ = amount_usd;
        todo!()
    }

    /// The range of a sum of money in words: `26.7 to over 31.0 bn $`.
    pub fn usd_range(&self, sum: &Sum) -> String {
        let _ = sum;
        todo!()
    }

    /// The range of a count in words: `24,725 to over 24,775`.
    pub fn count_range(&self, sum: &Sum) -> String {
        let _ = sum;
        todo!()
    }

    /// Why there is no number: `not stated`, `nobody has looked`, `no exchange rate`, …
    pub fn why_missing(&self, known: &Known) -> String {
        let _ = known;
        todo!()
    }
}
