//! Edits that say how far projects have come, and that somebody has looked.

use super::{Document, Edit, EditName, Key, Put, Slot, Stored};
use crate::model::codes::Status;
use crate::model::date::Date;
use crate::model::project::{Project, Verified};
use crate::model::source::SourceId;

/// A status with what it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewStatus {
    /// How far the project has come.
    pub status: Status,
    /// Since when, as far as stated.
    pub date: Option<Date>,
    /// Who says so; none where it is a judgement.
    pub source: Option<SourceId>,
}

/// Sets the status of projects for a reason, as one step. A date or a source of the old status goes with it.
pub fn set_status(document: &Document, changes: &[(Key, NewStatus)], reason: &str) -> Option<Edit> {
    let changed = changes.iter().map(|(key, new)| (*key, new));
    let (puts, name) = puts(document, changed, |project, new| {
        project.status = Some(new.status);
        project.status_date.clone_from(&new.date);
        project.status_source.clone_from(&new.source);
    })?;
    Some(Edit {
        name: EditName::SetStatus {
            name,
            count: puts.len(),
            reason: reason.to_owned(),
        },
        puts,
    })
}

/// Notes that projects were held against their sources and found right.
pub fn verify(document: &Document, keys: &[Key], verified: &Verified) -> Option<Edit> {
    let changed = keys.iter().map(|key| (*key, verified));
    let (puts, name) = puts(document, changed, |project, verified| {
        let extra = project.verified.take().map(|old| old.extra);
        project.verified = Some(Verified {
            extra: extra.unwrap_or_default(),
            ..verified.clone()
        });
    })?;
    Some(Edit {
        name: EditName::Verify(name, puts.len()),
        puts,
    })
}

/// The changed projects, and the name of the first one; `None` when there is none.
fn puts<T>(
    document: &Document,
    changes: impl Iterator<Item = (Key, T)>,
    change: impl Fn(&mut Project, T),
) -> Option<(Vec<Put>, crate::model::text::Text)> {
    let mut puts = Vec::new();
    let mut first = None;
    for (key, new) in changes {
        let Some(mut project) = document.project(key).cloned() else {
            continue;
        };
        first.get_or_insert_with(|| project.name.clone());
        change(&mut project, new);
        puts.push(Put {
            slot: Slot::Project(key),
            at: None,
            record: Some(Stored::Project(Box::new(project))),
        });
    }
    Some((puts, first?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Stamp;
    use crate::document::store::to_bytes;
    use crate::model::dataset::Dataset;
    use crate::model::json::Json;
    use crate::model::record::Field as _;

    fn document() -> Document {
        let json = Json::parse(
            r#"{"format": "joba", "version": 1, "projects": [
                {"id": "a", "name": "A", "status": "agreement", "status_source": "s", "verified": {"by": "Old", "how": "by phone"}},
                {"id": "b", "name": "B", "status": "concept"}]}"#,
        );
        Document::new(Dataset::read(&json.expect("JSON")).expect("an object"))
    }

    fn both(document: &Document) -> Vec<Key> {
        (0..2).filter_map(|row| document.project_key(row)).collect()
    }

    fn hold(document: &Document) -> Edit {
        let new = NewStatus {
            status: Status::OnHold,
            date: Date::parse("2026-11-22"),
            source: None,
        };
        let keys = both(document).into_iter();
        let changes: Vec<_> = keys.map(|key| (key, new.clone())).collect();
        set_status(document, &changes, "Silent for two years").expect("an edit")
    }

    fn stamp() -> Stamp {
        Stamp {
            time: "2026-11-22T00:00:00Z".to_owned(),
            author: None,
            reason: None,
        }
    }

    /// Field and reason of each change that a save would note.
    fn noted(document: &mut Document, stamp: &Stamp) -> Vec<(String, Option<String>)> {
        let changes = document.begin_save(Some(stamp));
        let told = changes.into_iter();
        told.map(|c| (c.field.unwrap_or_default(), c.reason))
            .collect()
    }

    #[test]
    fn a_status_takes_date_and_source_with_it_in_one_step() {
        let mut document = document();
        let before = to_bytes(document.dataset());
        document.commit(hold(&document));
        let project = &document.dataset().projects[0];
        assert_eq!(project.status, Some(Status::OnHold));
        assert_eq!(project.status_source, None, "it said the old status");
        document.undo();
        assert_eq!(to_bytes(document.dataset()), before);
    }

    #[test]
    fn the_history_repeats_the_reason_beside_what_was_changed_for_it() {
        let mut document = document();
        document.commit(hold(&document));
        let mut other = document.dataset().projects[1].clone();
        other.district = Some("D".to_owned());
        let key = both(&document)[1];
        let name = EditName::ChangeProject(other.name.clone());
        let record = Some(Stored::Project(Box::new(other)));
        let (slot, at) = (Slot::Project(key), None);
        document.commit(Edit {
            name,
            puts: vec![Put { slot, at, record }],
        });
        let why = || Some("Silent for two years".to_owned());
        let field = |name: &str, why| (name.to_owned(), why);
        assert_eq!(
            noted(&mut document, &stamp()),
            [
                field("status", why()),
                field("status_date", why()),
                field("status_source", why()),
                field("district", None),
                field("status", why()),
                field("status_date", why()),
            ]
        );
    }

    #[test]
    fn a_reason_goes_with_the_change_when_it_is_undone_or_changed_again() {
        let mut document = document();
        document.commit(hold(&document));
        document.undo();
        let mut other = document.dataset().projects[0].clone();
        other.status = Some(Status::Closed);
        let name = EditName::ChangeProject(other.name.clone());
        let record = Some(Stored::Project(Box::new(other)));
        let slot = Slot::Project(both(&document)[0]);
        document.commit(Edit {
            name,
            puts: vec![Put {
                slot,
                at: None,
                record,
            }],
        });
        assert_eq!(
            noted(&mut document, &stamp()),
            [("status".to_owned(), None)]
        );
    }

    #[test]
    fn the_note_of_a_save_stands_beside_the_reason() {
        let mut document = document();
        document.commit(hold(&document));
        let stamp = Stamp {
            reason: Some("Yearly review".to_owned()),
            ..stamp()
        };
        let told = noted(&mut document, &stamp);
        assert_eq!(
            told[0].1.as_deref(),
            Some("Silent for two years · Yearly review")
        );
    }

    #[test]
    fn who_verifies_replaces_who_did_and_keeps_what_the_program_does_not_know() {
        let mut document = document();
        let verified = Verified {
            date: Date::parse("2026-11-22"),
            by: Some("New".to_owned()),
            ..Verified::default()
        };
        let keys = both(&document);
        document.commit(verify(&document, &keys, &verified).expect("an edit"));
        let text = String::from_utf8(to_bytes(document.dataset())).expect("UTF-8");
        assert!(text.contains("by phone") && !text.contains("Old"), "{text}");
        assert_eq!(text.matches(r#""by": "New""#).count(), 2);
        assert!(verify(&document, &[], &verified).is_none());
    }
}
