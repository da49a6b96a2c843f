//! What can be done with a column: from its header, and from the menus with the column under the cursor.

use egui::Ui;

use super::layout::Track;
use crate::command::{Action, Command, Queue, TableWish};
use crate::query::column::Column;
use crate::query::totals::Grouping;
use crate::ui::facets;
use crate::ui::{Desk, View};

/// What the menus offer for columns, the column under the cursor where it is about one.
pub const COLUMN_ACTIONS: &[Action] = &[
    Action::ChooseColumns,
    Action::FindColumn,
    Action::FilterColumn,
    Action::FitColumn,
    Action::FitColumns,
    Action::FreezeColumns,
    Action::UnfreezeColumns,
    Action::MoveColumnLeft,
    Action::MoveColumnRight,
    Action::HideColumn,
    Action::ResetColumns,
];

/// The field that a column shows, if one can group by it.
fn grouping_of(column: Column) -> Option<Grouping> {
    let mut fields = Grouping::ALL.iter().copied();
    fields.find(|field| field.column() == Some(column))
}

/// What a right click on a header offers.
pub(super) fn column_menu_ui(
    ui: &mut Ui,
    view: &View<'_>,
    desk: &Desk,
    track: &Track,
    queue: &mut Queue,
) {
    let (column, position) = (track.column, track.position);
    let mut entry = |ui: &mut Ui, id: &str, command: Command| {
        if ui.button(view.words.text(id)).clicked() {
            queue.push(command);
        }
    };
    let (has_filter, field) = (facets::has_filter(column), grouping_of(column));
    if has_filter {
        entry(
            ui,
            "table-filter",
            Command::Table(TableWish::Filter(column)),
        );
    }
    if let Some(field) = field {
        let (id, fields) = if desk.grouping.fields() == [field] {
            ("table-ungroup", Vec::new())
        } else {
            ("table-group-by-this", vec![field])
        };
        entry(ui, id, Command::Table(TableWish::GroupBy(fields)));
    }
    if has_filter || field.is_some() {
        ui.separator();
    }
    let fit = TableWish::Fit(Some(column));
    entry(ui, "action-fit-column", Command::Table(fit));
    let fit = TableWish::Fit(None);
    entry(ui, "action-fit-columns", Command::Table(fit));
    let (id, count) = if desk.frozen_columns == position + 1 {
        ("action-unfreeze-columns", 0)
    } else {
        ("action-freeze-columns", position + 1)
    };
    entry(ui, id, Command::Table(TableWish::Freeze(count)));
    ui.separator();
    if position > 0 {
        let to = Command::MoveColumn(column, position - 1);
        entry(ui, "action-move-column-left", to);
    }
    if position + 1 < desk.columns.len() {
        let to = Command::MoveColumn(column, position + 2);
        entry(ui, "action-move-column-right", to);
    }
    if desk.columns.len() > 1 {
        entry(ui, "action-hide-column", Command::ToggleColumn(column));
    }
    ui.separator();
    for action in [
        Action::ChooseColumns,
        Action::FindColumn,
        Action::ResetColumns,
    ] {
        entry(ui, &action.message_id(), Command::Do(action));
    }
}

/// The fields to group by, and folding all groups or none.
pub fn grouping_menu_ui(ui: &mut Ui, view: &View<'_>, desk: &Desk, queue: &mut Queue) {
    let fields = desk.grouping.fields();
    let mut choice = |ui: &mut Ui, id: String, is_on: bool, wanted: Vec<Grouping>| {
        if ui.radio(is_on, view.words.text(&id)).clicked() {
            queue.push(Command::Table(TableWish::GroupBy(wanted)));
        }
    };
    let none = "table-group-none".to_owned();
    choice(ui, none, fields.is_empty(), Vec::new());
    for field in Grouping::ALL {
        let is_on = fields.first() == Some(field);
        let id = format!("table-by-{}", field.code());
        choice(ui, id, is_on, outer(fields, *field));
    }
    if let [first, rest @ ..] = fields {
        ui.separator();
        ui.menu_button(view.words.text("table-group-then"), |ui| {
            let none = "table-group-none".to_owned();
            choice(ui, none, rest.is_empty(), vec![*first]);
            for field in Grouping::ALL.iter().filter(|field| *field != first) {
                let is_on = rest.first() == Some(field);
                let id = format!("table-by-{}", field.code());
                choice(ui, id, is_on, vec![*first, *field]);
            }
        });
    }
    ui.separator();
    for action in [Action::ExpandGroups, Action::CollapseGroups] {
        let button = egui::Button::new(view.words.text(&action.message_id()));
        if ui.add_enabled(!fields.is_empty(), button).clicked() {
            queue.act(action);
        }
    }
}

/// The fields with another one outermost; the inner one stays, unless it is the same.
pub(super) fn outer(fields: &[Grouping], field: Grouping) -> Vec<Grouping> {
    let inner = fields.get(1).copied().filter(|inner| *inner != field);
    std::iter::once(field).chain(inner).collect()
}
