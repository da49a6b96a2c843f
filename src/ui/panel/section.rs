//! A section of the panel: a hairline and a heading.

use egui::{Frame, Margin, Response, ScrollArea, Sense, Stroke, Ui, vec2};

use super::goal;
use crate::document::Key;
use crate::draw::theme::{size, space};
use crate::ui::View;
use crate::ui::widgets::Look;
use crate::ui::widgets::field::changed_ui;

/// The words and colours of a view.
pub(in crate::ui) fn look(view: &View<'_>) -> Look {
    Look {
        words: view.words,
        theme: view.theme,
    }
}

/// Draws the heading of a section.
pub(in crate::ui) fn section_ui(ui: &mut Ui, look: Look, title: &str) {
    changed_section_ui(ui, look, title, false);
}

/// Draws the heading of a section with the mark of a change.
pub(in crate::ui) fn changed_section_ui(ui: &mut Ui, look: Look, title: &str, is_changed: bool) {
    ui.add_space(space::S);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
    let line = Stroke::new(1.0, look.theme.line);
    ui.painter().hline(rect.x_range(), rect.center().y, line);
    ui.add_space(space::XS);
    let heading = heading_ui(ui, look, &look.words.text(title), size::BODY, is_changed);
    say_heading(&heading, &look.words.text(title));
    goal::reach(&heading, title);
}

/// What does not fit is scrolled; the bar floats over a margin of its own.
pub(in crate::ui) fn scroll_ui(ui: &mut Ui, salt: (&str, Key), content: impl FnOnce(&mut Ui)) {
    let inside = Frame::new().inner_margin(Margin {
        right: 8,
        ..Margin::ZERO
    });
    ScrollArea::vertical()
        .id_salt(salt)
        .auto_shrink(false)
        .show(ui, |ui| inside.show(ui, content));
}

/// The heading of a list inside a section.
pub(in crate::ui) fn list_heading_ui(ui: &mut Ui, look: Look, title: &str, is_changed: bool) {
    heading_ui(ui, look, title, size::TABLE, is_changed);
}

fn heading_ui(ui: &mut Ui, look: Look, title: &str, points: f32, is_changed: bool) -> Response {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::XS;
        ui.spacing_mut().interact_size.y = 0.0;
        let heading = ui.label(look.heading(title, points));
        if is_changed {
            changed_ui(ui, look);
        }
        heading
    })
    .inner
}

/// Makes a label a heading for who listens.
pub(in crate::ui) fn say_heading(response: &Response, title: &str) {
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_role(egui::Role::Heading);
        node.set_label(title);
    });
}
