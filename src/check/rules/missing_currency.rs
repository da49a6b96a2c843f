//! An amount of money without a currency: it is in no total.

use super::{Context, Issue, Node, Rule};
use crate::check::walk::Value;

pub(super) const RULE: Rule = Rule {
    codes: &["missing-currency"],
    look,
};

fn look(_: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    if let Value::Money(claim) = node.value
        && claim.numbers().next().is_some()
        && claim.currency.is_none()
        && !node.is_unreadable("currency")
    {
        issues.push(node.error("missing-currency"));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect_in_project;

    #[test]
    fn an_amount_without_a_currency_is_an_error() {
        expect_in_project(
            r#""investment": [{"amount": 5, "source": "s"}]"#,
            &["error missing-currency investment[0]"],
        );
        expect_in_project(
            r#""investment": [{"missing": "not_stated", "source": "s"}]"#,
            &[],
        );
    }
}
