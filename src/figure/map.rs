//! The schematic map: regions as outlines, tiles or hexagons coloured by classes, or a bubble a project.

pub use super::map_made::suggested_bounds;
pub use super::map_settings::{
    BoundsError, Classes, MapForm, MapSettings, Multiples, Scale, check_bounds,
};
use super::per::{Per, StatUsed};
use super::{Frame, Measure, Target};
use crate::model::codes::Status;
use crate::model::quantity::{Quantity, Total};
use crate::model::region::Region;

/// A map of the 20 regions, or several of them side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct MapFigure {
    /// Words around the map.
    pub frame: Frame,
    /// Outlines, tiles, hexagons or bubbles.
    pub form: MapForm,
    /// Decides the colours: blue-green for money, orange for jobs.
    pub measure: Measure,
    /// What totals of regions are held against.
    pub per: Per,
    /// The statistics that they are held against, in the order of the regions; those of regions with projects only.
    pub stats: Vec<StatUsed>,
    /// The classes, lowest first; those in use only, unless the bounds are the person's own.
    pub legend: Vec<Class>,
    /// Words of the legend for regions outside the classes, only those that occur.
    pub legend_special: Vec<(Fill, String)>,
    /// Title of the legend: "Investment, bn $".
    pub legend_title: String,
    /// What the middle of a two-ended scale is; empty for a one-ended one.
    pub legend_note: String,
    /// All 20 regions, in the order of [`Region::ALL`].
    pub areas: Vec<Area>,
    /// A bubble a project, largest first; only in that form.
    pub bubbles: Vec<Bubble>,
    /// What the bubbles mean; only in that form.
    pub bubble_key: Option<Box<BubbleKey>>,
    /// Small maps of one group each, drawn instead of the one large map; empty without small multiples.
    pub panels: Vec<Panel>,
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
    /// Lowest value of the class, in units of the measure; `None` without a lower bound.
    pub from: Option<f64>,
    /// Highest value of the class, or with own bounds the first one above it; `None` without an upper bound.
    pub to: Option<f64>,
    /// Its bounds in words: "0.2–0.8".
    pub label: String,
    /// Its colour, as in [`Fill::Class`].
    pub tone: Tone,
}

/// The place of a class on its colour scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Step `step` of `of` from pale to full, counted from 0; the last one is the fullest.
    Step {
        /// Which step.
        step: usize,
        /// How many there are.
        of: usize,
    },
    /// Below the middle, counted from the middle outward.
    Below {
        /// Which step.
        step: usize,
        /// How many there are on this side.
        of: usize,
    },
    /// Around the middle.
    Middle,
    /// Above the middle, counted from the middle outward.
    Above {
        /// Which step.
        step: usize,
        /// How many there are on this side.
        of: usize,
    },
}

/// How a region is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fill {
    /// The colour of a class.
    Class(Tone),
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

/// A project on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Bubble {
    /// The row of the dataset.
    pub row: usize,
    /// Where it is.
    pub region: Region,
    /// How large it is drawn.
    pub size: BubbleSize,
    /// Decides its colour.
    pub status: Option<Status>,
    /// Its name.
    pub name: String,
    /// Its value as a label, with sign; empty without a number.
    pub label: String,
    /// What hovering tells, one line each.
    pub hover: Vec<String>,
}

impl Bubble {
    /// What a click asks for.
    pub fn target(&self) -> Target {
        Target::Project(self.row)
    }
}

/// How large a bubble is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum BubbleSize {
    /// Its area stands for this number, in units of the measure.
    Stated(Quantity),
    /// No number: a small mark of one size, and never nothing.
    NoNumber,
    /// Left out of totals, whatever it states: a small mark of another shape.
    NotCounted,
}

/// What bubbles mean.
#[derive(Clone, Debug, PartialEq)]
pub struct BubbleKey {
    /// The number that the largest area stands for, in units of the measure; positive.
    pub largest: f64,
    /// Round values with their words, largest first.
    pub sizes: Vec<(f64, String)>,
    /// The statuses of bubbles with a number, in the order of the format.
    pub statuses: Vec<(Option<Status>, String)>,
    /// Words for small marks that occur.
    pub specials: Vec<(BubbleSize, String)>,
}

/// A small map of one group.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// What a click on the title asks for.
    pub target: Target,
    /// The group.
    pub title: String,
    /// Its total and "2 of 3".
    pub count: String,
    /// What hovering over the title tells.
    pub hover: Vec<String>,
    /// What its projects state, those without a region included.
    pub stated: Stated,
    /// All 20 regions.
    pub areas: Vec<Area>,
    /// Its bubbles.
    pub bubbles: Vec<Bubble>,
}
