//! Goes through three datasets side by side and builds the merged one.

use super::bonds::{Bond, bonds, is_whole};
use super::sequence::{Entry, Sequence};
use super::{Conflict, Side};
use crate::document::align::{
    children, field_pairs, is_fields, is_hollow, is_items, item_pairs, items, loose,
};
use crate::document::diff::speech::{Names, Speaker, Topic, joined};
use crate::document::diff::{Place, RecordKind, RecordRef, Step, dataset_shape, inside, known};
use crate::model::json::Json;
use crate::model::message::{Message, Value};
use crate::model::shape::{RecordShape, Shape};

/// A value on each side that has it: base, ours, theirs.
type Sides<'a> = [Option<&'a Json>; 3];

/// How many parts of a value are shown beside a conflict.
const SHOWN: usize = 6;

pub(super) fn dataset(
    names: &Names,
    decisions: &[Side],
    sides: Sides<'_>,
) -> (Json, Vec<Conflict>) {
    let mut weave = Weave {
        names,
        decisions,
        place: Vec::new(),
        conflicts: Vec::new(),
    };
    let [base, ours, theirs] = sides;
    let head = RecordRef::of(
        RecordKind::Head,
        ours.or(base).or(theirs).unwrap_or(&Json::Null),
    );
    let merged = weave.object(dataset_shape(), &Topic::of(&head), sides);
    (merged, weave.conflicts)
}

struct Weave<'n> {
    names: &'n Names,
    decisions: &'n [Side],
    place: Vec<Step>,
    conflicts: Vec<Conflict>,
}

