//! Arrow keys go from cell to cell, also to those that are scrolled out of sight.

use egui::{EventFilter, Id, Key, Modifiers, Ui};

use super::Extent;
use crate::figure::pivot::{Cell, PivotFigure};

/// The cell at a place; the row and the column behind the last ones are those of totals.
pub(super) fn cell(
    figure: &PivotFigure,
    extent: Extent,
    (row, column): (usize, usize),
) -> Option<&Cell> {
    let is_total = (row == extent.rows, column == extent.columns);
    match is_total {
        (true, true) => Some(&figure.whole),
        (true, false) => Some(&figure.columns.get(column)?.cell),
        (false, true) => Some(&figure.rows.get(row)?.head.cell),
        (false, false) => figure.rows.get(row)?.cells.get(column)?.as_deref(),
    }
}

/// Where an arrow key leads from the focused cell: to the next one in its direction that has projects.
pub(super) fn moved(
    ui: &Ui,
    figure: &PivotFigure,
    extent: Extent,
    (focused, from): (Id, (usize, usize)),
) -> Option<(usize, usize)> {
    let filter = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(focused, filter));
    let pressed = |key| ui.input_mut(|i| i.consume_key(Modifiers::NONE, key));
    let (down, right) = [
        (Key::ArrowUp, (-1, 0)),
        (Key::ArrowDown, (1, 0)),
        (Key::ArrowLeft, (0, -1)),
        (Key::ArrowRight, (0, 1)),
    ]
    .into_iter()
    .find_map(|(key, way)| pressed(key).then_some(way))?;
    let mut at = from;
    loop {
        let row = at.0.checked_add_signed(down)?;
        let column = at.1.checked_add_signed(right)?;
        if row > extent.rows || column > extent.columns {
            return None;
        }
        at = (row, column);
        if cell(figure, extent, at).is_some() {
            return Some(at);
        }
    }
}
