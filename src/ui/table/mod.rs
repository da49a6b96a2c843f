//! The table of projects: sortable, with columns that can be resized, hidden and reordered.

mod cells;
pub mod edit;
mod fit;
mod found;
mod header;
mod mark;
mod select;

use std::collections::BTreeSet;

use egui_extras::{Column as Width, TableBuilder, TableRow};

pub use cells::{Cell, cell, fact_of, header_text};
pub use fit::AUTO;
pub use header::columns_menu_ui;
pub use select::selection_as_text;

use super::{Desk, View};
use crate::command::{Command, Queue};
use crate::document::Key;
use crate::draw::theme::space;
use crate::query::column::Column;
use crate::query::filter::{Term, terms};

/// What is selected in the table.
#[derive(Debug, Default)]
pub struct TableState {
    /// Selected projects.
    pub selected: BTreeSet<Key>,
    /// The project that the arrow keys move from.
    pub cursor: Option<Key>,
    /// The other end of a selection made with Shift.
    pub anchor: Option<Key>,
    /// The column of the cell under the cursor.
    pub column: Option<Column>,
    /// The other end of a range of cells; `None` while whole rows are selected.
    pub span: Option<Column>,
    /// The column of the cell whose menu was opened last.
    menu_column: Option<Column>,
    /// A row to bring into view in the next frame.
    scroll_to: Option<usize>,
    /// Whether the column of the cursor has to come into view.
    scroll_to_column: bool,
    /// Where that column is; the rows' own scroll area would swallow a wish to scroll sideways.
    reveal: Option<egui::Rect>,
    /// The cell that is edited.
    edit: Option<edit::CellEdit>,
    /// Whether an edit has to start in the next frame.
    wants_edit: bool,
    /// How many edits there were.
    serial: u64,
    /// What is searched for, to be marked in the cells.
    terms: Vec<Term>,
}

impl TableState {
    /// Selects one project and brings it into view.
    pub fn select_only(&mut self, key: Key, position: Option<usize>) {
        self.selected = BTreeSet::from([key]);
        self.cursor = Some(key);
        self.anchor = Some(key);
        self.scroll_to = position;
    }
}

/// The columns at the first start; their widths fit their content.
pub fn first_columns() -> Vec<(Column, f32)> {
    Column::ALL.iter().map(|column| (*column, AUTO)).collect()
}

/// Draws the table into the space that is left, or says why it is empty.
pub fn table_ui(ui: &mut egui::Ui, view: &View<'_>, desk: &mut Desk, queue: &mut Queue) {
    if view.rows.is_empty() {
        empty_ui(ui, view, queue);
        return;
    }
    desk.table.terms = terms(&view.filter.search);
    let id = ui.make_persistent_id("projects-table");
    select::keys_ui(ui, id, view, desk, queue);
    let has_focus = ui.memory(|m| m.has_focus(id));
    let outer = ui.available_rect_before_wrap();
    fit::fit(ui, view, desk);
    egui::ScrollArea::horizontal()
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::ZERO;
            // No vertical lines; the place to drag shows itself under the pointer.
            ui.visuals_mut().widgets.noninteractive.bg_stroke = egui::Stroke::NONE;
            let mut builder = TableBuilder::new(ui)
                .id_salt(("projects", desk.columns_generation))
                .sense(egui::Sense::click())
                .resizable(true)
                .auto_shrink(false)
                .max_scroll_height(f32::INFINITY)
                .cell_layout(egui::Layout::left_to_right(egui::Align::Center));
            for (_, width) in &desk.columns {
                builder = builder.column(Width::initial(*width).at_least(48.0).clip(true));
            }
            if let Some(row) = desk.table.scroll_to.take() {
                builder = builder.scroll_to_row(row, None);
            }
            let table = builder.header(space::HEADER, |mut row| {
                header::header_ui(&mut row, view, desk, queue);
            });
            table.body(|body| {
                for ((_, width), now) in desk.columns.iter_mut().zip(body.widths()) {
                    desk.are_columns_fitted &= (*width - *now).abs() < 1.0;
                    *width = *now;
                }
                body.rows(space::ROW, view.rows.len(), |mut row| {
                    row_ui(&mut row, view, desk, queue, id);
                });
            });
            if let Some(rect) = desk.table.reveal.take() {
                ui.scroll_to_rect(rect, None);
            }
        });
    edit::editor_ui(ui, view, desk, queue, id);
    if has_focus {
        ui.painter().rect_stroke(
            outer.shrink(1.0),
            2.0,
            egui::Stroke::new(1.0, view.theme.accent),
            egui::StrokeKind::Inside,
        );
    }
}