impl Weave<'_> {
    /// A value; `is_field` when it is absent rather than empty.
    fn value(
        &mut self,
        shape: &Shape,
        topic: &Topic<'_>,
        sides: Sides<'_>,
        is_field: bool,
    ) -> Option<Json> {
        let [base, ours, theirs] = sides;
        match settled(sides) {
            Some(Side::Ours) => return ours.cloned(),
            Some(Side::Theirs) => return theirs.cloned(),
            None => {}
        }
        let is_on_both = ours.is_some() && theirs.is_some();
        let is_every = |test: fn(Option<&Json>) -> bool| sides.into_iter().all(test);
        let merged = match shape {
            Shape::Record(record)
                if !is_whole(record) && (is_on_both || is_field) && is_every(is_fields) =>
            {
                self.object(record, topic, sides)
            }
            Shape::Text if is_on_both && is_every(is_fields) => {
                Json::Object(self.loose_fields(&[], &topic.texts(), sides))
            }
            Shape::List(item) if is_every(is_items) => match self.list(item, topic, sides) {
                Some(items) => Json::List(items),
                None => return self.conflict(shape, topic, sides),
            },
            _ => return self.conflict(shape, topic, [base, ours, theirs]),
        };
        if !is_field || !is_hollow(&merged) {
            return Some(merged);
        }
        // Nothing is left in it: it is stated as empty only if somebody stated that.
        [ours, theirs]
            .into_iter()
            .flatten()
            .find(|json| is_hollow(json))
            .cloned()
    }

    fn object(&mut self, record: &RecordShape, topic: &Topic<'_>, sides: Sides<'_>) -> Json {
        let [base, ours, _] = sides;
        let topic = topic.inside(record, (base, ours.or(base)));
        let mut fields = Vec::new();
        let mut done: Vec<&str> = Vec::new();
        for field in &record.fields {
            if done.contains(&field.name) {
                continue;
            }
            let bond = bonds(record)
                .iter()
                .find(|bond| bond.fields.contains(&field.name) && bond.is_at_stake(sides));
            if let Some(bond) = bond {
                done.extend(bond.fields);
                fields.extend(self.bonded(record, bond, &topic, sides));
                continue;
            }
            let sides = each(sides, field.name);
            if sides.iter().all(Option::is_none) {
                continue;
            }
            self.place.push(Step::Field(field.name.to_owned(), 0));
            let topic = topic.field(record, field.name);
            let merged = self.value(&field.shape, &topic, sides, true);
            fields.extend(merged.map(|json| (field.name.to_owned(), json)));
            self.place.pop();
        }
        fields.extend(self.loose_fields(&known(record), &topic, sides));
        Json::Object(fields)
    }

    /// Fields that are one thing: all from one side.
    fn bonded(
        &mut self,
        record: &RecordShape,
        bond: &Bond,
        topic: &Topic<'_>,
        sides: Sides<'_>,
    ) -> Vec<(String, Json)> {
        let parts = sides.map(|side| part(bond.fields, side));
        let [base, ours, theirs] = &parts;
        let chosen = match settled([Some(base), Some(ours), Some(theirs)]) {
            Some(Side::Ours) => Some(ours.clone()),
            Some(Side::Theirs) => Some(theirs.clone()),
            None => self.bond_conflict(record, bond, topic, sides),
        };
        match chosen {
            Some(Json::Object(fields)) => fields,
            Some(Json::Null | Json::Bool(_) | Json::Num(_) | Json::Str(_) | Json::List(_))
            | None => Vec::new(),
        }
    }

    #[expect(
        clippy::unnecessary_wraps,
        reason = "it answers as the other ways to weave a field do"
    )]
    fn bond_conflict(
        &mut self,
        record: &RecordShape,
        bond: &Bond,
        topic: &Topic<'_>,
        sides: Sides<'_>,
    ) -> Option<Json> {
        let differing: Vec<&'static str> = bond
            .fields
            .iter()
            .copied()
            .filter(|name| {
                let [b, o, t] = each(sides, name);
                b != o || b != t
            })
            .collect();
        let first = differing.first().copied().unwrap_or_default();
        let shape = |name: &str| record.field(name).map_or(Shape::Any, |f| f.shape.clone());
        self.place.push(Step::Field(first.to_owned(), 0));
        let chosen = if let [only] = differing.as_slice() {
            let topic = topic.field(record, only);
            self.note(&shape(only), &topic, each(sides, only))
        } else {
            let shown = sides.map(|side| {
                let values = differing.iter().filter_map(|name| {
                    let json = side?.get(name)?;
                    let topic = topic.inside(record, (side, side)).field(record, name);
                    let value = self.shown(&shape(name), &topic, None, Some(json));
                    let label = Topic::of(topic.record()).field(record, name);
                    Some(labelled(&label, value))
                });
                joined(values, "compare-then").unwrap_or_else(absent)
            });
            let parts = sides.map(|side| part(&differing, side));
            let [base, ours, theirs] = parts;
            self.push(Conflict {
                record: topic.record().clone(),
                place: Place(self.place.clone()),
                base: Some(base),
                ours: Some(ours),
                theirs: Some(theirs),
                subject: topic.field(record, first).subject().cloned(),
                shown,
            })
        };
        self.place.pop();
        let [_, ours, theirs] = sides;
        Some(part(
            bond.fields,
            match chosen {
                Side::Ours => ours,
                Side::Theirs => theirs,
            },
        ))
    }

    /// Unknown fields, languages of a text, and fields that stand twice.
    fn loose_fields(
        &mut self,
        known: &[&str],
        topic: &Topic<'_>,
        sides: Sides<'_>,
    ) -> Vec<(String, Json)> {
        let [base, ours, theirs] = sides.map(|side| loose(side, known));
        let sequence = Sequence::new([&base, &ours, &theirs], field_pairs);
        let shape = topic.loose_shape();
        let mut fields = Vec::new();
        for entry in sequence.entries {
            let on = [
                entry.base.and_then(|at| base.get(at)),
                entry.ours.and_then(|at| ours.get(at)),
                entry.theirs.and_then(|at| theirs.get(at)),
            ];
            let Some(child) = on.into_iter().flatten().next() else {
                continue;
            };
            self.place
                .push(Step::Field(child.name.to_owned(), child.nth));
            let topic = topic.loose(child.name);
            let merged = self.value(&shape, &topic, on.map(|c| c.map(|c| c.value)), true);
            fields.extend(merged.map(|json| (child.name.to_owned(), json)));
            self.place.pop();
        }
        fields
    }

    /// The items of a list; none when the lists are in dispute as a whole.
    fn list(&mut self, shape: &Shape, topic: &Topic<'_>, sides: Sides<'_>) -> Option<Vec<Json>> {
        let kind = match self.place.as_slice() {
            [Step::Field(list, 0)] => RecordKind::of_list(list),
            _ => None,
        };
        let lists = sides.map(|side| items(side).iter().collect::<Vec<&Json>>());
        let [base, ours, theirs] = &lists;
        let sequence = Sequence::new([base, ours, theirs], |a, b| item_pairs(shape, a, b));
        let is_disputed = sequence.is_order_disputed || is_first_disputed(shape, &sequence.entries);
        if kind.is_none() && is_disputed {
            return None;
        }
        let mut merged = Vec::new();
        for entry in sequence.entries {
            let on = [
                entry.base.and_then(|at| base.get(at)).copied(),
                entry.ours.and_then(|at| ours.get(at)).copied(),
                entry.theirs.and_then(|at| theirs.get(at)).copied(),
            ];
            let [in_base, in_ours, in_theirs] = on;
            let Some(item) = in_ours.or(in_base).or(in_theirs) else {
                continue;
            };
            let at = entry.ours.or(entry.base).or(entry.theirs).unwrap_or(0);
            self.place.push(Step::Item(at));
            if let Some(kind) = kind {
                let record = RecordRef {
                    before: entry.base,
                    after: entry.ours,
                    ..RecordRef::of(kind, item)
                };
                merged.extend(self.value(shape, &Topic::of(&record), on, false));
            } else {
                merged.extend(self.value(shape, &topic.item(shape, item), on, false));
            }
            self.place.pop();
        }
        Some(merged)
    }

    /// Notes a conflict; the value of the side that was decided for.
    fn conflict(&mut self, shape: &Shape, topic: &Topic<'_>, sides: Sides<'_>) -> Option<Json> {
        let [_, ours, theirs] = sides;
        match self.note(shape, topic, sides) {
            Side::Ours => ours.cloned(),
            Side::Theirs => theirs.cloned(),
        }
    }

    fn note(&mut self, shape: &Shape, topic: &Topic<'_>, sides: Sides<'_>) -> Side {
        let [base, ours, theirs] = sides;
        self.push(Conflict {
            record: topic.record().clone(),
            place: Place(self.place.clone()),
            base: base.cloned(),
            ours: ours.cloned(),
            theirs: theirs.cloned(),
            subject: topic.subject().cloned(),
            shown: [
                self.shown(shape, topic, None, base),
                self.shown(shape, topic, base, ours),
                self.shown(shape, topic, base, theirs),
            ],
        })
    }

    fn push(&mut self, conflict: Conflict) -> Side {
        let side = self.decisions.get(self.conflicts.len());
        self.conflicts.push(conflict);
        side.copied().unwrap_or_default()
    }

    /// A value in words; a whole record by what became of it since the base.
    fn shown(
        &self,
        shape: &Shape,
        topic: &Topic<'_>,
        base: Option<&Json>,
        json: Option<&Json>,
    ) -> Value {
        let Some(json) = json else {
            return match base {
                Some(_) => Message::new("compare-taken-out").into(),
                None => absent(),
            };
        };
        let speaker = Speaker::new(self.names);
        let parts: Vec<Value> = match (shape, json, base) {
            (Shape::Record(_), _, Some(base)) if topic.subject().is_none() => {
                let found = inside(self.names, shape, topic, (Some(base), Some(json)));
                found.iter().map(|d| d.message().clone().into()).collect()
            }
            (Shape::List(item), Json::List(items), _) => {
                let values = items.iter().map(|json| speaker.value(item, topic, json));
                values.collect()
            }
            _ if topic.subject().is_none() => vec![Message::new("compare-there").into()],
            _ => vec![speaker.value(shape, topic, json)],
        };
        let rest = parts.len().saturating_sub(SHOWN);
        let mut parts: Vec<Value> = parts.into_iter().take(SHOWN).collect();
        if rest > 0 {
            parts.push(Message::new("compare-more").with("n", rest).into());
        }
        joined(parts, "compare-then").unwrap_or_else(|| Message::new("compare-nothing").into())
    }
}

