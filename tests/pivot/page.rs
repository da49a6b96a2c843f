//! The page: cells by click and by key, their projects, the filter, back and forward, and the file.

use std::time::Duration;

use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use joba::app::{Dialogs, Joba, Settings, Setup};
use joba::model::codes::Lang;

type Window = Harness<'static, Option<Joba>>;

fn window() -> Window {
    let settings = Settings {
        page: Some("pivot".into()),
        ..Settings::default()
    };
    let mut setup = Some(Setup {
        lang: Some(Lang::En),
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

/// The label of what has the keyboard's focus.
fn focused(window: &Window) -> Option<String> {
    let found = window
        .query_all(by().predicate(|n| n.is_focused() && n.role() != egui::accesskit::Role::Window));
    let mut labels = found.into_iter().filter_map(|n| n.accesskit_node().label());
    labels.next()
}

#[test]
fn a_click_on_a_cell_lists_its_projects_and_filters_by_both_values() {
    let mut window = window();
    assert!(!has(&window, "Filter by this cell"));
    click(&mut window, "Kostanay Region · Preparation");
    assert!(has(&window, "Hot-briquetted iron plant at SSGPO, ≤"));
    assert!(
        has(&window, "Pavlodar Region · Concept"),
        "nothing is filtered yet"
    );
    click(&mut window, "Filter by this cell");
    assert!(has(&window, "Region: Kostanay") && has(&window, "Status: Preparation"));
    assert!(!has(&window, "Pavlodar Region · Concept"));
    click(&mut window, "Hot-briquetted iron plant at SSGPO, ≤");
    assert!(has(&window, "Close"), "the project is in the panel");
}

#[test]
fn a_total_lists_all_projects_of_its_row_and_a_second_click_lets_go() {
    let mut window = window();
    click(&mut window, "Abai Region. ");
    assert!(has(&window, "Filter by this value"));
    assert!(has(&window, "Copper smelter") && has(&window, "Meat processing plant"));
    click(&mut window, "Abai Region. ");
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
    click(&mut window, "Swap");
    assert!(has(&window, "Investment by status and region"));
    window.key_press_modifiers(Modifiers::ALT, Key::ArrowLeft);
    settle(&mut window);
    assert!(has(&window, "Investment by region and status"));
}
