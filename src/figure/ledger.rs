//! The ledger: each announced total as a bar beside what its members itemise, with what is left in between.

use serde::{Deserialize, Serialize};

use super::bars::Mark;
use super::{Frame, Measure, Target};
use crate::model::announcement::AnnouncementId;
use crate::model::codes::codes;
use crate::model::quantity::Quantity;

codes! {
    /// Which announced total is held against the members.
    pub enum Account {
        Investment = "investment",
        Jobs = "jobs",
        ConstructionJobs = "construction-jobs",
        Projects = "projects",
    }
}

impl Account {
    /// What it measures.
    pub fn measure(self) -> Measure {
        match self {
            Self::Investment => Measure::Investment,
            Self::Jobs => Measure::Jobs,
            Self::ConstructionJobs => Measure::ConstructionJobs,
            Self::Projects => Measure::Projects,
        }
    }
}

/// How the ledger is set up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LedgerSettings {
    /// Which total.
    pub account: Account,
    /// The one announcement that is shown, whatever the filter; absent is all that have a project that passes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only: Option<AnnouncementId>,
}

impl Default for LedgerSettings {
    /// Money.
    fn default() -> Self {
        Self {
            account: Account::Investment,
            only: None,
        }
    }
}

/// Announcements, one below the other, on one axis.
#[derive(Clone, Debug, PartialEq)]
pub struct LedgerFigure {
    /// Words around the bars.
    pub frame: Frame,
    /// What is held against each other.
    pub account: Account,
    /// What one unit of the axis is, in units of the measure.
    pub unit: f64,
    /// Words beside the bars.
    pub terms: Terms,
    /// Announcements with a stated total, the largest first.
    pub entries: Vec<Entry>,
    /// Announcements that state no such total, in words, with what their members itemise.
    pub untold: Vec<Untold>,
}

/// Words beside the bars, the same for all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// "Announced".
    pub announced: String,
    /// "Itemised".
    pub itemised: String,
    /// "Not itemised".
    pub residual: String,
    /// "More than announced".
    pub over: String,
}

/// An announcement with a stated total.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its title.
    pub title: String,
    /// Date, source, and how many of its projects are known by name.
    pub about: String,
    /// What was announced.
    pub announced: Mark,
    /// What its members itemise; none where no member states a number.
    pub itemised: Option<Itemised>,
    /// What is left.
    pub rest: Rest,
    /// The members with their amounts, those that state nothing, and those that are not in the dataset, one line each.
    pub words: Vec<String>,
    /// What hovering tells, one line each.
    pub hover: Vec<String>,
}

/// The sum of the members, part by part.
#[derive(Clone, Debug, PartialEq)]
pub struct Itemised {
    /// The sum as a statement.
    pub quantity: Quantity,
    /// "≥ 8.6".
    pub label: String,
    /// The parts, the largest first, one behind the other.
    pub parts: Vec<Part>,
}

/// What one member itemises.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What a click asks for.
    pub target: Target,
    /// The project's name.
    pub name: String,
    /// Its number, in units of the measure.
    pub quantity: Quantity,
    /// "> 2.4".
    pub label: String,
    /// What hovering tells, one line each.
    pub hover: Vec<String>,
}

/// What lies between the announced and the itemised.
#[derive(Clone, Debug, PartialEq)]
pub enum Rest {
    /// Neither too much nor too little.
    None,
    /// So much is announced but not itemised, and the same in words: "> 18.3 not itemised".
    Residual(Quantity, String),
    /// So much more is itemised than was announced, and the same in words.
    Over(Quantity, String),
}

/// An announcement that states no such total.
#[derive(Clone, Debug, PartialEq)]
pub struct Untold {
    /// "Forum agreements: no jobs announced; its projects itemise > 5,800".
    pub text: String,
    /// What hovering tells, one line each.
    pub hover: Vec<String>,
}
