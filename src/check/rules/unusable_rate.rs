//! A rate that converts nothing: without a currency, or not above zero.

use super::{Context, Issue, Node, Rule};
use crate::check::walk::Value;
use crate::model::json::Num;

pub(super) const RULE: Rule = Rule {
    codes: &["unusable-rate"],
    look,
};

fn look(_: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    let Value::Rate(rate) = node.value else {
        return;
    };
    if rate.currency.is_none() && !node.is_unreadable("currency") {
        let issue = node.error("unusable-rate").with("reason", "currency");
        issues.push(issue);
    }
    let is_usable = rate.usd.as_ref().map(Num::as_f64).is_some_and(|n| n > 0.0);
    if !is_usable && !node.is_unreadable("usd") {
        issues.push(node.error("unusable-rate").with("reason", "usd"));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect_in;

    #[test]
    fn a_rate_that_converts_nothing_is_an_error() {
        expect_in(
            r#""rates": [{"currency": "KZT", "usd": 0}, {"usd": 1}, {"currency": "KZT"}, {"currency": "KZT", "usd": 0.002}]"#,
            &[
                "error unusable-rate rates[0]",
                "error unusable-rate rates[1]",
                "error unusable-rate rates[2]",
            ],
        );
    }
}
