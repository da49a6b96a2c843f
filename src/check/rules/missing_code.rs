//! A project that does not say where it is, in which branch, or how far it has come: it falls out of those groupings.

use super::{Context, Issue, Node, Rule};
use crate::check::walk::Value;

pub(super) const RULE: Rule = Rule {
    codes: &["missing-region", "missing-sector", "missing-status"],
    look,
};

fn look(_: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    let Value::Project(project) = node.value else {
        return;
    };
    for (is_missing, field, code) in [
        (project.region.is_none(), "region", "missing-region"),
        (project.sector.is_none(), "sector", "missing-sector"),
        (project.status.is_none(), "status", "missing-status"),
    ] {
        if is_missing && !node.is_unreadable(field) {
            issues.push(node.warning(code));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect_in_project;

    #[test]
    fn what_a_project_does_not_say_is_a_warning() {
        expect_in_project(r#""region": null"#, &["warning missing-region -"]);
        expect_in_project(r#""region": """#, &["warning missing-region -"]);
        expect_in_project(r#""sector": null"#, &["warning missing-sector -"]);
        expect_in_project(r#""status": null"#, &["warning missing-status -"]);
    }
}
