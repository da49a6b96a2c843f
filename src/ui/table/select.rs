//! Selection by pointer and keys, and copying rows.

use egui::{Event, EventFilter, Key as KeyCode, Modifiers};

use super::TableState;
use super::cells::{cell, fact_of, header_text};
use super::folding::fold_by_key;
use crate::command::{Action, Command, Queue};
use crate::document::Key;
use crate::draw::theme::space;
use crate::query::column::Column;
use crate::query::group::Line;
use crate::ui::{Desk, View};

/// A click on the row of `key`: alone it selects the row, with Ctrl it adds or removes it, with Shift it selects all
/// between.
pub(super) fn clicked(
    view: &View<'_>,
    table: &mut TableState,
    key: Key,
    position: usize,
    modifiers: Modifiers,
) {
    if modifiers.shift {
        extend(view, table, position);
    } else if modifiers.command {
        if !table.selected.remove(&key) {
            table.selected.insert(key);
        }
        table.anchor = Some(key);
    } else {
        table.selected = [key].into();
        table.anchor = Some(key);
    }
    table.group = None;
    table.cursor = Some(key);
}

/// Where a step of the cursor may end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// In any line, also on the heading of a group.
    Line,
    /// In a row.
    Row,
    /// In a row, and the rows between are selected too.
    Extending,
}

fn extend(view: &View<'_>, table: &mut TableState, to: usize) {
    let from = table
        .anchor
        .and_then(|key| position_of(view, key))
        .unwrap_or(to);
    let range = from.min(to)..=from.max(to);
    table.selected = range.filter_map(|p| key_at(view, p)).collect();
    table.anchor = key_at(view, from);
}

fn key_at(view: &View<'_>, position: usize) -> Option<Key> {
    view.rows
        .get(position)
        .and_then(|row| view.document.project_key(*row))
}

fn position_of(view: &View<'_>, key: Key) -> Option<usize> {
    let row = view.document.row_of(key)?;
    view.rows.iter().position(|r| *r == row)
}

/// Takes the keyboard while the table has the focus, or while nothing else has it.
pub(super) fn keys_ui(
    ui: &mut egui::Ui,
    id: egui::Id,
    view: &View<'_>,
    desk: &mut Desk,
    queue: &mut Queue,
) {
    let response = ui.interact(
        ui.available_rect_before_wrap(),
        id,
        egui::Sense::focusable_noninteractive(),
    );
    response.widget_info(|| {
        egui::WidgetInfo::labeled(egui::Role::Table, true, view.words.text("page-projects"))
    });
    let focused = ui.memory(egui::Memory::focused);
    let is_below_dialog = ui.memory(|m| m.top_modal_layer().is_some());
    if focused.is_some_and(|other| other != id)
        || egui::Popup::is_any_open(ui.ctx())
        || is_below_dialog
        || desk.table.is_editing()
    {
        return;
    }
    if focused == Some(id) {
        let filter = EventFilter {
            vertical_arrows: true,
            horizontal_arrows: true,
            tab: false,
            escape: false,
        };
        ui.memory_mut(|m| m.set_focus_lock_filter(id, filter));
    }
    let page = (ui.available_height() / space::ROW).floor().max(4.0) as isize - 3;
    let rows = desk.table.lines.len().cast_signed();
    for (key, step) in [
        (KeyCode::ArrowDown, 1),
        (KeyCode::ArrowUp, -1),
        (KeyCode::PageDown, page),
        (KeyCode::PageUp, -page),
        (KeyCode::Home, -rows),
        (KeyCode::End, rows),
    ] {
        if ui.input_mut(|i| i.consume_key(Modifiers::SHIFT, key)) {
            move_cursor(view, &mut desk.table, step, Way::Extending);
        }
        if ui.input_mut(|i| i.consume_key(Modifiers::NONE, key)) {
            move_cursor(view, &mut desk.table, step, Way::Line);
            follow(view, desk, queue);
        }
    }
    if desk.table.group.is_some() {
        group_keys(ui, view, desk);
    }
    for (key, step) in [(KeyCode::ArrowRight, 1), (KeyCode::ArrowLeft, -1)] {
        for (modifiers, is_extending) in [(Modifiers::SHIFT, true), (Modifiers::NONE, false)] {
            if desk.table.cursor.is_some() && ui.input_mut(|i| i.consume_key(modifiers, key)) {
                desk.table.move_column(&desk.columns, step, is_extending);
            }
        }
    }
    if ui.input_mut(|i| i.consume_key(Modifiers::COMMAND, KeyCode::A)) {
        desk.table.selected = view
            .rows
            .iter()
            .filter_map(|row| view.document.project_key(*row))
            .collect();
    }
    if let Some(key) = desk.table.cursor
        && ui.input_mut(|i| i.consume_key(Modifiers::NONE, KeyCode::Enter))
    {
        queue.push(Command::OpenProject(key));
    }
    if ui.input(|i| i.events.contains(&Event::Copy)) {
        queue.act(Action::Copy);
    }
    let pasted = ui.input(|i| i.events.iter().find_map(pasted));
    queue.extend(pasted.map(Command::PasteCells));
    super::edit::typed_ui(ui, view, desk);
}

