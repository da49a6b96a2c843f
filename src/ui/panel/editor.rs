//! The panel while a project is edited: questions above the form, Apply and Cancel below it.

use egui::{Frame, Label, Margin, Panel, Stroke, Ui, vec2};

use super::draft::Draft;
use super::form::form_ui;
use super::header::{Wish, title_ui};
use super::section::{look, scroll_ui};
use super::words::project_name;
use crate::draw::theme::space;
use crate::ui::View;
use crate::ui::widgets::button;
use crate::ui::widgets::field::message_ui;

/// What stands above the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Question {
    /// Nothing.
    None,
    /// What is to become of the changes.
    Leave,
    /// What is to become of them, since the record was changed elsewhere.
    ChangedElsewhere,
    /// The same, since it was deleted.
    DeletedElsewhere,
}

/// Draws title, question, form and buttons.
pub(super) fn editor_ui(
    ui: &mut Ui,
    view: &View<'_>,
    draft: &mut Draft,
    question: Question,
) -> Wish {
    let title = match &draft.before {
        Some(before) => project_name(view.words, before),
        None => view.words.text("panel-new-project"),
    };
    title_ui(ui, view, &title);
    let asked = question_ui(ui, view, draft, question);
    let bar = Frame::new().inner_margin(Margin {
        top: 8,
        ..Margin::ZERO
    });
    let below = Panel::bottom("panel-apply")
        .frame(bar)
        .show_separator_line(false)
        .show(ui, |ui| apply_ui(ui, view, draft))
        .inner;
    scroll_ui(ui, ("panel-form", draft.key), |ui| form_ui(ui, view, draft));
    asked.or(below)
}

/// The question above the form or the sheet, with its answers.
pub(super) fn question_ui(ui: &mut Ui, view: &View<'_>, draft: &Draft, question: Question) -> Wish {
    let (text, answers): (&str, &[(&str, Wish)]) = match question {
        Question::None => return Wish::None,
        Question::Leave => (
            "panel-leave",
            &[
                ("panel-apply", Wish::Apply),
                ("panel-discard", Wish::Discard),
                ("panel-keep-editing", Wish::KeepEditing),
            ],
        ),
        Question::ChangedElsewhere => {
            ("panel-changed-elsewhere", &[("panel-reload", Wish::Reload)])
        }
        Question::DeletedElsewhere => (
            "panel-deleted-elsewhere",
            &[("panel-discard", Wish::Discard)],
        ),
    };
    let theme = view.theme;
    let frame = Frame::new()
        .fill(theme.window)
        .stroke(Stroke::new(1.0, theme.warning))
        .corner_radius(4.0)
        .inner_margin(Margin::same(8));
    let mut wish = Wish::None;
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let name = project_name(view.words, &draft.project);
        ui.add(Label::new(view.words.fill(text, &[("name", name.into())])).wrap());
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::S, space::XS);
            for (id, answer) in answers {
                let is_possible = *answer != Wish::Apply || draft.first_problem().is_none();
                let button =
                    ui.add_enabled_ui(is_possible, |ui| button::plain(ui, &view.words.text(id)));
                if button.inner.clicked() {
                    wish = *answer;
                }
            }
        });
    });
    ui.add_space(space::S);
    wish
}

/// Apply, Cancel, and why Apply is out of use.
fn apply_ui(ui: &mut Ui, view: &View<'_>, draft: &Draft) -> Wish {
    let (look, words) = (look(view), view.words);
    let problems = draft.problems();
    if let Some((label, problem)) = problems.first() {
        let field = words.text(label);
        let reason = problem.sentence(words);
        let args = [("field", field.into()), ("reason", reason.into())];
        message_ui(
            ui,
            look,
            &words.fill("panel-cannot-apply", &args),
            view.theme.error,
        );
    }
    let mut wish = Wish::None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, 0.0);
        let can_apply = problems.is_empty() && draft.has_changes();
        if button::primary(ui, look, &words.text("panel-apply"), can_apply).clicked() {
            wish = Wish::Apply;
        }
        if button::plain(ui, &words.text("panel-cancel")).clicked() {
            wish = Wish::Discard;
        }
        if !draft.has_changes() {
            ui.label(look.small(words.text("panel-no-changes")));
        }
    });
    wish
}
