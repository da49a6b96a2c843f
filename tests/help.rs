//! Help, as a person with a keyboard or a screen reader meets it.

use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};

use joba::command::Action;
use joba::i18n::Words;
use joba::model::codes::Lang;
use joba::ui::Page;
use joba::ui::help::{COMMANDS, Topic};
use support::window::{USUAL, Window, act, has, open, press, setup};

fn window(lang: Lang) -> Window {
    open(setup(lang), USUAL)
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
            act(&mut window, action);
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
    act(&mut window, Action::Find);
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
    act(&mut window, Action::SaveView);
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
    act(&mut window, Action::PageGallery);
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