impl Bond {
    /// Whether a side has changed one of the fields that bind the others.
    fn is_at_stake(&self, sides: Sides<'_>) -> bool {
        self.triggers.iter().any(|name| {
            let [base, ours, theirs] = each(sides, name);
            base != ours || base != theirs
        })
    }
}

/// The side whose value holds, where at most one side has changed it or both have in the same way.
fn settled([base, ours, theirs]: Sides<'_>) -> Option<Side> {
    if ours == theirs || base == theirs {
        Some(Side::Ours)
    } else if base == ours {
        Some(Side::Theirs)
    } else {
        None
    }
}

/// Whether each side has put another claim first: then nobody has said which of the two is preferred.
fn is_first_disputed(shape: &Shape, entries: &[Entry]) -> bool {
    let is_claims = matches!(shape, Shape::Record(record) if record.name == "Claim");
    let first = |position: fn(&Entry) -> Option<usize>| {
        entries.iter().find(|entry| position(entry) == Some(0))
    };
    let (base, ours, theirs) = (first(|e| e.base), first(|e| e.ours), first(|e| e.theirs));
    is_claims && ours != theirs && ours != base && theirs != base
}

/// A field of each side.
fn each<'a>(sides: Sides<'a>, name: &str) -> Sides<'a> {
    sides.map(|side| side.and_then(|json| json.get(name)))
}

/// The fields of these names, as an object.
fn part(names: &[&str], side: Option<&Json>) -> Json {
    let fields = children(side)
        .into_iter()
        .filter(|child| child.nth == 0 && names.contains(&child.name))
        .map(|child| (child.name.to_owned(), child.value.clone()));
    Json::Object(fields.collect())
}

fn labelled(label: &Topic<'_>, value: Value) -> Value {
    match label.subject() {
        Some(label) => Message::new("compare-within")
            .with("outer", label.clone())
            .with("inner", value)
            .into(),
        None => value,
    }
}

fn absent() -> Value {
    Message::new("compare-absent").into()
}
