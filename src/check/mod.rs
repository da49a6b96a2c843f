//! Which rules a record breaks. An issue names its place, a rule and its severity; its words are in `checks.ftl`.
//!
//! [`check`] walks the records in file order and shows each value to every rule of the folder `rules`; a rule looks at one value
//! and says what is wrong with it. To add a rule: a file under `rules/`, a line in its list, and its words.

mod context;
mod issue;
mod lookalike;
pub mod mend;
mod place;
mod rules;
mod subject;
#[cfg(test)]
mod testing;
mod twins;
mod walk;

use jiff::civil::Date as Day;

pub use issue::{Issue, Severity};
pub use subject::Subject;

use crate::model::dataset::Dataset;
use context::Context;

/// What is wrong with a dataset, each list in file order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// What counts.
    pub issues: Vec<Issue>,
    /// Warnings that a record mutes with a reason, see [`crate::model::mute::MutedChecks::because`]. An error is
    /// never muted: a total or a reference suffers from it.
    pub muted: Vec<Issue>,
}

/// Every issue that counts, in file order. `today` decides which planned dates have passed.
pub fn check(dataset: &Dataset, today: Day) -> Vec<Issue> {
    report(dataset, today).issues
}

/// Every issue, the muted ones apart.
pub fn report(dataset: &Dataset, today: Day) -> Report {
    let (muted, issues) = all(dataset, today)
        .into_iter()
        .partition(|issue| is_muted(dataset, issue));
    Report { issues, muted }
}

fn is_muted(dataset: &Dataset, issue: &Issue) -> bool {
    let mutes = issue.subject.mutes(dataset);
    issue.can_be_muted() && mutes.is_some_and(|m| m.because(issue.code).is_some())
}

fn all(dataset: &Dataset, today: Day) -> Vec<Issue> {
    let context = Context::new(dataset, today);
    let mut issues = Vec::new();
    walk::walk(dataset, &mut |node| {
        for rule in rules::RULES {
            (rule.look)(&context, node, &mut issues);
        }
    });
    issues
}

/// The codes of every rule, for tests of their words.
pub fn codes() -> impl Iterator<Item = &'static str> {
    rules::RULES
        .iter()
        .flat_map(|rule| rule.codes.iter().copied())
}
