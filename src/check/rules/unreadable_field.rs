//! A known field whose value its type cannot hold; it is kept as it stood and counts as absent.

use super::{Context, Issue, Node, Rule};
use crate::check::issue::is_absent;
use crate::check::lookalike::{Guess, guess};
use crate::model::json::Json;
use crate::model::shape::Shape;

pub(super) const RULE: Rule = Rule {
    codes: &[
        "unknown-region",
        "unknown-sector",
        "unknown-status",
        "unknown-currency",
        "unknown-country",
        "unreadable-field",
    ],
    look,
};

fn look(_: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    let Some(record) = node.record else { return };
    let extra = record.extra();
    if extra.0.is_empty() {
        return;
    }
    let mut seen: Vec<&str> = Vec::new();
    for (key, value) in &extra.0 {
        let is_first = !seen.contains(&key.as_str());
        seen.push(key);
        let is_known = record.fields().contains(&key.as_str());
        // What was read stood first; then this one is a second value, and `duplicate-key` says so.
        if !is_first || !is_known || is_absent(value) || record.is_read(key) {
            continue;
        }
        let record_shape = record.shape();
        let Some(field) = record_shape.field(key) else {
            continue;
        };
        let issue = node.error_in(key, code(&field.shape));
        issues.push(explained(issue, key, value, &field.shape));
    }
}

/// The code for a value that `shape` cannot hold.
pub(super) fn code(shape: &Shape) -> &'static str {
    let Shape::Code(list) = shape else {
        return "unreadable-field";
    };
    match list.name {
        "Region" => "unknown-region",
        "Sector" => "unknown-sector",
        "Status" => "unknown-status",
        "Currency" => "unknown-currency",
        "Country" => "unknown-country",
        _ => "unreadable-field",
    }
}

/// Up to how many allowed words a message lists.
const MOST_ALLOWED: usize = 15;

/// Adds what the message needs: the value, what may stand there, and what was perhaps meant.
pub(super) fn explained(issue: Issue, field: &str, value: &Json, shape: &Shape) -> Issue {
    let guess = match (shape, value) {
        (Shape::Code(list), Json::Str(text)) => guess(text, list),
        _ => Guess::None,
    };
    let allowed = match shape {
        Shape::Code(list) if list.all.len() <= MOST_ALLOWED => list.all.join(", "),
        Shape::Code(_)
        | Shape::Any
        | Shape::Bool
        | Shape::Number
        | Shape::String
        | Shape::Text
        | Shape::Date
        | Shape::Id(_)
        | Shape::List(_)
        | Shape::Record(_) => String::new(),
    };
    issue
        .with("field", field)
        .with("value", value.brief(80))
        .with("kind", kind(shape))
        .with("guess", guess.code())
        .with("meant", guess.meant())
        // Words of the format itself, not of the file: given whole.
        .with_value("allowed", allowed)
}

fn kind(shape: &Shape) -> &'static str {
    match shape {
        Shape::Any => "any",
        Shape::Bool => "bool",
        Shape::Number => "number",
        Shape::String | Shape::Id(_) => "string",
        Shape::Text => "text",
        Shape::Date => "date",
        Shape::Code(_) => "code",
        Shape::List(_) => "list",
        Shape::Record(_) => "record",
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{arg, expect_in, expect_in_project, issues_in_project};

    #[test]
    fn each_kind_of_field_that_cannot_be_read_is_an_error_at_its_place() {
        for (fields, expected) in [
            (r#""region": "KZ-99""#, "error unknown-region region"),
            (r#""region": 15"#, "error unknown-region region"),
            (r#""sector": "cement""#, "error unknown-sector sector"),
            (r#""status": "Построен""#, "error unknown-status status"),
            (
                r#""parties": [{"name": "A", "country": "Kazakhstan"}]"#,
                "error unknown-country parties[0].country",
            ),
            (
                r#""parties": [{"name": "A", "country": "KZ", "role": "boss"}]"#,
                "error unreadable-field parties[0].role",
            ),
            (
                r#""investment": [{"amount": 1, "currency": "USＤ", "source": "s"}]"#,
                "error unknown-currency investment[0].currency",
            ),
            (
                r#""investment": [{"amount": "1", "currency": "USD", "source": "s"}]"#,
                "error unreadable-field investment[0].amount",
            ),
            (
                r#""investment": [{"amount": 1, "currency": "USD", "source": "s", "qualifier": "ca."}]"#,
                "error unreadable-field investment[0].qualifier",
            ),
            (
                r#""status_date": "spring 2026""#,
                "error unreadable-field status_date",
            ),
            (r#""jobs": 5"#, "error unreadable-field jobs"),
            (r#""name": 5"#, "error unreadable-field name"),
            (r#""parties": {}"#, "error unreadable-field parties"),
            (
                r#""capacity": [{"product": "x", "status": "running"}]"#,
                "error unknown-status capacity[0].status",
            ),
        ] {
            expect_in_project(fields, &[expected]);
        }
        expect_in(r#""as_of": "soon""#, &["error unreadable-field as_of"]);
    }

    #[test]
    fn null_empty_texts_and_unknown_fields_are_no_errors() {
        expect_in_project(
            r#""district": null, "site": "", "my_own_field": {"a": 1}"#,
            &[],
        );
    }

    #[test]
    fn a_look_alike_is_told_apart_from_an_unknown_word() {
        let issues = issues_in_project("\"region\": \"\u{41a}Z-15\"");
        assert_eq!(arg(&issues[0], "guess"), "look-alike");
        assert_eq!(arg(&issues[0], "meant"), "KZ-15");
    }
}
