//! Two records of a list with the same id: a reference to it could mean either.

use super::{Context, Issue, Node, Rule};
use crate::check::place::Place;
use crate::check::walk::Value;

pub(super) const RULE: Rule = Rule {
    codes: &["duplicate-id"],
    look,
};

fn look(context: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    let (list, places) = match node.value {
        Value::Source(_) => ("sources", &context.sources),
        Value::Project(_) => ("projects", &context.projects),
        Value::Announcement(_) => ("announcements", &context.announcements),
        Value::Rate(_)
        | Value::RegionStat(_)
        | Value::Party(_)
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
    let Some((id, first)) = node
        .value
        .own_id()
        .and_then(|id| Some((id, places.get(id)?)))
    else {
        return;
    };
    if !matches!(node.place, Place::Item(_, position) if position == first) {
        let issue = node.error_in("id", "duplicate-id").with("id", id);
        issues.push(issue.with("first", format!("{list}[{first}]")));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{arg, expect_in, issues_in};

    #[test]
    fn each_record_after_the_first_of_its_id_is_an_error() {
        let sources = r#""sources": [5, {"id": "a", "title": "A"}, {"id": "a", "title": "B"}]"#;
        expect_in(
            sources,
            &[
                "error unreadable-record sources[0]",
                "error duplicate-id sources[2].id",
            ],
        );
        assert_eq!(arg(&issues_in(sources)[1], "first"), "sources[1]");
        let project = r#"{"id": "p", "name": "P", "region": "KZ-15", "sector": "food", "status": "agreement"}"#;
        expect_in(
            &format!(r#""projects": [{project}, {project}, {project}]"#),
            &[
                "error duplicate-id projects[1].id",
                "error duplicate-id projects[2].id",
            ],
        );
    }
}
