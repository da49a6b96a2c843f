//! The capacity ladder: what operates, what is being built, planned and possible, for each product in its own unit.
//!
//! Nothing is added up: a report that names "phase 1" and "phase 2" rarely says whether the second comes on top of the
//! first or replaces it, and the format has no word for it. Each stage is a rung of its own, measured from zero.

use serde::{Deserialize, Serialize};

use super::bars::{Mark, Order};
use super::phase::Phase;
use super::{Frame, Target};
use crate::model::codes::codes;

codes! {
    /// Which capacities are shown.
    pub enum Flow {
        Both = "both",
        Output = "output",
        Input = "input",
    }
}

/// How the ladder is set up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LadderSettings {
    /// What comes out, what goes in, or both.
    pub flow: Flow,
    /// Order of the projects of a panel.
    pub order: Order,
}

impl Default for LadderSettings {
    /// All capacities, the largest first.
    fn default() -> Self {
        Self {
            flow: Flow::Both,
            order: Order::Value,
        }
    }
}

/// One panel a product and unit.
#[derive(Clone, Debug, PartialEq)]
pub struct LadderFigure {
    /// Words around the panels.
    pub frame: Frame,
    /// The panels, those with most projects first.
    pub panels: Vec<Panel>,
    /// The looks that occur, in words.
    pub legend: Vec<(Look, String)>,
}

/// How a rung is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Look {
    /// Filled, in the tone of the phase: that of the status of the capacity, else of its project.
    Filled(Phase),
    /// An outline: a concept, or only a ceiling.
    Outlined,
}

/// One product in one unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// "Cement, million t/yr".
    pub title: String,
    /// Units of the claims in one unit of the axis.
    pub unit: f64,
    /// The projects, top to bottom.
    pub climbs: Vec<Climb>,
}

/// The rungs of one project.
#[derive(Clone, Debug, PartialEq)]
pub struct Climb {
    /// What a click asks for.
    pub target: Target,
    /// The project's name.
    pub name: String,
    /// The rungs, in the order of the record.
    pub rungs: Vec<Rung>,
    /// What hovering tells, one line each.
    pub hover: Vec<String>,
}

/// One stage of one project.
#[derive(Clone, Debug, PartialEq)]
pub struct Rung {
    /// "Phase 1"; empty where the record has only one rung without a phase.
    pub name: String,
    /// How it is filled.
    pub look: Look,
    /// The bar, in units of the claims; `None` where no number is stated, and then `why` says why.
    pub mark: Option<Mark>,
    /// "not stated"; empty where there is a number.
    pub why: String,
}

impl Rung {
    /// The number to sort by.
    pub(super) fn headline(&self) -> Option<f64> {
        Some(self.mark.as_ref()?.quantity.headline)
    }
}
