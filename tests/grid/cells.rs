//! One cell: typing, what is understood, moving on, and leaving it.

use egui::{Key, Modifiers};
use joba::model::codes::{Event as Point, Lang, Qualifier, Status};

use crate::window::{
    COLUMNS, click_row, joba, key, press, project, right, says, steps, type_text, window,
};

#[test]
fn a_status_is_typed_from_a_list_and_one_undo_takes_it_back() {
    let mut window = window(Lang::En, COLUMNS);
    click_row(&mut window, "Qarmet modernisation");
    right(&mut window, 2);
    type_text(&mut window, "oper");
    assert!(says(&window, "Operating"), "the list is open");
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
    type_text(&mut window, ">4.2bn");
    assert!(
        says(&window, "> 4,200,000,000 USD"),
        "said again below the field"
    );
    assert_eq!(project(&window, "qarmet").investment[0], before, "not yet");
    key(&mut window, Key::Enter);
    let after = &project(&window, "qarmet").investment[0];
    assert_eq!(
        after.amount.as_ref().map(joba::model::json::Num::as_f64),
        Some(4.2e9)
    );
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
        type_text(&mut window, typed);
        assert!(says(&window, "300 000 000 USD"), "{typed}");
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
    type_text(&mut window, "Temirtau");
    key(&mut window, Key::Tab);
    type_text(&mut window, "Q4 2026");
    key(&mut window, Key::Enter);
    let qarmet = project(&window, "qarmet");
    assert_eq!(qarmet.district.as_deref(), Some("Temirtau"));
    let planned = qarmet
        .planned(Point::Commissioning)
        .map(|d| d.as_str().to_owned());
    assert_eq!(planned.as_deref(), Some("2026-36"));
    let below = joba(&window).document().dataset().projects[4].clone();
    type_text(&mut window, "2031");
    press(&mut window, Modifiers::SHIFT, Key::Tab);
    type_text(&mut window, "nowhere");
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
    assert!(says(&window, "Close panel"));
}

#[test]
fn a_text_that_means_nothing_stays_with_its_reason_and_blocks_saving() {
    let mut window = window(Lang::En, COLUMNS);
    click_row(&mut window, "Qarmet modernisation");
    right(&mut window, 3);
    type_text(&mut window, "lots");
    key(&mut window, Key::Enter);
    assert!(says(&window, "Not a number"));
    press(&mut window, Modifiers::COMMAND, Key::S);
    assert!(
        !says(&window, "Save dataset"),
        "the cell has to be settled first"
    );
    key(&mut window, Key::Escape);
    assert_eq!(steps(&window), 0);
    assert!(!says(&window, "● unsaved"));
}

#[test]
fn what_is_in_an_open_cell_is_saved_with_the_rest() {
    let mut window = window(Lang::En, COLUMNS);
    click_row(&mut window, "Qarmet modernisation");
    key(&mut window, Key::F2);
    type_text(&mut window, " II");
    press(&mut window, Modifiers::COMMAND, Key::S);
    let name = project(&window, "qarmet").name.get(Lang::En).to_owned();
    assert_eq!(name, "Qarmet modernisation II");
}

#[test]
fn a_click_elsewhere_applies_the_cell() {
    let mut window = window(Lang::En, COLUMNS);
    click_row(&mut window, "Qarmet modernisation");
    key(&mut window, Key::F2);
    type_text(&mut window, " II");
    click_row(&mut window, "Copper smelter");
    let name = project(&window, "qarmet").name.get(Lang::En).to_owned();
    assert_eq!(name, "Qarmet modernisation II");
}
