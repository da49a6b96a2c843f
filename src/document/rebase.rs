//! A document on new ground: what the file holds now, with one edit on top that makes it another dataset.

use std::collections::{BTreeSet, HashMap};

use jiff::Timestamp;

use super::align::strays;
use super::{Document, Edit, EditName, Key, Put, Slot, Stored};
use crate::model::dataset::Dataset;
use crate::model::record::{Field, List};

impl Document {
    /// A document that counts `ground` as saved and holds `after`: undoing its one edit, which was made at this time,
    /// shows what the file holds.
    pub fn rebased(ground: Dataset, after: Dataset, name: EditName, time: Timestamp) -> Self {
        let mut document = Self::new(ground);
        let puts = document.puts_to(&after);
        document.commit_at(Edit { name, puts }, Some(time));
        if document.dataset().write() == after.write() {
            document
        } else {
            // Something has changed that no edit can put, such as an item that cannot be read.
            Self::unsaved(after)
        }
    }

    /// What has to be put so that the records become those of `after`.
    fn puts_to(&self, after: &Dataset) -> Vec<Put> {
        let now = self.dataset();
        let mut puts = Vec::new();
        let head = head_of(after);
        if self.head() != head {
            puts.push(put(Slot::Head, Stored::Head(Box::new(head))));
        }
        if now.rates != after.rates {
            puts.push(put(Slot::Rates, Stored::Rates(after.rates.clone())));
        }
        if now.views != after.views {
            puts.push(put(Slot::Views, Stored::Views(after.views.clone())));
        }
        if now.certainty != after.certainty {
            let certainty = after.certainty.clone();
            puts.push(put(
                Slot::Certainty,
                Stored::Certainty(certainty.map(Box::new)),
            ));
        }
        if now.region_stats != after.region_stats {
            let stats = Stored::RegionStats(after.region_stats.clone());
            puts.push(put(Slot::RegionStats, stats));
        }
        self.list(
            &mut puts,
            (&now.sources, &after.sources),
            |s| s.id.as_str(),
            |row| self.source(row).map(|(key, _)| key),
            |key, source| (Slot::Source(key), Stored::Source(Box::new(source))),
        );
        self.list(
            &mut puts,
            (&now.projects, &after.projects),
            |p| p.id.as_str(),
            |row| self.project_key(row),
            |key, project| (Slot::Project(key), Stored::Project(Box::new(project))),
        );
        self.list(
            &mut puts,
            (&now.announcements, &after.announcements),
            |a| a.id.as_str(),
            |row| self.announcement_key(row),
            |key, record| {
                (
                    Slot::Announcement(key),
                    Stored::Announcement(Box::new(record)),
                )
            },
        );
        puts
    }

    /// Takes out what is gone or moves, replaces what has changed, then puts what is new or moves to its place.
    fn list<T: PartialEq + Clone>(
        &self,
        puts: &mut Vec<Put>,
        (now, after): (&List<T>, &List<T>),
        id: impl Fn(&T) -> &str,
        key: impl Fn(usize) -> Option<Key>,
        stored: impl Fn(Key, T) -> (Slot, Stored),
    ) {
        let rows = pairs(now, after, id);
        let known: Vec<(usize, usize)> = rows
            .iter()
            .enumerate()
            .filter_map(|(to, from)| Some(((*from)?, to)))
            .collect();
        let order: Vec<usize> = known.iter().map(|(from, _)| *from).collect();
        let moving: BTreeSet<usize> = strays(&order)
            .into_iter()
            .filter_map(|at| order.get(at).copied())
            .collect();
        let staying: BTreeSet<usize> = order
            .iter()
            .copied()
            .filter(|row| !moving.contains(row))
            .collect();
        for (row, record) in now.iter().enumerate() {
            if let Some(key) = key(row).filter(|_| !staying.contains(&row)) {
                puts.push(Put {
                    slot: stored(key, record.clone()).0,
                    at: None,
                    record: None,
                });
            }
        }
        for (to, (record, from)) in after.iter().zip(&rows).enumerate() {
            let old = from.filter(|row| staying.contains(row));
            if old.is_some_and(|row| now.get(row) == Some(record)) {
                continue;
            }
            let key = from.and_then(&key).unwrap_or_else(|| self.new_key());
            let (slot, record) = stored(key, record.clone());
            puts.push(Put {
                at: old.is_none().then_some(to),
                ..put(slot, record)
            });
        }
    }
}

fn put(slot: Slot, record: Stored) -> Put {
    Put {
        slot,
        at: None,
        record: Some(record),
    }
}

/// For each record its row before, by id; of several of one id the first goes with the first.
fn pairs<T>(now: &[T], after: &[T], id: impl Fn(&T) -> &str) -> Vec<Option<usize>> {
    let mut rows: HashMap<&str, Vec<usize>> = HashMap::new();
    for (row, record) in now.iter().enumerate().rev() {
        rows.entry(id(record)).or_default().push(row);
    }
    after
        .iter()
        .map(|record| rows.get_mut(id(record)).and_then(Vec::pop))
        .collect()
}

/// The dataset's own fields, without its lists.
pub(super) fn head_of(dataset: &Dataset) -> Dataset {
    Dataset {
        format: dataset.format.clone(),
        version: dataset.version.clone(),
        title: dataset.title.clone(),
        description: dataset.description.clone(),
        as_of: dataset.as_of.clone(),
        licence: dataset.licence.clone(),
        publisher: dataset.publisher.clone(),
        extra: dataset.extra.clone(),
        ..Dataset::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::sample;
    use crate::model::codes::Status;
    use crate::model::json::Json;
    use crate::model::project::Project;
    use crate::model::region_stat::RegionStat;

    fn merged() -> Dataset {
        let mut merged = sample::dataset();
        merged.licence = Some("CC0-1.0".to_owned());
        merged.projects.remove(3);
        merged.projects.swap(0, 5);
        let mut new = Project::default();
        new.id.0 = "new".to_owned();
        merged.projects.insert(2, new);
        merged.projects[7].status = Some(Status::Closed);
        merged.sources.swap(0, 1);
        merged.announcements.clear();
        merged.views.push(Json::Str("a view".to_owned()));
        let weights = crate::model::certainty::Certainty::default();
        merged.certainty = Some(weights.with(Status::Concept, Some(5.0)));
        merged.region_stats.push(RegionStat::default());
        merged
    }

    fn rebased(ground: Dataset, merged: Dataset) -> Document {
        Document::rebased(ground, merged, EditName::Merge, Timestamp::UNIX_EPOCH)
    }

    #[test]
    fn the_merged_dataset_is_one_edit_above_what_the_file_holds() {
        let mut document = rebased(sample::dataset(), merged());
        assert_eq!(document.dataset().write(), merged().write());
        assert!(document.is_unsaved());
        assert_eq!(document.undo_name(), Some(&EditName::Merge));
        document.undo();
        assert_eq!(document.dataset().write(), sample::dataset().write());
        assert!(!document.is_unsaved());
        document.redo();
        assert_eq!(document.dataset().write(), merged().write());
    }

    #[test]
    fn what_no_edit_can_put_is_kept_all_the_same() {
        let json = crate::model::json::Json::parse(
            r#"{"format": "joba", "version": 1, "projects": [5, {"id": "a"}]}"#,
        );
        let merged = Dataset::read(&json.expect("JSON")).expect("a dataset");
        let document = rebased(Dataset::empty(), merged.clone());
        assert_eq!(document.dataset().write(), merged.write());
        assert!(document.is_unsaved());
    }
}
