//! The status bar: n of m, the headline total with its range, state of knowledge, unsaved mark, last notice.

use egui::{Align, Layout, RichText};

use super::{Desk, View, checks};
use crate::check::Severity;
use crate::command::{Action, Queue};
use crate::draw::theme::{size, space};
use crate::figure::stages::weighted_words;
use crate::query::certainty;
use crate::query::totals::{Measure, total};

/// Draws the status bar.
pub fn status_ui(ui: &mut egui::Ui, view: &View<'_>, desk: &Desk, queue: &mut Queue) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        if let Some(notice) = &desk.notice {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let color = if notice.is_error {
                    view.theme.error
                } else {
                    view.theme.second
                };
                let text = RichText::new(&notice.text).size(size::SMALL).color(color);
                let width = ui.available_width() * 0.5;
                ui.scope(|ui| {
                    ui.set_max_width(width);
                    ui.add(egui::Label::new(text).truncate());
                });
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    parts_ui(ui, view, desk, queue);
                });
            });
        } else {
            parts_ui(ui, view, desk, queue);
        }
    });
}

/// How many issues there are, in as few words as possible, and the way to them: errors if there are any, else warnings.
fn issues_ui(ui: &mut egui::Ui, view: &View<'_>, desk: &Desk, queue: &mut Queue) {
    let marks = &desk.checks.marks;
    let (severity, n) = match (marks.errors, marks.warnings) {
        (0, 0) => return,
        (0, warnings) => (Severity::Warning, warnings),
        (errors, _) => (Severity::Error, errors),
    };
    let (icon, ink) = checks::sign(view, severity);
    let (rect, _) = ui.allocate_exact_size(egui::vec2(14.0, 14.0), egui::Sense::hover());
    icon.paint(
        ui.painter(),
        rect.center(),
        4.0,
        egui::Stroke::new(1.2, ink),
    );
    ui.add_space(space::XS);
    let text = RichText::new(checks::count(view, severity, n));
    let link = ui.add(egui::Link::new(text.size(size::SMALL).color(ink)));
    if link.on_hover_text(view.words.text("checks-open")).clicked() {
        queue.act(Action::PageChecks);
    }
    ui.label(
        RichText::new("  ·  ")
            .size(size::SMALL)
            .color(view.theme.second),
    );
}

fn parts_ui(ui: &mut egui::Ui, view: &View<'_>, desk: &Desk, queue: &mut Queue) {
    if desk.care.is_read_only {
        mark_ui(ui, view, "status-read-only", Some("status-read-only-help"));
    }
    if view.document.is_unsaved() {
        mark_ui(ui, view, "status-unsaved", None);
        if let Some(reason) = &desk.care.unkept {
            let text = view.words.text("status-unkept");
            label_ui(ui, view, &text).on_hover_text(reason);
        }
    }
    issues_ui(ui, view, desk, queue);
    let text = RichText::new(summary(view, desk))
        .size(size::SMALL)
        .color(view.theme.second);
    ui.add(egui::Label::new(text).truncate());
}

/// A warning in front of the rest.
fn mark_ui(ui: &mut egui::Ui, view: &View<'_>, id: &str, help: Option<&str>) {
    let text = format!("● {}", view.words.text(id));
    let label = label_ui(ui, view, &text);
    if let Some(help) = help {
        label.on_hover_text(view.words.text(help));
    }
}

fn label_ui(ui: &mut egui::Ui, view: &View<'_>, text: &str) -> egui::Response {
    let text = RichText::new(text).size(size::SMALL);
    let label = ui.label(text.color(view.theme.warning));
    let dot = RichText::new("  ·  ").size(size::SMALL);
    ui.label(dot.color(view.theme.second));
    label
}

/// The parts of the status bar that follow from the records, in one line.
pub fn summary(view: &View<'_>, desk: &Desk) -> String {
    let words = view.words;
    let dataset = view.document.dataset();
    let mut parts = vec![words.projects_of(view.rows.len(), dataset.projects.len())];
    let total = total(view.index, view.rows, Measure::Investment);
    if let (Some(sum), Some(quantity)) = (total.sum(), total.quantity()) {
        let headline = words.usd_amount(quantity.headline);
        parts.push(if sum.low < sum.high || sum.is_open {
            words.fill(
                "status-total",
                &[
                    ("total", headline.into()),
                    ("range", words.usd_range(&sum).into()),
                ],
            )
        } else {
            headline
        });
    }
    if desk.figures.stages.is_weighted {
        parts.extend(weighted(view));
    }
    parts.push(match &dataset.as_of {
        Some(date) => words.fill("status-as-of", &[("date", words.date(date).into())]),
        None => words.text("status-as-of-missing"),
    });
    parts.join(" · ")
}

/// The weighted total of all that is shown.
fn weighted(view: &View<'_>) -> Option<String> {
    let dataset = view.document.dataset();
    let totals = certainty::weighted(dataset, view.index, view.rows, Measure::Investment)?;
    weighted_words(view.words, &totals, Measure::Investment)
}
