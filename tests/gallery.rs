//! The gallery, the board and saved views, walked through in the real program without a GPU.

use std::path::PathBuf;

use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use joba::app::{Settings, Setup};
use joba::document::store;
use joba::figure::FigureName;
use joba::figure::gallery::GALLERY;
use joba::figure::saved_view::SavedView;
use joba::i18n::Words;
use joba::model::codes::Lang;
use joba::model::region::Region;
use support::datasets::copy_of_sample;
use support::window::{
    self, USUAL, Window, click_start, has, is_open, joba, open, press, settle, setup, starting,
    type_text,
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

/// Scrolls to the only thing of exactly this label and clicks it.
fn click(window: &mut Window, label: &str) {
    window.get_by_label(label).scroll_to_me();
    settle(window);
    window::click(window, label);
}

/// Scrolls to the first thing whose label begins so and clicks it.
fn click_first(window: &mut Window, start: &str) {
    starting(window, start).scroll_to_me();
    settle(window);
    click_start(window, start);
}

fn views(window: &Window) -> usize {
    joba(window).document().dataset().views.len()
}

/// Chooses two figures in the gallery and shows them side by side.
fn make_board(window: &mut Window) {
    press(window, Modifiers::COMMAND, Key::Num7);
    click(window, "For the board: Jobs by region");
    click(window, "For the board: Tile map of jobs");
    click(window, "Show as board");
}

fn show_saved(window: &mut Window, name: &str) {
    click(window, "View");
    click_first(window, "Saved views");
    click(window, name);
}

#[test]
fn every_picture_of_the_gallery_has_its_words_in_every_language() {
    for entry in GALLERY {
        for lang in Lang::ALL {
            for id in ["", "-about"].map(|end| format!("gallery-{}{end}", entry.code)) {
                assert!(Words::of(*lang).has(&id), "{id} in {}", lang.code());
            }
        }
    }
}

#[test]
fn a_picture_of_the_gallery_opens_its_figure_set_up_as_it_was_shown() {
    let mut window = window(None, Settings::default());
    press(&mut window, Modifiers::COMMAND, Key::Num7);
    click_first(&mut window, "Investment by sector.");
    assert!(is_open(&window, "Charts"));
    assert!(has(&window, "Investment by sector, bn $"));
    press(&mut window, Modifiers::COMMAND, Key::Num7);
    click_first(&mut window, "Tile map of jobs.");
    assert!(is_open(&window, "Map"));
    assert!(has(&window, "Jobs by region"));
}

#[test]
fn a_picture_of_the_gallery_says_what_the_filter_leaves_of_it() {
    let mut window = window(None, Settings::default());
    press(&mut window, Modifiers::COMMAND, Key::Num7);
    assert!(has(&window, "11 of 13 projects state an amount"));
    press(&mut window, Modifiers::COMMAND, Key::F);
    type_text(&mut window, "Abai");
    assert!(!has(&window, "11 of 13 projects state an amount"));
    assert!(has(&window, "0 of 2 projects state an amount"));
}

#[test]
fn the_gallery_at_rest_asks_for_no_frames() {
    let mut window = window(None, Settings::default());
    press(&mut window, Modifiers::COMMAND, Key::Num7);
    assert!(window.run_ok().is_some_and(|frames| frames <= 2));
    assert!(!joba(&window).is_busy());
}

#[test]
fn a_fifth_figure_cannot_be_chosen_and_one_alone_makes_no_board() {
    let mut window = window(None, Settings::default());
    press(&mut window, Modifiers::COMMAND, Key::Num7);
    click(&mut window, "For the board: Investment by region");
    click(&mut window, "Show as board");
    assert!(is_open(&window, "Gallery"));
    for figure in ["Map of investment", "Jobs by region", "Tile map of jobs"] {
        click(&mut window, &format!("For the board: {figure}"));
    }
    assert!(has(&window, "4 figures ticked"));
    click(&mut window, "For the board: Investment by sector");
    assert!(has(&window, "4 figures ticked"));
}

#[test]
fn each_figure_of_a_board_is_exchanged_and_taken_off_for_itself() {
    let mut window = window(None, Settings::default());
    make_board(&mut window);
    assert!(has(&window, "Figure 2 of the board"));
    assert!(!has(&window, "Take off the board"), "two stay");
    click(&mut window, "Add figure");
    click(&mut window, "Projects by status");
    assert!(has(&window, "Figure 3 of the board"));
    click(&mut window, "Figure 1 of the board");
    click(&mut window, "Investment by sector");
    assert!(has(&window, "Investment by sector, bn $"));
    assert!(has(&window, "Projects by status"));
    click_first(&mut window, "Take off the board");
    assert!(!has(&window, "Investment by sector, bn $"));
    assert!(!has(&window, "Figure 3 of the board"));
}

#[test]
fn a_board_saved_as_a_view_is_undone_redone_saved_and_shown_again_after_reopening() {
    let folder = tempfile::tempdir().expect("a temp folder");
    let path = copy_of_sample(folder.path());
    let mut window = window(Some(path.clone()), Settings::default());
    make_board(&mut window);
    press(&mut window, Modifiers::COMMAND, Key::F);
    type_text(&mut window, "Abai");
    press(&mut window, Modifiers::NONE, Key::Tab);
    press(&mut window, Modifiers::COMMAND, Key::B);
    type_text(&mut window, "Jobs in Abai");
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert!(has(&window, "Done: save view Jobs in Abai"));
    assert!(has(&window, "● unsaved"));

    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(views(&window), 0);
    assert!(!has(&window, "● unsaved"));
    press(&mut window, Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(views(&window), 1);
    press(&mut window, Modifiers::COMMAND, Key::S);
    assert!(has(&window, "Saved: projects.json"));

    let saved = store::open(&path).expect("it opens").dataset;
    let at = SavedView::find(&saved, "Jobs in Abai").expect("it is there");
    let view = SavedView::read(&saved.views[at]).expect("it can be shown");
    let board = view.board.expect("a board");
    let figures: Vec<FigureName> = board.figures().iter().map(|f| f.name).collect();
    assert_eq!(figures, [FigureName::Bars, FigureName::Map]);

    let mut again = self::window(Some(path), Settings::default());
    assert!(has(&again, "13 of 13 projects"));
    show_saved(&mut again, "Jobs in Abai");
    assert!(is_open(&again, "Board"));
    assert!(has(&again, "2 of 13 projects"));
    assert!(has(&again, "Jobs by region"));
    assert!(!has(&again, "● unsaved"), "showing a view changes nothing");
}

#[test]
fn saving_under_a_name_that_is_there_asks_before_it_replaces() {
    let mut window = window(None, Settings::default());
    for replaces in [false, true] {
        press(&mut window, Modifiers::COMMAND, Key::B);
        type_text(&mut window, "Mine");
        assert_eq!(has(&window, "would be replaced"), replaces);
        press(&mut window, Modifiers::NONE, Key::Enter);
        assert_eq!(
            has(&window, "Replace view"),
            replaces,
            "Enter replaces nothing"
        );
    }
    press(&mut window, Modifiers::NONE, Key::Escape);
    press(&mut window, Modifiers::COMMAND, Key::Num4);
    press(&mut window, Modifiers::COMMAND, Key::B);
    type_text(&mut window, "Mine");
    click(&mut window, "Replace view");
    assert_eq!(views(&window), 1);
    assert!(has(&window, "Done: replace view Mine"));
}

#[test]
fn views_are_renamed_and_deleted_each_as_one_step() {
    let mut window = window(None, Settings::default());
    press(&mut window, Modifiers::COMMAND, Key::B);
    type_text(&mut window, "Mine");
    press(&mut window, Modifiers::NONE, Key::Enter);
    click(&mut window, "View");
    click_first(&mut window, "Saved views");
    click_first(&mut window, "Manage views…");
    click(&mut window, "Rename, Mine");
    press(&mut window, Modifiers::NONE, Key::End);
    type_text(&mut window, " too");
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert!(has(&window, "Mine too"));
    click(&mut window, "Delete, Mine too");
    assert_eq!(views(&window), 0);
    click(&mut window, "Close");
    press(&mut window, Modifiers::COMMAND, Key::Z);
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(views(&window), 1);
    assert!(has(&window, "Undone: rename view Mine to Mine too"));
}

#[test]
fn a_view_that_asks_for_the_unknown_is_kept_and_says_why_it_cannot_be_shown() {
    let folder = tempfile::tempdir().expect("a temp folder");
    let path = folder.path().join("views.json");
    let text = r#"{
  "format": "joba",
  "version": 1,
  "views": [
    {
      "name": "Future",
      "page": "globe",
      "their": [
        1
      ]
    },
    {
      "name": "Plain",
      "page": "map",
      "filter": {
        "regions": [
          "KZ-55"
        ]
      }
    }
  ]
}
"#;
    std::fs::write(&path, text).expect("writable");
    let mut window = window(Some(path.clone()), Settings::default());
    click(&mut window, "View");
    click_first(&mut window, "Saved views");
    let is_off = window.get_by_label("Future").accesskit_node().is_disabled();
    assert!(is_off);
    click(&mut window, "Plain");
    assert!(is_open(&window, "Map"));
    assert!(has(&window, "Remove filter: Region: Pavlodar"));
    click(&mut window, "View");
    click_first(&mut window, "Saved views");
    click_first(&mut window, "Manage views…");
    assert!(has(
        &window,
        "“page” of this view asks for something this Joba does not know"
    ));
    click(&mut window, "Rename, Plain");
    press(&mut window, Modifiers::NONE, Key::End);
    type_text(&mut window, "er");
    press(&mut window, Modifiers::NONE, Key::Enter);
    click(&mut window, "Close");
    press(&mut window, Modifiers::COMMAND, Key::S);
    let now = std::fs::read_to_string(&path).expect("it is there");
    assert_eq!(now, text.replace("\"Plain\"", "\"Plainer\""));
    let saved = store::open(&path).expect("it opens").dataset;
    let at = SavedView::find(&saved, "Plainer").expect("there");
    let view = SavedView::read(&saved.views[at]).expect("known");
    let regions = view.filter.expect("a filter").asked.regions;
    assert!(regions.contains(&Some(Region::Pavlodar)));
}

#[test]
fn the_last_board_comes_back_and_a_broken_one_gives_way_to_the_usual() {
    let board = serde_json::json!([
        {"figure": "bars", "settings": {"bars": {"by": "status", "measure": "projects"}}},
        {"figure": "map"},
        {"figure": "map", "settings": {"map": {"form": "tiles"}}},
    ]);
    for (board, count) in [(board, 3), (serde_json::json!([{"figure": "globe"}]), 2)] {
        let settings = Settings {
            board: Some(board),
            page: Some("board".to_owned()),
            ..Settings::default()
        };
        let window = window(None, settings);
        assert!(has(&window, &format!("Figure {count} of the board")));
        assert!(!has(&window, &format!("Figure {} of the board", count + 1)));
    }
}
