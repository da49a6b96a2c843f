//! A number that stands in a claim and counts for nothing.

use super::{Context, Issue, Node, Rule};
use crate::check::walk::Value;
use crate::model::claim::Claim;
use crate::model::codes::Qualifier;

pub(super) const RULE: Rule = Rule {
    codes: &["ignored-number"],
    look,
};

fn look(_: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    let (Value::Money(claim) | Value::Count(claim)) = node.value else {
        return;
    };
    for (field, number) in claim.numbers() {
        if let Some(reason) = reason(claim, field) {
            let issue = node.warning_in(field, "ignored-number");
            issues.push(
                issue
                    .with("field", field)
                    .with("value", number.to_string())
                    .with("reason", reason),
            );
        }
    }
}

fn reason(claim: &Claim, field: &str) -> Option<&'static str> {
    let is_end = matches!(field, "low" | "high");
    let has_single = claim.amount.is_some() || claim.value.is_some();
    if claim.missing.is_some() {
        Some("missing")
    } else if claim.meant() == Qualifier::Range {
        (!is_end).then_some("range")
    } else if is_end {
        has_single.then_some("not-range")
    } else {
        (field == "value" && claim.amount.is_some()).then_some("amount")
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect_in_project;

    #[test]
    fn a_number_that_counts_for_nothing_is_a_warning() {
        for (claim, field) in [
            (r#""value": 5, "missing": "withheld""#, "value"),
            (
                r#""value": 5, "low": 1, "high": 9, "qualifier": "range""#,
                "value",
            ),
            (r#""value": 5, "low": 1"#, "low"),
            (r#""value": 5, "amount": 6"#, "value"),
        ] {
            expect_in_project(
                &format!(r#""area_ha": [{{{claim}, "source": "s"}}]"#),
                &[&format!("warning ignored-number area_ha[0].{field}")],
            );
        }
    }
}
