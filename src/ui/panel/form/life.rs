//! What it can make, and the points in its life.

use egui::Ui;

use super::pen::{Order, Pen, pair_ui};
use super::rows::section_rows_ui;
use super::source::source_ui;
use super::unit::counted_ui;
use crate::model::codes::{Direction, Event, Status};
use crate::model::project::{Capacity, Milestone};
use crate::ui::panel::draft::Draft;
use crate::ui::panel::draft::clean::Changes;
use crate::ui::panel::draft::parts::{CapacityDraft, MilestoneDraft};
use crate::ui::panel::draft::rows::{Buffered, Row};
use crate::ui::widgets::text_field::Height;

/// The capacities.
pub(super) fn capacity_form(ui: &mut Ui, pen: &mut Pen<'_>, draft: &mut Draft, changes: &Changes) {
    let words = (
        "panel-section-capacity",
        "panel-section-capacity",
        "panel-add-capacity",
    );
    let is_changed = changes.has("capacity");
    let empty = || CapacityDraft::open(&Capacity::default());
    section_rows_ui(
        ui,
        pen,
        words,
        &mut draft.capacity,
        is_changed,
        empty,
        capacity_ui,
    );
}

fn capacity_ui(pen: &mut Pen<'_>, ui: &mut Ui, row: &mut Row<CapacityDraft>) {
    let changes = Changes::of(row.was.as_ref(), &row.build());
    let record = &mut row.now.record;
    let field = pen.field("panel-product", record, "product", &changes);
    pen.text_ui(ui, field, &mut record.product, Height::Line);
    let phase = pen.field("panel-capacity-phase", record, "phase", &changes);
    let direction = pen.field("panel-capacity-direction", record, "direction", &changes);
    let (phase_text, direction_value) = (&mut record.phase, &mut record.direction);
    pair_ui(
        ui,
        0.5,
        |ui| {
            pen.optional_ui(ui, phase, phase_text);
        },
        |ui| {
            pen.coded_ui(
                ui,
                direction,
                direction_value,
                (Direction::ALL, Order::Listed),
            );
        },
    );
    let field = pen.field("panel-field-status", record, "status", &changes);
    pen.coded_ui(ui, field, &mut record.status, (Status::ALL, Order::Listed));
    let field = pen.field("panel-field-unit", record, "unit", &changes);
    let claims = (&mut row.now.claims, changes.has("claims"));
    counted_ui(ui, pen, field, &mut record.unit, claims);
}

/// The points in its life.
pub(super) fn milestones_form(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    draft: &mut Draft,
    changes: &Changes,
) {
    let words = (
        "panel-section-milestones",
        "panel-milestone",
        "panel-add-milestone",
    );
    let is_changed = changes.has("milestones");
    let empty = || MilestoneDraft::open(&Milestone::default());
    section_rows_ui(
        ui,
        pen,
        words,
        &mut draft.milestones,
        is_changed,
        empty,
        milestone_ui,
    );
}

fn milestone_ui(pen: &mut Pen<'_>, ui: &mut Ui, row: &mut Row<MilestoneDraft>) {
    let changes = Changes::of(row.was.as_ref(), &row.build());
    let MilestoneDraft {
        record,
        planned,
        actual,
    } = &mut row.now;
    let field = pen.field("panel-milestone-event", record, "event", &changes);
    pen.coded_ui(ui, field, &mut record.event, (Event::ALL, Order::Listed));
    let was_to_be = pen.field("panel-milestone-planned", record, "planned", &changes);
    let was = pen.field("panel-milestone-actual", record, "actual", &changes);
    pair_ui(
        ui,
        0.5,
        |ui| {
            pen.date_ui(ui, was_to_be, planned);
        },
        |ui| {
            pen.date_ui(ui, was, actual);
        },
    );
    let field = pen.field("panel-field-source", record, "source", &changes);
    source_ui(ui, pen, field, &mut record.source);
    let field = pen.field("panel-field-note", record, "note", &changes);
    pen.optional_text_ui(ui, field, &mut record.note, Height::Lines(1));
}
