//! What was changed since the last save, by project and field, for the history that a dataset carries.

use std::collections::BTreeMap;

use super::{Key, Put, Slot, Stored};
use crate::model::change::Change;
use crate::model::json::Json;
use crate::model::project::Project;
use crate::model::record::{Field, Record};

/// Who saves, when, and why.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamp {
    /// The time in UTC by ISO 8601.
    pub time: String,
    /// Who, where it is known.
    pub author: Option<String>,
    /// Why, where somebody said so.
    pub reason: Option<String>,
}

/// Projects as they stood when they were last saved; `None` for those that were not there.
type Before = BTreeMap<Key, Option<Project>>;

/// The projects that were touched since the last save.
#[derive(Debug, Default)]
pub(super) struct Log {
    before: Before,
    /// A save that has begun: the state of the document, what it replaces, and what it notes.
    saving: Option<(u64, Before, Vec<Change>)>,
}

impl Log {
    /// Remembers the old records of an edit that was just applied, told by its inverse.
    pub(super) fn crossed(&mut self, inverse: &[Put]) {
        // The inverse ends with what stood there first.
        for put in inverse.iter().rev() {
            let Slot::Project(key) = put.slot else {
                continue;
            };
            self.before.entry(key).or_insert_with(|| match &put.record {
                Some(Stored::Project(old)) => Some((**old).clone()),
                Some(_) | None => None,
            });
        }
    }

    /// A save of `state` begins: the changes that it notes. One that began before and has not come to an end has failed.
    pub(super) fn begin_save<'a>(
        &mut self,
        (state, stamp): (u64, &Stamp),
        now: impl Fn(Key) -> Option<(usize, &'a Project)>,
    ) -> Vec<Change> {
        if let Some((_, failed, _)) = self.saving.take() {
            self.before.extend(failed);
        }
        let before = std::mem::take(&mut self.before);
        let mut touched: Vec<(usize, &Key, Option<&Project>, Option<&Project>)> = before
            .iter()
            .map(|(key, old)| match now(*key) {
                Some((row, new)) => (row, key, old.as_ref(), Some(new)),
                None => (usize::MAX, key, old.as_ref(), None),
            })
            .collect();
        touched.sort_by_key(|(row, key, ..)| (*row, **key));
        let changes: Vec<Change> = touched
            .into_iter()
            .flat_map(|(_, _, old, new)| changes(old, new, stamp))
            .collect();
        self.saving = Some((state, before, changes.clone()));
        changes
    }

    /// The save of `state` has become durable: what it noted.
    pub(super) fn saved(&mut self, state: u64) -> Vec<Change> {
        match self.saving.take_if(|(saving, ..)| *saving == state) {
            Some((_, _, changes)) => changes,
            None => Vec::new(),
        }
    }
}

/// The changes that lead from one record to another, by field in the order of the format.
pub fn changes(old: Option<&Project>, new: Option<&Project>, stamp: &Stamp) -> Vec<Change> {
    let Some(project) = new.or(old).map(|p| p.id.clone()) else {
        return Vec::new();
    };
    let change = |field: Option<String>, old: Option<Json>, new: Option<Json>| Change {
        time: Some(stamp.time.clone()),
        author: stamp.author.clone(),
        project: Some(project.clone()),
        field,
        old,
        new,
        reason: stamp.reason.clone(),
        ..Change::default()
    };
    match (old, new) {
        (Some(old), Some(new)) => differences(old, new)
            .into_iter()
            .map(|(field, old, new)| change(Some(field), old, new))
            .collect(),
        (old, new) => {
            let name = |p: Option<&Project>| p.and_then(|p| p.name.write());
            vec![change(None, name(old), name(new))]
        }
    }
}

/// Field, what stood there, what stands there.
type Difference = (String, Option<Json>, Option<Json>);

/// The fields in which two records differ as they would be written; jobs by kind.
fn differences(old: &Project, new: &Project) -> Vec<Difference> {
    let (old, new) = (old.write(), new.write());
    let mut found = Vec::new();
    for name in names(old.as_ref(), new.as_ref(), Project::FIELDS) {
        let (a, b) = (values(old.as_ref(), name), values(new.as_ref(), name));
        if a == b {
            continue;
        }
        let (a, b) = (a.first().copied(), b.first().copied());
        let is_object = |json: Option<&Json>| matches!(json, None | Some(Json::Object(_)));
        if name == "jobs" && is_object(a) && is_object(b) {
            for inner in names(a, b, &[]) {
                let (a, b) = (values(a, inner), values(b, inner));
                if a != b {
                    let path = format!("{name}.{inner}");
                    found.push((
                        path,
                        a.first().copied().cloned(),
                        b.first().copied().cloned(),
                    ));
                }
            }
        } else {
            found.push((name.to_owned(), a.cloned(), b.cloned()));
        }
    }
    found
}

/// The names of the fields of two objects: the known ones first, each once.
fn names<'a>(old: Option<&'a Json>, new: Option<&'a Json>, known: &[&'static str]) -> Vec<&'a str> {
    let mut names: Vec<&str> = known.to_vec();
    for json in [old, new].into_iter().flatten() {
        let Json::Object(fields) = json else { continue };
        for (name, _) in fields {
            if !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
    }
    names
}

/// Every value of this name.
fn values<'a>(json: Option<&'a Json>, name: &str) -> Vec<&'a Json> {
    match json {
        Some(Json::Object(fields)) => fields
            .iter()
            .filter(|(key, _)| key == name)
            .map(|(_, value)| value)
            .collect(),
        Some(_) | None => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn project(json: &str) -> Project {
        let json = Json::parse(json).expect("JSON");
        Project::read(&json).expect("an object")
    }

    fn told(old: &str, new: &str) -> Vec<(String, String, String)> {
        let brief = |json: Option<Json>| json.map_or_else(String::new, |j| j.brief(60));
        changes(Some(&project(old)), Some(&project(new)), &Stamp::default())
            .into_iter()
            .map(|c| (c.field.unwrap_or_default(), brief(c.old), brief(c.new)))
            .collect()
    }

    #[test]
    fn each_field_that_differs_is_told_once_with_both_values() {
        let found = told(
            r#"{"id": "a", "status": "concept", "colour": "red", "jobs": {"permanent": [{"value": 5}]}}"#,
            r#"{"id": "a", "status": "operating", "district": "D", "jobs": {"permanent": [{"value": 6}], "construction": []}}"#,
        );
        let fields: Vec<&str> = found.iter().map(|(field, ..)| field.as_str()).collect();
        assert_eq!(
            fields,
            [
                "district",
                "status",
                "jobs.permanent",
                "jobs.construction",
                "colour"
            ]
        );
        assert_eq!(found[1].1, "concept");
        assert_eq!(found[1].2, "operating");
        assert_eq!(found[4].2, "", "what is gone has no new value");
    }

    #[test]
    fn the_same_record_has_no_changes() {
        let text = r#"{"id": "a", "status": "soon", "status": "x", "jobs": 5}"#;
        assert_eq!(told(text, text), []);
        let found = told(
            text,
            r#"{"id": "a", "status": "soon", "status": "y", "jobs": 5}"#,
        );
        assert_eq!(found.len(), 1, "a second value of the same name counts too");
    }
}
