//! How a status looks, in every figure: one hue from pale to full, told apart in grey too.

use egui::{Color32, Painter, Rect, Stroke, StrokeKind};

use super::theme::Theme;
use super::{lab, shapes};
use crate::model::codes::Status;

/// How much of the hue a concept has.
const PALE: f32 = 0.2;
/// How far the hue of what operates goes towards the colour of text.
const FULL: f32 = 0.6;
/// The outline of what is paler than this step is as dark as this one, so that it is seen on the window.
const EDGE: usize = 3;

/// What lies over a fill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pattern {
    /// Nothing.
    Plain,
    /// Slanting lines.
    Hatch,
    /// One line through the middle.
    Struck,
}

/// The look of a status.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Look {
    /// Inside.
    pub fill: Color32,
    /// Around it, and for patterns.
    pub edge: Color32,
    /// Over it.
    pub pattern: Pattern,
}

/// The look of a status in a hue; `None` is not stated.
pub(crate) fn look(theme: &Theme, hue: Color32, status: Option<Status>) -> Look {
    let tint = |share: f32| theme.window.lerp_to_gamma(hue, share);
    let grey = |share: f32| theme.window.lerp_to_gamma(theme.missing, share);
    let way = way(theme, hue);
    let step = |step: usize| Look {
        fill: lab::along(&way, step as f64 / 6.0),
        edge: lab::along(&way, step.max(EDGE) as f64 / 6.0),
        pattern: Pattern::Plain,
    };
    let other = |fill, edge, pattern| Look {
        fill,
        edge,
        pattern,
    };
    match status {
        Some(Status::Concept) => step(0),
        Some(Status::Agreement) => step(1),
        Some(Status::Preparation) => step(2),
        Some(Status::Committed) => step(3),
        Some(Status::Construction) => step(4),
        Some(Status::Commissioning) => step(5),
        Some(Status::Operating) => step(6),
        Some(Status::OnHold) => other(theme.window, tint(0.7), Pattern::Hatch),
        Some(Status::Mothballed) => other(grey(0.15), grey(0.8), Pattern::Hatch),
        Some(Status::Closed) => other(grey(0.6), grey(0.9), Pattern::Plain),
        Some(Status::Cancelled) => other(grey(0.3), grey(1.0), Pattern::Struck),
        Some(Status::Unknown) => other(theme.no_project, grey(0.9), Pattern::Plain),
        None => other(theme.window, grey(0.9), Pattern::Plain),
    }
}

/// The way from a concept to what operates: from a pale tone of the hue to a full one, so that seven steps in equal
/// distances for the eye are told apart on either ground.
fn way(theme: &Theme, hue: Color32) -> [Color32; 2] {
    [
        theme.window.lerp_to_gamma(hue, PALE),
        hue.lerp_to_gamma(theme.text, FULL),
    ]
}

impl Look {
    /// The same beside something selected.
    pub(crate) fn dimmed(self) -> Self {
        Self {
            fill: self.fill.gamma_multiply(0.45),
            edge: self.edge.gamma_multiply(0.45),
            ..self
        }
    }
}

/// Paints a rectangle in a look.
pub(crate) fn paint(painter: &Painter, rect: Rect, look: &Look) {
    painter.rect_filled(rect, 0.0, look.fill);
    let line = Stroke::new(1.0, look.edge);
    match look.pattern {
        Pattern::Plain => {}
        Pattern::Hatch => shapes::hatch(painter, rect, look.edge),
        Pattern::Struck => {
            let ends = [rect.left_center(), rect.right_center()];
            painter.line_segment(ends, Stroke::new(1.5, look.edge));
        }
    }
    if look.fill != look.edge {
        painter.rect_stroke(rect, 0.0, line, StrokeKind::Inside);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draw::palette::contrast;

    #[test]
    fn no_two_statuses_look_the_same_in_either_theme() {
        for theme in [&Theme::LIGHT, &Theme::DARK] {
            let all: Vec<Look> = Status::ALL
                .iter()
                .map(|status| look(theme, theme.investment, Some(*status)))
                .chain([look(theme, theme.investment, None)])
                .collect();
            for (i, one) in all.iter().enumerate() {
                assert!(!all[i + 1..].contains(one), "{one:?}");
            }
        }
    }

    #[test]
    fn every_status_can_be_seen_on_the_window() {
        for theme in [&Theme::LIGHT, &Theme::DARK] {
            for hue in [theme.investment, theme.jobs, theme.accent] {
                for status in Status::ALL {
                    let edge = look(theme, hue, Some(*status)).edge;
                    let seen = contrast(edge, theme.window);
                    assert!(seen >= 2.0, "{status:?} {seen}");
                }
            }
        }
    }
}
