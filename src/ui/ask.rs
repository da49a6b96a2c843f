//! Questions and messages that wait for an answer.

use egui::{Button, FontId, Id, Key, Modal, Modifiers, RichText, Ui};

use crate::draw::fonts;
use crate::draw::theme::{Theme, size, space};

/// A button of a question.
#[derive(Clone, Debug)]
pub struct Choice<T> {
    /// What it answers.
    pub answer: T,
    /// What will happen.
    pub label: String,
    /// Whether Enter chooses it; one at most.
    pub is_primary: bool,
}

/// Shows a dialog above everything; `true` when Esc or a click beside it wants it closed.
pub fn modal_ui<R>(
    ctx: &egui::Context,
    theme: &Theme,
    id: &str,
    content: impl FnOnce(&mut Ui) -> R,
) -> (R, bool) {
    let frame = egui::Frame::popup(&ctx.global_style())
        .fill(theme.window)
        .stroke(egui::Stroke::new(1.0, theme.line))
        .inner_margin(20);
    let response = Modal::new(Id::unique(id)).frame(frame).show(ctx, content);
    let is_closing = response.should_close();
    (response.inner, is_closing)
}

/// The title line of a dialog.
pub fn title_ui(ui: &mut Ui, text: &str) {
    let font = FontId::new(size::FIGURE_TITLE, fonts::medium());
    ui.label(RichText::new(text).font(font));
    ui.add_space(space::S);
}

/// A button that stands for the main thing a dialog does.
pub fn primary_button(ui: &mut Ui, theme: &Theme, label: &str, is_enabled: bool) -> egui::Response {
    let text = RichText::new(label).color(if is_enabled {
        theme.on_accent
    } else {
        theme.missing
    });
    let button = Button::new(text).min_size(egui::vec2(0.0, space::BUTTON));
    ui.add_enabled(
        is_enabled,
        if is_enabled {
            button.fill(theme.accent)
        } else {
            button
        },
    )
}

/// More answers than this need a wider question.
const MANY: usize = 4;

/// Asks; the answer when a button was chosen. `cancel` is the answer of Esc.
pub fn question_ui<T: Clone>(
    ctx: &egui::Context,
    theme: &Theme,
    (title, text): (&str, &str),
    choices: &[Choice<T>],
    cancel: &T,
) -> Option<T> {
    let (answer, is_closing) = modal_ui(ctx, theme, "question", |ui| {
        ui.set_max_width(if choices.len() > MANY { 620.0 } else { 480.0 });
        title_ui(ui, title);
        ui.label(text);
        ui.add_space(space::L);
        ui.horizontal_wrapped(|ui| choices_ui(ui, theme, choices))
            .inner
    });
    answer.or_else(|| is_closing.then(|| cancel.clone()))
}

fn choices_ui<T: Clone>(ui: &mut Ui, theme: &Theme, choices: &[Choice<T>]) -> Option<T> {
    let mut answer = None;
    for choice in choices {
        let response = if choice.is_primary {
            let response = primary_button(ui, theme, &choice.label, true);
            let has_none = ui.memory(|m| m.focused().is_none());
            if has_none {
                response.request_focus();
            }
            response
        } else {
            ui.add(Button::new(&choice.label).min_size(egui::vec2(0.0, space::BUTTON)))
        };
        let by_enter =
            response.has_focus() && ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Enter));
        if response.clicked() || by_enter {
            answer = Some(choice.answer.clone());
        }
    }
    answer
}
