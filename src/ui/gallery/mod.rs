//! The gallery: every figure as a small live picture. A click opens it; two to four of them make a board.

mod card;
mod thumbnail;

use std::collections::BTreeSet;

use egui::{RichText, ScrollArea, Ui, pos2, vec2};

pub use thumbnail::{Request, Shown, Thumbnails};

use super::ask::primary_button;
use super::charts::page_of;
use super::{Desk, Page, View};
use crate::draw::theme::space;
use crate::figure::board::{Board, FigureSetup, SIZES};
use crate::figure::gallery::{Entry, GALLERY};
use crate::i18n::Words;
use card::{Card, card_ui};

/// The narrowest that a card gets while there is room for two, in points.
const NARROWEST: f32 = 340.0;
/// Distance between cards.
const GAP: f32 = space::L;

/// What is set up in the gallery.
#[derive(Debug, Default)]
pub struct GalleryState {
    /// The chosen figures, by their place in the gallery.
    pub chosen: BTreeSet<usize>,
    /// Their pictures.
    pub thumbnails: Thumbnails,
}

impl GalleryState {
    fn toggle(&mut self, at: usize) {
        if !self.chosen.remove(&at) && self.chosen.len() < *SIZES.end() {
            self.chosen.insert(at);
        }
    }

    /// The chosen figures as a board; `None` when they are too few.
    fn board(&self) -> Option<Board> {
        let chosen = self.chosen.iter().filter_map(|at| GALLERY.get(*at));
        Board::new(chosen.map(Entry::setup).collect())
    }
}

/// The title of a figure of the gallery.
pub fn title(words: &Words, entry: &Entry) -> String {
    words.text(&format!("gallery-{}", entry.code))
}

/// What a figure is called: as in the gallery where it hangs there, else after its form.
pub fn name(words: &Words, setup: &FigureSetup) -> String {
    Entry::showing(setup).map_or_else(
        || words.text(&format!("figure-name-{}", setup.name.code())),
        |entry| title(words, entry),
    )
}

/// Draws the page.
pub fn gallery_ui(ui: &mut Ui, view: &View<'_>, desk: &mut Desk) {
    egui::Frame::new()
        .inner_margin(egui::Margin::same(12))
        .show(ui, |ui| {
            ui.horizontal_wrapped(|ui| tools_ui(ui, view, desk));
            ui.add_space(space::S);
            ScrollArea::vertical()
                .auto_shrink(false)
                .show(ui, |ui| grid_ui(ui, view, desk));
        });
}

/// How many are chosen, and what can be done with them.
fn tools_ui(ui: &mut Ui, view: &View<'_>, desk: &mut Desk) {
    let words = view.words;
    let count = desk.gallery.chosen.len();
    let board = desk.gallery.board();
    let label = words.text("gallery-show-board");
    let button = primary_button(ui, view.theme, &label, board.is_some());
    if let Some(board) = board.filter(|_| button.clicked()) {
        desk.board.set(board);
        desk.gallery.chosen.clear();
        desk.go_to(Page::Board);
    }
    if count > 0 && ui.button(words.text("gallery-choose-none")).clicked() {
        desk.gallery.chosen.clear();
    }
    let hint = match count {
        0 => words.text("gallery-hint"),
        n => words.fill("gallery-chosen", &[("n", n.into())]),
    };
    ui.label(RichText::new(hint).color(view.theme.second));
}

fn grid_ui(ui: &mut Ui, view: &View<'_>, desk: &mut Desk) {
    let room = ui.available_width();
    let columns = ((room + GAP) / (NARROWEST + GAP)).floor().max(1.0);
    let width = ((room - GAP * (columns - 1.0)) / columns).floor();
    let height = card::height(width);
    let per_row = columns as usize;
    let rows = GALLERY.len().div_ceil(per_row);
    let total = vec2(room, (height + GAP) * rows as f32);
    let (rect, _) = ui.allocate_exact_size(total, egui::Sense::hover());
    let shown = Shown::of(view, width * ui.pixels_per_point());
    for (at, entry) in GALLERY.iter().enumerate() {
        let (row, column) = ((at / per_row) as f32, (at % per_row) as f32);
        let corner = pos2(
            rect.left() + column * (width + GAP),
            rect.top() + row * (height + GAP),
        );
        let card = Card {
            at,
            entry,
            rect: egui::Rect::from_min_size(corner, vec2(width, height)),
        };
        if ui.is_rect_visible(card.rect) {
            desk.gallery.thumbnails.want(at, &shown);
        }
        card_ui(ui, view, desk, &card);
    }
}

/// Shows a figure of the gallery alone, on its page.
fn open(desk: &mut Desk, entry: &Entry) {
    entry.set_up(&mut desk.figures);
    let (page, chart) = page_of(entry.figure);
    desk.chart = chart.or(desk.chart);
    desk.go_to(page);
}
