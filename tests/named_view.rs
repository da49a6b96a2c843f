//! The window that is opened at a saved view.

use std::path::PathBuf;

use joba::app::Setup;
use joba::document::{sample, store};
use joba::figure::saved_view::SavedView;
use joba::model::codes::Lang;
use joba::model::region::Region;
use joba::model::text::Text;
use joba::query::filter::{Filter, Value};
use support::window::{USUAL, Window, has, open, open_page, setup};

/// The program as `joba [FILE] --view NAME` starts it.
fn window(file: Option<PathBuf>, view: &str) -> Window {
    let view = Some(view.to_owned());
    let setup = Setup {
        file,
        view,
        ..setup(Lang::En)
    };
    open(setup, USUAL)
}

fn file(folder: &tempfile::TempDir) -> PathBuf {
    let view = SavedView {
        name: Text::from("Pavlodar"),
        page: Some("map".to_owned()),
        filter: Some(Filter::only(Value::Region(Some(Region::Pavlodar)))),
        ..SavedView::default()
    };
    let mut dataset = sample::dataset();
    dataset.views.push(view.write());
    let path = folder.path().join("data.json");
    std::fs::write(&path, store::to_bytes(&dataset)).expect("written");
    path
}

#[test]
fn the_window_opens_at_the_named_view_and_nothing_is_unsaved() {
    let folder = tempfile::tempdir().expect("a folder");
    let window = window(Some(file(&folder)), "Pavlodar");
    assert_eq!(open_page(&window).as_deref(), Some("Map"));
    assert!(has(&window, "1 of 13 projects"));
    assert!(!has(&window, "● unsaved"));
}

#[test]
fn a_name_that_is_not_there_is_said_with_those_that_are() {
    let folder = tempfile::tempdir().expect("a folder");
    let window = window(Some(file(&folder)), "East");
    assert!(has(
        &window,
        "There is no view “East”. This dataset has “Pavlodar”."
    ));
    assert!(has(&window, "13 of 13 projects"));
    let sample = self::window(None, "East");
    assert!(has(&sample, "this dataset has no saved view"));
}
