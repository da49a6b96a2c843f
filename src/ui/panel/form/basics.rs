//! Where it is, what it is, and how far it has come.

use egui::Ui;

use super::pen::{Order, Pen, pair_ui};
use super::rows::{Head, rows_ui};
use super::source::source_ui;
use crate::model::codes::{ProjectType, Sector, Status};
use crate::model::region::Region;
use crate::model::text::Text;
use crate::ui::panel::draft::Draft;
use crate::ui::panel::draft::clean::Changes;
use crate::ui::panel::section::list_heading_ui;
use crate::ui::widgets::text_field::{Height, line_ui, text_ui};

/// The name, other names, and labels.
pub(super) fn name_form(ui: &mut Ui, pen: &mut Pen<'_>, draft: &mut Draft, changes: &Changes) {
    let problem = pen.sentence(draft.name_problem());
    let project = &mut draft.project;
    let field = pen
        .field("panel-field-name", project, "name", changes)
        .problem(problem);
    pen.text_ui(ui, field, &mut project.name, Height::Line);
    let each = pen.text("panel-one-a-line");
    let field = pen
        .field("panel-field-aliases", project, "aliases", changes)
        .help(&each);
    lines_ui(ui, pen, field, &mut draft.aliases.text);
    let field = pen
        .field("panel-field-tags", project, "tags", changes)
        .help(&each);
    lines_ui(ui, pen, field, &mut draft.tags.text);
}

/// A list of words, one a line.
pub(super) fn lines_ui(
    ui: &mut Ui,
    pen: &Pen<'_>,
    field: crate::ui::widgets::field::Field,
    text: &mut String,
) {
    field.show(ui, pen.look(), |ui| line_ui(ui, text, Height::Lines(1)));
}

/// Region, district, settlement, site.
pub(super) fn where_form(ui: &mut Ui, pen: &mut Pen<'_>, draft: &mut Draft, changes: &Changes) {
    let project = &mut draft.project;
    let field = pen.field("panel-field-region", project, "region", changes);
    pen.coded_ui(ui, field, &mut project.region, (Region::ALL, Order::Named));
    let district = pen.field("panel-field-district", project, "district", changes);
    pen.optional_ui(ui, district, &mut project.district);
    let settlement = pen.field("panel-field-settlement", project, "settlement", changes);
    pen.optional_ui(ui, settlement, &mut project.settlement);
    let site = pen.field("panel-field-site", project, "site", changes);
    pen.optional_ui(ui, site, &mut project.site);
}

/// Sector, type, products.
pub(super) fn what_form(ui: &mut Ui, pen: &mut Pen<'_>, draft: &mut Draft, changes: &Changes) {
    let project = &mut draft.project;
    let field = pen.field("panel-field-sector", project, "sector", changes);
    pen.coded_ui(ui, field, &mut project.sector, (Sector::ALL, Order::Named));
    let field = pen.field("panel-field-type", project, "type", changes);
    pen.coded_ui(
        ui,
        field,
        &mut project.kind,
        (ProjectType::ALL, Order::Listed),
    );
    let title = pen.text("panel-field-products");
    list_heading_ui(ui, pen.look(), &title, changes.has("products"));
    let words = (pen.text("panel-product"), "panel-add-product");
    let empty = |_: &_| Text::default();
    rows_ui(
        ui,
        pen,
        (&words.0, words.1, Head::First),
        &mut draft.products,
        empty,
        |pen, ui, row| {
            let name = pen.text("panel-product");
            text_ui(ui, pen.look(), &mut row.now, Height::Line, &name).accessible_name(name);
        },
    );
}

/// Status, since when, who says so.
pub(super) fn status_form(ui: &mut Ui, pen: &mut Pen<'_>, draft: &mut Draft, changes: &Changes) {
    let project = &mut draft.project;
    let status = pen.field("panel-field-status", project, "status", changes);
    let date = pen.field("panel-field-status-date", project, "status_date", changes);
    let (value, entry) = (&mut project.status, &mut draft.status_date);
    pair_ui(
        ui,
        0.5,
        |ui| {
            pen.coded_ui(ui, status, value, (Status::ALL, Order::Listed));
        },
        |ui| {
            pen.date_ui(ui, date, entry);
        },
    );
    let source = pen.field(
        "panel-field-status-source",
        &draft.project,
        "status_source",
        changes,
    );
    source_ui(ui, pen, source, &mut draft.project.status_source);
}
