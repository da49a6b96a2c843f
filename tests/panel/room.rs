//! A panel with its document, and a person's hands.

use egui::accesskit::Role;
use egui::{Key as Press, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};

use joba::check::check;
use joba::command::{Command, Queue};
use joba::document::{Document, Edit};
use joba::draw::{style, theme::Theme};
use joba::i18n::Words;
use joba::model::codes::Lang;
use joba::model::dataset::Dataset;
use joba::model::json::Json;
use joba::model::project::Project;
use joba::model::record::Field;
use joba::query::filter::Filter;
use joba::query::group::Subtotals;
use joba::query::index::Index;
use joba::ui::panel::{PanelState, panel_ui};
use joba::ui::{Origin, View};

pub(crate) const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 22);

/// A panel with its document; edits are committed as the window does it.
pub(crate) struct Room {
    pub(crate) document: Document,
    pub(crate) panel: PanelState,
    pub(crate) lang: Lang,
    pub(crate) edits: Vec<Edit>,
    pub(crate) commands: Vec<Command>,
    is_dressed: bool,
}

impl Room {
    fn ui(&mut self, ui: &mut egui::Ui) {
        if !std::mem::replace(&mut self.is_dressed, true) {
            style::install(ui.ctx());
            return;
        }
        let words = Words::of(self.lang);
        let dataset = self.document.dataset();
        let index = Index::new(dataset, 0.1, words);
        let issues = check(dataset, TODAY);
        let rows: Vec<usize> = (0..dataset.projects.len()).collect();
        let view = View {
            document: &self.document,
            index: &index,
            filter: &Filter::default(),
            facets: None,
            rows: &rows,
            groups: None,
            subtotals: &Subtotals::default(),
            issues: &issues,
            origin: &Origin::Sample,
            words,
            theme: &Theme::LIGHT,
            tolerance: 0.1,
            today: TODAY,
            verify_months: joba::model::overdue::VERIFY_MONTHS,
        };
        let mut queue = Queue::default();
        panel_ui(ui, &view, &mut self.panel, &mut queue);
        for command in queue.drain() {
            match command {
                Command::Edit(edit) => {
                    self.document.commit(edit.clone());
                    self.edits.push(edit);
                }
                Command::OpenProject(key) => self.panel.show(key),
                other => self.commands.push(other),
            }
        }
    }
}

pub(crate) fn sample() -> Dataset {
    let text = include_str!("../../assets/data/kazakhstan-projects.json");
    dataset(text)
}

pub(crate) fn dataset(text: &str) -> Dataset {
    Dataset::read(&Json::parse(text).expect("JSON")).expect("an object")
}

/// The panel, tall enough to show everything, with the first project open.
pub(crate) fn room(dataset: Dataset) -> Harness<'static, Room> {
    let document = Document::new(dataset);
    let mut panel = PanelState::default();
    if let Some(key) = document.project_key(0) {
        panel.show(key);
    }
    let room = Room {
        document,
        panel,
        lang: Lang::En,
        edits: Vec::new(),
        commands: Vec::new(),
        is_dressed: false,
    };
    let mut harness = Harness::builder()
        .with_size([360.0, 6000.0])
        .build_ui_state(|ui, room: &mut Room| room.ui(ui), room);
    harness.run();
    harness
}

/// The panel in edit mode.
pub(crate) fn form(dataset: Dataset) -> Harness<'static, Room> {
    let mut harness = room(dataset);
    press(&mut harness, "Edit…");
    harness
}

pub(crate) fn press(harness: &mut Harness<'_, Room>, name: &str) {
    harness.get_by_role_and_label(Role::Button, name).click();
    harness.run();
}

/// Takes `value` from the list `name`, the `nth` of that name, by typing and Enter.
pub(crate) fn choose(harness: &mut Harness<'_, Room>, (name, nth): (&str, usize), typed: &str) {
    let list = harness
        .query_all(by().role(Role::ComboBox).label(name))
        .nth(nth)
        .expect("a list of this name");
    list.click();
    harness.run();
    harness.event(egui::Event::Text(typed.to_owned()));
    harness.run();
    harness.key_press(Press::Enter);
    harness.run();
}

/// Replaces the text of the field `name`, the `nth` of that name.
pub(crate) fn type_into(harness: &mut Harness<'_, Room>, (name, nth): (&str, usize), text: &str) {
    let field = harness
        .query_all(
            by().label(name)
                .predicate(|n| matches!(n.role(), Role::TextInput | Role::MultilineTextInput)),
        )
        .nth(nth)
        .expect("a field of this name");
    field.focus();
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Press::A);
    harness.run();
    harness.event(egui::Event::Text(text.to_owned()));
    harness.run();
}

pub(crate) fn says(harness: &Harness<'_, Room>, text: &str) -> bool {
    harness.query_all_by_label_contains(text).next().is_some()
}

pub(crate) fn is_enabled(harness: &Harness<'_, Room>, button: &str) -> bool {
    let node = harness.get_by_role_and_label(Role::Button, button);
    !node.accesskit_node().is_disabled()
}

pub(crate) fn project(harness: &Harness<'_, Room>) -> Project {
    let room = harness.state();
    let key = room.panel.open.expect("a project is open");
    room.document.project(key).expect("the project").clone()
}

pub(crate) const SMALL: &str = r#"{"format": "joba", "version": 1,
  "sources": [{"id": "s0", "title": "Report", "publisher": "Ministry", "date": "2026-04", "url": "https://example.org/r"},
              {"id": "s1", "title": "Article", "type": "news"}],
  "projects": [{"id": "a", "name": "Plant", "status": "someday", "colour": "red",
    "investment": [{"amount": 1000000, "currency": "USD", "qualifier": "approx", "source": "s0"},
                   {"amount": 2000000, "currency": "USD", "source": "s1", "note": "Twice as much"}],
    "jobs": {"permanent": [{"missing": "not_stated", "source": "s1"}]}}]}"#;

pub(crate) fn press_nth(harness: &mut Harness<'_, Room>, name: &str, nth: usize) {
    let button = harness
        .query_all(by().role(Role::Button).label(name))
        .nth(nth)
        .expect("a button");
    button.click();
    harness.run();
}
