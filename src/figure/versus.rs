//! Two groups of projects side by side: every total of both as a pair of bars, and what lies between them.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::bars::Mark;
use super::{Frame, Grouping, Material, Measure, Target};
use crate::model::dataset::Dataset;
use crate::query::filter::Filter;
use crate::query::index::Index;
use crate::query::totals;
use crate::query::versus::{ADDED, What};

/// Which of the two groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// The first.
    A,
    /// The second; differences are it less the first.
    B,
}

impl Which {
    /// Both, in order.
    pub const BOTH: [Self; 2] = [Self::A, Self::B];

    /// Its letter, which is the same in every language.
    pub fn letter(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
        }
    }

    /// The other one.
    pub fn other(self) -> Self {
        match self {
            Self::A => Self::B,
            Self::B => Self::A,
        }
    }
}

/// How one group is chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Group {
    /// Its projects; the filter in force narrows both groups besides.
    pub filter: Filter,
    /// Whether they are those of the other file.
    pub is_other: bool,
}

/// Another dataset, for groups of two years or two states of one file. It is part of what is seen, but of nothing that is
/// saved: a path of this computer means nothing elsewhere.
#[derive(Clone)]
pub struct OtherFile {
    /// What it is called.
    pub name: String,
    /// Its records.
    pub dataset: Arc<Dataset>,
    /// What queries know of them.
    pub index: Arc<Index>,
}

impl PartialEq for OtherFile {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
            && Arc::ptr_eq(&self.dataset, &other.dataset)
            && Arc::ptr_eq(&self.index, &other.index)
    }
}

impl fmt::Debug for OtherFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OtherFile")
            .field("name", &self.name)
            .field("projects", &self.dataset.projects.len())
            .finish_non_exhaustive()
    }
}

/// How two groups are set side by side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct VersusSettings {
    /// The first group.
    pub a: Group,
    /// The second.
    pub b: Group,
    /// By which measure the projects are sorted that make the difference; one that adds up.
    pub measure: Measure,
    /// By which field the difference is taken apart.
    pub by: Grouping,
    /// The other file, while one is open.
    #[serde(skip)]
    pub other: Option<OtherFile>,
}

impl Default for VersusSettings {
    /// No groups yet; money, by sector.
    fn default() -> Self {
        Self {
            a: Group::default(),
            b: Group::default(),
            measure: Measure::Investment,
            by: Grouping::Sector,
            other: None,
        }
    }
}

impl VersusSettings {
    /// One of the groups.
    pub fn group(&self, which: Which) -> &Group {
        match which {
            Which::A => &self.a,
            Which::B => &self.b,
        }
    }

    /// The same, to change.
    pub fn group_mut(&mut self, which: Which) -> &mut Group {
        match which {
            Which::A => &mut self.a,
            Which::B => &mut self.b,
        }
    }

    /// The measure; money in the place of one that does not add up.
    pub fn added(&self) -> Measure {
        let is_added = ADDED.contains(&self.measure);
        if is_added {
            self.measure
        } else {
            Measure::Investment
        }
    }

    /// Whether nobody has chosen a group yet.
    pub fn is_unchosen(&self) -> bool {
        self.a == Group::default() && self.b == Group::default()
    }

    /// The same with groups to begin with, where none are chosen: the two regions with the largest investment, or the
    /// only one beside all projects.
    pub fn begun(&self, material: &Material<'_>) -> Self {
        if !self.is_unchosen() {
            return self.clone();
        }
        let groups = totals::by(
            material.index,
            material.rows,
            Measure::Investment,
            Grouping::Region,
        );
        let mut groups: Vec<_> = groups
            .into_iter()
            .filter(|group| group.key.is_stated())
            .map(|group| {
                (
                    group.total.sum().map_or(-1.0, |sum| sum.headline),
                    group.key,
                )
            })
            .collect();
        groups.sort_by(|a, b| b.0.total_cmp(&a.0));
        let mut largest = groups.into_iter().map(|(_, key)| Group {
            filter: Filter::only(key),
            is_other: false,
        });
        Self {
            a: largest.next().unwrap_or_default(),
            b: largest.next().unwrap_or_default(),
            ..self.clone()
        }
    }
}

/// Pairs of bars, one pair a total.
#[derive(Clone, Debug, PartialEq)]
pub struct VersusFigure {
    /// Words around the bars.
    pub frame: Frame,
    /// "B less A".
    pub gap_head: String,
    /// The totals, top to bottom.
    pub rows: Vec<VersusRow>,
}

/// One total of both groups.
#[derive(Clone, Debug, PartialEq)]
pub struct VersusRow {
    /// Which.
    pub what: What,
    /// "Investment".
    pub name: String,
    /// The measure whose colour it has.
    pub measure: Measure,
    /// Of A.
    pub a: Side,
    /// Of B.
    pub b: Side,
    /// B less A: "≈ +11.3 bn $", or why it is not known.
    pub difference: String,
    /// The same where no column says what it is: "B less A: ≈ +11.3 bn $".
    pub told: String,
    /// All that the difference can be, and how many times A B is, where that says more.
    pub about: String,
    /// B less A, for the table; `None` where it is not known.
    pub gap: Option<crate::query::versus::Gap>,
}

/// One bar and its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// The bar; `None` where nothing is stated.
    pub mark: Option<Mark>,
    /// "≈ 15 bn $", or "no amount stated".
    pub label: String,
    /// "13.5 to 16.5 bn $ · 1 of 1", or the name of the largest project.
    pub about: String,
    /// What a click asks for.
    pub target: Option<Target>,
    /// What it covers.
    pub total: crate::model::quantity::Total,
    /// What hovering tells, one line each.
    pub hover: Vec<String>,
}
