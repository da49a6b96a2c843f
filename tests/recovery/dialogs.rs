//! What a person is asked about changes that were kept, datasets that are open twice, backups, and preferences.

use egui::{Key, Modifiers};
use joba::command::{Action, Command};
use joba::document::sample;
use joba::document::store::state::backup;

use crate::robot::Desk;

/// A desk on which a window has ended with one unsaved note.
fn crashed() -> Desk {
    let desk = Desk::new();
    let mut window = desk.window();
    window.note("from before");
    drop(window);
    desk
}

#[test]
fn the_next_start_shows_what_would_come_back_and_restores_it_as_unsaved() {
    let desk = crashed();
    let mut window = desk.bare_window();
    assert!(window.has("Restore unsaved changes?"));
    assert!(window.has("projects.json"), "the file is named");
    assert!(window.has("1 project changed"));
    assert!(window.has("Project: QazCement Industries cement plant"));
    assert!(window.has("The file itself was last written"));
    assert_eq!(
        window.document().dataset().projects[0].notes,
        sample::dataset().projects[0].notes
    );
    window.click("Restore changes");
    assert_eq!(window.noted(), "from before");
    assert!(window.document().is_unsaved());
    assert_eq!(desk.bytes(), sample::BYTES, "nothing is written by itself");
    window.wish(Command::Do(Action::Save));
    assert!(window.has("Saved: projects.json"));
    drop(window);
    assert!(
        !desk.bare_window().has("Restore unsaved changes?"),
        "it was dealt with"
    );
}

#[test]
fn restored_changes_survive_the_next_crash_too() {
    let desk = crashed();
    let mut window = desk.window();
    window.click("Restore changes");
    drop(window);
    let mut window = desk.window();
    window.click("Restore changes");
    assert_eq!(window.noted(), "from before");
}

#[test]
fn later_asks_again_at_the_next_start_and_discard_asks_twice() {
    let desk = crashed();
    let mut window = desk.window();
    window.click("Ask later");
    assert!(!window.has("Restore unsaved changes?"));
    drop(window);
    let mut window = desk.window();
    window.press(Modifiers::NONE, Key::Escape);
    assert!(
        !window.has("Restore unsaved changes?"),
        "Esc decides nothing"
    );
    drop(window);
    let mut window = desk.window();
    window.click("Discard changes…");
    assert!(window.has("Discarded changes cannot be brought back."));
    window.click("Discard for good");
    drop(window);
    assert!(!desk.window().has("Restore unsaved changes?"));
}

#[test]
fn a_dataset_that_changed_meanwhile_is_said_and_not_replaced_in_silence() {
    let desk = crashed();
    let theirs =
        String::from_utf8_lossy(sample::BYTES).replace("Qarmet modernisation", "Qarmet renewal");
    std::fs::write(&desk.path, &theirs).expect("their change");
    let mut window = desk.window();
    assert!(window.has("The file has changed since these changes were begun."));
    assert!(window.has("2 projects changed"));
    window.click("Restore changes");
    window.wish(Command::Do(Action::Save));
    assert!(window.has("The file was changed by another program"));
    assert_eq!(desk.bytes(), theirs.as_bytes());
}

#[test]
fn changes_of_several_windows_are_asked_about_one_after_the_other() {
    let desk = crashed();
    let mut window = desk.bare_window();
    window.click("Ask later");
    window.note("in the sample");
    drop(window);
    let mut window = desk.window();
    assert!(
        window.has("projects.json"),
        "those of the open file come first"
    );
    window.click("Ask later");
    assert!(window.has("changes to Sample dataset"));
    window.click("Restore changes");
    assert_eq!(window.noted(), "in the sample");
}

#[test]
fn the_second_window_says_who_has_the_dataset_and_can_read_it() {
    let desk = Desk::new();
    let first = desk.window();
    let mut second = desk.window();
    assert!(second.has("This dataset is open in another window"));
    assert!(second.has(&format!("process {}", std::process::id())));
    second.click("Open read-only");
    assert!(second.has("read-only"));
    second.note("from the second window");
    second.wish(Command::Do(Action::Save));
    assert!(second.has("Save dataset"), "saving asks for a place");
    assert_eq!(desk.bytes(), sample::BYTES);
    second.fill("File name", "copy.json");
    second.press(Modifiers::NONE, Key::Enter);
    assert!(!second.has("read-only"), "the copy is its own");
    assert!(desk.folder().join("copy.json").exists());
    drop(first);
}

#[test]
fn the_second_window_can_open_anyway_or_leave_it() {
    let desk = Desk::new();
    let mut first = desk.window();
    let mut second = desk.window();
    second.click("Cancel");
    assert!(second.has("13 of 13 projects"), "the sample stays");
    second.wish(Command::OpenFile(desk.path.clone()));
    second.click("Open anyway");
    assert!(!second.has("read-only"));
    second.note("second");
    second.wish(Command::Do(Action::Save));
    first.note("first");
    first.wish(Command::Do(Action::Save));
    assert!(
        first.has("The file was changed by another program"),
        "no save is lost in silence"
    );
    drop(second);
    drop(first);
    let third = desk.window();
    assert!(
        !third.has("open in another window"),
        "a lock ends with its window"
    );
}

#[test]
fn the_same_window_can_open_its_dataset_again() {
    let desk = Desk::new();
    let mut window = desk.window();
    window.wish(Command::OpenFile(desk.path.clone()));
    assert!(!window.has("open in another window"));
    let second = desk.window();
    assert!(
        second.has("open in another window"),
        "the lock is still held"
    );
}

#[test]
fn each_save_keeps_the_state_before_it_and_any_of_them_comes_back() {
    let desk = Desk::new();
    let mut window = desk.window();
    for text in ["first", "second", "third"] {
        window.note(text);
        window.wish(Command::Do(Action::Save));
    }
    let kept = backup::list(&desk.state, &desk.path);
    assert_eq!(kept.len(), 3);
    assert_eq!(
        std::fs::read(&kept[2].file).expect("the oldest"),
        sample::BYTES
    );
    let saved = desk.bytes();
    window.wish(Command::Do(Action::RestoreBackup));
    assert!(window.has("Restore backup"));
    assert!(window.has("1 project changed"));
    window.click("Restore this state");
    assert_eq!(
        window.noted(),
        "second",
        "the newest backup is chosen at first"
    );
    assert!(window.document().is_unsaved());
    assert_eq!(desk.bytes(), saved, "nothing is written by itself");
    window.wish(Command::Do(Action::Save));
    assert!(window.has("Saved: projects.json"));
}

#[test]
fn a_dataset_without_backups_says_so() {
    let desk = Desk::new();
    let mut window = desk.window();
    window.wish(Command::Do(Action::RestoreBackup));
    assert!(window.has("There is no backup of this dataset yet."));
    window.click("Close");
}

#[test]
fn what_about_means_is_a_preference_and_moves_the_ranges() {
    let desk = Desk::new();
    let mut window = desk.window();
    assert!(window.has("26.7 to over"));
    window.press(Modifiers::COMMAND, Key::Comma);
    assert!(window.has("Preferences"));
    window.fill("“About” means ± %", "60");
    assert!(window.has("A number from 0 to 50"));
    window.fill("“About” means ± %", "25");
    window.fill("Author", "A. Person");
    window.click("Apply");
    assert!(!window.has("Preferences"));
    assert!(!window.has("26.7 to over"), "the ranges are wider");
    assert!(window.has("to over 3"));
    window.press(Modifiers::COMMAND, Key::Comma);
    assert!(window.has("25") && window.has("A. Person"));
}
