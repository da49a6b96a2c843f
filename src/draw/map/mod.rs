//! The map of the 20 regions: as outlines that can be brought nearer, as cells, with bubbles, or many small ones.

mod bubbles;
mod cells;
mod geometry;
mod labels;
mod layout;
mod legend;
pub(super) mod locator;
mod pack;
mod panels;
mod polygon;
mod react;
mod regions;
mod rings;
mod zoom;

use egui::{Pos2, Rect, Sense, Ui, Vec2};

use self::geometry::{Geometry, Shape};
use self::layout::{Layout, View};
use self::legend::Legend;
use self::regions::Canvas;
use self::zoom::Zoom;
use super::memo::{self, Key};
use super::theme::Theme;
use super::{FigureResponse, Mode};
use crate::figure::map::{Area, Bubble, Fill, MapFigure, MapForm};
use crate::model::region::Region;

/// What one map shows: the whole of a figure, or one of its small maps.
#[derive(Clone, Copy)]
struct Sheet<'a> {
    figure: &'a MapFigure,
    areas: &'a [Area],
    bubbles: &'a [Bubble],
    /// Whether it is one of many small maps.
    is_small: bool,
}

impl<'a> Sheet<'a> {
    fn area(self, region: Region) -> Option<&'a Area> {
        self.areas.iter().find(|area| area.region == region)
    }
}

/// Where a map and its legend are, in points.
#[derive(Clone, Copy)]
struct Room {
    /// The whole room.
    rect: Rect,
    /// From the map's unit to points.
    view: View,
    /// Where the legend stands.
    legend: Rect,
    /// The radius of the largest bubble.
    largest: f32,
}

/// Draws the map and its legend.
pub(super) fn map_ui(
    ui: &mut Ui,
    figure: &MapFigure,
    theme: &Theme,
    mode: Mode,
    rect: Rect,
) -> FigureResponse {
    if !figure.panels.is_empty() {
        return panels::panels_ui(ui, figure, theme, mode, rect);
    }
    let largest = bubbles::largest_radius(rect.size(), 1);
    let legends = Legend::all(ui, figure, theme, rect.width(), largest);
    let sizes: Vec<Vec2> = legends.iter().map(|legend| legend.size).collect();
    let layout = layout(ui, figure.form, rect, &sizes);
    let sheet = Sheet {
        figure,
        areas: &figure.areas,
        bubbles: &figure.bubbles,
        is_small: false,
    };
    let room = Room {
        rect,
        view: layout.view,
        legend: layout.legend_rect,
        largest,
    };
    let did = sheet_ui(ui, sheet, theme, mode, room);
    if let Some(legend) = legends.get(layout.legend) {
        let is_outline = matches!(figure.form, MapForm::Regions | MapForm::Bubbles);
        legend.paint(ui, theme, layout.legend_rect, mode.is_live() && is_outline);
    }
    did
}

/// Draws a map without its legend.
fn sheet_ui(ui: &Ui, sheet: Sheet<'_>, theme: &Theme, mode: Mode, room: Room) -> FigureResponse {
    match sheet.figure.form {
        MapForm::Regions => regions_ui(ui, sheet, theme, mode, room),
        MapForm::Bubbles => {
            let areas: Vec<Area> = sheet.areas.iter().map(ground).collect();
            let areas = &areas;
            regions_ui(ui, Sheet { areas, ..sheet }, theme, mode, room)
        }
        MapForm::Tiles | MapForm::Hex => {
            cells::cells_ui(ui, sheet, theme, mode, (room.view, room.rect))
        }
    }
}

/// A region as the ground of bubbles: its name and nothing else.
fn ground(area: &Area) -> Area {
    Area {
        fill: Fill::NoProject,
        label: String::new(),
        hover: Vec::new(),
        ..area.clone()
    }
}

/// Around all regions of a form.
fn bounds(form: MapForm) -> Rect {
    match form {
        MapForm::Regions | MapForm::Bubbles => Geometry::get().bounds.0,
        MapForm::Tiles | MapForm::Hex => cells::bounds(form),
    }
}

/// The same with the sea beside them, for a map that must not be cut off at its edge.
fn bounds_with_sea(form: MapForm) -> Rect {
    match form {
        MapForm::Regions | MapForm::Bubbles => {
            let seas = Geometry::get().waters.iter().filter(|water| water.is_sea);
            let all = seas.map(|sea| sea.area.bounds.0);
            all.fold(bounds(form), Rect::union)
        }
        MapForm::Tiles | MapForm::Hex => bounds(form),
    }
}

