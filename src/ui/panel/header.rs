//! The head of the panel: which project, how far it has come, and what can be done with it.

use egui::{Align, Label, Layout, Ui, vec2};

use super::section::{look, say_heading};
use super::words::line;
use crate::command::{Action, Command, Queue};
use crate::document::Key;
use crate::draw::theme::{size, space};
use crate::model::project::Project;
use crate::ui::View;
use crate::ui::widgets::button;
use crate::ui::widgets::icon::{Icon, icon_button, icon_button_enabled};
use crate::ui::widgets::status::status_ui;

/// What a person asks of the panel itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wish {
    /// Nothing.
    None,
    /// Close it.
    Close,
    /// Change the project.
    Edit,
    /// Put the changes into the document.
    Apply,
    /// Forget the changes.
    Discard,
    /// Go on with the form.
    KeepEditing,
    /// Begin the form again from what the document holds now.
    Reload,
}

impl Wish {
    /// This wish, or the other one where this is none.
    pub(super) fn or(self, other: Self) -> Self {
        if self == Self::None { other } else { self }
    }
}

/// Previous, next, where one is, and close.
pub(super) fn steps_ui(ui: &mut Ui, view: &View<'_>, open: Option<Key>, queue: &mut Queue) -> Wish {
    let look = look(view);
    let mut wish = Wish::None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::XS, 0.0);
        let row = open.and_then(|key| view.document.row_of(key));
        let at = row.and_then(|row| view.rows.iter().position(|r| *r == row));
        let before = at.and_then(|at| at.checked_sub(1));
        let after = at.map(|at| at + 1).filter(|at| *at < view.rows.len());
        for (icon, id, to) in [
            (Icon::Left, "panel-previous", before),
            (Icon::Right, "panel-next", after),
        ] {
            let button = icon_button_enabled(ui, look, icon, &view.words.text(id), to.is_some());
            let key = to
                .and_then(|to| view.rows.get(to))
                .and_then(|r| view.document.project_key(*r));
            if let (true, Some(key)) = (button.clicked(), key) {
                queue.push(Command::OpenProject(key));
            }
        }
        if let Some(at) = at {
            ui.label(look.small(position(view, at)));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if icon_button(ui, look, Icon::Cross, &view.words.text("panel-close")).clicked() {
                wish = Wish::Close;
            }
        });
    });
    wish
}

fn position(view: &View<'_>, at: usize) -> String {
    let words = view.words;
    let n = words.number((at + 1) as f64, 0);
    let all = words.number(view.rows.len() as f64, 0);
    words.fill("panel-position", &[("n", n.into()), ("all", all.into())])
}

/// The name as a heading.
pub(super) fn title_ui(ui: &mut Ui, view: &View<'_>, name: &str) {
    let text = look(view).heading(line(name), size::FIGURE_TITLE);
    let title = ui.add(Label::new(text).wrap().selectable(true));
    say_heading(&title, &line(name));
}

/// The status, and what can be done with the project.
pub(super) fn actions_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (key, project): (Key, &Project),
    queue: &mut Queue,
) -> Wish {
    status_ui(ui, look(view), project.status);
    let mut wish = Wish::None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::XS);
        let name = |id| view.words.text(id);
        if button::primary(ui, look(view), &name("panel-edit"), true).clicked() {
            wish = Wish::Edit;
        }
        if button::plain(ui, &name("panel-duplicate")).clicked() {
            queue.push(Command::Duplicate(key));
        }
        if button::plain(ui, &name("action-passport")).clicked() {
            queue.push(Command::Passport(key));
        }
        if button::plain(ui, &name("panel-delete")).clicked() {
            queue.push(Command::Delete(vec![key]));
        }
    });
    wish
}

/// Nothing is open: says so and offers a new project.
pub(super) fn nothing_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    ui.label(look(view).missing(view.words.text("panel-gone")));
    if button::plain(ui, &view.words.text("action-new-project")).clicked() {
        queue.act(Action::NewProject);
    }
}
