//! The page: cells by click and by key, their projects, the filter, back and forward, and the file.

use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use joba::app::{Settings, Setup};
use joba::model::codes::Lang;
use support::window::{USUAL, Window, click_start, has, open, settle, setup};

fn window() -> Window {
    let settings = Settings {
        page: Some("pivot".into()),
        ..Settings::default()
    };
    let setup = Setup {
        settings,
        ..setup(Lang::En)
    };
    open(setup, USUAL)
}

/// The label of what has the keyboard's focus.
fn focused(window: &Window) -> Option<String> {
    let mut nodes = window.query_all(by().predicate(|_| true));
    nodes.find_map(|node| {
        let node = node.accesskit_node();
        if node.is_focused() {
            node.label()
        } else {
            None
        }
    })
}

#[test]
fn a_click_on_a_cell_lists_its_projects_and_filters_by_both_values() {
    let mut window = window();
    assert!(!has(&window, "Filter by this cell"));
    click_start(&mut window, "Kostanay Region · Preparation");
    assert!(has(&window, "Hot-briquetted iron plant at SSGPO, ≤"));
    assert!(
        has(&window, "Pavlodar Region · Concept"),
        "nothing is filtered yet"
    );
    click_start(&mut window, "Filter by this cell");
    assert!(has(&window, "Region: Kostanay") && has(&window, "Status: Preparation"));
    assert!(!has(&window, "Pavlodar Region · Concept"));
    click_start(&mut window, "Hot-briquetted iron plant at SSGPO, ≤");
    assert!(has(&window, "Close"), "the project is in the panel");
}

#[test]
fn a_total_lists_all_projects_of_its_row_and_a_second_click_lets_go() {
    let mut window = window();
    click_start(&mut window, "Abai Region. ");
    assert!(has(&window, "Filter by this value"));
    assert!(has(&window, "Copper smelter") && has(&window, "Meat processing plant"));
    click_start(&mut window, "Abai Region. ");
    assert!(!has(&window, "Filter by this value"));
}

#[test]
fn arrow_keys_go_to_the_next_cell_that_has_projects() {
    let mut window = window();
    window
        .get_by(|n| {
            n.label()
                .is_some_and(|l| l.starts_with("Pavlodar Region · Concept"))
        })
        .focus();
    settle(&mut window);
    window.key_press_modifiers(Modifiers::NONE, Key::ArrowRight);
    settle(&mut window);
    let label = focused(&window);
    assert!(
        label
            .as_deref()
            .is_some_and(|l| l.starts_with("Pavlodar Region. ")),
        "{label:?}"
    );
    window.key_press_modifiers(Modifiers::NONE, Key::ArrowDown);
    settle(&mut window);
    let label = focused(&window);
    assert!(
        label
            .as_deref()
            .is_some_and(|l| l.starts_with("Almaty Region. ")),
        "{label:?}"
    );
    window.key_press_modifiers(Modifiers::NONE, Key::Enter);
    settle(&mut window);
    assert!(has(&window, "TBEA energy projects, 3.7"));
}

#[test]
fn swapping_rows_and_columns_can_be_taken_back() {
    let mut window = window();
    assert!(has(&window, "Investment by region and status"));
    click_start(&mut window, "Swap");
    assert!(has(&window, "Investment by status and region"));
    window.key_press_modifiers(Modifiers::ALT, Key::ArrowLeft);
    settle(&mut window);
    assert!(has(&window, "Investment by region and status"));
}
