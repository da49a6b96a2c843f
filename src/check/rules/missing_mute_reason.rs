//! A check that is muted without a reason: it stays loud, for nobody could tell later whether it was looked into.

use super::{Context, Issue, Node, Rule};
use crate::check::walk::Value;

pub(super) const RULE: Rule = Rule {
    codes: &["missing-mute-reason"],
    look,
};

fn look(_: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    let Value::Project(project) = node.value else {
        return;
    };
    for (row, muted) in project.muted_checks.iter().enumerate() {
        if project.muted_because(&muted.code).is_none() {
            let position = project.muted_checks.file_index(row);
            let place = format!("muted_checks[{position}]");
            let issue = node.warning_in(&place, "missing-mute-reason");
            issues.push(issue.with("code", &muted.code));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect_in_project;

    #[test]
    fn only_a_reason_mutes_a_check() {
        let muted = |reason: &str| {
            format!(
                r#""region": null, "muted_checks": [{{"code": "missing-region", "reason": {reason}}}]"#
            )
        };
        expect_in_project(&muted(r#""No source names it.""#), &[]);
        expect_in_project(
            &muted(r#"" ""#),
            &[
                "warning missing-mute-reason muted_checks[0]",
                "warning missing-region -",
            ],
        );
    }

    #[test]
    fn an_error_is_not_muted() {
        expect_in_project(
            r#""region": "KZ-99", "muted_checks": [{"code": "unknown-region", "reason": "A"}]"#,
            &["error unknown-region region"],
        );
    }
}
