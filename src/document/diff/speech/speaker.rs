//! What to say of one difference.

use super::values::shown;
use super::{Names, Topic, claims, dates};
use crate::document::diff::{Change, is_statement};
use crate::model::date::Date;
use crate::model::json::Json;
use crate::model::message::{Message, Unit, Value};
use crate::model::shape::Shape;

/// Turns differences into messages.
#[derive(Clone, Copy, Debug)]
pub(in crate::document) struct Speaker<'n> {
    names: &'n Names,
}

impl<'n> Speaker<'n> {
    pub(in crate::document) fn new(names: &'n Names) -> Self {
        Self { names }
    }

    /// What to say of `change` of a value of this shape.
    pub(in crate::document) fn message(
        self,
        shape: &Shape,
        topic: &Topic<'_>,
        change: &Change,
    ) -> Message {
        let Some(subject) = topic.subject() else {
            return about_record(topic, change);
        };
        let is_claim = matches!(shape, Shape::Record(record) if is_statement(record));
        let is_part = matches!(shape, Shape::Record(_));
        let about = |id: &'static str| Message::new(id).with("subject", subject.clone());
        let [old, new] = topic.units();
        match change {
            Change::Moved { from: 0, .. } | Change::Moved { to: 0, .. } if is_claim => {
                about("compare-preferred")
            }
            Change::Moved { .. } if topic.is_item() && is_part && !is_claim => {
                about("compare-part-moved")
            }
            Change::Moved { .. } => about("compare-order"),
            Change::Added { after, .. } if is_claim => {
                about("compare-claim-added").with("claim", claims::whole(self.names, after, new))
            }
            Change::Removed { before } if is_claim => {
                about("compare-claim-removed").with("claim", claims::whole(self.names, before, old))
            }
            Change::Changed { before, after } if is_claim => {
                claims::changed(self.names, topic, before, after)
            }
            Change::Added { after, .. } if is_part => match Self::gist(after) {
                Some(gist) => about("compare-added").with("after", gist),
                None => about("compare-part-added"),
            },
            Change::Removed { before } if is_part => match Self::gist(before) {
                Some(gist) => about("compare-removed").with("before", gist),
                None => about("compare-part-removed"),
            },
            Change::Added { after, .. } => about(if topic.is_item() {
                "compare-item-added"
            } else {
                "compare-added"
            })
            .with("after", shown(self.names, shape, after, false)),
            Change::Removed { before } => about(if topic.is_item() {
                "compare-item-removed"
            } else {
                "compare-removed"
            })
            .with("before", shown(self.names, shape, before, false)),
            Change::Changed { before, after } => self.changed(shape, subject, before, after),
        }
    }

    /// A value of this shape in words, as it stands beside others.
    pub(in crate::document) fn value(self, shape: &Shape, topic: &Topic<'_>, json: &Json) -> Value {
        match shape {
            Shape::Record(record) if is_statement(record) => {
                let [_, unit] = topic.units();
                claims::whole(self.names, json, unit)
            }
            Shape::Record(_) => {
                Self::gist(json).unwrap_or_else(|| shown(self.names, &Shape::Any, json, true))
            }
            _ => shown(self.names, shape, json, true),
        }
    }

    fn changed(self, shape: &Shape, subject: &Message, before: &Json, after: &Json) -> Message {
        let date = |json: &Json| json.as_str().and_then(Date::parse);
        if *shape == Shape::Date
            && let (Some(before), Some(after)) = (date(before), date(after))
        {
            return dates::message(subject.clone(), &before, &after);
        }
        let id = match (shape, before, after) {
            (Shape::Number, Json::Num(a), Json::Num(b)) if a.as_f64() < b.as_f64() => {
                "compare-raised"
            }
            (Shape::Number, Json::Num(a), Json::Num(b)) if a.as_f64() > b.as_f64() => {
                "compare-lowered"
            }
            _ => "compare-changed",
        };
        Message::new(id)
            .with("subject", subject.clone())
            .with("before", shown(self.names, shape, before, true))
            .with("after", shown(self.names, shape, after, true))
    }

    /// What a part of a record comes down to: its first claim, its date, its role; none where it has none of these.
    fn gist(part: &Json) -> Option<Value> {
        let unit = part
            .get("unit")
            .and_then(Json::as_str)
            .map_or(Unit::None, |unit| Unit::Named(unit.to_owned()));
        let first = |json: &Json| crate::document::align::items(Some(json)).first().cloned();
        if let Some(claim) = part.get("claims").and_then(first) {
            return Some(claims::number(&claim, &unit));
        }
        let date = |field: &str| part.get(field).and_then(Json::as_str).and_then(Date::parse);
        if let Some(date) = date("actual")
            .or_else(|| date("planned"))
            .or_else(|| date("date"))
        {
            return Some(Value::Date(date));
        }
        let role = part.get("role")?.as_str()?;
        crate::model::codes::Role::from_code(role)
            .map(|role| Message::new(format!("role-{}", role.code())).into())
    }
}

/// What to say of a whole record; its name stands above.
fn about_record(topic: &Topic<'_>, change: &Change) -> Message {
    let id = match change {
        Change::Added { .. } => "compare-record-new",
        Change::Removed { .. } => "compare-record-gone",
        Change::Changed { .. } => "compare-record-changed",
        Change::Moved { .. } => "compare-record-moved",
    };
    Message::new(id).with("kind", topic.record().kind.code().to_owned())
}
