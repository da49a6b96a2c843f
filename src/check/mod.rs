//! Which rules a record breaks. An issue names its place, a rule and its severity; its words are in `checks.ftl`.

use jiff::civil::Date as Day;

use crate::model::dataset::Dataset;

/// How bad an issue is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something is wrong and a total or a reference suffers.
    Error,
    /// Something is doubtful or missing.
    Warning,
}

/// One broken rule at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// How bad it is.
    pub severity: Severity,
    /// Which rule, in kebab case; `check-{code}` is its message in `checks.ftl`.
    pub code: &'static str,
    /// Where, as a path into the file: `projects[12].investment[0].amount`.
    pub place: String,
    /// Row of the project it is about, unreadable list items not counted.
    pub project: Option<usize>,
    /// Values for the message, by variable name.
    pub args: Vec<(&'static str, String)>,
}

/// Every issue of a dataset, in file order. `today` decides which planned dates have passed.
pub fn check(dataset: &Dataset, today: Day) -> Vec<Issue> {
    let _ = (dataset, today);
    todo!()
}
