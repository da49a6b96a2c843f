//! How a status looks: one hue from pale to full, told apart in grey too.

use egui::{Color32, Painter, Pos2, Rect, Stroke, StrokeKind, pos2};

use super::theme::Theme;
use crate::model::codes::Status;

/// Between two lines of a hatch, in points along the axis.
const HATCH_STEP: f32 = 6.0;

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
    let plain = |share: f32| Look {
        fill: tint(share),
        edge: tint(share.max(0.62)),
        pattern: Pattern::Plain,
    };
    let other = |fill, edge, pattern| Look {
        fill,
        edge,
        pattern,
    };
    match status {
        Some(Status::Concept) => plain(0.18),
        Some(Status::Agreement) => plain(0.31),
        Some(Status::Preparation) => plain(0.44),
        Some(Status::Committed) => plain(0.56),
        Some(Status::Construction) => plain(0.8),
        Some(Status::Commissioning) => plain(0.9),
        Some(Status::Operating) => plain(1.0),
        Some(Status::OnHold) => other(theme.window, tint(0.7), Pattern::Hatch),
        Some(Status::Mothballed) => other(grey(0.15), grey(0.8), Pattern::Hatch),
        Some(Status::Closed) => other(grey(0.6), grey(0.9), Pattern::Plain),
        Some(Status::Cancelled) => other(grey(0.3), grey(1.0), Pattern::Struck),
        Some(Status::Unknown) => other(theme.no_project, grey(0.9), Pattern::Plain),
        None => other(theme.window, grey(0.9), Pattern::Plain),
    }
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
        Pattern::Hatch => {
            for ends in hatch(rect) {
                painter.line_segment(ends, line);
            }
        }
        Pattern::Struck => {
            let ends = [rect.left_center(), rect.right_center()];
            painter.line_segment(ends, Stroke::new(1.5, look.edge));
        }
    }
    if look.fill != look.edge {
        painter.rect_stroke(rect, 0.0, line, StrokeKind::Inside);
    }
}

/// Lines from lower left to upper right across a rectangle, `HATCH_STEP` apart, in places that do not move with it.
fn hatch(rect: Rect) -> Vec<[Pos2; 2]> {
    let last = rect.right() + rect.bottom();
    let mut sum = ((rect.left() + rect.top()) / HATCH_STEP).ceil() * HATCH_STEP;
    let mut lines = Vec::new();
    while sum < last {
        let from = if sum - rect.left() <= rect.bottom() {
            pos2(rect.left(), sum - rect.left())
        } else {
            pos2(sum - rect.bottom(), rect.bottom())
        };
        let to = if sum - rect.top() <= rect.right() {
            pos2(sum - rect.top(), rect.top())
        } else {
            pos2(rect.right(), sum - rect.right())
        };
        lines.push([from, to]);
        sum += HATCH_STEP;
    }
    lines
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

    #[test]
    fn lines_of_a_hatch_stay_inside() {
        let rect = Rect::from_min_max(pos2(3.0, 5.0), pos2(47.0, 19.0));
        let lines = hatch(rect);
        assert!(lines.len() > 5);
        assert!(
            lines
                .iter()
                .flatten()
                .all(|p| rect.expand(0.01).contains(*p))
        );
    }
}
