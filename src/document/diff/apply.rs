//! Applying differences: what `diff` found between A and B turns A into B, byte for byte.

use std::collections::HashMap;

use super::{Change, Difference, Step, dataset_shape, is_statement, known};
use crate::document::align::{children, is_hollow};
use crate::model::dataset::Dataset;
use crate::model::json::Json;
use crate::model::record::Field;
use crate::model::shape::{RecordShape, Shape};

/// A change with what is left of the way to it.
type Inner<'a> = (&'a [Step], &'a Change);

/// `dataset` after the differences, all of which are about it. What does not fit is left out.
pub fn apply(dataset: &Dataset, differences: &[Difference]) -> Dataset {
    let changes: Vec<Inner<'_>> = differences
        .iter()
        .map(|difference| (&difference.place.0[..], &difference.change))
        .collect();
    let shape = Shape::Record(dataset_shape().clone());
    let changed = value(&shape, dataset.write(), &changes);
    changed
        .and_then(|json| Dataset::read(&json))
        .unwrap_or_else(|| dataset.clone())
}

/// A value after its changes: those inside it first, then those of itself.
fn value(shape: &Shape, json: Option<Json>, changes: &[Inner<'_>]) -> Option<Json> {
    let (own, inner): (Vec<Inner<'_>>, Vec<Inner<'_>>) =
        changes.iter().partition(|(way, _)| way.is_empty());
    let mut json = json;
    if let Some(first) = inner.first().and_then(|(way, _)| way.first()) {
        json = Some(match first {
            Step::Field(..) => object(shape, json.as_ref(), &inner),
            Step::Item(_) => list(shape, json, &inner),
        });
    }
    for (_, change) in own {
        json = match change {
            Change::Added { after, .. } | Change::Changed { after, .. } => Some(after.clone()),
            Change::Removed { .. } => None,
            Change::Moved { .. } => json,
        };
    }
    json
}

/// Whether a known field of this shape goes away when nothing is left in it.
fn vanishes(shape: &Shape) -> bool {
    match shape {
        Shape::List(_) => true,
        Shape::Record(record) => !is_statement(record),
        Shape::Any
        | Shape::Bool
        | Shape::Number
        | Shape::String
        | Shape::Text
        | Shape::Date
        | Shape::Id(_)
        | Shape::Code(_) => false,
    }
}

fn object(shape: &Shape, json: Option<&Json>, changes: &[Inner<'_>]) -> Json {
    let none = RecordShape {
        name: "",
        about: "",
        fields: Vec::new(),
    };
    let record = if let Shape::Record(record) = shape {
        record
    } else {
        &none
    };
    let names = known(record);
    let mut groups: HashMap<(&str, usize), Vec<Inner<'_>>> = HashMap::new();
    let mut order: Vec<(&str, usize)> = Vec::new();
    for (way, change) in changes {
        if let Some((Step::Field(name, nth), rest)) = way.split_first() {
            let key = (name.as_str(), *nth);
            groups
                .entry(key)
                .or_insert_with(|| {
                    order.push(key);
                    Vec::new()
                })
                .push((rest, change));
        }
    }
    let mut fields: Vec<(String, Json)> = Vec::new();
    let mut line = Line::default();
    for child in children(json) {
        let key = (child.name, child.nth);
        let group = groups.remove(&key).unwrap_or_default();
        let is_known = child.nth == 0 && names.contains(&child.name);
        if is_known {
            let after = known_field(record, child.name, Some(child.value.clone()), &group);
            fields.extend(after.map(|json| (child.name.to_owned(), json)));
        } else {
            let after = value(&Shape::Any, Some(child.value.clone()), &group);
            line.put(after.map(|json| (child.name.to_owned(), json)), &group);
        }
    }
    for key in order {
        let Some(group) = groups.remove(&key) else {
            continue;
        };
        if key.1 == 0 && names.contains(&key.0) {
            let after = known_field(record, key.0, None, &group);
            fields.extend(after.map(|json| (key.0.to_owned(), json)));
        } else {
            let after = value(&Shape::Any, None, &group);
            line.put(after.map(|json| (key.0.to_owned(), json)), &group);
        }
    }
    fields.extend(line.finish());
    Json::Object(fields)
}

fn known_field(
    record: &RecordShape,
    name: &str,
    json: Option<Json>,
    changes: &[Inner<'_>],
) -> Option<Json> {
    let shape = record.field(name).map_or(&Shape::Any, |field| &field.shape);
    let (own, inner): (Vec<Inner<'_>>, Vec<Inner<'_>>) =
        changes.iter().partition(|(way, _)| way.is_empty());
    let mut after = json;
    if !inner.is_empty() {
        after = value(shape, after, &inner).filter(|json| !(vanishes(shape) && is_hollow(json)));
    }
    value(shape, after, &own)
}

fn list(shape: &Shape, json: Option<Json>, changes: &[Inner<'_>]) -> Json {
    let inside = if let Shape::List(item) = shape {
        item
    } else {
        &Shape::Any
    };
    let mut line = Line::default();
    let mut groups: HashMap<usize, Vec<Inner<'_>>> = HashMap::new();
    let mut added: Vec<Inner<'_>> = Vec::new();
    for (way, change) in changes {
        match way.split_first() {
            Some((Step::Item(_), [])) if matches!(change, Change::Added { .. }) => {
                added.push((&[], change));
            }
            Some((Step::Item(at), rest)) => groups.entry(*at).or_default().push((rest, change)),
            Some((Step::Field(..), _)) | None => {}
        }
    }
    let items = if let Some(Json::List(items)) = json {
        items
    } else {
        Vec::new()
    };
    for (at, item) in items.into_iter().enumerate() {
        let group = groups.remove(&at).unwrap_or_default();
        line.put(value(inside, Some(item), &group), &group);
    }
    for change in added {
        line.put(value(inside, None, &[change]), &[change]);
    }
    Json::List(line.finish())
}

/// A row of neighbours in the making: those that stay, and those that come to a place.
struct Line<T> {
    staying: Vec<T>,
    coming: Vec<(usize, T)>,
}

impl<T> Default for Line<T> {
    fn default() -> Self {
        Self {
            staying: Vec::new(),
            coming: Vec::new(),
        }
    }
}

impl<T> Line<T> {
    /// Puts a neighbour where its own changes say.
    fn put(&mut self, neighbour: Option<T>, changes: &[Inner<'_>]) {
        let Some(neighbour) = neighbour else { return };
        let own = changes.iter().filter(|(way, _)| way.is_empty());
        let to = own
            .filter_map(|(_, change)| match change {
                Change::Added { to, .. } | Change::Moved { to, .. } => Some(*to),
                Change::Removed { .. } | Change::Changed { .. } => None,
            })
            .next_back();
        match to {
            Some(to) => self.coming.push((to, neighbour)),
            None => self.staying.push(neighbour),
        }
    }

    fn finish(mut self) -> Vec<T> {
        self.coming.sort_by_key(|(to, _)| *to);
        let mut coming = self.coming.into_iter().peekable();
        let mut out = Vec::new();
        for neighbour in self.staying {
            while let Some((_, next)) = coming.next_if(|(to, _)| *to <= out.len()) {
                out.push(next);
            }
            out.push(neighbour);
        }
        out.extend(coming.map(|(_, neighbour)| neighbour));
        out
    }
}
