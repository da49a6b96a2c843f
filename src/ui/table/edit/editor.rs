//! The field that edits a cell in its place: Enter applies and moves down, Tab to the right, Escape cancels.

use egui::{
    Area, Event, Frame, Id, Key as KeyCode, Margin, Modifiers, Order, Rect, Stroke, TextEdit, Ui,
};

use super::super::cells::header_id;
use super::super::select::{Way, move_cursor};
use super::cell::{self, Kind};
use super::read::read;
use super::refusal::Refusal;
use super::say::{echo, text};
use super::{TableState, range};
use crate::command::{Command, Queue};
use crate::document::store::state::recovery::Typed;
use crate::document::{Edit, EditName, FieldChange, Key, edit_of};
use crate::i18n::Words;
use crate::model::project::Project;
use crate::query::column::Column;
use crate::ui::panel::words::project_name;
use crate::ui::widgets::Look;
use crate::ui::widgets::choice::{Search, Shown, list_ui};
use crate::ui::widgets::field::message_ui;
use crate::ui::{Desk, Notice, View};

/// The least width of the field, in points.
const WIDTH: f32 = 230.0;

/// A cell while it is edited.
#[derive(Clone, Debug)]
pub(in crate::ui::table) struct CellEdit {
    key: Key,
    column: Column,
    /// What the cell said.
    before: String,
    text: String,
    search: Search,
    rect: Rect,
    /// Goes up with each edit, so that a field does not inherit the caret of another.
    serial: u64,
}

/// Where the cursor goes when an edit ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Stay,
    Up,
    Down,
    Left,
    Right,
}

/// How a frame of editing ends.
#[derive(Debug)]
enum End {
    Keep,
    Cancel,
    Apply(Step),
    Choose(FieldChange, Step),
    /// The person has clicked somewhere else.
    Left,
}

impl CellEdit {
    /// Whether it holds something else than the cell.
    pub(in crate::ui::table) fn has_typed(&self) -> bool {
        cell::kind(self.column) == Kind::Line && self.text.trim() != self.before.trim()
    }

    /// Remembers where the cell is on the screen.
    pub(in crate::ui::table) fn stands_at(&mut self, key: Key, column: Column, rect: Rect) {
        if self.key == key && self.column == column {
            self.rect = rect;
        }
    }

    /// The edit that it makes; `None` when nothing changes.
    pub(in crate::ui::table) fn result(&self, view: &View<'_>) -> Result<Option<Edit>, Refusal> {
        let Some(project) = view.document.project(self.key).filter(|_| self.has_typed()) else {
            return Ok(None);
        };
        let change = read(self.column, &self.text, view.words, project)?;
        self.edit_by(view, &change)
    }

    /// The project with what is typed in it, or what is typed where that cannot be read.
    pub(in crate::ui::table) fn pending(
        &self,
        words: &Words,
        project: impl Fn(Key) -> Option<Project>,
    ) -> Option<Result<(Key, Project), Typed>> {
        let before = project(self.key).filter(|_| self.has_typed())?;
        let after = read(self.column, &self.text, words, &before)
            .and_then(|change| Ok(change.apply(&before)?));
        Some(after.map(|after| (self.key, after)).map_err(|_| {
            let field = words.text(&header_id(self.column));
            let name = project_name(words, &before);
            let args = [("field", field.into()), ("name", name.into())];
            Typed {
                place: words.fill("typed-place", &args),
                text: self.text.clone(),
            }
        }))
    }

    fn edit_by(&self, view: &View<'_>, change: &FieldChange) -> Result<Option<Edit>, Refusal> {
        let Some(before) = view.document.project(self.key) else {
            return Ok(None);
        };
        let after = change.apply(before)?;
        let name = EditName::of_change(before, &after);
        Ok((after != *before).then(|| edit_of(name, [(self.key, after)])))
    }
}

