//! Policy, markets, notes, and whether the project counts.

use egui::{Checkbox, Ui, vec2};

use super::basics::lines_ui;
use super::pen::{Order, Pen, pair_ui};
use crate::draw::theme::space;
use crate::model::iso::Country;
use crate::ui::panel::draft::Draft;
use crate::ui::panel::draft::clean::Changes;
use crate::ui::panel::section::list_heading_ui;
use crate::ui::widgets::choice::{Shown, choice_ui};
use crate::ui::widgets::field::changed_ui;
use crate::ui::widgets::icon::{Icon, icon_button};
use crate::ui::widgets::text_field::{Height, optional_ui};

/// Instruments of policy.
pub(super) fn instruments_form(ui: &mut Ui, pen: &Pen<'_>, draft: &mut Draft, changes: &Changes) {
    let help = pen.text("panel-instruments-help");
    let field = pen
        .field(
            "panel-section-instruments",
            &draft.project,
            "instruments",
            changes,
        )
        .help(help);
    lines_ui(ui, pen, field, &mut draft.instruments.text);
}

/// Countries it sells to.
pub(super) fn markets_form(ui: &mut Ui, pen: &Pen<'_>, draft: &mut Draft, changes: &Changes) {
    let (look, words) = (pen.look(), pen.view.words);
    let markets = &mut draft.project.markets;
    let title = pen.text("panel-section-markets");
    list_heading_ui(ui, look, &title, changes.has("markets"));
    let mut gone = None;
    for (at, country) in markets.iter().enumerate() {
        ui.horizontal(|ui| {
            let name = words.name(country);
            ui.label(&name);
            let remove = format!("{}, {name}", pen.text("panel-remove"));
            if icon_button(ui, look, Icon::Cross, &remove).clicked() {
                gone = Some(at);
            }
        });
    }
    if let Some(at) = gone {
        markets.remove(at);
    }
    let left: Vec<Country> = Country::all().filter(|c| !markets.contains(c)).collect();
    let add = pen.text("panel-add-market");
    let (list, picked) = choice_ui(ui, look, Shown::Nothing(&add), || {
        pen.choices(&left, Order::Named)
    });
    list.accessible_name(add);
    markets.extend(picked);
}

/// Notes by language.
pub(super) fn notes_form(ui: &mut Ui, pen: &Pen<'_>, draft: &mut Draft, changes: &Changes) {
    let field = pen.field("panel-section-notes", &draft.project, "notes", changes);
    pen.optional_text_ui(ui, field, &mut draft.project.notes, Height::Lines(4));
}

/// Whether it counts in totals, and why not.
pub(super) fn totals_form(ui: &mut Ui, pen: &Pen<'_>, draft: &mut Draft, changes: &Changes) {
    let project = &mut draft.project;
    let mut is_in = project.is_in_totals();
    let label = pen.text("panel-field-in-totals");
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, 0.0);
        if ui.add(Checkbox::new(&mut is_in, label)).changed() {
            project.include_in_totals = (!is_in).then_some(false);
        }
        if changes.has("include_in_totals") {
            changed_ui(ui, pen.look());
        }
    });
    if !is_in || project.exclude_reason.is_some() {
        let field = pen.field(
            "panel-field-exclude-reason",
            project,
            "exclude_reason",
            changes,
        );
        pen.optional_text_ui(ui, field, &mut project.exclude_reason, Height::Lines(1));
    }
}

/// When somebody last held the record against its sources, and who.
pub(super) fn verified_form(ui: &mut Ui, pen: &Pen<'_>, draft: &mut Draft, changes: &Changes) {
    use crate::ui::widgets::field::Field;
    let is_changed = |inner| changes.has_inner("verified", inner);
    let date = Field::new(pen.text("panel-field-verified-date")).changed(is_changed("date"));
    let by = Field::new(pen.text("panel-field-verified-by")).changed(is_changed("by"));
    let (entry, name) = (&mut draft.verified_date, &mut draft.verified_by);
    pair_ui(
        ui,
        0.5,
        |ui| {
            pen.date_ui(ui, date, entry);
        },
        |ui| {
            by.show(ui, pen.look(), |ui| optional_ui(ui, name, Height::Line));
        },
    );
}
