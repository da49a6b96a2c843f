//! Whole flows through the real program, as a person with a keyboard or a screen reader goes through them, without a GPU.

use std::path::{Path, PathBuf};

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use joba::app::{Settings, Setup};
use joba::document::{sample, store};
use joba::model::codes::{Lang, Status};
use support::datasets::copy_of_sample;
use support::window::{
    USUAL, Window, click, click_start, has, joba, open, press, row_names, settle, setup,
};

/// The program with settings of its own that are not written.
fn window(file: Option<PathBuf>, settings: Settings) -> Window {
    let setup = Setup {
        file,
        settings,
        ..setup(Lang::En)
    };
    open(setup, USUAL)
}

fn saved_status(path: &Path) -> Option<Status> {
    let opened = store::open(path).expect("it opens");
    opened
        .dataset
        .projects
        .iter()
        .find(|p| p.id.as_str() == "qarmet")
        .and_then(|p| p.status)
}

/// The list of statuses in the open form.
fn status_list(window: &Window) -> egui_kittest::Node<'_> {
    window.get_by(|n| {
        n.label().as_deref() == Some("Status") && n.value().as_deref() == Some("Construction")
    })
}

/// Opens Qarmet in the panel and sets its status to "Operating" in the form, without applying it.
fn edit_status(window: &mut Window) {
    click_start(window, "Qarmet modernisation,");
    press(window, Modifiers::NONE, Key::Enter);
    press(window, Modifiers::COMMAND, Key::E);
    status_list(window).scroll_to_me();
    settle(window);
    status_list(window).click();
    settle(window);
    window.event(egui::Event::Text("Operating".to_owned()));
    settle(window);
    press(window, Modifiers::NONE, Key::Enter);
}

