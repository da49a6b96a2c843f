//! The page of the ledger, as a person with a mouse, a keyboard or a screen reader goes through it.

mod edit;

use std::path::PathBuf;

use egui::accesskit::Role;
use egui::{Key, Modifiers, PointerButton, Pos2};
use egui_kittest::Node;
use egui_kittest::kittest::{Queryable as _, by};

use joba::app::{Settings, Setup};
use joba::command::Command;
use joba::document::sample;
use joba::model::announcement::Announcement;
use joba::model::codes::Lang;
use joba::query::filter::{Filter, Value};
use support::window::{self, Window, open, setup};

/// The program with a file of its own, on the page of the ledger.
struct Room {
    window: Window,
    path: PathBuf,
    _folder: tempfile::TempDir,
}

fn room_with(bytes: &[u8], lang: Lang) -> Room {
    let folder = tempfile::tempdir().expect("a temp folder");
    let path = folder.path().join("projects.json");
    std::fs::write(&path, bytes).expect("the folder is writable");
    let settings = Settings {
        page: Some("ledger".to_owned()),
        author: Some("Aigerim".to_owned()),
        ..Settings::default()
    };
    let setup = Setup {
        file: Some(path.clone()),
        settings,
        ..setup(lang)
    };
    let window = open(setup, [1280.0, 1400.0]);
    Room {
        window,
        path,
        _folder: folder,
    }
}

fn room() -> Room {
    room_with(sample::BYTES, Lang::En)
}

impl Room {
    fn click(&mut self, role: Role, label: &str) {
        window::click_role(&mut self.window, role, label);
    }

    fn button(&mut self, label: &str) {
        self.click(Role::Button, label);
    }

    fn press(&mut self, modifiers: Modifiers, key: Key) {
        window::press(&mut self.window, modifiers, key);
    }

    fn type_text(&mut self, text: &str) {
        window::type_text(&mut self.window, text);
    }

    fn wish(&mut self, command: Command) {
        window::wish(&mut self.window, command);
    }

    /// The first row whose label begins so.
    fn row(&self, start: &str) -> Option<Node<'_>> {
        window::row(&self.window, start)
    }

    fn choose(&mut self, start: &str) {
        window::click_row(&mut self.window, start);
    }

    fn says(&self, text: &str) -> bool {
        window::says(&self.window, text)
    }

    /// Everything that is said, for messages of failures.
    fn all(&self) -> Vec<String> {
        window::all_said(&self.window)
    }

    #[track_caller]
    fn hears(&self, text: &str) {
        assert!(self.says(text), "“{text}” in {:#?}", self.all());
    }

    fn announcements(&self) -> Vec<Announcement> {
        let joba = self.window.state().as_ref();
        let document = joba.expect("the program has started").document();
        document.dataset().announcements.to_vec()
    }

    fn members(&self, at: usize) -> Vec<String> {
        let announcements = self.announcements();
        let members = announcements
            .get(at)
            .expect("the announcement")
            .members
            .iter();
        members.map(|id| id.as_str().to_owned()).collect()
    }

    fn handle(&self, name: &str) -> Pos2 {
        let label = format!("Drag {name}");
        let handle = self.window.get_by_role_and_label(Role::Button, &label);
        handle.rect().center()
    }

    /// Drags from one point to another, as a hand does.
    fn drag(&mut self, from: Pos2, to: Pos2) {
        let button = |pos, pressed| egui::Event::PointerButton {
            pos,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        self.window.event(egui::Event::PointerMoved(from));
        self.window.event(button(from, true));
        self.window.step();
        for share in [0.3, 0.7, 1.0] {
            let at = from + (to - from) * share;
            self.window.event(egui::Event::PointerMoved(at));
            self.window.step();
        }
        self.window.event(button(to, false));
        window::settle(&mut self.window);
    }

    fn undo(&mut self) {
        self.press(Modifiers::COMMAND, Key::Z);
    }
}

const FIVE: [&str; 5] = [
    "copper-smelter-abai",
    "qarmet",
    "hbi-ssgpo",
    "satimola",
    "kazazot-prime",
];

#[test]
fn the_five_projects_are_held_against_about_ten_billion_and_8700_jobs() {
    let room = room();
    for text in [
        "Five chemical and metallurgical projects",
        "≈ 10 bn $",
        "≥ 8.6 bn $ (7.4 to over 8.6 bn $) · 4 of 5 projects state an amount, 1 of them only a ceiling",
        "≈ 1.4 bn $ (up to 3.6 bn $) not itemised",
        "> 8,700 jobs",
        "≥ 8,700 · 5 of 5 projects state jobs",
        "As much itemised as announced",
        "As many named as announced",
        "Copper smelter, Abai Region, states no amount, > 1,000",
    ] {
        room.hears(text);
    }
}

#[test]
fn the_forum_is_held_against_more_than_24_billion_and_58_agreements() {
    let mut room = room();
    room.choose("Forum agreements");
    for text in [
        "> 24 bn $ announced, 24% itemised",
        "5.7 bn $ · 5 of 5 projects state an amount",
        "> 18.3 bn $ not itemised",
        "5 of 58 named",
        "53 not named",
    ] {
        room.hears(text);
    }
}

#[test]
fn a_member_that_is_no_project_is_said_and_can_be_removed() {
    let text = std::str::from_utf8(sample::BYTES).expect("UTF-8");
    let text = text.replacen(
        "\"qarmet\",\n        \"hbi",
        "\"nowhere\",\n        \"hbi",
        1,
    );
    let mut room = room_with(text.as_bytes(), Lang::En);
    assert_eq!(room.members(0)[1], "nowhere", "the file has changed");
    room.hears("nowhere, no such project in this dataset");
    room.button("Remove, nowhere");
    assert_eq!(room.members(0).len(), 4);
}

#[test]
fn a_filter_dims_members_and_takes_none_out_of_the_totals() {
    let mut room = room();
    let karaganda = joba::model::region::Region::Karaganda;
    let filter = Filter::only(Value::Region(Some(karaganda)));
    room.wish(Command::SetFilter(filter));
    room.hears("1 of 2 announcements with a project that matches");
    room.hears("4 members are outside the filter");
    room.hears("Satimola potassium chloride complex, West Kazakhstan Region, > 2.4 bn $, > 4,000, outside the filter");
    room.hears("≥ 8.6 bn $ (7.4 to over 8.6 bn $)");
    assert!(room.row("Forum agreements").is_none());
}

#[test]
fn a_project_leads_to_the_announcement_it_is_part_of() {
    let mut room = room();
    room.choose("Copper smelter, Abai");
    room.click(Role::Tab, "Overview");
    let ways = room.window.query_all(
        by().role(Role::Button)
            .label("Five chemical and metallurgical projects"),
    );
    ways.into_iter().next().expect("the way").click();
    window::settle(&mut room.window);
    room.hears("≥ 8.6 bn $ (7.4 to over 8.6 bn $)");
}

#[test]
fn a_dataset_without_announcements_says_so_and_offers_one() {
    let empty = br#"{"format": "joba", "version": 1, "projects": [{"id": "a", "name": "A"}]}"#;
    let mut room = room_with(empty, Lang::En);
    room.hears("This dataset holds no announcement");
    room.button("New announcement…");
    room.hears("Add announcement");
}
