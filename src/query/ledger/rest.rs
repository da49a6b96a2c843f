//! What lies between an announced total and what the members itemise of it.

use crate::model::codes::Qualifier;
use crate::model::quantity::Quantity;

/// Computing with decimals makes differences so small, as a share of the larger side.
const ROUNDING: f64 = 1e-9;

/// The difference of two statements, as far as they leave it certain.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Rest {
    /// One side is no number, so that nobody can tell.
    Unknown,
    /// As much is itemised as was announced.
    Even,
    /// So much is announced and not itemised.
    Left(Quantity),
    /// So much more is itemised than was announced.
    Over(Quantity),
}

impl Rest {
    /// What `sum` leaves of `announced`; differences that only computing made count as none.
    pub fn of(announced: Option<Quantity>, sum: Option<Quantity>) -> Self {
        let (Some(announced), Some(sum)) = (announced, sum) else {
            return Self::Unknown;
        };
        let value = announced.headline - sum.headline;
        if value.abs() <= ROUNDING * announced.headline.max(sum.headline) {
            Self::Even
        } else if value > 0.0 {
            Self::Left(difference(&announced, &sum))
        } else {
            Self::Over(difference(&sum, &announced))
        }
    }
}

/// What the smaller statement leaves of the larger one. Its bounds hold whatever the true numbers are: where the smaller
/// one is open, nothing may be left.
fn difference(larger: &Quantity, smaller: &Quantity) -> Quantity {
    let value = larger.headline - smaller.headline;
    let qualifier = meant(larger, smaller);
    let most = larger.high - smaller.low.unwrap_or(0.0);
    let least = if smaller.is_open {
        0.0
    } else {
        (larger.low.unwrap_or(0.0) - smaller.high).max(0.0)
    };
    Quantity {
        headline: value,
        low: (qualifier != Qualifier::UpTo).then_some(least),
        high: most.max(value),
        is_open: larger.is_open,
        qualifier,
    }
}

/// How sure a difference is: a bound where just one side is open towards it and nothing else is in doubt, else about.
fn meant(larger: &Quantity, smaller: &Quantity) -> Qualifier {
    let is_firm = |q: &Quantity| q.low == Some(q.headline) && q.high <= q.headline;
    if !(is_firm(larger) && is_firm(smaller)) {
        return Qualifier::Approx;
    }
    match (larger.is_open, smaller.is_open) {
        (false, false) => Qualifier::Exact,
        (true, false) => larger.qualifier,
        (false, true) => Qualifier::UpTo,
        (true, true) => Qualifier::Approx,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quantity(qualifier: Qualifier, value: f64) -> Quantity {
        Quantity::new(qualifier, Some(value), (None, None), 0.1).expect("usable")
    }

    #[test]
    fn a_difference_is_no_surer_than_what_it_comes_from() {
        let [exact, more, about, up_to] = [
            Qualifier::Exact,
            Qualifier::MoreThan,
            Qualifier::Approx,
            Qualifier::UpTo,
        ]
        .map(|qualifier| quantity(qualifier, 10.0));
        let four = |qualifier| quantity(qualifier, 4.0);
        let cases = [
            (exact, four(Qualifier::Exact), Qualifier::Exact),
            (more, four(Qualifier::Exact), Qualifier::MoreThan),
            (exact, four(Qualifier::AtLeast), Qualifier::UpTo),
            (more, four(Qualifier::MoreThan), Qualifier::Approx),
            (about, four(Qualifier::Exact), Qualifier::Approx),
            (exact, four(Qualifier::UpTo), Qualifier::Approx),
            (up_to, four(Qualifier::Exact), Qualifier::Approx),
        ];
        for (announced, sum, wanted) in cases {
            let Rest::Left(rest) = Rest::of(Some(announced), Some(sum)) else {
                unreachable!("10 is more than 4")
            };
            assert_eq!(rest.qualifier, wanted, "{announced:?} {sum:?}");
            assert!((rest.headline - 6.0).abs() < 1e-9);
        }
        let over = Rest::of(Some(four(Qualifier::Exact)), Some(more));
        assert!(matches!(over, Rest::Over(q) if q.qualifier == Qualifier::MoreThan && q.is_open));
    }

    #[test]
    fn where_one_side_is_no_number_no_rest_is_invented() {
        let ten = Some(quantity(Qualifier::Exact, 10.0));
        for (announced, sum) in [(ten, None), (None, ten), (None, None)] {
            assert_eq!(Rest::of(announced, sum), Rest::Unknown);
        }
        assert_eq!(Rest::of(ten, ten), Rest::Even);
    }
}
