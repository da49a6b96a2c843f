//! The grouped table and its columns in the window, for a hand, a keyboard and a screen reader.

use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};

use joba::app::{Settings, Setup};
use joba::command::{Action, Command, TableWish};
use joba::model::codes::Lang;
use joba::query::column::Column;
use joba::query::totals::Grouping;
use support::window::{Window, act, key, open, plain, press, rows, says, settle, setup, wish};

/// The program with the sample, on the page of projects, grouped by these fields.
fn window(lang: Lang, fields: &[&str]) -> Window {
    let settings = Settings {
        page: Some("projects".into()),
        grouping: Some(serde_json::json!({ "fields": fields })),
        ..Settings::default()
    };
    let setup = Setup {
        settings,
        ..setup(lang)
    };
    open(setup, [1280.0, 1600.0])
}

/// What stands in the lines of the table, top to bottom.
fn lines(window: &Window) -> Vec<String> {
    rows(window).iter().map(|label| plain(label)).collect()
}

fn line(window: &Window, start: &str) -> String {
    let found = lines(window).into_iter().find(|l| l.starts_with(start));
    found.unwrap_or_else(|| panic!("no line begins with “{start}”"))
}

fn click(window: &mut Window, start: &str) {
    let wanted = start.to_owned();
    let found = window.query_all(by().predicate(move |n| {
        let label = n.label();
        label.is_some_and(|l| plain(&l).starts_with(&wanted))
    }));
    let first = found.into_iter().next();
    first
        .unwrap_or_else(|| panic!("nothing begins with “{start}”"))
        .click();
    settle(window);
}

/// The names of the columns as they stand, left to right.
fn columns(window: &Window) -> Vec<String> {
    let buttons = window.query_all(by().role(egui::accesskit::Role::Button));
    let names: Vec<String> = Column::ALL
        .iter()
        .map(|c| joba::i18n::Words::of(Lang::En).text(&joba::ui::table::header_id(*c)))
        .collect();
    let mut found: Vec<(i64, String)> = buttons
        .into_iter()
        .filter_map(|node| Some((node.rect().left() as i64, node.accesskit_node().label()?)))
        .filter(|(_, label)| names.contains(label))
        .collect();
    found.sort();
    found.into_iter().map(|(_, label)| label).collect()
}

#[test]
fn a_group_says_its_total_and_what_it_covers_and_never_zero_for_nothing() {
    let window = window(Lang::En, &["region"]);
    let almaty = line(&window, "Almaty Region");
    assert!(
        almaty.contains("1 project") && almaty.contains("3.7 bn $"),
        "{almaty}"
    );
    let abai = line(&window, "Abai");
    assert!(
        abai.contains("2 projects") && abai.contains("0 of 2"),
        "{abai}"
    );
    assert!(abai.contains("Investment not stated, 0 of 2"), "{abai}");
    // The name of a region in full, "not stated" last but for its one project.
    let all = lines(&window);
    assert!(
        all[all.len() - 2].starts_with("Region not stated"),
        "{all:?}"
    );
}

#[test]
fn the_footer_agrees_with_the_status_bar() {
    let window = window(Lang::En, &["status", "region"]);
    let total = window.get_by(|n| {
        let said = n.value();
        said.is_some_and(|said| plain(&said).starts_with("Total, 13 projects"))
    });
    let label = plain(&total.accesskit_node().value().expect("it says so"));
    for part in ["29.5 bn $ (26.7 to over 31.0 bn $)", "11 of 13", "24,750"] {
        assert!(label.contains(part), "{part}: {label}");
    }
    assert!(says(&window, "13 of 13"));
}

#[test]
fn a_click_folds_a_group_and_another_one_opens_it() {
    let mut window = window(Lang::En, &["region"]);
    let all = lines(&window).len();
    click(&mut window, "Abai");
    assert_eq!(lines(&window).len(), all - 2);
    click(&mut window, "Abai");
    assert_eq!(lines(&window).len(), all);
}

#[test]
fn arrow_keys_fold_unfold_and_go_in_and_out() {
    let mut window = window(Lang::En, &["region", "status"]);
    key(&mut window, Key::ArrowDown);
    let all = lines(&window).len();
    key(&mut window, Key::ArrowLeft);
    let folded = lines(&window).len();
    assert!(folded < all, "the first group is folded");
    key(&mut window, Key::ArrowRight);
    assert_eq!(lines(&window).len(), all);
    // Into the inner group, and from there out again; then folded from outside.
    key(&mut window, Key::ArrowRight);
    key(&mut window, Key::ArrowLeft);
    assert!(lines(&window).len() < all && lines(&window).len() > folded);
    key(&mut window, Key::ArrowLeft);
    key(&mut window, Key::ArrowLeft);
    assert_eq!(lines(&window).len(), folded);
}

