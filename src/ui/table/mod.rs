//! The table of projects: sorted, in groups with subtotals, with columns that can be chosen, moved, frozen and fitted.

mod body;
mod cells;
mod choose;
pub mod edit;
mod filter;
mod fit;
mod folding;
mod found;
mod header;
mod layout;
mod mark;
mod menu;
mod scroll;
mod select;
mod tools;
mod total;

use std::collections::BTreeSet;

use egui::{Ui, UiBuilder};

pub use cells::{Cell, cell, fact_of, header_id, header_text};
pub use choose::{ColumnsState, columns_ui};
pub use fit::{AUTO, WHOLE};
pub use layout::USUALLY_FROZEN;
pub use menu::{COLUMN_ACTIONS, grouping_menu_ui};
pub use select::selection_as_text;
pub use tools::tools_ui;

use super::{Desk, View};
use crate::command::Queue;
use crate::document::Key;
use crate::draw::theme::space;
use crate::query::column::Column;
use crate::query::filter::{Term, terms};
use crate::query::group::{Lines, Path};

/// How long a column that was looked for is marked, in seconds.
const FLASH: f64 = 1.5;

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
    /// A line to bring into view in the next frame.
    scroll_to_line: Option<usize>,
    /// Whether the column of the cursor has to come into view.
    scroll_to_column: bool,
    /// The group that has the cursor; then no project has it.
    group: Option<Path>,
    /// Which group or row stands in which line.
    lines: Lines,
    /// What the lines were made of.
    lines_of: Option<folding::Made>,
    /// How far it is scrolled.
    scroll: scroll::Scroll,
    /// The column that was looked for, and until when it is marked, in seconds.
    flash: Option<(Column, f64)>,
    /// The column whose filter is open, or has to open in the next frame.
    filtered: Option<(Column, filter::Stage)>,
    /// Whether the table takes the keyboard in the next frame.
    wants_focus: bool,
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
        self.group = None;
        self.cursor = Some(key);
        self.anchor = Some(key);
        self.scroll_to = position;
    }

    /// Brings a column into view and marks it for a moment; `now` in seconds.
    pub fn find_column(&mut self, column: Column, now: f64) {
        self.set_column(column);
        self.scroll_to_column = true;
        self.flash = Some((column, now + FLASH));
    }

    /// Whether a column was looked for just now.
    fn flash_of(&self, column: Column, now: f64) -> bool {
        self.flash
            .is_some_and(|(found, until)| found == column && now < until)
    }
}

/// The columns at the first start; their widths fit their content.
pub fn first_columns() -> Vec<(Column, f32)> {
    Column::ALL.iter().map(|column| (*column, AUTO)).collect()
}

/// Draws the table into the space that is left, or says why it is empty.
pub fn table_ui(ui: &mut Ui, view: &View<'_>, desk: &mut Desk, queue: &mut Queue) {
    if view.rows.is_empty() {
        empty_ui(ui, view, queue);
        return;
    }
    desk.table.terms = terms(&view.filter.search);
    desk.table.follow(view, &desk.grouping);
    let id = ui.make_persistent_id("projects-table");
    select::keys_ui(ui, id, view, desk, queue);
    if std::mem::take(&mut desk.table.wants_focus) {
        ui.memory_mut(|m| m.request_focus(id));
    }
    let has_focus = ui.memory(|m| m.has_focus(id));
    let outer = ui.available_rect_before_wrap();
    fit::fit(ui, view, desk);
    let builder = UiBuilder::new().max_rect(outer).id_salt("lines");
    let mut inside = ui.new_child(builder);
    inside.set_clip_rect(outer.intersect(ui.clip_rect()));
    inside.spacing_mut().item_spacing = egui::Vec2::ZERO;
    body::whole_ui(&mut inside, view, desk, (outer, id), queue);
    ui.advance_cursor_after_rect(outer);
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

fn empty_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
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
