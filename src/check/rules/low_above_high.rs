//! A range upside down: it is in no total.

use super::{Context, Issue, Node, Rule};
use crate::check::walk::Value;

pub(super) const RULE: Rule = Rule {
    codes: &["low-above-high"],
    look,
};

fn look(_: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    if let Value::Money(claim) | Value::Count(claim) = node.value
        && let (Some(low), Some(high)) = (&claim.low, &claim.high)
        && low.as_f64() > high.as_f64()
    {
        let issue = node
            .error_in("low", "low-above-high")
            .with("low", low.to_string());
        issues.push(issue.with("high", high.to_string()));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect_in_project;

    #[test]
    fn a_range_upside_down_is_an_error_and_a_range_of_one_number_is_none() {
        expect_in_project(
            r#""area_ha": [
                {"low": 9, "high": 5, "qualifier": "range", "source": "s"},
                {"low": 5, "high": 5, "qualifier": "range", "source": "s"}]"#,
            &["error low-above-high area_ha[0].low"],
        );
    }
}
