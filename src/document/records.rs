//! The records of a document, and the one way to change them: apply puts, get back the inverse.

mod whole;

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU32, Ordering};

use super::edit::{Put, Slot, Stored};
use super::shelf::{Move, Moved, Shelf};
use super::{Key, Touched};
use crate::model::announcement::Announcement;
use crate::model::change::Change;
use crate::model::dataset::Dataset;
use crate::model::json::Json;
use crate::model::project::Project;
use crate::model::record::{Extra, Record};
use crate::model::source::Source;

/// A dataset whose projects, sources and announcements have keys.
#[derive(Debug)]
pub(super) struct Records {
    dataset: Dataset,
    projects: Shelf,
    sources: Shelf,
    announcements: Shelf,
    /// Atomic, so that a view, which may change no record, can still name a new one.
    next_key: AtomicU32,
}

/// What applying puts did.
#[derive(Debug)]
pub(super) struct Applied {
    /// The puts that take it back, in order; empty when nothing changed.
    pub(super) inverse: Vec<Put>,
    /// What a view has to look at again.
    pub(super) touched: Touched,
}

impl Clone for Records {
    fn clone(&self) -> Self {
        Self {
            dataset: self.dataset.clone(),
            projects: self.projects.clone(),
            sources: self.sources.clone(),
            announcements: self.announcements.clone(),
            next_key: AtomicU32::new(self.next_key.load(Ordering::Relaxed)),
        }
    }
}

impl Records {
    /// Gives every record a key.
    pub(super) fn new(dataset: Dataset) -> Self {
        let mut next_key = 0;
        let projects = Shelf::count_up(&mut next_key, dataset.projects.len());
        let sources = Shelf::count_up(&mut next_key, dataset.sources.len());
        let announcements = Shelf::count_up(&mut next_key, dataset.announcements.len());
        Self {
            dataset,
            projects,
            sources,
            announcements,
            next_key: AtomicU32::new(next_key),
        }
    }

    /// The records.
    pub(super) fn dataset(&self) -> &Dataset {
        &self.dataset
    }

    /// The records without their keys.
    pub(super) fn into_dataset(self) -> Dataset {
        self.dataset
    }

    /// The key of the project in `row`.
    pub(super) fn project_key(&self, row: usize) -> Option<Key> {
        self.projects.key(row)
    }

    /// The key of the source in `row`.
    pub(super) fn source_key(&self, row: usize) -> Option<Key> {
        self.sources.key(row)
    }

    /// The key of the announcement in `row`.
    pub(super) fn announcement_key(&self, row: usize) -> Option<Key> {
        self.announcements.key(row)
    }

    /// The row of a source.
    pub(super) fn source_row(&self, key: Key) -> Option<usize> {
        self.sources.row_of(key)
    }

    /// The row of an announcement.
    pub(super) fn announcement_row(&self, key: Key) -> Option<usize> {
        self.announcements.row_of(key)
    }

    /// Notes changes at the end of the dataset's own history, which no undo takes back.
    pub(super) fn note(&mut self, changes: Vec<Change>) {
        self.dataset.changes.extend(changes);
    }

    /// The row of a project.
    pub(super) fn row_of(&self, key: Key) -> Option<usize> {
        self.projects.row_of(key)
    }

    /// A key that no record has or had.
    pub(super) fn new_key(&self) -> Key {
        Key(self.next_key.fetch_add(1, Ordering::Relaxed))
    }

    /// The dataset's own fields, without its lists.
    pub(super) fn head(&self) -> Dataset {
        let head = &self.dataset;
        Dataset {
            format: head.format.clone(),
            version: head.version.clone(),
            title: head.title.clone(),
            description: head.description.clone(),
            as_of: head.as_of.clone(),
            licence: head.licence.clone(),
            publisher: head.publisher.clone(),
            extra: head.extra.clone(),
            ..Dataset::default()
        }
    }

    /// Readies the records of a new edit: what they state now replaces what could not be read.
    pub(super) fn settle(&self, puts: &mut [Put]) {
        for put in puts {
            match (put.slot, &mut put.record) {
                (Slot::Head, Some(Stored::Head(new))) => drop_stale(&self.head(), new.as_mut()),
                (Slot::Project(key), Some(Stored::Project(new))) => {
                    let row = self.projects.row_of(key);
                    if let Some(old) = row.and_then(|row| self.dataset.projects.get(row)) {
                        drop_stale(old, new.as_mut());
                    }
                }
                (Slot::Source(key), Some(Stored::Source(new))) => {
                    let row = self.sources.row_of(key);
                    if let Some(old) = row.and_then(|row| self.dataset.sources.get(row)) {
                        drop_stale(old, new.as_mut());
                    }
                }
                (Slot::Announcement(key), Some(Stored::Announcement(new))) => {
                    let row = self.announcements.row_of(key);
                    if let Some(old) = row.and_then(|row| self.dataset.announcements.get(row)) {
                        drop_stale(old, new.as_mut());
                    }
                }
                (
                    Slot::Head
                    | Slot::Rates
                    | Slot::Views
                    | Slot::Certainty
                    | Slot::RegionStats
                    | Slot::Project(_)
                    | Slot::Source(_)
                    | Slot::Announcement(_),
                    _,
                ) => {}
            }
        }
    }

