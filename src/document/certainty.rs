//! Edits of the weights by status.

use super::edit::{Edit, EditName, Slot, Stored};
use super::whole::whole_edit;
use crate::model::certainty::{Certainty, stated_or_none};
use crate::model::codes::Status;
use crate::model::dataset::Dataset;

/// The field of the dataset that holds the weights.
const FIELD: &str = "certainty";

/// Gives a status another weight in percent; `None` takes the weight away, so that the usual one counts again.
pub fn set_weight(dataset: &Dataset, status: Status, percent: Option<f64>) -> Edit {
    let before = dataset.certainty.clone().unwrap_or_default();
    let after = before.with(status, percent);
    edit(dataset, EditName::ChangeWeight(status), after)
}

/// Gives every status its usual weight again.
pub fn reset_weights(dataset: &Dataset) -> Edit {
    let before = dataset.certainty.clone().unwrap_or_default();
    edit(dataset, EditName::ResetWeights, before.usual())
}

fn edit(dataset: &Dataset, name: EditName, after: Certainty) -> Edit {
    let after = Stored::Certainty(stated_or_none(after).map(Box::new));
    whole_edit(dataset, FIELD, name, (Slot::Certainty, after))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use crate::model::json::Json;
    use crate::model::record::Field;

    fn document(fields: &str) -> Document {
        let text = format!(r#"{{"format": "joba", "version": 1{fields}}}"#);
        let json = Json::parse(&text).expect("JSON");
        Document::new(Dataset::read(&json).expect("a dataset"))
    }

    fn written(document: &Document) -> String {
        let text = document.dataset().write().expect("an object").to_text();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_weight_is_one_step_that_undo_takes_back_and_the_usual_one_is_not_written() {
        let mut document = document("");
        let before = written(&document);
        let edit = set_weight(document.dataset(), Status::Concept, Some(20.0));
        document.commit(edit);
        assert!(written(&document).contains(r#""certainty": { "concept": 20 }"#));
        let edit = set_weight(document.dataset(), Status::Concept, Some(10.0));
        document.commit(edit);
        assert_eq!(written(&document), before);
        document.undo();
        document.undo();
        assert_eq!(written(&document), before);
        assert!(!document.is_unsaved());
    }

    #[test]
    fn what_the_program_does_not_know_stays_and_what_cannot_be_read_gives_way() {
        let fields = r#", "certainty": {"concept": "low", "closed": 5, "dreamt": 1}"#;
        let mut document = document(fields);
        let before = written(&document);
        let edit = set_weight(document.dataset(), Status::Concept, Some(30.0));
        document.commit(edit);
        let expected = r#""certainty": { "concept": 30, "closed": 5, "dreamt": 1 }"#;
        assert!(
            written(&document).contains(expected),
            "{}",
            written(&document)
        );
        let edit = reset_weights(document.dataset());
        document.commit(edit);
        assert!(written(&document).contains(r#""certainty": { "dreamt": 1 }"#));
        document.undo();
        document.undo();
        assert_eq!(written(&document), before);
    }

    #[test]
    fn weights_that_are_no_object_are_not_written_beside_the_new_ones() {
        let mut document = document(r#", "certainty": 5"#);
        let edit = set_weight(document.dataset(), Status::Unknown, Some(50.0));
        document.commit(edit);
        assert_eq!(written(&document).matches("certainty").count(), 1);
        document.undo();
        assert!(written(&document).contains(r#""certainty": 5"#));
    }
}
