//! Small maps side by side, one a group, with one legend.

use std::sync::Arc;

use egui::{Align2, Galley, Rect, Ui, UiBuilder, Vec2, pos2, vec2};

use super::legend::Legend;
use super::{Room, Sheet, bounds_with_sea, bubbles, layout, sheet_ui};
use crate::draw::text::{self, Face};
use crate::draw::theme::{Theme, space};
use crate::draw::{FigureResponse, Mode, node};
use crate::figure::map::{MapFigure, Panel};

/// Between two maps, in points.
const GAP: Vec2 = vec2(space::XL, space::M);
/// Title and count of a map.
const FACES: (Face, Face) = (Face::medium(13.0), Face::regular(11.5));

/// How the maps are arranged.
struct Grid {
    columns: usize,
    /// Size of a map with its title.
    cell: Vec2,
    /// Height of title and count.
    heading: f32,
    /// Which legend, and where its corner is from that of the room.
    legend: Option<(usize, Vec2)>,
    /// Points for one unit of the map.
    scale: f32,
}

/// Draws all maps and the legend.
pub(super) fn panels_ui(
    ui: &mut Ui,
    figure: &MapFigure,
    theme: &Theme,
    mode: Mode,
    rect: Rect,
) -> FigureResponse {
    let largest = bubbles::largest_radius(rect.size(), figure.panels.len() + 1);
    let legends = Legend::all(ui, figure, theme, rect.width(), largest);
    let sizes: Vec<Vec2> = legends.iter().map(|legend| legend.size).collect();
    let columns = 1..=figure.panels.len();
    let grids = columns.flat_map(|columns| grids(ui, figure, rect.size(), columns, &sizes));
    let Some(grid) = grids.max_by(|a, b| a.scale.total_cmp(&b.scale)) else {
        return FigureResponse::default();
    };
    let mut did = FigureResponse::default();
    for (i, panel) in figure.panels.iter().enumerate() {
        let (column, row) = ((i % grid.columns) as f32, (i / grid.columns) as f32);
        let corner = rect.min + (grid.cell + GAP) * vec2(column, row);
        let cell = Rect::from_min_size(corner, grid.cell);
        let builder = UiBuilder::new().id_salt(("panel", i)).max_rect(cell);
        let mut ui = ui.new_child(builder);
        did.join(panel_ui(
            &mut ui,
            (figure, panel),
            theme,
            mode,
            (cell, grid.heading, largest),
        ));
    }
    if let Some((legend, (_, corner))) = grid
        .legend
        .and_then(|found| Some((legends.get(found.0)?, found)))
    {
        let place = Rect::from_min_size(rect.min + corner, legend.size);
        legend.paint(ui, theme, place, false);
    }
    did
}

/// The arrangements in so many columns: with the legend in a free place of the last row, and with it at the bottom.
fn grids(ui: &Ui, figure: &MapFigure, room: Vec2, columns: usize, legends: &[Vec2]) -> Vec<Grid> {
    let count = figure.panels.len();
    let rows = count.div_ceil(columns);
    let grid = |bottom: f32, legend: Option<(usize, Vec2)>| {
        let spread = vec2(columns as f32, rows as f32);
        let used = (spread - Vec2::splat(1.0)) * GAP;
        let cell = (room - vec2(0.0, bottom) - used) / spread;
        let heading = heading(ui, figure, cell.x);
        let size = bounds_with_sea(figure.form).size();
        let scale = (cell.x / size.x).min((cell.y - heading) / size.y);
        Grid {
            columns,
            cell,
            heading,
            legend,
            scale,
        }
    };
    let mut found = Vec::new();
    let free = columns * rows - count;
    let whole = grid(0.0, None);
    if free > 0 {
        let corner = (whole.cell + GAP) * vec2((columns - free) as f32, (rows - 1) as f32);
        let fits = |size: &Vec2| corner.x + size.x <= room.x && corner.y + size.y <= room.y;
        found.extend(legends.iter().position(fits).map(|legend| Grid {
            legend: Some((legend, corner)),
            ..grid(0.0, None)
        }));
    }
    let lowest = legends.iter().enumerate();
    let lowest = lowest.min_by(|a, b| a.1.y.total_cmp(&b.1.y));
    found.push(match lowest {
        Some((legend, size)) => grid(
            size.y + space::M,
            Some((legend, vec2(0.0, room.y - size.y))),
        ),
        None => whole,
    });
    found
}

/// The words above a map: its title, wrapped, and its count.
fn words(ui: &Ui, panel: &Panel, theme: &Theme, width: f32) -> [Arc<Galley>; 2] {
    [
        text::wrapped(ui, &panel.title, FACES.0, theme.text, width),
        text::wrapped(ui, &panel.count, FACES.1, theme.second, width),
    ]
}

/// How high the highest of the words is.
fn heading(ui: &Ui, figure: &MapFigure, width: f32) -> f32 {
    let heights = figure.panels.iter().map(|panel| {
        let words = words(ui, panel, &Theme::LIGHT, width);
        words.iter().map(|words| words.size().y).sum::<f32>()
    });
    heights.fold(0.0, f32::max) + space::XS
}

fn panel_ui(
    ui: &mut Ui,
    (figure, panel): (&MapFigure, &Panel),
    theme: &Theme,
    mode: Mode,
    (cell, heading, largest): (Rect, f32, f32),
) -> FigureResponse {
    let [title, count] = words(ui, panel, theme, cell.width());
    let mut did = FigureResponse::default();
    let first = text::paint(ui.painter(), &title, Align2::LEFT_TOP, cell.min);
    let second = text::paint(ui.painter(), &count, Align2::LEFT_TOP, first.left_bottom());
    if mode.is_live() {
        let reach = first.union(second).expand2(vec2(3.0, 0.0));
        let (response, done) = node::mark(ui, reach, &panel.target, &panel.hover, false, theme);
        if response.hovered() || response.has_focus() {
            let line = egui::Stroke::new(1.0, theme.accent);
            let y = first.bottom() - 1.0;
            ui.painter().hline(first.x_range(), y, line);
        }
        did.join(done);
    }
    let rect = Rect::from_min_max(pos2(cell.left(), cell.top() + heading), cell.max);
    if rect.height() < 8.0 || rect.width() < 8.0 {
        return did;
    }
    let sheet = Sheet {
        figure,
        areas: &panel.areas,
        bubbles: &panel.bubbles,
        is_small: true,
    };
    let room = Room {
        rect,
        view: layout::whole(rect, bounds_with_sea(figure.form)),
        legend: Rect::NOTHING,
        largest,
    };
    did.join(sheet_ui(ui, sheet, theme, mode, room));
    did
}
