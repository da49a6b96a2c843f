//! The projects of a cell: each with what it states, a way to the project, and a way to the filter.

use egui::{Align, Label, Layout, RichText, ScrollArea, Sense, Ui, WidgetInfo, vec2};

use super::super::View;
use super::super::panel::section::look;
use super::super::widgets::icon::{Icon, icon_button};
use crate::command::{Command, Queue};
use crate::draw::fonts;
use crate::draw::theme::{size, space};
use crate::figure::describe;
use crate::i18n::Arg;
use crate::model::claim::Known;
use crate::query::totals::{self, Grouping, Key, Measure, Unit};

/// The rows of these values, those with the largest number first, then those without one in their order.
pub(super) fn rows(view: &View<'_>, keys: &[Key], measure: Measure) -> Vec<usize> {
    let all = view.index.rows();
    let is_in = |at: &usize| {
        let row = all.get(*at);
        row.is_some_and(|row| keys.iter().all(|key| row.key(key.grouping()) == *key))
    };
    let headline = |at: usize| {
        let known = all.get(at).map(|row| row.known(measure));
        let stated = known.and_then(Known::quantity);
        stated.map_or(-1.0, |quantity| quantity.headline)
    };
    let mut rows: Vec<usize> = view.rows.iter().copied().filter(is_in).collect();
    rows.sort_by(|a, b| headline(*b).total_cmp(&headline(*a)));
    rows
}

/// Draws the list; returns whether it is to be closed.
pub(super) fn listing_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (keys, rows): (&[Key], &[usize]),
    measure: Measure,
    queue: &mut Queue,
) -> bool {
    let is_closing = heading_ui(ui, view, keys);
    let total = totals::total(view.index, rows, measure);
    let coverage = describe::coverage(view.words, &total, measure);
    let sum = describe::total(view.words, &total, measure);
    let lines = [sum, Some(coverage)].into_iter().flatten();
    let text = lines.collect::<Vec<_>>().join(" · ");
    let text = RichText::new(text)
        .size(size::SMALL)
        .color(view.theme.second);
    ui.add(Label::new(text).wrap());
    if !keys.is_empty() {
        filter_ui(ui, view, keys, queue);
    }
    ui.add_space(space::XS);
    ui.separator();
    ScrollArea::vertical()
        .id_salt("projects")
        .auto_shrink(false)
        .show_rows(ui, space::ROW, rows.len(), |ui, range| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for at in rows.get(range).unwrap_or_default() {
                project_ui(ui, view, *at, measure, queue);
            }
        });
    is_closing
}

/// "Pavlodar · Concept", and a way to close the list.
fn heading_ui(ui: &mut Ui, view: &View<'_>, keys: &[Key]) -> bool {
    let words = view.words;
    let names = keys.iter().map(|key| describe::group_name(words, key));
    let name = match names.collect::<Vec<_>>().join(" · ") {
        name if name.is_empty() => words.text("pivot-all"),
        name => name,
    };
    ui.horizontal_top(|ui| {
        let room = ui.available_width() - space::BUTTON - space::S;
        let title = RichText::new(name)
            .font(egui::FontId::new(size::BODY + 1.0, fonts::medium()))
            .color(view.theme.text);
        ui.allocate_ui_with_layout(vec2(room, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_min_width(room);
            ui.add(Label::new(title).wrap());
        });
        icon_button(ui, look(view), Icon::Cross, &words.text("pivot-close")).clicked()
    })
    .inner
}

/// Sets the values of the cell in the filter, in the place of what it asks of their fields.
fn filter_ui(ui: &mut Ui, view: &View<'_>, keys: &[Key], queue: &mut Queue) {
    let words = view.words;
    let mut filter = view.filter.clone();
    for key in keys {
        filter.release(key.grouping());
        filter.add(key.clone());
    }
    let is_there = filter == *view.filter;
    let id = if keys.len() > 1 {
        "pivot-filter-cell"
    } else {
        "pivot-filter-line"
    };
    let button = ui.add_enabled(!is_there, egui::Button::new(words.text(id)));
    let button = button.on_disabled_hover_text(words.text("pivot-filter-there"));
    let is_of_many = |key: &Key| {
        key.is_stated() && matches!(key.grouping(), Grouping::Country | Grouping::Investor)
    };
    let button = if keys.iter().any(is_of_many) {
        button.on_hover_text(words.text("pivot-filter-more"))
    } else {
        button
    };
    if button.clicked() {
        queue.push(Command::SetFilter(filter));
    }
}

/// A project and what it states; a click shows it.
fn project_ui(ui: &mut Ui, view: &View<'_>, at: usize, measure: Measure, queue: &mut Queue) {
    let words = view.words;
    let (Some(row), Some(project)) = (
        view.index.rows().get(at),
        view.document.dataset().projects.get(at),
    ) else {
        return;
    };
    let name = match project.name.get(words.lang()).trim() {
        "" => project.id.as_str(),
        name => name,
    };
    let known = row.known(measure);
    let value = stated(view, &known, measure);
    let room = vec2(ui.available_width(), space::ROW);
    let (rect, response) = ui.allocate_exact_size(room, Sense::click());
    let spoken = format!("{name}, {value}");
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Link, true, &spoken));
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, 3.0, view.theme.hover);
    }
    if response.has_focus() {
        let ring = egui::Stroke::new(1.5, view.theme.accent);
        let kind = egui::StrokeKind::Inside;
        ui.painter().rect_stroke(rect, 3.0, ring, kind);
    }
    let ink = if known.quantity().is_some() {
        view.theme.text
    } else {
        view.theme.missing
    };
    let builder = egui::UiBuilder::new()
        .max_rect(rect.shrink2(vec2(space::XS, 0.0)))
        .layout(Layout::right_to_left(Align::Center));
    let mut line = ui.new_child(builder);
    let mut shown = value.clone();
    if !row.is_in_totals {
        let args = [("value", Arg::from(value))];
        shown = words.fill("figure-hover-excluded", &args);
    }
    let text = |text: &str, ink| RichText::new(text).size(size::TABLE).color(ink);
    line.add(Label::new(text(&shown, ink)).selectable(false));
    line.with_layout(Layout::left_to_right(Align::Center), |ui| {
        let label = Label::new(text(name, view.theme.text)).truncate();
        ui.add(label.selectable(false));
    });
    let response = response
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .on_hover_text(spoken);
    if response.clicked()
        && let Some(key) = view.document.project_key(at)
    {
        queue.push(Command::OpenProject(key));
    }
}

/// What a project states, with its unit, or why nothing.
fn stated(view: &View<'_>, known: &Known, measure: Measure) -> String {
    let words = view.words;
    match (known.quantity(), measure.unit()) {
        (None, _) => words.why_missing(known),
        (Some(quantity), Unit::Dollars) => words.usd_short(&quantity),
        (Some(quantity), Unit::Jobs | Unit::Projects) => words.quantity(&quantity, 0),
        (Some(quantity), Unit::JobsPerMillion) => words.quantity(&quantity, 2),
    }
}
