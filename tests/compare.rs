//! Comparing and merging in the window: what differs in words, and three versions of one file brought together by clicks.

use std::path::Path;
use std::time::Duration;

use egui_kittest::kittest::{Queryable as _, by};

use joba::app::Setup;
use joba::command::{Action, Command};
use joba::document::{Edit, EditName, Put, Slot, Stored, store};
use joba::model::codes::{Lang, Status};
use joba::model::project::Project;
use support::datasets::copy_of_sample;
use support::window::{USUAL, Window, click, joba, open, says, settle, setup, wish};

fn window(file: &Path) -> Window {
    let file = Some(file.to_owned());
    let setup = Setup {
        file,
        ..setup(Lang::En)
    };
    open(setup, USUAL)
}

/// Changes Qarmet in the window.
fn edit(window: &mut Window, change: impl Fn(&mut Project)) {
    let document = joba(window).document();
    let projects = &document.dataset().projects;
    let row = projects.iter().position(|p| p.id.as_str() == "qarmet");
    let key = row
        .and_then(|row| document.project_key(row))
        .expect("Qarmet");
    let mut project = document.project(key).expect("Qarmet").clone();
    change(&mut project);
    let puts = vec![Put {
        slot: Slot::Project(key),
        at: None,
        record: Some(Stored::Project(Box::new(project.clone()))),
    }];
    let name = EditName::ChangeProject(project.name);
    wish(window, Command::Edit(Edit { name, puts }));
}

/// Changes Qarmet in the file, as another program does.
fn edit_file(path: &Path, change: impl Fn(&mut Project)) {
    let mut dataset = store::open(path).expect("it opens").dataset;
    let projects = &mut dataset.projects;
    let project = projects.iter_mut().find(|p| p.id.as_str() == "qarmet");
    change(project.expect("Qarmet"));
    std::fs::write(path, store::to_bytes(&dataset)).expect("written");
}

fn qarmet(path: &Path) -> Project {
    let dataset = store::open(path).expect("it opens").dataset;
    let mut projects = dataset.projects.iter();
    projects
        .find(|p| p.id.as_str() == "qarmet")
        .cloned()
        .expect("Qarmet")
}

#[test]
fn what_differs_from_the_saved_state_is_listed_in_words_and_leads_to_the_project() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = window(&copy_of_sample(folder.path()));
    wish(&mut window, Command::Do(Action::CompareSaved));
    assert!(says(&window, "No differences."));
    edit(&mut window, |p| p.status = Some(Status::Operating));
    assert!(says(&window, "has changed since it was compared"));
    click(&mut window, "Compare again");
    assert!(says(&window, "Compared with the saved state"));
    assert!(says(&window, "1 difference in 1 record"));
    assert!(says(&window, "Project: Qarmet modernisation"));
    assert!(!says(&window, "Next project"));
    click(&mut window, "Status changed from Construction to Operating");
    assert!(says(&window, "Next project"), "the project is open");
}

#[test]
fn a_line_about_a_source_leads_to_the_page_with_that_source() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = window(&copy_of_sample(folder.path()));
    let document = joba(&window).document();
    let (key, source) = document.source(3).expect("a source");
    let mut source = source.clone();
    source.publisher = Some("Another house".to_owned());
    let edit = joba::document::put_source(document, key, source);
    wish(&mut window, Command::Edit(edit));
    wish(&mut window, Command::Do(Action::CompareSaved));
    let line = window.query_all_by_label_contains("Another house").next();
    line.expect("a line").click();
    settle(&mut window);
    assert!(!says(&window, "Compared with the saved state"));
    let field = window.query_all(by().predicate(|n| n.value().as_deref() == Some("Another house")));
    assert!(field.into_iter().next().is_some(), "its form is open");
}

#[test]
fn the_list_is_narrowed_by_a_text_and_a_page_takes_its_place() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = copy_of_sample(folder.path());
    let other = folder.path().join("other.json");
    std::fs::copy(&path, &other).expect("copied");
    let mut window = window(&path);
    edit(&mut window, |p| {
        p.status = Some(Status::Operating);
        p.district = Some("Temirtau".to_owned());
    });
    wish(
        &mut window,
        Command::Compare(joba::command::Against::File(other)),
    );
    assert!(says(&window, "Compared with other.json"));
    let field =
        window.get_by_role_and_label(egui::accesskit::Role::TextInput, "Filter the differences");
    field.focus();
    field.type_text("temirTAU");
    settle(&mut window);
    assert!(says(&window, "District added: “Temirtau”"));
    assert!(!says(&window, "Status changed"));
    click(&mut window, "Overview");
    assert!(!says(&window, "Compared with"));
}

#[test]
fn a_merge_asks_about_each_value_that_both_changed_and_one_undo_shows_the_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = copy_of_sample(folder.path());
    let mut window = window(&path);
    edit(&mut window, |p| {
        p.status = Some(Status::Operating);
        p.site = Some("Mine".to_owned());
    });
    edit_file(&path, |p| {
        p.status = Some(Status::OnHold);
        p.district = Some("Theirs".to_owned());
    });
    wish(&mut window, Command::Do(Action::Save));
    assert!(says(&window, "The file was changed by another program"));
    click(&mut window, "Merge…");
    assert!(says(&window, "Merge with projects.json"));
    assert!(says(&window, "1 value was changed on both sides"));
    assert!(says(&window, "1 change of the file is taken over"));
    click(&mut window, "Merge");
    assert!(
        says(&window, "Merge with projects.json"),
        "nothing is decided yet"
    );
    click(&mut window, "In the file: On hold");
    click(&mut window, "Merge");
    assert!(says(&window, "Merged with projects.json"));
    assert_eq!(qarmet(&path).site, None, "nothing is written yet");

    wish(&mut window, Command::Do(Action::Save));
    let saved = qarmet(&path);
    assert_eq!(saved.status, Some(Status::OnHold));
    assert_eq!(saved.site.as_deref(), Some("Mine"));
    assert_eq!(saved.district.as_deref(), Some("Theirs"));
    wish(&mut window, Command::Do(Action::Undo));
    let document = joba(&window).document();
    let mut projects = document.dataset().projects.iter();
    let shown = projects
        .find(|p| p.id.as_str() == "qarmet")
        .expect("Qarmet");
    assert_eq!(shown.site, None, "what the file held before the merge");
    assert_eq!(shown.district.as_deref(), Some("Theirs"));
}

#[test]
fn a_file_that_another_program_changes_is_said_at_once_and_can_be_left_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = copy_of_sample(folder.path());
    let mut window = window(&path);
    assert!(!says(&window, "was changed by another program"));
    edit_file(&path, |p| p.status = Some(Status::OnHold));
    let is_said = (0..60).any(|_| {
        std::thread::sleep(Duration::from_millis(100));
        window.run_ok();
        says(&window, "projects.json was changed by another program.")
    });
    assert!(is_said);
    click(&mut window, "Compare");
    assert!(says(&window, "Status changed from On hold to Construction"));
    click(&mut window, "Keep mine");
    assert!(!says(&window, "was changed by another program"));
    edit(&mut window, |p| p.site = Some("Mine".to_owned()));
    wish(&mut window, Command::Do(Action::Save));
    assert!(says(&window, "The file was changed by another program"));
}
