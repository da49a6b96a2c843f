//! A record that was verified once, more than a year ago.
//!
//! That a record was never verified is no issue: the file does not say that it should be.

use super::{Context, Issue, Node, Rule};
use crate::check::walk::Value;
use crate::model::overdue::VERIFY_MONTHS;

pub(super) const RULE: Rule = Rule {
    codes: &["long-unverified"],
    look,
};

fn look(context: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    if let Value::Project(project) = node.value
        && let Some(date) = project.long_unverified(context.today, VERIFY_MONTHS)
    {
        let issue = node.warning_in("verified.date", "long-unverified");
        issues.push(issue.with_value("date", date));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect_in_project;

    #[test]
    fn what_was_verified_more_than_twelve_months_ago_is_a_warning() {
        let verified = |date: &str| format!(r#""verified": {{"date": "{date}"}}"#);
        let warning = &["warning long-unverified verified.date"];
        expect_in_project(&verified("2025-06-14"), warning);
        expect_in_project(&verified("2024"), warning);
        for date in ["2025-06-15", "2025", "2026-06"] {
            expect_in_project(&verified(date), &[]);
        }
        expect_in_project(r#""verified": {"by": "A"}"#, &[]);
    }
}
