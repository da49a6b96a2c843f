//! The document as edits, undo and redo change it.

use super::*;
use crate::model::codes::Status;
use crate::model::json::Json;
use crate::model::text::Text;

fn document() -> Document {
    let mut dataset = Dataset::empty();
    for _ in 0..3 {
        dataset.projects.push(Project::default());
    }
    Document::new(dataset)
}

fn set_status(document: &mut Document, row: usize, status: Status) -> Touched {
    let key = document.project_key(row).expect("a project");
    let mut project = document.project(key).expect("a project").clone();
    project.status = Some(status);
    document.commit(Edit {
        name: EditName::ChangeProject(Text::default()),
        puts: vec![Put {
            slot: Slot::Project(key),
            at: None,
            record: Some(Stored::Project(Box::new(project))),
        }],
    })
}

#[test]
fn undoing_back_to_the_saved_state_counts_as_saved() {
    let mut document = document();
    set_status(&mut document, 0, Status::Concept);
    assert!(document.is_unsaved());
    document.mark_saved(document.state());
    assert!(!document.is_unsaved());
    document.undo();
    assert!(document.is_unsaved());
    document.redo();
    assert!(!document.is_unsaved());
}

#[test]
fn what_was_edited_while_a_save_ran_is_unsaved() {
    let mut document = document();
    set_status(&mut document, 0, Status::Concept);
    let state = document.state();
    set_status(&mut document, 1, Status::Concept);
    document.mark_saved(state);
    assert!(document.is_unsaved());
    document.undo();
    assert!(!document.is_unsaved());
}

#[test]
fn one_can_jump_to_any_step_of_the_session_and_back() {
    let mut document = document();
    let statuses = [Status::Concept, Status::Construction, Status::Operating];
    for (row, status) in statuses.into_iter().enumerate() {
        set_status(&mut document, row, status);
    }
    let done = |document: &Document| document.steps().map(|s| s.is_done).collect::<Vec<_>>();
    assert_eq!(document.go_to(1), Touched::Rows(vec![1, 2]));
    assert_eq!(done(&document), [true, false, false]);
    assert_eq!(document.dataset().projects[2].status, None);
    assert_eq!(document.go_to(99), Touched::Rows(vec![1, 2]));
    assert_eq!(done(&document), [true; 3]);
    document.go_to(0);
    assert!(!document.is_unsaved(), "the state that was read");
}

#[test]
fn a_new_edit_after_undo_is_never_taken_for_the_saved_one() {
    let mut document = document();
    set_status(&mut document, 0, Status::Concept);
    document.mark_saved(document.state());
    document.undo();
    set_status(&mut document, 0, Status::Closed);
    assert!(document.is_unsaved());
    document.undo();
    assert!(document.is_unsaved() && document.undo_name().is_none());
}

#[test]
fn an_edit_that_changes_nothing_leaves_no_trace() {
    let mut document = document();
    set_status(&mut document, 1, Status::Concept);
    document.undo();
    let revision = document.revision();
    let key = document.project_key(1).expect("a project");
    let same = document.project(key).expect("a project").clone();
    let touched = document.commit(Edit {
        name: EditName::ChangeProject(Text::default()),
        puts: vec![Put {
            slot: Slot::Project(key),
            at: None,
            record: Some(Stored::Project(Box::new(same))),
        }],
    });
    assert_eq!(touched, Touched::Rows(Vec::new()));
    assert_eq!(document.revision(), revision);
    assert!(document.redo_name().is_some(), "redo is still there");
    assert_eq!(
        set_status(&mut document, 2, Status::Concept),
        Touched::Rows(vec![2])
    );
    assert!(document.redo_name().is_none());
}

fn stamp() -> Stamp {
    Stamp {
        time: "2026-11-22T05:41:28Z".to_owned(),
        ..Stamp::default()
    }
}

/// Old and new value of the changes in the dataset.
fn noted(document: &Document) -> Vec<(Option<&str>, Option<&str>)> {
    fn text(json: Option<&Json>) -> Option<&str> {
        json.and_then(Json::as_str)
    }
    let changes = document.dataset().changes.iter();
    changes
        .map(|c| (text(c.old.as_ref()), text(c.new.as_ref())))
        .collect()
}

#[test]
fn a_save_notes_what_differs_from_the_last_one_and_nothing_in_between() {
    let mut document = document();
    assert_eq!(document.begin_save(Some(&stamp())), []);
    document.mark_saved(document.state());
    set_status(&mut document, 0, Status::Concept);
    set_status(&mut document, 0, Status::Operating);
    set_status(&mut document, 1, Status::Concept);
    document.undo();
    assert_eq!(document.begin_save(Some(&stamp())).len(), 1);
    set_status(&mut document, 0, Status::Closed);
    document.mark_saved(document.state());
    assert_eq!(noted(&document), [], "a save of another state");
    document.undo();
    document.mark_saved(document.state());
    assert_eq!(noted(&document), [(None, Some("operating"))]);
    document.redo();
    document.begin_save(Some(&stamp()));
    // That save failed; the next one notes the same.
    document.begin_save(Some(&stamp()));
    document.mark_saved(document.state());
    let last = (Some("operating"), Some("closed"));
    assert_eq!(noted(&document), [(None, Some("operating")), last]);
    assert_eq!(document.begin_save(Some(&stamp())), []);
}

#[test]
fn a_project_that_comes_back_has_its_key_and_no_new_one_gets_it() {
    let mut document = document();
    let key = document.project_key(1).expect("a project");
    let name = EditName::DeleteProjects(Text::default(), 1);
    let puts = vec![Put {
        slot: Slot::Project(key),
        at: None,
        record: None,
    }];
    assert_eq!(document.commit(Edit { name, puts }), Touched::All);
    assert_eq!(document.project(key), None);
    assert_ne!(document.new_key(), key);
    document.undo();
    assert_eq!(document.row_of(key), Some(1));
}
