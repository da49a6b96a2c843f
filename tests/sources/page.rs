//! The page of sources: what rests on each, and changing, adding, deleting and merging them.

use egui::accesskit::Role;
use egui::{Key, Modifiers};

use joba::model::codes::Lang;

use super::{Room, room, room_of};

#[test]
fn every_source_stands_in_the_table_with_what_rests_on_it() {
    let mut room = room();
    room.press(Modifiers::COMMAND, Key::Num6);
    for row in [
        "Report, Publisher Ministry, Date April 2026, Type of source Government, Language not stated, Claims 1, Projects 1",
        "Article, Publisher not stated, Date not stated, Type of source News, Language Russian, Claims 2, Projects 2",
        "Unread book, Publisher not stated, Date not stated, Type of source not stated, Language not stated, Claims 0, Projects 0",
        "Source “lost” is not in the file, Publisher not stated",
    ] {
        assert!(room.says(row), "{row}: {:?}", room.rows());
    }
    for text in [
        "All: 4",
        "Unused: 1",
        "Without date: 2",
        "Not in the file: 1",
    ] {
        assert!(room.says(text), "{text}");
    }
    room.click(Role::RadioButton, "Unused: 1");
    assert_eq!(room.rows(), ["Unread book"]);
}

#[test]
fn a_click_on_a_header_sorts_and_the_search_finds_in_any_spelling() {
    let mut room = room();
    room.go_to_sources();
    room.button("Claims");
    assert_eq!(room.rows()[0], "Unread book");
    room.button("Claims, sorted ascending");
    assert_eq!(room.rows()[0], "Article");
    room.button("Publisher");
    assert_eq!(room.rows()[0], "Report", "what is not stated stands last");
    room.button("Publisher, sorted ascending");
    assert_eq!(room.rows()[0], "Report", "in both directions");
    room.button("Publisher, sorted descending");
    room.fill("Search sources…", "MINISTRY");
    assert_eq!(room.rows(), ["Report"]);
    room.fill("Search sources…", "zzz");
    assert!(room.says("No source matches."));
    room.button("Show all sources");
    assert_eq!(room.rows().len(), 4);
}

#[test]
fn each_fact_that_rests_on_a_source_is_told_with_its_number_and_leads_to_its_project() {
    let mut room = room();
    room.go_to_sources();
    room.choose_row("Article");
    for text in [
        "2 facts · 2 projects",
        "Investment · 2\u{a0}m\u{a0}$ (rival)",
        "Permanent jobs · 50 jobs",
    ] {
        assert!(room.says(text), "{text}");
    }
    room.button("Mill");
    assert!(room.says("Edit…"), "the panel is open");
    room.button("Close panel");
    room.choose_row("Report");
    for text in ["Status · Concept", "Investment · ≈\u{202f}1\u{a0}m\u{a0}$"] {
        assert!(room.says(text), "{text} among {:?}", room.all());
    }
}

#[test]
fn the_fields_of_a_source_are_edited_in_one_step() {
    let mut room = room();
    room.go_to_sources();
    room.choose_row("Report");
    assert!(room.says("Id in the file: s0"));
    room.fill("Date", "spring 2027");
    assert!(room.says("changed"));
    room.fill("Link", "file:///etc/passwd");
    assert!(room.says("A link begins with http:// or https://"));
    room.fill("Link", "https://example.org/r");
    room.choose("Type of source", "trade");
    room.button("Apply");
    let source = room.dataset().sources[0].clone();
    assert_eq!(
        source.date.map(|d| d.as_str().to_owned()).as_deref(),
        Some("2027-21")
    );
    assert_eq!(source.url.as_deref(), Some("https://example.org/r"));
    assert!(room.says("Done: change source Report"));
    room.button("Open link…");
    assert!(room.says("Host: example.org"));
    room.press(Modifiers::NONE, Key::Escape);
    room.undo();
    assert_eq!(room.dataset().sources[0].url, None);
}

#[test]
fn changes_of_a_form_are_not_lost_when_another_source_is_chosen_or_the_file_is_saved() {
    let mut room = room();
    room.go_to_sources();
    room.choose_row("Unread book");
    room.fill("Publisher", "Library");
    room.choose_row("Article");
    assert!(room.says("This source has changes that are not applied."));
    room.button("Keep editing");
    room.press(Modifiers::COMMAND, Key::S);
    let text = std::fs::read_to_string(&room.path).expect("the file");
    assert!(text.contains("Library"), "saving applies the form first");
}

#[test]
fn a_new_source_gets_an_id_of_its_own() {
    let mut room = room();
    room.go_to_sources();
    room.button("New source");
    room.fill("Publisher", "Kazinform");
    room.fill("Date", "2026-05");
    room.fill("Title", "News of May");
    room.button("Add source");
    let last = room.dataset().sources.last().expect("a source");
    assert_eq!(
        (last.id.as_str(), last.title.get(Lang::En)),
        ("kazinform-2026-05", "News of May")
    );
    room.undo();
    assert_eq!(room.dataset().sources.len(), 3);
}

#[test]
fn a_source_that_is_only_cited_can_be_written_down() {
    let mut room = room();
    room.go_to_sources();
    room.choose_row("Source “lost” is not in the file");
    room.button("Write down this source");
    room.fill("Title", "Found again");
    room.button("Add source");
    assert!(!room.says("Not in the file: 1"));
    room.choose_row("Found again");
    assert!(room.says("1 fact · 1 project"));
}

#[test]
fn deleting_a_source_says_what_it_would_leave_behind_and_undo_brings_it_back() {
    let mut room = room();
    room.go_to_sources();
    room.choose_row("Unread book");
    room.button("Delete");
    assert_eq!(room.dataset().sources.len(), 2, "nothing rests on it");
    room.choose_row("Article");
    room.button("Delete");
    assert_eq!(room.dataset().sources.len(), 2);
    assert!(room.says("would be left without it (2 facts · 2 projects)"));
    room.button("Delete anyway");
    assert_eq!(room.dataset().sources.len(), 1);
    assert!(room.says("Not in the file: 2"));
    room.undo();
    room.undo();
    assert_eq!(room.dataset().sources.len(), 3);
}

#[test]
fn merging_two_sources_points_every_claim_anew_in_one_step() {
    let mut room = room();
    room.go_to_sources();
    room.choose_row("Article");
    room.button("Merge into…");
    room.choose("Merge into", "report");
    assert!(room.says("All that rests on “Article” (2 facts · 2 projects) will rest on “Report"));
    room.button("Merge sources");
    let cited = |room: &Room, id: &str| {
        let projects = room.dataset().projects.iter();
        projects
            .flat_map(|p| p.cites())
            .filter(|c| c.1.as_str() == id)
            .count()
    };
    assert_eq!((cited(&room, "s0"), cited(&room, "s1")), (4, 0));
    assert_eq!(room.dataset().sources.len(), 2);
    assert!(room.says("Done: merge source Article into Report"));
    room.undo();
    assert_eq!((cited(&room, "s0"), cited(&room, "s1")), (2, 2));
    assert_eq!(room.dataset().sources.len(), 3);
}

#[test]
fn every_language_says_everything() {
    for lang in [Lang::Ru, Lang::Kk] {
        let mut room = room_of(lang);
        room.press(Modifiers::COMMAND, Key::Num6);
        room.choose_row("Article");
        for id in ["sources-", "fact-", "panel-", "history-"] {
            assert!(!room.says(id), "{id} in {lang:?}");
        }
        assert!(room.says("Report"), "names of the file stay");
    }
}
