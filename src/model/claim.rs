//! A fact with a number: a list of claims, the first of which is preferred.

use super::codes::{MissingReason, Qualifier};
use super::iso::Currency;
use super::json::Num;
use super::quantity::Quantity;
use super::rates::Rates;
use super::record::{List, Record as _, record};
use super::source::SourceId;
use super::text::Text;

record! {
    /// What one source says about one number.
    pub struct Claim {
        /// The number of jobs, tonnes, hectares …; whole or not, never negative.
        value: Option<Num> = "value",
        /// An amount of money in whole units of `currency`.
        amount: Option<Num> = "amount",
        /// The currency of `amount`, `low` and `high`.
        currency: Option<Currency> = "currency",
        /// The lower end of a range.
        low: Option<Num> = "low",
        /// The upper end of a range.
        high: Option<Num> = "high",
        /// How the number is meant; absent is exact.
        qualifier: Option<Qualifier> = "qualifier",
        /// Who says so.
        source: Option<SourceId> = "source",
        /// Anything that has to be known with it.
        note: Option<Text> = "note",
        /// Instead of a number: why there is none.
        missing: Option<MissingReason> = "missing",
    }
}

/// A list of claims about one number; empty means that nobody has looked.
pub type Claims = List<Claim>;

/// What is known of one number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Known {
    /// A number with its qualifier.
    Stated(Quantity),
    /// Somebody looked and found none.
    Missing(MissingReason),
    /// Money in a currency without a rate: stated, but in no total.
    NoRate(Quantity, Option<Currency>),
    /// No claim at all.
    NobodyLooked,
    /// A claim whose number cannot be used: not readable, negative, or a range without two ends in order.
    Unusable,
}

impl Known {
    /// The number, where it can be counted.
    pub fn quantity(self) -> Option<Quantity> {
        match self {
            Self::Stated(quantity) => Some(quantity),
            Self::Missing(_) | Self::NoRate(..) | Self::NobodyLooked | Self::Unusable => None,
        }
    }
}

impl Claim {
    /// The qualifier in force.
    pub fn meant(&self) -> Qualifier {
        self.qualifier.unwrap_or(Qualifier::Exact)
    }

    /// The numbers it states, by name of their field.
    pub fn numbers(&self) -> impl Iterator<Item = (&'static str, &Num)> {
        [
            ("value", &self.value),
            ("amount", &self.amount),
            ("low", &self.low),
            ("high", &self.high),
        ]
        .into_iter()
        .filter_map(|(name, number)| Some((name, number.as_ref()?)))
    }

    /// The number of this claim in its own unit or currency; `tolerance` is the share meant by "about".
    pub fn known(&self, tolerance: f64) -> Known {
        if let Some(reason) = self.missing {
            return Known::Missing(reason);
        }
        // Whether it is about, at least or up to this number, nobody can tell: exact would be a guess.
        if self.unreadable("qualifier").is_some() {
            return Known::Unusable;
        }
        let single = self
            .amount
            .as_ref()
            .or(self.value.as_ref())
            .map(Num::as_f64);
        let ends = (
            self.low.as_ref().map(Num::as_f64),
            self.high.as_ref().map(Num::as_f64),
        );
        if single.is_none() && ends == (None, None) && self.extra.0.is_empty() {
            return Known::NobodyLooked;
        }
        Quantity::new(self.meant(), single, ends, tolerance).map_or(Known::Unusable, Known::Stated)
    }

    /// The amount of this claim in US dollars.
    pub fn known_usd(&self, rates: &Rates, tolerance: f64) -> Known {
        match self.known(tolerance) {
            Known::Stated(quantity) => match self.currency.and_then(|c| rates.usd_for_one(c)) {
                Some(rate) => Known::Stated(quantity.scaled(rate)),
                None => Known::NoRate(quantity, self.currency),
            },
            other @ (Known::Missing(_)
            | Known::NoRate(..)
            | Known::NobodyLooked
            | Known::Unusable) => other,
        }
    }
}

/// What the preferred claim says, in its own unit.
pub fn known(claims: &[Claim], tolerance: f64) -> Known {
    claims
        .first()
        .map_or(Known::NobodyLooked, |claim| claim.known(tolerance))
}

/// What the preferred claim says, in US dollars.
pub fn known_usd(claims: &[Claim], rates: &Rates, tolerance: f64) -> Known {
    claims.first().map_or(Known::NobodyLooked, |claim| {
        claim.known_usd(rates, tolerance)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::json::Json;
    use crate::model::quantity::DEFAULT_TOLERANCE;
    use crate::model::record::Field;

    fn known_of(text: &str) -> Known {
        let json = Json::parse(text).expect("JSON");
        let claim = Claim::read(&json).expect("an object");
        claim.known(DEFAULT_TOLERANCE)
    }

    #[test]
    fn a_number_whose_qualifier_cannot_be_read_is_not_taken_for_exact() {
        assert_eq!(
            known_of(r#"{"value": 5, "qualifier": "about"}"#),
            Known::Unusable
        );
        assert!(known_of(r#"{"value": 5}"#).quantity().is_some());
        assert!(
            known_of(r#"{"value": 5, "qualifier": null}"#)
                .quantity()
                .is_some()
        );
    }
}
