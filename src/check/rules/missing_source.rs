//! A claim or an announcement that does not say who says so.

use super::{Context, Issue, Node, Rule};
use crate::check::walk::Value;

pub(super) const RULE: Rule = Rule {
    codes: &["missing-source"],
    look,
};

fn look(_: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    let (has_source, what) = match node.value {
        Value::Money(claim) | Value::Count(claim) => (claim.source.is_some(), "claim"),
        Value::Announcement(announcement) => (announcement.source.is_some(), "announcement"),
        Value::Rate(_)
        | Value::RegionStat(_)
        | Value::Source(_)
        | Value::Project(_)
        | Value::Party(_)
        | Value::Certainty(_)
        | Value::Other
        | Value::Text(_)
        | Value::SourceRef(_)
        | Value::Member(_)
        | Value::Kept(_)
        | Value::Unreadable(..) => return,
    };
    if !has_source && !node.is_unreadable("source") {
        issues.push(node.warning("missing-source").with("what", what));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{expect_in, expect_in_project};

    #[test]
    fn a_claim_or_announcement_without_a_source_is_a_warning() {
        expect_in_project(
            r#""jobs": {"permanent": [{"value": 5, "source": "s"}, {"value": 6}]}"#,
            &["warning missing-source jobs.permanent[1]"],
        );
        expect_in(
            r#""announcements": [{"id": "a", "title": "A"}]"#,
            &["warning missing-source announcements[0]"],
        );
    }
}
