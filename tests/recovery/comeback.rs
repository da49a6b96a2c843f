//! What comes back is one step above what the file holds, and what was only typed comes back too.

use egui::{Key, Modifiers};
use joba::command::{Action, Command};
use joba::document::store::{self, to_bytes};
use joba::document::{EditName, sample};
use joba::query::column::Column;
use joba::ui::table::first_columns;

use crate::robot::{Desk, Window};

fn undo(window: &mut Window) {
    window.wish(Command::Do(Action::Undo));
}

fn records(window: &Window) -> Vec<u8> {
    to_bytes(window.document().dataset())
}

/// A window that shows the table with the cursor in the cell of the first row's investment.
fn in_investment(desk: &Desk) -> Window {
    let mut window = desk.window();
    window.press(Modifiers::COMMAND, Key::Num2);
    window.press(Modifiers::NONE, Key::ArrowDown);
    let columns = first_columns();
    let before = columns.iter().take_while(|(c, _)| *c != Column::Investment);
    for _ in before {
        window.press(Modifiers::NONE, Key::ArrowRight);
    }
    window
}

#[test]
fn restored_changes_are_one_step_above_the_file_and_undo_gives_the_file_back() {
    let desk = Desk::new();
    let mut window = desk.window();
    window.note("first");
    window.note("second");
    drop(window);
    let mut window = desk.window();
    window.click("Restore changes");
    assert_eq!(window.noted(), "second");
    let steps: Vec<_> = window.document().steps().map(|s| s.name.clone()).collect();
    assert_eq!(steps, [EditName::Recover]);
    undo(&mut window);
    assert_eq!(records(&window), sample::BYTES);
    assert!(!window.document().is_unsaved(), "as in the file");
    window.wish(Command::Do(Action::Redo));
    assert_eq!(window.noted(), "second");
    window.wish(Command::Do(Action::Save));
    assert!(window.has("Saved: projects.json"), "the path is known");
}

#[test]
fn restored_changes_of_the_sample_are_undone_to_the_sample() {
    let desk = Desk::new();
    let mut window = desk.bare_window();
    window.note("in the sample");
    drop(window);
    let mut window = desk.bare_window();
    window.click("Restore changes");
    undo(&mut window);
    assert_eq!(records(&window), sample::BYTES);
}

#[test]
fn a_restored_backup_is_one_step_above_the_file() {
    let desk = Desk::new();
    let mut window = desk.window();
    for text in ["first", "second"] {
        window.note(text);
        window.wish(Command::Do(Action::Save));
    }
    window.wish(Command::Do(Action::RestoreBackup));
    window.click("Restore this state");
    assert_eq!(window.noted(), "first");
    assert_eq!(
        window.document().undo_name(),
        Some(&EditName::RestoreBackup)
    );
    undo(&mut window);
    assert_eq!(window.noted(), "second");
    assert_eq!(records(&window), desk.bytes());
    assert!(!window.document().is_unsaved());
}

#[test]
fn changes_to_a_file_that_another_program_changed_are_not_merged_from_the_wrong_base() {
    let desk = Desk::new();
    let mut window = desk.window();
    window.note("mine");
    drop(window);
    let theirs =
        String::from_utf8_lossy(sample::BYTES).replace("Qarmet modernisation", "Qarmet renewal");
    std::fs::write(&desk.path, &theirs).expect("their change");
    let mut window = desk.window();
    window.click("Restore changes");
    undo(&mut window);
    assert_eq!(records(&window), theirs.as_bytes(), "what the file holds");
    window.wish(Command::Do(Action::Redo));
    window.wish(Command::Do(Action::Save));
    assert!(window.has("The file was changed by another program"));
    assert!(!window.has("Merge"), "the base is not known");
}

#[test]
fn a_backup_is_chosen_to_compare_with_and_can_be_compared_again() {
    let desk = Desk::new();
    let mut window = desk.window();
    window.note("first");
    window.wish(Command::Do(Action::Save));
    window.note("second");
    window.wish(Command::Do(Action::CompareBackup));
    assert!(window.has("Compare with a backup"));
    assert!(window.has("What has changed since this state"));
    window.click("Compare");
    assert!(window.has("Compared with the backup of"));
    assert!(window.has("second"));
    assert_eq!(window.noted(), "second", "comparing changes nothing");
    window.click("Compare again");
    assert!(window.has("Compared with the backup of"));
}

#[test]
fn what_is_typed_in_a_cell_and_not_applied_comes_back() {
    let desk = Desk::new();
    let mut window = in_investment(&desk);
    window.write(">77bn");
    assert!(!window.document().is_unsaved(), "it is not applied");
    drop(window);
    let mut window = desk.window();
    window.click("Restore changes");
    let amounts: Vec<f64> = window
        .document()
        .dataset()
        .projects
        .iter()
        .filter_map(|p| Some(p.investment.first()?.amount.as_ref()?.as_f64()))
        .collect();
    assert!(amounts.contains(&77e9), "{amounts:?}");
}

#[test]
fn what_means_nothing_yet_is_offered_back_to_read_and_to_copy() {
    let desk = Desk::new();
    let mut window = in_investment(&desk);
    window.write("seventy-seven");
    drop(window);
    let left = desk.left().recovery.expect("it was kept");
    assert_eq!(left.typed.len(), 1);
    assert_eq!(left.typed[0].text, "seventy-seven");
    assert!(left.typed[0].place.starts_with("Investment, "));
    drop(left);
    let mut window = desk.window();
    assert!(window.has("Typed and not understood"));
    window.click("Restore changes");
    assert!(
        window.has("seventy-seven"),
        "it is not gone with the question"
    );
    window.click("Close");
    assert!(!window.document().is_unsaved());
    drop(window);
    assert!(desk.left().recovery.is_none(), "it was dealt with");
}

#[test]
fn a_form_with_a_field_that_means_nothing_keeps_all_others() {
    let desk = Desk::new();
    let mut window = desk.window();
    window.press(Modifiers::COMMAND, Key::Num2);
    window.press(Modifiers::NONE, Key::ArrowDown);
    window.wish(Command::Do(Action::EditProject));
    window.fill("District", "Typed District");
    window.fill("Since", "some day");
    drop(window);
    let left = desk.left().recovery.expect("it was kept");
    let districts: Vec<_> = left.dataset.projects.iter().collect();
    let is_kept = |district: Option<&str>| district == Some("Typed District");
    assert!(districts.iter().any(|p| is_kept(p.district.as_deref())));
    assert_eq!(left.typed[0].text, "some day");
}

#[test]
fn a_source_that_is_being_written_down_comes_back() {
    let desk = Desk::new();
    let mut window = desk.window();
    window.press(Modifiers::COMMAND, Key::Num6);
    window.click("New source");
    window.fill("Title", "A report nobody has saved");
    drop(window);
    let left = desk.left().recovery.expect("it was kept");
    let sources = &left.dataset.sources;
    let source = sources.last().expect("sources");
    assert!(source.title.all().any(|t| t == "A report nobody has saved"));
    assert!(!source.id.as_str().is_empty());
    assert_eq!(
        store::open(&desk.path)
            .expect("the file")
            .dataset
            .sources
            .len()
            + 1,
        sources.len()
    );
}
