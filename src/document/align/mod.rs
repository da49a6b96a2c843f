//! Which parts of two values are the same thing: fields by name, items of a list by what names them.

mod order;
mod pairs;
mod place;

pub(super) use order::{is_ascending, strays};
pub(super) use pairs::{Pairs, field_pairs, item_pairs};
pub use place::{Place, Step};

use crate::model::json::Json;

/// A field of an object.
#[derive(Clone, Copy, Debug)]
pub(super) struct Child<'a> {
    /// Its name.
    pub(super) name: &'a str,
    /// Which one of this name, counted from 0.
    pub(super) nth: usize,
    /// Its value.
    pub(super) value: &'a Json,
}

/// The fields of an object in file order, none of anything else.
pub(super) fn children(json: Option<&Json>) -> Vec<Child<'_>> {
    let Some(Json::Object(fields)) = json else {
        return Vec::new();
    };
    let mut seen: std::collections::HashMap<&str, usize> = std::collections::HashMap::new();
    fields
        .iter()
        .map(|(name, value)| {
            let count = seen.entry(name).or_default();
            *count += 1;
            Child {
                name,
                nth: *count - 1,
                value,
            }
        })
        .collect()
}

/// The fields whose order means something: all but the first of each known name, which has a place of its own.
pub(super) fn loose<'a>(json: Option<&'a Json>, known: &[&str]) -> Vec<Child<'a>> {
    let mut children = children(json);
    children.retain(|child| child.nth > 0 || !known.contains(&child.name));
    children
}

/// The items of a list, none of anything else.
pub(super) fn items(json: Option<&Json>) -> &[Json] {
    if let Some(Json::List(items)) = json {
        items
    } else {
        &[]
    }
}

/// Whether it is an object or absent.
pub(super) fn is_fields(json: Option<&Json>) -> bool {
    matches!(json, None | Some(Json::Object(_)))
}

/// Whether it is a list or absent.
pub(super) fn is_items(json: Option<&Json>) -> bool {
    matches!(json, None | Some(Json::List(_)))
}

/// Whether it is a list or an object with nothing in it.
pub(super) fn is_hollow(json: &Json) -> bool {
    match json {
        Json::List(items) => items.is_empty(),
        Json::Object(fields) => fields.is_empty(),
        Json::Null | Json::Bool(_) | Json::Num(_) | Json::Str(_) => false,
    }
}
