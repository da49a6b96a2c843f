//! Ids: each source, project and announcement has one, in the letters that stay the same everywhere.

use super::{Context, Issue, Node, Rule};
use crate::check::walk::Value;
use crate::model::id::is_legal;

pub(super) const RULE: Rule = Rule {
    codes: &["missing-id", "illegal-id"],
    look,
};

fn look(_: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    let Some(id) = node.value.own_id() else {
        return;
    };
    if id.is_empty() {
        if !node.is_unreadable("id") {
            issues.push(node.error("missing-id"));
        }
    } else if !is_legal(id) {
        issues.push(node.error_in("id", "illegal-id").with("id", id));
    }
}

impl<'a> Value<'a> {
    /// The id of a record that has one of its own.
    pub(super) fn own_id(self) -> Option<&'a str> {
        match self {
            Self::Source(source) => Some(source.id.as_str()),
            Self::Project(project) => Some(project.id.as_str()),
            Self::Announcement(announcement) => Some(announcement.id.as_str()),
            Self::Rate(_)
            | Self::RegionStat(_)
            | Self::Party(_)
            | Self::Money(_)
            | Self::Count(_)
            | Self::Certainty(_)
            | Self::Other
            | Self::Text(_)
            | Self::SourceRef(_)
            | Self::Member(_)
            | Self::Kept(_)
            | Self::Unreadable(..) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{expect_in, expect_in_project};

    #[test]
    fn a_missing_or_illegal_id_is_an_error() {
        expect_in_project(r#""id": "Завод 1""#, &["error illegal-id id"]);
        expect_in_project(r#""id": null"#, &["error missing-id -"]);
        expect_in_project(r#""id": 7"#, &["error unreadable-field id"]);
        expect_in(
            r#""sources": [{"title": "A"}], "announcements": [{"title": "B", "id": "a_b", "source": null}]"#,
            &[
                "error missing-id sources[0]",
                "error illegal-id announcements[0].id",
                "warning missing-source announcements[0]",
            ],
        );
    }
}
