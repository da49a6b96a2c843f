//! The program with nothing but its table, and a person with a keyboard before it.

use std::time::Duration;

use egui::{Event, Key, Modifiers, OutputCommand};
use egui_kittest::Harness;
use egui_kittest::kittest::{Queryable as _, by};

use joba::app::{Dialogs, Joba, Settings, Setup};
use joba::model::codes::Lang;
use joba::model::project::Project;

pub(crate) type Window = Harness<'static, Option<Joba>>;

/// The sample in a window that shows nothing but the table, with these columns.
pub(crate) fn window(lang: Lang, columns: &[&str]) -> Window {
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
        ..Setup::default()
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

pub(crate) const COLUMNS: &[&str] = &[
    "name",
    "region",
    "status",
    "investment",
    "jobs",
    "commissioning",
];

pub(crate) fn settle(window: &mut Window) {
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

pub(crate) fn joba(window: &Window) -> &Joba {
    window.state().as_ref().expect("the program has started")
}

pub(crate) fn press(window: &mut Window, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    settle(window);
}

pub(crate) fn key(window: &mut Window, key: Key) {
    press(window, Modifiers::NONE, key);
}

pub(crate) fn write(window: &mut Window, text: &str) {
    window.event(Event::Text(text.to_owned()));
    settle(window);
}

pub(crate) fn paste(window: &mut Window, text: &str) {
    window.event(Event::Paste(text.to_owned()));
    settle(window);
}

pub(crate) fn click(window: &mut Window, label: &str) {
    window.get_by_label(label).click();
    settle(window);
}

pub(crate) fn has(window: &Window, text: &str) -> bool {
    let wanted = text.to_owned();
    let plain = |s: String| s.replace(['\u{a0}', '\u{202f}'], " ");
    let is_it = move |s: Option<String>| s.is_some_and(|s| plain(s).contains(&wanted));
    let found = window.query_all(by().predicate(move |n| is_it(n.label()) || is_it(n.value())));
    found.into_iter().next().is_some()
}

/// Clicks the first cell of the row of this project, which puts the cursor there.
pub(crate) fn click_row(window: &mut Window, name: &str) {
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
pub(crate) fn right(window: &mut Window, cells: usize) {
    for _ in 0..cells {
        key(window, Key::ArrowRight);
    }
}

pub(crate) fn project<'a>(window: &'a Window, id: &str) -> &'a Project {
    let dataset = joba(window).document().dataset();
    let found = dataset.projects.iter().find(|p| p.id.as_str() == id);
    found.expect("the project is there")
}

pub(crate) fn steps(window: &Window) -> usize {
    let steps = joba(window).document().steps();
    steps.filter(|step| step.is_done).count()
}

/// What was put on the clipboard in the last frame.
pub(crate) fn copied(window: &mut Window) -> Option<String> {
    window.event(Event::Copy);
    window.step();
    let commands = &window.output().platform_output.commands;
    commands.iter().find_map(|command| match command {
        OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    })
}
