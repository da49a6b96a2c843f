//! Finding projects in the window: facets by click, key and screen reader, and the search language.

use egui::{Key, Modifiers};
use egui_kittest::kittest::{Queryable as _, by};

use joba::app::{Settings, Setup};
use joba::command::{Action, Command};
use joba::i18n::Words;
use joba::model::codes::Lang;
use support::window::{
    USUAL, Window, click_start, has, key, open, press, settle, setup, type_text,
};

/// The program with the sample, on the page of projects.
fn window(lang: Lang, has_facets: bool) -> Window {
    let settings = Settings {
        page: Some("projects".into()),
        has_facets,
        ..Settings::default()
    };
    let setup = Setup {
        settings,
        ..setup(lang)
    };
    open(setup, USUAL)
}

fn search(window: &mut Window, text: &str) {
    press(window, Modifiers::COMMAND, Key::F);
    type_text(window, text);
}

fn rows(window: &Window) -> usize {
    let rows = window.query_all(by().role(egui::accesskit::Role::Row));
    rows.into_iter().count()
}

#[test]
fn a_click_on_a_value_filters_and_a_second_one_takes_it_back() {
    let mut window = window(Lang::En, true);
    let all = rows(&window);
    click_start(&mut window, "Aktobe, ");
    assert!(rows(&window) < all && has(&window, "Region: Aktobe"));
    assert!(has(&window, "filtered by"));
    click_start(&mut window, "Aktobe, ");
    assert_eq!(rows(&window), all);
    click_start(&mut window, "Leave out Aktobe");
    assert!(rows(&window) < all && has(&window, "Region: not Aktobe"));
    click_start(&mut window, "Clear");
    assert_eq!(rows(&window), all);
}

#[test]
fn the_panel_opens_and_closes_by_key_and_is_named() {
    let mut window = window(Lang::En, false);
    assert!(!has(&window, "Close the filter panel"));
    window.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::L);
    settle(&mut window);
    assert!(has(&window, "Close the filter panel"));
    click_start(&mut window, "Close the filter panel");
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
    key(&mut window, Key::ArrowRight);
    key(&mut window, Key::ArrowRight);
    assert!(has(&window, "Investment: ≥"));
    assert!(rows(&window) < all);
    key(&mut window, Key::Home);
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
        key(&mut window, Key::Enter);
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
    key(&mut window, Key::Enter);
    assert!(has(&window, "Character 1: “berlin” is not known as region"));
    assert_eq!(rows(&window), all);
    key(&mut window, Key::Escape);
    assert!(!has(&window, "Character 1"));
}

#[test]
fn a_candidate_is_taken_with_the_arrow_and_enter() {
    let mut window = window(Lang::En, false);
    search(&mut window, "reg");
    assert!(has(&window, "region:"));
    key(&mut window, Key::ArrowDown);
    key(&mut window, Key::Enter);
    window.event(egui::Event::Text("aktob".to_owned()));
    settle(&mut window);
    key(&mut window, Key::ArrowDown);
    key(&mut window, Key::Enter);
    key(&mut window, Key::Enter);
    assert!(has(&window, "Region: Aktobe"));
}

#[test]
fn the_whole_filter_can_be_edited_as_a_text() {
    let mut window = window(Lang::En, false);
    search(&mut window, "region:aktobe jobs>5");
    key(&mut window, Key::Enter);
    click_start(&mut window, "Edit as text");
    assert!(has(&window, "region:aktobe jobs>5"));
    window.event(egui::Event::Text(
        " -jobs:missing -status:closed".to_owned(),
    ));
    settle(&mut window);
    key(&mut window, Key::Enter);
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
