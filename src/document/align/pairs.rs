//! Pairs of items that are the same thing in two lists: first by what names them surely, then by weaker signs.

use std::collections::{BTreeSet, HashMap, VecDeque};

use super::Child;
use crate::model::json::Json;
use crate::model::shape::Shape;

/// What two lists have in common.
#[derive(Debug, Default)]
pub(in crate::document) struct Pairs {
    /// Positions in the first and in the second list, ascending by the first.
    pub(in crate::document) both: Vec<(usize, usize)>,
    /// Positions in the first list of what the second has not, ascending.
    pub(in crate::document) gone: Vec<usize>,
    /// Positions in the second list of what the first has not, ascending.
    pub(in crate::document) new: Vec<usize>,
}

/// By which sign two items are taken for the same.
#[derive(Clone, Copy)]
enum Sign {
    /// They are equal.
    Equal,
    /// These fields are equal; absent ones count as equal to absent ones.
    Fields(&'static [&'static str]),
    /// This field is stated and equal.
    Name(&'static str),
    /// They read the same in English, or in their first language.
    Reading,
}

/// The signs for items of a shape, the surest first.
fn signs(shape: &Shape) -> &'static [Sign] {
    match shape {
        Shape::Record(record) => match record.name {
            "Project" => &[Sign::Name("id"), Sign::Name("name"), Sign::Equal],
            "Source" | "Announcement" => &[Sign::Name("id"), Sign::Name("title"), Sign::Equal],
            "Rate" => &[
                Sign::Equal,
                Sign::Fields(&["currency", "date"]),
                Sign::Fields(&["currency"]),
            ],
            "RegionStat" => &[
                Sign::Equal,
                Sign::Fields(&["region", "indicator", "date"]),
                Sign::Fields(&["region", "indicator"]),
            ],
            "Claim" => &[
                Sign::Equal,
                Sign::Fields(&["source"]),
                Sign::Fields(&["value", "amount", "currency", "low", "high"]),
            ],
            "Capacity" => &[
                Sign::Equal,
                Sign::Fields(&["product", "phase", "direction"]),
                Sign::Fields(&["product"]),
            ],
            "Milestone" => &[Sign::Equal, Sign::Fields(&["event"])],
            "Party" => &[
                Sign::Equal,
                Sign::Fields(&["name", "role"]),
                Sign::Fields(&["name"]),
            ],
            "MutedCheck" => &[Sign::Equal, Sign::Fields(&["code"])],
            "Commitment" => &[Sign::Equal, Sign::Fields(&["what"])],
            _ => &[Sign::Equal],
        },
        Shape::Text => &[Sign::Equal, Sign::Reading],
        Shape::Any => &[Sign::Equal, Sign::Name("id"), Sign::Name("name")],
        Shape::Bool
        | Shape::Number
        | Shape::String
        | Shape::Date
        | Shape::Id(_)
        | Shape::Code(_)
        | Shape::List(_) => &[Sign::Equal],
    }
}

impl Sign {
    /// What has to be equal; `None` for an item that does not show this sign.
    fn of(self, item: &Json) -> Option<String> {
        match self {
            Self::Equal => Some(item.to_text()),
            Self::Fields(names) => matches!(item, Json::Object(_)).then(|| {
                let parts: Vec<String> = names
                    .iter()
                    .map(|name| item.get(name).map(reading).unwrap_or_default())
                    .collect();
                parts.join("\u{1}")
            }),
            Self::Name(field) => item.get(field).map(reading).filter(|name| !name.is_empty()),
            Self::Reading => Some(reading(item)),
        }
    }
}

/// A text in English or in its first language, anything else as it is written.
fn reading(json: &Json) -> String {
    let text = match json {
        Json::Object(fields) => json
            .get("en")
            .or_else(|| fields.first().map(|(_, value)| value)),
        other => Some(other),
    };
    match text {
        Some(Json::Str(text)) => text.clone(),
        Some(other) => other.to_text(),
        None => String::new(),
    }
}

