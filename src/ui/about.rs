//! What the program is, whose data it draws on, and the list of keys.

use egui::{Grid, RichText, ScrollArea};

use super::View;
use super::ask::{modal_ui, title_ui};
use crate::command::{Action, Command, Queue};
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

/// Shows the keys; `true` when it is to be closed.
pub fn shortcuts_ui(ctx: &egui::Context, view: &View<'_>) -> bool {
    let words = view.words;
    let (closed, is_closing) = modal_ui(ctx, view.theme, "shortcuts", |ui| {
        ui.set_width(440.0);
        title_ui(ui, &words.text("action-shortcuts"));
        ScrollArea::vertical().max_height(420.0).show(ui, |ui| {
            Grid::new("shortcuts-grid")
                .num_columns(2)
                .spacing([space::XL, space::S])
                .show(ui, |ui| {
                    for (keys, label) in keys(ctx, view) {
                        ui.label(RichText::new(keys).color(view.theme.second));
                        ui.label(label);
                        ui.end_row();
                    }
                });
        });
        ui.add_space(space::L);
        ui.button(words.text("dialog-close")).clicked()
    });
    closed || is_closing
}

/// Every shortcut with its label, those of the table last.
fn keys(ctx: &egui::Context, view: &View<'_>) -> Vec<(String, String)> {
    let words = view.words;
    let actions = Action::ALL.iter().filter_map(|action| {
        let keys = ctx.format_shortcut(&action.shortcut()?);
        Some((keys, words.text(&action.message_id())))
    });
    let table = [
        "keys-arrows",
        "keys-enter",
        "keys-shift-click",
        "keys-select-all",
        "keys-cell",
        "keys-cell-type",
        "keys-cell-apply",
        "keys-cell-cancel",
    ];
    let table = table.map(|id| (words.text(&format!("{id}-keys")), words.text(id)));
    actions.chain(table).collect()
}
