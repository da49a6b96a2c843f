//! A number below zero where only zero or more makes sense: it is in no total.

use super::{Context, Issue, Node, Rule};
use crate::check::walk::Value;

pub(super) const RULE: Rule = Rule {
    codes: &["negative"],
    look,
};

fn look(_: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    let (Value::Money(claim) | Value::Count(claim)) = node.value else {
        return;
    };
    for (field, number) in claim.numbers().filter(|(_, n)| n.as_f64() < 0.0) {
        let issue = node.error_in(field, "negative");
        issues.push(issue.with("value", number.to_string()));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect_in_project;

    #[test]
    fn a_number_below_zero_is_an_error_and_zero_is_none() {
        expect_in_project(
            r#""jobs": {"permanent": [{"value": -5, "source": "s"}, {"value": 0, "source": "s"}]}"#,
            &["error negative jobs.permanent[0].value"],
        );
        expect_in_project(
            r#""investment": [{"low": -5, "high": 5, "qualifier": "range", "currency": "USD", "source": "s"}]"#,
            &["error negative investment[0].low"],
        );
    }
}
