//! The program in a window without a GPU, and what a person with a mouse, a keyboard or a screen reader does there.
//!
//! Whatever is done, the window comes to rest before the test goes on.

use std::time::Duration;

use egui::accesskit::{Role, Toggled};
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use egui_kittest::{Harness, Node};

use joba::app::{Dialogs, Joba, Setup};
use joba::command::{Action, Command};
use joba::model::codes::Lang;
use joba::model::project::Project;

/// The program in its window. The state is there from the first frame on.
pub type Window = Harness<'static, Option<Joba>>;

/// A window as people have it, in points.
pub const USUAL: [f32; 2] = [1280.0, 800.0];

/// The program with the sample, in this language, with settings of its own that are not written.
pub fn setup(lang: Lang) -> Setup {
    Setup {
        lang: Some(lang),
        dialogs: Dialogs::Own,
        ..Setup::default()
    }
}

/// Starts the program in a window of so many points, and lets it come to rest.
pub fn open(setup: Setup, size: [f32; 2]) -> Window {
    let mut window = start(setup, size);
    settle(&mut window);
    window
}

/// Starts the program in a window of so many points, and leaves it at work.
pub fn start(setup: Setup, size: [f32; 2]) -> Window {
    let mut setup = Some(setup);
    let frame = move |ui: &mut egui::Ui, joba: &mut Option<Joba>| match joba {
        // Fonts that are set in a frame are there in the next one.
        None => *joba = setup.take().map(|setup| Joba::new(ui.ctx(), setup)),
        Some(joba) => joba.frame_ui(ui),
    };
    Harness::builder()
        .with_size(size)
        .build_ui_state(frame, None)
}

/// Runs frames until nothing works beside the window any more.
///
/// # Panics
///
/// If that takes longer than 20 seconds.
pub fn settle(window: &mut Window) {
    for _ in 0..2000 {
        window.run_ok();
        if !joba(window).is_busy() {
            window.run_ok();
            // The last frame may have begun something, as each picture of the gallery begins the next one.
            if !joba(window).is_busy() {
                return;
            }
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("the program does not come to rest");
}

/// The program.
///
/// # Panics
///
/// Never after [`open`] or [`start`].
pub fn joba(window: &Window) -> &Joba {
    window.state().as_ref().expect("the program has started")
}

/// The project of this id.
///
/// # Panics
///
/// If there is none.
pub fn project<'a>(window: &'a Window, id: &str) -> &'a Project {
    let mut projects = joba(window).document().dataset().projects.iter();
    let found = projects.find(|project| project.id.as_str() == id);
    found.unwrap_or_else(|| panic!("no project “{id}”"))
}

/// Wishes for a command, as a menu does.
///
/// # Panics
///
/// Never after [`open`] or [`start`].
pub fn wish(window: &mut Window, command: Command) {
    let joba = window.state_mut().as_mut();
    joba.expect("the program has started").wish(command);
    settle(window);
}

/// Wishes for an action, as a menu does.
pub fn act(window: &mut Window, action: Action) {
    wish(window, Command::Do(action));
}

/// Presses a key.
pub fn press(window: &mut Window, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    settle(window);
}

/// Presses a key alone.
pub fn key(window: &mut Window, key: Key) {
    press(window, Modifiers::NONE, key);
}

/// Types where the keyboard is.
pub fn type_text(window: &mut Window, text: &str) {
    window.event(Event::Text(text.to_owned()));
    settle(window);
}

/// Pastes where the keyboard is.
pub fn paste(window: &mut Window, text: &str) {
    window.event(Event::Paste(text.to_owned()));
    settle(window);
}

/// Clicks the only thing of exactly this label.
///
/// # Panics
///
/// If there is none, or more than one.
pub fn click(window: &mut Window, label: &str) {
    window.get_by_label(label).click();
    settle(window);
}

/// Clicks the first thing of exactly this label.
///
/// # Panics
///
/// If there is none.
pub fn click_any(window: &mut Window, label: &str) {
    let first = window.query_all_by_label(label).next();
    first
        .unwrap_or_else(|| panic!("there is no “{label}”"))
        .click();
    settle(window);
}