/// The keys of the heading of a group: the arrows fold and unfold it, Enter and the space bar do either.
fn group_keys(ui: &egui::Ui, view: &View<'_>, desk: &mut Desk) {
    let pressed = |key| ui.input_mut(|i| i.consume_key(Modifiers::NONE, key));
    if pressed(KeyCode::ArrowRight) {
        fold_by_key(view, desk, false);
    }
    if pressed(KeyCode::ArrowLeft) {
        fold_by_key(view, desk, true);
    }
    if (pressed(KeyCode::Enter) || pressed(KeyCode::Space))
        && let Some(path) = desk.table.group.clone()
    {
        desk.grouping.toggle(&path);
    }
}

fn pasted(event: &Event) -> Option<String> {
    if let Event::Paste(text) = event {
        Some(text.clone())
    } else {
        None
    }
}

/// Moves the cursor by lines.
pub(super) fn move_cursor(view: &View<'_>, table: &mut TableState, step: isize, way: Way) {
    let last = table.lines.len().cast_signed() - 1;
    let to = match table.line(view) {
        Some(from) => (from.cast_signed() + step).clamp(0, last.max(0)),
        None => 0,
    } as usize;
    let line = match (way, table.lines.at(to)) {
        (Way::Line, Some(line)) => line,
        (Way::Line | Way::Row | Way::Extending, _) => {
            let Some(row) = table.lines.row_near(to, step > 0) else {
                return;
            };
            Line::Row(row)
        }
    };
    match line {
        Line::Row(position) => to_row(view, table, position, way),
        Line::Group(at) => {
            let branch = view.groups.and_then(|groups| groups.branches.get(at));
            if let Some(branch) = branch {
                table.focus_group(branch.path.clone());
                table.scroll_to_line = Some(to);
            }
        }
    }
}

fn to_row(view: &View<'_>, table: &mut TableState, position: usize, way: Way) {
    let Some(key) = key_at(view, position) else {
        return;
    };
    match way {
        Way::Extending => {
            extend(view, table, position);
            table.group = None;
            table.cursor = Some(key);
            table.scroll_to = Some(position);
        }
        Way::Line | Way::Row => {
            table.select_only(key, Some(position));
            table.collapse_range();
        }
    }
}

fn follow(view: &View<'_>, desk: &Desk, queue: &mut Queue) {
    if desk.panel.open.is_some()
        && let Some(key) = desk.table.cursor
        && view.document.row_of(key).is_some()
    {
        queue.push(Command::OpenProject(key));
    }
}

/// The selected rows that are shown, in the order of the table, as tab-separated text; `None` when there is none.
pub fn selection_as_text(view: &View<'_>, desk: &Desk) -> Option<String> {
    let dataset = view.document.dataset();
    let mut lines = Vec::new();
    for row in view.rows {
        let is_selected = view
            .document
            .project_key(*row)
            .is_some_and(|k| desk.table.selected.contains(&k));
        let Some(project) = dataset.projects.get(*row).filter(|_| is_selected) else {
            continue;
        };
        let cells = desk.columns.iter().map(|(column, _)| {
            let cell = cell(view, *row, project, *column);
            if cell.is_missing {
                String::new()
            } else {
                cell.text.replace(['\t', '\n', '\r'], " ")
            }
        });
        lines.push(cells.collect::<Vec<_>>().join("\t"));
    }
    if lines.is_empty() {
        return None;
    }
    let names: Vec<String> = desk
        .columns
        .iter()
        .map(|(c, _): &(Column, f32)| header_text(view, *c))
        .collect();
    lines.insert(0, names.join("\t"));
    Some(lines.join("\n") + "\n")
}

/// What a right click on a row offers.
pub(super) fn row_menu_ui(
    ui: &mut egui::Ui,
    view: &View<'_>,
    table: &mut TableState,
    key: Key,
    queue: &mut Queue,
) {
    if !table.selected.contains(&key) {
        table.select_only(key, None);
    }
    let words = view.words;
    if ui.button(words.text("row-open")).clicked() {
        queue.push(Command::OpenProject(key));
    }
    let fact = table.menu_column.and_then(|column| {
        let project = view.document.project(key)?;
        fact_of(project, column)
    });
    if let Some(fact) = fact
        && ui.button(words.text("fact-title")).clicked()
    {
        queue.push(Command::ShowFact(key, fact));
    }
    for action in [
        Action::EditProject,
        Action::DuplicateProject,
        Action::Copy,
        Action::Paste,
        Action::EditCell,
        Action::ChangeSelected,
        Action::DeleteProject,
    ] {
        if ui.button(words.text(&action.message_id())).clicked() {
            queue.act(action);
        }
    }
}
