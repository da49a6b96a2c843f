//! Two groups side by side: every total of both, its difference with all that it can be, and the projects that make it.
//!
//! A project that is in both groups and states the same there is the same project: its doubt is the same on both sides
//! and takes nothing from the difference, so that a group differs from itself by nothing at all.

mod gap;
mod parts;
mod share;

use std::collections::BTreeMap;

pub use gap::Gap;
pub use parts::{ADDED, Part, parts};

use super::index::{Index, Row};
use super::totals::{self, Measure};
use crate::model::claim::Known;
use crate::model::codes::codes;
use crate::model::dataset::Dataset;
use crate::model::project::ProjectId;
use crate::model::quantity::{Sum, Total};

codes! {
    /// What two groups are compared by, in the order in which it is shown.
    pub enum What {
        Projects = "projects",
        Investment = "investment",
        Jobs = "jobs",
        ConstructionJobs = "construction_jobs",
        JobsPerMillion = "jobs_per_million",
        Largest = "largest",
        LargestShare = "largest_share",
        WithoutAmount = "without_amount",
        WithoutJobs = "without_jobs",
    }
}

impl What {
    /// The measure that it is the total of.
    pub fn measure(self) -> Option<Measure> {
        match self {
            Self::Projects => Some(Measure::Projects),
            Self::Investment => Some(Measure::Investment),
            Self::Jobs => Some(Measure::Jobs),
            Self::ConstructionJobs => Some(Measure::ConstructionJobs),
            Self::JobsPerMillion => Some(Measure::JobsPerMillion),
            Self::Largest | Self::LargestShare | Self::WithoutAmount | Self::WithoutJobs => None,
        }
    }

    /// What the projects have to state alike for there to be no difference.
    fn rests_on(self) -> &'static [Measure] {
        match self {
            Self::Projects => &[Measure::Projects],
            Self::Investment | Self::Largest | Self::LargestShare | Self::WithoutAmount => {
                &[Measure::Investment]
            }
            Self::Jobs | Self::WithoutJobs => &[Measure::Jobs],
            Self::ConstructionJobs => &[Measure::ConstructionJobs],
            Self::JobsPerMillion => &[Measure::Jobs, Measure::Investment],
        }
    }
}

/// A group: some projects of a dataset.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// The records.
    pub dataset: &'a Dataset,
    /// What queries know of them.
    pub index: &'a Index,
    /// The rows of the group.
    pub rows: &'a [usize],
}

impl Side<'_> {
    fn row(&self, at: usize) -> Option<&Row> {
        self.index.rows().get(at)
    }

    /// What a project says that counts in totals; `None` for one that does not.
    fn known(&self, at: Option<usize>, measure: Measure) -> Option<Known> {
        let row = self.row(at?)?;
        row.is_in_totals.then(|| row.known(measure))
    }
}

/// One project, by its row in either group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Its row in A.
    pub a: Option<usize>,
    /// Its row in B.
    pub b: Option<usize>,
}

/// The number of a group for one line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Amount {
    /// What it covers.
    pub total: Total,
    /// The number; `None` where nothing is stated.
    pub sum: Option<Sum>,
    /// The project that it is the number of.
    pub row: Option<usize>,
}

/// One thing by which the groups are compared.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line {
    /// Which.
    pub what: What,
    /// Of A.
    pub a: Amount,
    /// Of B.
    pub b: Amount,
    /// B less A; `None` where one of them is not known.
    pub gap: Option<Gap>,
}

impl Line {
    /// How many times A B is, by the headlines.
    pub fn times(&self) -> Option<f64> {
        let (a, b) = (self.a.sum?.headline, self.b.sum?.headline);
        (a > 0.0 && self.gap.is_some()).then(|| b / a)
    }
}

/// What one project adds to the difference.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contribution {
    /// Which project.
    pub pair: Pair,
    /// What it says in A; `None` where it is not in A or not in totals.
    pub a: Option<Known>,
    /// What it says in B.
    pub b: Option<Known>,
    /// What it adds to B less A; `None` where it states no number.
    pub gap: Option<Gap>,
}

impl Contribution {
    /// How much it moves, in either direction.
    pub fn size(&self) -> f64 {
        self.gap.map_or(0.0, |gap| gap.headline.abs())
    }
}

/// The projects of both groups, those of A first; the same project of two datasets is the one with the same id.
pub fn pairs(a: &Side<'_>, b: &Side<'_>) -> Vec<Pair> {
    let mut in_b: BTreeMap<Name<'_>, usize> = BTreeMap::new();
    let is_one = std::ptr::eq(a.dataset, b.dataset);
    for row in b.rows {
        if let Some(name) = Name::of(b, *row, is_one) {
            in_b.entry(name).or_insert(*row);
        }
    }
    let mut pairs = Vec::with_capacity(a.rows.len() + b.rows.len());
    for row in a.rows {
        let found = Name::of(a, *row, is_one).and_then(|name| in_b.remove(&name));
        pairs.push(Pair {
            a: Some(*row),
            b: found,
        });
    }
    let mut taken: Vec<usize> = pairs.iter().filter_map(|pair| pair.b).collect();
    taken.sort_unstable();
    let others = b
        .rows
        .iter()
        .filter(|row| taken.binary_search(row).is_err());
    pairs.extend(others.map(|row| Pair {
        a: None,
        b: Some(*row),
    }));
    pairs
}

/// By what a project of one group is found in the other.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Name<'a> {
    Row(usize),
    Id(&'a ProjectId),
}

