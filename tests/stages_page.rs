//! The page of stages and its dial, walked through in the real program without a GPU.

use std::path::{Path, PathBuf};
use std::time::Duration;

use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{Queryable as _, by};

use joba::app::{Dialogs, Joba, Settings, Setup};
use joba::command::{Action, Command};
use joba::document::{sample, set_weight, store};
use joba::model::codes::{Lang, Status};

type Window = Harness<'static, Option<Joba>>;

fn window(file: Option<PathBuf>) -> Window {
    let mut setup = Some(Setup {
        file,
        lang: Some(Lang::En),
        settings: Settings::default(),
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
        if !joba(window).is_busy() {
            window.run_ok();
            if !joba(window).is_busy() {
                return;
            }
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("the program does not come to rest");
}

fn joba(window: &Window) -> &Joba {
    window.state().as_ref().expect("the program has started")
}

fn wish(window: &mut Window, command: Command) {
    let joba = window.state_mut().as_mut();
    joba.expect("the program has started").wish(command);
    settle(window);
}

fn has(window: &Window, text: &str) -> bool {
    let wanted = text.to_owned();
    let plain = |s: String| s.replace(['\u{a0}', '\u{202f}'], " ");
    let is_it = move |s: Option<String>| s.is_some_and(|s| plain(s).contains(&wanted));
    let found = window.query_all(by().predicate(move |n| is_it(n.label()) || is_it(n.value())));
    found.into_iter().next().is_some()
}

/// Clicks the line of the table whose spoken label begins so.
fn click_line(window: &mut Window, start: &str) {
    let wanted = start.to_owned();
    let is_it = move |label: Option<String>| label.is_some_and(|l| l.starts_with(&wanted));
    let rows = by().role(egui::accesskit::Role::Row);
    let found = window.query_all(rows.predicate(move |n| is_it(n.label())));
    let row = found.into_iter().next();
    row.unwrap_or_else(|| panic!("no line begins with “{start}”"))
        .click();
    settle(window);
}

fn percent(window: &Window, status: Status) -> Option<f64> {
    joba(window)
        .document()
        .dataset()
        .weight_percent(Some(status))
}

fn press(window: &mut Window, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    settle(window);
}

#[test]
fn the_page_states_every_stage_with_its_range_and_what_is_weighed_beside() {
    let mut window = window(None);
    wish(&mut window, Command::Do(Action::PageStages));
    for shown in [
        "agreement 5.0–5.1 bn $",
        "Concept, Projects 1, Investment 15 bn $ 13.5 to 16.5 bn $ · 1 of 1",
        "Preparation, Projects 3, Investment 4.4 bn $ 3.2 to over 4.4 bn $ · 3 of 3",
        "Unknown, Projects 1, Investment — 0 of 1",
        "Total, Projects 13, Investment 29.5 bn $ 26.7 to over 31.0 bn $ · 11 of 13",
        "Weighted investment 8.8 bn $ 8.1 to over 8.9 bn $ · 11 of 13",
        "Joba’s convention, not data",
    ] {
        assert!(has(&window, shown), "{shown}");
    }
}

#[test]
fn a_click_on_a_stage_leaves_its_projects_and_another_one_brings_all_back() {
    let mut window = window(None);
    wish(&mut window, Command::Do(Action::PageStages));
    click_line(&mut window, "Agreement");
    assert!(has(&window, "5 of 13 projects"));
    click_line(&mut window, "Agreement");
    assert!(has(&window, "13 of 13 projects"));
    click_line(&mut window, "Operating");
    assert!(has(&window, "13 of 13 projects"), "nothing operates yet");
}

#[test]
fn weights_that_are_switched_on_are_said_on_every_page_and_can_be_gone_back_from() {
    let mut window = window(None);
    assert!(!has(&window, "weighted 8.8 bn $"));
    wish(&mut window, Command::Do(Action::ToggleWeights));
    assert!(has(
        &window,
        "29.5 bn $ (26.7 to over 31.0 bn $) · weighted 8.8 bn $"
    ));
    assert!(has(&window, "weighted 7,883 jobs"), "in the key figures");
    press(&mut window, Modifiers::ALT, Key::ArrowLeft);
    assert!(!has(&window, "weighted 8.8 bn $"));
}

#[test]
fn a_weight_that_is_typed_is_one_step_and_is_kept_in_the_file() {
    let folder = tempfile::tempdir().expect("a temp folder");
    let path = folder.path().join("projects.json");
    std::fs::write(&path, sample::BYTES).expect("the folder is writable");
    let mut window = window(Some(path.clone()));
    wish(&mut window, Command::Do(Action::PageStages));
    let field = "Weight of “Concept”";
    let role = egui::accesskit::Role::SpinButton;
    window.get_by_role_and_label(role, field).click();
    settle(&mut window);
    press(&mut window, Modifiers::COMMAND, Key::A);
    window.event(egui::Event::Text("20 %".to_owned()));
    settle(&mut window);
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(percent(&window, Status::Concept), Some(20.0));
    assert!(has(&window, "Done: change weight of “Concept”"));
    assert!(
        has(&window, "Weighted investment 10.3 bn $"),
        "1.5 bn $ more"
    );
    press(&mut window, Modifiers::COMMAND, Key::S);
    assert_eq!(saved(&path), Some(20.0));
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(percent(&window, Status::Concept), Some(10.0));
}

fn saved(path: &Path) -> Option<f64> {
    let opened = store::open(path).expect("it opens");
    opened.dataset.weight_percent(Some(Status::Concept))
}

#[test]
fn the_arrow_keys_move_a_slider_and_the_usual_weights_come_back_with_a_button() {
    let mut window = window(None);
    wish(&mut window, Command::Do(Action::PageStages));
    let role = egui::accesskit::Role::Slider;
    let slider = window.get_by_role_and_label(role, "Weight of “Agreement”");
    slider.focus();
    settle(&mut window);
    press(&mut window, Modifiers::NONE, Key::ArrowRight);
    assert_eq!(percent(&window, Status::Agreement), Some(26.0));
    let reset = "Reset to the usual weights";
    window.get_by_label(reset).scroll_to_me();
    settle(&mut window);
    window.get_by_label(reset).click();
    settle(&mut window);
    assert_eq!(percent(&window, Status::Agreement), Some(25.0));
    assert!(joba(&window).document().dataset().certainty.is_none());
}

#[test]
fn an_unknown_status_has_a_weight_only_when_somebody_gives_it_one() {
    let mut window = window(None);
    wish(&mut window, Command::Do(Action::PageStages));
    window.get_by_label("Give it a weight…").click();
    settle(&mut window);
    assert_eq!(percent(&window, Status::Unknown), None, "none is invented");
    let dataset = joba(&window).document().dataset();
    let edit = set_weight(dataset, Status::Unknown, Some(50.0));
    wish(&mut window, Command::Edit(edit));
    assert!(has(&window, "Unknown, Projects 1, Investment — 0 of 1"));
    window.get_by_label("Take the weight away").click();
    settle(&mut window);
    assert_eq!(percent(&window, Status::Unknown), None);
}

#[test]
fn a_filter_without_a_project_says_so_and_offers_the_way_out() {
    let mut window = window(None);
    wish(&mut window, Command::Do(Action::PageStages));
    let filter = joba::query::filter::Filter {
        search: "nothing has these words".to_owned(),
        ..joba::query::filter::Filter::default()
    };
    wish(&mut window, Command::SetFilter(filter));
    assert!(has(&window, "No project matches the filter."));
    assert!(has(&window, "0 of 13 projects"));
}
