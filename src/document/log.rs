//! What was changed since the last save, by record and field, for the history that a dataset carries.

use std::collections::BTreeMap;

use super::{Key, Put, Slot, Stored};
use crate::model::announcement::Announcement;
use crate::model::change::Change;
use crate::model::json::Json;
use crate::model::project::Project;
use crate::model::record::{Field, Record};
use crate::model::source::Source;
use crate::model::text::Text;

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

/// Records as they stood when they were last saved; `None` for those that were not there.
type Before = BTreeMap<Key, (Kind, Option<Stored>)>;

/// Which kinds of records have a history, in the order in which a save notes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// Projects.
    Project,
    /// Sources.
    Source,
    /// Announcements.
    Announcement,
}

impl Kind {
    /// The kind and the key of a slot; the head, the rates, the views and the statistics have no history.
    fn of(slot: Slot) -> Option<(Self, Key)> {
        match slot {
            Slot::Project(key) => Some((Self::Project, key)),
            Slot::Source(key) => Some((Self::Source, key)),
            Slot::Announcement(key) => Some((Self::Announcement, key)),
            Slot::Head | Slot::Rates | Slot::Views | Slot::Certainty | Slot::RegionStats => None,
        }
    }
}

/// The records that were touched since the last save.
#[derive(Debug, Default)]
pub(super) struct Log {
    before: Before,
    /// What was changed for a reason since then, the oldest first.
    reasons: Vec<Reasoned>,
    /// A save that has begun: the state of the document, what it replaces, and what it notes.
    saving: Option<(u64, Before, Vec<Change>)>,
}

/// A field that an edit set for a reason.
#[derive(Debug)]
struct Reasoned {
    /// The state of the document since the edit.
    state: u64,
    key: Key,
    field: String,
    new: Option<Json>,
    reason: String,
}

impl Log {
    /// Remembers the old records of an edit that was just applied, told by its inverse.
    pub(super) fn crossed(&mut self, inverse: &[Put]) {
        // The inverse ends with what stood there first.
        for put in inverse.iter().rev() {
            if let Some((kind, key)) = Kind::of(put.slot) {
                self.before
                    .entry(key)
                    .or_insert_with(|| (kind, put.record.clone()));
            }
        }
    }

    /// Remembers why an edit that led to `state` was made; `inverse` tells its old records.
    pub(super) fn explain(
        &mut self,
        (state, reason): (u64, &str),
        inverse: &[Put],
        now: impl Fn(Kind, Key) -> Option<(usize, Stored)>,
    ) {
        for put in inverse {
            let Some((kind, key)) = Kind::of(put.slot) else {
                continue;
            };
            let new = now(kind, key).map(|(_, record)| record);
            let set = changes_of(put.record.as_ref(), new.as_ref(), &Stamp::default());
            self.reasons.extend(set.into_iter().filter_map(|change| {
                Some(Reasoned {
                    state,
                    key,
                    field: change.field?,
                    new: change.new,
                    reason: reason.to_owned(),
                })
            }));
        }
    }

    /// A save of `state` begins: the changes that it notes, none without a stamp. One that began before and has not come
    /// to an end has failed.
    pub(super) fn begin_save(
        &mut self,
        (state, stamp): (u64, Option<&Stamp>),
        is_done: impl Fn(u64) -> bool,
        now: impl Fn(Kind, Key) -> Option<(usize, Stored)>,
    ) -> Vec<Change> {
        if let Some((_, failed, _)) = self.saving.take() {
            self.before.extend(failed);
        }
        let before = std::mem::take(&mut self.before);
        let why = |key: Key, change: &Change| {
            let is_it = |r: &&Reasoned| {
                r.key == key && change.field.as_ref() == Some(&r.field) && change.new == r.new
            };
            let found = self.reasons.iter().rev().find(is_it);
            found.filter(|r| is_done(r.state)).map(|r| r.reason.clone())
        };
        let changes = stamp.map_or_else(Vec::new, |stamp| noted(&before, (stamp, &why), now));
        self.saving = Some((state, before, changes.clone()));
        changes
    }

    /// The save of `state` has become durable: what it noted.
    pub(super) fn saved(&mut self, state: u64) -> Vec<Change> {
        match self.saving.take_if(|(saving, ..)| *saving == state) {
            Some((_, _, changes)) => {
                self.reasons.retain(|r| r.state > state);
                changes
            }
            None => Vec::new(),
        }
    }
}

/// Why a record was changed so, where somebody said.
type Why<'a> = dyn Fn(Key, &Change) -> Option<String> + 'a;

