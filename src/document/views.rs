//! Saved views as records of the document: what is read of them here is only their name.

use super::edit::{Edit, EditName, Slot, Stored};
use super::whole::whole_edit;
use crate::model::dataset::Dataset;
use crate::model::json::Json;
use crate::model::record::{Field, List};
use crate::model::text::Text;

/// The field of a view that holds its name.
const NAME: &str = "name";

/// The name of a view, if it states one.
pub fn view_name(view: &Json) -> Option<Text> {
    let name = Text::read(view.get(NAME)?)?;
    let is_blank = name.all().all(|text| text.trim().is_empty());
    (!is_blank).then_some(name)
}

/// Where the view of this name stands in the dataset, in whichever language it is called so.
pub fn view_named(dataset: &Dataset, name: &str) -> Option<usize> {
    let is_it = |view: &Json| {
        view_name(view).is_some_and(|known| known.all().any(|text| text.trim() == name.trim()))
    };
    dataset.views.iter().position(is_it)
}

/// Puts a view in the place of the one of its name, else at the end. What the old one states besides the fields of
/// the new one is kept. `None` when the view has no name.
pub fn put_view(dataset: &Dataset, view: Json) -> Option<Edit> {
    let name = view_name(&view)?;
    let at = view_named(dataset, name.all().next()?);
    let mut views = dataset.views.clone();
    let name = if let Some(old) = at.and_then(|at| views.get_mut(at)) {
        *old = over(old, view);
        EditName::ChangeView(name)
    } else {
        views.push(view);
        EditName::AddView(name)
    };
    Some(edit(dataset, name, views))
}

/// Calls the view at `at` otherwise; nothing else of it changes. `None` when there is no such view, or it is no object.
pub fn rename_view(dataset: &Dataset, at: usize, new: &str) -> Option<Edit> {
    let mut views = dataset.views.clone();
    let view = views.get_mut(at)?;
    let old = view_name(view).unwrap_or_default();
    let Json::Object(fields) = view else {
        return None;
    };
    let new = Text::from(new.trim());
    let name = new.write()?;
    match fields.iter_mut().find(|(key, _)| key == NAME) {
        Some((_, value)) => *value = name,
        None => fields.insert(0, (NAME.to_owned(), name)),
    }
    Some(edit(dataset, EditName::RenameView(old, new), views))
}

/// Takes the view at `at` out. `None` when there is no such view.
pub fn delete_view(dataset: &Dataset, at: usize) -> Option<Edit> {
    let mut views = dataset.views.clone();
    let name = view_name(views.get(at)?).unwrap_or_default();
    views.remove(at);
    Some(edit(dataset, EditName::DeleteView(name), views))
}

/// `new`, then what `old` states besides.
fn over(old: &Json, new: Json) -> Json {
    let (Json::Object(old), Json::Object(mut fields)) = (old, new.clone()) else {
        return new;
    };
    for (key, value) in old {
        if !fields.iter().any(|(known, _)| known == key) {
            fields.push((key.clone(), value.clone()));
        }
    }
    Json::Object(fields)
}

fn edit(dataset: &Dataset, name: EditName, views: List<Json>) -> Edit {
    whole_edit(dataset, "views", name, (Slot::Views, Stored::Views(views)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;

    fn document(views: &str) -> Document {
        let text = format!(r#"{{"format": "joba", "version": 1, "views": {views}}}"#);
        let json = Json::parse(&text).expect("JSON");
        Document::new(Dataset::read(&json).expect("a dataset"))
    }

    fn view(text: &str) -> Json {
        Json::parse(text).expect("JSON")
    }

    fn views(document: &Document) -> String {
        let written = document.dataset().write().expect("it is written");
        let views = written.get("views").map(Json::to_text).unwrap_or_default();
        views.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn saving_over_a_view_keeps_what_another_program_wrote_into_it_and_undo_brings_the_old_one_back()
     {
        let mut document = document(r#"[{"name": "A", "page": "map", "theirs": 1}, 5]"#);
        let before = views(&document);
        let edit = put_view(
            document.dataset(),
            view(r#"{"name": "A", "page": "board"}"#),
        );
        document.commit(edit.expect("it has a name"));
        assert_eq!(
            views(&document),
            r#"[ { "name": "A", "page": "board", "theirs": 1 }, 5 ]"#
        );
        assert!(document.is_unsaved());
        document.undo();
        assert_eq!(views(&document), before);
        assert!(!document.is_unsaved());
    }

    #[test]
    fn renaming_and_deleting_leave_the_other_views_as_they_stand() {
        let mut document = document(r#"["?", {"page": "map", "name": {"en": "A", "ru": "Б"}}]"#);
        assert_eq!(view_named(document.dataset(), "Б"), Some(1));
        let edit = rename_view(document.dataset(), 1, " B ").expect("a view");
        document.commit(edit);
        assert_eq!(
            views(&document),
            r#"[ "?", { "page": "map", "name": "B" } ]"#
        );
        assert!(
            rename_view(document.dataset(), 0, "C").is_none(),
            "no object"
        );
        document.commit(delete_view(document.dataset(), 1).expect("a view"));
        assert_eq!(views(&document), r#"[ "?" ]"#);
        assert!(delete_view(document.dataset(), 7).is_none());
    }

    #[test]
    fn a_list_of_views_that_could_not_be_read_is_not_written_beside_the_new_one() {
        let mut document = document(r#"{"A": 1}"#);
        let edit = put_view(document.dataset(), view(r#"{"name": "A"}"#));
        document.commit(edit.expect("it has a name"));
        let written = document.dataset().write().expect("it is written").to_text();
        assert_eq!(written.matches("views").count(), 1, "{written}");
        document.undo();
        assert_eq!(views(&document), r#"{ "A": 1 }"#);
    }
}
