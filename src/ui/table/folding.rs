//! Groups in the table: which lines there are, and the cursor on the heading of a group.

use std::sync::Arc;

use super::TableState;
use crate::query::group::{GroupBy, Groups, Line, Lines, Path};
use crate::ui::{Desk, View};

/// What lines were made of: the groups, the number of rows, and what was folded.
#[derive(Debug)]
pub(super) struct Made {
    groups: Option<Arc<Groups>>,
    rows: usize,
    folding: GroupBy,
}

impl Made {
    fn is_of(&self, view: &View<'_>, folding: &GroupBy) -> bool {
        let are_same = match (&self.groups, view.groups) {
            (None, None) => true,
            (Some(before), Some(now)) => Arc::ptr_eq(before, now),
            (None, Some(_)) | (Some(_), None) => false,
        };
        are_same && self.rows == view.rows.len() && self.folding == *folding
    }
}

impl TableState {
    /// Makes the lines again where rows, groups or what is folded have changed, and shows the row that is looked for.
    pub(super) fn follow(&mut self, view: &View<'_>, folding: &GroupBy) {
        if self
            .lines_of
            .as_ref()
            .is_some_and(|made| made.is_of(view, folding))
        {
            return;
        }
        self.lines = match view.groups {
            Some(groups) => Lines::of(groups, folding),
            None => Lines::plain(view.rows.len()),
        };
        self.lines_of = Some(Made {
            groups: view.groups.cloned(),
            rows: view.rows.len(),
            folding: folding.clone(),
        });
        let has_group = |path: &Path| view.groups.is_some_and(|g| g.find(path).is_some());
        self.group = self.group.take().filter(has_group);
    }

    /// Puts the cursor on the heading of a group.
    pub(super) fn focus_group(&mut self, path: Path) {
        self.selected.clear();
        self.cursor = None;
        self.anchor = None;
        self.span = None;
        self.group = Some(path);
    }

    /// The line that has the cursor.
    pub(super) fn line(&self, view: &View<'_>) -> Option<usize> {
        if let Some(path) = &self.group {
            return self.lines.of_group(view.groups?.find(path)?);
        }
        let row = view.document.row_of(self.cursor?)?;
        let position = view.rows.iter().position(|r| *r == row)?;
        self.lines.of_row(position).or_else(|| {
            // Its group is folded: the cursor counts as on the heading.
            let groups = view.groups?;
            let around = groups.around(position);
            let seen = around.filter_map(|b| self.lines.of_group(groups.find(&b.path)?));
            seen.last()
        })
    }
}

/// Folds the group under the cursor or unfolds it, as the arrow keys ask; where that is done already, the cursor goes to
/// the group around it or to what is inside.
pub(super) fn fold_by_key(view: &View<'_>, desk: &mut Desk, is_folding: bool) {
    let (Some(groups), Some(path)) = (view.groups, desk.table.group.clone()) else {
        return;
    };
    let Some(at) = groups.find(&path) else {
        return;
    };
    if desk.grouping.is_folded(&path) != is_folding {
        desk.grouping.toggle(&path);
    } else if is_folding {
        let parent = groups.parent(at);
        if let Some(branch) = parent.and_then(|at| groups.branches.get(at)) {
            desk.table.focus_group(branch.path.clone());
            desk.table.scroll_to_line = parent.and_then(|at| desk.table.lines.of_group(at));
        }
    } else {
        super::select::move_cursor(view, &mut desk.table, 1, super::select::Way::Line);
    }
}

/// Unfolds the groups around a row, so that it can be seen.
pub(super) fn unfold_around(view: &View<'_>, desk: &mut Desk, position: usize) {
    let Some(groups) = view.groups else {
        return;
    };
    if desk.table.lines.of_row(position).is_none() {
        for branch in groups.around(position) {
            desk.grouping.unfold(&branch.path);
        }
        desk.table.follow(view, &desk.grouping);
    }
}

/// What stands in the lines from one on, as many as fill a height.
pub(super) fn lines_from(lines: &Lines, first: usize, count: usize) -> Vec<(usize, Line)> {
    let seen = first..(first + count).min(lines.len());
    seen.filter_map(|at| Some((at, lines.at(at)?))).collect()
}
