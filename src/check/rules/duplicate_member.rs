//! A project that an announcement names twice: its numbers would count twice.

use super::{Context, Issue, Node, Rule};
use crate::check::walk::Value;

pub(super) const RULE: Rule = Rule {
    codes: &["duplicate-member"],
    look,
};

fn look(_: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    let Value::Announcement(announcement) = node.value else {
        return;
    };
    let list = &announcement.members;
    let mut members: Vec<(&str, usize)> = list
        .iter()
        .enumerate()
        .map(|(row, id)| (id.as_str(), list.file_index(row)))
        .collect();
    members.sort_unstable();
    for pair in members.windows(2) {
        if let [(id, _), (again, position)] = pair
            && id == again
        {
            let field = format!("members[{position}]");
            let issue = node.error_in(&field, "duplicate-member");
            issues.push(issue.with("id", id));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect_in;

    #[test]
    fn a_member_named_twice_is_an_error() {
        let project = r#"{"id": "p", "name": "P", "region": "KZ-15", "sector": "food", "status": "agreement"}"#;
        expect_in(
            &format!(
                r#""sources": [{{"id": "s"}}], "projects": [{project}],
                "announcements": [{{"id": "a", "source": "s", "members": ["p", "p"]}}]"#
            ),
            &["error duplicate-member announcements[0].members[1]"],
        );
    }
}
