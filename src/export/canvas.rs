//! Runs the drawing code in an egui context without a window and keeps the shapes.

use egui::epaint::ClippedShape;
use egui::{Color32, Context, RawInput, Rect, Ui, Vec2, ViewportId, pos2, vec2};

use super::sheet::{Area, Sheet};
use super::{Logo, Options, grey, roles};
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
/// The room a logo may take, in points of the drawing, and as a share of the width.
const LOGO: Vec2 = vec2(160.0, 44.0);
const LOGO_SHARE: f32 = 0.25;
/// The tag of accent colour on the upper edge.
const TAG: Vec2 = vec2(48.0, 6.0);

/// What was drawn.
pub(super) struct Canvas {
    /// The shapes, back to front.
    pub shapes: Vec<ClippedShape>,
    /// The size of the drawing in its own points; the picture may be larger.
    pub size: Vec2,
    /// The size of the page in points.
    pub size_pt: [f32; 2],
    /// The colour of the ground.
    pub ground: Color32,
    /// What its parts mean.
    pub areas: Vec<Area>,
    /// Where the logo is.
    pub logos: Vec<Rect>,
    /// Whether all colours are greys.
    pub is_grey: bool,
    /// What a reader shows as the number of the page.
    pub label: Option<String>,
}

/// What all drawings have in common.
#[derive(Clone, Copy)]
pub(super) struct Look<'a> {
    pub is_dark: bool,
    pub is_grey: bool,
    pub accent: Option<Color32>,
    pub logo: Option<&'a Logo>,
}

/// Draws a figure.
pub(super) fn draw(figure: &Figure, options: &Options) -> Canvas {
    let size_pt = [options.width_pt, options.height_pt];
    let size = vec2(options.width_pt, options.height_pt);
    let zoom = (size / REFERENCE).min_elem().sqrt().clamp(0.75, 1.6);
    let size = size / zoom;
    let look = Look {
        is_dark: options.is_dark,
        is_grey: options.is_grey,
        accent: options.accent,
        logo: options.logo.as_ref(),
    };
    let mut canvas = run(size, size_pt, look, (0, 1), |ui, sheet| {
        let margin = size.x.midpoint(size.y) * MARGIN;
        let room = Rect::from_min_size(pos2(0.0, 0.0), size).shrink(margin);
        if look.accent.is_some() {
            let tag = Rect::from_min_size(pos2(room.left(), 0.0), TAG);
            ui.painter().rect_filled(tag, 0.0, sheet.accent());
        }
        draw::leave_corner(ui.ctx(), sheet.logo(room).size());
        let mut inner = ui.new_child(egui::UiBuilder::new().max_rect(room));
        draw::figure_ui(&mut inner, figure, sheet.theme(), Mode::Print);
    });
    canvas.areas = roles::of_figure(&canvas, figure.frame());
    canvas
}

/// Runs the code that draws a page until its layout is settled.
pub(super) fn run(
    size: Vec2,
    size_pt: [f32; 2],
    look: Look<'_>,
    (index, count): (usize, usize),
    mut draw: impl FnMut(&mut Ui, &mut Sheet<'_>),
) -> Canvas {
    let theme = Theme::of(look.is_dark).with_accent(look.accent);
    let ctx = context(&theme);
    let room = vec2(LOGO.x.min(size.x * LOGO_SHARE), LOGO.y);
    let logo = look.logo.map(|logo| logo.fit(room));
    let mut pass = || {
        let mut sheet = Sheet::new(&theme, index, count, logo);
        let mut output = ctx.run_ui(input(size), |ui| draw(ui, &mut sheet));
        let shapes = std::mem::take(&mut output.shapes);
        output.drop_without_applying_deltas();
        (shapes, sheet)
    };
    for _ in 1..PASSES {
        pass();
    }
    let (shapes, sheet) = pass();
    let mut canvas = Canvas {
        shapes,
        size,
        size_pt,
        ground: theme.window,
        areas: sheet.areas,
        logos: sheet.logos,
        is_grey: look.is_grey,
        label: None,
    };
    if look.is_grey {
        grey::to_greys(&mut canvas);
    }
    canvas
}

fn context(theme: &Theme) -> Context {
    let ctx = Context::default();
    theme::install(&ctx);
    let accent = theme.accent;
    ctx.all_styles_mut(|style| {
        style.visuals.text_options.font_hinting = false;
        style.visuals.hyperlink_color = accent;
    });
    ctx.set_theme(if theme.is_dark {
        egui::Theme::Dark
    } else {
        egui::Theme::Light
    });
    ctx
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
