//! The page of stages and its dial, walked through in the real program without a GPU.

use std::path::{Path, PathBuf};

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use joba::app::Setup;
use joba::command::{Action, Command};
use joba::document::{sample, set_weight, store};
use joba::model::codes::{Lang, Status};
use support::window::{USUAL, Window, click_row, joba, open, press, says, settle, setup, wish};

fn window(file: Option<PathBuf>) -> Window {
    let setup = Setup {
        file,
        ..setup(Lang::En)
    };
    open(setup, USUAL)
}

fn percent(window: &Window, status: Status) -> Option<f64> {
    joba(window)
        .document()
        .dataset()
        .weight_percent(Some(status))
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
        assert!(says(&window, shown), "{shown}");
    }
}

#[test]
fn a_click_on_a_stage_leaves_its_projects_and_another_one_brings_all_back() {
    let mut window = window(None);
    wish(&mut window, Command::Do(Action::PageStages));
    click_row(&mut window, "Agreement");
    assert!(says(&window, "5 of 13 projects"));
    click_row(&mut window, "Agreement");
    assert!(says(&window, "13 of 13 projects"));
    click_row(&mut window, "Operating");
    assert!(says(&window, "13 of 13 projects"), "nothing operates yet");
}

#[test]
fn weights_that_are_switched_on_are_said_on_every_page_and_can_be_gone_back_from() {
    let mut window = window(None);
    assert!(!says(&window, "weighted 8.8 bn $"));
    wish(&mut window, Command::Do(Action::ToggleWeights));
    assert!(says(
        &window,
        "29.5 bn $ (26.7 to over 31.0 bn $) · weighted 8.8 bn $"
    ));
    assert!(says(&window, "weighted 7,883 jobs"), "in the key figures");
    press(&mut window, Modifiers::ALT, Key::ArrowLeft);
    assert!(!says(&window, "weighted 8.8 bn $"));
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
    assert!(says(&window, "Done: change weight of “Concept”"));
    assert!(
        says(&window, "Weighted investment 10.3 bn $"),
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
    assert!(says(&window, "Unknown, Projects 1, Investment — 0 of 1"));
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
    assert!(says(&window, "No project matches the filter."));
    assert!(says(&window, "0 of 13 projects"));
}
