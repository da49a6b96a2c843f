//! Jobs for a million dollars: a ratio, which is taken anew for every group and never added up.

use super::index::{Index, Row};
use crate::model::claim::Known;
use crate::model::codes::Qualifier;
use crate::model::quantity::{Quantity, Sum, Total};

/// Dollars of one unit of the ratio.
const MILLION: f64 = 1e6;

/// What a row states: its jobs over its investment; else why one of them is missing.
pub(super) fn of_row(row: &Row) -> Known {
    let (jobs, money) = (row.jobs, row.investment_usd);
    match (jobs.quantity(), money.quantity()) {
        (Some(jobs), Some(money)) => {
            divide(jobs, money, MILLION).map_or(Known::Unusable, Known::Stated)
        }
        (None, _) => jobs,
        (Some(_), None) => money,
    }
}

/// The jobs over the investment of the rows that count in totals and state both.
pub(super) fn total(index: &Index, rows: &[usize]) -> Total {
    let counted = || {
        let rows = rows.iter().filter_map(|at| index.rows().get(*at));
        rows.filter(|row| row.is_in_totals)
    };
    let (mut jobs, mut money) = (Total::default(), Total::default());
    let mut inexact = 0;
    for row in counted() {
        if let Some(ratio) = of_row(row).quantity() {
            jobs.add(row.jobs);
            money.add(row.investment_usd);
            inexact += usize::from(ratio.qualifier != Qualifier::Exact);
        }
    }
    let ratio = jobs
        .quantity()
        .zip(money.quantity())
        .and_then(|(jobs, money)| divide(jobs, money, MILLION));
    let sum = ratio.map(|q| Sum {
        headline: q.headline,
        low: q.low.unwrap_or(0.0),
        high: q.high,
        is_open: q.is_open,
    });
    Total::of_ratio(counted().count(), jobs.stated, inexact, sum)
}

/// `above` over `below`, times `factor`. The least it can be is the least above over the most below, the most it can be
/// the most above over the least below. A number below that may be more than stated leaves no floor, one that is known
/// only by a ceiling no top. `None` for nothing below.
pub(super) fn divide(above: Quantity, below: Quantity, factor: f64) -> Option<Quantity> {
    let over = |above: f64, below: f64| (below > 0.0).then(|| above / below * factor);
    let headline = over(above.headline, below.headline)?;
    let low = above
        .low
        .filter(|_| !below.is_open)
        .and_then(|low| over(low, below.high));
    let top = below.low.and_then(|least| over(above.high, least));
    let is_open = above.is_open || top.is_none();
    let high = top.unwrap_or(headline).max(headline);
    let qualifier = match low {
        None if is_open => Qualifier::Approx,
        None => Qualifier::UpTo,
        Some(_) if is_open => Qualifier::AtLeast,
        Some(low) if low < high => Qualifier::Approx,
        Some(_) => Qualifier::Exact,
    };
    Some(Quantity {
        headline,
        low,
        high,
        is_open,
        qualifier,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stated(qualifier: Qualifier, n: f64) -> Quantity {
        Quantity::new(qualifier, Some(n), (None, None), 0.1).expect("a number")
    }

    #[test]
    fn exact_jobs_over_exact_money_are_exact() {
        let ratio = divide(
            stated(Qualifier::Exact, 500.0),
            stated(Qualifier::Exact, 250e6),
            MILLION,
        );
        let ratio = ratio.expect("both");
        assert_eq!((ratio.headline, ratio.qualifier), (2.0, Qualifier::Exact));
    }

    #[test]
    fn money_that_is_only_a_ceiling_leaves_the_ratio_open_and_open_money_takes_its_floor() {
        let jobs = stated(Qualifier::Exact, 500.0);
        let under_ceiling = divide(jobs, stated(Qualifier::UpTo, 250e6), MILLION).expect("both");
        assert!(under_ceiling.is_open && under_ceiling.low == Some(2.0));
        let above = divide(jobs, stated(Qualifier::MoreThan, 250e6), MILLION).expect("both");
        assert_eq!((above.low, above.qualifier), (None, Qualifier::UpTo));
    }

    #[test]
    fn about_on_both_sides_widens_the_range() {
        let ratio = divide(
            stated(Qualifier::Approx, 110.0),
            stated(Qualifier::Approx, 100e6),
            MILLION,
        );
        let ratio = ratio.expect("both");
        assert!(ratio.low.is_some_and(|low| (low - 0.9).abs() < 1e-9));
        assert!((ratio.high - 121.0 / 90.0).abs() < 1e-9);
    }
}
