//! Goes through two datasets side by side and notes what differs.

use std::collections::BTreeSet;

use super::speech::{Names, Speaker, Topic};
use super::{Change, Difference, Place, RecordKind, RecordRef, Step, dataset_shape};
use super::{is_statement, known};
use crate::document::align::{
    Child, Pairs, field_pairs, is_fields, is_hollow, is_items, item_pairs, items, loose, strays,
};
use crate::model::dataset::Dataset;
use crate::model::json::Json;
use crate::model::record::Field;
use crate::model::shape::{RecordShape, Shape};

/// The two sides of a value; either may be absent.
type Sides<'a> = (Option<&'a Json>, Option<&'a Json>);

pub(super) fn differences(before: &Dataset, after: &Dataset) -> Vec<Difference> {
    let (a, b) = (before.write(), after.write());
    let names = Names::of([a.as_ref(), b.as_ref()]);
    let mut walk = Walk {
        speaker: Speaker::new(&names),
        place: Vec::new(),
        found: Vec::new(),
    };
    walk.dataset((a.as_ref(), b.as_ref()));
    walk.found
}

/// The differences inside one value that `topic` is about.
pub(in crate::document) fn inside(
    names: &Names,
    shape: &Shape,
    topic: &Topic<'_>,
    sides: Sides<'_>,
) -> Vec<Difference> {
    let mut walk = Walk {
        speaker: Speaker::new(names),
        place: Vec::new(),
        found: Vec::new(),
    };
    walk.value(shape, topic, sides, false);
    walk.found
}

struct Walk<'n> {
    speaker: Speaker<'n>,
    place: Vec<Step>,
    found: Vec<Difference>,
}

