//! Whole flows through the real program, as a person with a keyboard or a screen reader goes through them, without a GPU.

use std::path::{Path, PathBuf};
use std::time::Duration;

use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};

use joba::app::{Dialogs, Joba, Settings, Setup};
use joba::document::{sample, store};
use joba::model::codes::{Lang, Status};

type Window = Harness<'static, Option<Joba>>;

/// The program in a window of 1280 × 800 points, with settings of its own that are not written.
fn window(file: Option<PathBuf>, settings: Settings) -> Window {
    let mut setup = Some(Setup {
        file,
        lang: Some(Lang::En),
        settings,
        notice: None,
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
    settle(&mut window);
    window
}

/// Runs frames until nothing works beside the window any more.
fn settle(window: &mut Window) {
    for _ in 0..500 {
        window.run_ok();
        if !joba(window).is_busy() {
            window.run_ok();
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("the program does not come to rest");
}

fn joba(window: &Window) -> &Joba {
    window.state().as_ref().expect("the program has started")
}

fn press(window: &mut Window, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    settle(window);
}

fn click(window: &mut Window, label: &str) {
    window.get_by_label(label).click();
    settle(window);
}

/// Clicks the first thing whose label begins so.
fn click_first(window: &mut Window, start: &str) {
    let wanted = start.to_owned();
    let found = window
        .query_all(by().predicate(move |n| n.label().is_some_and(|l| l.starts_with(&wanted))));
    found
        .into_iter()
        .next()
        .unwrap_or_else(|| panic!("nothing begins with “{start}”"))
        .click();
    settle(window);
}

fn has(window: &Window, text: &str) -> bool {
    let wanted = text.to_owned();
    let is_it = move |s: Option<String>| s.is_some_and(|s| s.contains(&wanted));
    let found = window.query_all(by().predicate(move |n| is_it(n.label()) || is_it(n.value())));
    found.into_iter().next().is_some()
}

/// The names of the projects in the table, top to bottom.
fn rows(window: &Window) -> Vec<String> {
    let rows = window.query_all(by().role(egui::accesskit::Role::Row));
    let mut rows: Vec<(i64, String)> = rows
        .into_iter()
        .filter_map(|row| {
            let label = row.accesskit_node().label()?;
            let name = label.split(", ").next()?.to_owned();
            Some((row.rect().top() as i64, name))
        })
        .collect();
    rows.sort();
    rows.into_iter().map(|(_, name)| name).collect()
}

fn copy_of_sample(folder: &Path) -> PathBuf {
    let path = folder.join("projects.json");
    std::fs::write(&path, sample::BYTES).expect("the folder is writable");
    path
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
    click_first(window, "Qarmet modernisation,");
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
    assert_eq!(rows(&window)[0], "QazCement Industries cement plant");
    click(&mut window, "Investment, m $");
    assert_eq!(
        rows(&window)[0],
        "Qingdao Wanlin onion and vegetable processing"
    );
    assert_eq!(rows(&window)[12], "Copper smelter", "missing stands last");
    click(&mut window, "Investment, m $, sorted ascending");
    assert_eq!(rows(&window)[0], "Xinfa industrial park");
    assert_eq!(
        rows(&window)[12],
        "Copper smelter",
        "missing stands last in both directions"
    );
    click(&mut window, "Investment, m $, sorted descending");
    assert_eq!(
        rows(&window)[0],
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
    click_first(&mut window, "Karaganda");
    assert!(has(&window, "1 of 13 projects"));
    assert_eq!(rows(&window), ["Qarmet modernisation"]);
    click_first(&mut window, "Karaganda");
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
        click_first(&mut window, "Remove filter");
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
    click_first(&mut window, "Qarmet modernisation,");
    press(&mut window, Modifiers::NONE, Key::Delete);
    assert!(has(&window, "12 of 12 projects"));
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert!(has(&window, "13 of 13 projects"));
    assert_eq!(rows(&window)[3], "Qarmet modernisation", "at its old place");
}