fn row_ui(
    row: &mut TableRow<'_, '_>,
    view: &View<'_>,
    desk: &mut Desk,
    queue: &mut Queue,
    id: egui::Id,
) {
    let position = row.index();
    let Some(index) = view.rows.get(position).copied() else {
        return;
    };
    let (Some(key), Some(project)) = (
        view.document.project_key(index),
        view.document.dataset().projects.get(index),
    ) else {
        return;
    };
    let is_selected = desk.table.selected.contains(&key);
    row.set_selected(is_selected);
    let columns: Vec<Column> = desk.columns.iter().map(|(c, _)| *c).collect();
    let range = if is_selected {
        edit::columns_of_range(desk)
    } else {
        Vec::new()
    };
    let mut clicked = None;
    let issues = desk.checks.marks.of_row(view, index);
    for (i, column) in columns.into_iter().enumerate() {
        let cell = cell(view, index, project, column);
        let marked = if column == Column::Name { issues } else { &[] };
        let at = edit::At {
            key,
            column,
            is_in_range: range.contains(&column),
        };
        let (_, response) = row.col(|ui| {
            edit::frame_ui(ui, view, &mut desk.table, at);
            mark::mark_ui(ui, view, ui.max_rect(), marked);
            let room = if marked.is_empty() { 0.0 } else { mark::ROOM };
            let terms = &desk.table.terms;
            cells::cell_ui(ui, view, &cell, (is_selected && i == 0, room), terms);
        });
        if response.clicked() {
            clicked = Some(column);
        }
        if response.secondary_clicked() {
            desk.table.menu_column = Some(column);
        }
        if cell.is_missing || cell.is_number {
            let whole = cell.whole();
            if !whole.is_empty() {
                response.on_hover_text(whole);
            }
        } else {
            mark::hover_ui(response, view, marked);
        }
    }
    let response = row.response();
    let mut spoken = cells::spoken_row(view, index, project, desk);
    spoken.push_str(&mark::spoken(view, issues));
    response.widget_info(|| {
        egui::WidgetInfo::selected(egui::Role::Row, true, is_selected, spoken.clone())
    });
    if response.clicked() {
        response.ctx.memory_mut(|m| m.request_focus(id));
        let modifiers = response.ctx.input(|i| i.modifiers);
        select::clicked(view, &mut desk.table, key, position, modifiers);
        if let Some(column) = clicked {
            desk.table.set_column(column);
        }
        if desk.panel.open.is_some() && desk.table.selected.len() == 1 {
            queue.push(Command::OpenProject(key));
        }
    }
    if response.double_clicked() {
        queue.push(Command::OpenProject(key));
    }
    response.context_menu(|ui| select::row_menu_ui(ui, view, &mut desk.table, key, queue));
}

fn empty_ui(ui: &mut egui::Ui, view: &View<'_>, queue: &mut Queue) {
    use crate::command::Action;
    let words = view.words;
    ui.vertical_centered(|ui| {
        ui.add_space(space::XL);
        let is_filtered = !view.document.dataset().projects.is_empty();
        let (text, action) = if is_filtered {
            ("table-no-match", Action::ClearFilters)
        } else {
            ("table-no-projects", Action::NewProject)
        };
        ui.label(egui::RichText::new(words.text(text)).color(view.theme.second));
        ui.add_space(space::S);
        if ui.button(words.text(&action.message_id())).clicked() {
            queue.act(action);
        }
    });
}
