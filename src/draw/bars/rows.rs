//! The rows of the bars: how high each is and where it stands.

use egui::{Rangef, Rect};

use crate::figure::bars::{Bar, BarsFigure};

/// The height that a row of one bar has at most, in points.
const HIGHEST: f32 = 40.0;
/// The height below which names of neighbouring rows would touch, in points.
pub(super) const LOWEST: f32 = 18.0;
/// How much higher a row with two bars is.
const DOUBLE: f64 = 2.1;

/// The rows of one picture. Heights count rows with one bar as 1; coordinates go up from the bottom.
#[derive(Clone, Debug)]
pub(super) struct Rows {
    /// Middle and height of each row, top to bottom.
    pub spans: Vec<(f64, f64)>,
    /// All heights together.
    pub total: f64,
    /// Points for a height of 1.
    pub points: f32,
}

impl Rows {
    /// Shares `room` points among the rows, each at least `lowest`.
    pub(super) fn new(figure: &BarsFigure, room: f32, lowest: f32) -> Self {
        let heights: Vec<f64> = figure.bars.iter().map(height).collect();
        let total: f64 = heights.iter().sum();
        let mut top = total;
        let spans = heights
            .into_iter()
            .map(|height| {
                top -= height;
                (top + height / 2.0, height)
            })
            .collect();
        let points = (room / total.max(1.0) as f32).clamp(lowest, HIGHEST);
        Self {
            spans,
            total,
            points,
        }
    }

    /// The height of the lowest row in points.
    pub(super) fn least(&self) -> f32 {
        let heights = self.spans.iter().map(|(_, height)| *height as f32);
        heights
            .fold(f32::INFINITY, f32::min)
            .min(2.0 * DOUBLE as f32)
            * self.points
    }

    /// The height of all rows in points.
    pub(super) fn height(&self) -> f32 {
        self.total as f32 * self.points
    }

    /// The rectangle of row `i` below the top of `rect`, as wide as `rect`.
    pub(super) fn rect(&self, i: usize, rect: Rect) -> Option<Rect> {
        let (middle, height) = *self.spans.get(i)?;
        let middle = rect.top() + (self.total - middle) as f32 * self.points;
        let half = height as f32 * self.points / 2.0;
        let across = Rangef::new(middle - half, middle + half);
        Some(Rect::from_x_y_ranges(rect.x_range(), across))
    }
}

fn height(bar: &Bar) -> f64 {
    if bar.main.is_some() && bar.construction.is_some() {
        DOUBLE
    } else {
        1.0
    }
}
