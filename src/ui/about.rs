//! What the program is and whose data it draws on.

use egui::RichText;

use super::View;
use super::ask::{modal_ui, title_ui};
use crate::command::{Command, Queue};
use crate::draw::theme::space;

/// Shows what the program is; `true` when it is to be closed.
pub fn about_ui(ctx: &egui::Context, view: &View<'_>, queue: &mut Queue) -> bool {
    let words = view.words;
    let (closed, is_closing) = modal_ui(ctx, view.theme, "about", |ui| {
        ui.set_width(460.0);
        title_ui(
            ui,
            &words.fill(
                "about-title",
                &[("version", env!("CARGO_PKG_VERSION").into())],
            ),
        );
        for id in ["about-what", "about-licence", "about-fonts", "about-names"] {
            ui.label(words.text(id));
            ui.add_space(space::S);
        }
        ui.label(words.text("figure-map-credit"));
        ui.label(RichText::new(words.text("about-map-note")).color(view.theme.second));
        ui.horizontal_wrapped(|ui| {
            for url in [
                "https://github.com/arodionoff/geokz",
                "https://www.naturalearthdata.com",
            ] {
                if ui.link(url).clicked() {
                    queue.push(Command::OpenLink(url.to_owned()));
                }
            }
        });
        ui.add_space(space::L);
        ui.button(words.text("dialog-close")).clicked()
    });
    closed || is_closing
}
