//! The form: every field of a project, in the order in which the panel shows them.

mod basics;
pub(in crate::ui) mod claims;
mod life;
pub(in crate::ui) mod pen;
mod people;
mod rest;
mod rows;
pub(in crate::ui) mod source;
mod unit;

use egui::{Ui, vec2};

use super::draft::Draft;
use super::draft::claim::Kind;
use super::draft::clean::Changes;
use super::section::{changed_section_ui, list_heading_ui, section_ui};
use crate::draw::theme::space;
use crate::ui::View;
use crate::ui::widgets::text_field::Height;
use claims::claims_form;
use pen::Pen;

/// Draws all fields of a draft.
pub(super) fn form_ui(ui: &mut Ui, view: &View<'_>, draft: &mut Draft) {
    ui.spacing_mut().item_spacing = vec2(space::S, space::S);
    let changes = Changes::of(draft.before.as_ref(), &draft.build());
    // The new sources are lent to the pen, so that every field can begin one.
    let mut new_sources = std::mem::take(&mut draft.new_sources);
    new_sources.begin_frame();
    let mut pen = Pen {
        view: *view,
        new_sources: &mut new_sources,
    };
    place_ui(ui, &mut pen, draft, &changes);
    numbers_ui(ui, &mut pen, draft, &changes);
    rest_ui(ui, &mut pen, draft, &changes);
    draft.new_sources = new_sources;
}

fn place_ui(ui: &mut Ui, pen: &mut Pen<'_>, draft: &mut Draft, changes: &Changes) {
    let look = pen.look();
    basics::name_form(ui, pen, draft, changes);
    section_ui(ui, look, "panel-section-where");
    basics::where_form(ui, pen, draft, changes);
    section_ui(ui, look, "panel-section-what");
    basics::what_form(ui, pen, draft, changes);
    section_ui(ui, look, "panel-section-status");
    basics::status_form(ui, pen, draft, changes);
    people::parties_form(ui, pen, draft, changes);
}

fn numbers_ui(ui: &mut Ui, pen: &mut Pen<'_>, draft: &mut Draft, changes: &Changes) {
    let look = pen.look();
    let id = "panel-section-investment";
    changed_section_ui(ui, look, id, changes.has("investment"));
    claims_form(ui, pen, (&pen.text(id), Kind::Money), &mut draft.investment);
    let covers = pen.field(
        "panel-field-covers",
        &draft.project,
        "investment_covers",
        changes,
    );
    let text = &mut draft.project.investment_covers;
    pen.optional_text_ui(ui, covers, text, Height::Lines(1));
    section_ui(ui, look, "panel-section-jobs");
    for (id, key, rows) in [
        ("panel-jobs-permanent", "permanent", &mut draft.permanent),
        (
            "panel-jobs-unspecified",
            "unspecified",
            &mut draft.unspecified,
        ),
        (
            "panel-jobs-construction",
            "construction",
            &mut draft.construction,
        ),
    ] {
        let title = pen.text(id);
        list_heading_ui(ui, look, &title, changes.has_inner("jobs", key));
        ui.push_id(key, |ui| claims_form(ui, pen, (&title, Kind::Jobs), rows));
    }
    life::capacity_form(ui, pen, draft, changes);
    life::milestones_form(ui, pen, draft, changes);
}

fn rest_ui(ui: &mut Ui, pen: &mut Pen<'_>, draft: &mut Draft, changes: &Changes) {
    let look = pen.look();
    people::commitments_form(ui, pen, draft, changes);
    section_ui(ui, look, "panel-section-more");
    rest::instruments_form(ui, pen, draft, changes);
    rest::markets_form(ui, pen, draft, changes);
    let title = pen.text("panel-section-area");
    list_heading_ui(ui, look, &title, changes.has("area_ha"));
    let kind = Kind::Unit("ha");
    ui.push_id("area", |ui| {
        claims_form(ui, pen, (&title, kind), &mut draft.area);
    });
    rest::notes_form(ui, pen, draft, changes);
    section_ui(ui, look, "panel-section-record");
    rest::totals_form(ui, pen, draft, changes);
    rest::verified_form(ui, pen, draft, changes);
}
