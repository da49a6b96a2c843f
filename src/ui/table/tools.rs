//! The line above the table: what it is grouped by, folding all groups, and choosing and finding columns.

use egui::{Align, Layout, Ui};

use super::menu::outer;
use crate::command::{Action, Command, Queue, TableWish};
use crate::draw::theme::space;
use crate::query::totals::Grouping;
use crate::ui::panel::section::look;
use crate::ui::widgets::button::quiet;
use crate::ui::widgets::choice::{Choice, Shown, choice_ui};
use crate::ui::{Desk, View};

/// How wide the closed lists are, in points.
const WIDTH: f32 = 168.0;

/// Draws the line above the table.
pub fn tools_ui(ui: &mut Ui, view: &View<'_>, desk: &Desk, queue: &mut Queue) {
    let fields = desk.grouping.fields();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        let first = fields.first().copied();
        if let Some(chosen) = field_ui(ui, view, ("table-group-by", first), None) {
            let wanted = chosen.map_or_else(Vec::new, |field| outer(fields, field));
            queue.push(Command::Table(TableWish::GroupBy(wanted)));
        }
        if let Some(first) = first {
            let second = fields.get(1).copied();
            if let Some(chosen) = field_ui(ui, view, ("table-group-then", second), Some(first)) {
                let wanted = std::iter::once(first).chain(chosen).collect();
                queue.push(Command::Table(TableWish::GroupBy(wanted)));
            }
            for action in [Action::ExpandGroups, Action::CollapseGroups] {
                act_ui(ui, view, action, queue);
            }
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            for action in [Action::FindColumn, Action::ChooseColumns] {
                act_ui(ui, view, action, queue);
            }
        });
    });
}

fn act_ui(ui: &mut Ui, view: &View<'_>, action: Action, queue: &mut Queue) {
    if quiet(ui, look(view), &view.words.text(&action.message_id())).clicked() {
        queue.act(action);
    }
}

/// A field to choose, or none; `without` is chosen already.
fn field_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (label, chosen): (&str, Option<Grouping>),
    without: Option<Grouping>,
) -> Option<Option<Grouping>> {
    let words = view.words;
    let name = |field: Grouping| words.text(&format!("table-by-{}", field.code()));
    let none = words.text("table-group-none");
    let shown = chosen.map(name);
    let shown = match &shown {
        Some(name) => Shown::Value(name),
        None => Shown::Nothing(&none),
    };
    let text = words.text(label);
    ui.label(look(view).small(text.clone()));
    let choices = || {
        let fields = Grouping::ALL.iter().filter(|f| Some(**f) != without);
        let fields = fields.map(|field| Choice::new(Some(*field), name(*field)));
        let none = std::iter::once(Choice::new(None, none.clone()));
        none.chain(fields).collect()
    };
    ui.push_id(label, |ui| {
        ui.set_max_width(WIDTH);
        let (button, picked) = choice_ui(ui, look(view), shown, choices);
        ui.ctx()
            .accesskit_node_builder(button.id, |node| node.set_label(text));
        picked
    })
    .inner
}
