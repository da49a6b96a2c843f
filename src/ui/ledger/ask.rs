//! What is to become of the form's changes before another announcement is shown.

use egui::{Frame, Label, Margin, Stroke, Ui, vec2};

use super::LedgerState;
use crate::command::{Command, Queue};
use crate::draw::theme::space;
use crate::ui::View;
use crate::ui::widgets::button;

/// Draws the question, if there is one, and does what is answered.
pub(super) fn question_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut LedgerState,
    queue: &mut Queue,
) {
    let (Some(next), Some(draft)) = (state.leaving, &state.draft) else {
        state.leaving = None;
        return;
    };
    let can_apply = draft.problems().is_empty();
    let frame = Frame::new()
        .fill(view.theme.window)
        .stroke(Stroke::new(1.0, view.theme.warning))
        .corner_radius(4.0)
        .inner_margin(Margin::same(8));
    let answer = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.add(Label::new(view.words.text("ledger-leave")).wrap());
        answers_ui(ui, view, can_apply)
    });
    ui.add_space(space::S);
    match answer.inner {
        Some(Answer::Apply) => {
            if let Some(edit) = state.take_edit(view.document) {
                queue.push(Command::Edit(edit));
                state.go(next);
            }
        }
        Some(Answer::Discard) => {
            state.discard();
            state.go(next);
        }
        Some(Answer::Stay) => state.leaving = None,
        None => {}
    }
}

#[derive(Clone, Copy)]
enum Answer {
    Apply,
    Discard,
    Stay,
}

fn answers_ui(ui: &mut Ui, view: &View<'_>, can_apply: bool) -> Option<Answer> {
    let mut answer = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::XS);
        for (id, is_possible, then) in [
            ("panel-apply", can_apply, Answer::Apply),
            ("panel-discard", true, Answer::Discard),
            ("panel-keep-editing", true, Answer::Stay),
        ] {
            let text = view.words.text(id);
            let button = ui.add_enabled_ui(is_possible, |ui| button::plain(ui, &text));
            if button.inner.clicked() {
                answer = Some(then);
            }
        }
    });
    answer
}
