//! The map as cells of one size: a square or a hexagon a region.

use std::sync::OnceLock;

use egui::{Align2, Pos2, Rect, Sense, Shape, Stroke, Ui, pos2, vec2};
use serde::Deserialize;

use super::layout::View;
use super::legend::{HATCH_STEP, outline};
use super::{Sheet, polygon, react};
use crate::draw::text::{self, Face};
use crate::draw::theme::Theme;
use crate::draw::{FigureResponse, Mode, palette};
use crate::figure::map::{Area, Fill, MapForm};
use crate::model::region::Region;

/// Distance of neighbouring cells in the grid's own unit.
const CELL: f32 = 100.0;
/// Share of its room that a cell takes; the rest is the gap.
const SHARE: f32 = 0.95;
/// Half the height of a hexagon that stands on a corner, by its width.
const HALF_HEIGHT: f32 = 0.577_350_3;
/// The smallest letters that can be read, in points.
const SMALLEST: f32 = 8.0;

/// The cell of a region, in units of the grid.
#[derive(Debug)]
pub(super) struct Cell {
    region: Region,
    /// Its corners.
    ring: Vec<Pos2>,
    /// Around it.
    bounds: Rect,
}

impl Cell {
    fn square(region: Region, middle: Pos2) -> Self {
        let bounds = Rect::from_center_size(middle, vec2(CELL, CELL) * SHARE);
        Self {
            region,
            ring: polygon::corners(bounds),
            bounds,
        }
    }

    fn hexagon(region: Region, middle: Pos2) -> Self {
        let (half_width, half_height) = (CELL * SHARE / 2.0, CELL * SHARE * HALF_HEIGHT);
        let corner = |x: f32, y: f32| middle + vec2(x * half_width, y * half_height);
        let ring = vec![
            corner(0.0, -1.0),
            corner(1.0, -0.5),
            corner(1.0, 0.5),
            corner(0.0, 1.0),
            corner(-1.0, 0.5),
            corner(-1.0, -0.5),
        ];
        Self {
            region,
            bounds: Rect::from_points(&ring),
            ring,
        }
    }
}

/// The cells of a form; empty for outlines, and if the data could not be read, which a test excludes.
fn cells(form: MapForm) -> &'static [Cell] {
    static TILES: OnceLock<Vec<Cell>> = OnceLock::new();
    static HEXAGONS: OnceLock<Vec<Cell>> = OnceLock::new();
    match form {
        MapForm::Regions | MapForm::Bubbles => &[],
        MapForm::Tiles => TILES.get_or_init(|| {
            let text = include_str!("../../../assets/map/tile-grid.json");
            read(text, |cell: &FileTile| {
                let middle = pos2(f32::from(cell.col) + 0.5, f32::from(cell.row) + 0.5);
                Some(Cell::square(Region::from_code(&cell.id)?, middle * CELL))
            })
        }),
        MapForm::Hex => HEXAGONS.get_or_init(|| {
            let text = include_str!("../../../assets/map/hex-grid.json");
            read(text, |cell: &FileHexagon| {
                let middle = pos2(cell.x, cell.y);
                Some(Cell::hexagon(Region::from_code(&cell.id)?, middle * CELL))
            })
        }),
    }
}

#[derive(Deserialize)]
struct Grid<C> {
    default: String,
    layouts: Vec<GridLayout<C>>,
}

#[derive(Deserialize)]
struct GridLayout<C> {
    id: String,
    cells: Vec<C>,
}

#[derive(Deserialize)]
struct FileTile {
    id: String,
    col: u8,
    row: u8,
}

#[derive(Deserialize)]
struct FileHexagon {
    id: String,
    x: f32,
    y: f32,
}

/// The cells of the layout that a grid names as its default.
fn read<C: for<'de> Deserialize<'de>>(text: &str, cell: impl Fn(&C) -> Option<Cell>) -> Vec<Cell> {
    let Ok(grid) = serde_json::from_str::<Grid<C>>(text) else {
        return Vec::new();
    };
    let layout = grid.layouts.into_iter().find(|l| l.id == grid.default);
    let cells = layout.map(|layout| layout.cells.iter().map(cell).collect());
    cells.flatten().unwrap_or_default()
}

/// Around all cells of a form, in units of the grid.
pub(super) fn bounds(form: MapForm) -> Rect {
    let all = cells(form).iter().map(|cell| cell.bounds);
    all.fold(Rect::NOTHING, Rect::union)
}

/// The outlines of all cells of a form, in units of the grid.
pub(super) fn outlines(form: MapForm) -> Vec<Vec<Pos2>> {
    cells(form).iter().map(|cell| cell.ring.clone()).collect()
}

