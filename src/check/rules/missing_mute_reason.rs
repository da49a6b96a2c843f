//! A check that is muted without a reason: it stays loud, for nobody could tell later whether it was looked into.

use super::{Context, Issue, Node, Rule};
use crate::check::walk::Value;

pub(super) const RULE: Rule = Rule {
    codes: &["missing-mute-reason"],
    look,
};

fn look(_: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    let mutes = match node.value {
        Value::Rate(rate) => &rate.muted_checks,
        Value::RegionStat(stat) => &stat.muted_checks,
        Value::Source(source) => &source.muted_checks,
        Value::Project(project) => &project.muted_checks,
        Value::Announcement(announcement) => &announcement.muted_checks,
        Value::Party(_)
        | Value::Money(_)
        | Value::Count(_)
        | Value::Certainty(_)
        | Value::Other
        | Value::Text(_)
        | Value::SourceRef(_)
        | Value::Member(_)
        | Value::Kept(_)
        | Value::Unreadable(..) => return,
    };
    for (row, muted) in mutes.iter().enumerate() {
        if mutes.because(&muted.code).is_none() {
            let position = mutes.file_index(row);
            let place = format!("muted_checks[{position}]");
            let issue = node.warning_in(&place, "missing-mute-reason");
            issues.push(issue.with("code", &muted.code));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{expect_in, expect_in_project};

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
    fn sources_announcements_and_rates_mute_too() {
        let muted = |code: &str| {
            format!(
                r#""muted_checks": [{{"code": "{code}", "reason": "A database without one."}}]"#
            )
        };
        let announcement = muted("missing-source");
        expect_in(
            &format!(r#""announcements": [{{"id": "a", "title": "A", {announcement}}}]"#),
            &[],
        );
        expect_in(
            r#""announcements": [{"id": "a", "title": "A"}]"#,
            &["warning missing-source announcements[0]"],
        );
        let (source, spaces) = (muted("stray-spaces"), muted("missing-name"));
        expect_in(
            &format!(r#""sources": [{{"id": "s", "title": " S", {source}}}]"#),
            &[],
        );
        expect_in(
            &format!(r#""sources": [{{"id": "s", "title": " S", {spaces}}}]"#),
            &["warning stray-spaces sources[0].title"],
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
