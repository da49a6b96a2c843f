//! The plot below the points: its grid, and how near one looks: drag, Ctrl and wheel or pinch, a double click for the whole.

use egui::{Id, Sense, Ui, UiBuilder, Vec2};
use egui_plot::{GridMark, Plot, PlotBounds, PlotUi};

use super::plane::{Plane, SPACING};
use super::scale::Scale;
use crate::draw::Mode;
use crate::draw::theme::Theme;
use crate::draw::zoom_button::{self, Sign};
use crate::i18n::Words;

/// The nearest view is this many times as near as the whole.
const NEAREST: f64 = 50.0;

/// Shows the plot in the frame of the plane; returns the plane as far as it is seen.
pub(super) fn plot_ui(
    ui: &mut Ui,
    plane: Plane,
    words: &Words,
    theme: &Theme,
    mode: Mode,
) -> Plane {
    let id = ui.scope_id().with("plot");
    let whole = bounds(&plane);
    let is_new = mode.is_live() && !is_kept(ui, id, whole);
    let sense = if mode.is_live() {
        // Not a stop for the keyboard: the points are.
        Sense::CLICK | Sense::DRAG
    } else {
        Sense::hover()
    };
    let mut room = ui.new_child(
        UiBuilder::new()
            .scope_id(id.with("room"))
            .max_rect(plane.frame),
    );
    let (money, jobs) = (plane.money, plane.jobs);
    let plot = Plot::new("plot")
        .id(id)
        .sense(sense)
        .default_x_bounds(whole.min()[0], whole.max()[0])
        .default_y_bounds(whole.min()[1], whole.max()[1])
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_axis_zoom_drag(false)
        .allow_double_click_reset(false)
        .show_axes(false)
        .show_background(false)
        .show_x(false)
        .show_y(false)
        .grid_color(theme.line)
        .grid_fade(0.0)
        .x_grid_spacer(move |seen| marks(money.seen(seen.bounds), SPACING.x))
        .y_grid_spacer(move |seen| marks(jobs.seen(seen.bounds), SPACING.y));
    let shown = plot.show(&mut room, move |plot| {
        let near = if is_new { whole } else { moved(plot, whole) };
        plot.set_plot_bounds(near);
    });
    let seen = *shown.transform.bounds();
    if mode.is_live() && seen != whole {
        let corner = plane.frame.right_top() + Vec2::new(-zoom_button::SIDE - 4.0, 4.0);
        let rect = egui::Rect::from_min_size(corner, Vec2::splat(zoom_button::SIDE));
        let name = words.text("scatter-zoom-reset");
        if zoom_button::button(&room, rect, &name, Sign::Whole, theme) {
            forget(ui, id);
        }
    }
    Plane {
        money: plane.money.seen((seen.min()[0], seen.max()[0])),
        jobs: plane.jobs.seen((seen.min()[1], seen.max()[1])),
        ..plane
    }
}

fn bounds(plane: &Plane) -> PlotBounds {
    let (x, y) = (plane.money.ends(), plane.jobs.ends());
    PlotBounds::from_min_max([x.0, y.0], [x.1, y.1])
}

/// Whether the plot is that of the last frame; other numbers or other axes are seen whole at first.
fn is_kept(ui: &Ui, id: Id, whole: PlotBounds) -> bool {
    let before = ui.data_mut(|data| {
        let before = data.get_temp::<PlotBounds>(id);
        data.insert_temp(id, whole);
        before
    });
    before == Some(whole)
}

fn forget(ui: &Ui, id: Id) {
    ui.data_mut(|data| data.remove::<PlotBounds>(id));
    ui.ctx().request_repaint();
}

/// What is seen after drag, wheel or pinch, and double click.
fn moved(plot: &PlotUi<'_>, whole: PlotBounds) -> PlotBounds {
    let response = plot.response();
    if response.double_clicked() {
        return whole;
    }
    let mut near = plot.plot_bounds();
    if response.dragged() {
        let delta = plot.pointer_coordinate_drag_delta();
        near.translate((-f64::from(delta.x), -f64::from(delta.y)));
    }
    // Also above a point, which lies on top of the plot.
    let factor = plot.ctx().input(egui::InputState::zoom_delta_2d);
    if response.contains_pointer()
        && factor != Vec2::splat(1.0)
        && let Some(pointer) = plot.pointer_coordinate()
    {
        near.zoom(factor, pointer);
    }
    hold(near, whole)
}

/// Neither farther than the whole nor beside it.
fn hold(near: PlotBounds, whole: PlotBounds) -> PlotBounds {
    let (mut min, mut max) = (near.min(), near.max());
    for d in 0..2 {
        let (from, to) = (whole.min()[d], whole.max()[d]);
        let length = (max[d] - min[d]).clamp((to - from) / NEAREST, to - from);
        let middle = f64::midpoint(min[d], max[d]);
        min[d] = (middle - length / 2.0).clamp(from, (to - length).max(from));
        max[d] = (min[d] + length).min(to);
    }
    let held = PlotBounds::from_min_max(min, max);
    // Nearly the whole is the whole.
    let is_whole = (0..2).all(|d| {
        let hair = (whole.max()[d] - whole.min()[d]) * 1e-6;
        (min[d] - whole.min()[d]).abs() < hair && (max[d] - whole.max()[d]).abs() < hair
    });
    if is_whole { whole } else { held }
}

/// A line of the grid at each round number, all alike.
fn marks(scale: Scale, spacing: f32) -> Vec<GridMark> {
    let (from, to) = scale.ends();
    let line = |value| GridMark {
        value,
        step_size: to - from,
    };
    let marks = scale.marks(spacing).into_iter();
    marks.map(|mark| line(scale.coordinate(mark.1))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(from: f64, to: f64) -> PlotBounds {
        PlotBounds::from_min_max([from; 2], [to; 2])
    }

    #[test]
    fn one_sees_neither_more_than_the_whole_nor_beside_it() {
        let whole = square(0.0, 100.0);
        assert_eq!(hold(square(-50.0, 150.0), whole), whole);
        assert_eq!(hold(square(-10.0, 30.0), whole), square(0.0, 40.0));
        assert_eq!(hold(square(90.0, 130.0), whole), square(60.0, 100.0));
        assert_eq!(hold(square(50.0, 50.0), whole), square(49.0, 51.0));
        assert_eq!(hold(square(0.0, 100.0 - 1e-9), whole), whole);
    }
}
