//! Which rules a record breaks. An issue names its place, a rule and its severity; its words are in `checks.ftl`.
//!
//! [`check`] walks the records in file order and shows each value to every rule of the folder `rules`; a rule looks at one value
//! and says what is wrong with it. To add a rule: a file under `rules/`, a line in its list, and its words.

mod context;
mod issue;
mod lookalike;
mod place;
mod rules;
#[cfg(test)]
mod testing;
mod walk;

use jiff::civil::Date as Day;

pub use issue::{Issue, Severity};

use crate::model::dataset::Dataset;
use context::Context;

/// Every issue of a dataset, in file order. `today` decides which planned dates have passed.
pub fn check(dataset: &Dataset, today: Day) -> Vec<Issue> {
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
