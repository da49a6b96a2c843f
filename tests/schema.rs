//! The JSON Schema in the repository is the one that the program has, and the bundled dataset conforms to it.

use std::process::Command;

use serde_json::Value;

const COMMITTED: &str = include_str!("../assets/schema/joba-1.schema.json");
const BUNDLED: &str = include_str!("../assets/data/kazakhstan-projects.json");

/// Where and why `value` does not conform; only the keywords that our schema uses, any other one is a failure.
fn errors(root: &Value, schema: &Value, value: &Value, place: &str) -> Vec<String> {
    let keywords = schema.as_object().expect("a schema is an object");
    keywords
        .iter()
        .flat_map(|(keyword, rule)| match keyword.as_str() {
            "description" | "examples" | "title" | "$schema" | "$id" | "$defs" | "then"
            | "else" => Vec::new(),
            "if" => {
                let is_so = errors(root, rule, value, place).is_empty();
                let branch = &schema[if is_so { "then" } else { "else" }];
                errors(root, branch, value, place)
            }
            "anyOf" => {
                let branches = rule.as_array().expect("a list");
                let fits = |branch| errors(root, branch, value, place).is_empty();
                wrong(branches.iter().any(fits), place, "fits no branch")
            }
            _ => keyword_errors(root, (keyword, rule), value, place),
        })
        .collect()
}

fn keyword_errors(
    root: &Value,
    (keyword, rule): (&str, &Value),
    value: &Value,
    place: &str,
) -> Vec<String> {
    match (keyword, value) {
        ("$ref", _) => {
            let pointer = rule.as_str().and_then(|r| r.strip_prefix('#'));
            let target = pointer.and_then(|p| root.pointer(p));
            errors(root, target.expect("a definition"), value, place)
        }
        ("type", _) => wrong(has_type(value, rule), place, &format!("is no {rule}")),
        ("const", _) => wrong(value == rule, place, "is another constant"),
        ("enum", _) => {
            let all = rule.as_array().expect("a list");
            wrong(all.contains(value), place, "is not in the list")
        }
        ("minimum", Value::Number(n)) => wrong(n.as_f64() >= rule.as_f64(), place, "is too small"),
        ("exclusiveMinimum", Value::Number(n)) => {
            wrong(n.as_f64() > rule.as_f64(), place, "is too small")
        }
        ("required", Value::Object(fields)) => {
            let names = rule.as_array().expect("a list").iter();
            let missing = names.filter(|name| !fields.contains_key(name.as_str().expect("a name")));
            missing
                .map(|name| format!("{place} has no {name}"))
                .collect()
        }
        ("properties", Value::Object(fields)) => fields
            .iter()
            .filter_map(|(name, field)| Some((name, rule.get(name)?, field)))
            .flat_map(|(name, rule, field)| errors(root, rule, field, &format!("{place}.{name}")))
            .collect(),
        ("additionalProperties", Value::Object(fields)) => fields
            .iter()
            .flat_map(|(name, field)| errors(root, rule, field, &format!("{place}.{name}")))
            .collect(),
        ("items", Value::Array(items)) => items
            .iter()
            .enumerate()
            .flat_map(|(i, item)| errors(root, rule, item, &format!("{place}[{i}]")))
            .collect(),
        // A keyword for values of another kind; or a pattern, for which there is no engine among the dependencies
        // (`check` holds ids and dates).
        (
            "minimum"
            | "exclusiveMinimum"
            | "required"
            | "properties"
            | "additionalProperties"
            | "items"
            | "pattern",
            _,
        ) => Vec::new(),
        (other, _) => panic!("unknown keyword {other} at {place}"),
    }
}

fn wrong(is_right: bool, place: &str, what: &str) -> Vec<String> {
    if is_right {
        Vec::new()
    } else {
        vec![format!("{place} {what}")]
    }
}

fn has_type(value: &Value, rule: &Value) -> bool {
    match rule.as_str() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        other => panic!("unknown type {other:?}"),
    }
}

fn dataset_errors(change: impl FnOnce(&mut Value)) -> Vec<String> {
    let schema: Value = serde_json::from_str(COMMITTED).expect("JSON");
    let mut dataset: Value = serde_json::from_str(BUNDLED).expect("JSON");
    change(&mut dataset);
    errors(&schema, &schema, &dataset, "")
}

#[test]
fn the_schema_in_the_repository_is_the_one_of_the_program() {
    let output = Command::new(env!("CARGO_BIN_EXE_joba"))
        .arg("schema")
        .output()
        .expect("joba runs");
    assert!(output.status.success());
    let printed = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(
        printed == COMMITTED,
        "run: joba schema > assets/schema/joba-1.schema.json"
    );
}

#[test]
fn the_bundled_dataset_conforms() {
    assert_eq!(dataset_errors(|_| {}), Vec::<String>::new());
}

#[test]
fn what_does_not_conform_is_found() {
    for (change, place) in [
        (("/projects/0/region", r#""KZ-99""#), ".projects[0].region"),
        (
            ("/projects/0/investment/0/amount", "-1"),
            ".projects[0].investment[0].amount",
        ),
        (
            ("/projects/0/investment/0", r#"{"qualifier": "range"}"#),
            ".projects[0].investment[0]",
        ),
        (("/projects/0/name", "5"), ".projects[0].name"),
        (("/sources/0", r#"{"title": "A"}"#), ".sources[0]"),
        (("/version", "2"), ".version"),
    ] {
        let (pointer, json) = change;
        let found = dataset_errors(|dataset| {
            let target = dataset.pointer_mut(pointer).expect("a place");
            *target = serde_json::from_str(json).expect("JSON");
        });
        assert!(
            !found.is_empty() && found.iter().all(|error| error.starts_with(place)),
            "{pointer}: {found:?}"
        );
    }
}

#[test]
fn every_property_is_described() {
    fn undescribed(value: &Value, place: &str, found: &mut Vec<String>) {
        if let Some(properties) = value.get("properties").and_then(Value::as_object) {
            for (name, property) in properties {
                let text = property.get("description").and_then(Value::as_str);
                if text.is_none_or(|text| text.len() < 4 || text.contains("[`")) {
                    found.push(format!("{place}.{name}"));
                }
            }
        }
    }
    let schema: Value = serde_json::from_str(COMMITTED).expect("JSON");
    let mut found = Vec::new();
    undescribed(&schema, "", &mut found);
    for (name, definition) in schema["$defs"].as_object().expect("definitions") {
        undescribed(definition, name, &mut found);
    }
    assert_eq!(found, ["…"; 0]);
}
