//! Members added, dragged, moved and removed; announcements written down, changed and deleted: each one step to undo.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{Queryable as _, by};

use joba::document::store;
use joba::model::codes::Lang;
use support::window::settle;

use super::{FIVE, room};

#[test]
fn a_member_is_added_by_searching_and_enter_and_one_undo_takes_it_out() {
    let mut room = room();
    room.button("Add members…");
    room.type_text("актоб");
    room.press(Modifiers::NONE, Key::Enter);
    let mut wanted = FIVE.to_vec();
    wanted.push("qazcement");
    assert_eq!(room.members(0), wanted);
    room.hears("Done: add QazCement Industries cement plant to Five chemical");
    room.hears("QazCement Industries cement plant, already a member · Aktobe Region · ≈ 200 m $");
    room.press(Modifiers::NONE, Key::Enter);
    assert_eq!(
        room.members(0),
        wanted,
        "nothing is typed, so nothing is added"
    );
    room.undo();
    assert_eq!(
        room.members(0),
        FIVE,
        "undo works from the empty search field"
    );
}

#[test]
fn dragging_adds_at_the_place_and_dragging_back_removes() {
    let mut room = room();
    room.button("Add members…");
    let to = room.handle("Qarmet modernisation") - egui::vec2(-60.0, 10.0);
    room.drag(room.handle("Xinfa industrial park"), to);
    let members = room.members(0);
    assert_eq!(
        members[..3],
        ["copper-smelter-abai", "xinfa-park", "qarmet"]
    );
    room.hears("Done: add Xinfa industrial park to");
    let other = room.window.get_by_label_contains("Meat processing plant,");
    let to = other.rect().center();
    room.drag(room.handle("Xinfa industrial park"), to);
    assert_eq!(room.members(0), FIVE);
    room.button("Done adding");
    room.undo();
    assert_eq!(room.members(0)[1], "xinfa-park");
}

#[test]
fn arrows_and_dragging_change_the_order() {
    let mut room = room();
    room.button("Move down, Copper smelter");
    assert_eq!(room.members(0)[..2], ["qarmet", "copper-smelter-abai"]);
    let to = room.handle("KazAzot Prime ammonia and urea complex") + egui::vec2(40.0, 10.0);
    room.drag(room.handle("Qarmet modernisation"), to);
    assert_eq!(room.members(0)[0], "copper-smelter-abai");
    assert_eq!(room.members(0)[4], "qarmet");
    room.undo();
    room.undo();
    assert_eq!(room.members(0), FIVE);
}

#[test]
fn removing_a_member_changes_the_sum_at_once() {
    let mut room = room();
    room.button("Remove, Qarmet modernisation");
    room.hears("≥ 5.1 bn $");
    room.hears("Done: remove Qarmet modernisation from");
    room.undo();
    room.hears("≥ 8.6 bn $");
}

#[test]
fn an_announcement_is_deleted_and_comes_back() {
    let mut room = room();
    room.button("Delete");
    assert_eq!(room.announcements().len(), 1);
    room.hears("Done: delete announcement Five chemical");
    room.undo();
    assert_eq!(room.announcements().len(), 2);
    assert_eq!(room.members(0), FIVE);
}

#[test]
fn a_new_announcement_is_written_down_with_its_claim_and_saved() {
    let mut room = room();
    room.button("New announcement…");
    room.window
        .get_by_role_and_label(Role::TextInput, "Title")
        .focus();
    settle(&mut room.window);
    room.type_text("Steel pact");
    let add = room
        .window
        .query_all(by().role(Role::Button).label("Add a number from a source"));
    add.into_iter().nth(1).expect("for money").click();
    settle(&mut room.window);
    room.window
        .get_by_role_and_label(Role::TextInput, "Amount")
        .focus();
    settle(&mut room.window);
    room.type_text("2bn");
    room.button("Add announcement");
    let announcements = room.announcements();
    let new = announcements.last().expect("the new one");
    assert_eq!(new.id.as_str(), "steel-pact");
    room.hears("2 bn $ announced, nothing itemised");
    room.hears("No project is named yet");
    room.press(Modifiers::COMMAND, Key::S);
    let saved = store::open(&room.path).expect("it opens").dataset;
    assert_eq!(saved.announcements.len(), 3);
}

#[test]
fn a_change_is_kept_in_the_history_and_shown_with_the_announcement() {
    let mut room = room();
    room.button("Remove, Qarmet modernisation");
    room.press(Modifiers::COMMAND, Key::S);
    room.hears("Aigerim");
    room.hears("Copper smelter; Qarmet modernisation; Hot-briquetted");
}

#[test]
fn leaving_a_form_with_changes_asks_first() {
    let mut room = room();
    room.button("Edit…");
    room.window
        .get_by_role_and_label(Role::TextInput, "Title, Russian")
        .focus();
    settle(&mut room.window);
    room.type_text("New ");
    room.choose("Forum agreements");
    room.hears("This announcement has changes that are not applied.");
    room.button("Discard changes");
    room.hears("53 not named");
    assert!(!room.announcements()[0].title.get(Lang::En).contains("New"));
}
