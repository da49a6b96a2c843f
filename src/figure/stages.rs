//! Ranges by stage: what the projects of each status come to at least and at most, and what of it a weighted total counts.

use serde::{Deserialize, Serialize};

pub use super::stages_words::{sentence, weighted_words};

use super::bars::Mark;
use super::{Frame, Measure, Target};
use crate::model::codes::Status;
use crate::query::certainty::Weighted;

/// How the ranges by stage are set up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct StagesSettings {
    /// Investment or jobs.
    pub measure: Measure,
    /// Whether weighted totals stand beside the plain ones: here, in the key figures and in the status bar.
    pub is_weighted: bool,
}

impl StagesSettings {
    /// What can be measured.
    pub const MEASURES: [Measure; 2] = [Measure::Investment, Measure::Jobs];

    /// The same with a measure that there is here.
    pub fn possible(&self) -> Self {
        let is_possible = Self::MEASURES.contains(&self.measure);
        Self {
            measure: if is_possible {
                self.measure
            } else {
                Measure::Investment
            },
            ..self.clone()
        }
    }
}

impl Default for StagesSettings {
    /// Investment, without weights.
    fn default() -> Self {
        Self {
            measure: Measure::Investment,
            is_weighted: false,
        }
    }
}

/// One range a stage.
#[derive(Clone, Debug, PartialEq)]
pub struct StagesFigure {
    /// Words around the ranges.
    pub frame: Frame,
    /// Investment or jobs.
    pub measure: Measure,
    /// Whether each stage has a second mark.
    pub is_weighted: bool,
    /// What one unit of the axis is, in units of the measure: 1e9 for billions of dollars.
    pub unit: f64,
    /// The stages that have projects, in the order of a project's life.
    pub bars: Vec<StageBar>,
}

/// The range of one stage.
#[derive(Clone, Debug, PartialEq)]
pub struct StageBar {
    /// The status; `None` is not stated.
    pub status: Option<Status>,
    /// What a click asks for.
    pub target: Target,
    /// The name of the status.
    pub name: String,
    /// Its weight, 0 to 1; `None` where it has none.
    pub weight: Option<f64>,
    /// The range; `None` where no project of it states a number.
    pub plain: Option<Mark>,
    /// The range at its weight, with "weighted 1.5" as its label; `None` where nothing is weighed.
    pub weighted: Option<Mark>,
    /// "1 project, no amount stated"; empty where there is a range.
    pub silent: String,
    /// What it covers.
    pub totals: Weighted,
    /// What hovering tells, one line each.
    pub hover: Vec<String>,
    /// Whether the filter asks for it.
    pub is_selected: bool,
}
