//! How the map is set up: form, classes, colour scale, small multiples.

use serde::{Deserialize, Serialize};

use super::per::{Gauge, Per};
use super::{Grouping, Measure};
use crate::model::codes::codes;

codes! {
    /// How values become classes.
    pub enum Classes {
        Quantile = "quantile",
        EqualSteps = "equal_steps",
        NaturalBreaks = "natural_breaks",
        Own = "own",
    }
}

codes! {
    /// Which form of the map: outlines, one square or one hexagon a region, or a bubble a project on the outlines.
    pub enum MapForm {
        Regions = "regions",
        Tiles = "tiles",
        Hex = "hex",
        Bubbles = "bubbles",
    }
}

codes! {
    /// From pale to full, or from a middle to two full ends.
    pub enum Scale {
        OneEnded = "one_ended",
        TwoEnded = "two_ended",
    }
}

codes! {
    /// One map for everything, or one for each status or sector.
    pub enum Multiples {
        Off = "off",
        Status = "status",
        Sector = "sector",
    }
}

impl Multiples {
    /// What the maps are parted by.
    pub fn grouping(self) -> Option<Grouping> {
        match self {
            Self::Off => None,
            Self::Status => Some(Grouping::Status),
            Self::Sector => Some(Grouping::Sector),
        }
    }
}

impl MapForm {
    /// The measures that this form can show: the area of a bubble is no ratio, and a bubble a project counts nothing.
    pub fn measures(self) -> &'static [Measure] {
        match self {
            Self::Regions | Self::Tiles | Self::Hex => Measure::ALL,
            Self::Bubbles => &[
                Measure::Investment,
                Measure::Jobs,
                Measure::ConstructionJobs,
            ],
        }
    }
}

/// How the map is set up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MapSettings {
    /// What the colours or the areas of bubbles measure.
    pub measure: Measure,
    /// Outlines, tiles, hexagons or bubbles.
    pub form: MapForm,
    /// How values become classes.
    pub classes: Classes,
    /// How many classes there are at most, [`MapSettings::COUNTS`].
    pub count: usize,
    /// Where own classes begin, in the unit of the legend (bn $, jobs …), lowest first; see [`check_bounds`].
    pub bounds: Vec<f64>,
    /// From pale to full, or two-ended.
    pub scale: Scale,
    /// The middle of a two-ended scale, in the unit of the legend; `None` takes the country's ratio or the median.
    pub middle: Option<f64>,
    /// One map, or one a group.
    pub multiples: Multiples,
    /// What totals of regions are held against.
    pub per: Per,
}

impl Default for MapSettings {
    /// Investment, in natural breaks: the one that keeps a single giant from blurring all others.
    fn default() -> Self {
        Self {
            measure: Measure::Investment,
            form: MapForm::Regions,
            classes: Classes::NaturalBreaks,
            count: 5,
            bounds: Vec::new(),
            scale: Scale::OneEnded,
            middle: None,
            multiples: Multiples::Off,
            per: Per::Nothing,
        }
    }
}

impl MapSettings {
    /// The numbers of classes to choose from.
    pub const COUNTS: [usize; 5] = [3, 4, 5, 6, 7];

    /// The same with everything that cannot be drawn replaced: settings come from files that people can edit.
    pub fn sound(&self) -> Self {
        let mut sound = self.clone();
        sound.count = self.count.clamp(3, 7);
        sound.middle = self.middle.filter(|v| v.is_finite() && *v > 0.0);
        if self.classes == Classes::Own && check_bounds(&self.bounds).is_err() {
            sound.classes = Classes::NaturalBreaks;
        }
        sound.hold_measure();
        sound.per = match sound.form {
            MapForm::Regions | MapForm::Tiles | MapForm::Hex => {
                sound.per.fitting(sound.measure, Grouping::Region)
            }
            MapForm::Bubbles => Per::Nothing,
        };
        sound
    }

    /// What is measured, and what it is held against.
    pub fn gauge(&self) -> Gauge {
        Gauge {
            measure: self.measure,
            per: self.per,
        }
    }

    /// Takes the first measure that the form can show, unless it can show the one that is set.
    pub fn hold_measure(&mut self) {
        let fit = self.form.measures();
        if !fit.contains(&self.measure) {
            self.measure = fit.first().copied().unwrap_or(Measure::Investment);
        }
    }
}

/// Why bounds cannot part values into classes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoundsError {
    /// There is none.
    Empty,
    /// More than six, which would be more than seven classes.
    TooMany,
    /// One is zero, negative or not a number.
    NotPositive,
    /// One is not above the one before it.
    NotRising,
}

impl BoundsError {
    /// The message that says what to change.
    pub fn message_id(self) -> &'static str {
        match self {
            Self::Empty => "map-bounds-empty",
            Self::TooMany => "map-bounds-too-many",
            Self::NotPositive => "map-bounds-not-positive",
            Self::NotRising => "map-bounds-not-rising",
        }
    }
}

/// Whether these can be the bounds of own classes: one to six positive numbers, each above the one before.
///
/// # Errors
/// The first thing that is wrong.
pub fn check_bounds(bounds: &[f64]) -> Result<(), BoundsError> {
    if bounds.is_empty() {
        return Err(BoundsError::Empty);
    }
    if bounds.iter().any(|v| !v.is_finite() || *v <= 0.0) {
        return Err(BoundsError::NotPositive);
    }
    if bounds.windows(2).any(|pair| pair[1] <= pair[0]) {
        return Err(BoundsError::NotRising);
    }
    if bounds.len() > 6 {
        return Err(BoundsError::TooMany);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_are_positive_rise_and_are_at_most_six() {
        assert_eq!(check_bounds(&[1.0, 2.0, 5.0]), Ok(()));
        assert_eq!(check_bounds(&[]), Err(BoundsError::Empty));
        assert_eq!(check_bounds(&[0.0, 1.0]), Err(BoundsError::NotPositive));
        assert_eq!(check_bounds(&[f64::NAN]), Err(BoundsError::NotPositive));
        assert_eq!(check_bounds(&[2.0, 2.0]), Err(BoundsError::NotRising));
        let seven: Vec<f64> = (1..=7).map(f64::from).collect();
        assert_eq!(check_bounds(&seven), Err(BoundsError::TooMany));
    }

    #[test]
    fn settings_that_cannot_be_drawn_are_replaced() {
        let odd = MapSettings {
            form: MapForm::Bubbles,
            measure: Measure::JobsPerMillion,
            classes: Classes::Own,
            count: 90,
            middle: Some(-1.0),
            ..MapSettings::default()
        };
        let expected = MapSettings {
            form: MapForm::Bubbles,
            count: 7,
            ..MapSettings::default()
        };
        assert_eq!(odd.sound(), expected);
    }
}
