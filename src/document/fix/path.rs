//! Where an issue stands inside its record: the steps of its place, and the value there in the record's JSON.

use crate::model::json::Json;

/// One step of a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Into a field of an object.
    Field(String),
    /// To an item of a list.
    Item(usize),
}

/// The steps of a place such as `projects[12].investment[0].amount`; `None` when it is not written so.
pub(super) fn steps(place: &str) -> Option<Vec<Step>> {
    let mut steps = Vec::new();
    for part in place.split('.') {
        let (name, items) = part.split_at(part.find('[').unwrap_or(part.len()));
        if name.is_empty() {
            return None;
        }
        steps.push(Step::Field(name.to_owned()));
        for item in items.split_inclusive(']') {
            let position = item.strip_prefix('[')?.strip_suffix(']')?;
            steps.push(Step::Item(position.parse().ok()?));
        }
    }
    Some(steps)
}

/// The value at these steps.
pub(super) fn get<'a>(json: &'a Json, steps: &[Step]) -> Option<&'a Json> {
    steps
        .iter()
        .try_fold(json, |json, step| match (step, json) {
            (Step::Field(name), Json::Object(_)) => json.get(name),
            (Step::Item(position), Json::List(items)) => items.get(*position),
            (Step::Field(_) | Step::Item(_), _) => None,
        })
}

/// Puts a value at these steps; a field that is absent is added, `false` when there is no such place. A field that
/// stands twice is left alone: the second value would come up in place of the first.
pub(super) fn set(json: &mut Json, steps: &[Step], value: Json) -> bool {
    let Some((step, rest)) = steps.split_first() else {
        *json = value;
        return true;
    };
    match (step, json) {
        (Step::Item(position), Json::List(items)) => items
            .get_mut(*position)
            .is_some_and(|item| set(item, rest, value)),
        (Step::Field(name), Json::Object(fields)) => {
            let mut found = fields.iter_mut().filter(|(key, _)| key == name);
            match (found.next(), found.next()) {
                (Some((_, field)), None) => set(field, rest, value),
                (None, _) if rest.is_empty() => {
                    fields.push((name.clone(), value));
                    true
                }
                (Some(_) | None, _) => false,
            }
        }
        (Step::Field(_) | Step::Item(_), _) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_leads_to_its_value() {
        let mut json = Json::parse(r#"{"a": [1, {"b": "x"}], "c": 1, "c": 2}"#).expect("JSON");
        let at = |place| steps(place).expect("a place");
        assert_eq!(get(&json, &at("a[1].b")), Some(&Json::Str("x".into())));
        assert_eq!(get(&json, &at("a[2].b")), None);
        assert!(set(&mut json, &at("a[1].d"), Json::Null));
        assert_eq!(get(&json, &at("a[1].d")), Some(&Json::Null));
        assert!(!set(&mut json, &at("c"), Json::Null), "it stands twice");
        assert!(!set(&mut json, &at("a[7]"), Json::Null));
        for wrong in ["", "a..b", "a[x]", "a[1", "[1]"] {
            assert_eq!(steps(wrong), None, "{wrong}");
        }
    }
}
