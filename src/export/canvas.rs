//! Runs the drawing code in an egui context without a window and keeps the shapes.

use egui::epaint::ClippedShape;
use egui::{Context, RawInput, Rect, Vec2, ViewportId, pos2, vec2};

use super::Options;
use crate::draw::theme::{self, Theme};
use crate::draw::{self, Mode};
use crate::figure::Figure;

/// egui snaps positions to pixels; with this many for a point nobody sees it.
const PIXELS_PER_POINT: f32 = 8.0;
/// Layout needs a second pass where a plot learns its axes, and a third to be sure that nothing moves any more.
const PASSES: usize = 3;
/// Margin around a picture, as a share of the mean of its sides.
const MARGIN: f32 = 0.04;
/// The size at which text has the sizes of the theme; larger pictures get larger text, by the root of their size.
const REFERENCE: Vec2 = vec2(800.0, 500.0);

/// What was drawn.
pub(super) struct Canvas {
    /// The shapes, back to front.
    pub shapes: Vec<ClippedShape>,
    /// The size of the drawing in its own points; the picture may be larger.
    pub size: Vec2,
}

/// Draws a figure.
pub(super) fn draw(figure: &Figure, options: &Options) -> Canvas {
    let size = vec2(options.width_pt, options.height_pt);
    let zoom = (size / REFERENCE).min_elem().sqrt().clamp(0.75, 1.6);
    let size = size / zoom;
    let ctx = Context::default();
    theme::install(&ctx);
    ctx.all_styles_mut(|style| style.visuals.text_options.font_hinting = false);
    ctx.set_theme(if options.is_dark {
        egui::Theme::Dark
    } else {
        egui::Theme::Light
    });
    let theme = Theme::of(options.is_dark);
    let mut shapes = Vec::new();
    for _ in 0..PASSES {
        let mut output = ctx.run_ui(input(size), |ui| {
            let margin = size.x.midpoint(size.y) * MARGIN;
            let room = Rect::from_min_size(pos2(0.0, 0.0), size).shrink(margin);
            let builder = egui::UiBuilder::new().max_rect(room);
            let mut inner = ui.new_child(builder);
            draw::figure_ui(&mut inner, figure, theme, Mode::Print);
        });
        shapes = std::mem::take(&mut output.shapes);
        output.drop_without_applying_deltas();
    }
    Canvas { shapes, size }
}

fn input(size: Vec2) -> RawInput {
    let mut input = RawInput {
        screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), size)),
        max_texture_side: Some(8192),
        ..RawInput::default()
    };
    let viewport = input.viewports.entry(ViewportId::ROOT).or_default();
    viewport.native_pixels_per_point = Some(PIXELS_PER_POINT);
    input
}