/// Opens the field of the cell under the cursor, with what was typed in it or with what the cell says.
pub(in crate::ui::table) fn start(view: &View<'_>, desk: &mut Desk, typed: Option<&str>) {
    let Some((key, column)) = desk.table.cursor.zip(desk.table.column(&desk.columns)) else {
        return;
    };
    let Some(project) = view.document.project(key) else {
        return;
    };
    desk.table.column = Some(column);
    if cell::kind(column) == Kind::Derived {
        desk.notice = Some(Notice {
            text: view.words.text(&Refusal::Derived.message_id()),
            is_error: true,
        });
        return;
    }
    let before = text(column, project, view.words);
    desk.table.serial += 1;
    desk.table.scroll_to_column = true;
    desk.table.scroll_to = view
        .document
        .row_of(key)
        .and_then(|row| range::position(view, row));
    desk.table.edit = Some(CellEdit {
        key,
        column,
        text: typed.map_or_else(|| before.clone(), str::to_owned),
        search: Search::typed(typed.unwrap_or_default()),
        before,
        rect: Rect::NOTHING,
        serial: desk.table.serial,
    });
}

/// Starts an edit when a person types while the table has the keyboard.
pub(in crate::ui::table) fn typed_ui(ui: &Ui, view: &View<'_>, desk: &mut Desk) {
    if std::mem::take(&mut desk.table.wants_edit) {
        start(view, desk, None);
        return;
    }
    let mut typed = String::new();
    ui.input_mut(|i| {
        i.events.retain(|event| match event {
            Event::Text(text) if desk.table.cursor.is_some() => {
                typed.push_str(text);
                false
            }
            _ => true,
        });
    });
    if !typed.trim().is_empty() {
        start(view, desk, Some(&typed));
    }
}

/// Draws the field of the edited cell above the table and does what its person decides; `table_id` has the keyboard
/// afterwards.
pub(in crate::ui::table) fn editor_ui(
    ui: &mut Ui,
    view: &View<'_>,
    desk: &mut Desk,
    queue: &mut Queue,
    table_id: Id,
) {
    let Some(mut edit) = desk.table.edit.take() else {
        return;
    };
    if view.document.project(edit.key).is_none() {
        return;
    }
    if edit.rect == Rect::NOTHING {
        // The row was not on the screen yet; it will be in the next frame.
        desk.table.edit = Some(edit);
        ui.ctx().request_repaint();
        return;
    }
    let end = area_ui(ui, view, &mut edit, table_id);
    let (result, step) = match end {
        End::Keep => {
            desk.table.edit = Some(edit);
            return;
        }
        End::Cancel => (Ok(None), Step::Stay),
        End::Apply(step) => (edit.result(view), step),
        End::Choose(change, step) => (edit.edit_by(view, &change), step),
        End::Left => {
            match edit.result(view) {
                Ok(change) => queue.extend(change.map(Command::Edit)),
                Err(_) => desk.table.edit = Some(edit),
            }
            return;
        }
    };
    let Ok(change) = result else {
        // The reason stands below the field.
        desk.table.edit = Some(edit);
        return;
    };
    queue.extend(change.map(Command::Edit));
    go(view, desk, step);
    ui.memory_mut(|m| m.request_focus(table_id));
}

fn go(view: &View<'_>, desk: &mut Desk, step: Step) {
    let table: &mut TableState = &mut desk.table;
    match step {
        Step::Stay => {}
        Step::Up | Step::Down => {
            let by = if step == Step::Up { -1 } else { 1 };
            move_cursor(view, table, by, Way::Row);
        }
        Step::Left | Step::Right => {
            let by = if step == Step::Left { -1 } else { 1 };
            table.move_column(&desk.columns, by, false);
        }
    }
}

