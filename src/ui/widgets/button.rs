//! The buttons: one primary in a room, plain ones, and quiet ones that look like links.

use egui::{Button, Response, RichText, Stroke, Ui, vec2};

use super::Look;
use crate::draw::theme::{size, space};

/// The one button that does what the room is for.
pub fn primary(ui: &mut Ui, look: Look, text: &str, is_enabled: bool) -> Response {
    let theme = look.theme;
    let (fill, ink) = if is_enabled {
        (theme.accent, theme.on_accent)
    } else {
        (theme.line, theme.missing)
    };
    let button = Button::new(RichText::new(text).size(size::BODY).color(ink))
        .fill(fill)
        .stroke(Stroke::NONE)
        .min_size(vec2(0.0, space::BUTTON));
    ui.add_enabled(is_enabled, button)
}

/// An ordinary button.
pub fn plain(ui: &mut Ui, text: &str) -> Response {
    ui.add(Button::new(RichText::new(text).size(size::BODY)).min_size(vec2(0.0, space::BUTTON)))
}

/// A button without a frame, for adding things inside a form; its words stand flush with the fields.
pub fn quiet(ui: &mut Ui, look: Look, text: &str) -> Response {
    let ink = look.theme.accent;
    let text = RichText::new(text).size(size::SMALL).color(ink);
    ui.scope(|ui| {
        ui.spacing_mut().button_padding.x = 0.0;
        let button = Button::new(text).frame_when_inactive(false);
        ui.add(button.min_size(vec2(0.0, space::XL)))
    })
    .inner
}
