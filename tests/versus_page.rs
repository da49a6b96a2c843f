//! The page of two groups, as a person with a mouse, a keyboard or a screen reader uses it.

use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use joba::app::{Settings, Setup};
use joba::command::{Action, Command, GroupPlace};
use joba::figure::versus::Which;
use joba::model::codes::{Lang, Status};
use joba::query::filter::{Filter, Value};
use support::window::{Window, click, has, open, settle, setup, wish};

fn window(lang: Lang) -> Window {
    let settings = Settings {
        page: Some("groups".into()),
        ..Settings::default()
    };
    let setup = Setup {
        settings,
        ..setup(lang)
    };
    open(setup, [1280.0, 2000.0])
}

/// Writes a group as a search and leaves with Enter.
fn write(window: &mut Window, letter: &str, text: &str) {
    let label = format!("Group {letter} as a search");
    window.get_by_label(&label).click();
    settle(window);
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.event(Event::Text(text.to_owned()));
    settle(window);
    window.key_press_modifiers(Modifiers::NONE, Key::Enter);
    settle(window);
}

/// What the lists of a group show: its field, then its value.
fn chosen(window: &Window, letter: &str) -> Vec<String> {
    ["Field", "Value"]
        .map(|list| {
            let label = format!("{list} of group {letter}");
            let node = window.get_by_label(&label);
            node.accesskit_node().value().unwrap_or_default()
        })
        .into()
}

#[test]
fn two_groups_stand_there_before_any_is_chosen() {
    let window = window(Lang::En);
    assert_eq!(chosen(&window, "A"), ["Region", "Pavlodar"]);
    assert_eq!(chosen(&window, "B"), ["Region", "Almaty Region"]);
    assert!(
        has(&window, "Investment – ≈\u{202f}15\u{a0}bn\u{a0}$"),
        "a bar speaks"
    );
    assert!(has(&window, "Xinfa industrial park"));
}

#[test]
fn a_group_is_written_as_a_search_and_a_fault_is_told_at_its_word() {
    let mut window = window(Lang::En);
    write(&mut window, "A", "sector:metallurgy status:construction");
    assert!(has(&window, "Sector: Metallurgy"));
    assert!(has(&window, "Copper smelter") || has(&window, "Qarmet modernisation"));
    write(&mut window, "B", "sector:cheese");
    assert!(has(&window, "cheese"), "what is wrong stands there");
    assert!(
        has(&window, "Region: Almaty Region"),
        "and the group stays as it was"
    );
}

#[test]
fn swapping_goes_back_with_the_trail() {
    let mut window = window(Lang::En);
    click(&mut window, "Swap A and B");
    assert_eq!(chosen(&window, "A"), ["Region", "Almaty Region"]);
    wish(&mut window, Command::Do(Action::Back));
    assert_eq!(chosen(&window, "A"), ["Region", "Pavlodar"]);
}

#[test]
fn the_filter_becomes_a_group_and_narrows_nothing_else() {
    let mut window = window(Lang::En);
    let filter = Filter::only(Value::Status(Some(Status::Agreement)));
    wish(&mut window, Command::SetFilter(filter));
    assert!(has(&window, "The filter narrows both groups."));
    let buttons = window.query_all_by_label("Take the current filter");
    let first = buttons.into_iter().next();
    first.expect("for each group").click();
    settle(&mut window);
    assert_eq!(chosen(&window, "A"), ["Status", "Agreement"]);
    assert!(!has(&window, "The filter narrows both groups."));
}

#[test]
fn the_dataset_as_it_was_saved_differs_from_itself_by_nothing() {
    let mut window = window(Lang::En);
    wish(&mut window, Command::GroupFrom(Which::A, GroupPlace::Saved));
    assert!(has(&window, "Nothing differs"), "no project moves anything");
    assert!(has(&window, "no difference"));
}

#[test]
fn a_click_on_a_project_that_makes_the_difference_opens_it() {
    let mut window = window(Lang::En);
    click(&mut window, "TBEA energy projects");
    assert!(has(&window, "Alatau"), "the panel is open");
}

#[test]
fn the_page_speaks_three_languages() {
    for (lang, said) in [
        (Lang::Ru, "Из чего складывается разница"),
        (Lang::Kk, "Айырма неден құралады"),
    ] {
        let window = window(lang);
        assert!(has(&window, said));
        assert!(!has(&window, "versus-"), "no message is missing");
    }
}