/// What became of the touched records: by kind, in the order of their lists, those that are gone last.
fn noted(
    before: &Before,
    (stamp, why): (&Stamp, &Why<'_>),
    now: impl Fn(Kind, Key) -> Option<(usize, Stored)>,
) -> Vec<Change> {
    let mut touched: Vec<_> = before
        .iter()
        .map(|(key, (kind, old))| {
            let (row, new) = now(*kind, *key).unzip();
            (*kind, row.unwrap_or(usize::MAX), *key, old.as_ref(), new)
        })
        .collect();
    touched.sort_by_key(|(kind, row, key, ..)| (*kind, *row, *key));
    touched
        .iter()
        .flat_map(|(_, _, key, old, new)| {
            let told = changes_of(*old, new.as_ref(), stamp).into_iter();
            told.map(|change| Change {
                reason: beside(why(*key, &change), change.reason.clone()),
                ..change
            })
        })
        .collect()
}

/// The reason of a change, and beside it that of the save.
fn beside(own: Option<String>, note: Option<String>) -> Option<String> {
    match (own, note) {
        (Some(own), Some(note)) => Some(format!("{own} · {note}")),
        (own, note) => own.or(note),
    }
}

fn changes_of(old: Option<&Stored>, new: Option<&Stored>, stamp: &Stamp) -> Vec<Change> {
    let of = |old: Option<Told<'_>>, new: Option<Told<'_>>| told(old, new, stamp);
    match (old, new) {
        (Some(Stored::Source(a)), Some(Stored::Source(b))) => {
            of(Some(Told::source(a)), Some(Told::source(b)))
        }
        (Some(Stored::Announcement(a)), Some(Stored::Announcement(b))) => {
            of(Some(Told::announcement(a)), Some(Told::announcement(b)))
        }
        (Some(Stored::Project(a)), Some(Stored::Project(b))) => changes(Some(a), Some(b), stamp),
        (old, new) => of(old.and_then(Told::of), new.and_then(Told::of)),
    }
}

/// The changes that lead from one project to another, by field in the order of the format.
pub fn changes(old: Option<&Project>, new: Option<&Project>, stamp: &Stamp) -> Vec<Change> {
    told(old.map(Told::project), new.map(Told::project), stamp)
}

/// A record as its history tells of it.
struct Told<'a> {
    /// A change that names the record and nothing else.
    about: Change,
    name: &'a Text,
    json: Option<Json>,
    fields: &'static [&'static str],
}

impl<'a> Told<'a> {
    fn of(record: &'a Stored) -> Option<Self> {
        match record {
            Stored::Project(project) => Some(Self::project(project)),
            Stored::Source(source) => Some(Self::source(source)),
            Stored::Announcement(announcement) => Some(Self::announcement(announcement)),
            Stored::Head(_)
            | Stored::Rates(_)
            | Stored::Views(_)
            | Stored::Certainty(_)
            | Stored::RegionStats(_) => None,
        }
    }

    fn project(project: &'a Project) -> Self {
        Self {
            about: Change {
                project: Some(project.id.clone()),
                ..Change::default()
            },
            name: &project.name,
            json: project.write(),
            fields: Project::FIELDS,
        }
    }

    fn source(source: &'a Source) -> Self {
        Self {
            about: Change {
                source: Some(source.id.clone()),
                ..Change::default()
            },
            name: &source.title,
            json: source.write(),
            fields: Source::FIELDS,
        }
    }

    fn announcement(announcement: &'a Announcement) -> Self {
        Self {
            about: Change {
                announcement: Some(announcement.id.clone()),
                ..Change::default()
            },
            name: &announcement.title,
            json: announcement.write(),
            fields: Announcement::FIELDS,
        }
    }
}

fn told(old: Option<Told<'_>>, new: Option<Told<'_>>, stamp: &Stamp) -> Vec<Change> {
    let Some(about) = new.as_ref().or(old.as_ref()).map(|t| t.about.clone()) else {
        return Vec::new();
    };
    let change = |field: Option<String>, old: Option<Json>, new: Option<Json>| Change {
        time: Some(stamp.time.clone()),
        author: stamp.author.clone(),
        field,
        old,
        new,
        reason: stamp.reason.clone(),
        ..about.clone()
    };
    match (old, new) {
        (Some(old), Some(new)) => differences((old.json.as_ref(), new.json.as_ref()), new.fields)
            .into_iter()
            .map(|(field, old, new)| change(Some(field), old, new))
            .collect(),
        (old, new) => {
            let name = |t: Option<Told<'_>>| t.and_then(|t| t.name.write());
            vec![change(None, name(old), name(new))]
        }
    }
}

/// Field, what stood there, what stands there.
type Difference = (String, Option<Json>, Option<Json>);

/// The fields in which two records differ as they would be written; jobs by kind.
fn differences(
    (old, new): (Option<&Json>, Option<&Json>),
    fields: &'static [&'static str],
) -> Vec<Difference> {
    let mut found = Vec::new();
    for name in names(old, new, fields) {
        let (a, b) = (values(old, name), values(new, name));
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
