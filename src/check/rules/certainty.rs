//! Weights by status that weigh nothing: no share in percent, or of a status that there is not.

use super::unreadable_field::explained;
use super::{Context, Issue, Node, Rule};
use crate::check::walk::Value;
use crate::model::certainty::{Certainty, is_share};
use crate::model::codes::Status;
use crate::model::json::Json;
use crate::model::record::{Field as _, Record as _};

pub(super) const RULE: Rule = Rule {
    codes: &["weight-out-of-range"],
    look,
};

fn look(_: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    let Value::Certainty(certainty) = node.value else {
        return;
    };
    for status in Status::ALL {
        let stated = certainty.stated(*status);
        if let Some(number) = stated.filter(|number| !is_share(number.as_f64())) {
            let issue = node.error_in(status.code(), "weight-out-of-range");
            issues.push(issue.with("value", number.to_string()));
        }
    }
    let mut seen: Vec<&str> = Certainty::FIELDS.to_vec();
    for (key, _) in &certainty.extra.0 {
        if seen.contains(&key.as_str()) {
            continue;
        }
        seen.push(key);
        let issue = node.error_in(key, "unknown-status");
        issues.push(explained(
            issue,
            key,
            &Json::Str(key.clone()),
            &Status::shape(),
        ));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect_in;

    #[test]
    fn a_weight_counts_from_0_to_100_for_a_status_that_there_is() {
        expect_in(
            r#""certainty": {"concept": 0, "committed": 100, "agreement": -1, "closed": 100.5, "dreamt": 5, "unknown": "x"}"#,
            &[
                "error unreadable-field certainty.unknown",
                "error weight-out-of-range certainty.agreement",
                "error weight-out-of-range certainty.closed",
                "error unknown-status certainty.dreamt",
            ],
        );
    }
}
