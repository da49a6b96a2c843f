//! Reading a project.

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;

use joba::command::Command;
use joba::model::codes::Lang;

use crate::room::{SMALL, dataset, form, room, sample, says};

#[test]
fn opening_a_project_shows_its_name_its_numbers_and_who_says_so() {
    let harness = room(sample());
    for text in [
        "QazCement Industries cement plant",
        "Aktobe Region",
        "Sinoma Cement Co., Ltd.",
        "200\u{a0}m\u{a0}$",
        "Report of talks on the Aktobe cement project",
        "≤",
        "Described as a second phase.",
        "spring 2026",
        "Share of output for the home market",
        "Investment agreement",
    ] {
        assert!(says(&harness, text), "{text}");
    }
}

#[test]
fn rivals_stand_below_the_preferred_claim_and_a_missing_number_says_why() {
    let harness = room(dataset(SMALL));
    let top = |text: &str| harness.get_by_label_contains(text).rect().top();
    assert!(top("1\u{a0}m\u{a0}$") < top("2\u{a0}m\u{a0}$"));
    assert!(top("preferred") < top("rival"));
    for text in [
        "preferred",
        "rival",
        "Twice as much",
        "not stated",
        "Article",
        "Not readable in the file: “someday”",
        "colour",
        "red",
    ] {
        assert!(says(&harness, text), "{text}");
    }
    assert!(!says(&harness, "0 jobs"));
}

#[test]
fn a_link_of_a_source_asks_before_it_opens() {
    let mut harness = room(dataset(SMALL));
    let link = harness
        .query_all_by_role(Role::Link)
        .next()
        .expect("a link");
    link.click();
    harness.run();
    let opened = harness
        .state()
        .commands
        .iter()
        .any(|c| matches!(c, Command::OpenLink(url) if url == "https://example.org/r"));
    assert!(opened);
}

#[test]
fn every_language_says_everything() {
    for lang in [Lang::En, Lang::Ru, Lang::Kk] {
        let mut harness = form(sample());
        harness.state_mut().lang = lang;
        harness.run();
        assert!(!says(&harness, "panel-"), "{lang:?}");
    }
}
