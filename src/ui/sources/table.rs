//! The table of sources: a click on a header sorts, a click on a line or an arrow key chooses.

use egui::{Align, Key as Press, Label, Layout, Modifiers, RichText, Sense, Ui, vec2};
use egui_extras::{Column as Width, TableBuilder, TableRow};

use super::list::{By, Line, List};
use super::{Pick, Show, SourcesState};
use crate::draw::theme::{size, space};
use crate::ui::View;
use crate::ui::panel::section::look;
use crate::ui::widgets::icon::Icon;

/// The least width of the column of titles, in points.
const TITLE: f32 = 180.0;

/// Draws the table into the space that is left, or says why it is empty.
pub(super) fn table_ui(ui: &mut Ui, view: &View<'_>, state: &mut SourcesState, list: &List) {
    let shown = list.shown();
    if shown.is_empty() {
        empty_ui(ui, view, state, list);
        return;
    }
    keys_ui(ui, state, &shown);
    let room = ui.available_width();
    egui::ScrollArea::horizontal()
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::ZERO;
            ui.visuals_mut().widgets.noninteractive.bg_stroke = egui::Stroke::NONE;
            let mut builder = TableBuilder::new(ui)
                .id_salt("sources-table")
                .sense(Sense::click())
                .resizable(true)
                .auto_shrink(false)
                .max_scroll_height(f32::INFINITY)
                .cell_layout(Layout::left_to_right(Align::Center));
            let others: f32 = By::ALL.iter().filter_map(|by| width(*by)).sum();
            let title = (room - others).max(TITLE);
            for by in By::ALL {
                builder = builder.column(match width(*by) {
                    Some(width) => Width::initial(width).at_least(56.0).clip(true),
                    // It follows the room that is left, also when the form beside the table comes and goes.
                    None => Width::exact(title).clip(true).resizable(false),
                });
            }
            if std::mem::take(&mut state.is_sought) {
                let is_chosen = |line: &&Line| state.chosen.as_ref() == Some(&line.pick);
                if let Some(row) = shown.iter().position(is_chosen) {
                    builder = builder.scroll_to_row(row, Some(Align::Center));
                }
            }
            let table = builder.header(space::HEADER, |mut row| {
                for by in By::ALL {
                    row.col(|ui| header_ui(ui, view, state, *by));
                }
            });
            table.body(|body| {
                body.rows(space::ROW, shown.len(), |mut row| {
                    if let Some(line) = shown.get(row.index()) {
                        row_ui(&mut row, view, state, line);
                    }
                });
            });
        });
}

/// The width of a column in points; `None` for the one that takes what is left.
fn width(by: By) -> Option<f32> {
    Some(match by {
        By::Title => return None,
        By::Publisher | By::Kind => 132.0,
        By::Date => 110.0,
        By::Language => 80.0,
        By::Claims | By::Projects => 84.0,
    })
}

fn header_ui(ui: &mut Ui, view: &View<'_>, state: &mut SourcesState, by: By) {
    let text = view.words.text(by.message_id());
    let rect = ui.max_rect();
    let id = ui.scope_id().with(("sources-header", by.message_id()));
    let response = ui.interact(rect.shrink2(vec2(6.0, 0.0)), id, Sense::click());
    let is_sorted = state.sort.by == Some(by);
    let args = [("column", text.clone().into())];
    let spoken = match (is_sorted, state.sort.is_descending) {
        (false, _) => text.clone(),
        (true, false) => view.words.fill("header-ascending", &args),
        (true, true) => view.words.fill("header-descending", &args),
    };
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, spoken.clone()));
    if response.hovered() {
        ui.painter().rect_filled(rect, 0.0, view.theme.hover);
    }
    let line = egui::Stroke::new(1.0, view.theme.line);
    ui.painter().hline(rect.x_range(), rect.bottom(), line);
    let layout = if by.is_number() {
        Layout::right_to_left(Align::Center)
    } else {
        Layout::left_to_right(Align::Center)
    };
    ui.with_layout(layout, |ui| {
        ui.add_space(space::S);
        let font = egui::FontId::new(size::TABLE, crate::draw::fonts::medium());
        let room = (ui.available_width() - if is_sorted { 20.0 } else { 4.0 }).max(8.0);
        let wrap = Some(egui::TextWrapMode::Truncate);
        let galley = egui::WidgetText::from(RichText::new(&text).font(font.clone()))
            .into_galley(ui, wrap, room, font);
        let (at, _) = ui.allocate_exact_size(galley.size(), Sense::hover());
        ui.painter().galley(at.min, galley, view.theme.second);
        if is_sorted {
            let (at, _) = ui.allocate_exact_size(vec2(14.0, 12.0), Sense::hover());
            let icon = if state.sort.is_descending {
                Icon::Down
            } else {
                Icon::Up
            };
            let stroke = egui::Stroke::new(1.5, view.theme.accent);
            icon.paint(ui.painter(), at.center(), 3.5, stroke);
        }
    });
    if response.clicked() {
        state.sort = state.sort.clicked(by);
    }
}

