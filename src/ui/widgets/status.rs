//! How far a project has come, as a small disc that fills, and a word.

use egui::{Color32, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, pos2, vec2};

use super::Look;
use crate::draw::theme::{Theme, size, space};
use crate::model::codes::Status;

/// Half the width of the disc, in points.
const RADIUS: f32 = 5.0;

/// What the disc looks like, readable without colour.
enum Disc {
    /// This share is filled.
    Part(f32),
    /// Two upright bars.
    Paused,
    /// A bar across.
    Struck,
    /// Only an outline.
    Empty,
}

fn disc(status: Status) -> Disc {
    match status {
        Status::Concept => Disc::Part(0.08),
        Status::Agreement => Disc::Part(0.2),
        Status::Preparation => Disc::Part(0.35),
        Status::Committed => Disc::Part(0.5),
        Status::Construction => Disc::Part(0.65),
        Status::Commissioning => Disc::Part(0.85),
        Status::Operating => Disc::Part(1.0),
        Status::OnHold | Status::Mothballed => Disc::Paused,
        Status::Cancelled | Status::Closed => Disc::Struck,
        Status::Unknown => Disc::Empty,
    }
}

/// Paints the disc of a status around `center`.
pub fn paint_status(painter: &Painter, center: Pos2, status: Status, theme: &Theme) {
    let (ring, share) = match disc(status) {
        Disc::Part(share) => (theme.accent, share),
        Disc::Paused | Disc::Struck | Disc::Empty => (theme.missing, 0.0),
    };
    let line = Stroke::new(1.5, ring);
    painter.circle_stroke(center, RADIUS, line);
    match disc(status) {
        Disc::Part(_) => painter_pie(painter, center, share, ring),
        Disc::Paused => {
            for x in [-1.5, 1.5] {
                painter.line_segment([center + vec2(x, -2.0), center + vec2(x, 2.0)], line);
            }
        }
        Disc::Struck => {
            painter.line_segment([center + vec2(-2.5, 2.5), center + vec2(2.5, -2.5)], line);
        }
        Disc::Empty => {}
    }
}

fn painter_pie(painter: &Painter, center: Pos2, share: f32, ink: Color32) {
    let radius = RADIUS - 1.5;
    if share >= 1.0 {
        painter.circle_filled(center, RADIUS - 0.5, ink);
        return;
    }
    // Two halves at most, so that each piece is convex.
    for (from, to) in [(0.0, share.min(0.5)), (0.5, share)] {
        if to > from {
            let arc = (0..=8u8).map(|i| {
                let turn = from + (to - from) * f32::from(i) / 8.0;
                let angle = std::f32::consts::TAU * turn - std::f32::consts::FRAC_PI_2;
                center + radius * vec2(angle.cos(), angle.sin())
            });
            let points = std::iter::once(center).chain(arc).collect();
            painter.add(Shape::convex_polygon(points, ink, Stroke::NONE));
        }
    }
}

/// The disc and the name of a status, or that none is stated.
pub fn status_ui(ui: &mut Ui, look: Look, status: Option<Status>) -> Response {
    let theme = look.theme;
    let text = match status {
        Some(status) => look.words.name(&status),
        None => look.words.text("status-none"),
    };
    let ink = status.map_or(theme.missing, |_| theme.text);
    let galley =
        ui.painter()
            .layout_no_wrap(text.clone(), egui::FontId::proportional(size::SMALL), ink);
    let width = galley.size().x + space::XL + space::S;
    let (rect, response) = ui.allocate_exact_size(vec2(width, space::XL), Sense::hover());
    let painter = ui.painter();
    painter.rect(
        rect,
        rect.height() / 2.0,
        theme.window,
        Stroke::new(1.0, theme.line),
        egui::StrokeKind::Inside,
    );
    let center = pos2(rect.left() + space::M, rect.center().y);
    match status {
        Some(status) => paint_status(painter, center, status, theme),
        None => paint_status(painter, center, Status::Unknown, theme),
    }
    let text_rect = Rect::from_min_size(
        pos2(rect.left() + 22.0, rect.center().y - galley.size().y / 2.0),
        galley.size(),
    );
    painter.galley(text_rect.min, galley, ink);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &text));
    response
}
