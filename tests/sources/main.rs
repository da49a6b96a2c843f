//! Where numbers come from and what became of them, as a person with a keyboard or a screen reader meets it.

mod fact;
mod history;
mod page;

use std::path::{Path, PathBuf};
use std::time::Duration;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use egui_kittest::{Harness, Node};

use joba::app::{Dialogs, Joba, Settings, Setup};
use joba::model::codes::Lang;
use joba::model::dataset::Dataset;
use joba::model::project::Project;

type Window = Harness<'static, Option<Joba>>;

const SMALL: &str = r#"{
  "format": "joba",
  "version": 1,
  "sources": [
    {
      "id": "s0",
      "title": "Report",
      "publisher": "Ministry",
      "date": "2026-04",
      "type": "government"
    },
    {
      "id": "s1",
      "title": "Article",
      "language": "ru",
      "type": "news"
    },
    {
      "id": "s2",
      "title": "Unread book"
    }
  ],
  "projects": [
    {
      "id": "a",
      "name": "Plant",
      "status": "concept",
      "status_source": "s0",
      "investment": [
        {
          "amount": 1000000,
          "currency": "USD",
          "qualifier": "approx",
          "source": "s0"
        },
        {
          "amount": 2000000,
          "currency": "USD",
          "source": "s1"
        },
        {
          "amount": 3000000,
          "currency": "USD",
          "source": "lost"
        }
      ]
    },
    {
      "id": "b",
      "name": "Mill",
      "jobs": {
        "permanent": [
          {
            "value": 50,
            "source": "s1"
          }
        ]
      }
    }
  ]
}
"#;

/// The program with a small file of its own.
struct Room {
    window: Window,
    path: PathBuf,
    _folder: tempfile::TempDir,
}

fn room() -> Room {
    room_of(Lang::En)
}

fn room_of(lang: Lang) -> Room {
    let folder = tempfile::tempdir().expect("a temp folder");
    let path = folder.path().join("small.json");
    std::fs::write(&path, SMALL).expect("the folder is writable");
    let settings = Settings {
        author: Some("Aigerim".to_owned()),
        ..Settings::default()
    };
    let window = window(&path, settings, lang);
    Room {
        window,
        path,
        _folder: folder,
    }
}

fn window(path: &Path, settings: Settings, lang: Lang) -> Window {
    let mut setup = Some(Setup {
        file: Some(path.to_owned()),
        lang: Some(lang),
        settings,
        notice: None,
        dialogs: Dialogs::Own,
        ..Setup::default()
    });
    let frame = move |ui: &mut egui::Ui, joba: &mut Option<Joba>| match joba {
        None => *joba = setup.take().map(|setup| Joba::new(ui.ctx(), setup)),
        Some(joba) => joba.frame_ui(ui),
    };
    let mut window = Harness::builder()
        .with_size([1280.0, 1600.0])
        .build_ui_state(frame, None);
    settle(&mut window);
    window
}

/// Runs frames until nothing works beside the window any more.
fn settle(window: &mut Window) {
    for _ in 0..500 {
        window.run_ok();
        let is_busy = window.state().as_ref().is_none_or(Joba::is_busy);
        if !is_busy {
            window.run_ok();
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("the program does not come to rest");
}

impl Room {
    fn press(&mut self, modifiers: Modifiers, key: Key) {
        self.window.key_press_modifiers(modifiers, key);
        settle(&mut self.window);
    }

    /// Goes to the page of sources.
    fn go_to_sources(&mut self) {
        self.click(Role::Tab, "Sources");
    }

    /// Opens the project of this name in the panel, by the table of projects.
    fn open(&mut self, name: &str) {
        self.click(Role::Tab, "Projects");
        self.row(name).click();
        settle(&mut self.window);
        self.press(Modifiers::NONE, Key::Enter);
    }

    fn click(&mut self, role: Role, label: &str) {
        self.window.get_by_role_and_label(role, label).click();
        settle(&mut self.window);
    }

    fn button(&mut self, label: &str) {
        self.click(Role::Button, label);
    }

    /// The row of a table that begins with this name.
    fn row(&self, name: &str) -> Node<'_> {
        let wanted = format!("{name},");
        let found = self.window.query_all(
            by().role(Role::Row)
                .predicate(move |n| n.label().is_some_and(|l| l.starts_with(&wanted))),
        );
        let first = found.into_iter().next();
        first.unwrap_or_else(|| panic!("no row “{name}”"))
    }

    fn choose_row(&mut self, name: &str) {
        self.row(name).click();
        settle(&mut self.window);
    }

    /// The names at the start of the rows, top to bottom.
    fn rows(&self) -> Vec<String> {
        let rows = self.window.query_all(by().role(Role::Row));
        let mut rows: Vec<(i64, String)> = rows
            .into_iter()
            .filter_map(|row| {
                let label = row.accesskit_node().label()?;
                let name = label.split(", ").next()?.to_owned();
                Some((row.rect().top() as i64, name))
            })
            .collect();
        rows.sort();
        rows.into_iter().map(|(_, name)| name).collect()
    }

    fn says(&self, text: &str) -> bool {
        let wanted = text.to_owned();
        let is_it = move |s: Option<String>| s.is_some_and(|s| s.contains(&wanted));
        let found = self
            .window
            .query_all(by().predicate(move |n| is_it(n.label()) || is_it(n.value())));
        found.into_iter().next().is_some()
    }

    /// Everything that is said, for messages of failures.
    fn all(&self) -> Vec<String> {
        let nodes = self.window.query_all(by().predicate(|_| true));
        nodes
            .into_iter()
            .filter_map(|n| n.accesskit_node().label().or(n.accesskit_node().value()))
            .collect()
    }

    /// Takes a line from the list of this name by typing and Enter.
    fn choose(&mut self, name: &str, typed: &str) {
        self.click(Role::ComboBox, name);
        self.type_text(typed);
        self.press(Modifiers::NONE, Key::Enter);
    }

    fn type_text(&mut self, text: &str) {
        self.window.event(egui::Event::Text(text.to_owned()));
        settle(&mut self.window);
    }

    /// Replaces the text of a field.
    fn fill(&mut self, field: &str, text: &str) {
        self.window
            .get_by_role_and_label(Role::TextInput, field)
            .focus();
        settle(&mut self.window);
        self.press(Modifiers::COMMAND, Key::A);
        self.type_text(text);
    }

    fn dataset(&self) -> &Dataset {
        let joba = self.window.state().as_ref();
        joba.expect("the program has started").document().dataset()
    }

    fn project(&self, id: &str) -> &Project {
        let mut projects = self.dataset().projects.iter();
        projects.find(|p| p.id.as_str() == id).expect("the project")
    }

    /// The amounts of money of the project `a`, in order.
    fn amounts(&self) -> Vec<f64> {
        let claims = self.project("a").investment.iter();
        claims
            .filter_map(|c| Some(c.amount.as_ref()?.as_f64()))
            .collect()
    }

    fn undo(&mut self) {
        self.press(Modifiers::COMMAND, Key::Z);
    }
}
