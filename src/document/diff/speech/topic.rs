//! What a difference is about: `capacity (Cement)`, `Commissioning (planned)`, `note of …`.

use super::values::quoted;
use super::{LONGEST_NAME, short};
use crate::document::diff::RecordRef;
use crate::model::json::Json;
use crate::model::message::{Message, Unit};
use crate::model::project::Milestone;
use crate::model::record::Field;
use crate::model::region_stat::RegionStat;
use crate::model::shape::{RecordShape, Shape};
use crate::model::text::Text;
use crate::model::visible::visible;

/// What a difference is about.
#[derive(Clone, Debug)]
pub(in crate::document) struct Topic<'a> {
    record: &'a RecordRef,
    /// In words; none for the whole record.
    subject: Option<Message>,
    /// Units of the claims, before and after.
    units: [Unit; 2],
    /// Whether it is an item of a list.
    is_item: bool,
    /// Whether its fields are languages.
    is_text: bool,
    /// The name of the milestone, or of what is counted in a region, whose fields follow.
    event: Option<Message>,
    /// Whether a field inside is named without what it is in: `permanent jobs`, not `jobs: permanent jobs`.
    is_bare: bool,
}

impl<'a> Topic<'a> {
    /// A whole record.
    pub(in crate::document) fn of(record: &'a RecordRef) -> Self {
        Self {
            record,
            subject: None,
            units: [Unit::None, Unit::None],
            is_item: false,
            is_text: false,
            event: None,
            is_bare: false,
        }
    }

    pub(in crate::document) fn record(&self) -> &'a RecordRef {
        self.record
    }

    /// In words; none for the whole record.
    pub(in crate::document) fn subject(&self) -> Option<&Message> {
        self.subject.as_ref()
    }

    pub(super) fn units(&self) -> &[Unit; 2] {
        &self.units
    }

    pub(super) fn is_item(&self) -> bool {
        self.is_item
    }

    /// What a field inside is called with what it is in.
    pub(super) fn within(&self, inner: Message) -> Message {
        match self.subject.clone().filter(|_| !self.is_bare) {
            Some(outer) => Message::new("compare-within")
                .with("outer", outer)
                .with("inner", inner),
            None => inner,
        }
    }

    /// A known field of the record.
    pub(in crate::document) fn field(&self, record: &RecordShape, name: &str) -> Self {
        let subject = match (record.name, name, &self.event) {
            ("Capacity" | "Commitment", "claims", _) => self.subject.clone(),
            ("RegionStat", "claims", Some(indicator)) => Some(indicator.clone()),
            ("Milestone", "planned", Some(event)) => {
                Some(Message::new("compare-planned").with("event", event.clone()))
            }
            ("Milestone", "actual", Some(event)) => {
                Some(Message::new("compare-actual").with("event", event.clone()))
            }
            _ => Some(self.within(label(record, name))),
        };
        let units = if name == "area_ha" {
            let hectares = || Unit::Named("ha".to_owned());
            [hectares(), hectares()]
        } else {
            self.units.clone()
        };
        Self {
            subject,
            units,
            is_item: false,
            is_bare: name == "jobs",
            ..self.clone()
        }
    }

    /// The inside of a record whose fields follow.
    pub(in crate::document) fn inside(
        &self,
        record: &RecordShape,
        (before, after): (Option<&Json>, Option<&Json>),
    ) -> Self {
        let mut topic = self.clone();
        topic.is_item = false;
        if matches!(record.name, "Capacity" | "Commitment") {
            topic.units = [before, after].map(unit);
        }
        if record.name == "Milestone" {
            topic.event = after.or(before).and_then(event);
        }
        if record.name == "RegionStat" {
            topic.event = after.or(before).and_then(indicator);
        }
        topic
    }

    /// An item of the list.
    pub(in crate::document) fn item(&self, shape: &Shape, item: &Json) -> Self {
        let mut topic = Self {
            is_item: true,
            is_bare: false,
            ..self.clone()
        };
        let Shape::Record(record) = shape else {
            return topic;
        };
        let (one, field) = match record.name {
            "Capacity" => ("compare-one-capacity", "product"),
            "Party" => ("compare-one-party", "name"),
            "Commitment" => ("compare-one-commitment", "what"),
            "Milestone" => {
                topic.subject = event(item).or_else(|| Some(Message::new("compare-one-milestone")));
                return topic;
            }
            _ => return topic,
        };
        let name = item.get(field).and_then(Text::read);
        topic.subject = Some(match name {
            Some(name) => Message::new("compare-item")
                .with("list", Message::new(one))
                .with("name", &short(&name)),
            None => Message::new(one),
        });
        topic
    }

    /// The languages of a text.
    pub(in crate::document) fn texts(&self) -> Self {
        Self {
            is_text: true,
            is_item: false,
            ..self.clone()
        }
    }

    /// A language of a text, or a field that the format does not know.
    pub(in crate::document) fn loose(&self, name: &str) -> Self {
        let subject = if self.is_text {
            let tag = match name {
                "en" => Message::new("compare-lang-en"),
                "ru" => Message::new("compare-lang-ru"),
                "kk" => Message::new("compare-lang-kk"),
                other => Message::new("compare-lang-other").with("tag", visible(other, 20)),
            };
            match self.subject.clone() {
                Some(text) => Message::new("compare-item")
                    .with("list", text)
                    .with("name", tag),
                None => tag,
            }
        } else {
            let name = visible(name, LONGEST_NAME);
            self.within(Message::new("compare-unknown-field").with("name", quoted(name)))
        };
        Self {
            subject: Some(subject),
            is_item: false,
            ..self.clone()
        }
    }

    /// What a language, or a field that the format does not know, may hold.
    pub(in crate::document) fn loose_shape(&self) -> Shape {
        if self.is_text {
            Shape::String
        } else {
            Shape::Any
        }
    }
}

/// The name of a known field, as a sentence begins with it.
fn label(record: &RecordShape, name: &str) -> Message {
    if record.name == "Certainty" {
        return Message::new(format!("status-{}", name.replace('_', "-")));
    }
    let name = match (record.name, name) {
        ("Milestone" | "Commitment" | "Claim" | "Announcement" | "Rate", "source") => "source",
        ("Party", "name") => "party-name",
        ("Source", "type") => "source-type",
        ("Capacity", "status") => "phase-status",
        ("Verified", "date") => "verified-date",
        (_, name) => name,
    };
    Message::new(format!("compare-field-{}", name.replace('_', "-")))
}

fn unit(record: Option<&Json>) -> Unit {
    let unit = record
        .and_then(|json| json.get("unit"))
        .and_then(Json::as_str)
        .map(|unit| visible(unit, LONGEST_NAME));
    unit.map_or(Unit::None, Unit::Named)
}

/// What a statistic of a region counts.
fn indicator(stat: &Json) -> Option<Message> {
    let indicator = RegionStat::read(stat)?.indicator?;
    let code = indicator.code().replace('_', "-");
    Some(Message::new(format!("compare-indicator-{code}")))
}

fn event(milestone: &Json) -> Option<Message> {
    let event = Milestone::read(milestone)?.event?;
    Some(Message::new(format!(
        "event-{}",
        event.code().replace('_', "-")
    )))
}
