//! Editing in the table as a person with a keyboard does it: cells, ranges, paste, fill, many rows, find and replace.

use std::time::Duration;

use egui::{Event, Key, Modifiers, OutputCommand};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};

use joba::app::{Dialogs, Joba, Settings, Setup};
use joba::model::codes::{Event as Point, Lang, Qualifier, Sector, Status};
use joba::model::project::Project;
use joba::model::record::Field as _;
use joba::model::region::Region;

type Window = Harness<'static, Option<Joba>>;

/// The sample in a window that shows nothing but the table, with these columns.
fn window(lang: Lang, columns: &[&str]) -> Window {
    let settings = Settings {
        page: Some("projects".to_owned()),
        columns: columns.iter().map(|c| ((*c).to_owned(), 160.0)).collect(),
        ..Settings::default()
    };
    let mut setup = Some(Setup {
        file: None,
        lang: Some(lang),
        settings,
        notice: None,
        dialogs: Dialogs::Own,
        is_saving_settings: false,
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

const COLUMNS: &[&str] = &[
    "name",
    "region",
    "status",
    "investment",
    "jobs",
    "commissioning",
];

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

fn key(window: &mut Window, key: Key) {
    press(window, Modifiers::NONE, key);
}

fn write(window: &mut Window, text: &str) {
    window.event(Event::Text(text.to_owned()));
    settle(window);
}

fn paste(window: &mut Window, text: &str) {
    window.event(Event::Paste(text.to_owned()));
    settle(window);
}

fn click(window: &mut Window, label: &str) {
    window.get_by_label(label).click();
    settle(window);
}

fn has(window: &Window, text: &str) -> bool {
    let wanted = text.replace(' ', "\u{20}");
    let plain = |s: String| s.replace(['\u{a0}', '\u{202f}'], " ");
    let is_it = move |s: Option<String>| s.is_some_and(|s| plain(s).contains(&wanted));
    let found = window.query_all(by().predicate(move |n| is_it(n.label()) || is_it(n.value())));
    found.into_iter().next().is_some()
}

/// Clicks the first cell of the row of this project, which puts the cursor there.
fn click_row(window: &mut Window, name: &str) {
    let wanted = format!("{name},");
    let row = window
        .query_all(by().predicate(move |n| n.label().is_some_and(|l| l.starts_with(&wanted))))
        .next()
        .expect("the row is there");
    let at = row.rect().left_center() + egui::vec2(30.0, 0.0);
    window.hover_at(at);
    window.drag_at(at);
    window.drop_at(at);
    settle(window);
}

/// Moves the cursor so many cells to the right.
fn right(window: &mut Window, cells: usize) {
    for _ in 0..cells {
        key(window, Key::ArrowRight);
    }
}

fn project<'a>(window: &'a Window, id: &str) -> &'a Project {
    let dataset = joba(window).document().dataset();
    let found = dataset.projects.iter().find(|p| p.id.as_str() == id);
    found.expect("the project is there")
}

fn steps(window: &Window) -> usize {
    let steps = joba(window).document().steps();
    steps.filter(|step| step.is_done).count()
}

/// What was put on the clipboard in the last frame.
fn copied(window: &mut Window) -> Option<String> {
    window.event(Event::Copy);
    window.step();
    let commands = &window.output().platform_output.commands;
    commands.iter().find_map(|command| match command {
        OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    })
}

#[test]
fn a_status_is_typed_from_a_list_and_one_undo_takes_it_back() {
    let mut window = window(Lang::En, COLUMNS);
    click_row(&mut window, "Qarmet modernisation");
    right(&mut window, 2);
    write(&mut window, "oper");
    assert!(has(&window, "Operating"), "the list is open");
    key(&mut window, Key::Enter);
    assert_eq!(project(&window, "qarmet").status, Some(Status::Operating));
    assert_eq!(steps(&window), 1);
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(
        project(&window, "qarmet").status,
        Some(Status::Construction)
    );
}

#[test]
fn an_amount_is_said_again_before_it_counts_and_keeps_its_source() {
    let mut window = window(Lang::En, COLUMNS);
    let before = project(&window, "qarmet").investment[0].clone();
    click_row(&mut window, "Qarmet modernisation");
    right(&mut window, 3);
    write(&mut window, ">4.2bn");
    assert!(
        has(&window, "> 4,200,000,000 USD"),
        "said again below the field"
    );
    assert_eq!(project(&window, "qarmet").investment[0], before, "not yet");
    key(&mut window, Key::Enter);
    let after = &project(&window, "qarmet").investment[0];
    assert_eq!(after.amount.as_ref().map(|n| n.as_f64()), Some(4.2e9));
    assert_eq!(after.meant(), Qualifier::MoreThan);
    assert_eq!((&after.source, &after.note), (&before.source, &before.note));
}

#[test]
fn russian_and_kazakh_forms_are_understood_in_the_cell() {
    for (lang, typed, qualifier) in [
        (Lang::Ru, "≈ 300 млн $", Qualifier::Approx),
        (Lang::Kk, "300 млн долларға дейін", Qualifier::UpTo),
    ] {
        let mut window = window(lang, &["name", "investment"]);
        key(&mut window, Key::ArrowDown);
        right(&mut window, 1);
        write(&mut window, typed);
        assert!(has(&window, "300 000 000 USD"), "{typed}");
        key(&mut window, Key::Enter);
        let claim = &joba(&window).document().dataset().projects[0].investment[0];
        assert_eq!(claim.meant(), qualifier, "{typed}");
    }
}

#[test]
fn enter_tab_and_escape_move_as_in_a_spreadsheet() {
    let mut window = window(Lang::En, &["name", "district", "commissioning", "jobs"]);
    click_row(&mut window, "Qarmet modernisation");
    right(&mut window, 1);
    write(&mut window, "Temirtau");
    key(&mut window, Key::Tab);
    write(&mut window, "Q4 2026");
    key(&mut window, Key::Enter);
    let qarmet = project(&window, "qarmet");
    assert_eq!(qarmet.district.as_deref(), Some("Temirtau"));
    let planned = qarmet
        .planned(Point::Commissioning)
        .map(|d| d.as_str().to_owned());
    assert_eq!(planned.as_deref(), Some("2026-36"));
    let below = joba(&window).document().dataset().projects[4].clone();
    write(&mut window, "2031");
    press(&mut window, Modifiers::SHIFT, Key::Tab);
    write(&mut window, "nowhere");
    key(&mut window, Key::Escape);
    let now = &joba(&window).document().dataset().projects[4];
    let planned = now
        .planned(Point::Commissioning)
        .map(|d| d.as_str().to_owned());
    assert_eq!(
        planned.as_deref(),
        Some("2031"),
        "Enter went down, Shift+Tab applied"
    );
    assert_eq!(now.district, below.district, "Escape cancelled");
}

#[test]
fn enter_still_opens_the_project_while_no_cell_is_edited() {
    let mut window = window(Lang::En, COLUMNS);
    click_row(&mut window, "Qarmet modernisation");
    key(&mut window, Key::Enter);
    assert!(has(&window, "Close panel"));
}

#[test]
fn a_text_that_means_nothing_stays_with_its_reason_and_blocks_saving() {
    let mut window = window(Lang::En, COLUMNS);
    click_row(&mut window, "Qarmet modernisation");
    right(&mut window, 3);
    write(&mut window, "lots");
    key(&mut window, Key::Enter);
    assert!(has(&window, "Not a number"));
    press(&mut window, Modifiers::COMMAND, Key::S);
    assert!(
        !has(&window, "Save dataset"),
        "the cell has to be settled first"
    );
    key(&mut window, Key::Escape);
    assert_eq!(steps(&window), 0);
    assert!(!has(&window, "● unsaved"));
}

#[test]
fn what_is_in_an_open_cell_is_saved_with_the_rest() {
    let mut window = window(Lang::En, COLUMNS);
    click_row(&mut window, "Qarmet modernisation");
    key(&mut window, Key::F2);
    write(&mut window, " II");
    press(&mut window, Modifiers::COMMAND, Key::S);
    let name = project(&window, "qarmet").name.get(Lang::En).to_owned();
    assert_eq!(name, "Qarmet modernisation II");
}

#[test]
fn a_click_elsewhere_applies_the_cell() {
    let mut window = window(Lang::En, COLUMNS);
    click_row(&mut window, "Qarmet modernisation");
    key(&mut window, Key::F2);
    write(&mut window, " II");
    click_row(&mut window, "Copper smelter");
    let name = project(&window, "qarmet").name.get(Lang::En).to_owned();
    assert_eq!(name, "Qarmet modernisation II");
}

#[test]
fn a_range_of_cells_is_copied_without_rounding_and_pasted_back_without_change() {
    let mut window = window(Lang::En, COLUMNS);
    key(&mut window, Key::ArrowDown);
    right(&mut window, 1);
    for _ in 0..4 {
        press(&mut window, Modifiers::SHIFT, Key::ArrowRight);
    }
    for _ in 0..12 {
        press(&mut window, Modifiers::SHIFT, Key::ArrowDown);
    }
    let text = copied(&mut window).expect("a text");
    assert_eq!(text.lines().count(), 13);
    assert!(
        text.lines().all(|line| line.split('\t').count() == 5),
        "{text}"
    );
    settle(&mut window);
    assert!(has(&window, "65 cells copied"));
    paste(&mut window, &text);
    assert!(has(&window, "0 cells will change"), "{text}");
    assert!(!has(&window, "cannot be taken over"));
}

#[test]
fn a_paste_is_shown_before_it_changes_anything_and_is_one_step() {
    let mut window = window(Lang::En, COLUMNS);
    let before = joba(&window).document().dataset().write();
    click_row(&mut window, "Qarmet modernisation");
    right(&mut window, 1);
    paste(
        &mut window,
        "Abai Region\tOperating\t~1.5bn\nПавлодар\tsoon\t\t\"1,200\"\n",
    );
    assert!(has(&window, "Paste cells"));
    assert!(has(&window, "5 cells will change"));
    assert!(has(&window, "1 cell cannot be taken over"));
    assert!(has(&window, "≈ 1,500,000,000 USD"));
    assert!(has(&window, "“soon”: Not in the list"));
    assert_eq!(joba(&window).document().dataset().write(), before);
    click(&mut window, "Change 5 cells");
    let (first, second) = {
        let projects = &joba(&window).document().dataset().projects;
        (projects[3].clone(), projects[4].clone())
    };
    assert_eq!(
        (first.region, first.status),
        (Some(Region::Abai), Some(Status::Operating))
    );
    assert_eq!(second.region, Some(Region::Pavlodar));
    assert_eq!(steps(&window), 1);
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(joba(&window).document().dataset().write(), before);
}

#[test]
fn rows_copied_with_their_header_find_their_columns_again() {
    let mut window = window(Lang::En, COLUMNS);
    click_row(&mut window, "Qarmet modernisation");
    paste(&mut window, "Статус\tРегион\nДействует\tАстана\n");
    assert!(has(&window, "2 cells will change"));
    click(&mut window, "Change 2 cells");
    let qarmet = project(&window, "qarmet");
    assert_eq!(qarmet.status, Some(Status::Operating));
    assert_eq!(qarmet.region, Some(Region::Astana));
}

#[test]
fn filling_down_takes_over_what_the_first_selected_row_says() {
    let mut window = window(Lang::En, COLUMNS);
    key(&mut window, Key::ArrowDown);
    right(&mut window, 2);
    for _ in 0..2 {
        press(&mut window, Modifiers::SHIFT, Key::ArrowDown);
    }
    press(&mut window, Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    let projects = &joba(&window).document().dataset().projects;
    let first = projects[0].status;
    assert!(projects[1..3].iter().all(|p| p.status == first));
    assert_eq!(steps(&window), 1);
    assert_eq!(projects.len(), 13, "nothing was duplicated");
}

#[test]
fn one_field_of_all_selected_is_changed_after_the_list_was_shown() {
    let mut window = window(Lang::En, COLUMNS);
    click_row(&mut window, "Qarmet modernisation");
    press(&mut window, Modifiers::COMMAND, Key::A);
    press(&mut window, Modifiers::COMMAND | Modifiers::SHIFT, Key::E);
    assert!(has(&window, "Change field of selected projects"));
    window
        .get_by(|n| n.value().as_deref() == Some("Status"))
        .click();
    settle(&mut window);
    write(&mut window, "Sector");
    key(&mut window, Key::Enter);
    window
        .get_by(|n| n.value().as_deref() == Some("Choose a value"))
        .click();
    settle(&mut window);
    write(&mut window, "Mining");
    key(&mut window, Key::Enter);
    assert!(has(&window, "of 13 selected"));
    assert_eq!(steps(&window), 0);
    let label = {
        let found = window.query_all(by().predicate(|n| {
            n.label()
                .is_some_and(|l| l.starts_with("Change ") && l.ends_with(" projects"))
        }));
        found
            .into_iter()
            .next()
            .and_then(|n| n.accesskit_node().label())
    };
    click(&mut window, &label.expect("a button"));
    let projects = &joba(&window).document().dataset().projects;
    assert!(projects.iter().all(|p| p.sector == Some(Sector::Mining)));
    assert_eq!(steps(&window), 1);
}

#[test]
fn find_and_replace_changes_what_is_ticked_and_nothing_else() {
    let mut window = window(Lang::En, COLUMNS);
    press(&mut window, Modifiers::COMMAND, Key::H);
    assert!(has(&window, "Find and replace"));
    write(&mut window, "qarmet");
    key(&mut window, Key::Tab);
    write(&mut window, "QARMET");
    assert!(has(&window, "QARMET modernisation"));
    let label = {
        let found = window
            .query_all(by().predicate(|n| n.label().is_some_and(|l| l.starts_with("Replace in "))));
        found
            .into_iter()
            .next()
            .and_then(|n| n.accesskit_node().label())
    };
    click(&mut window, "Qarmet modernisation, Name (en)");
    let label = label.expect("a button");
    assert!(!has(&window, &label), "one less is ticked");
    let button = window
        .query_all(by().predicate(|n| n.label().is_some_and(|l| l.starts_with("Replace in "))))
        .next();
    button.expect("a button").click();
    settle(&mut window);
    assert_eq!(
        project(&window, "qarmet").name.get(Lang::En),
        "Qarmet modernisation"
    );
    assert_eq!(steps(&window), 1);
}

#[test]
fn the_steps_of_the_session_are_listed_and_one_can_jump_between_them() {
    let mut window = window(Lang::En, COLUMNS);
    click_row(&mut window, "Qarmet modernisation");
    right(&mut window, 2);
    for status in ["Operating", "On hold"] {
        write(&mut window, status);
        key(&mut window, Key::Enter);
        key(&mut window, Key::ArrowUp);
    }
    press(&mut window, Modifiers::COMMAND | Modifiers::SHIFT, Key::H);
    assert!(has(&window, "Steps of this session"));
    assert!(has(&window, "change status of Qarmet modernisation"));
    click(&mut window, "As opened");
    assert_eq!(
        project(&window, "qarmet").status,
        Some(Status::Construction)
    );
    assert!(has(&window, "Steps of this session"), "the list stays");
    let last = window
        .query_all(by().predicate(|n| {
            n.label()
                .is_some_and(|l| l.contains("change status of Qarmet modernisation"))
        }))
        .last();
    last.expect("a step").click();
    settle(&mut window);
    assert_eq!(project(&window, "qarmet").status, Some(Status::OnHold));
}
