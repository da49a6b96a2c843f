//! What becomes of a draft.

use egui::Key as Press;

use joba::document::Edit;
use joba::document::EditName;
use joba::document::Key;
use joba::document::Slot;
use joba::document::Stored;
use joba::model::codes::Lang;
use joba::model::project::Project;

use crate::room::{
    Room, SMALL, dataset, form, is_enabled, press, press_nth, project, room, sample, says,
    type_into,
};

#[test]
fn cancelling_changes_nothing() {
    let before = dataset(SMALL).projects;
    let mut harness = form(dataset(SMALL));
    type_into(&mut harness, ("Name", 0), "Other plant");
    press(&mut harness, "Cancel");
    assert!(harness.state().edits.is_empty());
    assert_eq!(harness.state().document.dataset().projects, before);
    assert!(says(&harness, "Plant") && !says(&harness, "Other plant"));
}

#[test]
fn opening_and_closing_the_form_of_every_project_finds_nothing_changed() {
    let count = sample().projects.len();
    let mut harness = room(sample());
    for row in 0..count {
        let key = harness
            .state()
            .document
            .project_key(row)
            .expect("a project");
        harness.state_mut().panel.show(key);
        harness.run();
        press(&mut harness, "Edit…");
        assert!(says(&harness, "No changes yet"), "row {row}");
        assert!(!harness.state().panel.has_changes(), "row {row}");
        press(&mut harness, "Cancel");
    }
}

#[test]
fn a_new_project_needs_a_name_and_gets_an_id_of_its_own() {
    let mut harness = room(dataset(SMALL));
    let key = harness.state().document.new_key();
    harness.state_mut().panel.start_new(key, Project::default());
    harness.run();
    assert!(says(&harness, "New project") && !is_enabled(&harness, "Apply"));
    type_into(&mut harness, ("Name", 0), "Завод А");
    press(&mut harness, "Apply");
    let added = project(&harness);
    assert_eq!(
        (added.name.get(Lang::En), added.id.as_str()),
        ("Завод А", "zavod-a")
    );
    assert!(matches!(
        harness.state().edits[0].name,
        EditName::AddProject(_)
    ));
    assert!(matches!(harness.state().edits[0].puts[0].slot, Slot::Project(k) if k == key));
}

#[test]
fn a_draft_with_changes_is_never_lost_silently() {
    let mut harness = form(sample());
    type_into(&mut harness, ("District", 0), "Khromtau");
    let other = harness
        .state()
        .document
        .project_key(1)
        .expect("a second project");
    harness.state_mut().panel.show(other);
    harness.run();
    assert!(
        says(&harness, "has changes that are not applied") && harness.state().panel.has_changes()
    );
    press(&mut harness, "Keep editing");
    assert!(says(&harness, "No changes yet") || is_enabled(&harness, "Apply"));
    harness.state_mut().panel.show(other);
    harness.run();
    press(&mut harness, "Apply");
    let first = harness.state().document.dataset().projects[0]
        .district
        .clone();
    assert_eq!(first.as_deref(), Some("Khromtau"));
    assert!(!harness.state().panel.has_changes());
}

#[test]
fn escape_leaves_the_field_then_asks_and_never_throws_changes_away() {
    let mut harness = form(dataset(SMALL));
    type_into(&mut harness, ("District", 0), "Khromtau");
    harness.state_mut().panel.close();
    harness.key_press(Press::Escape);
    harness.run();
    assert!(!says(&harness, "has changes that are not applied"));
    harness.state_mut().panel.close();
    harness.run();
    assert!(says(&harness, "has changes that are not applied"));
    assert!(harness.state().panel.open.is_some() && harness.state().panel.has_changes());
    press_nth(&mut harness, "Discard changes", 0);
    harness.state_mut().panel.close();
    assert_eq!(harness.state().panel.open, None);
}

#[test]
fn a_record_that_changes_under_the_form_is_said() {
    let mut harness = form(dataset(SMALL));
    type_into(&mut harness, ("District", 0), "Khromtau");
    let room = harness.state_mut();
    let key = room.panel.open.expect("open");
    put(
        room,
        key,
        Some(Project {
            tags: vec!["x".to_owned()].into(),
            ..Project::default()
        }),
    );
    harness.run();
    assert!(says(&harness, "was changed elsewhere"));
    put(harness.state_mut(), key, None);
    harness.run();
    assert!(says(&harness, "was deleted while you were editing"));
}

fn put(room: &mut Room, key: Key, project: Option<Project>) {
    let record = project.map(|p| Stored::Project(Box::new(p)));
    let put = joba::document::Put {
        slot: Slot::Project(key),
        at: None,
        record,
    };
    room.document.commit(Edit {
        name: EditName::ChangeHead,
        puts: vec![put],
    });
}
