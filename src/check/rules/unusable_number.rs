//! A claim whose number cannot be counted: none at all, or not the ones that its qualifier needs.

use super::{Context, Issue, Node, Rule};
use crate::check::walk::Value;
use crate::model::claim::Claim;
use crate::model::codes::Qualifier;

pub(super) const RULE: Rule = Rule {
    codes: &["unusable-number"],
    look,
};

/// The fields that decide about a claim's number.
const DECIDING: &[&str] = &["value", "amount", "low", "high", "qualifier", "missing"];

fn look(_: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    let (Value::Money(claim) | Value::Count(claim)) = node.value else {
        return;
    };
    // Another rule has said what is wrong with those.
    if claim.missing.is_some() || DECIDING.iter().any(|field| node.is_unreadable(field)) {
        return;
    }
    if let Some(reason) = reason(claim) {
        issues.push(node.error("unusable-number").with("reason", reason));
    }
}

fn reason(claim: &Claim) -> Option<&'static str> {
    let is_range = claim.meant() == Qualifier::Range;
    if is_range {
        let has_both = claim.low.is_some() && claim.high.is_some();
        return (!has_both).then_some("ends");
    }
    if claim.amount.is_some() || claim.value.is_some() {
        None
    } else if claim.low.is_some() || claim.high.is_some() {
        Some("qualifier")
    } else {
        Some("nothing")
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{arg, expect_in_project, issues_in_project};

    #[test]
    fn a_claim_without_a_number_that_counts_says_why() {
        for (claim, reason) in [
            (r#"{"source": "s"}"#, "nothing"),
            (r#"{"low": 1, "high": 2, "source": "s"}"#, "qualifier"),
            (r#"{"low": 1, "qualifier": "range", "source": "s"}"#, "ends"),
        ] {
            let fields = format!(r#""area_ha": [{claim}]"#);
            expect_in_project(&fields, &["error unusable-number area_ha[0]"]);
            assert_eq!(arg(&issues_in_project(&fields)[0], "reason"), reason);
        }
        expect_in_project(
            r#""area_ha": [{"missing": "not_found", "source": "s"}]"#,
            &[],
        );
    }
}
