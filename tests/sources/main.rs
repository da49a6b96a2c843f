//! Where numbers come from and what became of them, as a person with a keyboard or a screen reader meets it.

mod fact;
mod history;
mod page;

use std::path::{Path, PathBuf};

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Node;
use egui_kittest::kittest::Queryable as _;

use joba::app::{Settings, Setup};
use joba::model::codes::Lang;
use joba::model::dataset::Dataset;
use joba::model::project::Project;
use support::window::{self, Window, open, setup};

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
    let window = window_at(&path, settings, lang);
    Room {
        window,
        path,
        _folder: folder,
    }
}

fn window_at(path: &Path, settings: Settings, lang: Lang) -> Window {
    let setup = Setup {
        file: Some(path.to_owned()),
        settings,
        ..setup(lang)
    };
    open(setup, [1280.0, 1600.0])
}

impl Room {
    fn press(&mut self, modifiers: Modifiers, key: Key) {
        window::press(&mut self.window, modifiers, key);
    }

    /// Goes to the page of sources.
    fn go_to_sources(&mut self) {
        self.click(Role::Tab, "Sources");
    }

    /// Opens the project of this name in the panel, by the table of projects.
    fn open(&mut self, name: &str) {
        self.click(Role::Tab, "Projects");
        self.row(name).click();
        window::settle(&mut self.window);
        self.press(Modifiers::NONE, Key::Enter);
    }

    fn click(&mut self, role: Role, label: &str) {
        window::click_role(&mut self.window, role, label);
    }

    fn button(&mut self, label: &str) {
        self.click(Role::Button, label);
    }

    /// The row of a table that begins with this name.
    fn row(&self, name: &str) -> Node<'_> {
        let row = window::row(&self.window, &format!("{name},"));
        row.unwrap_or_else(|| panic!("no row “{name}”"))
    }

    fn choose_row(&mut self, name: &str) {
        window::click_row(&mut self.window, &format!("{name},"));
    }

    /// The names at the start of the rows, top to bottom.
    fn rows(&self) -> Vec<String> {
        window::row_names(&self.window)
    }

    fn says(&self, text: &str) -> bool {
        window::has(&self.window, text)
    }

    /// Everything that is said, for messages of failures.
    fn all(&self) -> Vec<String> {
        window::all_said(&self.window)
    }

    /// Takes a line from the list of this name by typing and Enter.
    fn choose(&mut self, name: &str, typed: &str) {
        self.click(Role::ComboBox, name);
        self.type_text(typed);
        self.press(Modifiers::NONE, Key::Enter);
    }

    fn type_text(&mut self, text: &str) {
        window::type_text(&mut self.window, text);
    }

    /// Replaces the text of a field.
    fn fill(&mut self, field: &str, text: &str) {
        self.window
            .get_by_role_and_label(Role::TextInput, field)
            .focus();
        window::settle(&mut self.window);
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
