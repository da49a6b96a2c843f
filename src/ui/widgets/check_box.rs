//! A box to tick, with a border that is seen on every ground: an empty box has nothing else to show where it is.

use egui::{IntoAtoms, Response, Ui};

/// Draws a box with its words; a click ticks it or takes the tick away.
pub fn check_box<'a>(ui: &mut Ui, is_on: &'a mut bool, words: impl IntoAtoms<'a>) -> Response {
    let before = ui.visuals().widgets.inactive.bg_stroke;
    let clearer = ui.visuals().widgets.hovered.bg_stroke;
    ui.visuals_mut().widgets.inactive.bg_stroke = clearer;
    let response = ui.checkbox(is_on, words);
    ui.visuals_mut().widgets.inactive.bg_stroke = before;
    response
}