/// Pairs the items of two lists. Of several with the same sign the first goes with the first, and so on.
pub(in crate::document) fn item_pairs(shape: &Shape, a: &[&Json], b: &[&Json]) -> Pairs {
    let mut left: BTreeSet<usize> = (0..a.len()).collect();
    let mut right: BTreeSet<usize> = (0..b.len()).collect();
    let mut pairs = Vec::new();
    for sign in signs(shape) {
        if left.is_empty() || right.is_empty() {
            break;
        }
        let mut waiting: HashMap<String, VecDeque<usize>> = HashMap::new();
        for at in &left {
            if let Some(key) = a.get(*at).and_then(|item| sign.of(item)) {
                waiting.entry(key).or_default().push_back(*at);
            }
        }
        for at in right.clone() {
            let key = b.get(at).and_then(|item| sign.of(item));
            let found = key.and_then(|key| waiting.get_mut(&key)?.pop_front());
            if let Some(first) = found {
                left.remove(&first);
                right.remove(&at);
                pairs.push((first, at));
            }
        }
    }
    pairs.sort_unstable();
    Pairs {
        both: pairs,
        gone: left.into_iter().collect(),
        new: right.into_iter().collect(),
    }
}

/// Pairs fields by name, the first of a name with the first.
pub(in crate::document) fn field_pairs(a: &[Child<'_>], b: &[Child<'_>]) -> Pairs {
    let mut found = Pairs::default();
    let places: HashMap<(&str, usize), usize> = b
        .iter()
        .enumerate()
        .map(|(at, child)| ((child.name, child.nth), at))
        .collect();
    let mut is_paired = vec![false; b.len()];
    for (first, child) in a.iter().enumerate() {
        match places.get(&(child.name, child.nth)) {
            Some(second) => {
                found.both.push((first, *second));
                if let Some(paired) = is_paired.get_mut(*second) {
                    *paired = true;
                }
            }
            None => found.gone.push(first),
        }
    }
    found.new = (0..b.len())
        .filter(|at| is_paired.get(*at) == Some(&false))
        .collect();
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::claim::Claim;
    use crate::model::project::Project;
    use crate::model::record::Field;

    fn pairs(shape: &Shape, a: &str, b: &str) -> Vec<(usize, usize)> {
        let (a, b) = (Json::parse(a).expect("JSON"), Json::parse(b).expect("JSON"));
        let list = |json: &Json| super::super::items(Some(json)).to_vec();
        let (a, b) = (list(&a), list(&b));
        let (a, b): (Vec<&Json>, Vec<&Json>) = (a.iter().collect(), b.iter().collect());
        item_pairs(shape, &a, &b).both
    }

    #[test]
    fn records_are_the_same_by_id_and_duplicates_by_their_turn() {
        let a = r#"[{"id": "x"}, {"id": "y"}, {"id": "x", "name": "2"}]"#;
        let b = r#"[{"id": "y"}, {"id": "x"}, {"id": "z"}, {"id": "x"}]"#;
        assert_eq!(pairs(&Project::shape(), a, b), [(0, 1), (1, 0), (2, 3)]);
    }

    #[test]
    fn a_record_with_a_new_id_is_known_by_its_name() {
        let a = r#"[{"id": "x", "name": {"en": "Steel", "ru": "Сталь"}}]"#;
        let b = r#"[{"id": "y", "name": "Steel"}]"#;
        assert_eq!(pairs(&Project::shape(), a, b), [(0, 0)]);
    }

    #[test]
    fn a_claim_is_known_by_its_source_and_then_by_its_number() {
        let a = r#"[{"value": 1, "source": "s"}, {"value": 2, "source": "t"}]"#;
        let b = r#"[{"value": 2, "source": "u"}, {"value": 3, "source": "s"}]"#;
        assert_eq!(pairs(&Claim::shape(), a, b), [(0, 1), (1, 0)]);
    }
}
