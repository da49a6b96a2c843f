//! The schematic map: regions as outlines or as tiles, coloured by classes.

use serde::{Deserialize, Serialize};

use super::{Frame, Measure, Target};
use crate::model::codes::codes;
use crate::model::quantity::{Quantity, Total};
use crate::model::region::Region;

codes! {
    /// How values become classes.
    pub enum Classes {
        Quantile = "quantile",
        EqualSteps = "equal_steps",
        NaturalBreaks = "natural_breaks",
    }
}

codes! {
    /// Which form of the map: outlines, or one square tile a region.
    pub enum MapForm {
        Regions = "regions",
        Tiles = "tiles",
    }
}

/// How the map is set up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MapSettings {
    /// What the colours measure.
    pub measure: Measure,
    /// Outlines or tiles.
    pub form: MapForm,
    /// How values become classes.
    pub classes: Classes,
}

impl Default for MapSettings {
    /// Investment, in natural breaks: the one that keeps a single giant from blurring all others.
    fn default() -> Self {
        Self {
            measure: Measure::Investment,
            form: MapForm::Regions,
            classes: Classes::NaturalBreaks,
        }
    }
}

/// A map of the 20 regions.
#[derive(Clone, Debug, PartialEq)]
pub struct MapFigure {
    /// Words around the map.
    pub frame: Frame,
    /// Outlines or tiles.
    pub form: MapForm,
    /// Decides the colours: blue-green for money, orange for jobs.
    pub measure: Measure,
    /// The classes that occur, lowest first, at most five.
    pub legend: Vec<Class>,
    /// Words of the legend for regions outside the classes, only those that occur.
    pub legend_special: Vec<(Fill, String)>,
    /// Title of the legend: "Investment, bn $".
    pub legend_title: String,
    /// All 20 regions, in the order of [`Region::ALL`].
    pub areas: Vec<Area>,
    /// Names of the waters, by id: caspian, aral, balkhash …
    pub waters: Vec<(&'static str, String)>,
    /// Words for the buttons that zoom.
    pub tools: Tools,
}

/// Words for the buttons that zoom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tools {
    /// Nearer.
    pub zoom_in: String,
    /// Farther.
    pub zoom_out: String,
    /// The whole map again.
    pub reset: String,
}

/// A class of values.
#[derive(Clone, Debug, PartialEq)]
pub struct Class {
    /// Lowest value of the class, in units of the measure.
    pub from: f64,
    /// Highest value of the class.
    pub to: f64,
    /// Its bounds in words: "0.2–0.8".
    pub label: String,
    /// Its step of the colour scale, 0 to 4, as in [`Fill::Class`].
    pub step: usize,
}

/// How a region is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fill {
    /// Class 0 to 4 of the colour scale, spread so that the highest class in use is the darkest.
    Class(usize),
    /// The stated sum is zero.
    Zero,
    /// Projects, but no number: hatched.
    NoNumber,
    /// No project.
    NoProject,
}

/// A region on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// The region.
    pub region: Region,
    /// What a click asks for.
    pub target: Target,
    /// Its fill.
    pub fill: Fill,
    /// Its short name.
    pub name: String,
    /// Its three-letter code, for tiles and narrow places.
    pub code: String,
    /// What its projects state; `None` without a project.
    pub stated: Option<Stated>,
    /// Its value as a label, with sign; empty without a number.
    pub label: String,
    /// What hovering tells, one line each.
    pub hover: Vec<String>,
    /// Whether the filter asks for this region.
    pub is_selected: bool,
}

/// What the projects of a region state.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stated {
    /// The whole as one statement; `None` where none states a number.
    pub quantity: Option<Quantity>,
    /// What it covers.
    pub total: Total,
}
