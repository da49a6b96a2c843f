//! Buttons in the corner of a picture that bring it nearer, farther and back.

use egui::{Rect, Role, Sense, Stroke, Ui, WidgetInfo, vec2};

use super::theme::Theme;

/// Side of a button, in points.
pub(super) const SIDE: f32 = 24.0;

/// What is painted on a button.
#[derive(Clone, Copy)]
pub(super) enum Sign {
    /// Nearer.
    Plus,
    /// Farther.
    Minus,
    /// The whole again.
    Whole,
}

/// Draws one; whether it was clicked.
pub(super) fn button(ui: &Ui, rect: Rect, words: &str, sign: Sign, theme: &Theme) -> bool {
    let response = ui.interact(rect, ui.scope_id().with(words), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, words));
    let visuals = ui.style().interact(&response);
    let painter = ui.painter();
    let kind = egui::StrokeKind::Inside;
    painter.rect(rect, 5.0, visuals.bg_fill, visuals.bg_stroke, kind);
    let stroke = Stroke::new(1.5, theme.text);
    let (c, arm) = (rect.center(), 5.0);
    match sign {
        Sign::Plus => {
            painter.hline(c.x - arm..=c.x + arm, c.y, stroke);
            painter.vline(c.x, c.y - arm..=c.y + arm, stroke);
        }
        Sign::Minus => {
            painter.hline(c.x - arm..=c.x + arm, c.y, stroke);
        }
        Sign::Whole => {
            let frame = Rect::from_center_size(c, vec2(13.0, 10.0));
            painter.rect_stroke(frame, 1.5, stroke, kind);
        }
    }
    response.on_hover_text(words).clicked()
}
