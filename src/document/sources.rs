//! Edits of sources that reach into the records that cite them.

use super::{Document, Edit, EditName, Key, Put, Slot, Stored};
use crate::model::fact::turn_all;
use crate::model::source::{Source, SourceId};
use crate::model::text::Text;

/// Puts a source; one whose key is new is added.
pub fn put_source(document: &Document, key: Key, source: Source) -> Edit {
    let name = source.title.clone();
    Edit {
        name: if document.source_of(key).is_some() {
            EditName::ChangeSource(name)
        } else {
            EditName::AddSource(name)
        },
        puts: vec![Put {
            slot: Slot::Source(key),
            at: None,
            record: Some(Stored::Source(Box::new(source))),
        }],
    }
}

/// Takes a source out; what cites it goes on citing its id.
pub fn delete_source(document: &Document, key: Key) -> Option<Edit> {
    let source = document.source_of(key)?;
    Some(Edit {
        name: EditName::DeleteSource(source.title.clone()),
        puts: vec![taken_out(key)],
    })
}

/// Lets everything that cites `from` cite the source `into`, and takes out the source of that id, if there is one. A
/// source of the same id as `into` is a double: nothing has to be pointed anew.
pub fn merge_sources(document: &Document, from: &SourceId, into: Key) -> Option<Edit> {
    let dataset = document.dataset();
    let target = document.source_of(into)?;
    let gone = (0..dataset.sources.len())
        .filter_map(|row| document.source(row))
        .find(|(key, source)| source.id == *from && *key != into);
    let mut puts = repointed(document, from, &target.id);
    puts.extend(gone.map(|(key, _)| taken_out(key)));
    let name = match gone {
        Some((_, source)) => source.title.clone(),
        None => Text::from(from.as_str()),
    };
    (!puts.is_empty()).then(|| Edit {
        name: EditName::MergeSources(name, target.title.clone()),
        puts,
    })
}

fn taken_out(key: Key) -> Put {
    Put {
        slot: Slot::Source(key),
        at: None,
        record: None,
    }
}

/// The records that cite `from`, citing `into` instead.
fn repointed(document: &Document, from: &SourceId, into: &SourceId) -> Vec<Put> {
    let dataset = document.dataset();
    let mut puts = Vec::new();
    if from == into {
        return puts;
    }
    let put = |slot, record| Put {
        slot,
        at: None,
        record: Some(record),
    };
    for (row, project) in dataset.projects.iter().enumerate() {
        if !project.cites().iter().any(|(_, id)| *id == from) {
            continue;
        }
        let mut project = project.clone();
        project.repoint(from, into);
        puts.extend(
            document
                .project_key(row)
                .map(|key| put(Slot::Project(key), Stored::Project(Box::new(project)))),
        );
    }
    for (row, announcement) in dataset.announcements.iter().enumerate() {
        let mut announcement = announcement.clone();
        let key = document.announcement_key(row);
        if let Some(key) = key.filter(|_| announcement.repoint(from, into)) {
            let stored = Stored::Announcement(Box::new(announcement));
            puts.push(put(Slot::Announcement(key), stored));
        }
    }
    let mut rates = dataset.rates.clone();
    if turn_all(&mut rates, |rate| &mut rate.source, from, into) {
        puts.push(put(Slot::Rates, Stored::Rates(rates)));
    }
    let mut stats = dataset.region_stats.clone();
    let mut is_cited = false;
    for stat in stats.iter_mut() {
        is_cited |= turn_all(&mut stat.claims, |claim| &mut claim.source, from, into);
    }
    if is_cited {
        puts.push(put(Slot::RegionStats, Stored::RegionStats(stats)));
    }
    puts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::dataset::Dataset;
    use crate::model::json::Json;
    use crate::model::record::Field;

    fn document() -> Document {
        let json = Json::parse(
            r#"{"format": "joba", "version": 1, "sources": [{"id": "s", "title": "S"}, {"id": "t", "title": "T"}],
                "rates": [{"currency": "KZT", "usd": 0.002, "source": "s"}],
                "region_stats": [{"region": "KZ-10", "claims": [{"value": 5}, {"value": 6, "source": "s"}]}],
                "projects": [{"id": "a", "status_source": "s", "investment": [{"amount": 1, "source": "s"}]},
                             {"id": "b", "area_ha": [{"value": 1, "source": "x"}]}],
                "announcements": [{"id": "c", "source": "s", "jobs": {"permanent": [{"value": 5, "source": "s"}]}}]}"#,
        );
        Document::new(Dataset::read(&json.expect("JSON")).expect("an object"))
    }

    fn text(document: &Document) -> String {
        let json = document.dataset().write();
        json.map(|j| j.to_text()).unwrap_or_default()
    }

    #[test]
    fn merging_repoints_every_record_and_one_undo_brings_all_back() {
        let mut document = document();
        let before = text(&document);
        let (into, _) = document.source(1).expect("T");
        let edit = merge_sources(&document, &SourceId("s".to_owned()), into).expect("an edit");
        document.commit(edit);
        let after = text(&document);
        assert!(!after.contains(r#""source": "s""#) && !after.contains(r#""title": "S""#));
        assert_eq!(after.matches(r#"source": "t""#).count(), 6);
        document.undo();
        assert_eq!(text(&document), before);
        document.redo();
        assert_eq!(text(&document), after);
    }

    #[test]
    fn a_source_that_is_not_in_the_file_can_be_merged_into_one_that_is() {
        let mut document = document();
        let (into, _) = document.source(0).expect("S");
        let edit = merge_sources(&document, &SourceId("x".to_owned()), into).expect("an edit");
        assert_eq!(edit.puts.len(), 1);
        document.commit(edit);
        assert!(!text(&document).contains(r#""source": "x""#));
    }

    #[test]
    fn a_deleted_source_comes_back_to_its_place() {
        let mut document = document();
        let before = text(&document);
        let (key, _) = document.source(0).expect("S");
        document.commit(delete_source(&document, key).expect("an edit"));
        assert_eq!(document.dataset().sources.len(), 1);
        document.undo();
        assert_eq!(text(&document), before);
    }
}
