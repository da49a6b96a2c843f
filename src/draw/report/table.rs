//! Tables: cells wrap, rows stay whole, the header stands again on each page.

use std::sync::Arc;

use egui::{Align, Galley, Rect, pos2, vec2};

use super::composer::Composer;
use super::{Paint, Role};
use crate::draw::text::Face;
use crate::figure::report::{Line, Table};

/// Size of text in cells, and between columns, in points.
const TEXT: f32 = 12.0;
const GAP: f32 = 10.0;
/// Above and below the text of a row.
const PAD: f32 = 4.0;

/// A column as it stands on the page.
struct Slot {
    left: f32,
    width: f32,
    align: Align,
}

/// A table.
pub(super) fn table(c: &mut Composer<'_>, table: &Table) {
    let slots = slots(c, table);
    let mut number = header(c, table, &slots);
    let mut at = 0;
    for row in &table.rows {
        let cells: Vec<Vec<Arc<Galley>>> = row
            .iter()
            .zip(&slots)
            .map(|(lines, slot)| cell(c, lines, slot))
            .collect();
        let heights = cells
            .iter()
            .map(|cell| cell.iter().map(|g| g.size().y).sum::<f32>());
        let height = heights.fold(0.0, f32::max) + 2.0 * c.points(PAD);
        if c.need(height) {
            number = header(c, table, &slots);
            at = 0;
        }
        at += 1;
        for (column, (cell, slot)) in cells.into_iter().zip(&slots).enumerate() {
            let role = Role::Cell {
                table: number,
                row: at,
                is_first: column == 0,
            };
            put(c, cell, slot, &role);
        }
        c.y += height;
        rule(c, c.theme.line);
    }
    c.gap(4.0);
}

fn rule(c: &mut Composer<'_>, color: egui::Color32) {
    let line = Rect::from_min_size(pos2(c.room.left(), c.y), vec2(c.room.width(), 1.0));
    c.put(line, Paint::Rule(color), Role::Plain);
}

fn slots(c: &Composer<'_>, table: &Table) -> Vec<Slot> {
    let gap = c.points(GAP);
    let shares: f32 = table
        .columns
        .iter()
        .map(|column| f32::from(column.share))
        .sum();
    let gaps = gap * table.columns.len().saturating_sub(1) as f32;
    let room = c.room.width() - gaps;
    let mut left = c.room.left();
    let columns = table.columns.iter().map(|column| {
        let width = room * f32::from(column.share) / shares.max(1.0);
        let slot = Slot {
            left,
            width,
            align: if column.is_number {
                Align::Max
            } else {
                Align::Min
            },
        };
        left += width + gap;
        slot
    });
    columns.collect()
}

/// The names of the columns; returns which table of the page it is.
fn header(c: &mut Composer<'_>, table: &Table, slots: &[Slot]) -> usize {
    let face = Face::regular(c.points(11.0));
    let names: Vec<Arc<Galley>> = table
        .columns
        .iter()
        .zip(slots)
        .map(|(column, slot)| {
            let parts = [(column.name.as_str(), face, c.theme.second)];
            c.set(&parts, slot.width, slot.align)
        })
        .collect();
    let height = names.iter().map(|name| name.size().y).fold(0.0, f32::max);
    let height = height + 2.0 * c.points(PAD);
    c.need(height + c.points(40.0));
    let number = c.tables;
    c.tables += 1;
    for (column, (name, slot)) in names.into_iter().zip(slots).enumerate() {
        let role = Role::Cell {
            table: number,
            row: 0,
            is_first: column == 0,
        };
        put(c, vec![name], slot, &role);
    }
    c.y += height;
    rule(c, c.theme.second);
    number
}

fn cell(c: &Composer<'_>, lines: &[Line], slot: &Slot) -> Vec<Arc<Galley>> {
    let set = |line: &Line| c.line(line, TEXT, slot.width, slot.align);
    lines.iter().map(set).collect()
}

/// Puts the lines of a cell below each other from the current place on, and says that they are one cell.
fn put(c: &mut Composer<'_>, lines: Vec<Arc<Galley>>, slot: &Slot, role: &Role) {
    let top = c.y + c.points(PAD);
    let mut y = top;
    for line in lines {
        let rect = match slot.align {
            Align::Max => c.text_right(pos2(slot.left + slot.width, y), line, Role::Plain),
            Align::Min | Align::Center => c.text(pos2(slot.left, y), line, Role::Plain),
        };
        y = rect.bottom();
    }
    let whole = Rect::from_min_max(pos2(slot.left, top), pos2(slot.left + slot.width, y));
    c.put(whole, Paint::Nothing, role.clone());
}
