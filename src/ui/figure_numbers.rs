//! The numbers behind a figure, in the place of its drawing.

use egui::{Align, Id, Label, Layout, RichText, ScrollArea, Ui};
use egui_extras::{Column as Width, TableBuilder, TableRow};

use super::View;
use crate::draw::fonts;
use crate::draw::theme::{size, space};
use crate::figure::table::{Cell, Table};
use crate::figure::{Figure, FigureName};

/// The least width of a column, in points; a header wraps at it.
const LEAST: f32 = 84.0;
/// The most width of a column, in points; longer words wrap.
const MOST: f32 = 240.0;

/// Where it is kept whether a figure shows its numbers.
fn id(name: FigureName, place: Option<usize>) -> Id {
    Id::unique(("figure-numbers", name, place))
}

/// Whether a figure shows its numbers instead of its drawing; `place` tells those of a board apart.
pub(super) fn is_shown(ui: &Ui, name: FigureName, place: Option<usize>) -> bool {
    ui.data(|data| data.get_temp(id(name, place)))
        .unwrap_or(false)
}

/// Shows the numbers of a figure, or its drawing again.
pub(super) fn show(ui: &Ui, name: FigureName, place: Option<usize>, is_shown: bool) {
    ui.data_mut(|data| data.insert_temp(id(name, place), is_shown));
}

/// Draws title and numbers of a figure into the space that is left.
pub(super) fn numbers_ui(ui: &mut Ui, view: &View<'_>, figure: &Figure) {
    let frame = figure.frame();
    let room = ui.available_rect_before_wrap();
    ui.allocate_rect(room, egui::Sense::hover());
    let builder = egui::UiBuilder::new().id_salt("numbers").max_rect(room);
    let mut ui = ui.new_child(builder);
    ui.set_clip_rect(room.intersect(ui.clip_rect()));
    ui.horizontal(|ui| {
        // The menu of the figure stands at the right of this line.
        ui.set_max_width((ui.available_width() - 40.0).max(LEAST));
        let title = RichText::new(&frame.title)
            .font(egui::FontId::new(size::FIGURE_TITLE, fonts::medium()))
            .color(view.theme.text);
        ui.add(Label::new(title).wrap());
    });
    let subtitle = RichText::new(&frame.subtitle)
        .size(size::SMALL)
        .color(view.theme.second);
    ui.add(Label::new(subtitle).wrap());
    ui.add_space(space::S);
    match &frame.message {
        Some(message) => {
            ui.label(message);
        }
        None => table_ui(&mut ui, view, &figure.table(view.words)),
    }
}

fn table_ui(ui: &mut Ui, view: &View<'_>, table: &Table) {
    let columns = columns(ui, view, table);
    let heights = table.header.iter().zip(&columns).map(|(name, column)| {
        let font = egui::FontId::proportional(size::SMALL);
        let ink = view.theme.second;
        let room = column.width - space::S;
        ui.painter().layout(name.clone(), font, ink, room).size().y
    });
    let header = heights.fold(0.0, f32::max) + space::S;
    ScrollArea::horizontal().show(ui, |ui| {
        let mut builder = TableBuilder::new(ui)
            .id_salt("numbers")
            .auto_shrink([false, false])
            .cell_layout(Layout::left_to_right(Align::Center));
        for column in &columns {
            builder = builder.column(Width::exact(column.width));
        }
        builder
            .header(header, |mut row| {
                for (name, column) in table.header.iter().zip(&columns) {
                    header_ui(&mut row, view, name, column);
                }
            })
            .body(|body| {
                body.rows(space::ROW, table.rows.len(), |mut row| {
                    let cells = table.rows.get(row.index()).into_iter().flatten();
                    for (cell, column) in cells.zip(&columns) {
                        cell_ui(&mut row, view, cell, column);
                    }
                });
            });
    });
}

/// How a column is set.
struct Column {
    /// In points.
    width: f32,
    /// Whether it holds numbers, which stand at the right.
    is_number: bool,
}

/// As wide as the cells, and as the header in two lines.
fn columns(ui: &Ui, view: &View<'_>, table: &Table) -> Vec<Column> {
    let font = egui::FontId::proportional(size::TABLE);
    let width = |text: String| {
        let ink = view.theme.text;
        let galley = ui.painter().layout_no_wrap(text, font.clone(), ink);
        galley.size().x
    };
    let header = |name: &str| {
        let words = name.split_whitespace().map(|word| width(word.to_owned()));
        words.fold(width(name.to_owned()) / 2.0, f32::max)
    };
    let column = |(i, name): (usize, &String)| {
        let cells = || table.rows.iter().filter_map(|row| row.get(i));
        let widths = cells().map(|cell| width(cell.shown(view.words)));
        Column {
            width: widths.fold(header(name), f32::max).clamp(LEAST, MOST) + space::L,
            is_number: cells().any(Cell::is_number),
        }
    };
    table.header.iter().enumerate().map(column).collect()
}

fn header_ui(row: &mut TableRow<'_, '_>, view: &View<'_>, name: &str, column: &Column) {
    let text = RichText::new(name)
        .size(size::SMALL)
        .color(view.theme.second);
    row.col(|ui| {
        let align = if column.is_number {
            Align::Max
        } else {
            Align::Min
        };
        ui.with_layout(Layout::top_down(align), |ui| {
            ui.set_max_width(column.width - space::S);
            ui.add(Label::new(text).wrap().halign(align));
        });
    });
}

fn cell_ui(row: &mut TableRow<'_, '_>, view: &View<'_>, cell: &Cell, column: &Column) {
    let ink = match cell {
        Cell::Empty => view.theme.missing,
        Cell::Text(_) | Cell::Number(_) => view.theme.text,
    };
    let layout = if column.is_number {
        Layout::right_to_left(Align::Center)
    } else {
        Layout::left_to_right(Align::Center)
    };
    row.col(|ui| {
        ui.set_max_width(column.width - space::S);
        ui.with_layout(layout, |ui| {
            let text = RichText::new(cell.shown(view.words)).size(size::TABLE);
            ui.add(Label::new(text.color(ink)).truncate());
        });
    });
}
