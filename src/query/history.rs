//! What became of one record, as its dataset tells it.

use crate::model::announcement::AnnouncementId;
use crate::model::change::Change;
use crate::model::dataset::Dataset;
use crate::model::project::ProjectId;
use crate::model::source::SourceId;

/// The changes of the project that has this id now, newest first; followed back through the ids that it had before.
pub fn of_project<'a>(dataset: &'a Dataset, id: &ProjectId) -> Vec<&'a Change> {
    followed(dataset, id.as_str(), |change| {
        change.project.as_ref().map(ProjectId::as_str)
    })
}

/// The changes of the source that has this id now, newest first; followed back as those of a project are.
pub fn of_source<'a>(dataset: &'a Dataset, id: &SourceId) -> Vec<&'a Change> {
    followed(dataset, id.as_str(), |change| {
        change.source.as_ref().map(SourceId::as_str)
    })
}

/// The changes of the announcement that has this id now, newest first; followed back as those of a project are.
pub fn of_announcement<'a>(dataset: &'a Dataset, id: &AnnouncementId) -> Vec<&'a Change> {
    followed(dataset, id.as_str(), |change| {
        change.announcement.as_ref().map(AnnouncementId::as_str)
    })
}

fn followed<'a>(
    dataset: &'a Dataset,
    id: &str,
    about: impl Fn(&Change) -> Option<&str>,
) -> Vec<&'a Change> {
    let mut id = id.to_owned();
    let mut found = Vec::new();
    for change in dataset.changes.iter().rev() {
        if about(change) != Some(id.as_str()) {
            continue;
        }
        found.push(change);
        if change.field.as_deref() == Some("id") {
            let old = change.old.as_ref().and_then(|old| old.as_str());
            id = old.map_or(id, str::to_owned);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::json::Json;
    use crate::model::record::Field;

    #[test]
    fn the_newest_change_stands_first_and_an_old_id_is_followed() {
        let json = Json::parse(
            r#"{"changes": [{"project": "b", "field": "name"}, {"project": "a", "field": "status"},
                {"project": "c", "field": "id", "old": "a", "new": "c"}, {"project": "a", "field": "tags"},
                {"project": "c", "field": "notes"}, 5]}"#,
        );
        let dataset = Dataset::read(&json.expect("JSON")).expect("an object");
        let fields: Vec<&str> = of_project(&dataset, &ProjectId("c".to_owned()))
            .into_iter()
            .filter_map(|c| c.field.as_deref())
            .collect();
        assert_eq!(fields, ["notes", "id", "status"]);
    }
}
