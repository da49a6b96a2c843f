//! Who takes part, and what they promised.

use egui::Ui;

use super::pen::{Order, Pen, pair_ui};
use super::rows::section_rows_ui;
use super::source::source_ui;
use super::unit::counted_ui;
use crate::model::codes::Role;
use crate::model::iso::Country;
use crate::model::project::{Commitment, Party};
use crate::ui::panel::draft::Draft;
use crate::ui::panel::draft::clean::Changes;
use crate::ui::panel::draft::parts::CommitmentDraft;
use crate::ui::panel::draft::party_problem;
use crate::ui::panel::draft::rows::{Buffered, Row};
use crate::ui::widgets::text_field::Height;

/// The parties.
pub(super) fn parties_form(ui: &mut Ui, pen: &mut Pen<'_>, draft: &mut Draft, changes: &Changes) {
    let words = ("panel-section-parties", "panel-party", "panel-add-party");
    let is_changed = changes.has("parties");
    let empty = || Party::default();
    section_rows_ui(
        ui,
        pen,
        words,
        &mut draft.parties,
        is_changed,
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
    let words = (
        "panel-section-commitments",
        "panel-commitment",
        "panel-add-commitment",
    );
    let is_changed = changes.has("commitments");
    let empty = || CommitmentDraft::open(&Commitment::default());
    section_rows_ui(
        ui,
        pen,
        words,
        &mut draft.commitments,
        is_changed,
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
    let claims = (&mut row.now.claims, changes.has("claims"));
    counted_ui(ui, pen, field, &mut record.unit, claims);
}
