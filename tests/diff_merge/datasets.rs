//! Datasets that differ: the bundled one with random changes anywhere in it, sensible and wild.

use joba::model::dataset::Dataset;
use joba::model::json::{Json, Num};
use joba::model::record::Field;
use proptest::prelude::*;

/// One random change of a JSON tree. Places count the spots of the tree in reading order.
#[derive(Clone, Debug)]
pub(crate) enum Change {
    /// Puts a value in: beside what stands there.
    Graft(usize, String, Json),
    /// Puts another value there.
    Replace(usize, Json),
    /// Takes out what stands there.
    Remove(usize),
    /// Writes it twice.
    Repeat(usize),
    /// Changes places with the first of its neighbours.
    ToFront(usize),
}

fn key() -> impl Strategy<Value = String> {
    let known = vec![
        "id",
        "name",
        "status",
        "investment",
        "jobs",
        "permanent",
        "amount",
        "currency",
        "source",
        "claims",
        "capacity",
        "milestones",
        "en",
        "ru",
        "views",
        "tags",
        "unit",
        "x",
        "y",
    ];
    prop::sample::select(known).prop_map(str::to_owned)
}

fn json() -> impl Strategy<Value = Json> {
    let words = vec![
        "",
        "KZ-10",
        "USD",
        "operating",
        "2026-04",
        "s1",
        "exact",
        "qazcement",
        "a",
        "b",
    ];
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        (0_i64..5).prop_map(|n| Json::Num(Num::Int(n))),
        prop::sample::select(words).prop_map(|text| Json::Str(text.to_owned())),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Json::List),
            prop::collection::vec((key(), inner), 0..4).prop_map(Json::Object),
        ]
    })
}

fn change() -> impl Strategy<Value = Change> {
    // Half of them close together, so that two sides often meet.
    let place = prop_oneof![3_usize..1800, 60_usize..200].boxed();
    prop_oneof![
        (place.clone(), key(), json()).prop_map(|(at, key, json)| Change::Graft(at, key, json)),
        (place.clone(), json()).prop_map(|(at, json)| Change::Replace(at, json)),
        place.clone().prop_map(Change::Remove),
        place.clone().prop_map(Change::Repeat),
        place.prop_map(Change::ToFront),
    ]
}

/// A few random changes.
pub(crate) fn changes() -> impl Strategy<Value = Vec<Change>> {
    prop::collection::vec(change(), 0..6)
}

/// `dataset` after the changes; those that make it something else are left out.
pub(crate) fn changed(dataset: &Dataset, changes: &[Change]) -> Dataset {
    let mut tree = dataset.write().expect("JSON");
    for change in changes {
        let mut next = tree.clone();
        walk(&mut next, &mut place(change), change);
        let is_dataset = ["format", "version"]
            .iter()
            .all(|field| next.get(field) == tree.get(field));
        if is_dataset {
            tree = next;
        }
    }
    Dataset::read(&tree).expect("a dataset")
}

fn place(change: &Change) -> usize {
    match change {
        Change::Graft(at, ..)
        | Change::Replace(at, _)
        | Change::Remove(at)
        | Change::Repeat(at)
        | Change::ToFront(at) => *at,
    }
}

fn walk(json: &mut Json, place: &mut usize, change: &Change) -> bool {
    match json {
        Json::Object(fields) => {
            for at in 0..fields.len() {
                if *place == 0 {
                    let key = fields[at].0.clone();
                    act(fields, at, change, |name, json| {
                        (name.unwrap_or(&key).to_owned(), json)
                    });
                    return true;
                }
                *place -= 1;
                if walk(&mut fields[at].1, place, change) {
                    return true;
                }
            }
        }
        Json::List(items) => {
            for at in 0..items.len() {
                if *place == 0 {
                    act(items, at, change, |_, json| json);
                    return true;
                }
                *place -= 1;
                if walk(&mut items[at], place, change) {
                    return true;
                }
            }
        }
        Json::Null | Json::Bool(_) | Json::Num(_) | Json::Str(_) => {}
    }
    false
}

fn act<T: Clone>(
    items: &mut Vec<T>,
    at: usize,
    change: &Change,
    make: impl Fn(Option<&str>, Json) -> T,
) {
    match change {
        Change::Graft(_, key, json) => items.insert(at, make(Some(key), json.clone())),
        Change::Replace(_, json) => items[at] = make(None, json.clone()),
        Change::Remove(_) => {
            items.remove(at);
        }
        Change::Repeat(_) => items.push(items[at].clone()),
        Change::ToFront(_) => items.swap(0, at),
    }
}
