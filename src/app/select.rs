//! Which rows are shown: found and sorted in the frame where that is quick, else beside the window, which shows the rows of
//! before until then.

use std::sync::Arc;

use egui::Context;

use super::joba::Joba;
use super::jobs::Done;
use crate::check::{Issue, Severity};
use crate::i18n::Words;
use crate::model::codes::Lang;
use crate::query::facets::Facets;
use crate::query::filter::{Filter, Finding};
use crate::query::group::{Groups, Subtotals};
use crate::query::index::Index;
use crate::query::sort::{SortKey, sort};
use crate::query::totals::Grouping;

/// From so many projects on, a filter may take longer than a frame.
const MANY: usize = 20_000;

/// What rows are selected by.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Asked {
    revision: u64,
    lang: Lang,
    filter: Filter,
    sort: Vec<SortKey>,
    grouping: Vec<Grouping>,
    has_facets: bool,
}

/// The rows that are shown, in the order of the table, and the facets beside them.
#[derive(Debug, Default)]
pub(super) struct Selected {
    asked: Option<Asked>,
    pub(super) rows: Vec<usize>,
    pub(super) facets: Option<Arc<Facets>>,
    /// The groups that the rows stand in; `None` for a plain table.
    pub(super) groups: Option<Arc<Groups>>,
    /// The totals of all these rows.
    pub(super) subtotals: Subtotals,
}

impl Selected {
    fn new(asked: Asked, index: &Index) -> Self {
        let (mut rows, facets) = if asked.has_facets {
            let (rows, facets) = Facets::with_rows(&asked.filter, index);
            (rows, Some(Arc::new(facets)))
        } else {
            (asked.filter.rows(index), None)
        };
        sort(&mut rows, &asked.sort, index);
        let groups = (!asked.grouping.is_empty()).then(|| {
            let order = (asked.sort.as_slice(), Words::of(asked.lang) as _);
            Arc::new(Groups::new(index, &mut rows, &asked.grouping, order))
        });
        Self {
            asked: Some(asked),
            subtotals: Subtotals::of(index, &rows),
            rows,
            facets,
            groups,
        }
    }

    /// Forgets what the rows were selected by, for other records.
    pub(super) fn forget(&mut self) {
        self.asked = None;
    }
}

impl Joba {
    /// Selects the rows again where the records, the filter or the order have changed.
    pub(super) fn select_rows(&mut self, ctx: &Context) {
        let now = Asked {
            revision: self.document.revision(),
            lang: self.lang,
            filter: self.desk.filter.clone(),
            sort: self.desk.sort.clone(),
            grouping: self.desk.grouping.fields().to_vec(),
            has_facets: self.desk.needs_facets(),
        };
        if self.selected.asked.as_ref() == Some(&now) {
            self.forget_selecting();
            return;
        }
        let before = self.selected.asked.as_ref();
        let is_of_these = before.is_some_and(|b| (b.revision, b.lang) == (now.revision, now.lang));
        if !is_of_these {
            self.find_issues();
        }
        // Rows of other records must not stay for a single frame.
        if !is_of_these || self.index.rows().len() < MANY {
            self.forget_selecting();
            self.selected = Selected::new(now, &self.index);
        } else if self
            .selecting
            .as_ref()
            .is_none_or(|(_, asked)| *asked != now)
        {
            self.forget_selecting();
            let index = Arc::clone(&self.index);
            let asked = now.clone();
            let work = move || Done::Selected(Box::new(Selected::new(asked, &index)));
            self.selecting = Some((self.jobs.start(ctx, work), now));
        }
    }

    /// Shows rows that were selected beside the window.
    pub(super) fn take_selected(&mut self, job: u64, selected: Selected) {
        if self.selecting.as_ref().is_some_and(|(id, _)| *id == job) {
            self.selecting = None;
            self.selected = selected;
        }
    }

    fn forget_selecting(&mut self) {
        if let Some((job, _)) = self.selecting.take() {
            self.jobs.forget(job);
        }
    }

    /// Tells the index what the checks have found.
    fn find_issues(&mut self) {
        let found = self.issues.iter();
        let found = found.filter_map(|issue| Some((issue.project()?, finding(issue))));
        Arc::make_mut(&mut self.index).find(found);
    }
}

fn finding(issue: &Issue) -> Finding {
    match issue.severity {
        Severity::Error => Finding::Error,
        Severity::Warning => Finding::Warning,
    }
}
