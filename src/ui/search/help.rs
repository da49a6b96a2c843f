//! How to search, with examples.

use egui::{Align, Grid, Layout, Popup, RichText, Ui};

use crate::draw::theme::{size, space};
use crate::ui::View;
use crate::ui::panel::section::look;
use crate::ui::widgets::icon::{Icon, icon_button};

/// The message ids of the examples, each with `-text`.
pub const EXAMPLES: [&str; 10] = [
    "search-help-words",
    "search-help-phrase",
    "search-help-values",
    "search-help-not",
    "search-help-limits",
    "search-help-range",
    "search-help-dates",
    "search-help-missing",
    "search-help-names",
    "search-help-check",
];

/// Draws the button that shows them.
pub(super) fn help_ui(ui: &mut Ui, view: &View<'_>) {
    let words = view.words;
    let name = words.text("search-help");
    let button = icon_button(ui, look(view), Icon::Question, &name);
    // A menu would justify the sentences.
    Popup::menu(&button)
        .layout(Layout::top_down(Align::Min))
        .show(|ui| {
            ui.set_width(520.0_f32.min(ui.ctx().content_rect().width() - space::XL));
            ui.label(look(view).heading(name, size::BODY));
            Grid::new("search-help-grid")
                .num_columns(2)
                .min_row_height(0.0)
                .spacing([space::L, space::XS])
                .show(ui, |ui| {
                    for id in EXAMPLES {
                        ui.label(RichText::new(words.text(id)).color(view.theme.accent));
                        let text = look(view).small(words.text(&format!("{id}-text")));
                        ui.add(egui::Label::new(text).wrap());
                        ui.end_row();
                    }
                });
            for id in ["search-help-rule", "search-help-enter", "search-help-more"] {
                ui.label(look(view).small(words.text(id)));
            }
        });
}