fn area_ui(ui: &Ui, view: &View<'_>, edit: &mut CellEdit, table_id: Id) -> End {
    let end = keys(ui);
    let theme = view.theme;
    let frame = Frame::popup(ui.style())
        .fill(theme.window)
        .stroke(Stroke::new(1.5, theme.accent))
        .inner_margin(Margin::same(4));
    let area = Area::new(table_id.with(("cell", edit.serial)))
        .order(Order::Foreground)
        .fixed_pos(edit.rect.min)
        .constrain(true)
        .show(ui.ctx(), |ui| {
            frame.show(ui, |ui| {
                ui.set_width(edit.rect.width().max(WIDTH));
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.spacing_mut().interact_size.y = 0.0;
                match cell::kind(edit.column) {
                    Kind::List => choose_ui(ui, view, edit, &end),
                    Kind::Line | Kind::Derived => {
                        line_ui(ui, view, edit);
                        None
                    }
                }
            })
        });
    if let Some(chosen) = area.inner.inner {
        return chosen;
    }
    if let (End::Apply(_), Kind::List) = (&end, cell::kind(edit.column)) {
        // Nothing in the list fits what was typed.
        return End::Keep;
    }
    let rect = area.response.rect;
    let is_outside = ui.input(|i| {
        let pointer = i.pointer.interact_pos();
        i.pointer.any_pressed() && pointer.is_some_and(|at| !rect.contains(at))
    });
    match end {
        End::Keep if is_outside => End::Left,
        end => end,
    }
}

/// Takes the keys that end an edit before the field sees them.
fn keys(ui: &Ui) -> End {
    ui.input_mut(|i| {
        let mut take = |modifiers, key| i.consume_key(modifiers, key);
        if take(Modifiers::NONE, KeyCode::Escape) {
            End::Cancel
        } else if take(Modifiers::SHIFT, KeyCode::Enter) {
            End::Apply(Step::Up)
        } else if take(Modifiers::NONE, KeyCode::Enter) {
            End::Apply(Step::Down)
        } else if take(Modifiers::SHIFT, KeyCode::Tab) {
            End::Apply(Step::Left)
        } else if take(Modifiers::NONE, KeyCode::Tab) {
            End::Apply(Step::Right)
        } else {
            End::Keep
        }
    })
}

fn choose_ui(ui: &mut Ui, view: &View<'_>, edit: &mut CellEdit, end: &End) -> Option<End> {
    let look = look(view);
    let (is_taking, step) = match end {
        End::Apply(step) => (true, *step),
        End::Keep | End::Cancel | End::Choose(..) | End::Left => (false, Step::Stay),
    };
    let choices = cell::choices(edit.column, view.words);
    let shown = Shown::Value(&edit.before);
    let chosen = list_ui(ui, look, &mut edit.search, (shown, choices), is_taking);
    chosen.map(|change| End::Choose(change, step))
}

fn line_ui(ui: &mut Ui, view: &View<'_>, edit: &mut CellEdit) {
    let field = TextEdit::singleline(&mut edit.text)
        .desired_width(f32::INFINITY)
        .frame(Frame::NONE)
        .margin(Margin::symmetric(4, 2))
        // Tab ends the edit; it must not take the keyboard elsewhere.
        .lock_focus(true);
    let response = ui.add(field);
    let name = super::super::header_text(view, edit.column);
    response.widget_info(|| egui::WidgetInfo::text_edit(true, &edit.before, &edit.text, &name));
    if !response.has_focus() {
        response.request_focus();
    }
    let Some(project) = view.document.project(edit.key).filter(|_| edit.has_typed()) else {
        return;
    };
    let look = look(view);
    match read(edit.column, &edit.text, view.words, project) {
        Ok(change) => {
            if let Some(understood) = echo(&change, view.words) {
                ui.label(look.small(understood));
            }
        }
        Err(refusal) => {
            let reason = view.words.text(&refusal.message_id());
            message_ui(ui, look, &reason, view.theme.error);
        }
    }
}

fn look(view: &View<'_>) -> Look {
    Look {
        words: view.words,
        theme: view.theme,
    }
}
