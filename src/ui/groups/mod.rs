//! The page of two groups: how each is chosen, every total of both, and what makes the difference.

mod head;
mod lists;
mod picker;
mod shown;

use egui::{Margin, ScrollArea, Ui, vec2};

pub(super) use picker::picker_ui;

use self::shown::{ShownGroups, refreshed};
use super::search::SearchState;
use super::widgets::button;
use super::{Desk, View};
use crate::command::{Command, Queue};
use crate::draw::theme::{Theme, space};
use crate::draw::{self, Mode};
use crate::figure::versus::{OtherFile, VersusSettings, Which};
use crate::figure::{FigureName, Settings};
use crate::query::index::Index;
use crate::ui::panel::section::look;

/// From this width on, in points, the groups stand side by side.
const WIDE: f32 = 640.0;
/// Room of the bars, in points.
const FIGURE: f32 = 640.0;
/// The same where the totals need a line of their own.
const FIGURE_NARROW: f32 = 860.0;

/// What is typed on the page and what it shows.
#[derive(Debug)]
pub struct GroupsState {
    search: [SearchState; 2],
    shown: Option<ShownGroups>,
    /// The group that another file was last asked for.
    pub asked_for: Which,
}

impl Default for GroupsState {
    fn default() -> Self {
        Self {
            search: Default::default(),
            shown: None,
            asked_for: Which::A,
        }
    }
}

/// Draws the page.
pub fn groups_ui(ui: &mut Ui, view: &View<'_>, desk: &mut Desk, queue: &mut Queue) {
    follow(view, desk);
    let shown = refreshed(desk.groups.shown.take(), view, &desk.figures.versus);
    let mut settings = shown.settings.clone();
    egui::Frame::new()
        .inner_margin(Margin::same(12))
        .show(ui, |ui| {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                let search = &mut desk.groups.search;
                heads_ui(ui, view, (&shown, &mut settings), search, queue);
                tools_ui(ui, view, (desk, &mut settings), queue);
                figure_ui(ui, view, &shown, queue);
                lists::lists_ui(ui, view, (&shown, &mut settings), queue);
            });
        });
    if settings != shown.settings {
        queue.push(Command::SetFigures(Settings {
            versus: settings,
            ..desk.figures.clone()
        }));
    }
    desk.groups.shown = Some(shown);
}

/// Reads the other file again where "about" has come to mean another share.
fn follow(view: &View<'_>, desk: &mut Desk) {
    let Some(other) = &desk.figures.versus.other else {
        return;
    };
    if other.index.tolerance().total_cmp(&view.tolerance).is_ne() {
        let index = Index::new(&other.dataset, view.tolerance, view.words);
        desk.figures.versus.other = Some(OtherFile {
            index: std::sync::Arc::new(index),
            ..other.clone()
        });
    }
}

fn heads_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (shown, settings): (&ShownGroups, &mut VersusSettings),
    search: &mut [SearchState; 2],
    queue: &mut Queue,
) {
    let [of_a, of_b] = search;
    if ui.available_width() < WIDE {
        for (which, search) in [(Which::A, of_a), (Which::B, of_b)] {
            head::head_ui(ui, view, (which, shown), (settings, search), queue);
            ui.add_space(space::S);
        }
        return;
    }
    ui.spacing_mut().item_spacing.x = space::M;
    ui.columns_const(|[left, right]| {
        head::head_ui(left, view, (Which::A, shown), (settings, of_a), queue);
        head::head_ui(right, view, (Which::B, shown), (settings, of_b), queue);
    });
}

/// Swap, what makes the difference is counted in, and the ways out of the page.
fn tools_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (desk, settings): (&Desk, &mut VersusSettings),
    queue: &mut Queue,
) {
    let words = view.words;
    ui.add_space(space::S);
    ui.horizontal_wrapped(|ui| {
        if button::plain(ui, &words.text("versus-swap")).clicked() {
            std::mem::swap(&mut settings.a, &mut settings.b);
        }
        if button::plain(ui, &words.text("versus-save-table")).clicked() {
            queue.push(Command::SaveGroups);
        }
        if button::plain(ui, &words.text("figure-export")).clicked() {
            queue.push(Command::ExportFigure(
                FigureName::Versus,
                desk.figures.clone(),
            ));
        }
        if !view.filter.is_empty() {
            ui.label(look(view).small(words.text("versus-narrowed")));
        }
    });
    ui.add_space(space::S);
}

fn figure_ui(ui: &mut Ui, view: &View<'_>, shown: &ShownGroups, queue: &mut Queue) {
    let theme: &Theme = view.theme;
    let width = ui.available_width();
    let height = if width < WIDE { FIGURE_NARROW } else { FIGURE };
    ui.allocate_ui(vec2(width, height), |ui| {
        let mode = Mode::Screen {
            with_title: false,
            with_notes: true,
        };
        let response = draw::figure_ui(ui, &shown.figure, theme, mode);
        queue.extend(response.clicked.map(Command::Follow));
    });
}
