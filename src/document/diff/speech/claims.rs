//! Claims in words: the number with its doubt and unit, who says so, and which way it went.

use super::values::shown;
use super::{Names, Topic, joined};
use crate::model::claim::{Claim, Known};
use crate::model::json::Json;
use crate::model::message::{Message, Unit, Value};
use crate::model::quantity::{DEFAULT_TOLERANCE, Quantity};
use crate::model::record::{Field, Record};
use crate::model::shape::Shape;

/// The fields that make the number.
const NUMBER: &[&str] = &[
    "value",
    "amount",
    "currency",
    "low",
    "high",
    "qualifier",
    "missing",
];

/// A claim with its source: `≈ 200 m $ (Report of talks)`.
pub(super) fn whole(names: &Names, json: &Json, unit: &Unit) -> Value {
    let number = number(json, unit);
    match json.get("source").and_then(Json::as_str) {
        Some(id) => Message::new("compare-claim-of")
            .with("claim", number)
            .with("source", names.source(id))
            .into(),
        None => number,
    }
}

/// The number of a claim, or why there is none.
pub(super) fn number(json: &Json, unit: &Unit) -> Value {
    let claim = Claim::read(json).unwrap_or_default();
    match claim.known(DEFAULT_TOLERANCE) {
        Known::Stated(quantity) => Value::Number(quantity, unit_of(&claim, unit)),
        Known::Missing(reason) => {
            Message::new(format!("missing-{}", reason.code().replace('_', "-"))).into()
        }
        Known::NobodyLooked | Known::NoRate(..) | Known::Unusable => {
            shown(&Names::default(), &Shape::Any, json, false)
        }
    }
}

fn unit_of(claim: &Claim, unit: &Unit) -> Unit {
    match claim.currency {
        Some(currency) => Unit::Money(currency),
        None => unit.clone(),
    }
}

/// What to say of a claim that became another.
pub(super) fn changed(names: &Names, topic: &Topic<'_>, before: &Json, after: &Json) -> Message {
    let subject = topic.subject().cloned().unwrap_or_else(|| Message::new(""));
    let fields = differing(before, after);
    let (numbers, others): (Vec<&String>, Vec<&String>) =
        fields.iter().partition(|f| NUMBER.contains(&f.as_str()));
    let [old, new] = topic.units();
    if numbers.is_empty() {
        return match others.as_slice() {
            [field] => one_field(names, topic, field, before, after),
            _ => Message::new("compare-claim-changed")
                .with("subject", subject)
                .with("fields", list(topic, &others)),
        };
    }
    let id = match (stated(before, old), stated(after, new)) {
        (Some((a, a_unit)), Some((b, b_unit))) if a_unit == b_unit && a.headline < b.headline => {
            "compare-raised"
        }
        (Some((a, a_unit)), Some((b, b_unit))) if a_unit == b_unit && a.headline > b.headline => {
            "compare-lowered"
        }
        _ => "compare-changed",
    };
    let message = Message::new(id)
        .with("subject", subject)
        .with("before", number(before, old))
        .with("after", number(after, new));
    if others.is_empty() {
        return message;
    }
    Message::new("compare-also")
        .with("text", message)
        .with("fields", list(topic, &others))
}

fn stated(json: &Json, unit: &Unit) -> Option<(Quantity, Unit)> {
    let claim = Claim::read(json)?;
    let quantity = claim.known(DEFAULT_TOLERANCE).quantity()?;
    Some((quantity, unit_of(&claim, unit)))
}

/// The names of the fields in which two claims differ: known ones in their order, then others.
fn differing(before: &Json, after: &Json) -> Vec<String> {
    let names = |json: &Json| match json {
        Json::Object(fields) => fields.iter().map(|(name, _)| name.clone()).collect(),
        Json::Null | Json::Bool(_) | Json::Num(_) | Json::Str(_) | Json::List(_) => Vec::new(),
    };
    let known = Claim::FIELDS.iter().map(|name| (*name).to_owned());
    let mut all: Vec<String> = known.collect();
    for name in names(before).into_iter().chain(names(after)) {
        if !all.contains(&name) {
            all.push(name);
        }
    }
    all.retain(|name| before.get(name) != after.get(name));
    all
}

fn one_field(
    names: &Names,
    topic: &Topic<'_>,
    field: &str,
    before: &Json,
    after: &Json,
) -> Message {
    let shapes = Claim::record_shape();
    let shape = shapes.field(field).map_or(&Shape::Any, |f| &f.shape);
    let subject = topic.within(label(topic, field));
    let value = |json: &Json| json.get(field).map(|json| shown(names, shape, json, true));
    let (id, values) = match (value(before), value(after)) {
        (Some(before), Some(after)) => (
            "compare-changed",
            vec![("before", before), ("after", after)],
        ),
        (Some(before), None) => ("compare-removed", vec![("before", before)]),
        (None, Some(after)) => ("compare-added", vec![("after", after)]),
        (None, None) => ("compare-part-changed", Vec::new()),
    };
    values.into_iter().fold(
        Message::new(id).with("subject", subject),
        |message, (name, value)| message.with(name, value),
    )
}

fn list(topic: &Topic<'_>, fields: &[&String]) -> Value {
    let labels = fields.iter().map(|field| label(topic, field).into());
    joined(labels, "compare-and").unwrap_or_else(|| Value::Plain(String::new()))
}

fn label(topic: &Topic<'_>, field: &str) -> Message {
    let bare = Topic::of(topic.record());
    let topic = if Claim::FIELDS.contains(&field) {
        bare.field(&Claim::record_shape(), field)
    } else {
        bare.loose(field)
    };
    topic.subject().cloned().unwrap_or_else(|| Message::new(""))
}
