//! The page of checks, through the real program: from a mark in the table to the field, a fix or a reason.

use std::path::{Path, PathBuf};

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};

use joba::app::Setup;
use joba::model::codes::Lang;
use support::datasets::written;
use support::window::{USUAL, Window, click_any, has, joba, open, press, project, settle, setup};

/// A region that is only spelt otherwise, a status that is missing, and a plan that passed in silence.
const DATASET: &str = r#"{
  "format": "joba", "version": 1, "title": "T",
  "sources": [{"id": "s", "title": "S"}],
  "projects": [
    {"id": "a", "name": "Alpha plant", "region": "Aktobe region", "sector": "food", "status": "agreement"},
    {"id": "b", "name": "Beta plant", "region": "KZ-55", "sector": "food"},
    {"id": "c", "name": "Gamma plant", "region": "KZ-55", "sector": "food", "status": "construction",
     "milestones": [{"event": "commissioning", "planned": "2020"}]}
  ]
}"#;

const SOUND: &str = r#"{"format": "joba", "version": 1, "projects": [
  {"id": "a", "name": "Alpha plant", "region": "KZ-15", "sector": "food", "status": "agreement"}]}"#;

fn window(file: PathBuf, lang: Lang) -> Window {
    let setup = Setup {
        file: Some(file),
        ..setup(lang)
    };
    open(setup, USUAL)
}

/// The page of checks of a dataset.
fn page(folder: &Path, text: &str) -> Window {
    let mut window = window(written(folder, text), Lang::En);
    press(&mut window, Modifiers::COMMAND, Key::Num5);
    window
}

#[test]
fn every_problem_is_listed_with_its_record_place_and_sentence() {
    let folder = tempfile::tempdir().expect("a folder");
    let window = page(folder.path(), DATASET);
    assert!(has(&window, "1 error, 2 warnings"));
    for text in [
        "Unknown region",
        "Missing status",
        "Planned date passed",
        "Alpha plant",
        "projects[0].region",
        "It is another name of KZ-15.",
        "projects[2].milestones[0].planned",
    ] {
        assert!(has(&window, text), "{text}");
    }
}

#[test]
fn when_nothing_is_wrong_the_page_says_so_and_the_status_bar_is_silent() {
    let folder = tempfile::tempdir().expect("a folder");
    let window = page(folder.path(), SOUND);
    assert!(has(&window, "No problems found"));
    assert!(has(&window, "1\u{a0}project checked"));
    assert!(!has(&window, "warning"));
}

#[test]
fn filters_leave_what_is_asked_for_and_show_the_way_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = page(folder.path(), DATASET);
    click_any(&mut window, "2 warnings");
    assert!(!has(&window, "projects[0].region") && has(&window, "projects[1]"));
    click_any(&mut window, "All");
    window
        .get_by(|n| n.label().as_deref() == Some("Region") && n.value().is_some())
        .click();
    settle(&mut window);
    window.event(egui::Event::Text("Павлодар".to_owned()));
    settle(&mut window);
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert!(!has(&window, "projects[0].region") && has(&window, "projects[2].milestones"));
    // The status bar has a link of the same words.
    window
        .get_by(|n| n.role() == Role::Button && n.label().as_deref() == Some("1 error"))
        .click();
    settle(&mut window);
    assert!(has(&window, "No problem matches the filters."));
    click_any(&mut window, "Show all");
    assert!(has(&window, "projects[0].region"));
}

#[test]
fn a_fix_is_shown_before_it_is_made_and_undone_as_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = page(folder.path(), DATASET);
    click_any(&mut window, "Fix…");
    for text in ["Fix this?", "Aktobe region", "KZ-15"] {
        assert!(has(&window, text), "{text}");
    }
    click_any(&mut window, "Cancel");
    assert_eq!(project(&window, "a").region, None);
    click_any(&mut window, "Fix…");
    click_any(&mut window, "Apply fix");
    assert_eq!(
        project(&window, "a")
            .region
            .map(joba::model::region::Region::code),
        Some("KZ-15")
    );
    assert!(!has(&window, "1 error") && has(&window, "2 warnings"));
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert!(has(&window, "1 error, 2 warnings"));
}

