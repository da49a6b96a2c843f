//! An amount in a currency without a rate: it is left out of totals and counted as such. Of a product of a region, which is
//! in no total anyway, another rule speaks.

use super::{Context, Issue, Node, Rule};
use crate::check::Subject;
use crate::check::walk::Value;

pub(super) const RULE: Rule = Rule {
    codes: &["no-rate"],
    look,
};

fn look(context: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    if let Value::Money(claim) = node.value
        && !matches!(node.subject, Subject::RegionStat(_))
        && claim.numbers().next().is_some()
        && let Some(currency) = claim.currency
        && context.rates.usd_for_one(currency).is_none()
    {
        let issue = node.warning_in("currency", "no-rate");
        issues.push(issue.with("currency", currency.code()));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{expect_in, expect_in_project};

    #[test]
    fn an_amount_without_a_rate_is_a_warning_until_the_rate_is_there() {
        let investment = r#""investment": [{"amount": 5, "currency": "KZT", "source": "s"}]"#;
        expect_in_project(investment, &["warning no-rate investment[0].currency"]);
        let announcement = format!(r#"{{"id": "a", "source": "s", {investment}}}"#);
        expect_in(
            &format!(
                r#""rates": [{{"currency": "KZT", "usd": 0.002}}], "sources": [{{"id": "s"}}], "announcements": [{announcement}]"#
            ),
            &[],
        );
    }
}
