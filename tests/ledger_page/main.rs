//! The page of the ledger, as a person with a mouse, a keyboard or a screen reader goes through it.

mod edit;

use std::path::PathBuf;
use std::time::Duration;

use egui::accesskit::Role;
use egui::{Key, Modifiers, PointerButton, Pos2};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use egui_kittest::{Harness, Node};

use joba::app::{Dialogs, Joba, Settings, Setup};
use joba::command::Command;
use joba::document::sample;
use joba::model::announcement::Announcement;
use joba::model::codes::Lang;
use joba::query::filter::{Filter, Value};

type Window = Harness<'static, Option<Joba>>;

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
    let mut setup = Some(Setup {
        file: Some(path.clone()),
        lang: Some(lang),
        settings: Settings {
            page: Some("ledger".to_owned()),
            author: Some("Aigerim".to_owned()),
            ..Settings::default()
        },
        dialogs: Dialogs::Own,
        ..Setup::default()
    });
    let frame = move |ui: &mut egui::Ui, joba: &mut Option<Joba>| match joba {
        None => *joba = setup.take().map(|setup| Joba::new(ui.ctx(), setup)),
        Some(joba) => joba.frame_ui(ui),
    };
    let mut window = Harness::builder()
        .with_size([1280.0, 1400.0])
        .build_ui_state(frame, None);
    settle(&mut window);
    Room {
        window,
        path,
        _folder: folder,
    }
}

fn room() -> Room {
    room_with(sample::BYTES, Lang::En)
}

/// Runs frames until nothing works beside the window any more.
fn settle(window: &mut Window) {
    for _ in 0..500 {
        window.run_ok();
        if window.state().as_ref().is_some_and(|joba| !joba.is_busy()) {
            window.run_ok();
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("the program does not come to rest");
}

impl Room {
    fn click(&mut self, role: Role, label: &str) {
        self.window.get_by_role_and_label(role, label).click();
        settle(&mut self.window);
    }

    fn button(&mut self, label: &str) {
        self.click(Role::Button, label);
    }

    fn press(&mut self, modifiers: Modifiers, key: Key) {
        self.window.key_press_modifiers(modifiers, key);
        settle(&mut self.window);
    }

    fn type_text(&mut self, text: &str) {
        self.window.event(egui::Event::Text(text.to_owned()));
        settle(&mut self.window);
    }

    fn wish(&mut self, command: Command) {
        let joba = self.window.state_mut().as_mut();
        joba.expect("the program has started").wish(command);
        settle(&mut self.window);
    }

    /// The first row whose label begins so.
    fn row(&self, start: &str) -> Option<Node<'_>> {
        let wanted = start.to_owned();
        let rows = by().role(Role::Row);
        let found = self
            .window
            .query_all(rows.predicate(move |n| n.label().is_some_and(|l| l.starts_with(&wanted))));
        found.into_iter().next()
    }

    fn choose(&mut self, start: &str) {
        self.row(start)
            .unwrap_or_else(|| panic!("no row “{start}”"))
            .click();
        settle(&mut self.window);
    }

    fn says(&self, text: &str) -> bool {
        let wanted = text.to_owned();
        let is_it = move |s: Option<String>| s.is_some_and(|s| plain(&s).contains(&wanted));
        let found = self
            .window
            .query_all(by().predicate(move |n| is_it(n.label()) || is_it(n.value())));
        found.into_iter().next().is_some()
    }

    /// Everything that is said, for messages of failures.
    fn all(&self) -> Vec<String> {
        let nodes = self.window.query_all(by().predicate(|_| true));
        let nodes = nodes.into_iter();
        nodes
            .filter_map(|n| n.accesskit_node().label().or(n.accesskit_node().value()))
            .collect()
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
        settle(&mut self.window);
    }

    fn undo(&mut self) {
        self.press(Modifiers::COMMAND, Key::Z);
    }
}

/// Narrow and unbreakable spaces as plain ones.
fn plain(text: &str) -> String {
    text.replace(['\u{202f}', '\u{a0}'], " ")
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
    settle(&mut room.window);
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
