//! The unit of a number: one that the file already uses or the format names, or any other text.

use egui::{Response, Ui};

use super::claims::claims_form;
use super::pen::{Pen, pair_ui};
use crate::ui::panel::draft::claim::{ClaimRows, Kind};
use crate::ui::panel::section::list_heading_ui;
use crate::ui::widgets::choice::{Choice, Shown, choice_ui};
use crate::ui::widgets::field::Field;
use crate::ui::widgets::text_field::{Height, optional_ui};

/// The units that the format names.
const UNITS: [&str; 7] = [
    "t/yr",
    "MW",
    "ha",
    "pieces/yr",
    "enterprises",
    "seats",
    "percent",
];

/// A unit, and the claims in it.
pub(super) fn counted_ui(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    field: Field,
    unit: &mut Option<String>,
    (claims, is_changed): (&mut ClaimRows, bool),
) {
    unit_ui(ui, pen, field, unit);
    let title = pen.text("panel-numbers");
    list_heading_ui(ui, pen.look(), &title, is_changed);
    let unit = unit.as_deref().unwrap_or_default();
    claims_form(ui, pen, (&title, Kind::Unit(unit)), claims);
}

/// A list of units beside a field for any other one.
fn unit_ui(ui: &mut Ui, pen: &Pen<'_>, field: Field, unit: &mut Option<String>) {
    let look = pen.look();
    field.show(ui, look, |ui| {
        let mut typed: Option<Response> = None;
        let mut picked = None;
        let name = unit.as_deref().map(|u| pen.view.words.unit(u, None));
        let nothing = pen.text("missing-not-stated");
        let shown = name
            .as_deref()
            .map_or(Shown::Nothing(&nothing), Shown::Value);
        pair_ui(
            ui,
            0.5,
            |ui| {
                let (list, choice) = choice_ui(ui, look, shown, || choices(pen));
                picked = choice;
                list.accessible_name(pen.text("panel-unit-list"));
            },
            |ui| typed = Some(optional_ui(ui, unit, Height::Line)),
        );
        if let Some(choice) = picked {
            *unit = choice;
        }
        typed.unwrap_or_else(|| ui.label(""))
    });
}

fn choices(pen: &Pen<'_>) -> Vec<Choice<Option<String>>> {
    let projects = &pen.view.document.dataset().projects;
    let capacities = projects
        .iter()
        .flat_map(|p| p.capacity.iter().filter_map(|c| c.unit.as_ref()));
    let promises = projects
        .iter()
        .flat_map(|p| p.commitments.iter().filter_map(|c| c.unit.as_ref()));
    let mut units: Vec<String> = UNITS.map(str::to_owned).to_vec();
    for unit in capacities.chain(promises) {
        if !units.contains(unit) {
            units.push(unit.clone());
        }
    }
    let clear = Choice::new(None, pen.text("panel-clear"));
    let named = units.into_iter().map(|u| {
        let name = pen.view.words.unit(&u, None);
        Choice::new(Some(u.clone()), name).also(u)
    });
    std::iter::once(clear).chain(named).collect()
}
