//! From numbers to distances along the value axis.

use crate::figure::bars::{Axis, BarsFigure};

/// Beyond this many units of the axis a bar is drawn no longer; egui's plots break on wider ranges.
const LARGEST: f64 = 1e15;

/// The value axis of one picture. Plot coordinates are units of the axis, or their decimal logarithm.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    axis: Axis,
    unit: f64,
    /// The coordinate of the left edge.
    pub from: f64,
    /// The coordinate of the right edge.
    pub to: f64,
    /// Points for one unit of the coordinate.
    pub points: f64,
}

/// How far a mark reaches: to a coordinate, and from there some points for arrow and label.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reach {
    /// The value, in units of the measure.
    pub value: f64,
    /// Room that it needs beyond, in points.
    pub beyond: f32,
}

impl Scale {
    /// The axis on which all marks fit into `width` points.
    pub(super) fn fit(figure: &BarsFigure, reaches: &[Reach], width: f32) -> Self {
        let mut scale = Self {
            axis: figure.axis,
            unit: figure.unit,
            from: 0.0,
            to: 1.0,
            points: f64::from(width),
        };
        if figure.axis == Axis::Log {
            scale.from = (figure.axis_from / figure.unit)
                .clamp(1e-9, LARGEST)
                .log10();
            scale.to = scale.from + 1.0;
        }
        let width = f64::from(width.max(1.0));
        let points = reaches
            .iter()
            .filter_map(|reach| {
                let length = scale.at(reach.value) - scale.from;
                let room = (width - f64::from(reach.beyond)).max(width * 0.25);
                (length > 0.0).then(|| room / length)
            })
            .fold(f64::INFINITY, f64::min);
        if points.is_finite() {
            scale.points = points;
            scale.to = scale.from + width / points;
        }
        scale
    }

    /// The coordinate of a value in units of the measure.
    pub(super) fn at(&self, value: f64) -> f64 {
        let units = (value / self.unit).clamp(0.0, LARGEST);
        match self.axis {
            Axis::Linear => units,
            Axis::Log => units.max(f64::MIN_POSITIVE).log10().max(self.from),
        }
    }

    /// The value in units of the axis at a coordinate.
    pub(super) fn units(&self, at: f64) -> f64 {
        match self.axis {
            Axis::Linear => at,
            Axis::Log => 10_f64.powf(at),
        }
    }

    /// The coordinate some points to the right of another.
    pub(super) fn shift(&self, at: f64, points: f32) -> f64 {
        at + f64::from(points) / self.points
    }

    /// Coordinates of the marks of the axis, about `count`.
    pub(super) fn marks(&self, count: usize) -> Vec<f64> {
        match self.axis {
            Axis::Linear => super::ticks::linear(self.to, count),
            Axis::Log => super::ticks::decades(self.from, self.to, count),
        }
    }
}
