//! The list of what will change: project, field, before → after; what cannot be changed says why.

use egui::{Checkbox, Label, RichText, Ui};
use egui_extras::{Column as Width, TableBuilder};

use super::look;
use crate::draw::theme::{size, space};
use crate::ui::View;

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// The project.
    pub(super) project: String,
    /// The field; empty where it is the same for all.
    pub(super) field: String,
    /// What stands there.
    pub(super) before: String,
    /// What will stand there, or why it cannot be changed.
    pub(super) after: Result<String, String>,
}

/// Draws the list; with `ticks` each line that can be changed has one.
pub(super) fn preview_ui(
    ui: &mut Ui,
    view: &View<'_>,
    lines: &[Line],
    mut ticks: Option<&mut [bool]>,
) {
    let words = view.words;
    let has_fields = lines.iter().any(|line| !line.field.is_empty());
    let room = ui.available_width() - space::L;
    let parts: &[f32] = if has_fields {
        &[0.28, 0.16, 0.26, 0.3]
    } else {
        &[0.34, 0.0, 0.3, 0.36]
    };
    let mut builder = TableBuilder::new(ui)
        .id_salt("preview")
        .auto_shrink([false, true])
        .max_scroll_height(340.0)
        .min_scrolled_height(120.0)
        .cell_layout(egui::Layout::left_to_right(egui::Align::Center));
    if ticks.is_some() {
        builder = builder.column(Width::exact(26.0));
    }
    let shown = parts.iter().filter(|part| **part > 0.0);
    for part in shown {
        builder = builder.column(Width::exact(((room - 40.0) * part).max(60.0)).clip(true));
    }
    let header = |ui: &mut Ui, id: &str| {
        ui.label(look(view).small(words.text(id)));
    };
    builder
        .header(space::XL, |mut row| {
            if ticks.is_some() {
                row.col(|_| {});
            }
            row.col(|ui| header(ui, "column-name"));
            if has_fields {
                row.col(|ui| header(ui, "grid-field"));
            }
            row.col(|ui| header(ui, "grid-before"));
            row.col(|ui| header(ui, "grid-after"));
        })
        .body(|body| {
            body.rows(space::XL, lines.len(), |mut row| {
                let Some(line) = lines.get(row.index()) else {
                    return;
                };
                let at = row.index();
                if let Some(tick) = ticks.as_mut().map(|ticks| ticks.get_mut(at)) {
                    row.col(|ui| tick_ui(ui, line, tick));
                }
                row.col(|ui| text_ui(ui, view, &line.project));
                if has_fields {
                    row.col(|ui| text_ui(ui, view, &line.field));
                }
                row.col(|ui| text_ui(ui, view, &line.before));
                row.col(|ui| after_ui(ui, view, line));
            });
        });
}

fn tick_ui(ui: &mut Ui, line: &Line, tick: Option<&mut bool>) {
    let Some(tick) = tick else { return };
    let is_possible = line.after.is_ok();
    let mut is_on = *tick && is_possible;
    let response = ui.add_enabled(is_possible, Checkbox::without_text(&mut is_on));
    let label = format!("{}, {}", line.project, line.field);
    response.widget_info(|| {
        egui::WidgetInfo::selected(egui::Role::CheckBox, is_possible, is_on, &label)
    });
    *tick = is_on;
}

fn text_ui(ui: &mut Ui, view: &View<'_>, text: &str) {
    let (shown, ink) = if text.is_empty() {
        ("—", view.theme.missing)
    } else {
        (text, view.theme.text)
    };
    let shown = RichText::new(one_line(shown)).size(size::TABLE).color(ink);
    ui.add(Label::new(shown).truncate());
}

fn after_ui(ui: &mut Ui, view: &View<'_>, line: &Line) {
    match &line.after {
        Ok(text) => text_ui(ui, view, text),
        Err(reason) => {
            let text = RichText::new(reason)
                .size(size::TABLE)
                .color(view.theme.error);
            ui.add(Label::new(text).truncate());
        }
    }
}

fn one_line(text: &str) -> String {
    text.replace(['\n', '\r', '\t'], " ")
}
