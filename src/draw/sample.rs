//! A mark of the figures by itself, as small as a word, for telling what it means.

use egui::{Painter, Rect, Stroke, StrokeKind, pos2, vec2};

use super::shapes;
use super::theme::Theme;
use crate::model::codes::codes;

codes! {
    /// A kind of mark.
    pub enum Sample {
        Solid = "solid",
        Hollow = "hollow",
        Whisker = "whisker",
        Arrow = "arrow",
        Hatched = "hatched",
        Empty = "empty",
        Dot = "dot",
        Ring = "ring",
    }
}

/// Half the height of a bar's end line, in points.
const END: f32 = 4.0;

impl Sample {
    /// Paints it in the middle of a rectangle.
    pub fn paint(self, painter: &Painter, rect: Rect, theme: &Theme) {
        let bar = Rect::from_center_size(rect.center(), vec2(rect.width(), 10.0));
        let part = bar.with_max_x(bar.left() + bar.width() * 0.6);
        let line = Stroke::new(1.25, theme.text);
        let at = part.right_center();
        match self {
            Self::Solid => {
                painter.rect_filled(bar, 0.0, theme.investment);
            }
            Self::Hollow => {
                let edge = Stroke::new(1.5, theme.investment);
                painter.rect_stroke(bar, 0.0, edge, StrokeKind::Inside);
            }
            Self::Whisker => {
                painter.rect_filled(part, 0.0, theme.investment);
                let ends = [at.x - 8.0, at.x + 8.0];
                painter.line_segment([pos2(ends[0], at.y), pos2(ends[1], at.y)], line);
                for x in ends {
                    painter.line_segment([pos2(x, at.y - END), pos2(x, at.y + END)], line);
                }
            }
            Self::Arrow => {
                painter.rect_filled(part, 0.0, theme.investment);
                let tip = at + vec2(14.0, 0.0);
                painter.line_segment([at + vec2(3.0, 0.0), tip], line);
                for side in [-END, END] {
                    painter.line_segment([tip, tip + vec2(-END, side)], line);
                }
            }
            Self::Hatched => {
                painter.rect_filled(bar, 0.0, theme.no_project);
                shapes::hatch(painter, bar, theme.hatch);
                painter.rect_stroke(bar, 0.0, Stroke::new(1.0, theme.line), StrokeKind::Inside);
            }
            Self::Empty => {
                painter.rect_filled(bar, 0.0, theme.no_project);
                painter.rect_stroke(bar, 0.0, Stroke::new(1.0, theme.line), StrokeKind::Inside);
            }
            Self::Dot => {
                painter.circle_filled(bar.center(), 5.0, theme.investment);
            }
            Self::Ring => {
                painter.circle_stroke(bar.center(), 5.0, Stroke::new(1.5, theme.investment));
            }
        }
    }
}
