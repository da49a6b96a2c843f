//! A key that stands twice in one object: the first value counts, and that is said.

use super::{Context, Issue, Node, Rule};
use crate::check::place::Place;
use crate::check::walk::Value;
use crate::model::json::Json;
use crate::model::text::Text;

pub(super) const RULE: Rule = Rule {
    codes: &["duplicate-key"],
    look,
};

fn look(_: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    if let Some(record) = node.record {
        in_record(node, record, issues);
    }
    match node.value {
        Value::Text(Text::ByLang(texts)) => {
            let keys = texts.iter().map(|(tag, _)| tag.as_str());
            report(node, node.place, keys, issues);
        }
        Value::Kept(json) | Value::Unreadable(json, _) => in_json(node, node.place, json, issues),
        Value::Text(Text::Plain(_))
        | Value::Rate(_)
        | Value::RegionStat(_)
        | Value::Source(_)
        | Value::Project(_)
        | Value::Party(_)
        | Value::Money(_)
        | Value::Count(_)
        | Value::Announcement(_)
        | Value::Certainty(_)
        | Value::Other
        | Value::SourceRef(_)
        | Value::Member(_) => {}
    }
}

fn in_record(node: &Node<'_>, record: &dyn crate::check::walk::AnyRecord, issues: &mut Vec<Issue>) {
    let extra = &record.extra().0;
    if extra.is_empty() {
        return;
    }
    let mut keys: Vec<&str> = Vec::with_capacity(extra.len() * 2);
    for (key, _) in extra {
        let is_known = record.fields().contains(&key.as_str());
        if is_known && !keys.contains(&key.as_str()) && record.is_read(key) {
            keys.push(key);
        }
        keys.push(key);
    }
    report(node, node.place, keys.into_iter(), issues);
    for (key, value) in extra {
        in_json(node, &node.place.field(key), value, issues);
    }
}

fn in_json(node: &Node<'_>, place: &Place<'_>, json: &Json, issues: &mut Vec<Issue>) {
    match json {
        Json::Object(fields) => {
            report(node, place, fields.iter().map(|(k, _)| k.as_str()), issues);
            for (key, value) in fields {
                in_json(node, &place.field(key), value, issues);
            }
        }
        Json::List(items) => {
            for (position, item) in items.iter().enumerate() {
                in_json(node, &place.item(position), item, issues);
            }
        }
        Json::Null | Json::Bool(_) | Json::Num(_) | Json::Str(_) => {}
    }
}

/// Reports each key that comes again, once.
fn report<'k>(
    node: &Node<'_>,
    place: &Place<'_>,
    keys: impl Iterator<Item = &'k str>,
    issues: &mut Vec<Issue>,
) {
    let mut keys: Vec<&str> = keys.collect();
    keys.sort_unstable();
    let mut again: Vec<&str> = keys
        .windows(2)
        .filter(|pair| pair[0] == pair[1])
        .map(|pair| pair[0])
        .collect();
    again.dedup();
    for key in again {
        let mut issue = node.error("duplicate-key").with("key", key);
        issue.place = place.field(key).to_string();
        issues.push(issue);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{expect_in, expect_in_project};

    #[test]
    fn a_key_that_stands_twice_is_said_wherever_it_stands() {
        for (fields, expected) in [
            (
                r#""district": "A", "district": "B""#,
                "error duplicate-key district",
            ),
            (r#""own": 1, "own": 2"#, "error duplicate-key own"),
            (
                r#""name": {"en": "A", "en": "B"}"#,
                "error duplicate-key name.en",
            ),
            (
                r#""own": [{"a": {"b": 1, "b": 1}}]"#,
                "error duplicate-key own[0].a.b",
            ),
            (
                r#""investment": [{"amount": 1, "amount": 2, "amount": 3, "currency": "USD", "source": "s"}]"#,
                "error duplicate-key investment[0].amount",
            ),
        ] {
            expect_in_project(fields, &[expected]);
        }
        expect_in(
            r#""title": "A", "title": "B", "views": [{"a": 1, "a": 2}]"#,
            &[
                "error duplicate-key title",
                "error duplicate-key views[0].a",
            ],
        );
    }
}
