//! A member of an announcement that is no project of the dataset.

use super::{Context, Issue, Node, Rule};
use crate::check::walk::Value;

pub(super) const RULE: Rule = Rule {
    codes: &["dangling-member"],
    look,
};

fn look(context: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    if let Value::Member(id) = node.value
        && !context.projects.contains_key(id.as_str())
    {
        issues.push(node.error("dangling-member").with("id", id.as_str()));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect_in;

    #[test]
    fn a_member_that_is_no_project_is_an_error() {
        expect_in(
            r#""sources": [{"id": "s"}], "announcements": [{"id": "a", "source": "s", "members": ["nobody"]}]"#,
            &["error dangling-member announcements[0].members[0]"],
        );
    }
}