impl<'a> Name<'a> {
    fn of(side: &Side<'a>, row: usize, is_one: bool) -> Option<Self> {
        if is_one {
            return Some(Self::Row(row));
        }
        let project = side.dataset.projects.get(row)?;
        Some(Self::Id(&project.id))
    }
}

/// What each project adds to the difference, the largest first, equals as they stand in the files.
pub fn contributions(
    sides: (&Side<'_>, &Side<'_>),
    pairs: &[Pair],
    measure: Measure,
) -> Vec<Contribution> {
    let mut all: Vec<Contribution> = each(sides, pairs, measure).collect();
    all.sort_by(|x, y| y.size().total_cmp(&x.size()));
    all
}

/// The same in the order of the pairs.
fn each<'a>(
    (a, b): (&'a Side<'_>, &'a Side<'_>),
    pairs: &'a [Pair],
    measure: Measure,
) -> impl Iterator<Item = Contribution> + 'a {
    pairs.iter().map(move |pair| {
        let (known_a, known_b) = (a.known(pair.a, measure), b.known(pair.b, measure));
        Contribution {
            pair: *pair,
            a: known_a,
            b: known_b,
            gap: step(known_a, known_b),
        }
    })
}

/// From what a project says in A to what it says in B; the same statement is no step, whatever its doubt.
fn step(a: Option<Known>, b: Option<Known>) -> Option<Gap> {
    let [from, to] = [a, b].map(|known| known.and_then(Known::quantity));
    match (from, to) {
        (Some(from), Some(to)) if from == to => Some(Gap::NONE),
        (Some(from), Some(to)) => {
            Some(Gap::of_quantity(&to).plus(Gap::of_quantity(&from).negated()))
        }
        (Some(from), None) => Some(Gap::of_quantity(&from).negated()),
        (None, Some(to)) => Some(Gap::of_quantity(&to)),
        (None, None) => None,
    }
}

/// The sum of what the projects add.
pub fn sum_of(contributions: impl Iterator<Item = Contribution>) -> Gap {
    let gaps = contributions.filter_map(|one| one.gap);
    gaps.fold(Gap::NONE, Gap::plus)
}

/// Every line of the comparison, in order.
pub fn lines(a: &Side<'_>, b: &Side<'_>, pairs: &[Pair]) -> Vec<Line> {
    let line = |what: &What| line(*what, (a, b), pairs);
    What::ALL.iter().map(line).collect()
}

fn line(what: What, sides: (&Side<'_>, &Side<'_>), pairs: &[Pair]) -> Line {
    let (a, b) = sides;
    let of_both = |amount: &dyn Fn(&Side<'_>) -> Amount| (amount(a), amount(b));
    let (a, b) = match what {
        What::Projects => of_both(&counted),
        What::Investment | What::Jobs | What::ConstructionJobs | What::JobsPerMillion => {
            let measure = what.measure().unwrap_or(Measure::Investment);
            of_both(&|side| of_measure(side, measure))
        }
        What::Largest => of_both(&share::largest),
        What::LargestShare => of_both(&share::of_largest),
        What::WithoutAmount => of_both(&|side| silent(side, Measure::Investment)),
        What::WithoutJobs => of_both(&|side| silent(side, Measure::Jobs)),
    };
    let gap = difference(what, sides, pairs, (&a, &b));
    Line { what, a, b, gap }
}

/// B less A. What adds up differs by what its projects add; of a group with projects none of which states a number,
/// nothing is known, while a group without projects comes to nothing.
fn difference(
    what: What,
    sides: (&Side<'_>, &Side<'_>),
    pairs: &[Pair],
    (a, b): (&Amount, &Amount),
) -> Option<Gap> {
    let is_same = |measure: &Measure| each(sides, pairs, *measure).all(|one| one.a == one.b);
    if what.rests_on().iter().all(is_same) {
        return Some(Gap::NONE);
    }
    match what.measure().filter(|measure| measure.adds_up()) {
        Some(measure) => {
            let is_known = |amount: &Amount| amount.total.projects == 0 || amount.sum.is_some();
            (is_known(a) && is_known(b)).then(|| sum_of(each(sides, pairs, measure)))
        }
        None if what == What::Largest && is_one(sides, pairs, (a, b)) => Some(Gap::NONE),
        None => Some(Gap::between(&a.sum?, &b.sum?)),
    }
}

/// Whether the largest project of both is one and the same, and states the same.
fn is_one(
    (side_a, side_b): (&Side<'_>, &Side<'_>),
    pairs: &[Pair],
    (a, b): (&Amount, &Amount),
) -> bool {
    let pair = Pair { a: a.row, b: b.row };
    let measure = Measure::Investment;
    pairs.contains(&pair) && side_a.known(pair.a, measure) == side_b.known(pair.b, measure)
}

/// How many projects count in totals; of none, zero.
fn counted(side: &Side<'_>) -> Amount {
    let total = totals::total(side.index, side.rows, Measure::Projects);
    whole(total, total.projects)
}

fn of_measure(side: &Side<'_>, measure: Measure) -> Amount {
    let total = totals::total(side.index, side.rows, measure);
    Amount {
        sum: total.sum(),
        total,
        row: None,
    }
}

/// How many projects state no number.
fn silent(side: &Side<'_>, measure: Measure) -> Amount {
    let total = totals::total(side.index, side.rows, measure);
    whole(total, total.missing)
}

/// A number that was counted.
fn whole(total: Total, n: usize) -> Amount {
    let n = n as f64;
    Amount {
        total,
        sum: Some(Sum {
            headline: n,
            low: n,
            high: n,
            is_open: false,
        }),
        row: None,
    }
}
