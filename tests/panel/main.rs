//! The project panel, as a person with a keyboard or a screen reader meets it.

mod drafts;

use egui::accesskit::Role;
use egui::{Key as Press, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};

use joba::check::check;
use joba::command::{Command, Queue};
use joba::document::{Document, Edit, EditName};
use joba::draw::{style, theme::Theme};
use joba::i18n::Words;
use joba::model::claim::known;
use joba::model::codes::{Lang, Qualifier, Status};
use joba::model::dataset::Dataset;
use joba::model::json::Json;
use joba::model::project::Project;
use joba::model::record::Field;
use joba::query::filter::Filter;
use joba::query::index::Index;
use joba::ui::panel::{PanelState, panel_ui};
use joba::ui::{Origin, View};

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 22);

/// A panel with its document; edits are committed as the window does it.
struct Room {
    document: Document,
    panel: PanelState,
    lang: Lang,
    edits: Vec<Edit>,
    commands: Vec<Command>,
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
            rows: &rows,
            issues: &issues,
            origin: &Origin::Sample,
            words,
            theme: &Theme::LIGHT,
            tolerance: 0.1,
            today: TODAY,
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

fn sample() -> Dataset {
    let text = include_str!("../../assets/data/kazakhstan-projects.json");
    dataset(text)
}

fn dataset(text: &str) -> Dataset {
    Dataset::read(&Json::parse(text).expect("JSON")).expect("an object")
}

/// The panel, tall enough to show everything, with the first project open.
fn room(dataset: Dataset) -> Harness<'static, Room> {
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
fn form(dataset: Dataset) -> Harness<'static, Room> {
    let mut harness = room(dataset);
    press(&mut harness, "Edit…");
    harness
}

fn press(harness: &mut Harness<'_, Room>, name: &str) {
    harness.get_by_role_and_label(Role::Button, name).click();
    harness.run();
}