#[test]
fn opening_sorting_editing_undoing_saving_and_reopening_keeps_every_change() {
    let folder = tempfile::tempdir().expect("a temp folder");
    let path = copy_of_sample(folder.path());
    let mut window = window(Some(path.clone()), Settings::default());
    assert!(has(&window, "Opened: 13 projects"));

    press(&mut window, Modifiers::COMMAND, Key::Num2);
    assert_eq!(row_names(&window)[0], "QazCement Industries cement plant");
    click(&mut window, "Investment, m $");
    assert_eq!(
        row_names(&window)[0],
        "Qingdao Wanlin onion and vegetable processing"
    );
    assert_eq!(
        row_names(&window)[12],
        "Copper smelter",
        "missing stands last"
    );
    click(&mut window, "Investment, m $, sorted ascending");
    assert_eq!(row_names(&window)[0], "Xinfa industrial park");
    assert_eq!(
        row_names(&window)[12],
        "Copper smelter",
        "missing stands last in both directions"
    );
    click(&mut window, "Investment, m $, sorted descending");
    assert_eq!(
        row_names(&window)[0],
        "QazCement Industries cement plant",
        "a third click restores file order"
    );

    edit_status(&mut window);
    click(&mut window, "Apply");
    assert!(has(&window, "unsaved"));
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert!(
        !has(&window, "● unsaved"),
        "undone back to what was read counts as saved"
    );
    press(&mut window, Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    press(&mut window, Modifiers::COMMAND, Key::S);
    assert!(has(&window, "Saved: projects.json"));
    assert_eq!(saved_status(&path), Some(Status::Operating));

    let again = self::window(Some(path), Settings::default());
    assert!(has(&again, "Opened: 13 projects"));
    let project = joba(&again)
        .document()
        .dataset()
        .projects
        .iter()
        .find(|p| p.id.as_str() == "qarmet");
    assert_eq!(project.and_then(|p| p.status), Some(Status::Operating));
}

#[test]
fn a_click_on_a_bar_filters_everything_and_a_second_click_releases_it() {
    let mut window = window(None, Settings::default());
    assert!(has(&window, "13 of 13 projects"));
    click_start(&mut window, "Karaganda");
    assert!(has(&window, "1 of 13 projects"));
    assert_eq!(row_names(&window), ["Qarmet modernisation"]);
    click_start(&mut window, "Karaganda");
    assert!(has(&window, "13 of 13 projects"));
}

#[test]
fn the_search_finds_a_region_in_any_language_and_a_chip_takes_it_back() {
    let mut window = window(None, Settings::default());
    for word in ["абай", "Abay", "ABAI"] {
        press(&mut window, Modifiers::COMMAND, Key::F);
        window.event(egui::Event::Text(word.to_owned()));
        settle(&mut window);
        assert!(has(&window, "2 of 13 projects"), "{word}");
        click_start(&mut window, "Remove filter");
        assert!(has(&window, "13 of 13 projects"));
    }
}

#[test]
fn what_no_project_matches_says_so_and_offers_the_way_out() {
    let mut window = window(None, Settings::default());
    press(&mut window, Modifiers::COMMAND, Key::F);
    window.event(egui::Event::Text("zzzz".to_owned()));
    settle(&mut window);
    assert!(has(&window, "No project matches."));
    click(&mut window, "Clear filters");
    assert!(has(&window, "13 of 13 projects"));
}

#[test]
fn closing_with_unsaved_changes_asks_and_each_answer_does_what_it_says() {
    let folder = tempfile::tempdir().expect("a temp folder");
    let path = copy_of_sample(folder.path());
    let mut window = window(Some(path.clone()), Settings::default());
    edit_status(&mut window);
    click(&mut window, "Apply");

    press(&mut window, Modifiers::COMMAND, Key::Q);
    assert!(has(&window, "Save changes?"));
    click(&mut window, "Cancel");
    assert!(!has(&window, "Save changes?"));
    assert_eq!(
        saved_status(&path),
        Some(Status::Construction),
        "nothing was written"
    );

    press(&mut window, Modifiers::COMMAND, Key::Q);
    click(&mut window, "Save changes");
    assert_eq!(saved_status(&path), Some(Status::Operating));
}

#[test]
fn a_form_that_was_not_applied_counts_as_unsaved_and_is_saved_with_the_rest() {
    let folder = tempfile::tempdir().expect("a temp folder");
    let path = copy_of_sample(folder.path());
    let mut window = window(Some(path.clone()), Settings::default());
    edit_status(&mut window);
    press(&mut window, Modifiers::COMMAND, Key::Q);
    assert!(has(&window, "Save changes?"));
    press(&mut window, Modifiers::NONE, Key::Escape);
    press(&mut window, Modifiers::COMMAND, Key::S);
    assert_eq!(saved_status(&path), Some(Status::Operating));
}

#[test]
fn the_sample_is_read_only_and_saving_it_asks_for_a_place() {
    let mut window = window(None, Settings::default());
    press(&mut window, Modifiers::COMMAND, Key::S);
    assert!(has(&window, "Save dataset"));
    assert!(has(&window, "kazakhstan-projects.json"));
    click(&mut window, "Cancel");
    assert!(!has(&window, "Save dataset"));
}

#[test]
fn a_file_that_another_program_changed_is_not_written_over_in_silence() {
    let folder = tempfile::tempdir().expect("a temp folder");
    let path = copy_of_sample(folder.path());
    let mut window = window(Some(path.clone()), Settings::default());
    edit_status(&mut window);
    click(&mut window, "Apply");
    let theirs =
        String::from_utf8_lossy(sample::BYTES).replace("Qarmet modernisation", "Qarmet renewal");
    std::fs::write(&path, &theirs).expect("the file is writable");
    press(&mut window, Modifiers::COMMAND, Key::S);
    assert!(has(&window, "The file was changed by another program"));
    assert_eq!(std::fs::read_to_string(&path).expect("it is there"), theirs);
    click(&mut window, "Replace with mine");
    assert_eq!(saved_status(&path), Some(Status::Operating));
}

#[test]
fn the_language_switches_everywhere_at_once() {
    let mut window = window(None, Settings::default());
    click(&mut window, "Language");
    click(&mut window, "Қазақша");
    for text in [
        "Шолу",
        "Өңірлер бойынша инвестиция",
        "Қарағанды",
        "13 жобаның",
    ] {
        assert!(has(&window, text), "{text}");
    }
    assert!(!has(&window, "Investment by region"));
}

#[test]
fn a_broken_file_is_refused_with_its_place_and_what_was_open_stays() {
    let folder = tempfile::tempdir().expect("a temp folder");
    let path = folder.path().join("broken.json");
    std::fs::write(&path, "{\n  \"format\": \"joba\",\n}").expect("writable");
    let mut window = window(Some(path), Settings::default());
    assert!(has(&window, "The file could not be opened"));
    assert!(has(&window, "Line 3, column 1"));
    click(&mut window, "Close");
    assert!(has(&window, "13 of 13 projects"));
}

#[test]
fn columns_come_back_as_they_were_left() {
    let columns = vec![
        ("status".to_owned(), 150.0),
        ("name".to_owned(), 300.0),
        ("nonsense".to_owned(), 1.0),
    ];
    let mut window = window(
        None,
        Settings {
            columns,
            ..Settings::default()
        },
    );
    press(&mut window, Modifiers::COMMAND, Key::Num2);
    assert!(window.query_by_label("Status").is_some());
    assert!(window.query_by_label("Investment, m $").is_none());
}

#[test]
fn deleting_asks_nothing_because_undo_brings_it_back() {
    let mut window = window(None, Settings::default());
    press(&mut window, Modifiers::COMMAND, Key::Num2);
    click_start(&mut window, "Qarmet modernisation,");
    press(&mut window, Modifiers::NONE, Key::Delete);
    assert!(has(&window, "12 of 12 projects"));
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert!(has(&window, "13 of 13 projects"));
    assert_eq!(
        row_names(&window)[3],
        "Qarmet modernisation",
        "at its old place"
    );
}
