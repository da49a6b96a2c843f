//! Investment against jobs: points with their doubt on a plot, guide lines, names, and words about what is not drawn.

mod guides;
mod labels;
mod legend;
mod plane;
mod plot;
mod scale;
mod shapes;

use egui::{Rect, Stroke, Ui, Vec2, pos2, vec2};

use self::plane::Plane;
use super::theme::{Theme, space};
use super::{FigureResponse, Mode, below, node};
use crate::figure::scatter::{Point, ScatterFigure};
use crate::i18n::Words;

/// The share of the height that the words below take at the most, and their height at the least.
const BELOW: f32 = 0.26;
const LINE: f32 = 34.0;

/// Draws the figure.
pub(super) fn scatter_ui(
    ui: &mut Ui,
    figure: &ScatterFigure,
    theme: &Theme,
    mode: Mode,
    rect: Rect,
) -> FigureResponse {
    let mut room = rect;
    room.min.y = legend::legend_ui(ui, figure, theme, rect);
    let words = Words::of(figure.frame.lang);
    let below_room = vec2(room.width(), (room.height() * BELOW).max(LINE));
    let below = below::Set::new(ui, &figure.below, words, theme, below_room);
    if below.height > 0.0 {
        room.max.y -= below.height + space::S;
    }
    let mut did = FigureResponse::default();
    let mut top = rect.top();
    if !figure.points.is_empty() {
        did.join(plane_ui(ui, figure, theme, mode, room));
        top = rect.bottom() - below.height;
    }
    let area = Rect::from_min_max(pos2(rect.left(), top), rect.max);
    did.join(below.paint(ui, theme, mode, area));
    did
}

fn plane_ui(
    ui: &mut Ui,
    figure: &ScatterFigure,
    theme: &Theme,
    mode: Mode,
    rect: Rect,
) -> FigureResponse {
    let plane = Plane::fit(ui, figure, theme, rect);
    if !plane.has_room() {
        return FigureResponse::default();
    }
    let words = Words::of(figure.frame.lang);
    let plane = plot::plot_ui(ui, plane, words, theme, mode);
    let name = plane.paint(ui, figure, theme, rect);
    guides::guides_ui(ui, figure, theme, &plane, name);
    let placed = labels::labels(ui, figure, theme, &plane);
    labels::labels_ui(ui, figure, theme, &placed);
    // The largest on top, where it hides the least.
    let seen = figure.points.iter().filter(|point| plane.is_seen(point));
    for point in seen.clone().rev() {
        doubt(ui, theme, &plane, point);
    }
    let mut did = FigureResponse::default();
    for point in seen.clone().rev() {
        let look = (point.status, point.is_ceiling());
        shapes::point(ui.painter(), plane.at(point), plane.radius, look, theme);
    }
    if mode.is_live() {
        for point in seen {
            did.join(point_node(ui, &plane, point, words, theme));
        }
    }
    did
}

/// Paints whiskers and arrows.
fn doubt(ui: &Ui, theme: &Theme, plane: &Plane, point: &Point) {
    for ends in plane.whiskers(point) {
        shapes::whisker(ui.painter(), ends, theme.second);
    }
    let at = plane.at(point);
    for direction in Plane::arrows(point) {
        shapes::arrow(
            ui.painter(),
            at,
            direction,
            plane.radius + 2.0,
            theme.second,
        );
    }
}

fn point_node(
    ui: &Ui,
    plane: &Plane,
    point: &Point,
    words: &Words,
    theme: &Theme,
) -> FigureResponse {
    let at = plane.at(point);
    let rect = Rect::from_center_size(at, Vec2::splat(plane.radius * 2.0 + 6.0));
    let hover = point.hover(words);
    let (response, did) = node::mark(ui, rect, &point.target, &hover, false, theme);
    if response.has_focus() {
        let ring = Stroke::new(2.0, theme.accent);
        ui.painter().circle_stroke(at, plane.radius + 5.0, ring);
    } else if response.hovered() {
        let ring = Stroke::new(1.5, theme.text);
        ui.painter().circle_stroke(at, plane.radius + 4.0, ring);
    }
    did
}
