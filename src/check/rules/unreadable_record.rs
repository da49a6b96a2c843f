//! An item that its list cannot hold: a claim that is a number, a party that is a text, an unknown country.

use super::unreadable_field::explained;
use super::{Context, Issue, Node, Rule};
use crate::check::walk::Value;
use crate::model::shape::Shape;

pub(super) const RULE: Rule = Rule {
    codes: &["unreadable-record"],
    look,
};

fn look(_: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    let Value::Unreadable(json, shape) = node.value else {
        return;
    };
    let shape = shape();
    let code = if let Shape::Code(_) = shape {
        super::unreadable_field::code(&shape)
    } else {
        "unreadable-record"
    };
    let field = node.place.last_field();
    issues.push(explained(node.error(code), field, json, &shape));
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{expect_in, expect_in_project};

    #[test]
    fn an_item_of_another_kind_is_an_error_at_its_place_and_its_neighbours_keep_theirs() {
        expect_in_project(
            r#""investment": [7, {"amount": 5, "currency": "USD", "source": "s"}, {"amount": -5, "currency": "USD", "source": "s"}]"#,
            &[
                "error unreadable-record investment[0]",
                "error negative investment[2].amount",
            ],
        );
        expect_in_project(
            r#""markets": ["KZ", "QQ"]"#,
            &["error unknown-country markets[1]"],
        );
        expect_in(
            r#""projects": ["text"]"#,
            &["error unreadable-record projects[0]"],
        );
    }
}
