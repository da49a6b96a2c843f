//! Choosing columns: which are shown, in which order, found by a few letters.

use egui::{Checkbox, ScrollArea, TextEdit, Ui, WidgetInfo};

use super::cells::header_text;
use crate::command::{Action, Command, Queue, TableWish};
use crate::draw::theme::space;
use crate::query::column::Column;
use crate::query::fold::fold;
use crate::ui::ask::{modal_ui, title_ui};
use crate::ui::panel::section::look;
use crate::ui::widgets::button::{plain, primary, quiet};
use crate::ui::widgets::icon::{Icon, icon_button_enabled};
use crate::ui::{Desk, View};

/// How wide the dialog is, in points.
const WIDTH: f32 = 380.0;

/// What is typed to find a column.
#[derive(Debug, Default)]
pub struct ColumnsState {
    query: String,
    has_begun: bool,
}

/// Shows the dialog; whether it is to be closed.
pub fn columns_ui(
    ctx: &egui::Context,
    view: &View<'_>,
    desk: &Desk,
    state: &mut ColumnsState,
    queue: &mut Queue,
) -> bool {
    let words = view.words;
    let (is_done, is_closing) = modal_ui(ctx, view.theme, "columns", |ui| {
        ui.set_width(WIDTH);
        title_ui(ui, &words.text("table-columns-title"));
        field_ui(ui, view, state);
        ui.add_space(space::S);
        let room = (ui.ctx().content_rect().height() - 320.0).max(160.0);
        let scroll = ScrollArea::vertical().min_scrolled_height(room);
        scroll.max_height(room).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            list_ui(ui, view, desk, &fold(state.query.trim()), queue);
        });
        ui.add_space(space::S);
        frozen_ui(ui, view, desk, queue);
        ui.add_space(space::M);
        ui.horizontal(|ui| {
            let is_done = primary(ui, look(view), &words.text("dialog-close"), true).clicked();
            let reset = words.text(&Action::ResetColumns.message_id());
            if plain(ui, &reset).clicked() {
                queue.act(Action::ResetColumns);
            }
            is_done
        })
        .inner
    });
    is_done || is_closing
}

fn field_ui(ui: &mut Ui, view: &View<'_>, state: &mut ColumnsState) {
    let hint = view.words.text("table-columns-search");
    let before = state.query.clone();
    let field = ui.add(
        TextEdit::singleline(&mut state.query)
            .hint_text(&hint)
            .margin(egui::Margin::symmetric(8, 6))
            .desired_width(f32::INFINITY),
    );
    if !std::mem::replace(&mut state.has_begun, true) {
        field.request_focus();
    }
    field.widget_info(|| WidgetInfo::text_edit(true, &before, &state.query, &hint));
}

/// The shown columns in their order, then the hidden ones.
fn list_ui(ui: &mut Ui, view: &View<'_>, desk: &Desk, query: &str, queue: &mut Queue) {
    let shown: Vec<Column> = desk.columns.iter().map(|(column, _)| *column).collect();
    let hidden = Column::ALL.iter().filter(|c| !shown.contains(c));
    let is_found = |column: &Column| fold(&header_text(view, *column)).contains(query);
    let all = shown.iter().chain(hidden).enumerate();
    let mut found = all.filter(|(_, column)| is_found(column)).peekable();
    if found.peek().is_none() {
        ui.label(look(view).small(view.words.text("facet-nothing")));
    }
    for (place, column) in found {
        let place = (place < shown.len()).then_some(place);
        line_ui(ui, view, (*column, place, shown.len()), queue);
    }
}

/// A column: its tick and, while it is shown, the buttons that move it.
fn line_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (column, place, count): (Column, Option<usize>, usize),
    queue: &mut Queue,
) {
    let name = header_text(view, column);
    ui.horizontal(|ui| {
        ui.set_min_width(WIDTH - space::L);
        let mut is_shown = place.is_some();
        let is_last = is_shown && count == 1;
        let tick = Checkbox::new(&mut is_shown, &name);
        if ui.add_enabled(!is_last, tick).clicked() {
            queue.push(Command::ToggleColumn(column));
        }
        let Some(place) = place else {
            return;
        };
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            for (icon, id, is_possible, to) in [
                (
                    Icon::Down,
                    "table-column-later",
                    place + 1 < count,
                    place + 2,
                ),
                (
                    Icon::Up,
                    "table-column-earlier",
                    place > 0,
                    place.saturating_sub(1),
                ),
            ] {
                let label = view.words.fill(id, &[("column", name.clone().into())]);
                if icon_button_enabled(ui, look(view), icon, &label, is_possible).clicked() {
                    queue.push(Command::MoveColumn(column, to));
                }
            }
        });
    });
}

/// How many columns stay, with one fewer and one more.
fn frozen_ui(ui: &mut Ui, view: &View<'_>, desk: &Desk, queue: &mut Queue) {
    let n = desk.frozen_columns.min(desk.columns.len());
    let shown = view.words.number(n as f64, 0);
    let args = [("n", n.into()), ("shown", shown.into())];
    ui.label(view.words.fill("table-frozen", &args));
    ui.horizontal(|ui| {
        let mut step = |ui: &mut Ui, id: &str, is_possible: bool, to: usize| {
            let is_wanted = is_possible && quiet(ui, look(view), &view.words.text(id)).clicked();
            if is_wanted {
                queue.push(Command::Table(TableWish::Freeze(to)));
            }
        };
        step(ui, "table-frozen-fewer", n > 0, n.saturating_sub(1));
        step(ui, "table-frozen-more", n < desk.columns.len(), n + 1);
    });
}
