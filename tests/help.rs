//! Help, as a person with a keyboard or a screen reader meets it.

use egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};

use joba::app::{Dialogs, Joba, Setup};
use joba::command::{Action, Command};
use joba::i18n::Words;
use joba::model::codes::Lang;
use joba::ui::Page;
use joba::ui::help::{COMMANDS, Topic};

type Window = Harness<'static, Option<Joba>>;

fn window(lang: Lang) -> Window {
    let mut setup = Some(Setup {
        lang: Some(lang),
        dialogs: Dialogs::Own,
        ..Setup::default()
    });
    let frame = move |ui: &mut egui::Ui, joba: &mut Option<Joba>| match joba {
        // Fonts that are set in a frame are there in the next one.
        None => *joba = setup.take().map(|setup| Joba::new(ui.ctx(), setup)),
        Some(joba) => joba.frame_ui(ui),
    };
    let mut window = Harness::builder()
        .with_size([1280.0, 800.0])
        .build_ui_state(frame, None);
    window.run_ok();
    window
}

fn press(window: &mut Window, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    window.run_ok();
    window.run_ok();
}

fn wish(window: &mut Window, action: Action) {
    let joba = window
        .state_mut()
        .as_mut()
        .expect("the program has started");
    joba.wish(Command::Do(action));
    window.run_ok();
    window.run_ok();
}

/// Whether something on the screen says this.
fn has(window: &Window, text: &str) -> bool {
    let wanted = text.to_owned();
    let is_it = move |s: Option<String>| s.is_some_and(|s| s.contains(&wanted));
    let found = window.query_all(by().predicate(move |n| is_it(n.label()) || is_it(n.value())));
    found.into_iter().next().is_some()
}

/// The first words of a topic's text.
fn opening(topic: Topic, lang: Lang) -> String {
    let text = Words::of(lang).text(&format!("help-{}-text", topic.code()));
    let line = text.lines().next().unwrap_or_default().to_owned();
    let end = line.find(['<', '`']).unwrap_or(line.len());
    line[..end].to_owned()
}

#[test]
fn f1_tells_about_the_page_one_is_on_in_every_language() {
    for lang in Lang::ALL {
        let mut window = window(*lang);
        for page in Page::ALL {
            let action = Action::from_code(&format!("page-{}", page.code())).expect("an action");
            wish(&mut window, action);
            press(&mut window, Modifiers::NONE, Key::F1);
            let text = opening(Topic::of(*page), *lang);
            assert!(has(&window, &text), "{} {}", page.code(), lang.code());
            press(&mut window, Modifiers::NONE, Key::F1);
            assert!(!has(&window, &text), "{} closes", page.code());
        }
    }
}

#[test]
fn help_is_left_by_escape_and_the_focus_is_where_it_was() {
    let mut window = window(Lang::En);
    wish(&mut window, Action::Find);
    window.event(Event::Text("qar".to_owned()));
    window.run_ok();
    press(&mut window, Modifiers::NONE, Key::F1);
    assert!(
        has(&window, &opening(Topic::Search, Lang::En)),
        "about the search field"
    );
    press(&mut window, Modifiers::NONE, Key::Escape);
    assert!(!has(&window, &opening(Topic::Search, Lang::En)));
    window.event(Event::Text("met".to_owned()));
    window.run_ok();
    assert!(has(&window, "qarmet"), "one types on where one was");
}

#[test]
fn a_dialog_waits_behind_help_and_comes_back() {
    let mut window = window(Lang::En);
    wish(&mut window, Action::SaveView);
    assert!(has(&window, "Save view"));
    press(&mut window, Modifiers::NONE, Key::F1);
    assert!(has(&window, &opening(Topic::Views, Lang::En)));
    press(&mut window, Modifiers::NONE, Key::Escape);
    assert!(
        has(&window, "Kept in the dataset: page"),
        "the dialog is there again"
    );
}

#[test]
fn a_search_leaves_the_topics_that_have_its_words() {
    let mut window = window(Lang::En);
    press(&mut window, Modifiers::NONE, Key::F1);
    window.event(Event::Text("logarithmic".to_owned()));
    window.run_ok();
    window.run_ok();
    assert!(
        has(&window, &opening(Topic::Charts, Lang::En)),
        "the best one is shown"
    );
    assert!(!has(&window, "Reading the marks") || has(&window, "logarithmic"));
    let listed = |window: &Window, title: &str| window.query_by_label(title).is_some();
    assert!(!listed(&window, "Files, backups, recovery"));
    window.event(Event::Text("xyz".to_owned()));
    window.run_ok();
    assert!(has(&window, "No topic has all these words"));
    window.get_by_label("Clear search").click();
    window.run_ok();
    window.run_ok();
    assert!(listed(&window, "Files, backups, recovery"));
}

#[test]
fn links_lead_to_topics_and_pages_and_back() {
    let mut window = window(Lang::En);
    wish(&mut window, Action::PageGallery);
    press(&mut window, Modifiers::NONE, Key::F1);
    let link = egui::accesskit::Role::Link;
    window
        .get_by_role_and_label(link, "Pictures and reports")
        .click();
    window.run_ok();
    window.run_ok();
    assert!(has(&window, &opening(Topic::Pictures, Lang::En)));
    press(&mut window, Modifiers::ALT, Key::ArrowLeft);
    assert!(has(&window, &opening(Topic::Gallery, Lang::En)));
    window.get_by_label("Show me: Board").click();
    window.run_ok();
    window.run_ok();
    let tabs = window.query_all(by().role(egui::accesskit::Role::Tab));
    let is_open = |tab: egui_kittest::Node<'_>| {
        let node = tab.accesskit_node();
        node.label().as_deref() == Some("Board")
            && node.toggled() == Some(egui::accesskit::Toggled::True)
    };
    assert!(tabs.into_iter().any(is_open), "the board is shown");
}

#[test]
fn the_palette_finds_topics() {
    let mut window = window(Lang::Ru);
    press(&mut window, Modifiers::COMMAND, Key::K);
    window.event(Event::Text("командная строка".to_owned()));
    window.run_ok();
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert!(has(&window, &opening(Topic::CommandLine, Lang::Ru)));
}

#[test]
fn help_lists_the_commands_that_there_are() {
    let program = std::process::Command::new(env!("CARGO_BIN_EXE_joba"));
    let output = { program }
        .args(["--help", "--lang", "en"])
        .output()
        .expect("joba runs");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let commands = text.split("Commands:").nth(1).expect("a list of commands");
    let listed: Vec<&str> = commands
        .lines()
        .skip(1)
        .map_while(|line| line.split_whitespace().next())
        .collect();
    assert_eq!(listed, COMMANDS);
}
