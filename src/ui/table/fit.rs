//! Column widths that fit what stands in them, in the language of the window, until the person sets another.

use egui::{FontId, TextWrapMode, Ui, WidgetText};

use super::cells::{cell, header_font, header_text};
use crate::draw::theme::{size, space};
use crate::query::column::Column;
use crate::ui::View;

/// A width that is still to be found.
pub const AUTO: f32 = 0.0;
/// Rows that are measured; more would take longer than a person waits.
const MEASURED: usize = 200;
/// Room for the sort arrow and its number.
const ARROW: f32 = 22.0;

/// Finds the widths that are [`AUTO`], in points.
pub(super) fn fit(ui: &Ui, view: &View<'_>, columns: &mut [(Column, f32)]) {
    for (column, width) in columns.iter_mut().filter(|(_, width)| *width <= AUTO) {
        *width = fitting(ui, view, *column);
    }
}

fn fitting(ui: &Ui, view: &View<'_>, column: Column) -> f32 {
    let font = FontId::proportional(size::TABLE);
    let dataset = view.document.dataset();
    let rows = view.rows.iter().take(MEASURED);
    let cells =
        rows.filter_map(|row| Some(cell(view, *row, dataset.projects.get(*row)?, column).text));
    let widest = cells
        .map(|text| text_width(ui, &text, font.clone()))
        .fold(0.0, f32::max);
    let header = text_width(ui, &header_text(view, column), header_font()) + ARROW;
    (widest.min(most(column)).max(header) + 2.0 * space::S).ceil()
}

/// Beyond this width, in points, long texts end in an ellipsis.
fn most(column: Column) -> f32 {
    match column {
        Column::Name => 225.0,
        Column::Region => 135.0,
        Column::Investors | Column::Countries | Column::Sector => 115.0,
        Column::District
        | Column::Status
        | Column::Investment
        | Column::Jobs
        | Column::ConstructionJobs
        | Column::Commissioning
        | Column::Sources => 200.0,
    }
}

fn text_width(ui: &Ui, text: &str, font: FontId) -> f32 {
    let galley =
        WidgetText::from(text).into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, font);
    galley.size().x
}
