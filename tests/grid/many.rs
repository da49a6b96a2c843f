//! Many cells at once: ranges, paste, fill, one field of all, find and replace, steps of the session.

use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use joba::model::codes::{Lang, Sector, Status};
use joba::model::record::Field as _;
use joba::model::region::Region;

use crate::window::{
    COLUMNS, click, click_row, copied, joba, key, paste, press, project, right, says, settle,
    steps, type_text, window,
};

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
    assert!(says(&window, "65 cells copied"));
    paste(&mut window, &text);
    assert!(says(&window, "0 cells will change"), "{text}");
    assert!(!says(&window, "cannot be taken over"));
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
    assert!(says(&window, "Paste cells"));
    assert!(says(&window, "5 cells will change"));
    assert!(says(&window, "1 cell cannot be taken over"));
    assert!(says(&window, "≈ 1,500,000,000 USD"));
    assert!(says(&window, "“soon”: Not in the list"));
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
fn one_pasted_cell_goes_where_the_cursor_is_or_fills_the_range() {
    let mut window = window(Lang::En, COLUMNS);
    click_row(&mut window, "Qarmet modernisation");
    right(&mut window, 4);
    paste(&mut window, "1500");
    assert!(says(&window, "1 cell will change"));
    key(&mut window, Key::Escape);
    for _ in 0..2 {
        press(&mut window, Modifiers::SHIFT, Key::ArrowDown);
    }
    press(&mut window, Modifiers::SHIFT, Key::ArrowLeft);
    paste(&mut window, "1500");
    assert!(says(&window, "6 cells will change") || says(&window, "5 cells will change"));
}

#[test]
fn rows_copied_with_their_header_find_their_columns_again() {
    let mut window = window(Lang::En, COLUMNS);
    click_row(&mut window, "Qarmet modernisation");
    paste(&mut window, "Статус\tРегион\nДействует\tАстана\n");
    assert!(says(&window, "2 cells will change"));
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
    assert!(says(&window, "Change field of selected projects"));
    window
        .get_by(|n| n.value().as_deref() == Some("Status"))
        .click();
    settle(&mut window);
    type_text(&mut window, "Sector");
    key(&mut window, Key::Enter);
    window
        .get_by(|n| n.value().as_deref() == Some("Choose a value"))
        .click();
    settle(&mut window);
    type_text(&mut window, "Mining");
    key(&mut window, Key::Enter);
    assert!(says(&window, "of 13 selected"));
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
    assert!(says(&window, "Find and replace"));
    type_text(&mut window, "qarmet");
    key(&mut window, Key::Tab);
    type_text(&mut window, "QARMET");
    assert!(says(&window, "QARMET modernisation"));
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
    assert!(!says(&window, &label), "one less is ticked");
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
        type_text(&mut window, status);
        key(&mut window, Key::Enter);
        key(&mut window, Key::ArrowUp);
    }
    press(&mut window, Modifiers::COMMAND | Modifiers::SHIFT, Key::H);
    assert!(says(&window, "Steps of this session"));
    assert!(says(&window, "change status of Qarmet modernisation"));
    click(&mut window, "As opened");
    assert_eq!(
        project(&window, "qarmet").status,
        Some(Status::Construction)
    );
    assert!(says(&window, "Steps of this session"), "the list stays");
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
