//! A project or a party that nobody can call by name.

use super::{Context, Issue, Node, Rule};
use crate::check::walk::Value;

pub(super) const RULE: Rule = Rule {
    codes: &["missing-name", "missing-party-name"],
    look,
};

fn look(_: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    if node.is_unreadable("name") {
        return;
    }
    if let Value::Project(project) = node.value
        && project.name.all().all(|name| name.trim().is_empty())
    {
        issues.push(node.warning("missing-name"));
    }
    if let Value::Party(party) = node.value
        && party.name.trim().is_empty()
    {
        issues.push(node.error("missing-party-name"));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect_in_project;

    #[test]
    fn a_project_and_a_party_without_a_name_are_said() {
        expect_in_project(r#""name": null"#, &["warning missing-name -"]);
        expect_in_project(r#""name": {"en": " "}"#, &["warning missing-name -"]);
        expect_in_project(
            r#""parties": [{"country": "KZ"}, {"name": "A", "country": "KZ"}]"#,
            &["error missing-party-name parties[0]"],
        );
    }
}
