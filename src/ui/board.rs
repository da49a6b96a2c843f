//! The board: two to four figures side by side under one filter, each with settings of its own.

use std::collections::BTreeSet;

use egui::{ComboBox, Rect, Role, ScrollArea, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::figure_card::{Card, own_card_ui};
use super::figure_settings::{own_settings_ui, without_largest_ui};
use super::widgets::Look;
use super::widgets::icon::{Icon, icon_button};
use super::{Desk, View, gallery};
use crate::command::{Action, Queue};
use crate::draw::theme::space;
use crate::figure::board::{Board, FigureSetup};
use crate::figure::gallery::GALLERY;

/// Distance between two figures, with the line between them.
const GAP: f32 = space::XL;
/// The least room of a figure in points; a page too small for it scrolls.
const LEAST: egui::Vec2 = vec2(380.0, 280.0);
/// From this height on, a figure has its notes and sources below it.
const WITH_NOTES: f32 = 430.0;

/// The board and how it is set up.
#[derive(Debug, Default)]
pub struct BoardState {
    board: Board,
    /// The figures whose settings are shown.
    set_up: BTreeSet<usize>,
}

impl BoardState {
    /// What stands on it.
    pub fn board(&self) -> &Board {
        &self.board
    }

    /// Puts other figures on it.
    pub fn set(&mut self, board: Board) {
        self.board = board;
        self.set_up.clear();
    }

    fn remove(&mut self, at: usize) {
        self.board.remove(at);
        self.set_up.clear();
    }
}

/// Draws the page.
pub fn board_ui(ui: &mut Ui, view: &View<'_>, desk: &mut Desk, queue: &mut Queue) {
    egui::Frame::new()
        .inner_margin(egui::Margin::same(12))
        .show(ui, |ui| {
            ui.horizontal_wrapped(|ui| tools_ui(ui, view, &mut desk.board, queue));
            ui.add_space(space::S);
            let room = ui.available_size();
            ScrollArea::vertical()
                .auto_shrink(false)
                .show(ui, |ui| figures_ui(ui, view, desk, room, queue));
        });
}

fn tools_ui(ui: &mut Ui, view: &View<'_>, state: &mut BoardState, queue: &mut Queue) {
    let words = view.words;
    if state.board.has_room() {
        ui.menu_button(words.text("board-add"), |ui| {
            ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Extend);
            for entry in GALLERY {
                if ui.button(gallery::title(words, entry)).clicked() {
                    state.board.add(entry.setup());
                }
            }
        });
    }
    let label = words.text(&Action::SaveView.message_id());
    if ui.button(label).clicked() {
        queue.act(Action::SaveView);
    }
    without_largest_ui(ui, view, queue);
}

/// Rows of figures: how many stand in each.
fn rows(count: usize, width: f32) -> Vec<usize> {
    let fitting = ((width + GAP) / (LEAST.x + GAP)).floor().max(1.0) as usize;
    match (count, fitting) {
        (_, 1) => vec![1; count],
        (3, 2) => vec![2, 1],
        (4, 2 | 3) => vec![2, 2],
        // Four in one row are narrow columns; two rows of two are pictures.
        (4, _) if width < LEAST.x * 6.0 => vec![2, 2],
        _ => vec![count],
    }
}

fn figures_ui(ui: &mut Ui, view: &View<'_>, desk: &mut Desk, room: egui::Vec2, queue: &mut Queue) {
    let width = ui.available_width();
    let rows = rows(desk.board.board.figures().len(), width);
    let count = rows.len() as f32;
    let height = ((room.y - GAP * (count - 1.0)) / count)
        .floor()
        .max(LEAST.y);
    let total = vec2(width, height * count + GAP * (count - 1.0));
    let (rect, _) = ui.allocate_exact_size(total, egui::Sense::hover());
    let line = Stroke::new(1.0, view.theme.line);
    let mut at = 0;
    let mut removed = None;
    for (row, columns) in rows.into_iter().enumerate() {
        let top = rect.top() + row as f32 * (height + GAP);
        if row > 0 {
            ui.painter().hline(rect.x_range(), top - GAP / 2.0, line);
        }
        let part = ((width - GAP * (columns as f32 - 1.0)) / columns as f32).floor();
        for column in 0..columns {
            let left = rect.left() + column as f32 * (part + GAP);
            let place = Rect::from_min_size(pos2(left, top), vec2(part, height));
            if column > 0 {
                ui.painter().vline(left - GAP / 2.0, place.y_range(), line);
            }
            let builder = UiBuilder::new().id_salt(("board", at)).max_rect(place);
            ui.scope_builder(builder, |ui| {
                ui.set_clip_rect(ui.clip_rect().intersect(place));
                if figure_ui(ui, view, &mut desk.board, at, queue) {
                    removed = Some(at);
                }
            });
            at += 1;
        }
    }
    if let Some(at) = removed {
        desk.board.remove(at);
    }
}

/// One figure below the row that exchanges it, sets it up or takes it away; `true` when it is to go.
fn figure_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut BoardState,
    at: usize,
    queue: &mut Queue,
) -> bool {
    let with_notes = ui.available_height() >= WITH_NOTES;
    let can_go = state.board.has_spare();
    let mut is_set_up = state.set_up.contains(&at);
    let Some(setup) = state.board.figures_mut().get_mut(at) else {
        return false;
    };
    let is_going = ui
        .horizontal(|ui| {
            choice_ui(ui, view, setup, at);
            let label = view.words.text("board-settings");
            let button = ui.add(egui::Button::new(&label).selected(is_set_up));
            button.widget_info(|| WidgetInfo::selected(Role::Button, true, is_set_up, &label));
            is_set_up ^= button.clicked();
            can_go && remove_ui(ui, view)
        })
        .inner;
    if is_set_up {
        ui.horizontal_wrapped(|ui| {
            own_settings_ui(ui, view, setup.name, &mut setup.settings);
        });
        state.set_up.insert(at);
    } else {
        state.set_up.remove(&at);
    }
    let card = Card {
        name: setup.name,
        settings: &setup.settings,
        with_notes,
        place: Some(at),
    };
    own_card_ui(ui, view, card, queue);
    is_going
}

/// The button that takes a figure off the board, at the right.
fn remove_ui(ui: &mut Ui, view: &View<'_>) -> bool {
    let name = view.words.text("board-remove");
    let look = Look {
        words: view.words,
        theme: view.theme,
    };
    let layout = egui::Layout::right_to_left(egui::Align::Center);
    ui.with_layout(layout, |ui| icon_button(ui, look, Icon::Cross, &name))
        .inner
        .clicked()
}

/// The list of figures that may stand here instead.
fn choice_ui(ui: &mut Ui, view: &View<'_>, setup: &mut FigureSetup, at: usize) {
    let words = view.words;
    let name = gallery::name(words, setup);
    let width = (ui.available_width() * 0.55).min(300.0);
    let list = ComboBox::from_id_salt("figure")
        .selected_text(name.as_str())
        .width(width)
        .truncate()
        .show_ui(ui, |ui| {
            ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Extend);
            for entry in GALLERY {
                let title = gallery::title(words, entry);
                let is_shown = title == name;
                if ui.selectable_label(is_shown, title).clicked() {
                    *setup = entry.setup();
                }
            }
        });
    let label = words.fill("board-figure", &[("n", (at + 1).into())]);
    list.response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::ComboBox, true, &label);
        info.current_text_value = Some(name.clone());
        info
    });
}
