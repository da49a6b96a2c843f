//! A party without a country: it is in no total by country. A party without a name has an issue of its own first.

use super::{Context, Issue, Node, Rule};
use crate::check::walk::Value;

pub(super) const RULE: Rule = Rule {
    codes: &["missing-country"],
    look,
};

fn look(_: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    if let Value::Party(party) = node.value
        && party.country.is_none()
        && !node.is_unreadable("country")
        && !party.name.trim().is_empty()
    {
        issues.push(node.warning("missing-country").with("name", &party.name));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect_in_project;

    #[test]
    fn a_party_without_a_country_is_a_warning() {
        expect_in_project(
            r#""parties": [{"name": "A", "country": "KZ"}, {"name": "B"}]"#,
            &["warning missing-country parties[1]"],
        );
    }
}
