//! Horizontal bars by region, sector, status …

use serde::{Deserialize, Serialize};

use super::per::{Gauge, Per, StatUsed};
use super::{Frame, Grouping, Measure, Target};
use crate::model::codes::{Status, codes};
use crate::model::quantity::{Quantity, Total};
use crate::query::totals::Key;

codes! {
    /// How bars are ordered.
    pub enum Order {
        Value = "value",
        Name = "name",
        Fixed = "fixed",
    }
}

impl Order {
    /// Whether groups of this kind have it: countries and investors stand in no order of their own.
    pub fn is_possible(self, by: Grouping) -> bool {
        let has_own = match by {
            Grouping::Region
            | Grouping::Sector
            | Grouping::Status
            | Grouping::Type
            | Grouping::Year => true,
            Grouping::Country | Grouping::Investor => false,
        };
        self != Self::Fixed || has_own
    }

    /// The one that a reader expects: time and stages of life run on, all else begins with the largest.
    pub fn expected(by: Grouping) -> Self {
        match by {
            Grouping::Status | Grouping::Year => Self::Fixed,
            Grouping::Region
            | Grouping::Sector
            | Grouping::Country
            | Grouping::Investor
            | Grouping::Type => Self::Value,
        }
    }
}

codes! {
    /// The axis of the values.
    pub enum Axis {
        Linear = "linear",
        Log = "log",
    }
}

codes! {
    /// How a bar shows the statuses of its projects: not at all, one after the other, or a bar for each stage.
    pub enum Split {
        Plain = "plain",
        Stacked = "stacked",
        Grouped = "grouped",
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
    /// Whether and how the statuses are told apart.
    pub split: Split,
    /// What totals of regions are held against.
    pub per: Per,
}

impl BarsSettings {
    /// What is measured, and what it is held against.
    pub fn gauge(&self) -> Gauge {
        Gauge {
            measure: self.measure,
            per: self.per,
        }
    }

    /// Whether bars can be split like this: not by status again, and a ratio never adds up.
    pub fn can_split(&self, split: Split) -> bool {
        match split {
            Split::Plain => true,
            Split::Stacked => self.by != Grouping::Status && self.measure.adds_up(),
            Split::Grouped => self.by != Grouping::Status,
        }
    }

    /// Whether the axis can be logarithmic: lengths on it do not add up.
    pub fn can_be_log(&self) -> bool {
        self.split != Split::Stacked || !self.can_split(Split::Stacked)
    }

    /// The same without what does not go together.
    pub fn possible(&self) -> Self {
        let mut possible = self.clone();
        possible.per = self.per.fitting(self.measure, self.by);
        if !self.can_split(self.split) {
            possible.split = Split::Plain;
        }
        if !possible.can_be_log() {
            possible.axis = Axis::Linear;
        }
        if !self.order.is_possible(self.by) {
            possible.order = Order::Name;
        }
        possible
    }
}

impl Default for BarsSettings {
    /// Investment by region, by value, from zero.
    fn default() -> Self {
        Self {
            by: Grouping::Region,
            measure: Measure::Investment,
            order: Order::Value,
            axis: Axis::Linear,
            split: Split::Plain,
            per: Per::Nothing,
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
    /// What totals of regions are held against.
    pub per: Per,
    /// The statistics that they are held against, in the order of the regions; those of regions with projects only.
    pub stats: Vec<StatUsed>,
    /// Whether and how the statuses are told apart.
    pub split: Split,
    /// The axis of the values.
    pub axis: Axis,
    /// Where the axis begins, in units of the measure: 0, or a power of ten for a logarithmic one.
    pub axis_from: f64,
    /// What one unit of the axis is, in units of the measure: 1e9 for billions of dollars.
    pub unit: f64,
    /// The series in words, for a legend; empty where there is only one.
    pub series: Vec<(Measure, String)>,
    /// The statuses that occur, in words, in the order of the parts; empty where bars have no parts.
    pub statuses: Vec<(Option<Status>, String)>,
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
    /// What it is made of by status: the most certain first. Empty where bars are not split.
    pub parts: Vec<Part>,
    /// What the headline series covers.
    pub total: Total,
    /// What hovering tells: headline, low, high, n of m, and the projects behind it. One line each.
    pub hover: Vec<String>,
    /// Whether the filter asks for this group.
    pub is_selected: bool,
}

/// What the projects of one status, or of one stage of life, state within a group.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Decides its look; for a stage its most usual status, `None` is not stated.
    pub status: Option<Status>,
    /// The words of the status or the stage.
    pub name: String,
    /// What a click asks for: the group and its statuses.
    pub target: Target,
    /// What they state.
    pub mark: Mark,
    /// What it covers.
    pub total: Total,
    /// What hovering tells, one line each.
    pub hover: Vec<String>,
    /// Whether the filter asks for it.
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
