//! What stands around an input: label above, help or error below, and a mark when it was changed.

use egui::{Label, Response, Sense, Ui, vec2};

use super::Look;
use super::icon::{Icon, mark};
use crate::draw::theme::space;

/// An input with its surroundings.
#[derive(Clone, Debug, Default)]
pub struct Field {
    label: String,
    is_changed: bool,
    help: Option<String>,
    warning: Option<String>,
    problem: Option<String>,
}

impl Field {
    /// A field of this label.
    pub fn new(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            ..Self::default()
        }
    }

    /// Marks it as changed.
    pub fn changed(mut self, is_changed: bool) -> Self {
        self.is_changed = is_changed;
        self
    }

    /// Help below it.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// A doubt below it, which stops nothing.
    pub fn warning(mut self, warning: Option<String>) -> Self {
        self.warning = warning;
        self
    }

    /// An error below it, which takes the place of the help.
    pub fn problem(mut self, problem: Option<String>) -> Self {
        self.problem = problem;
        self
    }

    /// The label.
    pub fn label(&self) -> &str {
        &self.label
    }

    /// Draws label, input and what is below; the input takes its name from the label.
    pub fn show(
        self,
        ui: &mut Ui,
        look: Look,
        input: impl FnOnce(&mut Ui) -> Response,
    ) -> Response {
        let shown = ui.vertical(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::XS, space::XS);
            let label = label_ui(ui, look, &self.label, self.is_changed);
            let response = input(ui).labelled_by(label.id);
            self.below_ui(ui, look);
            response
        });
        shown.inner
    }

    fn below_ui(&self, ui: &mut Ui, look: Look) {
        if let Some(problem) = &self.problem {
            message_ui(ui, look, problem, look.theme.error);
        } else if let Some(help) = &self.help {
            ui.add(Label::new(look.small(help)).wrap());
        }
        if let Some(warning) = &self.warning {
            message_ui(ui, look, warning, look.theme.warning);
        }
    }
}

/// A label in second text, with the mark of a change.
pub fn label_ui(ui: &mut Ui, look: Look, label: &str, is_changed: bool) -> Response {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::XS;
        ui.spacing_mut().interact_size.y = 0.0;
        let response = ui.add(Label::new(look.small(label)).wrap());
        if is_changed {
            changed_ui(ui, look);
        }
        response
    })
    .inner
}

/// The mark of a change: an accent dot and the word.
pub fn changed_ui(ui: &mut Ui, look: Look) {
    badge_ui(ui, look, &look.words.text("panel-changed"));
}

/// An accent dot and a word.
pub fn badge_ui(ui: &mut Ui, look: Look, word: &str) {
    let (rect, _) = ui.allocate_exact_size(vec2(space::S, space::M), Sense::hover());
    ui.painter()
        .circle_filled(rect.center(), 3.0, look.theme.accent);
    ui.add(Label::new(look.small(word).color(look.theme.accent)));
}

/// A line with an alert sign.
pub fn message_ui(ui: &mut Ui, look: Look, text: &str, ink: egui::Color32) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::XS;
        ui.spacing_mut().interact_size.y = 0.0;
        mark(ui, Icon::Alert, ink);
        ui.add(Label::new(look.small(text).color(ink)).wrap());
    });
}
