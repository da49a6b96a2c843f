//! "Where does this come from?": all claims about a number, ranking them, and adding one.

use egui::accesskit::Role;
use egui::{Key, Modifiers, PointerButton};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};

use joba::model::codes::Lang;
use support::window::settle;

use super::{Room, room};

const QUESTION: &str = "Where does this come from?";

/// The dialog about the investment of the plant.
fn dialog() -> Room {
    let mut room = room();
    room.open("Plant");
    let buttons = room
        .window
        .query_all(by().role(Role::Button).label(QUESTION));
    buttons.into_iter().next().expect("a button").click();
    settle(&mut room.window);
    room
}

#[test]
fn a_number_in_the_panel_leads_to_all_its_claims_and_says_why_the_first_is_preferred() {
    let room = dialog();
    for text in [
        "The first claim in the file is preferred",
        "preferred",
        "rival",
        "Report · Ministry · April 2026",
        "Source “lost” is not in the file",
    ] {
        assert!(room.says(text), "{text}");
    }
}

#[test]
fn a_right_click_on_a_number_of_the_table_leads_there_too() {
    let mut room = room();
    room.click(Role::Tab, "Projects");
    let header = room.window.get_by_label("Investment, m $").rect();
    let at = egui::pos2(header.center().x, room.row("Plant").rect().center().y);
    for is_down in [true, false] {
        room.window.event(egui::Event::PointerMoved(at));
        room.window.event(egui::Event::PointerButton {
            pos: at,
            button: PointerButton::Secondary,
            pressed: is_down,
            modifiers: Modifiers::NONE,
        });
        room.window.step();
    }
    settle(&mut room.window);
    room.button(QUESTION);
    assert!(room.says("The first claim in the file is preferred"));
}

#[test]
fn hovering_a_number_of_the_table_shows_who_says_it_and_how_many_rivals_it_has() {
    let mut room = room();
    room.click(Role::Tab, "Projects");
    let header = room.window.get_by_label("Investment, m $").rect();
    let at = egui::pos2(header.center().x, room.row("Plant").rect().center().y);
    room.window.event(egui::Event::PointerMoved(at));
    for _ in 0..60 {
        room.window.step();
    }
    assert!(room.says("Source: Report · Ministry · April 2026\n2 rival claims"));
}

#[test]
fn arrows_rank_the_claims_and_undo_takes_it_back() {
    let mut room = dialog();
    room.button("Move up, 2");
    assert_eq!(room.amounts(), [2e6, 1e6, 3e6]);
    assert!(room.says("Done: change investment of Plant"));
    room.button("Close");
    room.undo();
    assert_eq!(room.amounts(), [1e6, 2e6, 3e6]);
}

#[test]
fn dragging_ranks_the_claims() {
    let mut room = dialog();
    let grip = |room: &Room, n: u8| {
        let label = format!("Drag claim {n}: Investment");
        room.window
            .get_by_role_and_label(Role::Button, &label)
            .rect()
            .center()
    };
    let (from, to) = (grip(&room, 3), grip(&room, 1) - egui::vec2(0.0, 12.0));
    let button = |pos, pressed| egui::Event::PointerButton {
        pos,
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    room.window.event(egui::Event::PointerMoved(from));
    room.window.event(button(from, true));
    room.window.step();
    for share in [0.3, 0.7, 1.0] {
        room.window
            .event(egui::Event::PointerMoved(from + (to - from) * share));
        room.window.step();
    }
    room.window.event(button(to, false));
    settle(&mut room.window);
    assert_eq!(room.amounts(), [3e6, 1e6, 2e6]);
}

#[test]
fn a_claim_is_added_by_choosing_its_source_and_typing_the_number() {
    let mut room = dialog();
    room.choose("Source", "unread");
    room.type_text("4m");
    room.press(Modifiers::NONE, Key::Enter);
    assert_eq!(room.amounts(), [1e6, 2e6, 3e6, 4e6]);
    let last = room
        .project("a")
        .investment
        .last()
        .expect("a claim")
        .clone();
    assert_eq!(last.source.expect("a source").as_str(), "s2");
    assert_eq!(
        last.currency.map(|c| c.code().to_owned()).as_deref(),
        Some("USD")
    );
}

#[test]
fn a_claim_that_is_not_complete_cannot_be_added() {
    let mut room = dialog();
    room.choose("Source", "unread");
    let add = room.window.get_by_role_and_label(Role::Button, "Add claim");
    assert!(add.accesskit_node().is_disabled());
    room.type_text("about four");
    room.press(Modifiers::NONE, Key::Enter);
    assert_eq!(room.amounts().len(), 3);
    assert!(room.says("Not a number."));
}

#[test]
fn a_claim_is_added_from_the_page_of_sources() {
    let mut room = room();
    room.go_to_sources();
    room.choose_row("Unread book");
    room.button("Add claim to project…");
    room.choose("Project", "mill");
    room.choose("Number", "area");
    room.type_text("12.5");
    room.press(Modifiers::NONE, Key::Enter);
    let claim = room.project("b").area_ha.first().expect("a claim").clone();
    assert_eq!(claim.value.map(|v| v.as_f64()), Some(12.5));
    assert_eq!(claim.source.expect("a source").as_str(), "s2");
    assert!(room.says("The only claim"));
}

#[test]
fn a_source_can_be_written_down_with_the_claim_that_rests_on_it() {
    let mut room = dialog();
    room.choose("Source", "New source");
    room.fill("Title", "Field notes");
    room.fill("Amount", "5m");
    room.button("Add claim");
    let source = room.dataset().sources.last().expect("a source").clone();
    assert_eq!(source.title.get(Lang::En), "Field notes");
    let claim = room
        .project("a")
        .investment
        .last()
        .expect("a claim")
        .clone();
    assert_eq!(claim.source, Some(source.id));
    room.button("Close");
    room.undo();
    assert_eq!((room.amounts().len(), room.dataset().sources.len()), (3, 3));
}
