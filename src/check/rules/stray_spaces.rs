//! Spaces around a name, or two inside it: two equal names then count as different ones.

use super::{Context, Issue, Node, Rule};
use crate::check::mend::tidied;
use crate::check::walk::Value;

pub(super) const RULE: Rule = Rule {
    codes: &["stray-spaces"],
    look,
};

/// Fields that hold one line.
const LINES: &[&str] = &["name", "title", "product", "products", "what"];

fn look(_: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    let mut say = |field: &str, text: Option<&str>| {
        if text.is_some_and(|text| tidied(text) != text) {
            issues.push(node.warning_in(field, "stray-spaces"));
        }
    };
    match node.value {
        Value::Text(text) if LINES.contains(&node.place.last_field()) => {
            if text.all().any(|text| tidied(text) != text) {
                issues.push(node.warning("stray-spaces"));
            }
        }
        Value::Party(party) => {
            say("name", Some(&party.name));
            say("local_name", party.local_name.as_deref());
        }
        Value::Project(project) => {
            say("district", project.district.as_deref());
            say("settlement", project.settlement.as_deref());
            say("site", project.site.as_deref());
        }
        Value::Text(_)
        | Value::Rate(_)
        | Value::RegionStat(_)
        | Value::Source(_)
        | Value::Money(_)
        | Value::Count(_)
        | Value::Announcement(_)
        | Value::Certainty(_)
        | Value::Other
        | Value::SourceRef(_)
        | Value::Member(_)
        | Value::Kept(_)
        | Value::Unreadable(..) => {}
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect_in_project;

    #[test]
    fn spaces_that_nobody_sees_are_a_warning() {
        expect_in_project(r#""name": " A""#, &["warning stray-spaces name"]);
        expect_in_project(
            r#""name": {"en": "A", "ru": "B  C"}"#,
            &["warning stray-spaces name"],
        );
        expect_in_project(r#""site": "SSGPO ""#, &["warning stray-spaces site"]);
        expect_in_project(
            r#""parties": [{"name": "A\u00a0", "country": "CN"}]"#,
            &["warning stray-spaces parties[0].name"],
        );
        expect_in_project(r#""name": "A b c", "notes": "one  two ""#, &[]);
    }
}