    /// Applies puts in order.
    pub(super) fn apply(&mut self, puts: Vec<Put>) -> Applied {
        let mut groups: Vec<Vec<Put>> = Vec::new();
        let mut rows = BTreeSet::new();
        let mut is_all = false;
        let mut puts = puts.into_iter().peekable();
        while let Some(put) = puts.next() {
            let slot = put.slot;
            let mut group = vec![put];
            while let Some(next) = puts.next_if(|next| is_same_list(slot, next.slot)) {
                group.push(next);
            }
            let undo = match slot {
                Slot::Head => self.put_heads(group),
                Slot::Rates => self.put_rates(group),
                Slot::Views => self.put_views(group),
                Slot::Certainty => self.put_certainty(group),
                Slot::RegionStats => self.put_region_stats(group),
                Slot::Project(_) => {
                    let moved = self
                        .projects
                        .apply(&mut self.dataset.projects, moves(group));
                    rows.extend(&moved.rows);
                    is_all |= moved.is_reordered;
                    into_puts(moved)
                }
                Slot::Source(_) => {
                    let list = &mut self.dataset.sources;
                    into_puts(self.sources.apply(list, moves(group)))
                }
                Slot::Announcement(_) => {
                    let list = &mut self.dataset.announcements;
                    into_puts(self.announcements.apply(list, moves(group)))
                }
            };
            let is_beside = matches!(slot, Slot::Project(_) | Slot::Views | Slot::Certainty);
            is_all |= !undo.is_empty() && !is_beside;
            groups.push(undo);
        }
        Applied {
            inverse: groups.into_iter().rev().flatten().collect(),
            touched: if is_all {
                Touched::All
            } else {
                Touched::Rows(rows.into_iter().collect())
            },
        }
    }
}

/// Drops the old unreadable value of each field that a new record states: kept beside the new value, it would come
/// back as a second field of the same name.
fn drop_stale<R: Record>(old: &R, new: &mut R) {
    let is_known = |key: &str| R::FIELDS.contains(&key);
    if !new.extra().0.iter().any(|(key, _)| is_known(key)) {
        return;
    }
    let typed = |record: &R| {
        let mut typed = record.clone();
        *typed.extra_mut() = Extra::default();
        typed.write()
    };
    let (before, after) = (typed(old), typed(new));
    let states =
        |json: &Option<Json>, field: &str| json.as_ref().is_some_and(|j| j.get(field).is_some());
    for field in R::FIELDS {
        if states(&after, field) && !states(&before, field) {
            new.extra_mut().take(field);
        }
    }
}

fn is_same_list(a: Slot, b: Slot) -> bool {
    std::mem::discriminant(&a) == std::mem::discriminant(&b)
}

/// A record that has a list and keys of its own.
trait Shelved: Sized {
    /// The key of a slot of its list.
    fn key(slot: Slot) -> Option<Key>;
    /// The slot of a key.
    fn slot(key: Key) -> Slot;
    /// The record that is stored; `None` for one of another kind.
    fn take(stored: Stored) -> Option<Self>;
    /// The record, to store.
    fn store(self) -> Stored;
}

macro_rules! shelved {
    ($($record:ident),+) => {
        $(impl Shelved for $record {
            fn key(slot: Slot) -> Option<Key> {
                if let Slot::$record(key) = slot { Some(key) } else { None }
            }
            fn slot(key: Key) -> Slot {
                Slot::$record(key)
            }
            fn take(stored: Stored) -> Option<Self> {
                if let Stored::$record(record) = stored { Some(*record) } else { None }
            }
            fn store(self) -> Stored {
                Stored::$record(Box::new(self))
            }
        })+
    };
}

shelved!(Project, Source, Announcement);

/// The puts of one list as moves of its shelf; a record of another kind is ignored.
fn moves<T: Shelved>(puts: Vec<Put>) -> Vec<Move<T>> {
    let as_move = |put: Put| {
        let record = match put.record {
            Some(stored) => Some(T::take(stored)?),
            None => None,
        };
        Some(Move {
            key: T::key(put.slot)?,
            at: put.at,
            record,
        })
    };
    puts.into_iter().filter_map(as_move).collect()
}

fn into_puts<T: Shelved>(moved: Moved<T>) -> Vec<Put> {
    moved
        .undo
        .into_iter()
        .map(|m| Put {
            slot: T::slot(m.key),
            at: m.at,
            record: m.record.map(T::store),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::record::Field;
    use crate::model::region::Region;

    fn records() -> Option<Records> {
        let text = r#"{"format": "joba", "version": 1, "as_of": "soon", "x": 1,
            "projects": [{"id": "a", "region": "KZ-99", "region": "KZ-00"}]}"#;
        let json = Json::parse(text).ok()?;
        Dataset::read(&json).map(Records::new)
    }

    #[test]
    fn a_new_value_takes_the_place_of_one_that_could_not_be_read() {
        let mut records = records().expect("a dataset");
        let before = records.dataset().write();
        let key = records.project_key(0).expect("a project");
        let mut project = records.dataset().projects[0].clone();
        project.region = Some(Region::Abai);
        let mut head = records.head();
        head.as_of = crate::model::date::Date::parse("2026");
        let mut puts = vec![
            Put {
                slot: Slot::Project(key),
                at: None,
                record: Some(Stored::Project(Box::new(project))),
            },
            Put {
                slot: Slot::Head,
                at: None,
                record: Some(Stored::Head(Box::new(head))),
            },
        ];
        records.settle(&mut puts);
        let applied = records.apply(puts);
        let kept = &records.dataset().projects[0].extra.0;
        assert_eq!(
            kept.len(),
            1,
            "the second field of the name stays: {kept:?}"
        );
        let head = &records.dataset().extra.0;
        assert_eq!(head.len(), 1, "the unknown field stays: {head:?}");
        assert_eq!(applied.touched, Touched::All);
        records.apply(applied.inverse);
        assert_eq!(records.dataset().write(), before);
    }
}
