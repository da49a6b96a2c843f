//! The page of rows and columns: the table, and beside it the projects of the cell that was clicked.

mod listing;

use egui::{Rect, Ui, UiBuilder};

use super::figure_card::{self, Card, made_card_ui, save_numbers_ui};
use super::figure_settings::figure_settings_ui;
use super::{Desk, View};
use crate::command::{Command, Queue};
use crate::draw::theme::space;
use crate::figure::pivot::PivotSettings;
use crate::figure::{Figure, FigureName, Target};
use crate::model::codes::Lang;
use crate::query::filter::Filter;
use crate::query::totals::Key;

/// Width of the list beside the table, in points.
const LIST: f32 = 330.0;
/// Below this width the list stands below the table, in points.
const NARROW: f32 = 820.0;

/// What the page is set to besides the settings of its figure.
#[derive(Debug, Default)]
pub struct PivotState {
    /// The values of the cell whose projects are listed; none of a field is its total.
    pub chosen: Option<Vec<Key>>,
    made: Option<Made>,
}

/// The table, made anew only when something changed that it depends on: a large dataset takes its time.
#[derive(Debug)]
struct Made {
    from: Origin,
    figure: Figure,
    /// The rows of the index in the chosen cell, largest first.
    listed: Vec<usize>,
}

/// Everything that the table depends on.
#[derive(Debug, PartialEq)]
struct Origin {
    revision: u64,
    lang: Lang,
    tolerance: u64,
    filter: Filter,
    rows: Vec<usize>,
    settings: PivotSettings,
    chosen: Option<Vec<Key>>,
}

impl PivotState {
    fn made(&mut self, view: &View<'_>, settings: &PivotSettings) -> &Made {
        let fields = settings.sound();
        let is_of_table = |key: &Key| [fields.rows, fields.columns].contains(&key.grouping());
        self.chosen = self
            .chosen
            .take()
            .filter(|keys| keys.iter().all(is_of_table));
        let is_same = |made: &Made| {
            let from = &made.from;
            from.revision == view.document.revision()
                && from.lang == view.words.lang()
                && from.tolerance == view.tolerance.to_bits()
                && from.settings == *settings
                && from.chosen == self.chosen
                && from.filter == *view.filter
                && from.rows == view.rows
        };
        let kept = self.made.take().filter(is_same);
        let made = kept.unwrap_or_else(|| self.make(view, settings));
        self.made.insert(made)
    }

    fn make(&self, view: &View<'_>, settings: &PivotSettings) -> Made {
        let target = self.chosen.clone().map(Target::Values);
        let material = figure_card::material(view);
        Made {
            from: Origin {
                revision: view.document.revision(),
                lang: view.words.lang(),
                tolerance: view.tolerance.to_bits(),
                filter: view.filter.clone(),
                rows: view.rows.to_vec(),
                settings: settings.clone(),
                chosen: self.chosen.clone(),
            },
            figure: Figure::pivot(&material, settings, target.as_ref()),
            listed: self
                .chosen
                .as_ref()
                .map(|keys| listing::rows(view, keys, settings.measure))
                .unwrap_or_default(),
        }
    }
}

/// Draws the page.
pub fn pivot_ui(ui: &mut Ui, view: &View<'_>, desk: &mut Desk, queue: &mut Queue) {
    egui::Frame::new()
        .inner_margin(egui::Margin::same(12))
        .show(ui, |ui| {
            ui.horizontal_wrapped(|ui| {
                figure_settings_ui(ui, view, desk, FigureName::Pivot, queue);
                export_ui(ui, view, desk, queue);
                if desk.pivot.chosen.is_none() {
                    let hint = view.words.text("pivot-hint");
                    let hint = egui::RichText::new(hint).color(view.theme.second);
                    ui.add(egui::Label::new(hint).extend());
                }
            });
            ui.add_space(space::S);
            parts_ui(ui, view, desk, queue);
        });
}

fn export_ui(ui: &mut Ui, view: &View<'_>, desk: &Desk, queue: &mut Queue) {
    let words = view.words;
    ui.menu_button(words.text("pivot-export"), |ui| {
        ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Extend);
        let name = FigureName::Pivot;
        save_numbers_ui(ui, view, (name, &desk.figures), queue);
        if ui.button(words.text("figure-export")).clicked() {
            queue.push(Command::ExportFigure(name, desk.figures.clone()));
        }
    });
}

/// The table, and the list where a cell is chosen that has projects.
fn parts_ui(ui: &mut Ui, view: &View<'_>, desk: &mut Desk, queue: &mut Queue) {
    let room = ui.available_rect_before_wrap();
    let mut state = std::mem::take(&mut desk.pivot);
    let made = state.made(view, &desk.figures.pivot);
    let has_list = !made.listed.is_empty();
    let (table, list) = if has_list {
        split(room)
    } else {
        (room, Rect::NOTHING)
    };
    let card = Card {
        name: FigureName::Pivot,
        settings: &desk.figures,
        with_notes: true,
        place: None,
    };
    let builder = UiBuilder::new().id_salt("table").max_rect(table);
    let mut inner = ui.new_child(builder);
    inner.set_clip_rect(table.expand(2.0).intersect(ui.clip_rect()));
    let clicked = made_card_ui(&mut inner, view, card, &made.figure, queue);
    let mut chosen = made.from.chosen.clone();
    match clicked {
        // A second click lets go of the cell.
        Some(Target::Values(keys)) if chosen.as_ref() == Some(&keys) => chosen = None,
        Some(Target::Values(keys)) => chosen = Some(keys),
        Some(Target::Project(_)) | None => {}
    }
    if has_list && let Some(keys) = &made.from.chosen {
        let builder = UiBuilder::new().id_salt("list").max_rect(list);
        let mut inner = ui.new_child(builder);
        inner.set_clip_rect(list.expand(2.0).intersect(ui.clip_rect()));
        let measure = desk.figures.pivot.measure;
        if listing::listing_ui(&mut inner, view, (keys, &made.listed), measure, queue) {
            chosen = None;
        }
    }
    ui.advance_cursor_after_rect(room);
    state.chosen = chosen;
    desk.pivot = state;
}

/// The room of the table and that of the list.
fn split(room: Rect) -> (Rect, Rect) {
    if room.width() >= NARROW {
        let (mut table, list) = room.split_left_right_at_x(room.right() - LIST);
        table.max.x -= space::L;
        (table, list)
    } else {
        let (mut table, list) = room.split_top_bottom_at_y(room.bottom() - room.height() * 0.4);
        table.max.y -= space::M;
        (table, list)
    }
}