/// What stands in a cell; `None` for what is not stated.
fn cell(view: &View<'_>, line: &Line, by: By) -> Option<String> {
    let words = view.words;
    let count = |n: usize| Some(words.number(n as f64, 0));
    match by {
        By::Title => Some(line.title.clone()),
        By::Publisher => line.publisher.clone(),
        By::Date => line.date.as_ref().map(|d| words.date(d)),
        By::Kind => line.kind.map(|k| words.name(&k)),
        By::Language => line.language.clone(),
        By::Claims => count(line.usage.claims),
        By::Projects => count(line.usage.projects),
    }
}

fn row_ui(row: &mut TableRow<'_, '_>, view: &View<'_>, state: &mut SourcesState, line: &Line) {
    let is_chosen = state.chosen.as_ref() == Some(&line.pick);
    row.set_selected(is_chosen);
    let mut spoken = Vec::new();
    for by in By::ALL {
        let text = cell(view, line, *by);
        let name = view.words.text(by.message_id());
        let said = text.clone();
        let said = said.unwrap_or_else(|| view.words.text("missing-not-stated"));
        spoken.push(match by {
            By::Title => said.clone(),
            By::Publisher | By::Date | By::Kind | By::Language | By::Claims | By::Projects => {
                format!("{name} {said}")
            }
        });
        let (_, response) = row.col(|ui| cell_ui(ui, view, line, (*by, text.as_deref())));
        if *by == By::Title || text.is_none() {
            response.on_hover_text(said);
        }
    }
    let response = row.response();
    let spoken = spoken.join(", ");
    response.widget_info(|| {
        egui::WidgetInfo::selected(egui::Role::Row, true, is_chosen, spoken.clone())
    });
    if response.clicked() {
        state.choose(Some(line.pick.clone()));
    }
}

fn cell_ui(ui: &mut Ui, view: &View<'_>, line: &Line, (by, text): (By, Option<&str>)) {
    let theme = view.theme;
    let rect = ui.max_rect();
    let hairline = egui::Stroke::new(1.0, theme.line);
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, hairline);
    let is_missing = matches!(line.pick, Pick::Missing(_));
    let ink = match (by, text) {
        (_, None) => theme.missing,
        (By::Title, Some(_)) if is_missing => theme.error,
        (By::Claims, Some(_)) if line.usage.facts == 0 => theme.missing,
        (_, Some(_)) => theme.text,
    };
    let text = RichText::new(text.unwrap_or("—"))
        .size(size::TABLE)
        .color(ink);
    let label = Label::new(text).truncate().selectable(false);
    let label = label.show_tooltip_when_elided(false);
    if by.is_number() {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(space::S);
            ui.add(label);
        });
    } else {
        ui.add_space(space::S);
        let room = (ui.available_width() - space::S).max(8.0);
        ui.scope(|ui| {
            ui.set_max_width(room);
            ui.add(label);
        });
    }
}

/// The arrow keys choose the line above and below, while no field has the keyboard.
fn keys_ui(ui: &mut Ui, state: &mut SourcesState, shown: &[&Line]) {
    let is_busy = ui.memory(|m| m.focused().is_some()) || egui::Popup::is_any_open(ui.ctx());
    if is_busy || state.chosen.is_none() {
        return;
    }
    let at = shown
        .iter()
        .position(|line| Some(&line.pick) == state.chosen.as_ref());
    let (up, down) = ui.input_mut(|i| {
        let mut take = |key| i.consume_key(Modifiers::NONE, key);
        (take(Press::ArrowUp), take(Press::ArrowDown))
    });
    let to = match (at, up, down) {
        (Some(at), true, _) => at.checked_sub(1),
        (Some(at), false, true) => Some(at + 1),
        (None, _, true) => Some(0),
        (_, _, _) => None,
    };
    if let Some(line) = to.and_then(|to| shown.get(to)) {
        state.choose(Some(line.pick.clone()));
    }
}

fn empty_ui(ui: &mut Ui, view: &View<'_>, state: &mut SourcesState, list: &List) {
    let words = view.words;
    ui.vertical_centered(|ui| {
        ui.add_space(space::XL);
        if list.all().is_empty() {
            ui.label(look(view).missing(words.text("sources-none")));
            return;
        }
        ui.label(look(view).missing(words.text("sources-no-match")));
        ui.add_space(space::S);
        if ui.button(words.text("sources-show-all")).clicked() {
            state.search.clear();
            state.show = Show::All;
        }
    });
}
