//! The largest project of a group, and its share of the group's investment.

use super::{Amount, Side};
use crate::model::quantity::{Quantity, Sum, Total};
use crate::query::totals::{self, Measure};

/// The project that states the largest investment, the first of equals.
pub(super) fn largest(side: &Side<'_>) -> Amount {
    let total = totals::total(side.index, side.rows, Measure::Investment);
    let found = find(side);
    Amount {
        total,
        sum: found.map(|(_, quantity)| sum(&quantity)),
        row: found.map(|(row, _)| row),
    }
}

/// Its share of the sum of all, 0 to 1.
pub(super) fn of_largest(side: &Side<'_>) -> Amount {
    let total = totals::total(side.index, side.rows, Measure::Investment);
    let found = find(side);
    Amount {
        total,
        sum: found.and_then(|(_, quantity)| share(&quantity, &total)),
        row: found.map(|(row, _)| row),
    }
}

fn find(side: &Side<'_>) -> Option<(usize, Quantity)> {
    let stated = side.rows.iter().filter_map(|at| {
        let known = side.known(Some(*at), Measure::Investment)?;
        Some((*at, known.quantity()?))
    });
    stated.fold(None, |best: Option<(usize, Quantity)>, one| match best {
        Some(best) if best.1.headline >= one.1.headline => Some(best),
        Some(_) | None => Some(one),
    })
}

fn sum(quantity: &Quantity) -> Sum {
    Sum {
        headline: quantity.headline,
        low: quantity.low.unwrap_or(0.0),
        high: quantity.high,
        is_open: quantity.is_open,
    }
}

/// The least share is that of its low beside the most that the others can be, the largest that of its high beside their
/// least. An open end of either leaves 1 or 0. `None` of a sum of nothing.
fn share(one: &Quantity, total: &Total) -> Option<Sum> {
    let all = total.sum().filter(|all| all.headline > 0.0)?;
    let low = one.low.unwrap_or(0.0);
    let (least, most) = ((all.low - low).max(0.0), (all.high - one.high).max(0.0));
    let over = |part: f64, rest: f64| {
        let whole = part + rest;
        if whole > 0.0 { part / whole } else { 1.0 }
    };
    let is_alone = total.stated == 1;
    // Whether the openness of the sum is that of the largest alone cannot be told from the sum.
    let others_are_open = all.is_open && !is_alone;
    Some(Sum {
        headline: one.headline / all.headline,
        low: match (is_alone, others_are_open) {
            (true, _) => 1.0,
            (false, true) => 0.0,
            (false, false) => over(low, most),
        },
        high: if one.is_open {
            1.0
        } else {
            over(one.high, least)
        },
        is_open: false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::claim::Known;
    use crate::model::codes::Qualifier;

    fn stated(qualifier: Qualifier, n: f64) -> Quantity {
        Quantity::new(qualifier, Some(n), (None, None), 0.1).expect("a number")
    }

    fn total(all: &[Quantity]) -> Total {
        let mut total = Total::default();
        for one in all {
            total.add(Known::Stated(*one));
        }
        total
    }

    #[test]
    fn the_share_of_the_largest_has_the_doubt_of_all() {
        let [one, other] = [
            stated(Qualifier::Approx, 100.0),
            stated(Qualifier::Exact, 60.0),
        ];
        let share = share(&one, &total(&[one, other])).expect("a share");
        assert!((share.headline - 0.625).abs() < 1e-9);
        assert!((share.low - 90.0 / 150.0).abs() < 1e-9, "{share:?}");
        assert!((share.high - 110.0 / 170.0).abs() < 1e-9, "{share:?}");
    }

    #[test]
    fn the_only_project_is_all_of_it() {
        let one = stated(Qualifier::MoreThan, 5.0);
        let share = share(&one, &total(&[one])).expect("a share");
        assert_eq!((share.low, share.headline, share.high), (1.0, 1.0, 1.0));
    }
}
