//! From numbers to distances along the value axis.

use crate::figure::bars::{Axis, BarsFigure};
use crate::figure::per::Gauge;

/// Beyond this many units of the axis a bar is drawn no longer.
const LARGEST: f64 = 1e15;
/// Labels move into the bars where that makes the bars longer by this factor.
const WORTH: f64 = 1.2;

/// The value axis of one picture. Coordinates are units of the axis, or their decimal logarithm.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    axis: Axis,
    unit: f64,
    /// Whether there is nothing between two whole numbers.
    is_count: bool,
    /// The coordinate of the left edge.
    from: f64,
    /// The coordinate of the right edge.
    to: f64,
    /// Points for one unit of the coordinate.
    points: f64,
    /// Where the axis begins, in points.
    pub left: f32,
}

/// How far a mark reaches: to a value, and from there some points for arrow and label.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reach {
    /// The value, in units of the measure.
    pub value: f64,
    /// Room that it needs beyond, in points.
    pub beyond: f32,
    /// What it needs when the label stands inside the bar, where it can.
    pub inside: Option<Inside>,
}

/// A label inside a bar.
#[derive(Clone, Copy, Debug)]
pub(super) struct Inside {
    /// The value at which it has to end, in units of the measure.
    pub until: f64,
    /// Its width with room on both sides, in points.
    pub room: f32,
    /// What stays outside, in points.
    pub beyond: f32,
}

impl Scale {
    /// The axis on which all marks fit into `width` points from `left`.
    pub(super) fn fit(figure: &BarsFigure, reaches: &[Reach], left: f32, width: f32) -> Self {
        let mut scale = Self {
            axis: figure.axis,
            unit: figure.unit,
            is_count: Gauge {
                measure: figure.measure,
                per: figure.per,
            }
            .is_count(),
            from: 0.0,
            to: 1.0,
            points: f64::from(width.max(1.0)),
            left,
        };
        if figure.axis == Axis::Log {
            scale.from = (figure.axis_from / figure.unit)
                .clamp(1e-9, LARGEST)
                .log10();
            scale.to = scale.from + 1.0;
        }
        let width = f64::from(width.max(1.0));
        let outside = scale.most(reaches, width, |reach| reach.beyond);
        let inside = scale.most(reaches, width, |reach| {
            reach.inside.map_or(reach.beyond, |inside| inside.beyond)
        });
        let is_worth = inside > outside * WORTH && scale.has_room_inside(reaches, inside, width);
        let points = if is_worth { inside } else { outside };
        if points.is_finite() {
            scale.points = points;
            scale.to = scale.from + width / points;
        }
        scale
    }

    /// The most points for a unit with which every mark has its room beyond.
    fn most(&self, reaches: &[Reach], width: f64, beyond: impl Fn(&Reach) -> f32) -> f64 {
        let points = reaches.iter().filter_map(|reach| {
            let length = self.at(reach.value) - self.from;
            let room = (width - f64::from(beyond(reach))).max(width * 0.25);
            (length > 0.0).then(|| room / length)
        });
        points.fold(f64::INFINITY, f64::min)
    }

    /// Whether each label that does not fit beside its bar fits into it.
    fn has_room_inside(&self, reaches: &[Reach], points: f64, width: f64) -> bool {
        reaches.iter().all(|reach| {
            let end = (self.at(reach.value) - self.from) * points;
            let is_beside = end + f64::from(reach.beyond) <= width;
            let is_inside = |inside: Inside| {
                (self.at(inside.until) - self.from) * points >= f64::from(inside.room)
            };
            is_beside || reach.inside.is_some_and(is_inside)
        })
    }

    /// The coordinate of a value in units of the measure.
    fn at(&self, value: f64) -> f64 {
        let units = (value / self.unit).clamp(0.0, LARGEST);
        match self.axis {
            Axis::Linear => units,
            Axis::Log => units.max(f64::MIN_POSITIVE).log10().max(self.from),
        }
    }

    /// Where a value in units of the measure stands, in points.
    pub(super) fn x(&self, value: f64) -> f32 {
        self.place(self.at(value))
    }

    /// Where a coordinate stands, in points.
    pub(super) fn place(&self, at: f64) -> f32 {
        self.left + ((at - self.from) * self.points) as f32
    }

    /// The value in units of the axis at a coordinate.
    pub(super) fn units(&self, at: f64) -> f64 {
        match self.axis {
            Axis::Linear => at,
            Axis::Log => 10_f64.powf(at),
        }
    }

    /// Coordinates of the marks of the axis, about `count`.
    pub(super) fn marks(&self, count: usize) -> Vec<f64> {
        let mut marks = match self.axis {
            Axis::Linear => super::ticks::linear(self.to, count),
            Axis::Log => super::ticks::decades(self.from, self.to, count),
        };
        if self.is_count {
            marks.retain(|mark| mark.fract() == 0.0);
        }
        marks
    }
}
