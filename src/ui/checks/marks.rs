//! Which issues belong to which row, read once for each state of the records: for marks in the table and counts.

use std::ops::Range;

use crate::check::{Issue, Severity, report};
use crate::model::dataset::Dataset;
use crate::model::mute::MutedChecks;
use crate::ui::View;

/// The issues of a state of the records, by row.
#[derive(Debug, Default)]
pub struct Marks {
    /// The state that was read: its revision, and how many issues it has.
    state: Option<(u64, usize)>,
    /// Rows with issues in ascending order, and where their issues stand in the list.
    rows: Vec<(usize, Range<usize>)>,
    /// How many errors there are.
    pub errors: usize,
    /// How many warnings there are.
    pub warnings: usize,
    /// Warnings that their records mute with a reason.
    pub muted: Vec<Issue>,
}

impl Marks {
    /// Reads the issues again, if the records are not those that were read.
    pub fn follow(&mut self, view: &View<'_>) {
        let state = Some((view.document.revision(), view.issues.len()));
        if self.state == state {
            return;
        }
        let errors = view.issues.iter().filter(|i| i.severity == Severity::Error);
        let errors = errors.count();
        *self = Self {
            state,
            rows: ranges(view.issues),
            errors,
            warnings: view.issues.len() - errors,
            muted: if has_mutes(view.document.dataset()) {
                report(view.document.dataset(), view.today).muted
            } else {
                Vec::new()
            },
        };
    }

    /// The issues of the project in `row`.
    pub fn of_row<'a>(&self, view: &View<'a>, row: usize) -> &'a [Issue] {
        let found = self.rows.binary_search_by_key(&row, |(row, _)| *row);
        let range = found.ok().and_then(|at| self.rows.get(at));
        range
            .and_then(|(_, range)| view.issues.get(range.clone()))
            .unwrap_or_default()
    }

    /// Goes up with each state that was read, for what is made of it.
    pub(super) fn state(&self) -> Option<(u64, usize)> {
        self.state
    }
}

/// Whether any record mutes anything.
fn has_mutes(dataset: &Dataset) -> bool {
    let is_muting = |mutes: &MutedChecks| !mutes.is_empty();
    let Dataset {
        rates,
        sources,
        projects,
        announcements,
        region_stats,
        ..
    } = dataset;
    projects.iter().any(|p| is_muting(&p.muted_checks))
        || sources.iter().any(|s| is_muting(&s.muted_checks))
        || announcements.iter().any(|a| is_muting(&a.muted_checks))
        || region_stats.iter().any(|s| is_muting(&s.muted_checks))
        || rates.iter().any(|r| is_muting(&r.muted_checks))
}

/// Where the issues of each row stand; those of one row stand together, and rows follow one another.
fn ranges(issues: &[Issue]) -> Vec<(usize, Range<usize>)> {
    let mut rows: Vec<(usize, Range<usize>)> = Vec::new();
    for (at, issue) in issues.iter().enumerate() {
        let Some(row) = issue.project() else { continue };
        match rows.last_mut() {
            Some((last, range)) if *last == row => range.end = at + 1,
            Some(_) | None => rows.push((row, at..at + 1)),
        }
    }
    rows
}

/// How bad the worst of some issues is.
pub fn worst(issues: &[Issue]) -> Option<Severity> {
    issues.iter().map(|issue| issue.severity).min()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::check;
    use crate::document::sample;

    #[test]
    fn each_row_has_its_own_issues() {
        let dataset = sample::dataset();
        let issues = check(&dataset, jiff::civil::date(2026, 11, 22));
        let ranges = ranges(&issues);
        let counted: usize = ranges.iter().map(|(_, range)| range.len()).sum();
        assert!(counted > 0);
        for (row, range) in ranges {
            let is_own = |i: &Issue| i.project() == Some(row);
            assert!(issues[range].iter().all(is_own));
        }
        assert_eq!(worst(&issues), Some(Severity::Warning));
        assert_eq!(worst(&[]), None);
    }
}