impl Walk<'_> {
    fn dataset(&mut self, (a, b): Sides<'_>) {
        let shape = dataset_shape();
        let head = RecordRef::of(RecordKind::Head, b.or(a).unwrap_or(&Json::Null));
        let topic = Topic::of(&head);
        for field in &shape.fields {
            let sides = (side(a, field.name), side(b, field.name));
            let is_list = is_items(sides.0) && is_items(sides.1);
            match (RecordKind::of_list(field.name), &field.shape) {
                (Some(kind), Shape::List(item)) if is_list => {
                    self.place.push(Step::Field(field.name.to_owned(), 0));
                    self.records(kind, item, sides);
                    self.hollow(&topic.field(shape, field.name), sides);
                    self.place.pop();
                }
                _ => self.field(shape, field.name, &field.shape, &topic, sides),
            }
        }
        self.loose_fields(&known(shape), &topic, (a, b));
    }

    /// The records of one list of the dataset.
    fn records(&mut self, kind: RecordKind, shape: &Shape, (a, b): Sides<'_>) {
        if a == b {
            return;
        }
        let (a, b) = (refs(a), refs(b));
        let found = item_pairs(shape, &a, &b);
        let to = moves(&found);
        for (at, record) in a.iter().enumerate() {
            let pair = partner(&found, at);
            let other = pair.and_then(|to| b.get(to)).copied();
            if pair.is_some() && other == Some(*record) && !to.contains(&at) {
                continue;
            }
            let named = RecordRef {
                before: Some(at),
                after: pair,
                ..RecordRef::of(kind, other.unwrap_or(record))
            };
            let topic = Topic::of(&named);
            self.place.push(Step::Item(at));
            match (pair, other) {
                (Some(pair), Some(other)) => {
                    self.value(shape, &topic, (Some(record), Some(other)), false);
                    if to.contains(&at) {
                        self.note(shape, &topic, Change::Moved { from: at, to: pair });
                    }
                }
                _ => self.note(
                    shape,
                    &topic,
                    Change::Removed {
                        before: (*record).clone(),
                    },
                ),
            }
            self.place.pop();
        }
        for at in found.new {
            let Some(record) = b.get(at) else { continue };
            let named = RecordRef {
                after: Some(at),
                ..RecordRef::of(kind, record)
            };
            self.place.push(Step::Item(at));
            let change = Change::Added {
                to: at,
                after: (*record).clone(),
            };
            self.note(shape, &Topic::of(&named), change);
            self.place.pop();
        }
    }

    /// A value that may be looked into.
    fn value(&mut self, shape: &Shape, topic: &Topic<'_>, sides: Sides<'_>, is_field: bool) {
        let (a, b) = sides;
        if a == b {
            return;
        }
        let has_absent = a.is_none() || b.is_none();
        match shape {
            Shape::List(item) if is_items(a) && is_items(b) => self.list(item, topic, sides),
            Shape::Record(record) if !is_statement(record) && is_fields(a) && is_fields(b) => {
                self.object(record, topic, sides);
            }
            Shape::Text if !has_absent && is_fields(a) && is_fields(b) => {
                self.loose_fields(&[], &topic.texts(), sides);
                return;
            }
            _ => {
                self.whole(shape, topic, sides);
                return;
            }
        }
        if is_field {
            self.hollow(topic, sides);
        }
    }

    /// A known field.
    fn field(
        &mut self,
        record: &RecordShape,
        name: &str,
        shape: &Shape,
        topic: &Topic<'_>,
        sides: Sides<'_>,
    ) {
        if sides.0 == sides.1 {
            return;
        }
        self.place.push(Step::Field(name.to_owned(), 0));
        self.value(shape, &topic.field(record, name), sides, true);
        self.place.pop();
    }

    fn object(&mut self, record: &RecordShape, topic: &Topic<'_>, (a, b): Sides<'_>) {
        let topic = topic.inside(record, (a, b));
        for field in &record.fields {
            let sides = (side(a, field.name), side(b, field.name));
            self.field(record, field.name, &field.shape, &topic, sides);
        }
        self.loose_fields(&known(record), &topic, (a, b));
    }

    /// Unknown fields, languages of a text, and fields that stand twice.
    fn loose_fields(&mut self, known: &[&str], topic: &Topic<'_>, (a, b): Sides<'_>) {
        if a == b {
            return;
        }
        let (a, b) = (loose(a, known), loose(b, known));
        let found = field_pairs(&a, &b);
        let to = moves(&found);
        let shape = topic.loose_shape();
        for (at, child) in a.iter().enumerate() {
            let pair = partner(&found, at);
            let other = pair.and_then(|to| b.get(to));
            let topic = topic.loose(child.name);
            self.place.push(step(child));
            self.whole(
                &shape,
                &topic,
                (Some(child.value), other.map(|child| child.value)),
            );
            if let Some(to) = pair.filter(|_| to.contains(&at)) {
                self.note(&shape, &topic, Change::Moved { from: at, to });
            }
            self.place.pop();
        }
        for at in found.new {
            let Some(child) = b.get(at) else { continue };
            self.place.push(step(child));
            let change = Change::Added {
                to: at,
                after: child.value.clone(),
            };
            self.note(&shape, &topic.loose(child.name), change);
            self.place.pop();
        }
    }

    fn list(&mut self, shape: &Shape, topic: &Topic<'_>, (a, b): Sides<'_>) {
        let (a, b) = (refs(a), refs(b));
        let found = item_pairs(shape, &a, &b);
        let to = moves(&found);
        for (at, item) in a.iter().enumerate() {
            let pair = partner(&found, at);
            let other = pair.and_then(|to| b.get(to)).copied();
            let topic = topic.item(shape, other.unwrap_or(item));
            self.place.push(Step::Item(at));
            if let Some(other) = other {
                self.value(shape, &topic, (Some(item), Some(other)), false);
            } else {
                let before = (*item).clone();
                self.note(shape, &topic, Change::Removed { before });
            }
            if let Some(to) = pair.filter(|_| to.contains(&at)) {
                self.note(shape, &topic, Change::Moved { from: at, to });
            }
            self.place.pop();
        }
        for at in found.new {
            let Some(item) = b.get(at) else { continue };
            self.place.push(Step::Item(at));
            let change = Change::Added {
                to: at,
                after: (*item).clone(),
            };
            self.note(shape, &topic.item(shape, item), change);
            self.place.pop();
        }
    }

    /// A list or object that is stated with nothing in it is not the same as none.
    fn hollow(&mut self, topic: &Topic<'_>, (a, b): Sides<'_>) {
        let is_stated = |json: Option<&Json>| json.is_some_and(is_hollow);
        if is_stated(b) && !is_stated(a) {
            let after = b.cloned().unwrap_or(Json::Null);
            self.note(&Shape::Any, topic, Change::Added { to: 0, after });
        } else if is_stated(a) && b.is_none() {
            let before = a.cloned().unwrap_or(Json::Null);
            self.note(&Shape::Any, topic, Change::Removed { before });
        }
    }

    /// A value that is not looked into.
    fn whole(&mut self, shape: &Shape, topic: &Topic<'_>, sides: Sides<'_>) {
        let change = match sides {
            (a, b) if a == b => return,
            (None, None) => return,
            (None, Some(after)) => Change::Added {
                to: 0,
                after: after.clone(),
            },
            (Some(before), None) => Change::Removed {
                before: before.clone(),
            },
            (Some(before), Some(after)) => Change::Changed {
                before: before.clone(),
                after: after.clone(),
            },
        };
        self.note(shape, topic, change);
    }

    fn note(&mut self, shape: &Shape, topic: &Topic<'_>, change: Change) {
        self.found.push(Difference {
            record: topic.record().clone(),
            message: self.speaker.message(shape, topic, &change),
            place: Place(self.place.clone()),
            change,
        });
    }
}

fn side<'a>(json: Option<&'a Json>, name: &str) -> Option<&'a Json> {
    json.and_then(|json| json.get(name))
}

fn step(child: &Child<'_>) -> Step {
    Step::Field(child.name.to_owned(), child.nth)
}

fn refs(json: Option<&Json>) -> Vec<&Json> {
    items(json).iter().collect()
}

fn partner(found: &Pairs, at: usize) -> Option<usize> {
    let index = found.both.binary_search_by_key(&at, |(a, _)| *a).ok()?;
    found.both.get(index).map(|(_, b)| *b)
}

/// The positions in the first list of what stands elsewhere in the second.
fn moves(found: &Pairs) -> BTreeSet<usize> {
    let after: Vec<usize> = found.both.iter().map(|(_, b)| *b).collect();
    strays(&after)
        .into_iter()
        .filter_map(|at| found.both.get(at).map(|(a, _)| *a))
        .collect()
}
