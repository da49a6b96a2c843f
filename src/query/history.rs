//! What became of one project, as its dataset tells it.

use crate::model::change::Change;
use crate::model::dataset::Dataset;
use crate::model::project::ProjectId;

/// The changes of the project that has this id now, newest first; followed back through the ids that it had before.
pub fn of_project<'a>(dataset: &'a Dataset, id: &ProjectId) -> Vec<&'a Change> {
    let mut id = id.as_str();
    let mut found = Vec::new();
    for change in dataset.changes.iter().rev() {
        if change.project.as_ref().is_none_or(|p| p.as_str() != id) {
            continue;
        }
        found.push(change);
        if change.field.as_deref() == Some("id") {
            id = change
                .old
                .as_ref()
                .and_then(|old| old.as_str())
                .unwrap_or(id);
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
