//! The window that is opened at a saved view.

use std::path::PathBuf;
use std::time::Duration;

use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};

use joba::app::{Dialogs, Joba, Setup};
use joba::document::{sample, store};
use joba::figure::saved_view::SavedView;
use joba::model::codes::Lang;
use joba::model::region::Region;
use joba::model::text::Text;
use joba::query::filter::{Filter, Value};

type Window = Harness<'static, Option<Joba>>;

/// The program as `joba [FILE] --view NAME` starts it.
fn window(file: Option<PathBuf>, view: &str) -> Window {
    let mut setup = Some(Setup {
        file,
        lang: Some(Lang::En),
        view: Some(view.to_owned()),
        dialogs: Dialogs::Own,
        ..Setup::default()
    });
    let frame = move |ui: &mut egui::Ui, joba: &mut Option<Joba>| match joba {
        // Fonts that are set in a frame are there in the next one.
        None => *joba = setup.take().map(|setup| Joba::new(ui.ctx(), setup)),
        Some(joba) => joba.frame_ui(ui),
    };
    let mut window = Harness::builder()
        .with_size([1280.0, 800.0])
        .build_ui_state(frame, None);
    for _ in 0..500 {
        window.run_ok();
        if window.state().as_ref().is_some_and(|joba| !joba.is_busy()) {
            window.run_ok();
            return window;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("the program does not come to rest");
}

fn has(window: &Window, text: &str) -> bool {
    let wanted = text.to_owned();
    let is_it = move |s: Option<String>| s.is_some_and(|s| s.contains(&wanted));
    let found = window.query_all(by().predicate(move |n| is_it(n.label()) || is_it(n.value())));
    found.into_iter().next().is_some()
}

/// The open page.
fn page(window: &Window) -> Option<String> {
    let tabs = window.query_all(by().role(egui::accesskit::Role::Tab));
    let mut tabs = tabs.into_iter().map(|tab| {
        let node = tab.accesskit_node();
        (
            node.label(),
            node.toggled() == Some(egui::accesskit::Toggled::True),
        )
    });
    tabs.find(|(_, is_open)| *is_open)
        .and_then(|(label, _)| label)
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
    assert_eq!(page(&window).as_deref(), Some("Map"));
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