/// Paints the cells; `room` is where the pointer is listened to.
pub(super) fn cells_ui(
    ui: &Ui,
    sheet: Sheet<'_>,
    theme: &Theme,
    mode: Mode,
    (view, room): (View, Rect),
) -> FigureResponse {
    let cells = cells(sheet.figure.form);
    for cell in cells {
        if let Some(area) = sheet.area(cell.region) {
            cell_ui(ui, sheet, theme, area, (cell, view));
        }
    }
    if !mode.is_live() {
        return FigureResponse::default();
    }
    let response = ui.interact(room, ui.scope_id().with("map"), Sense::CLICK);
    let region_at = |at: Pos2| {
        let at = view.km(at);
        let hit = |cell: &&Cell| polygon::contains(std::slice::from_ref(&cell.ring), at);
        cells.iter().find(hit).map(|cell| cell.region)
    };
    let rect_of = |region: Region| {
        let cell = cells.iter().find(|cell| cell.region == region)?;
        Some(view.rect(cell.bounds))
    };
    let reacted = react::react(ui, sheet, theme, response, region_at, rect_of);
    for cell in cells {
        let is_selected = sheet.area(cell.region).is_some_and(|area| area.is_selected);
        let color = if is_selected {
            theme.accent
        } else if reacted.hovered == Some(cell.region) {
            theme.text
        } else {
            continue;
        };
        let ring = view.points(&cell.ring);
        let stroke = Stroke::new(2.0, color);
        ui.painter().add(Shape::closed_line(ring, stroke));
    }
    reacted.did
}

fn cell_ui(ui: &Ui, sheet: Sheet<'_>, theme: &Theme, area: &Area, (cell, view): (&Cell, View)) {
    let painter = ui.painter();
    let ring = view.points(&cell.ring);
    let rect = view.rect(cell.bounds);
    let fill = palette::area(theme, sheet.figure.measure, area.fill);
    painter.add(Shape::convex_polygon(ring.clone(), fill, Stroke::NONE));
    let lines = words(ui, area, rect, ink(theme, area.fill, fill));
    let height: f32 = lines.iter().map(|line| line.size().y).sum();
    let width = lines.iter().map(|line| line.size().x).fold(0.0, f32::max);
    if area.fill == Fill::NoNumber {
        let stroke = Stroke::new(1.0, theme.hatch);
        let spare = Rect::from_center_size(rect.center(), vec2(width, height));
        let spare = [spare.expand2(vec2(4.0, 1.0))];
        let spare = if lines.is_empty() { &[][..] } else { &spare };
        for line in polygon::hatch(std::slice::from_ref(&ring), HATCH_STEP, spare) {
            painter.line_segment(line, stroke);
        }
    }
    if matches!(area.fill, Fill::Zero | Fill::NoNumber) {
        let stroke = Stroke::new(1.0, outline(theme, area.fill));
        painter.add(Shape::closed_line(ring, stroke));
    }
    let mut at = pos2(rect.center().x, rect.center().y - height / 2.0);
    for line in lines {
        text::paint(painter, &line, Align2::CENTER_TOP, at);
        at.y += line.size().y;
    }
}

fn ink(theme: &Theme, fill: Fill, ground: egui::Color32) -> egui::Color32 {
    match fill {
        Fill::Class(_) => palette::ink_on(ground),
        Fill::Zero | Fill::NoNumber => theme.text,
        Fill::NoProject => theme.second,
    }
}

/// Code and value, the code alone, or nothing, whatever fits.
fn words(
    ui: &Ui,
    area: &Area,
    rect: Rect,
    ink: egui::Color32,
) -> Vec<std::sync::Arc<egui::Galley>> {
    let size = (rect.width() * 0.2).clamp(SMALLEST, 15.0);
    let code = text::line(ui, &area.code, Face::medium(size), ink);
    let value = text::line(ui, &area.label, Face::regular(size), ink);
    let fits = |width: f32, height: f32| width < rect.width() - 4.0 && height < rect.height() - 2.0;
    let both = code.size().y + value.size().y;
    if !area.label.is_empty() && fits(code.size().x.max(value.size().x), both) {
        vec![code, value]
    } else if fits(code.size().x, code.size().y) {
        vec![code]
    } else {
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_region_has_one_tile_and_no_two_overlap() {
        let all = cells(MapForm::Tiles);
        assert_eq!(all.len(), Region::ALL.len());
        for (i, a) in all.iter().enumerate() {
            for b in &all[i + 1..] {
                assert!(a.region != b.region && !a.bounds.intersects(b.bounds));
            }
        }
    }

    #[test]
    fn every_region_has_one_hexagon_and_no_two_overlap() {
        let all = cells(MapForm::Hex);
        assert_eq!(all.len(), Region::ALL.len());
        for (i, a) in all.iter().enumerate() {
            for b in &all[i + 1..] {
                assert_ne!(a.region, b.region);
                // Hexagons of one size overlap when a corner of one lies in the other, or their middles are too near.
                let apart = a.bounds.center().distance(b.bounds.center());
                assert!(apart >= CELL - 0.1, "{:?} {:?} {apart}", a.region, b.region);
            }
        }
    }
}