/// Where map and legend go; found again only when the room or the legend changes.
fn layout(ui: &Ui, form: MapForm, rect: Rect, legends: &[Vec2]) -> Layout {
    let mut key = Key::default();
    key.rect(rect).add(form);
    for size in legends {
        key.point(size.to_pos2());
    }
    let id = ui.scope_id().with("layout");
    *memo::remembered(ui, id, &key, || {
        let outlines = match form {
            MapForm::Regions | MapForm::Bubbles => country(),
            MapForm::Tiles | MapForm::Hex => cells::outlines(form),
        };
        layout::fit(rect, bounds(form), &outlines, legends)
    })
}

/// The outlines that the legend must not cover.
fn country() -> Vec<Vec<Pos2>> {
    let map = Geometry::get();
    let land = map.regions.iter().filter(|shape| shape.city.is_none());
    let sea = map.waters.iter().filter(|water| water.is_sea);
    land.map(|shape| &shape.area)
        .chain(sea.map(|water| &water.area))
        .filter_map(|area| area.rings.first().cloned())
        .collect()
}

fn regions_ui(ui: &Ui, sheet: Sheet<'_>, theme: &Theme, mode: Mode, room: Room) -> FigureResponse {
    let mut canvas = Canvas {
        sheet,
        theme,
        map: Geometry::get(),
        view: room.view,
        room: room.rect,
        legend: room.legend,
        taken: Vec::new(),
        hovered: None,
    };
    if !mode.is_live() {
        return canvas_ui(ui, canvas, room.largest, false);
    }
    let sense = if sheet.is_small {
        Sense::CLICK
    } else {
        Sense::CLICK | Sense::DRAG
    };
    let response = ui.interact(room.rect, ui.scope_id().with("map"), sense);
    let id = ui.scope_id().with("zoom");
    let mut zoom = Zoom::load(ui, id);
    if !sheet.is_small {
        zoom.react(ui, &response, room.rect);
        canvas.view = zoom.apply(room.view, room.rect);
        canvas.taken.push(Zoom::buttons_rect(room.rect));
    }
    let mut did = FigureResponse::default();
    if sheet.figure.form == MapForm::Regions {
        let map = canvas.map;
        let view = canvas.view;
        let in_room = |at: Pos2| Some(at).filter(|at| room.rect.contains(*at));
        let region_at = |at: Pos2| in_room(at).and_then(|at| region_at(map, &view, at));
        let rect_of = |region| {
            let shape = map.shape(region)?;
            Some(view.rect(shape.area.bounds.0).intersect(room.rect))
        };
        let reacted = react::react(ui, sheet, theme, response, region_at, rect_of);
        canvas.hovered = reacted.hovered;
        did = reacted.did;
    }
    did.join(canvas_ui(ui, canvas, room.largest, true));
    if !sheet.is_small {
        zoom.buttons(ui, &sheet.figure.tools, theme, room.rect);
        zoom.store(ui, id);
    }
    did
}

/// Paints the outlines, and the bubbles on them.
fn canvas_ui(ui: &Ui, mut canvas: Canvas<'_>, largest: f32, is_live: bool) -> FigureResponse {
    let (sheet, theme, room) = (canvas.sheet, canvas.theme, canvas.room);
    let mut taken = canvas.taken.clone();
    taken.push(canvas.legend);
    let placed = bubbles::place(ui, sheet, (canvas.view, room), largest, &taken);
    let bubbles = placed.iter().flat_map(bubbles::Placed::taken);
    canvas.taken.extend(bubbles);
    canvas.paint(ui);
    bubbles::bubbles_ui(ui, sheet, theme, (&placed, room), is_live)
}

/// The region at a point. The markers of cities win over what lies below them.
fn region_at(map: &Geometry, view: &View, at: Pos2) -> Option<Region> {
    let is_hit = |shape: &&Shape| {
        regions::marker(view, shape).is_some_and(|marker| marker.expand(2.0).contains(at))
    };
    let city = map.regions.iter().find(is_hit).map(|shape| shape.region);
    city.or_else(|| map.region_at(view.km(at)))
}
