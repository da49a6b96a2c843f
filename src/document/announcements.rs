//! Edits of announcements and of the projects that they cover, each one step.

use super::{Document, Edit, EditName, Key, Put, Slot, Stored};
use crate::model::announcement::Announcement;
use crate::model::project::ProjectId;
use crate::model::text::Text;

/// Puts an announcement; one whose key is new is added.
pub fn put_announcement(document: &Document, key: Key, announcement: Announcement) -> Edit {
    let title = announcement.title.clone();
    let name = match document.announcement(key) {
        Some(_) => EditName::ChangeAnnouncement(title),
        None => EditName::AddAnnouncement(title),
    };
    Edit {
        name,
        puts: vec![put(key, Some(announcement))],
    }
}

/// Takes an announcement out; the projects that it covers stay.
pub fn delete_announcement(document: &Document, key: Key) -> Option<Edit> {
    let announcement = document.announcement(key)?;
    Some(Edit {
        name: EditName::DeleteAnnouncement(announcement.title.clone()),
        puts: vec![put(key, None)],
    })
}

/// Lets an announcement cover a project, at a place among its members or behind them; `None` where it does so already.
pub fn add_member(
    document: &Document,
    key: Key,
    project: &ProjectId,
    at: Option<usize>,
) -> Option<Edit> {
    change_members(document, key, EditName::AddMember, |members| {
        if members.contains(project) {
            return None;
        }
        let end = members.len();
        members.insert(at.unwrap_or(end).min(end), project.clone());
        Some(project.clone())
    })
}

/// Takes the member at a place out, whether there is such a project or not; `None` where there is no such place.
pub fn remove_member(document: &Document, key: Key, at: usize) -> Option<Edit> {
    change_members(document, key, EditName::RemoveMember, |members| {
        (at < members.len()).then(|| members.remove(at))
    })
}

/// Moves a member to another place; `None` where nothing changes.
pub fn move_member(document: &Document, key: Key, from: usize, to: usize) -> Option<Edit> {
    change_members(document, key, EditName::MoveMember, |members| {
        if from == to || from >= members.len() || to >= members.len() {
            return None;
        }
        let member = members.remove(from);
        members.insert(to, member.clone());
        Some(member)
    })
}

/// The edit that changes the members; `change` gives the one that it is about.
fn change_members(
    document: &Document,
    key: Key,
    name: impl FnOnce(Text, Text) -> EditName,
    change: impl FnOnce(&mut Vec<ProjectId>) -> Option<ProjectId>,
) -> Option<Edit> {
    let mut announcement = document.announcement(key)?.clone();
    let id = change(&mut announcement.members)?;
    let projects = &document.dataset().projects;
    let project = projects.iter().find(|project| project.id == id);
    let project = project.map_or_else(|| Text::from(id.as_str()), |project| project.name.clone());
    Some(Edit {
        name: name(project, announcement.title.clone()),
        puts: vec![put(key, Some(announcement))],
    })
}

fn put(key: Key, record: Option<Announcement>) -> Put {
    Put {
        slot: Slot::Announcement(key),
        at: None,
        record: record.map(|record| Stored::Announcement(Box::new(record))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::store::to_bytes;
    use crate::model::dataset::Dataset;
    use crate::model::json::Json;
    use crate::model::record::Field as _;

    fn document() -> Document {
        let json = Json::parse(
            r#"{"format": "joba", "version": 1, "projects": [{"id": "a", "name": "Ten"}, {"id": "b", "name": "Two"}],
                "announcements": [{"id": "x", "title": "X", "members": ["a", 7, "gone", "a"], "theirs": 1}]}"#,
        );
        Document::new(Dataset::read(&json.expect("JSON")).expect("a dataset"))
    }

    fn members(document: &Document) -> Vec<&str> {
        let announcement = document.dataset().announcements.first();
        let members = announcement.expect("X").members.iter();
        members.map(ProjectId::as_str).collect()
    }

    #[test]
    fn each_change_of_the_members_is_one_step_that_undo_takes_back_to_the_byte() {
        let mut document = document();
        let before = to_bytes(document.dataset());
        let key = document.announcement_key(0).expect("X");
        let b = ProjectId("b".to_owned());
        document.commit(add_member(&document, key, &b, Some(1)).expect("an edit"));
        assert_eq!(members(&document), ["a", "b", "gone", "a"]);
        document.commit(move_member(&document, key, 0, 2).expect("an edit"));
        assert_eq!(members(&document), ["b", "gone", "a", "a"]);
        document.commit(remove_member(&document, key, 1).expect("an edit"));
        assert_eq!(members(&document), ["b", "a", "a"]);
        let name = |text: &str| Text::from(text);
        assert_eq!(
            document.undo_name(),
            Some(&EditName::RemoveMember(name("gone"), name("X")))
        );
        for _ in 0..3 {
            document.undo();
        }
        assert!(to_bytes(document.dataset()) == before);
    }

    #[test]
    fn what_changes_nothing_is_no_step() {
        let document = document();
        let key = document.announcement_key(0).expect("X");
        let a = ProjectId("a".to_owned());
        assert!(add_member(&document, key, &a, None).is_none());
        assert!(move_member(&document, key, 1, 1).is_none());
        assert!(move_member(&document, key, 0, 9).is_none());
        assert!(remove_member(&document, key, 9).is_none());
        assert!(delete_announcement(&document, Key(999)).is_none());
    }

    #[test]
    fn a_deleted_announcement_comes_back_to_its_place() {
        let mut document = document();
        let before = to_bytes(document.dataset());
        let key = document.announcement_key(0).expect("X");
        document.commit(delete_announcement(&document, key).expect("an edit"));
        assert!(document.dataset().announcements.is_empty());
        document.undo();
        assert!(to_bytes(document.dataset()) == before);
    }
}
