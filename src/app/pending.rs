//! What is typed and not applied: read as far as it can be, kept as it stands where it cannot.

use super::joba::Joba;
use crate::document::store::state::recovery::Typed;
use crate::document::{Edit, EditName, Key, Put, Slot, Stored};
use crate::model::project::Project;

/// What is typed in forms and in a cell and is not in the document.
#[derive(Clone, Debug, Default)]
pub(super) struct Pending {
    /// What can be read, as an edit that is still being made.
    pub(super) edit: Option<Edit>,
    /// What cannot.
    pub(super) typed: Vec<Typed>,
}

/// What tells one from another, without the keys of records, which are new each time.
#[derive(Debug, PartialEq)]
pub(super) struct Content {
    records: Vec<Option<Stored>>,
    typed: Vec<Typed>,
}

impl Pending {
    /// Whether there is nothing.
    pub(super) fn is_empty(&self) -> bool {
        self.edit.is_none() && self.typed.is_empty()
    }

    /// What tells it from another.
    pub(super) fn content(&self) -> Content {
        let puts = self.edit.iter().flat_map(|edit| &edit.puts);
        Content {
            records: puts.map(|put| put.record.clone()).collect(),
            typed: self.typed.clone(),
        }
    }

    fn add(&mut self, edit: Option<Edit>) {
        let Some(more) = edit else { return };
        match &mut self.edit {
            Some(edit) => edit.puts.extend(more.puts),
            None => self.edit = Some(more),
        }
    }

    /// The project as the edit puts it.
    fn project(&self, key: Key) -> Option<&Project> {
        let puts = self.edit.iter().flat_map(|edit| edit.puts.iter().rev());
        puts.into_iter()
            .find(|put| put.slot == Slot::Project(key))
            .and_then(|put| match &put.record {
                Some(Stored::Project(project)) => Some(&**project),
                Some(_) | None => None,
            })
    }
}

impl Joba {
    /// What is typed now.
    pub(super) fn pending(&self) -> Pending {
        let (words, document) = (self.words(), &self.document);
        let mut pending = Pending::default();
        pending.add(self.desk.sources.pending(document));
        pending.add(self.desk.ledger.pending(document));
        pending.add(self.desk.panel.pending(document));
        pending.typed = self.desk.sources.unread(words);
        pending.typed.extend(self.desk.ledger.unread(words));
        pending.typed.extend(self.desk.panel.unread(words));
        let project = |key| {
            let changed = pending.project(key);
            changed.or_else(|| document.project(key)).cloned()
        };
        match self.desk.table.pending(words, project) {
            Some(Ok((key, after))) if document.project(key) != Some(&after) => {
                pending.add(Some(Edit {
                    name: EditName::ChangeProject(after.name.clone()),
                    puts: vec![Put {
                        slot: Slot::Project(key),
                        at: None,
                        record: Some(Stored::Project(Box::new(after))),
                    }],
                }));
            }
            Some(Err(typed)) => pending.typed.push(typed),
            Some(Ok(_)) | None => {}
        }
        pending
    }
}