/// Takes `value` from the list `name`, the `nth` of that name, by typing and Enter.
fn choose(harness: &mut Harness<'_, Room>, (name, nth): (&str, usize), typed: &str) {
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
fn type_into(harness: &mut Harness<'_, Room>, (name, nth): (&str, usize), text: &str) {
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

fn says(harness: &Harness<'_, Room>, text: &str) -> bool {
    harness.query_all_by_label_contains(text).next().is_some()
}

fn is_enabled(harness: &Harness<'_, Room>, button: &str) -> bool {
    let node = harness.get_by_role_and_label(Role::Button, button);
    !node.accesskit_node().is_disabled()
}

fn project(harness: &Harness<'_, Room>) -> Project {
    let room = harness.state();
    let key = room.panel.open.expect("a project is open");
    room.document.project(key).expect("the project").clone()
}

const SMALL: &str = r#"{"format": "joba", "version": 1,
  "sources": [{"id": "s0", "title": "Report", "publisher": "Ministry", "date": "2026-04", "url": "https://example.org/r"},
              {"id": "s1", "title": "Article", "type": "news"}],
  "projects": [{"id": "a", "name": "Plant", "status": "someday", "colour": "red",
    "investment": [{"amount": 1000000, "currency": "USD", "qualifier": "approx", "source": "s0"},
                   {"amount": 2000000, "currency": "USD", "source": "s1", "note": "Twice as much"}],
    "jobs": {"permanent": [{"missing": "not_stated", "source": "s1"}]}}]}"#;

#[test]
fn opening_a_project_shows_its_name_its_numbers_and_who_says_so() {
    let harness = room(sample());
    for text in [
        "QazCement Industries cement plant",
        "Aktobe Region",
        "Sinoma Cement Co., Ltd.",
        "200\u{a0}m\u{a0}$",
        "Report of talks on the Aktobe cement project",
        "≤",
        "Described as a second phase.",
        "spring 2026",
        "Share of output for the home market",
        "Investment agreement",
    ] {
        assert!(says(&harness, text), "{text}");
    }
}

#[test]
fn rivals_stand_below_the_preferred_claim_and_a_missing_number_says_why() {
    let harness = room(dataset(SMALL));
    let top = |text: &str| harness.get_by_label_contains(text).rect().top();
    assert!(top("1\u{a0}m\u{a0}$") < top("2\u{a0}m\u{a0}$"));
    assert!(top("preferred") < top("rival"));
    for text in [
        "preferred",
        "rival",
        "Twice as much",
        "not stated",
        "Article",
        "Not readable in the file: “someday”",
        "colour",
        "red",
    ] {
        assert!(says(&harness, text), "{text}");
    }
    assert!(!says(&harness, "0 jobs"));
}

#[test]
fn a_link_of_a_source_asks_before_it_opens() {
    let mut harness = room(dataset(SMALL));
    let link = harness
        .query_all_by_role(Role::Link)
        .next()
        .expect("a link");
    link.click();
    harness.run();
    let opened = harness
        .state()
        .commands
        .iter()
        .any(|c| matches!(c, Command::OpenLink(url) if url == "https://example.org/r"));
    assert!(opened);
}

#[test]
fn changing_the_status_and_applying_is_one_edit_of_that_field() {
    let mut harness = form(sample());
    choose(&mut harness, ("Status", 0), "operat");
    assert!(says(&harness, "changed"));
    press(&mut harness, "Apply");
    let name = harness.state().edits.first().map(|e| e.name.clone());
    assert!(
        matches!(name, Some(EditName::ChangeField("status", _))),
        "{name:?}"
    );
    assert_eq!(project(&harness).status, Some(Status::Operating));
    assert!(
        harness
            .query_by_role_and_label(Role::Button, "Edit…")
            .is_some()
    );
}

#[test]
fn a_list_finds_its_lines_in_any_of_the_three_spellings() {
    let mut harness = form(sample());
    choose(&mut harness, ("Region", 0), "Абай");
    press(&mut harness, "Apply");
    let region = project(&harness)
        .region
        .map(joba::model::region::Region::code);
    assert_eq!(region, Some("KZ-10"));
}

#[test]
fn a_number_that_cannot_be_read_blocks_apply_and_says_why_beside_the_field() {
    let mut harness = form(dataset(SMALL));
    type_into(&mut harness, ("Amount", 0), "a lot");
    assert!(says(&harness, "Not a number"));
    assert!(says(&harness, "Cannot be applied yet. Investment"));
    assert!(!is_enabled(&harness, "Apply"));
    type_into(&mut harness, ("Amount", 0), "1.2 bn");
    assert!(says(&harness, "= 1,200,000,000"));
    assert!(is_enabled(&harness, "Apply"));
    press(&mut harness, "Apply");
    let amount = known(&project(&harness).investment, 0.1)
        .quantity()
        .map(|q| q.headline);
    assert_eq!(amount, Some(1.2e9));
}

#[test]
fn moving_a_rival_up_makes_it_preferred() {
    let mut harness = form(dataset(SMALL));
    press(&mut harness, "Move up, Investment 2");
    press(&mut harness, "Apply");
    let claims = project(&harness).investment;
    let amounts: Vec<f64> = claims
        .iter()
        .filter_map(|c| Some(c.amount.as_ref()?.as_f64()))
        .collect();
    assert_eq!(amounts, [2e6, 1e6]);
}

#[test]
fn a_claim_can_be_added_with_a_new_source_and_both_are_one_edit() {
    let mut harness = form(dataset(SMALL));
    press_nth(&mut harness, "Add a number from a source", 0);
    assert!(says(
        &harness,
        "Write a number, or choose why there is none"
    ));
    type_into(&mut harness, ("Amount", 2), "3m");
    choose(&mut harness, ("What is stated", 2), "at least");
    choose(&mut harness, ("Source", 2), "New source");
    assert!(!is_enabled(&harness, "Apply"));
    type_into(&mut harness, ("Title", 0), "Field notes");
    type_into(&mut harness, ("Date", 0), "spring 2026");
    press(&mut harness, "Apply");
    let edit = harness.state().edits.first().expect("an edit").clone();
    assert_eq!(edit.puts.len(), 2);
    let document = &harness.state().document;
    let claim = project(&harness)
        .investment
        .last()
        .expect("three claims")
        .clone();
    let source = document
        .dataset()
        .source(&claim.source.expect("a source"))
        .expect("in the file");
    assert_eq!(
        (claim.qualifier, source.title.get(Lang::En)),
        (Some(Qualifier::AtLeast), "Field notes")
    );
    assert_eq!(
        source
            .date
            .as_ref()
            .map(|d| d.as_str().to_owned())
            .as_deref(),
        Some("2026-21")
    );
    harness.state_mut().document.undo();
    assert_eq!(harness.state().document.dataset().sources.len(), 2);
}

fn press_nth(harness: &mut Harness<'_, Room>, name: &str, nth: usize) {
    let button = harness
        .query_all(by().role(Role::Button).label(name))
        .nth(nth)
        .expect("a button");
    button.click();
    harness.run();
}
