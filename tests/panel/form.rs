//! Changing a project.

use egui::Key as Press;
use egui::accesskit::Role;
use egui_kittest::kittest::{Queryable as _, by};

use joba::document::EditName;
use joba::model::claim::known;
use joba::model::codes::Lang;
use joba::model::codes::Qualifier;
use joba::model::codes::Status;

use crate::room::{
    SMALL, choose, dataset, form, is_enabled, press, press_nth, project, sample, says, type_into,
};

#[test]
fn changing_the_status_and_applying_is_one_edit_of_that_field() {
    let mut harness = form(sample());
    choose(&mut harness, ("Status", 0), "operat");
    assert!(says(&harness, "changed"));
    press(&mut harness, "Apply");
    let name = harness.state().edits.first().map(|e| e.name.clone());
    assert!(
        matches!(name, Some(EditName::ChangeField("status", _))),
        "{name:?}"
    );
    assert_eq!(project(&harness).status, Some(Status::Operating));
    assert!(
        harness
            .query_by_role_and_label(Role::Button, "Edit…")
            .is_some()
    );
}

#[test]
fn a_list_finds_its_lines_in_any_of_the_three_spellings() {
    let mut harness = form(sample());
    choose(&mut harness, ("Region", 0), "Абай");
    press(&mut harness, "Apply");
    let region = project(&harness)
        .region
        .map(joba::model::region::Region::code);
    assert_eq!(region, Some("KZ-10"));
}

#[test]
fn a_number_that_cannot_be_read_blocks_apply_and_says_why_beside_the_field() {
    let mut harness = form(dataset(SMALL));
    type_into(&mut harness, ("Amount", 0), "a lot");
    assert!(says(&harness, "Not a number"));
    assert!(says(&harness, "Cannot be applied yet. Investment"));
    assert!(!is_enabled(&harness, "Apply"));
    type_into(&mut harness, ("Amount", 0), "1.2 bn");
    assert!(says(&harness, "= 1,200,000,000"));
    assert!(is_enabled(&harness, "Apply"));
    press(&mut harness, "Apply");
    let amount = known(&project(&harness).investment, 0.1)
        .quantity()
        .map(|q| q.headline);
    assert_eq!(amount, Some(1.2e9));
}

#[test]
fn moving_a_rival_up_makes_it_preferred() {
    let mut harness = form(dataset(SMALL));
    press(&mut harness, "Move up, Investment 2");
    press(&mut harness, "Apply");
    let claims = project(&harness).investment;
    let amounts: Vec<f64> = claims
        .iter()
        .filter_map(|c| Some(c.amount.as_ref()?.as_f64()))
        .collect();
    assert_eq!(amounts, [2e6, 1e6]);
}

#[test]
fn a_claim_can_be_added_with_a_new_source_and_both_are_one_edit() {
    let mut harness = form(dataset(SMALL));
    press_nth(&mut harness, "Add a number from a source", 0);
    assert!(says(
        &harness,
        "Write a number, or choose why there is none"
    ));
    type_into(&mut harness, ("Amount", 2), "3m");
    choose(&mut harness, ("What is stated", 2), "at least");
    choose(&mut harness, ("Source", 2), "New source");
    assert!(!is_enabled(&harness, "Apply"));
    type_into(&mut harness, ("Title", 0), "Field notes");
    type_into(&mut harness, ("Date", 0), "spring 2026");
    press(&mut harness, "Apply");
    let edit = harness.state().edits.first().expect("an edit").clone();
    assert_eq!(edit.puts.len(), 2);
    let document = &harness.state().document;
    let claim = project(&harness)
        .investment
        .last()
        .expect("three claims")
        .clone();
    let source = document
        .dataset()
        .source(&claim.source.expect("a source"))
        .expect("in the file");
    assert_eq!(
        (claim.qualifier, source.title.get(Lang::En)),
        (Some(Qualifier::AtLeast), "Field notes")
    );
    assert_eq!(
        source
            .date
            .as_ref()
            .map(|d| d.as_str().to_owned())
            .as_deref(),
        Some("2026-21")
    );
    harness.state_mut().document.undo();
    assert_eq!(harness.state().document.dataset().sources.len(), 2);
}

#[test]
fn an_unreadable_value_stays_until_a_new_one_is_chosen() {
    let mut harness = form(dataset(SMALL));
    assert!(says(&harness, "The file holds “someday”"));
    type_into(&mut harness, ("District", 0), "Baiganin");
    press(&mut harness, "Apply");
    assert!(project(&harness).extra.get("status").is_some());
    press(&mut harness, "Edit…");
    choose(&mut harness, ("Status", 0), "concept");
    press(&mut harness, "Apply");
    let project = project(&harness);
    assert_eq!(
        (project.status, project.extra.get("status")),
        (Some(Status::Concept), None)
    );
    assert!(project.extra.get("colour").is_some());
}

#[test]
fn the_tab_key_walks_the_form_in_reading_order() {
    let mut harness = form(dataset(SMALL));
    let name = harness.get_by_role_and_label(Role::TextInput, "Name");
    name.focus();
    harness.run();
    let mut before = egui::Pos2::ZERO;
    for _ in 0..40 {
        let focused = harness
            .query_all(by().predicate(|n| n.is_focused() && n.role() != Role::Window))
            .last();
        let Some(rect) = focused.map(|n| n.rect()) else {
            break;
        };
        let is_further = rect.top() > before.y - 1.0 || (rect.center().y - before.y).abs() < 40.0;
        assert!(is_further, "{rect:?} after {before:?}");
        before = rect.min;
        harness.key_press(Press::Tab);
        harness.run();
    }
    assert!(before.y > 500.0, "the focus came to {before:?} only");
}
