//! Finding projects in the window: facets by click, key and screen reader, and the search language.

use std::time::Duration;

use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{Queryable as _, by};

use joba::app::{Dialogs, Joba, Settings, Setup};
use joba::command::{Action, Command};
use joba::i18n::Words;
use joba::model::codes::Lang;

type Window = Harness<'static, Option<Joba>>;

/// The program with the sample in a window of 1280 × 800 points, on the page of projects.
fn window(lang: Lang, has_facets: bool) -> Window {
    let settings = Settings {
        page: Some("projects".into()),
        has_facets,
        ..Settings::default()
    };
    let mut setup = Some(Setup {
        lang: Some(lang),
        settings,
        dialogs: Dialogs::Own,
        ..Setup::default()
    });
    let frame = move |ui: &mut egui::Ui, joba: &mut Option<Joba>| match joba {
        None => *joba = setup.take().map(|setup| Joba::new(ui.ctx(), setup)),
        Some(joba) => joba.frame_ui(ui),
    };
    let mut window = Harness::builder()
        .with_size([1280.0, 800.0])
        .build_ui_state(frame, None);
    settle(&mut window);
    window
}

fn settle(window: &mut Window) {
    for _ in 0..500 {
        window.run_ok();
        if !window.state().as_ref().is_some_and(Joba::is_busy) {
            window.run_ok();
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("the program does not come to rest");
}

fn rows(window: &Window) -> usize {
    let rows = window.query_all(by().role(egui::accesskit::Role::Row));
    rows.into_iter().count()
}

fn has(window: &Window, text: &str) -> bool {
    let wanted = text.to_owned();
    let is_it = move |s: Option<String>| s.is_some_and(|s| s.contains(&wanted));
    let found = window.query_all(by().predicate(move |n| is_it(n.label()) || is_it(n.value())));
    found.into_iter().next().is_some()
}

fn click(window: &mut Window, start: &str) {
    let wanted = start.to_owned();
    let found = window
        .query_all(by().predicate(move |n| n.label().is_some_and(|l| l.starts_with(&wanted))));
    let first = found.into_iter().next();
    first
        .unwrap_or_else(|| panic!("nothing begins with “{start}”"))
        .click();
    settle(window);
}

fn press(window: &mut Window, key: Key) {
    window.key_press_modifiers(Modifiers::NONE, key);
    settle(window);
}

fn search(window: &mut Window, text: &str) {
    window.key_press_modifiers(Modifiers::COMMAND, Key::F);
    settle(window);
    window.event(egui::Event::Text(text.to_owned()));
    settle(window);
}

#[test]
fn a_click_on_a_value_filters_and_a_second_one_takes_it_back() {
    let mut window = window(Lang::En, true);
    let all = rows(&window);
    click(&mut window, "Aktobe, ");
    assert!(rows(&window) < all && has(&window, "Region: Aktobe"));
    assert!(has(&window, "filtered by"));
    click(&mut window, "Aktobe, ");
    assert_eq!(rows(&window), all);
    click(&mut window, "Leave out Aktobe");
    assert!(rows(&window) < all && has(&window, "Region: not Aktobe"));
    click(&mut window, "Clear");
    assert_eq!(rows(&window), all);
}

#[test]
fn the_panel_opens_and_closes_by_key_and_is_named() {
    let mut window = window(Lang::En, false);
    assert!(!has(&window, "Close the filter panel"));
    window.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::L);
    settle(&mut window);
    assert!(has(&window, "Close the filter panel"));
    click(&mut window, "Close the filter panel");
    assert!(!has(&window, "Close the filter panel"));
}

#[test]
fn the_ends_of_a_histogram_obey_the_arrow_keys() {
    let mut window = window(Lang::En, true);
    let all = rows(&window);
    window
        .get_by(|n| n.label().is_some_and(|l| l.starts_with("Investment from")))
        .focus();
    settle(&mut window);
    press(&mut window, Key::ArrowRight);
    press(&mut window, Key::ArrowRight);
    assert!(has(&window, "Investment: ≥"));
    assert!(rows(&window) < all);
    press(&mut window, Key::Home);
    assert_eq!(rows(&window), all);
}

#[test]
fn what_asks_of_a_field_becomes_a_filter_with_enter_and_words_stay() {
    for (lang, text, chip) in [
        (Lang::En, "qarmet region:karaganda", "Region: Karaganda"),
        (
            Lang::Ru,
            "qarmet регион:карагандинская",
            "Регион: Карагандинская",
        ),
        (Lang::Kk, "qarmet өңір:қарағанды", "Өңір: Қарағанды"),
    ] {
        let mut window = window(lang, false);
        search(&mut window, text);
        assert!(!has(&window, chip), "not before Enter");
        press(&mut window, Key::Enter);
        assert!(has(&window, chip), "{text}");
        assert!(has(&window, "qarmet"));
        assert_eq!(rows(&window), 1);
    }
}

#[test]
fn a_fault_is_told_where_it_stands_and_changes_nothing() {
    let mut window = window(Lang::En, false);
    let all = rows(&window);
    search(&mut window, "region:berlin");
    press(&mut window, Key::Enter);
    assert!(has(&window, "Character 1: “berlin” is not known as region"));
    assert_eq!(rows(&window), all);
    press(&mut window, Key::Escape);
    assert!(!has(&window, "Character 1"));
}

#[test]
fn a_candidate_is_taken_with_the_arrow_and_enter() {
    let mut window = window(Lang::En, false);
    search(&mut window, "reg");
    assert!(has(&window, "region:"));
    press(&mut window, Key::ArrowDown);
    press(&mut window, Key::Enter);
    window.event(egui::Event::Text("aktob".to_owned()));
    settle(&mut window);
    press(&mut window, Key::ArrowDown);
    press(&mut window, Key::Enter);
    press(&mut window, Key::Enter);
    assert!(has(&window, "Region: Aktobe"));
}

#[test]
fn the_whole_filter_can_be_edited_as_a_text() {
    let mut window = window(Lang::En, false);
    search(&mut window, "region:aktobe jobs>5");
    press(&mut window, Key::Enter);
    click(&mut window, "Edit as text");
    assert!(has(&window, "region:aktobe jobs>5"));
    window.event(egui::Event::Text(
        " -jobs:missing -status:closed".to_owned(),
    ));
    settle(&mut window);
    press(&mut window, Key::Enter);
    assert!(has(&window, "Status: not Closed") && has(&window, "Region: Aktobe"));
}

#[test]
fn facets_have_words_in_every_language() {
    for lang in Lang::ALL {
        let mut window = window(*lang, true);
        let title = Words::of(*lang).text("facets-close");
        assert!(has(&window, &title));
        assert!(!has(&window, "facet-") && !has(&window, "filter-"));
        let state = window.state_mut().as_mut().expect("the program");
        state.wish(Command::Do(Action::PageSources));
        settle(&mut window);
        assert!(!has(&window, &title), "sources are not filtered");
    }
}