#[test]
fn all_groups_fold_and_one_opened_alone_stays_open_behind_a_filter() {
    let mut window = window(Lang::En, &["region"]);
    act(&mut window, Action::CollapseGroups);
    assert_eq!(lines(&window).len(), 12);
    click(&mut window, "Abai");
    assert_eq!(lines(&window).len(), 14);
    act(&mut window, Action::ExpandGroups);
    assert_eq!(lines(&window).len(), 12 + 13);
}

#[test]
fn a_click_on_the_money_puts_groups_and_the_rows_in_them_in_order() {
    let mut window = window(Lang::En, &["region"]);
    act(&mut window, Action::CollapseGroups);
    click(&mut window, "Investment, m $");
    click(&mut window, "Investment, m $");
    let order = lines(&window);
    assert!(order[0].starts_with("Pavlodar"), "{order:?}");
    assert!(order[1].starts_with("Almaty Region"));
    // Without a number behind all that have one, and the region that is not stated last.
    assert!(order[10].starts_with("Abai"));
    assert!(order[11].starts_with("Region not stated"));
}

#[test]
fn the_arrow_keys_pass_headings_and_enter_opens_what_is_under_them() {
    let mut window = window(Lang::En, &["region"]);
    key(&mut window, Key::ArrowDown);
    key(&mut window, Key::ArrowDown);
    press(&mut window, Modifiers::SHIFT, Key::ArrowDown);
    act(&mut window, Action::Copy);
    // Copying takes rows, never headings: Shift has gone past the next heading.
    assert!(says(&window, "2 rows copied"), "{:?}", lines(&window));
    key(&mut window, Key::ArrowUp);
    key(&mut window, Key::Enter);
    assert!(says(&window, "Edit project") || says(&window, "Close panel"));
}

#[test]
fn an_edit_in_a_group_moves_the_row_to_the_group_it_now_belongs_to() {
    let mut window = window(Lang::En, &["region"]);
    let copper = |window: &Window| {
        let all = lines(window);
        let at = all.iter().position(|l| l.starts_with("Copper smelter"));
        let before = &all[..at.expect("it is there")];
        let headings = before
            .iter()
            .rev()
            .find(|l| l.contains("project, ") || l.contains("projects, "));
        headings.cloned().expect("a heading")
    };
    assert!(copper(&window).starts_with("Abai"));
    click(&mut window, "Copper smelter");
    act(&mut window, Action::FindColumn);
    window.event(egui::Event::Text("region".to_owned()));
    settle(&mut window);
    key(&mut window, Key::Enter);
    key(&mut window, Key::F2);
    window.event(egui::Event::Text("akmola".to_owned()));
    settle(&mut window);
    key(&mut window, Key::Enter);
    assert!(
        copper(&window).starts_with("Akmola"),
        "{:?}",
        lines(&window)
    );
}

#[test]
fn back_takes_the_grouping_back_too() {
    let mut window = window(Lang::En, &[]);
    let plain = lines(&window).len();
    wish(
        &mut window,
        Command::Table(TableWish::GroupBy(vec![Grouping::Sector])),
    );
    assert!(lines(&window).len() > plain);
    act(&mut window, Action::Back);
    assert_eq!(lines(&window).len(), plain);
    act(&mut window, Action::Forward);
    assert!(lines(&window).len() > plain);
}

#[test]
fn a_column_moves_by_key_hides_and_comes_back_when_it_is_looked_for() {
    let mut window = window(Lang::En, &[]);
    assert_eq!(columns(&window)[..3], ["Project", "Region", "District"]);
    key(&mut window, Key::ArrowDown);
    key(&mut window, Key::ArrowRight);
    press(
        &mut window,
        Modifiers::COMMAND | Modifiers::SHIFT,
        Key::ArrowRight,
    );
    assert_eq!(columns(&window)[..3], ["Project", "District", "Region"]);
    press(
        &mut window,
        Modifiers::COMMAND | Modifiers::SHIFT,
        Key::ArrowLeft,
    );
    assert_eq!(columns(&window)[..3], ["Project", "Region", "District"]);
    act(&mut window, Action::HideColumn);
    assert_eq!(columns(&window)[..2], ["Project", "District"]);
    press(&mut window, Modifiers::COMMAND, Key::J);
    window.event(egui::Event::Text("регион".to_owned()));
    settle(&mut window);
    key(&mut window, Key::Enter);
    assert!(columns(&window).contains(&"Region".to_owned()));
}