/// Clicks the only thing of this role and exactly this label.
///
/// # Panics
///
/// If there is none, or more than one.
pub fn click_role(window: &mut Window, role: Role, label: &str) {
    window.get_by_role_and_label(role, label).click();
    settle(window);
}

/// Clicks the first thing whose label begins so.
pub fn click_start(window: &mut Window, start: &str) {
    starting(window, start).click();
    settle(window);
}

/// The first thing whose label begins so.
///
/// # Panics
///
/// If there is none.
pub fn starting<'a>(window: &'a Window, start: &str) -> Node<'a> {
    let wanted = start.to_owned();
    let is_it = move |label: Option<String>| label.is_some_and(|l| l.starts_with(&wanted));
    let first = window
        .query_all(by().predicate(move |n| is_it(n.label())))
        .next();
    first.unwrap_or_else(|| panic!("nothing begins with “{start}”"))
}

/// The first row of a table whose label begins so.
pub fn row<'a>(window: &'a Window, start: &str) -> Option<Node<'a>> {
    let wanted = start.to_owned();
    let is_it = move |label: Option<String>| label.is_some_and(|l| l.starts_with(&wanted));
    let rows = by().role(Role::Row);
    window
        .query_all(rows.predicate(move |n| is_it(n.label())))
        .next()
}

/// Clicks the first row of a table whose label begins so.
///
/// # Panics
///
/// If there is none.
pub fn click_row(window: &mut Window, start: &str) {
    let row = row(window, start);
    row.unwrap_or_else(|| panic!("no row “{start}”")).click();
    settle(window);
}

/// Whether something on the screen says this, to the letter.
pub fn has(window: &Window, text: &str) -> bool {
    let wanted = text.to_owned();
    is_said(window, move |said| said.contains(&wanted))
}

/// Whether something on the screen says this, whichever kind of space stands in it.
pub fn says(window: &Window, text: &str) -> bool {
    let wanted = text.to_owned();
    is_said(window, move |said| plain(said).contains(&wanted))
}

fn is_said(window: &Window, is_it: impl Fn(&str) -> bool + 'static) -> bool {
    let is_it = move |said: Option<String>| said.is_some_and(|said| is_it(&said));
    window
        .query_all(by().predicate(move |n| is_it(n.label()) || is_it(n.value())))
        .next()
        .is_some()
}

/// Narrow and unbreakable spaces as plain ones.
pub fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

/// Everything that is said, for the messages of failures.
pub fn all_said(window: &Window) -> Vec<String> {
    let nodes = window.query_all(by().predicate(|_| true));
    nodes
        .filter_map(|n| n.accesskit_node().label().or(n.accesskit_node().value()))
        .collect()
}

/// The labels of the rows of the table, top to bottom.
pub fn rows(window: &Window) -> Vec<String> {
    let rows = window.query_all(by().role(Role::Row));
    let mut rows: Vec<(i64, String)> = rows
        .filter_map(|row| Some((row.rect().top() as i64, row.accesskit_node().label()?)))
        .collect();
    rows.sort();
    rows.into_iter().map(|(_, label)| label).collect()
}

/// The first words of the rows of the table, which name them, top to bottom.
pub fn row_names(window: &Window) -> Vec<String> {
    let name = |label: &str| label.split(", ").next().unwrap_or_default().to_owned();
    rows(window).iter().map(|label| name(label)).collect()
}

/// The name of the open page.
pub fn open_page(window: &Window) -> Option<String> {
    let tabs = window.query_all(by().role(Role::Tab));
    tabs.map(|tab| tab.accesskit_node())
        .find(|tab| tab.toggled() == Some(Toggled::True))
        .and_then(|tab| tab.label())
}

/// Whether the page of this name is the open one.
pub fn is_open(window: &Window, page: &str) -> bool {
    open_page(window).as_deref() == Some(page)
}
