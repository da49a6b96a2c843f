//! What makes the difference: the projects, the largest first, and the parts by one field.

use egui::{Align, Grid, Label, Layout, RichText, Ui};

use super::shown::{Line, Mover, ShownGroups};
use crate::command::{Command, Queue};
use crate::draw::theme::{size, space};
use crate::figure::Target;
use crate::figure::versus::VersusSettings;
use crate::i18n::Arg;
use crate::query::totals::Grouping;
use crate::ui::View;
use crate::ui::figure_card::choice_ui;
use crate::ui::panel::section::{look, section_ui};
use crate::ui::widgets::button;

/// This many projects are listed, the rest is counted; the table that is written has them all.
const MOST: usize = 100;
/// The most that a name takes, as a part of the width.
const NAME: f32 = 0.36;

/// Draws both lists.
pub(super) fn lists_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (shown, settings): (&ShownGroups, &mut VersusSettings),
    queue: &mut Queue,
) {
    section_ui(ui, look(view), "versus-movers");
    movers_ui(ui, view, shown, queue);
    section_ui(ui, look(view), "versus-parts");
    let fields: Vec<(Grouping, String)> = Grouping::ALL
        .iter()
        .map(|by| (*by, view.words.text(&format!("table-by-{}", by.code()))))
        .collect();
    ui.horizontal_wrapped(|ui| {
        settings.by = choice_ui(ui, settings.by, &fields).unwrap_or(settings.by);
    });
    parts_ui(ui, view, shown, queue);
    ui.add_space(space::XL);
}

fn movers_ui(ui: &mut Ui, view: &View<'_>, shown: &ShownGroups, queue: &mut Queue) {
    let words = view.words;
    let say = |ui: &mut Ui, text: String| ui.add(Label::new(look(view).small(text)).wrap());
    if shown.shared > 0 {
        let count = words.number(shown.shared as f64, 0);
        let args = [("n", Arg::from(shown.shared)), ("count", Arg::from(count))];
        let is_two = shown.settings.other.is_some();
        let id = if is_two {
            "versus-note-shared-files"
        } else {
            "versus-note-shared"
        };
        say(ui, words.fill(id, &args));
    }
    if shown.movers.is_empty() && shown.silent.is_empty() {
        say(ui, words.text("versus-no-movers"));
        return;
    }
    let listed = |movers: &[Mover]| movers.len().min(MOST);
    table_ui(ui, view, ("versus-movers-table", 2), &HEADS, |ui| {
        for mover in shown.movers.iter().take(MOST) {
            mover_ui(ui, view, mover, true, queue);
        }
        for mover in shown.silent.iter().take(MOST) {
            mover_ui(ui, view, mover, false, queue);
        }
    });
    let rest =
        shown.movers.len() + shown.silent.len() - listed(&shown.movers) - listed(&shown.silent);
    if rest > 0 {
        let count = words.number(rest as f64, 0);
        say(
            ui,
            words.fill("figure-hover-more", &[("count", count.into())]),
        );
    }
}

/// The heads of the columns of the projects.
const HEADS: [&str; 6] = [
    "versus-table-project",
    "versus-table-in",
    "versus-table-a",
    "versus-table-b",
    "versus-table-gap",
    "versus-table-running",
];

/// A grid with its heads, the first of which are over texts; numbers stand at the right.
fn table_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (salt, texts): (&str, usize),
    heads: &[&str],
    rows: impl FnOnce(&mut Ui),
) {
    Grid::new(salt)
        .num_columns(heads.len())
        .min_row_height(space::ROW)
        .spacing([space::L, 0.0])
        .show(ui, |ui| {
            for (at, id) in heads.iter().enumerate() {
                let text = look(view).small(view.words.text(id));
                if at >= texts {
                    right_ui(ui, text);
                } else {
                    ui.label(text);
                }
            }
            ui.end_row();
            rows(ui);
        });
}

fn right_ui(ui: &mut Ui, text: RichText) -> egui::Response {
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| ui.label(text))
        .inner
}

fn cell(view: &View<'_>, text: &str) -> RichText {
    let (text, ink) = match text {
        "" => ("—", view.theme.missing),
        text => (text, view.theme.text),
    };
    RichText::new(text).size(size::TABLE).color(ink)
}

fn mover_ui(ui: &mut Ui, view: &View<'_>, mover: &Mover, is_moving: bool, queue: &mut Queue) {
    let words = view.words;
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width() * NAME);
        match mover.key {
            Some(key) => {
                if button::quiet(ui, look(view), &mover.name).clicked() {
                    queue.push(Command::OpenProject(key));
                }
            }
            // A project of the other file only: the window has nothing to open.
            None => {
                ui.label(cell(view, &mover.name));
            }
        }
    });
    ui.label(look(view).small(words.text(mover.place)));
    let [a, b, gap] = &mover.cells;
    right_ui(ui, cell(view, a));
    right_ui(ui, cell(view, b));
    gap_ui(ui, view, gap, &mover.range);
    if is_moving {
        let n = words.number(mover.share * 100.0, 0);
        let text = words.fill("number-percent", &[("n", n.into())]);
        right_ui(ui, cell(view, &text));
    } else {
        right_ui(ui, cell(view, ""));
    }
    ui.end_row();
}

fn gap_ui(ui: &mut Ui, view: &View<'_>, gap: &str, range: &str) {
    let response = right_ui(ui, cell(view, gap).strong());
    if !range.is_empty() {
        response.on_hover_text(range);
    }
}

fn parts_ui(ui: &mut Ui, view: &View<'_>, shown: &ShownGroups, queue: &mut Queue) {
    let field = format!("table-by-{}", shown.settings.by.code());
    let heads = [
        field.as_str(),
        "versus-table-a",
        "versus-table-b",
        "versus-table-gap",
        "versus-table-range",
    ];
    table_ui(ui, view, ("versus-parts-table", 1), &heads, |ui| {
        for part in shown.parts.iter().take(MOST) {
            part_ui(ui, view, part, queue);
        }
    });
}

fn part_ui(ui: &mut Ui, view: &View<'_>, part: &Line, queue: &mut Queue) {
    if button::quiet(ui, look(view), &part.name).clicked() {
        queue.push(Command::Follow(Target::from(part.key.clone())));
    }
    let [a, b, gap] = &part.cells;
    right_ui(ui, cell(view, a));
    right_ui(ui, cell(view, b));
    gap_ui(ui, view, gap, "");
    right_ui(ui, look(view).small(part.range.clone()));
    ui.end_row();
}
