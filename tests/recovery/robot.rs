//! A person at the real program, without a GPU.

use std::path::{Path, PathBuf};
use std::time::Duration;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{Queryable as _, by};

use joba::app::{Joba, Keeping, Setup};
use joba::command::Command;
use joba::document::store::state::StateFolder;
use joba::document::store::state::recovery::{Found, Wanted, find};
use joba::document::{Clock, Document, Edit, EditName, Put, Slot, Stored, sample};
use joba::model::codes::Lang;
use joba::model::text::Text;
use support::window::{self, USUAL};

/// A folder with a dataset and a folder for state.
pub(crate) struct Desk {
    folder: tempfile::TempDir,
    pub(crate) path: PathBuf,
    pub(crate) state: StateFolder,
}

impl Desk {
    pub(crate) fn new() -> Self {
        Self::named("projects.json")
    }

    /// With a dataset of this name.
    pub(crate) fn named(name: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join(name);
        std::fs::write(&path, sample::BYTES).expect("a dataset");
        Self {
            state: StateFolder::at(&folder.path().join("state")),
            path,
            folder,
        }
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The state folder.
    pub(crate) fn room(&self, name: &str) -> PathBuf {
        self.folder.path().join("state").join(name)
    }

    pub(crate) fn keeping(&self) -> Keeping {
        Keeping {
            state: Some(self.state.clone()),
            delay: Duration::from_millis(1),
            ..Keeping::default()
        }
    }

    /// A window with the dataset.
    pub(crate) fn window(&self) -> Window {
        Window::start(Some(self.path.clone()), self.keeping())
    }

    /// A window that was not asked to open anything.
    pub(crate) fn bare_window(&self) -> Window {
        Window::start(None, self.keeping())
    }

    /// What ended windows have left.
    pub(crate) fn left(&self) -> Found {
        find(&self.state, &Wanted::All(None), &[], Clock::System)
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        std::fs::read(&self.path).expect("the dataset")
    }
}

/// The program in a window of 1280 × 800 points. Dropping it is its sudden end: nothing is asked.
pub(crate) struct Window(window::Window);

impl Window {
    pub(crate) fn start(file: Option<PathBuf>, keeping: Keeping) -> Self {
        let setup = Setup {
            file,
            lang: Some(Lang::En),
            keeping,
            ..Setup::default()
        };
        let mut window = Self(window::start(setup, USUAL));
        window.settle();
        window
    }

    /// Runs frames until nothing works beside the window any more.
    pub(crate) fn settle(&mut self) {
        for _ in 0..6000 {
            self.0.run_ok();
            if !self.joba().is_busy() {
                std::thread::sleep(Duration::from_millis(5));
                self.0.run_ok();
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("the program does not come to rest");
    }

    pub(crate) fn joba(&self) -> &Joba {
        window::joba(&self.0)
    }

    pub(crate) fn joba_mut(&mut self) -> &mut Joba {
        self.0
            .state_mut()
            .as_mut()
            .expect("the program has started")
    }

    pub(crate) fn document(&self) -> &Document {
        self.joba().document()
    }

    pub(crate) fn wish(&mut self, command: Command) {
        self.joba_mut().wish(command);
        self.settle();
    }

    /// Writes a note into the first project.
    pub(crate) fn note(&mut self, text: &str) {
        let edit = note(self.document(), 0, text);
        self.wish(Command::Edit(edit));
    }

    /// The note in the first project.
    pub(crate) fn noted(&self) -> String {
        let project = &self.document().dataset().projects[0];
        project
            .notes
            .as_ref()
            .map_or_else(String::new, |note| note.get(Lang::En).to_owned())
    }

    pub(crate) fn press(&mut self, modifiers: Modifiers, key: Key) {
        self.0.key_press_modifiers(modifiers, key);
        self.settle();
    }

    pub(crate) fn click(&mut self, label: &str) {
        self.0.get_by_label(label).click();
        self.settle();
    }

    /// Replaces what stands in a field.
    pub(crate) fn fill(&mut self, label: &str, text: &str) {
        let field = self
            .0
            .query_all(
                by().label(label)
                    .predicate(|n| matches!(n.role(), Role::TextInput | Role::MultilineTextInput)),
            )
            .next();
        field.expect("a field of this name").focus();
        self.settle();
        self.press(Modifiers::COMMAND, Key::A);
        self.0.event(egui::Event::Text(text.to_owned()));
        self.settle();
    }

    /// Types where the keyboard is.
    pub(crate) fn write(&mut self, text: &str) {
        self.0.event(egui::Event::Text(text.to_owned()));
        self.settle();
    }

    pub(crate) fn has(&self, text: &str) -> bool {
        window::has(&self.0, text)
    }
}

/// An edit that writes a note into a project.
pub(crate) fn note(document: &Document, row: usize, text: &str) -> Edit {
    let key = document.project_key(row).expect("a project");
    let mut project = document.project(key).expect("a project").clone();
    project.notes = Some(Text::from(text));
    Edit {
        name: EditName::ChangeField("notes", project.name.clone()),
        puts: vec![Put {
            slot: Slot::Project(key),
            at: None,
            record: Some(Stored::Project(Box::new(project))),
        }],
    }
}
