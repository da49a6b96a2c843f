//! What differs between two states of a dataset, in short: which projects, and in which fields.

use std::collections::HashMap;

use super::edit::{about, field_message};
use crate::model::dataset::Dataset;
use crate::model::json::Json;
use crate::model::message::Message;
use crate::model::project::Project;
use crate::model::record::{Field, List, Record};
use crate::model::text::Text;

/// What one state has that another has not.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Difference {
    /// Names of projects that only the new state has, in its order.
    pub added: Vec<Text>,
    /// Names of projects that only the old state has, in its order.
    pub removed: Vec<Text>,
    /// Projects that both have and that differ, in the order of the new state: the name, and the fields by their names
    /// in the file.
    pub changed: Vec<(Text, Vec<&'static str>)>,
    /// Whether anything besides the projects differs: sources, properties, announcements, rates.
    pub has_other: bool,
}

impl Difference {
    /// What `new` has that `old` has not. Projects are the same when they have the same id; those of one id are paired in
    /// their order.
    pub fn between(old: &Dataset, new: &Dataset) -> Self {
        let mut rows = by_id(old);
        let mut is_paired = vec![false; old.projects.len()];
        let mut difference = Self {
            has_other: without_projects(old) != without_projects(new),
            ..Self::default()
        };
        for project in &*new.projects {
            let row = rows.get_mut(project.id.as_str()).and_then(Vec::pop);
            let twin = row.and_then(|row| Some((old.projects.get(row)?, is_paired.get_mut(row)?)));
            let name = project.name.clone();
            match twin {
                None => difference.added.push(name),
                Some((before, is_paired)) => {
                    *is_paired = true;
                    if before != project {
                        difference.changed.push((name, fields(before, project)));
                    }
                }
            }
        }
        let gone = old
            .projects
            .iter()
            .zip(is_paired)
            .filter(|(_, is_paired)| !is_paired);
        difference.removed = gone.map(|(project, _)| project.name.clone()).collect();
        difference
    }

    /// What happened on the way from the old state to the new one, a line each: `change status, jobs of Qarmet`.
    pub fn lines(&self) -> Vec<Message> {
        let changed = self.changed.iter().map(|(name, fields)| {
            let names = fields.iter().filter_map(|field| field_message(field));
            let list = names.rev().map(Message::new).reduce(|rest, first| {
                Message::new("difference-fields")
                    .with("first", first)
                    .with("rest", rest)
            });
            match list {
                Some(list) => about("edit-change-field", name).with("field", list),
                None => about("edit-change-project", name),
            }
        });
        let added = self
            .added
            .iter()
            .map(|name| about("edit-add-project", name));
        let removed = self
            .removed
            .iter()
            .map(|name| about("edit-delete-project", name));
        let other = self.has_other.then(|| Message::new("difference-other"));
        changed.chain(added).chain(removed).chain(other).collect()
    }

    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty()
            && self.removed.is_empty()
            && self.changed.is_empty()
            && !self.has_other
    }
}

/// The rows of the projects by id, those of one id in reverse order.
fn by_id(dataset: &Dataset) -> HashMap<&str, Vec<usize>> {
    let mut all: HashMap<&str, Vec<usize>> = HashMap::new();
    for (row, project) in dataset.projects.iter().enumerate().rev() {
        all.entry(project.id.as_str()).or_default().push(row);
    }
    all
}

/// Everything but the projects, as it would be written.
fn without_projects(dataset: &Dataset) -> Option<Json> {
    let rest = Dataset {
        projects: List::default(),
        sources: dataset.sources.clone(),
        announcements: dataset.announcements.clone(),
        rates: dataset.rates.clone(),
        views: dataset.views.clone(),
        changes: dataset.changes.clone(),
        extra: dataset.extra.clone(),
        format: dataset.format.clone(),
        version: dataset.version.clone(),
        title: dataset.title.clone(),
        description: dataset.description.clone(),
        as_of: dataset.as_of.clone(),
        licence: dataset.licence.clone(),
        publisher: dataset.publisher.clone(),
    };
    rest.write()
}

/// The fields in which two projects differ.
fn fields(old: &Project, new: &Project) -> Vec<&'static str> {
    let (Some(old), Some(new)) = (old.write(), new.write()) else {
        return Vec::new();
    };
    Project::FIELDS
        .iter()
        .copied()
        .filter(|field| old.get(field) != new.get(field))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::codes::Status;
    use crate::model::project::ProjectId;

    fn dataset(projects: &[(&str, &str, Option<Status>)]) -> Dataset {
        let mut dataset = Dataset::empty();
        for (id, name, status) in projects {
            dataset.projects.push(Project {
                id: ProjectId((*id).to_owned()),
                name: Text::from(*name),
                status: *status,
                ..Project::default()
            });
        }
        dataset
    }

    #[test]
    fn new_gone_and_changed_projects_are_told_apart() {
        let old = dataset(&[("a", "A", None), ("b", "B", None), ("c", "C", None)]);
        let mut new = dataset(&[
            ("a", "A", Some(Status::Concept)),
            ("c", "C", None),
            ("d", "D", None),
        ]);
        let difference = Difference::between(&old, &new);
        assert_eq!(difference.added, [Text::from("D")]);
        assert_eq!(difference.removed, [Text::from("B")]);
        assert_eq!(difference.changed, [(Text::from("A"), vec!["status"])]);
        assert!(!difference.has_other);
        new.licence = Some("CC0-1.0".to_owned());
        assert!(Difference::between(&old, &new).has_other);
        assert!(Difference::between(&new, &new).is_empty());
    }

    #[test]
    fn two_projects_of_one_id_are_two_projects() {
        let old = dataset(&[("a", "A", None)]);
        let new = dataset(&[("a", "A", None), ("a", "A2", None)]);
        assert_eq!(Difference::between(&old, &new).added, [Text::from("A2")]);
        assert_eq!(Difference::between(&new, &old).removed, [Text::from("A2")]);
    }
}
