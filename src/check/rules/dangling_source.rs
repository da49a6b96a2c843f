//! A reference to a source that the dataset does not have.

use super::{Context, Issue, Node, Rule};
use crate::check::walk::Value;

pub(super) const RULE: Rule = Rule {
    codes: &["dangling-source"],
    look,
};

fn look(context: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    if let Value::SourceRef(id) = node.value
        && !context.sources.contains_key(id.as_str())
    {
        issues.push(node.error("dangling-source").with("id", id.as_str()));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{expect_in, expect_in_project};

    #[test]
    fn a_source_that_does_not_exist_is_an_error_wherever_it_is_named() {
        for (fields, place) in [
            (r#""status_source": "x""#, "status_source"),
            (
                r#""investment": [{"amount": 1, "currency": "USD", "source": "x"}]"#,
                "investment[0].source",
            ),
            (
                r#""jobs": {"construction": [{"value": 1, "source": "x"}]}"#,
                "jobs.construction[0].source",
            ),
            (
                r#""capacity": [{"product": "P", "claims": [{"value": 1, "source": "x"}]}]"#,
                "capacity[0].claims[0].source",
            ),
            (
                r#""milestones": [{"event": "other", "source": "x"}]"#,
                "milestones[0].source",
            ),
            (
                r#""commitments": [{"what": "W", "source": "x"}]"#,
                "commitments[0].source",
            ),
            (
                r#""area_ha": [{"value": 1, "source": "x"}]"#,
                "area_ha[0].source",
            ),
        ] {
            expect_in_project(fields, &[&format!("error dangling-source {place}")]);
        }
        expect_in(
            r#""rates": [{"currency": "KZT", "usd": 0.002, "source": "x"}], "announcements": [{"id": "a", "source": "x"}]"#,
            &[
                "error dangling-source rates[0].source",
                "error dangling-source announcements[0].source",
            ],
        );
    }
}
