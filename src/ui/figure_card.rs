//! A figure on a page: the drawing, its settings, and the menu that exports it.

use egui::{Button, Response, Ui};

use super::{Desk, View, figure_numbers};
use crate::command::{Command, Queue, TableForm};
use crate::draw::{self, Mode};
use crate::figure::{Figure, FigureName, Material, Settings, Target};

/// What figures are made from, as the view shows it.
pub fn material<'a>(view: &View<'a>) -> Material<'a> {
    Material {
        dataset: view.document.dataset(),
        index: view.index,
        filter: view.filter,
        rows: view.rows,
        words: view.words,
        today: view.today,
    }
}

/// Makes a figure of what the view shows.
pub fn figure(view: &View<'_>, settings: &Settings, name: FigureName) -> Figure {
    Figure::new(name, &material(view), settings)
}

/// A figure with settings of its own.
#[derive(Clone, Copy)]
pub struct Card<'a> {
    /// Which figure.
    pub name: FigureName,
    /// How it is set up.
    pub settings: &'a Settings,
    /// Whether its notes and sources are drawn below it.
    pub with_notes: bool,
    /// Where it stands on a board.
    pub place: Option<usize>,
}

/// Draws a figure as the desk has it with its menu into the space that is left; a click follows a mark.
pub fn card_ui(
    ui: &mut Ui,
    view: &View<'_>,
    desk: &Desk,
    (name, with_notes): (FigureName, bool),
    queue: &mut Queue,
) {
    let card = Card {
        name,
        settings: &desk.figures,
        with_notes,
        place: None,
    };
    own_card_ui(ui, view, card, queue);
}

/// The same for a figure with settings of its own.
pub fn own_card_ui(ui: &mut Ui, view: &View<'_>, card: Card<'_>, queue: &mut Queue) {
    let figure = figure(view, card.settings, card.name);
    let clicked = made_card_ui(ui, view, card, &figure, queue);
    queue.extend(clicked.map(Command::Follow));
}

/// The same for a figure that is made already; returns the mark that was clicked.
pub fn made_card_ui(
    ui: &mut Ui,
    view: &View<'_>,
    card: Card<'_>,
    figure: &Figure,
    queue: &mut Queue,
) -> Option<Target> {
    let mut clicked = None;
    let rect = ui.available_rect_before_wrap();
    let menu = egui::Rect::from_min_size(
        egui::pos2(rect.right() - 32.0, rect.top()),
        egui::vec2(32.0, 28.0),
    );
    if figure_numbers::is_shown(ui, card.name, card.place) {
        figure_numbers::numbers_ui(ui, view, figure);
    } else {
        let mode = Mode::Screen {
            with_title: true,
            with_notes: card.with_notes,
        };
        clicked = draw::figure_ui(ui, figure, view.theme, mode).clicked;
    }
    ui.scope_builder(egui::UiBuilder::new().max_rect(menu), |ui| {
        more_ui(ui, view, card, figure, queue);
    });
    clicked
}

/// Offers the numbers behind a figure as files.
pub fn save_numbers_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (name, settings): (FigureName, &Settings),
    queue: &mut Queue,
) {
    for (file, id) in [
        (TableForm::Xlsx, "table-save-xlsx"),
        (TableForm::Csv, "table-save-csv"),
    ] {
        if ui.button(view.words.text(id)).clicked() {
            queue.push(Command::SaveNumbers(name, settings.clone(), file));
        }
    }
}

fn more_ui(ui: &mut Ui, view: &View<'_>, card: Card<'_>, figure: &Figure, queue: &mut Queue) {
    let (name, place) = (card.name, card.place);
    let words = view.words;
    let button = Button::new("⋯").min_size(egui::vec2(28.0, 28.0));
    let (response, _) = egui::containers::menu::MenuButton::from_button(button).ui(ui, |ui| {
        ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Extend);
        if ui.button(words.text("figure-export")).clicked() {
            queue.push(Command::ExportFigure(name, card.settings.clone()));
        }
        if ui.button(words.text("figure-copy")).clicked() {
            queue.push(Command::CopyFigure(name, card.settings.clone()));
        }
        ui.separator();
        let is_shown = figure_numbers::is_shown(ui, name, place);
        let toggle = if is_shown { "table-hide" } else { "table-show" };
        if ui.button(words.text(toggle)).clicked() {
            figure_numbers::show(ui, name, place, !is_shown);
        }
        if ui.button(words.text("table-copy")).clicked() {
            let text = figure.table(words).tsv(words);
            let notice = "table-copied";
            queue.push(Command::CopyText { text, notice });
        }
        save_numbers_ui(ui, view, (name, card.settings), queue);
        if ui.button(words.text("table-copy-description")).clicked() {
            let frame = figure.frame();
            let text = format!("{}. {}", frame.title, frame.spoken);
            let notice = "table-description-copied";
            queue.push(Command::CopyText { text, notice });
        }
    });
    let label = words.text("figure-menu");
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, label.clone()));
    response.on_hover_text(words.text("figure-menu"));
}

/// A row of alternatives, one of which is chosen; returns the new choice.
pub fn choice_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    chosen: T,
    choices: &[(T, String)],
) -> Option<T> {
    let mut new = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        for (value, label) in choices {
            let response: Response = ui.selectable_label(chosen == *value, label);
            if response.clicked() && chosen != *value {
                new = Some(*value);
            }
        }
    });
    new
}
