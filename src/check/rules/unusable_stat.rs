//! A statistic of a region that nothing can be held against: of no region, of nothing, or without a number above zero.

use super::{Context, Issue, Node, Rule};
use crate::check::walk::Value;
use crate::model::claim::{Claim, Known};
use crate::model::quantity::DEFAULT_TOLERANCE;
use crate::model::region_stat::{Indicator, RegionStat};

pub(super) const RULE: Rule = Rule {
    codes: &["unusable-stat", "stat-without-rate"],
    look,
};

fn look(context: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    let Value::RegionStat(stat) = node.value else {
        return;
    };
    for (is_missing, field) in [
        (stat.region.is_none(), "region"),
        (stat.indicator.is_none(), "indicator"),
        (stat.claims.is_empty(), "claims"),
    ] {
        if is_missing && !node.is_unreadable(field) {
            issues.push(node.error("unusable-stat").with("reason", field));
        }
    }
    let list = node.place.field("claims");
    for (at, claim) in stat.claims.iter().enumerate() {
        let place = list.item(stat.claims.file_index(at)).to_string();
        if let Some(reason) = reason(stat, claim) {
            let issue = node.error("unusable-stat").with("reason", reason);
            issues.push(Issue { place, ..issue });
        } else if let Known::NoRate(_, Some(currency)) = usd(context, stat, claim) {
            let issue = node.warning("stat-without-rate");
            let issue = issue.with("currency", currency.code());
            issues.push(Issue { place, ..issue });
        }
    }
}

/// Why a claim that states a number of zero or more is no measure; negative and unreadable numbers have rules of their own.
fn reason(stat: &RegionStat, claim: &Claim) -> Option<&'static str> {
    let is_zero = |q: crate::model::quantity::Quantity| q.headline <= 0.0;
    let number = claim.known(DEFAULT_TOLERANCE).quantity();
    if number.is_some_and(is_zero) {
        Some("zero")
    } else if stat.indicator == Some(Indicator::Population) && claim.amount.is_some() {
        Some("money")
    } else {
        None
    }
}

fn usd(context: &Context<'_>, stat: &RegionStat, claim: &Claim) -> Known {
    match stat.indicator {
        Some(Indicator::GrossRegionalProduct) => claim.known_usd(context.rates, DEFAULT_TOLERANCE),
        Some(Indicator::Population) | None => Known::NobodyLooked,
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect_in;

    fn expect_of(stats: &str, expected: &[&str]) {
        expect_in(
            &format!(r#""sources": [{{"id": "s", "title": "S"}}], "region_stats": [{stats}]"#),
            expected,
        );
    }

    #[test]
    fn a_statistic_that_nothing_can_be_held_against_says_why() {
        let claims = r#""claims": [{"value": 5, "source": "s"}]"#;
        expect_of(
            &format!(r#"{{"indicator": "population", {claims}}}"#),
            &["error unusable-stat region_stats[0]"],
        );
        expect_of(
            &format!(r#"{{"region": "KZ-99", "indicator": "population", {claims}}}"#),
            &["error unknown-region region_stats[0].region"],
        );
        expect_of(
            &format!(
                r#"{{"region": "KZ-10", {claims}}}, {{"region": "KZ-10", "indicator": "population"}}"#
            ),
            &[
                "error unusable-stat region_stats[0]",
                "error unusable-stat region_stats[1]",
            ],
        );
        expect_of(
            r#"{"region": "KZ-10", "indicator": "population", "claims": [{"value": 0, "source": "s"}, {"value": -1, "source": "x"},
                {"amount": 5, "currency": "USD", "source": "s"}]}"#,
            &[
                "error unusable-stat region_stats[0].claims[0]",
                "error unusable-stat region_stats[0].claims[2]",
                "error negative region_stats[0].claims[1].value",
                "error dangling-source region_stats[0].claims[1].source",
            ],
        );
    }

    #[test]
    fn a_product_in_a_currency_without_a_rate_is_a_warning_until_the_rate_is_there() {
        let stat = r#"{"region": "KZ-10", "indicator": "gross_regional_product", "claims": [{"amount": 5, "currency": "KZT", "source": "s"}]}"#;
        expect_of(
            stat,
            &["warning stat-without-rate region_stats[0].claims[0]"],
        );
        let rate = format!(
            r#""rates": [{{"currency": "KZT", "usd": 0.002, "source": "s"}}], "sources": [{{"id": "s", "title": "S"}}], "region_stats": [{stat}]"#
        );
        expect_in(&rate, &[]);
    }
}
