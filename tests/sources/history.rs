//! The history that a dataset carries: noted at a save, shown in the panel, and silent where nothing changed.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use joba::app::Settings;
use joba::document::store;
use joba::model::change::Change;
use joba::model::codes::Lang;
use joba::model::json::Json;

use super::{Room, SMALL, room, window_at};

fn saved(room: &Room) -> Vec<Change> {
    let opened = store::open(&room.path).expect("it opens");
    opened.dataset.changes.to_vec()
}

/// Sets the status of the plant in the panel's form and applies it.
fn set_status(room: &mut Room, status: &str) {
    room.open("Plant");
    room.button("Edit…");
    room.choose("Status", status);
    room.button("Apply");
}

#[test]
fn saving_a_file_that_nobody_changed_changes_no_byte() {
    let mut room = room();
    room.press(Modifiers::COMMAND, Key::S);
    assert!(room.says("Saved: small.json"));
    let text = std::fs::read_to_string(&room.path).expect("the file");
    assert_eq!(text, SMALL);
}

#[test]
fn a_change_that_was_taken_back_before_the_save_is_not_noted() {
    let mut room = room();
    set_status(&mut room, "operating");
    room.undo();
    room.press(Modifiers::COMMAND, Key::S);
    assert_eq!(
        std::fs::read_to_string(&room.path).expect("the file"),
        SMALL
    );
}

#[test]
fn a_save_with_a_note_tells_who_changed_what_when_and_why() {
    let mut room = room();
    set_status(&mut room, "operating");
    room.press(Modifiers::COMMAND | Modifiers::ALT, Key::S);
    assert!(room.says("Why was it changed?"));
    room.type_text("The ministry said so");
    room.button("Save");
    let changes = saved(&room);
    let [change] = changes.as_slice() else {
        panic!("{changes:?}");
    };
    let text = |json: &Option<Json>| json.as_ref().and_then(Json::as_str).map(str::to_owned);
    assert_eq!(change.field.as_deref(), Some("status"));
    assert_eq!(text(&change.old).as_deref(), Some("concept"));
    assert_eq!(text(&change.new).as_deref(), Some("operating"));
    assert_eq!(change.author.as_deref(), Some("Aigerim"));
    assert_eq!(change.reason.as_deref(), Some("The ministry said so"));
    let time = change.time.as_deref().expect("a time");
    assert!(
        time.parse::<jiff::Timestamp>().is_ok() && time.ends_with('Z'),
        "{time}"
    );
    for text in [
        "History",
        "Aigerim",
        "Concept → Operating",
        "The ministry said so",
    ] {
        assert!(room.says(text), "{text}");
    }
}

#[test]
fn a_second_save_adds_to_the_history_and_the_note_of_the_first_is_gone() {
    let mut room = room();
    set_status(&mut room, "operating");
    room.press(Modifiers::COMMAND | Modifiers::ALT, Key::S);
    room.type_text("First");
    room.button("Save");
    set_status(&mut room, "closed");
    room.press(Modifiers::COMMAND, Key::S);
    let reasons: Vec<Option<String>> = saved(&room).into_iter().map(|c| c.reason).collect();
    assert_eq!(reasons, [Some("First".to_owned()), None]);
    let before = std::fs::read(&room.path).expect("the file");
    room.press(Modifiers::COMMAND, Key::S);
    assert_eq!(std::fs::read(&room.path).expect("the file"), before);
}

#[test]
fn the_history_comes_back_with_the_file_newest_first_and_folded_after_five() {
    let mut room = room();
    for status in [
        "operating",
        "closed",
        "on hold",
        "cancelled",
        "mothballed",
        "unknown",
    ] {
        set_status(&mut room, status);
        room.press(Modifiers::COMMAND, Key::S);
    }
    let again = window_at(&room.path, Settings::default(), Lang::En);
    let mut again = Room {
        window: again,
        ..room
    };
    again.open("Plant");
    assert!(again.says("Mothballed → Unknown") && !again.says("Concept → Operating"));
    let newest = again
        .window
        .get_by_label("Mothballed → Unknown")
        .rect()
        .top();
    let older = again
        .window
        .get_by_label("Cancelled → Mothballed")
        .rect()
        .top();
    assert!(newest < older);
    again.button("Show all 6 changes");
    assert!(again.says("Concept → Operating"));
}

#[test]
fn cancelling_the_note_saves_nothing() {
    let mut room = room();
    set_status(&mut room, "operating");
    room.press(Modifiers::COMMAND | Modifiers::ALT, Key::S);
    room.type_text("No");
    room.button("Cancel");
    assert_eq!(
        std::fs::read_to_string(&room.path).expect("the file"),
        SMALL
    );
    room.press(Modifiers::COMMAND, Key::S);
    assert_eq!(saved(&room)[0].reason, None);
}

#[test]
fn the_file_menu_offers_a_save_with_a_note() {
    let mut room = room();
    room.window.get_by_label("File").click();
    support::window::settle(&mut room.window);
    let entry = room.window.query_by_label_contains("Save with note…");
    assert!(entry.is_some());
    room.click(Role::Tab, "Overview");
}

/// Gives the report another publisher in the form of the page.
fn set_publisher(room: &mut Room, publisher: &str) {
    room.go_to_sources();
    room.choose_row("Report");
    room.fill("Publisher", publisher);
    room.button("Apply");
}

#[test]
fn the_history_of_a_source_is_noted_and_shown_beside_it() {
    let mut room = room();
    set_publisher(&mut room, "Ministry of Industry");
    room.press(Modifiers::COMMAND, Key::S);
    let changes = saved(&room);
    let [change] = changes.as_slice() else {
        panic!("{changes:?}");
    };
    assert_eq!(
        change
            .source
            .as_ref()
            .map(joba::model::source::SourceId::as_str),
        Some("s0")
    );
    assert_eq!(change.project, None);
    assert_eq!(change.field.as_deref(), Some("publisher"));
    assert!(room.says("Ministry → Ministry of Industry"));
}

#[test]
fn a_person_can_switch_the_history_off() {
    let mut room = room();
    room.press(Modifiers::COMMAND, Key::Comma);
    room.click(Role::CheckBox, "Note changes in the dataset’s history");
    room.button("Apply");
    set_status(&mut room, "operating");
    room.press(Modifiers::COMMAND, Key::S);
    assert!(room.says("Saved: small.json"));
    assert_eq!(saved(&room), [], "nothing is noted");
    set_status(&mut room, "closed");
    room.press(Modifiers::COMMAND | Modifiers::ALT, Key::S);
    room.type_text("This one counts");
    room.button("Save");
    let reasons: Vec<Option<String>> = saved(&room).into_iter().map(|c| c.reason).collect();
    assert_eq!(reasons, [Some("This one counts".to_owned())]);
}
