//! Horizontal bars by region, sector, status …

use serde::{Deserialize, Serialize};

use super::{Frame, Grouping, Measure, Target};
use crate::model::codes::codes;
use crate::model::quantity::{Quantity, Total};
use crate::query::totals::Key;

codes! {
    /// How bars are ordered.
    pub enum Order {
        Value = "value",
        Name = "name",
    }
}

codes! {
    /// The axis of the values.
    pub enum Axis {
        Linear = "linear",
        Log = "log",
    }
}

/// How the bars are set up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BarsSettings {
    /// What a bar stands for.
    pub by: Grouping,
    /// What its length measures.
    pub measure: Measure,
    /// Order of the bars.
    pub order: Order,
    /// Axis of the values.
    pub axis: Axis,
}

impl Default for BarsSettings {
    /// Investment by region, by value, from zero.
    fn default() -> Self {
        Self {
            by: Grouping::Region,
            measure: Measure::Investment,
            order: Order::Value,
            axis: Axis::Linear,
        }
    }
}

/// Bars by the values of one field.
#[derive(Clone, Debug, PartialEq)]
pub struct BarsFigure {
    /// Words around the bars.
    pub frame: Frame,
    /// What a bar stands for.
    pub by: Grouping,
    /// Investment, or jobs with construction jobs as a second series.
    pub measure: Measure,
    /// The axis of the values.
    pub axis: Axis,
    /// Where the axis begins, in units of the measure: 0, or a power of ten for a logarithmic one.
    pub axis_from: f64,
    /// What one unit of the axis is, in units of the measure: 1e9 for billions of dollars.
    pub unit: f64,
    /// The series in words, for a legend; empty where there is only one.
    pub series: Vec<(Measure, String)>,
    /// Groups with a number, top to bottom.
    pub bars: Vec<Bar>,
    /// Groups that have projects but no number, in words: "Abai: 2 projects, no amount stated".
    pub without_number: Vec<Silent>,
}

/// A group with a number.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// Which group.
    pub key: Key,
    /// What a click asks for.
    pub target: Target,
    /// Its name on the axis.
    pub name: String,
    /// The headline series.
    pub main: Option<Mark>,
    /// Construction jobs.
    pub construction: Option<Mark>,
    /// What the headline series covers.
    pub total: Total,
    /// What hovering tells: headline, low, high, n of m, and the projects behind it. One line each.
    pub hover: Vec<String>,
    /// Whether the filter asks for this group.
    pub is_selected: bool,
}

/// One bar: solid, then hollow, with a whisker from low to high.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// The whole statement, in units of the measure.
    pub quantity: Quantity,
    /// How much of it stands on solid numbers, in units of the measure: all but ceilings, and the lower end of ranges.
    pub solid: f64,
    /// How much beyond that is only a ceiling, in units of the measure; drawn hollow.
    pub hollow: f64,
    /// The label beside it: "≈ 15.0".
    pub label: String,
}

impl Mark {
    /// The ends of the whisker, in units of the measure, where it says more than the bar itself.
    pub fn whisker(&self) -> Option<(f64, f64)> {
        let (low, high) = (self.quantity.low?, self.quantity.high);
        let is_hollow_part = low >= self.solid && high <= self.solid + self.hollow;
        (low < high && !is_hollow_part).then_some((low, high))
    }

    /// Where the bar itself ends, in units of the measure.
    pub fn end(&self) -> f64 {
        self.solid + self.hollow
    }
}

/// A group without a number.
#[derive(Clone, Debug, PartialEq)]
pub struct Silent {
    /// Which group.
    pub key: Key,
    /// What a click asks for.
    pub target: Target,
    /// Its name.
    pub name: String,
    /// "Abai: 2 projects, no amount stated".
    pub text: String,
    /// What it covers.
    pub total: Total,
    /// What hovering tells, one line each.
    pub hover: Vec<String>,
    /// Whether the filter asks for this group.
    pub is_selected: bool,
}