#[test]
fn a_warning_is_muted_with_a_reason_kept_in_the_file_and_can_speak_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = page(folder.path(), DATASET);
    click_any(&mut window, "Mute…");
    assert!(has(&window, "Mute this check"));
    window.event(egui::Event::Text("No source states it.".to_owned()));
    settle(&mut window);
    click_any(&mut window, "Mute check");
    assert!(has(&window, "1 error, 1 warning"));
    press(&mut window, Modifiers::COMMAND, Key::S);
    let text = std::fs::read_to_string(folder.path().join("data.json")).expect("the file");
    assert!(
        text.contains(r#""reason": "No source states it.""#),
        "{text}"
    );
    click_any(&mut window, "Show muted (1)");
    assert!(has(&window, "Muted: No source states it."));
    click_any(&mut window, "Unmute");
    assert!(has(&window, "1 error, 2 warnings"));
}

#[test]
fn an_error_offers_no_muting_and_a_reason_is_asked_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = page(folder.path(), DATASET);
    assert_eq!(window.query_all_by_label("Mute…").count(), 2);
    click_any(&mut window, "Mute…");
    click_any(&mut window, "Mute check");
    assert!(
        has(&window, "Mute this check"),
        "nothing happens without a reason"
    );
    press(&mut window, Modifiers::NONE, Key::Escape);
    assert!(
        !has(&window, "Mute this check"),
        "Escape closes the question"
    );
    assert!(has(&window, "1 error, 2 warnings"));
}

#[test]
fn a_click_leads_to_the_project_and_its_field() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = page(folder.path(), DATASET);
    click_any(&mut window, "Gamma plant");
    assert!(has(&window, "Checks of this record"));
    let headings = window.query_all_by_label("Milestones");
    let heading = headings.into_iter().next().expect("a heading");
    let rect = heading.rect();
    assert!(rect.top() > 0.0 && rect.bottom() < 800.0, "{rect:?}");
}

#[test]
fn rows_say_what_is_wrong_with_them_and_the_status_bar_leads_to_the_page() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = window(written(folder.path(), DATASET), Lang::En);
    press(&mut window, Modifiers::COMMAND, Key::Num2);
    let rows = window.query_all(by().role(Role::Row));
    let labels: Vec<String> = rows
        .into_iter()
        .filter_map(|row| row.accesskit_node().label())
        .collect();
    assert!(
        labels
            .iter()
            .any(|l| l.starts_with("Alpha") && l.ends_with(", 1 error"))
    );
    assert!(
        labels
            .iter()
            .any(|l| l.starts_with("Beta") && l.ends_with(", 1 warning"))
    );
    click_any(&mut window, "1 error");
    assert!(has(&window, "1 error, 2 warnings"));
}

#[test]
fn the_page_speaks_each_language() {
    let folder = tempfile::tempdir().expect("a folder");
    for (lang, counts, rule) in [
        (Lang::Ru, "1 ошибка, 2 предупреждения", "Неизвестный регион"),
        (Lang::Kk, "1 қате, 2 ескерту", "Белгісіз өңір"),
    ] {
        let mut window = window(written(folder.path(), DATASET), lang);
        press(&mut window, Modifiers::COMMAND, Key::Num5);
        assert!(has(&window, counts), "{counts}");
        assert!(has(&window, rule), "{rule}");
    }
}

#[test]
fn an_announcement_is_muted_with_a_reason_kept_in_the_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let dataset =
        r#"{"format": "joba", "version": 1, "announcements": [{"id": "a", "title": "Programme"}]}"#;
    let mut window = page(folder.path(), dataset);
    assert!(has(&window, "Programme"), "its name is said");
    click_any(&mut window, "Mute…");
    window.event(egui::Event::Text("It was said on television.".to_owned()));
    settle(&mut window);
    click_any(&mut window, "Mute check");
    press(&mut window, Modifiers::COMMAND, Key::S);
    let text = std::fs::read_to_string(folder.path().join("data.json")).expect("the file");
    assert!(text.contains(r#""reason": "It was said on television.""#));
    click_any(&mut window, "Show muted (1)");
    click_any(&mut window, "Unmute");
    assert!(has(&window, "1 warning"));
}

#[test]
fn a_source_is_mended_and_its_name_leads_to_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let dataset =
        r#"{"format": "joba", "version": 1, "sources": [{"id": "s", "title": "Report "}]}"#;
    let mut window = page(folder.path(), dataset);
    click_any(&mut window, "Report");
    assert!(has(&window, "Publisher"), "the form of the source is open");
    press(&mut window, Modifiers::COMMAND, Key::Num5);
    click_any(&mut window, "Fix…");
    click_any(&mut window, "Apply fix");
    let title = |window: &Window| {
        let sources = &joba(window).document().dataset().sources;
        sources[0].title.get(Lang::En).to_owned()
    };
    assert_eq!(title(&window), "Report");
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(title(&window), "Report ");
}
