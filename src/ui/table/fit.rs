//! Column widths that fit what stands in them, in the language of the window, until the person sets another.

use egui::{FontId, TextWrapMode, Ui, WidgetText};

use super::cells::{cell, header_font, header_text};
use super::total::words_of;
use crate::draw::theme::{size, space};
use crate::query::column::Column;
use crate::ui::{Desk, View};

/// A width that is still to be found.
pub const AUTO: f32 = 0.0;
/// A width that is still to be found, for all of the content.
pub const WHOLE: f32 = -1.0;
/// The most that a column is widened for its content, in points.
const WIDEST: f32 = 900.0;
/// Rows that are measured; more would take longer than a person waits.
const MEASURED: usize = 200;
/// Room for the sort arrow and its number.
const ARROW: f32 = 22.0;

/// Room for the scroll bar, in points.
const SCROLL_BAR: f32 = 16.0;

/// Finds the widths that are [`AUTO`]; all of them anew when the language or the room
/// has changed and nobody has set one.
pub(super) fn fit(ui: &Ui, view: &View<'_>, desk: &mut Desk) {
    let room = ui.available_width();
    let now = (view.words.lang(), room.round() as i32);
    if desk.are_columns_fitted && desk.columns_fitted_for != Some(now) {
        desk.columns.iter_mut().for_each(|(_, width)| *width = AUTO);
        desk.columns_fitted_for = Some(now);
    }
    if desk.columns.iter().all(|(_, width)| *width > AUTO) {
        return;
    }
    for (column, width) in desk.columns.iter_mut().filter(|(_, width)| *width <= AUTO) {
        let most = if *width < AUTO { WIDEST } else { most(*column) };
        *width = fitting(ui, view, *column, most);
    }
    if desk.are_columns_fitted {
        widen(ui, view, &mut desk.columns, room - SCROLL_BAR);
    }
}

/// Gives room that is left to the columns whose texts are cut, and what then remains to the first one.
fn widen(ui: &Ui, view: &View<'_>, columns: &mut [(Column, f32)], room: f32) {
    let mut left = room - columns.iter().map(|(_, width)| *width).sum::<f32>();
    for (column, width) in columns.iter_mut() {
        if left <= 0.0 {
            return;
        }
        let more = (fitting(ui, view, *column, f32::INFINITY) - *width).clamp(0.0, left);
        *width += more;
        left -= more;
    }
    if let Some((_, width)) = columns.first_mut() {
        *width += left.max(0.0);
    }
}

fn fitting(ui: &Ui, view: &View<'_>, column: Column, most: f32) -> f32 {
    let font = FontId::proportional(size::TABLE);
    let dataset = view.document.dataset();
    let rows = view.rows.iter().take(MEASURED);
    let cells =
        rows.filter_map(|row| Some(cell(view, *row, dataset.projects.get(*row)?, column).text));
    let widest = cells
        .map(|text| text_width(ui, &text, font.clone()))
        .fold(0.0, f32::max);
    let header = text_width(ui, &header_text(view, column), header_font()) + ARROW;
    let total = total_width(ui, view, column);
    (widest.min(most).max(header).max(total) + 2.0 * space::S).ceil()
}

/// The width of the total of all rows, with how many of how many state it.
fn total_width(ui: &Ui, view: &View<'_>, column: Column) -> f32 {
    words_of(view, view.subtotals, column).map_or(0.0, |words| {
        let small = FontId::proportional(size::SMALL);
        let coverage = text_width(ui, &words.coverage, small);
        text_width(ui, &words.headline, header_font()) + coverage + space::S
    })
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