#[test]
fn a_column_is_filtered_from_its_header_by_key_and_the_counts_say_what_is_left() {
    let mut window = window(Lang::En, &[]);
    key(&mut window, Key::ArrowDown);
    key(&mut window, Key::ArrowRight);
    press(&mut window, Modifiers::ALT, Key::ArrowDown);
    assert!(says(&window, "Aktobe, 1 project"));
    click(&mut window, "Aktobe, 1 project");
    assert_eq!(lines(&window).len(), 1);
    assert!(says(&window, "Region: Aktobe"));
    key(&mut window, Key::Escape);
    assert!(!says(&window, "Aktobe, 1 project"));
}

#[test]
fn the_dialog_finds_a_column_by_letters_and_takes_it_away() {
    let mut window = window(Lang::En, &[]);
    act(&mut window, Action::ChooseColumns);
    window.event(egui::Event::Text("distr".to_owned()));
    settle(&mut window);
    window
        .get_by_role_and_label(egui::accesskit::Role::CheckBox, "District")
        .click();
    settle(&mut window);
    key(&mut window, Key::Escape);
    assert!(!columns(&window).contains(&"District".to_owned()));
}

#[test]
fn names_stay_while_the_rest_is_scrolled_to_its_end() {
    let mut window = window(Lang::En, &[]);
    act(&mut window, Action::FitColumns);
    key(&mut window, Key::ArrowDown);
    wish(
        &mut window,
        Command::Table(TableWish::GoTo(Column::Sources)),
    );
    let shown = columns(&window);
    assert_eq!(shown.first().map(String::as_str), Some("Project"));
    assert_eq!(shown.last().map(String::as_str), Some("Sources"));
    assert!(!shown.contains(&"Region".to_owned()), "{shown:?}");
    act(&mut window, Action::UnfreezeColumns);
    assert!(!columns(&window).contains(&"Project".to_owned()));
}

#[test]
fn groups_are_named_in_three_languages() {
    for (lang, name, total) in [
        (Lang::Ru, "Регион не указан", "Итого, 13 проектов"),
        (Lang::Kk, "Өңір көрсетілмеген", "Барлығы, 13 жоба"),
    ] {
        let window = window(lang, &["region"]);
        assert!(says(&window, total), "{lang:?}");
        let all = lines(&window);
        assert!(all[all.len() - 2].starts_with(name), "{all:?}");
    }
}

#[test]
fn the_menu_of_a_header_opens_by_key_and_freezes_its_column() {
    let mut window = window(Lang::En, &[]);
    window
        .get_by_role_and_label(egui::accesskit::Role::Button, "Region")
        .focus();
    settle(&mut window);
    press(&mut window, Modifiers::SHIFT, Key::F10);
    click(&mut window, "Freeze up to this column");
    act(&mut window, Action::FitColumns);
    wish(
        &mut window,
        Command::Table(TableWish::GoTo(Column::Sources)),
    );
    let shown = columns(&window);
    for (name, stays) in [("Project", true), ("Region", true), ("District", false)] {
        assert_eq!(shown.contains(&name.to_owned()), stays, "{name}: {shown:?}");
    }
}

#[test]
fn a_group_is_filtered_by_and_its_projects_are_selected_from_its_menu() {
    let mut window = window(Lang::En, &["region"]);
    let abai = |window: &Window| {
        let all = lines(window);
        all.iter()
            .filter(|line| line.contains("Region Abai"))
            .count()
    };
    window
        .get_by(|n| {
            let label = n.label();
            label.is_some_and(|l| l.starts_with("Abai, "))
        })
        .click_secondary();
    settle(&mut window);
    click(&mut window, "Select its projects");
    act(&mut window, Action::Copy);
    assert!(says(&window, "2 rows copied"));
    window
        .get_by(|n| {
            let label = n.label();
            label.is_some_and(|l| l.starts_with("Abai, "))
        })
        .click_secondary();
    settle(&mut window);
    click(&mut window, "Show only this group");
    assert_eq!((lines(&window).len(), abai(&window)), (3, 2));
}
