//! The program with nothing but its table, and a person with a keyboard before it.

use egui::{Event, Key, OutputCommand};
use egui_kittest::kittest::{Queryable as _, by};

use joba::app::{Settings, Setup};
use joba::model::codes::Lang;
pub(crate) use support::window::says;
use support::window::{USUAL, open, setup};
pub(crate) use support::window::{
    Window, click, joba, key, paste, press, project, settle, type_text,
};

/// The sample in a window that shows nothing but the table, with these columns.
pub(crate) fn window(lang: Lang, columns: &[&str]) -> Window {
    let settings = Settings {
        page: Some("projects".to_owned()),
        columns: columns.iter().map(|c| ((*c).to_owned(), 160.0)).collect(),
        ..Settings::default()
    };
    let setup = Setup {
        settings,
        ..setup(lang)
    };
    open(setup, USUAL)
}

pub(crate) const COLUMNS: &[&str] = &[
    "name",
    "region",
    "status",
    "investment",
    "jobs",
    "commissioning",
];

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
