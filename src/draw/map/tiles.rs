//! The map as tiles: one square a region, all of one size.

use std::sync::OnceLock;

use egui::{Align2, Pos2, Rect, Stroke, StrokeKind, Ui, pos2, vec2};
use serde::Deserialize;

use super::layout::View;
use super::legend::{HATCH_STEP, outline};
use super::{polygon, regions};
use crate::draw::text::{self, Face};
use crate::draw::theme::Theme;
use crate::draw::{FigureResponse, Mode, node, palette};
use crate::figure::map::{Area, Fill, MapFigure};
use crate::model::region::Region;

/// Side of a tile in the grid's own unit, its gap included.
const CELL: f32 = 100.0;
/// Share of a cell that the tile takes.
const SHARE: f32 = 0.95;

#[derive(Deserialize)]
struct TileGrid {
    default: String,
    layouts: Vec<FileLayout>,
}

#[derive(Deserialize)]
struct FileLayout {
    id: String,
    cells: Vec<FileCell>,
}

#[derive(Deserialize)]
struct FileCell {
    id: String,
    col: u8,
    row: u8,
}

/// The tile of each region in units of the grid; empty if the data could not be read, which a test excludes.
pub(super) fn tiles() -> &'static [(Region, Rect)] {
    static TILES: OnceLock<Vec<(Region, Rect)>> = OnceLock::new();
    TILES.get_or_init(|| {
        let text = include_str!("../../../assets/map/tile-grid.json");
        serde_json::from_str::<TileGrid>(text)
            .ok()
            .and_then(TileGrid::tiles)
            .unwrap_or_default()
    })
}

impl TileGrid {
    fn tiles(self) -> Option<Vec<(Region, Rect)>> {
        let layout = self.layouts.into_iter().find(|l| l.id == self.default)?;
        layout
            .cells
            .iter()
            .map(|cell| {
                let middle = pos2(f32::from(cell.col) + 0.5, f32::from(cell.row) + 0.5) * CELL;
                let size = vec2(CELL, CELL) * SHARE;
                let rect = Rect::from_center_size(middle, size);
                Some((Region::from_code(&cell.id)?, rect))
            })
            .collect()
    }
}

/// Around all tiles, in units of the grid.
pub(super) fn bounds() -> Rect {
    let all = tiles().iter().map(|(_, rect)| *rect);
    all.fold(Rect::NOTHING, Rect::union)
}

/// The outlines of all tiles, in units of the grid.
pub(super) fn outlines() -> Vec<Vec<Pos2>> {
    let all = tiles().iter();
    all.map(|(_, rect)| regions::corners(*rect)).collect()
}

/// Paints the tiles.
pub(super) fn tiles_ui(
    ui: &Ui,
    figure: &MapFigure,
    theme: &Theme,
    mode: Mode,
    view: View,
) -> FigureResponse {
    let mut did = FigureResponse::default();
    for (region, tile) in tiles() {
        let Some(area) = figure.areas.iter().find(|area| area.region == *region) else {
            continue;
        };
        let rect = Rect::from_min_max(view.at(tile.min), view.at(tile.max));
        tile_ui(ui, figure, theme, area, rect);
        if mode.is_live() {
            did.join(tile_node(ui, theme, area, rect));
        }
    }
    did
}

fn tile_node(ui: &Ui, theme: &Theme, area: &Area, rect: Rect) -> FigureResponse {
    let (response, did) = node::mark(ui, rect, &area.target, &area.hover, area.is_selected, theme);
    let color = if area.is_selected || response.has_focus() {
        theme.accent
    } else if response.hovered() {
        theme.text
    } else {
        return did;
    };
    let ring = Stroke::new(2.0, color);
    ui.painter()
        .rect_stroke(rect, 3.0, ring, StrokeKind::Outside);
    did
}

fn tile_ui(ui: &Ui, figure: &MapFigure, theme: &Theme, area: &Area, rect: Rect) {
    let painter = ui.painter();
    let fill = palette::area(theme, figure.measure, area.fill);
    painter.rect_filled(rect, 2.0, fill);
    let ink = match area.fill {
        Fill::Class(_) => palette::ink_on(fill),
        Fill::Zero | Fill::NoNumber => theme.text,
        Fill::NoProject => theme.second,
    };
    let size = (rect.width() * 0.2).clamp(8.0, 15.0);
    let code = text::line(ui, &area.code, Face::medium(size), ink);
    let value = text::line(ui, &area.label, Face::regular(size), ink);
    let fits = !area.label.is_empty() && value.size().x < rect.width() - 4.0;
    let height = code.size().y + if fits { value.size().y } else { 0.0 };
    let top = rect.center().y - height / 2.0;
    let words = Rect::from_center_size(rect.center(), vec2(code.size().x, height));
    if area.fill == Fill::NoNumber {
        let stroke = Stroke::new(1.0, theme.hatch);
        let spare = [words.expand2(vec2(4.0, 1.0))];
        for line in polygon::hatch(&[regions::corners(rect)], HATCH_STEP, &spare) {
            painter.line_segment(line, stroke);
        }
    }
    if matches!(area.fill, Fill::Zero | Fill::NoNumber) {
        let stroke = Stroke::new(1.0, outline(theme, area.fill));
        painter.rect_stroke(rect, 2.0, stroke, StrokeKind::Inside);
    }
    let mut at = pos2(rect.center().x, top);
    text::paint(painter, &code, Align2::CENTER_TOP, at);
    if fits {
        at.y += code.size().y;
        text::paint(painter, &value, Align2::CENTER_TOP, at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_region_has_one_tile_and_no_two_overlap() {
        let all = tiles();
        assert_eq!(all.len(), Region::ALL.len());
        for (i, (a, a_rect)) in all.iter().enumerate() {
            for (b, b_rect) in &all[i + 1..] {
                assert!(a != b && !a_rect.intersects(*b_rect), "{a:?} {b:?}");
            }
        }
    }
}
