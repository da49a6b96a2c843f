//! Investment against jobs: a point a project that states both.

use serde::{Deserialize, Serialize};

pub use super::bars::Axis;
use super::below::Below;
use super::{Frame, Measure, Target, describe};
use crate::i18n::{Arg, Words};
use crate::model::codes::Status;
use crate::model::quantity::Quantity;

/// Dollars of one unit of the axis of investment.
pub const MILLION: f64 = 1e6;

/// How the axes are set up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ScatterSettings {
    /// The axis of investment, to the right.
    pub money: Axis,
    /// The axis of jobs, upward.
    pub jobs: Axis,
}

impl Default for ScatterSettings {
    /// Both logarithmic: projects differ by powers of ten.
    fn default() -> Self {
        Self {
            money: Axis::Log,
            jobs: Axis::Log,
        }
    }
}

/// Points in the plane of investment and jobs.
#[derive(Clone, Debug, PartialEq)]
pub struct ScatterFigure {
    /// Words around the points.
    pub frame: Frame,
    /// The axis of investment.
    pub money: Axis,
    /// The axis of jobs.
    pub jobs: Axis,
    /// Projects that state both, largest investment first.
    pub points: Vec<Point>,
    /// The statuses that occur, in the order of a project's life; not stated last.
    pub statuses: Vec<Option<Status>>,
    /// Projects that are not drawn, by what they state.
    pub below: Vec<Below>,
    /// What all projects that are not drawn state, for the table.
    pub others: Vec<Stated>,
}

/// What a project states.
#[derive(Clone, Debug, PartialEq)]
pub struct Stated {
    /// Its name.
    pub name: String,
    /// How far it has come.
    pub status: Option<Status>,
    /// Investment in US dollars.
    pub money: Option<Quantity>,
    /// Permanent and unspecified jobs.
    pub jobs: Option<Quantity>,
}

/// A project that states both.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// What a click asks for.
    pub target: Target,
    /// Its name.
    pub name: String,
    /// How far it has come.
    pub status: Option<Status>,
    /// Investment in US dollars.
    pub money: Quantity,
    /// Permanent and unspecified jobs.
    pub jobs: Quantity,
    /// Jobs for a million dollars; `None` where the investment is nothing.
    pub ratio: Option<Quantity>,
}

impl Point {
    /// Whether one of both numbers is only a ceiling.
    pub fn is_ceiling(&self) -> bool {
        self.money.low.is_none() || self.jobs.low.is_none()
    }

    /// What hovering tells: name, both numbers, their ratio, the status. Made when it is asked for, since points can be
    /// many.
    pub fn hover(&self, words: &Words) -> Vec<String> {
        let line = |id: &str, value: String| words.fill(id, &[("amount", Arg::from(value))]);
        let mut lines = vec![
            self.name.clone(),
            line("figure-hover-investment", words.usd_short(&self.money)),
            line(
                "figure-hover-jobs",
                describe::label(words, &self.jobs, Measure::Jobs),
            ),
        ];
        if let Some(ratio) = &self.ratio {
            let label = describe::label(words, ratio, Measure::JobsPerMillion);
            lines.push(line("figure-hover-jobs-per-million", label));
        }
        lines.push(status_name(words, self.status));
        lines
    }
}

/// The name of a status, or that none is stated.
pub fn status_name(words: &Words, status: Option<Status>) -> String {
    status.map_or_else(|| words.text("status-none"), |status| words.name(&status))
}
