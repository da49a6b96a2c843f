//! The map of the 20 regions: as outlines that can be brought nearer, or as tiles.

mod geometry;
mod labels;
mod layout;
mod legend;
pub(super) mod locator;
mod polygon;
mod regions;
mod tiles;
mod zoom;

use egui::accesskit::Action;
use egui::{Pos2, Rect, Response, Sense, Ui, Vec2};

use self::geometry::{Geometry, Shape};
use self::layout::{Layout, View};
use self::legend::Legend;
use self::regions::Canvas;
use self::zoom::Zoom;
use super::memo::{self, Key};
use super::theme::Theme;
use super::{FigureResponse, Mode, node};
use crate::figure::map::{Area, MapFigure, MapForm};
use crate::model::region::Region;

/// Draws the map and its legend.
pub(super) fn map_ui(
    ui: &Ui,
    figure: &MapFigure,
    theme: &Theme,
    mode: Mode,
    rect: Rect,
) -> FigureResponse {
    let legends = Legend::all(ui, figure, theme, rect.width());
    let sizes: Vec<Vec2> = legends.iter().map(|legend| legend.size).collect();
    let layout = layout(ui, figure, rect, &sizes);
    let did = match figure.form {
        MapForm::Regions => regions_ui(ui, figure, theme, mode, rect, &layout),
        MapForm::Tiles => tiles::tiles_ui(ui, figure, theme, mode, layout.view),
    };
    if let Some(legend) = legends.get(layout.legend) {
        let has_ground = mode.is_live() && figure.form == MapForm::Regions;
        legend.paint(ui, figure, theme, layout.legend_rect, has_ground);
    }
    did
}

/// Where map and legend go; found again only when the room or the legend changes.
fn layout(ui: &Ui, figure: &MapFigure, rect: Rect, legends: &[Vec2]) -> Layout {
    let mut key = Key::default();
    key.rect(rect).add(figure.form);
    for size in legends {
        key.point(size.to_pos2());
    }
    let id = ui.scope_id().with("layout");
    *memo::remembered(ui, id, &key, || {
        let (bounds, outlines) = match figure.form {
            MapForm::Regions => (Geometry::get().bounds.0, country()),
            MapForm::Tiles => (tiles::bounds(), tiles::outlines()),
        };
        layout::fit(rect, bounds, &outlines, legends)
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

fn regions_ui(
    ui: &Ui,
    figure: &MapFigure,
    theme: &Theme,
    mode: Mode,
    room: Rect,
    layout: &Layout,
) -> FigureResponse {
    let mut canvas = Canvas {
        figure,
        theme,
        map: Geometry::get(),
        view: layout.view,
        room,
        legend: layout.legend_rect,
        taken: Vec::new(),
        hovered: None,
    };
    if !mode.is_live() {
        canvas.paint(ui);
        return FigureResponse::default();
    }
    let id = ui.scope_id().with("zoom");
    let mut zoom = Zoom::load(ui, id);
    let sense = Sense::CLICK | Sense::DRAG;
    let response = ui.interact(room, ui.scope_id().with("map"), sense);
    zoom.react(ui, &response, room);
    canvas.view = zoom.apply(layout.view, room);
    canvas.taken.push(Zoom::buttons_rect(room));
    let under_pointer = pointed(&canvas, &response);
    let mut chosen = under_pointer.filter(|_| response.clicked());
    let focused = nodes(ui, &canvas, &mut chosen);
    canvas.hovered = under_pointer.or(focused);
    canvas.paint(ui);
    tell(&canvas, response, under_pointer);
    zoom.buttons(ui, &figure.tools, theme, room);
    zoom.store(ui, id);
    let target = |region| area(figure, region).map(|area| area.target.clone());
    FigureResponse {
        hovered: under_pointer.and_then(target),
        clicked: chosen.and_then(target),
    }
}

fn area(figure: &MapFigure, region: Region) -> Option<&Area> {
    figure.areas.iter().find(|area| area.region == region)
}

/// The region under the pointer. The markers of cities win over what lies below them.
fn pointed(canvas: &Canvas<'_>, response: &Response) -> Option<Region> {
    let at = response.hover_pos().filter(|at| canvas.room.contains(*at));
    at.and_then(|at| region_at(canvas.map, &canvas.view, at))
}

fn region_at(map: &Geometry, view: &View, at: Pos2) -> Option<Region> {
    let is_hit = |shape: &&Shape| {
        regions::marker(view, shape).is_some_and(|marker| marker.expand(2.0).contains(at))
    };
    let city = map.regions.iter().find(is_hit).map(|shape| shape.region);
    city.or_else(|| map.region_at(view.km(at)))
}

/// Gives each region a node for keyboard and screen reader; returns the one that has the focus.
fn nodes(ui: &Ui, canvas: &Canvas<'_>, chosen: &mut Option<Region>) -> Option<Region> {
    let mut focused = None;
    for area in &canvas.figure.areas {
        let Some(shape) = canvas.map.shape(area.region) else {
            continue;
        };
        let bounds = shape.area.bounds.0;
        let rect = Rect::from_min_max(canvas.view.at(bounds.min), canvas.view.at(bounds.max));
        let rect = rect.intersect(canvas.room);
        let id = node::id(ui, &area.target);
        let response = ui.interact(rect, id, Sense::focusable_noninteractive());
        node::speak(&response, &area.hover, area.is_selected);
        ui.accesskit_node_builder(id, |node| node.add_action(Action::Click));
        let is_asked = ui.input(|i| i.has_accesskit_action_request(id, Action::Click));
        let is_pressed = response.has_focus()
            && ui.input(|i| i.key_pressed(egui::Key::Enter) || i.key_pressed(egui::Key::Space));
        if is_asked || is_pressed {
            *chosen = Some(area.region);
        }
        if response.has_focus() {
            focused = Some(area.region);
        }
    }
    focused
}

/// Shows what the region under the pointer has to say.
fn tell(canvas: &Canvas<'_>, response: Response, region: Option<Region>) {
    if let Some(area) = region.and_then(|region| area(canvas.figure, region)) {
        node::tell(response, &area.hover, canvas.theme);
    }
}
