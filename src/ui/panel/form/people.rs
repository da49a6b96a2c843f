//! Who takes part, and what they promised.

use egui::Ui;

use super::claims::claims_form;
use super::pen::{Head, Order, Pen, pair_ui};
use super::source::source_ui;
use super::unit::unit_ui;
use crate::model::codes::Role;
use crate::model::iso::Country;
use crate::model::project::{Commitment, Party};
use crate::ui::panel::draft::Draft;
use crate::ui::panel::draft::claim::Kind;
use crate::ui::panel::draft::clean::Changes;
use crate::ui::panel::draft::parts::CommitmentDraft;
use crate::ui::panel::draft::party_problem;
use crate::ui::panel::draft::rows::{Buffered, Row};
use crate::ui::panel::section::{changed_section_ui, list_heading_ui};
use crate::ui::widgets::text_field::Height;

/// The parties.
pub(super) fn parties_form(ui: &mut Ui, pen: &mut Pen<'_>, draft: &mut Draft, changes: &Changes) {
    changed_section_ui(
        ui,
        pen.look(),
        "panel-section-parties",
        changes.has("parties"),
    );
    let words = (pen.text("panel-party"), "panel-add-party");
    let empty = |_: &_| Party::default();
    pen.rows_ui(
        ui,
        &mut draft.parties,
        (&words.0, words.1, Head::First),
        empty,
        party_ui,
    );
}

fn party_ui(pen: &mut Pen<'_>, ui: &mut Ui, row: &mut Row<Party>) {
    let changes = Changes::of(row.was.as_ref(), &row.build());
    let problem = party_problem(&row.now).filter(|_| row.is_touched());
    let party = &mut row.now;
    let field = pen
        .field("panel-party-name", party, "name", &changes)
        .problem(pen.sentence(problem));
    pen.line_ui(ui, field, &mut party.name);
    let field = pen.field("panel-party-local-name", party, "local_name", &changes);
    pen.optional_ui(ui, field, &mut party.local_name);
    let country = pen.field("panel-party-country", party, "country", &changes);
    let role = pen.field("panel-party-role", party, "role", &changes);
    let all: Vec<Country> = Country::all().collect();
    pair_ui(
        ui,
        0.5,
        |ui| {
            pen.coded_ui(ui, country, &mut party.country, (&all, Order::Named));
        },
        |ui| {
            pen.coded_ui(ui, role, &mut party.role, (Role::ALL, Order::Listed));
        },
    );
}

/// The promises.
pub(super) fn commitments_form(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    draft: &mut Draft,
    changes: &Changes,
) {
    changed_section_ui(
        ui,
        pen.look(),
        "panel-section-commitments",
        changes.has("commitments"),
    );
    let words = (pen.text("panel-commitment"), "panel-add-commitment");
    let empty = |_: &_| CommitmentDraft::open(&Commitment::default());
    pen.rows_ui(
        ui,
        &mut draft.commitments,
        (&words.0, words.1, Head::First),
        empty,
        commitment_ui,
    );
}

fn commitment_ui(pen: &mut Pen<'_>, ui: &mut Ui, row: &mut Row<CommitmentDraft>) {
    let changes = Changes::of(row.was.as_ref(), &row.build());
    let record = &mut row.now.record;
    let field = pen.field("panel-commitment-what", record, "what", &changes);
    pen.text_ui(ui, field, &mut record.what, Height::Line);
    let field = pen.field("panel-field-source", record, "source", &changes);
    source_ui(ui, pen, field, &mut record.source);
    let field = pen.field("panel-field-unit", record, "unit", &changes);
    unit_ui(ui, pen, field, &mut record.unit);
    let unit = record.unit.clone().unwrap_or_default();
    let title = pen.text("panel-numbers");
    list_heading_ui(ui, pen.look(), &title, changes.has("claims"));
    claims_form(ui, pen, (&title, Kind::Unit(&unit)), &mut row.now.claims);
}
